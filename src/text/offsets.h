// Byte offsets as offsets in code points or UTF-16 code units.

#ifndef VIE_TEXT_OFFSETS_H
#define VIE_TEXT_OFFSETS_H

#include <cstdint>
#include <string_view>

namespace vie {

/// Counts characters of a text from where it last stopped, so that ascending offsets cost one pass
/// over the text.  An offset within a character counts as its start; one past the end as the end.
/// Ill-formed bytes count as one character each, as Python's and the Web's decoders replace them.
class OffsetCounter {
 public:
  explicit OffsetCounter(std::string_view text) : text_(text) {}

  struct Units {
    uint32_t code_points;
    uint32_t utf16;
  };
  Units at(uint32_t byte_offset);

 private:
  std::string_view text_;
  uint32_t byte_ = 0;
  Units units_{0, 0};
};

}  // namespace vie

#endif  // VIE_TEXT_OFFSETS_H
