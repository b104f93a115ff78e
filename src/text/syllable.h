// Whether a word could be a Vietnamese syllable by its spelling.  Names of foreigners betray
// themselves by it: "Trump" ends in two consonants, "Guro" has two syllables in one word.

#ifndef VIE_TEXT_SYLLABLE_H
#define VIE_TEXT_SYLLABLE_H

#include <string_view>

namespace vie {

/// `folded`: lower case, NFC.  Initial consonants, one to three vowels, final consonants; whether
/// the tone mark fits is not looked at.
bool vietnamese_syllable(std::string_view folded);

}  // namespace vie

#endif  // VIE_TEXT_SYLLABLE_H
