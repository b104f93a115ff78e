// Decoding of UTF-8, one character at a time, by the table of well-formed byte sequences in chapter
// 3 of the Unicode standard (table 3-7): no overlong forms, no surrogates, nothing past U+10FFFF.

#ifndef VIE_TEXT_UTF8_H
#define VIE_TEXT_UTF8_H

#include <cstdint>
#include <string>

namespace vie {

struct Decoded {
  char32_t character = 0;
  uint32_t size = 0;  // bytes; of ill-formed input, those to skip (at least 1)
  bool well_formed = false;
};

/// Decodes the character at `at`, which must be before `end`.
inline Decoded decode_utf8(const char* at, const char* end) {
  const auto byte = [at](uint32_t i) { return static_cast<unsigned char>(at[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  uint32_t size = 0;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
  char32_t character = 0;
  if (lead >= 0xC2 && lead <= 0xDF) {
    size = 2;
    character = lead & 0x1Fu;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    size = 3;
    character = lead & 0x0Fu;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    size = 4;
    character = lead & 0x07u;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {0xFFFD, 1, false};
  }
  for (uint32_t i = 1; i < size; ++i) {
    // The maximal subpart is skipped, as the Unicode standard recommends.
    if (at + i == end || byte(i) < low || byte(i) > high) return {0xFFFD, i, false};
    character = (character << 6) | (byte(i) & 0x3Fu);
    low = 0x80;
    high = 0xBF;
  }
  return {character, size, true};
}

/// Decodes the character at `at` in text that is known to be well-formed.
inline Decoded decode_valid_utf8(const char* at) {
  const auto byte = [at](uint32_t i) { return static_cast<unsigned char>(at[i]); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xE0) return {((lead & 0x1F) << 6) | (byte(1) & 0x3Fu), 2, true};
  if (lead < 0xF0) {
    return {((lead & 0x0F) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu), 3, true};
  }
  return {((lead & 0x07) << 18) | ((byte(1) & 0x3Fu) << 12) | ((byte(2) & 0x3Fu) << 6) |
              (byte(3) & 0x3Fu),
          4, true};
}

inline void append_utf8(std::string& to, char32_t c) {
  const auto put = [&to](char32_t byte) { to.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

}  // namespace vie

#endif  // VIE_TEXT_UTF8_H
