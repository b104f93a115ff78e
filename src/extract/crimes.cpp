// Finding candidates of the kind crime, see crimes.h.

#include "extract/crimes.h"

#include "extract/crime/surroundings.h"

namespace vie {

CrimeExtractor::CrimeExtractor(const Lexicons& lexicons, const Rules& rules, const Matcher&)
    : words_(lexicons),
      rules_{rules.find("crime.offence"),   rules.find("crime.act"),  rules.find("crime.complement"),
             rules.find("crime.attribute"), rules.find("crime.head"), rules.find("crime.unknown")} {}

void CrimeExtractor::run(const Document& document, const Hits& hits,
                         Candidates& candidates) const {
  if (words_.root() == kNoEntry) return;
  crime::count_surroundings(words_, document, hits, candidates.crime_scratch);
  crime::Scan(words_, rules_, document, hits, candidates).run();
}

}  // namespace vie
