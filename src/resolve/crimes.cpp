// Completing candidates of the kind crime, see crimes.h.

#include "resolve/crimes.h"

namespace vie {

CrimeResolver::CrimeResolver(const Lexicons&, const Rules&) {}

void CrimeResolver::run(const Document&, const Hits&, const Context&, Candidates&, Table&) const {}

}  // namespace vie
