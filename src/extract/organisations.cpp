// Finding organisations, see organisations.h.

#include "extract/organisations.h"

namespace vie {

OrganisationExtractor::OrganisationExtractor(const Lexicons&, const Rules&) {}

void OrganisationExtractor::run(const Document&, const Hits&, Candidates&) const {}

}  // namespace vie
