// Spelling of syllables, see syllable.h.

#include "text/syllable.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace vie {
namespace {

constexpr std::array<std::string_view, 29> kInitials = {
    "",   "b",  "c",  "ch", "d", "đ",  "g",  "gh", "gi", "h", "k", "kh", "l", "m", "n",
    "ng", "ngh", "nh", "p", "ph", "q", "qu", "r",  "s",  "t", "th", "tr", "v", "x"};
constexpr std::array<std::string_view, 9> kFinals = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
constexpr int kMaxVowels = 3;

bool vowel(char32_t c) {
  switch (c) {
    case 'a': case 'e': case 'i': case 'o': case 'u': case 'y':
    case 0x0103: case 0x0129: case 0x0169: case 0x01A1: case 0x01B0:  // ă ĩ ũ ơ ư
      return true;
    default:
      // à á â ã, è é ê, ì í, ò ó ô õ, ù ú, ý, and all with two marks
      return (c >= 0xE0 && c <= 0xE3) || (c >= 0xE8 && c <= 0xEA) || c == 0xEC || c == 0xED ||
             (c >= 0xF2 && c <= 0xF5) || c == 0xF9 || c == 0xFA || c == 0xFD ||
             (c >= 0x1EA1 && c <= 0x1EF9);
  }
}

template <size_t N>
bool one_of(std::string_view text, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

bool vietnamese_syllable(std::string_view folded) {
  const char* const end = folded.data() + folded.size();
  size_t vowels_begin = folded.size();
  size_t vowels_end = 0;
  int vowels = 0;
  for (const char* at = folded.data(); at != end;) {
    const Decoded c = decode_utf8(at, end);
    const auto offset = static_cast<size_t>(at - folded.data());
    at += c.size;
    if (!vowel(c.character)) continue;
    if (vowels++ == 0) {
      vowels_begin = offset;
    } else if (offset != vowels_end) {
      return false;  // a second syllable
    }
    vowels_end = offset + c.size;
  }
  return vowels > 0 && vowels <= kMaxVowels + 1 && one_of(folded.substr(0, vowels_begin), kInitials) &&
         one_of(folded.substr(vowels_end), kFinals);
}

}  // namespace vie
