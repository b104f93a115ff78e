// Attributes of an entry or rule: key=value;key=value.

#ifndef VIE_MATCH_ATTRIBUTES_H
#define VIE_MATCH_ATTRIBUTES_H

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "match/source.h"

namespace vie {

class Attributes {
 public:
  /// Reads "key=value;key=value"; a key without '=' has the value "1".  `reader` is for messages.
  static Attributes parse(std::string_view text, const SourceReader& reader);

  /// The value of a key, or an empty string.
  std::string_view get(std::string_view key) const;
  bool has(std::string_view key) const;
  /// The value as a whole number, or `otherwise` if there is none.
  int number(std::string_view key, int otherwise = 0) const;

  size_t memory() const;

 private:
  // Where a key and its value stand in text_.
  struct Pair {
    Span key;
    Span value;
  };
  void add(std::string_view key, std::string_view value);
  const Pair* find(std::string_view key) const;

  std::string text_;  // one string for all: an engine has thousands of entries
  std::vector<Pair> pairs_;
};

}  // namespace vie

#endif  // VIE_MATCH_ATTRIBUTES_H
