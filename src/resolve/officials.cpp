// Completing candidates of the kind official, see officials.h.

#include "resolve/officials.h"

namespace vie {

OfficialResolver::OfficialResolver(const Lexicons&, const Rules&) {}

void OfficialResolver::run(const Document&, const Hits&, const Context&, Candidates&, Table&) const {}

}  // namespace vie
