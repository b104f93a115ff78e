// The one question about UTF-8 that the command has.  (The library answers the others.)

#ifndef VIE_CLI_UTF8_H
#define VIE_CLI_UTF8_H

#include <cstddef>
#include <string_view>

namespace vie_cli {

/// The size of the character at the head of `text`, which is not empty; 0 if it is ill-formed: cut
/// short, overlong, a surrogate, or over U+10FFFF.
inline size_t utf8_size(std::string_view text) {
  const auto byte = [text](size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  const size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return 0;
  for (size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
  }
  const bool wrong_second = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F) ||
                            (lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F);
  return wrong_second ? 0 : size;
}

}  // namespace vie_cli

#endif  // VIE_CLI_UTF8_H
