// The spellings of one Vietnamese syllable.
//
// A syllable may be spelled in several ways that readers take for the same: the tone mark of an open
// syllable in oa, oe, uy stands on the first vowel or on the second (hòa, hoà), and a final i after a
// consonant may be written y (kỹ, kĩ; quý, quí).  Lexicons name one spelling; matching accepts all.

#ifndef VIE_TEXT_SPELLING_H
#define VIE_TEXT_SPELLING_H

#include <string>
#include <string_view>
#include <vector>

namespace vie {

/// Lower case, same length, look-alikes of the letter d with stroke replaced.  `text` is NFC.
std::string fold_case(std::string_view text);

/// The one spelling that stands for all spellings of a folded syllable.
std::string canonical_spelling(std::string_view syllable);

/// Every spelling whose canonical spelling this is, itself included.
std::vector<std::string> all_spellings(std::string_view canonical);

}  // namespace vie

#endif  // VIE_TEXT_SPELLING_H
