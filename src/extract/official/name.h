// Names of persons: two to five capitalised syllables, or one behind a title; foreign names with
// particles, hyphens and initials.  Where a name ends is told by what follows: a small letter, a
// punctuation mark, a word that begins something else.

#ifndef VIE_EXTRACT_OFFICIAL_NAME_H
#define VIE_EXTRACT_OFFICIAL_NAME_H

#include <cstdint>

#include "extract/official/words.h"
#include "extract/organisation/grammar.h"

namespace vie {

struct PersonName {
  uint32_t first = 0;
  uint32_t last = 0;  // 0 if there is none
  uint32_t words = 0;
  bool doubtful = false;  // one syllable that may begin something else
  explicit operator bool() const { return last != 0; }
};

/// What stands before a name.
enum class Led : uint8_t { kNo, kByTitle, kByRank, kByRespect };

class NameGrammar {
 public:
  NameGrammar(const OfficialWords& words, const OrganisationGrammar& organisations)
      : words_(words), organisations_(organisations) {}

  /// The name that begins at a token.  If a title or word of respect stands before it, one word is
  /// enough.
  PersonName parse(const View& view, uint32_t token, Led led) const;

  /// Whether a name without anything before it is that of a person: it begins with a family name or
  /// is foreign, and stands where no place or thing is expected.
  bool stands_alone(const View& view, const PersonName& name) const;

 private:
  bool may_begin(const View& view, uint32_t token, Led led) const;
  bool begins_family(const View& view, uint32_t first, uint32_t words) const;
  bool sentence_word(const View& view, uint32_t token, uint32_t last) const;
  bool begins_word(const View& view, uint32_t token) const;
  bool begins_office(const View& view, uint32_t token) const;
  bool ends_before(const View& view, uint32_t first, uint32_t token, uint32_t words) const;
  uint32_t behind_particles(const View& view, uint32_t token) const;
  uint32_t joined(const View& view, uint32_t token) const;

  const OfficialWords& words_;
  const OrganisationGrammar& organisations_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_OFFICIAL_NAME_H
