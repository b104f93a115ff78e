// Attributes of an entry or rule: key=value;key=value.

#ifndef VIE_MATCH_ATTRIBUTES_H
#define VIE_MATCH_ATTRIBUTES_H

#include <cstdint>
#include <string>
#include <string_view>

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
  struct Sizes {
    uint16_t key;
    uint16_t value;
  };
  void add(std::string_view key, std::string_view value);
  bool find(std::string_view key, std::string_view& value) const;

  // Of each attribute its Sizes, its key and its value: one block of memory an entry, for an engine
  // has thousands of them.
  std::string text_;
};

}  // namespace vie

#endif  // VIE_MATCH_ATTRIBUTES_H
