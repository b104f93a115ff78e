// The codes and the class of a post where its country is known: abroad the same title and the same
// office have others than at home.

#ifndef VIE_RESOLVE_OFFICIAL_CODES_H
#define VIE_RESOLVE_OFFICIAL_CODES_H

#include <string_view>

#include "base/arena.h"
#include "record/official.h"

namespace vie {

/// Sets role_code, org_code and position_class of a post of `country` (empty: not known, nothing is
/// changed; no code of two letters: abroad, it is not known where).  `head`: its bearer is known for a
/// head of State.  Codes that must be composed are made in `strings`.
void set_codes(std::string_view country, bool head, Arena& strings, PositionCandidate& position);

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIAL_CODES_H
