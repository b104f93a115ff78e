// Finding candidates of the kind official, see officials.h.

#include "extract/officials.h"

namespace vie {

OfficialExtractor::OfficialExtractor(const Lexicons&, const Rules&, const Matcher&) {}

void OfficialExtractor::run(const Document&, const Hits&, Candidates&) const {}

}  // namespace vie
