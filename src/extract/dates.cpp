// Finding candidates of the kind date, see dates.h.

#include "extract/dates.h"

namespace vie {

DateExtractor::DateExtractor(const Lexicons&, const Rules&, const Matcher&) {}

void DateExtractor::run(const Document&, const Hits&, Candidates&) const {}

}  // namespace vie
