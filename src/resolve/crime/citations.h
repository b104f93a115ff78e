// Articles of the Penal Code that a text cites, and the offences that they belong to.

#ifndef VIE_RESOLVE_CRIME_CITATIONS_H
#define VIE_RESOLVE_CRIME_CITATIONS_H

#include <cstdint>
#include <string>
#include <vector>

#include "match/hits.h"
#include "match/rules.h"
#include "record/crime.h"
#include "resolve/context.h"
#include "resolve/crime/taxonomy.h"
#include "text/document.h"

namespace vie::crime {

struct Citation {
  uint32_t first = 0;
  uint32_t last = 0;
  std::string article;     // "251", "256a"
  bool old_code = false;   // the Penal Code of 1999 is meant, so the article has another number
  int mention = -1;        // that it qualifies; -1: none
  EntryId offence = kNoEntry;  // that the article is about, if no mention is
};

class Citations {
 public:
  Citations(const Rules& rules, const Taxonomy& taxonomy);

  /// Finds the citations of a document and ties each to the nearest mention that it fits.
  void read(const Document& document, const Hits& hits, const Context& context,
            const std::vector<CrimeCandidate>& mentions, std::vector<Citation>& citations) const;

  RuleId rule() const { return rule_; }

 private:
  bool read(const Document& document, const Hits& hits, const RuleHit& hit, int published,
            Citation& citation, bool& named_code) const;
  int nearest(const std::vector<CrimeCandidate>& mentions, const Citation& citation,
              bool old_code) const;

  const Taxonomy& taxonomy_;
  RuleId rule_;
  int article_;  // slots
  int code_;
  int year_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CITATIONS_H
