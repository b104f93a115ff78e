// Completing candidates of the kind plan, see plans.h.

#include "resolve/plans.h"

namespace vie {

PlanResolver::PlanResolver(const Lexicons&, const Rules&) {}

void PlanResolver::run(const Document&, const Hits&, const Context&, Candidates&, Table&) const {}

}  // namespace vie
