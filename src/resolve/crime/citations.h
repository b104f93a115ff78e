// Articles of the Penal Code that a text cites, and the offences that they belong to.

#ifndef VIE_RESOLVE_CRIME_CITATIONS_H
#define VIE_RESOLVE_CRIME_CITATIONS_H

#include <cstdint>
#include <vector>

#include "match/hits.h"
#include "match/rules.h"
#include "record/crime.h"
#include "resolve/context.h"
#include "resolve/crime/taxonomy.h"
#include "text/document.h"

namespace vie::crime {

class Citations {
 public:
  Citations(const Rules& rules, const Taxonomy& taxonomy);

  /// Finds the citations of a document, by mention, and ties each to the nearest mention that it
  /// fits.  An article of the Penal Code that fits none becomes a mention of its own.
  void read(const Document& document, const Hits& hits, const Context& context,
            std::vector<CrimeCandidate>& mentions, std::vector<CrimeCitation>& citations) const;

 private:
  bool read(const Document& document, const Hits& hits, const RuleHit& hit, int published,
            CrimeCitation& citation, bool& named_code) const;
  const CrimeCandidate* nearest(const std::vector<CrimeCandidate>& mentions, size_t count,
                                const CrimeCitation& citation, bool old_code) const;

  const Taxonomy& taxonomy_;
  RuleId rule_;
  int article_;  // slots
  int code_;
  int year_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CITATIONS_H
