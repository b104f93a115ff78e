// Finding candidates of the kind plan, see plans.h.

#include "extract/plans.h"

namespace vie {

PlanExtractor::PlanExtractor(const Lexicons&, const Rules&, const Matcher&) {}

void PlanExtractor::run(const Document&, const Hits&, Candidates&) const {}

}  // namespace vie
