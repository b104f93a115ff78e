// Who is meant: mentions with one name are one person, a short name is the person last named so in
// full, and a title alone is the person who last bore it.
//
//     "Bộ trưởng Trần Văn A" ... "ông A" ... "Bộ trưởng"
//
// Afterwards persons who are no officials (company directors, people of whom no title is told) are
// dropped, and those that stay have entity numbers from 1.

#ifndef VIE_RESOLVE_OFFICIAL_COREFERENCE_H
#define VIE_RESOLVE_OFFICIAL_COREFERENCE_H

#include <cstdint>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "resolve/official/clauses.h"
#include "resolve/official/names.h"
#include "text/document.h"

namespace vie {

class Coreference {
 public:
  explicit Coreference(const Lexicons& lexicons)
      : names_(lexicons),
        clauses_(lexicons),
        known_(lexicons.find("name.known")),
        honorific_(lexicons.find("honorific")) {}

  /// Gives every named candidate its person, in candidates.persons, and drops who is no official.
  void persons(const Document& document, const Hits& hits, Candidates& candidates) const;

  /// Gives titles alone the persons who bear them, where there is no doubt; and drops those that say
  /// too little to be records.
  void titles(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(clauses_); }

 private:
  uint32_t find(const Document& document, const Hits& hits, const Candidates& candidates,
                const OfficialCandidate& mention) const;
  bool shares_title(const Candidates& candidates, const OfficialCandidate& mention,
                    uint32_t entity, size_t before) const;
  void drop(const Document& document, const Hits& hits, Candidates& candidates) const;
  bool known(const Hits& hits, TokenRange name) const;
  void bearer(const Document& document, const Hits& hits, Candidates& candidates,
              size_t index) const;

  PersonNames names_;
  TitleClauses clauses_;
  LexiconId known_, honorific_;
};

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIAL_COREFERENCE_H
