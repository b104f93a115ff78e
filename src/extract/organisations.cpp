// Finding organisations, see organisations.h.  The grammar is in organisation/grammar.h; here it is
// tried from left to right, and goes on behind what it has read.

#include "extract/organisations.h"

namespace vie {

OrganisationExtractor::OrganisationExtractor(const Lexicons& lexicons, const Rules&)
    : grammar_(lexicons) {}

void OrganisationExtractor::run(const Document& document, const Hits& hits,
                                Candidates& candidates) const {
  for (uint32_t i = 0; i < document.size();) {
    if (!hits.any_at(i, grammar_.openers())) {
      ++i;
      continue;
    }
    const OrganisationCandidate found = grammar_.parse(document, hits, i, candidates.strings);
    if (found.last > i) {
      candidates.organisations.push_back(found);
      i = found.last;
    } else {
      ++i;
    }
  }
}

}  // namespace vie
