// Finding candidates of the kind crime, see crimes.h.

#include "extract/crimes.h"

namespace vie {

CrimeExtractor::CrimeExtractor(const Lexicons&, const Rules&, const Matcher&) {}

void CrimeExtractor::run(const Document&, const Hits&, Candidates&) const {}

}  // namespace vie
