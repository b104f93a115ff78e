// What the rest of the library needs to know of a character, and normalisation.
//
// unicode.cpp is the only file that includes ICU, and calls only those of its functions that need no
// data file (properties, simple case, NFC), so that ICU may be replaced here and nowhere else.

#ifndef VIE_TEXT_UNICODE_H
#define VIE_TEXT_UNICODE_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace vie {

enum class CharKind : uint8_t {
  kLetter,
  kDigit,  // 0 to 9 only: other digits do not occur in Vietnamese text
  kMark,   // a combining mark that composes with nothing before it: part of a word
  kSpace,
  kNewline,
  kPunctuation,  // and symbols, controls, everything else that stands alone
  kIgnorable     // soft hyphen, zero-width space, direction marks, ...: not there for a reader
};

struct CharInfo {
  char32_t folded;      // lower case of the same length in UTF-8, U+00D0 and U+00F0 as Vietnamese d
  CharKind kind;
  bool upper;           // upper or title case
  bool needs_cleaning;  // does not occur in a clean copy as it is (see text/clean.h)
};

/// Properties of any character.
CharInfo char_info(char32_t c);

/// Properties of the characters below this one are in a table that char_table() gives.
constexpr char32_t kCharTableSize = 0x3000;
const CharInfo* char_table();

/// The one letter that a letter and a mark behind it are in NFC, 0 if there is none or if it is none of
/// those that Vietnamese and its neighbours write with the marks of Vietnamese.
char32_t composed(char32_t letter, char32_t mark);

/// One piece of a normalised text and where it comes from.  In an unchanged piece bytes correspond
/// one to one; in a changed one only its ends do.
struct NormalizedPiece {
  Span from;
  Span to;
  bool changed;
};

/// Appends the NFC form of well-formed UTF-8 to `to`, and how it maps back to `pieces`, both counted
/// from the start of the two strings.
void append_nfc(std::string_view text, std::string& to, std::vector<NormalizedPiece>& pieces);

/// The NFC form of a short string, such as an entry of a lexicon.  Throws Failure if ill-formed.
std::string to_nfc(std::string_view text);

/// "icu 72.1; unicode 15.0", for bug reports.
std::string unicode_versions();

}  // namespace vie

#endif  // VIE_TEXT_UNICODE_H
