// A half-open range of bytes.  Which text the bytes are counted in (the caller's, or the clean copy
// of it) is said where a Span is used.

#ifndef VIE_BASE_SPAN_H
#define VIE_BASE_SPAN_H

#include <cstdint>
#include <string_view>

namespace vie {

struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  friend bool operator==(Span, Span) = default;
};

inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace vie

#endif  // VIE_BASE_SPAN_H
