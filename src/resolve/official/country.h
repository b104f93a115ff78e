// Which country an official serves: what the title or its office says; else, of a Vietnamese name,
// Vietnam; else, of statesmen whom everybody knows, theirs; else the country that the text speaks of nearby.  In doubt none.

#ifndef VIE_RESOLVE_OFFICIAL_COUNTRY_H
#define VIE_RESOLVE_OFFICIAL_COUNTRY_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/entry_table.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "resolve/official/names.h"
#include "text/document.h"

namespace vie {

class OfficialCountry {
 public:
  explicit OfficialCountry(const Lexicons& lexicons);

  /// Sets the country of persons and of mentions.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  /// Sets the country of titles of which nobody's name tells it: Vietnam, where that is in no doubt.
  void titles_alone(Candidates& candidates) const;

  /// Sets the codes of all posts by their countries, and the offices of persons.
  void codes(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(info_); }

 private:
  void find_countries(const Document& document, const Hits& hits, Candidates& candidates) const;
  struct Sentence {
    uint32_t first, last;
  };
  Sentence sentence(const Document& document, const OfficialCandidate& mention) const;
  std::string_view of_title(const Candidates& candidates, const OfficialCandidate& mention) const;
  std::string_view of_delegation(const Hits& hits, const Candidates& candidates,
                                 const OfficialCandidate& mention) const;
  bool borne_abroad(const Candidates& candidates, const OfficialCandidate& mention) const;
  std::string_view nearby(const Document& document, const Candidates& candidates,
                          const OfficialCandidate& mention) const;

  PersonNames names_;
  LexiconId country_, city_, known_, led_;
  LexiconSet lexicons_;  // of names of countries
  struct Info {
    std::string_view id;
    bool ambiguous = false;
    bool head = false;

    bool operator==(const Info&) const = default;
  };
  EntryTable<Info> info_;
};

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIAL_COUNTRY_H
