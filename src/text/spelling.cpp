// Spellings of a syllable, see spelling.h.  Runs when an engine is built, never on a text: each
// spelling of each syllable of the lexicons is put into the vocabulary with one number.
//
// The canonical spelling has the tone on the first of two vowels and a final i.  The table of vowels
// and the three rules below are the orthography; nothing else in the code knows a Vietnamese letter.

#include "text/spelling.h"

#include <array>

#include "text/unicode.h"
#include "text/utf8.h"

namespace vie {
namespace {

// Each row: a vowel without a tone, then with the five tones in one order.
constexpr std::array<std::u32string_view, 5> kVowels = {U"aàáảãạ", U"eèéẻẽẹ", U"iìíỉĩị", U"uùúủũụ",
                                                        U"yỳýỷỹỵ"};
constexpr std::u32string_view kO = U"oòóỏõọ";
constexpr std::u32string_view kU = kVowels[3];
constexpr std::u32string_view kI = kVowels[2];
constexpr std::u32string_view kY = kVowels[4];
constexpr std::u32string_view kConsonantsBeforeIorY = U"bcdđghklmnpqrstvx";

size_t tone_in(std::u32string_view row, char32_t c) { return row.find(c); }
constexpr size_t kNone = std::u32string_view::npos;

std::u32string decode(std::string_view text) {
  std::u32string out;
  for (const char *at = text.data(), *end = at + text.size(); at != end;) {
    const Decoded c = decode_utf8(at, end);
    out.push_back(c.character);
    at += c.size;
  }
  return out;
}

std::string encode(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) append_utf8(out, c);
  return out;
}

// Whether the last letter is the whole vowel of an open syllable: after a consonant, or after qu.
bool single_final_vowel(std::u32string_view s) {
  if (s.size() < 2) return false;
  const char32_t before = s[s.size() - 2];
  if (before == U'u') return s.size() == 3 && s[0] == U'q';
  return kConsonantsBeforeIorY.find(before) != kNone;
}

// The rows of the two vowels of an open syllable whose tone has two places, or empty ones.
struct Pair {
  std::u32string_view first;
  std::u32string_view second;
};
Pair movable_pair(std::u32string_view s) {
  if (s.size() < 2) return {};
  const char32_t first = s[s.size() - 2];
  const char32_t last = s[s.size() - 1];
  if (tone_in(kO, first) != kNone) {
    for (const size_t row : {size_t{0}, size_t{1}}) {  // oa, oe
      if (tone_in(kVowels[row], last) != kNone) return {kO, kVowels[row]};
    }
  }
  if (tone_in(kU, first) != kNone && tone_in(kY, last) != kNone) return {kU, kY};
  return {};
}

}  // namespace

std::string fold_case(std::string_view text) {
  std::string out;
  for (const char *at = text.data(), *end = at + text.size(); at != end;) {
    const Decoded c = decode_utf8(at, end);
    append_utf8(out, char_info(c.character).folded);
    at += c.size;
  }
  return out;
}

std::string canonical_spelling(std::string_view syllable) {
  std::u32string s = decode(syllable);
  if (s.size() == 3 && s[0] == U'q') {  // the u of qu bears no tone
    const size_t tone = tone_in(kU, s[1]);
    if (tone != kNone && tone != 0 && (s[2] == U'y' || s[2] == U'i')) {
      s[2] = kI[tone];
      s[1] = U'u';
    }
  }
  if (single_final_vowel(s)) {
    const size_t tone = tone_in(kY, s.back());
    if (tone != kNone) s.back() = kI[tone];
  } else if (const Pair pair = movable_pair(s); !pair.first.empty()) {
    const size_t tone = tone_in(pair.second, s.back());
    if (tone != 0) {
      s.back() = pair.second[0];
      s[s.size() - 2] = pair.first[tone];
    }
  }
  return encode(s);
}

std::vector<std::string> all_spellings(std::string_view canonical) {
  std::vector<std::string> out = {std::string(canonical)};
  std::u32string s = decode(canonical);
  if (single_final_vowel(s)) {
    const size_t tone = tone_in(kI, s.back());
    if (tone == kNone) return out;
    s.back() = kY[tone];
    out.push_back(encode(s));
    if (s[0] == U'q' && s.size() == 3 && tone != 0) {
      s[1] = kU[tone];
      s[2] = U'y';
      out.push_back(encode(s));
      s[2] = U'i';
      out.push_back(encode(s));
    }
  } else if (const Pair pair = movable_pair(s); !pair.first.empty()) {
    const size_t tone = tone_in(pair.first, s[s.size() - 2]);
    if (tone == 0) return out;
    s[s.size() - 2] = pair.first[0];
    s.back() = pair.second[tone];
    out.push_back(encode(s));
  }
  return out;
}

}  // namespace vie
