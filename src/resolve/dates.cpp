// Completing candidates of the kind date, see dates.h.

#include "resolve/dates.h"

namespace vie {

DateResolver::DateResolver(const Lexicons&, const Rules&) {}

void DateResolver::run(const Document&, const Hits&, const Context&, Candidates&, Table&) const {}

}  // namespace vie
