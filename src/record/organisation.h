// A candidate organisation: an office, party, ministry, police unit, court, ... with its whole name.
// Organisations are no records of their own; officials and papers name them, and words inside their
// names mean nothing else (a crime in the name of a police department is no crime).

#ifndef VIE_RECORD_ORGANISATION_H
#define VIE_RECORD_ORGANISATION_H

#include <cstdint>
#include <string_view>

namespace vie {

struct OrganisationCandidate {
  uint32_t first = 0;  // tokens first <= i < last
  uint32_t last = 0;
  std::string_view code;     // stable key, borrowed from the engine; empty if not known
  std::string_view country;  // ISO 3166-1 alpha-2, borrowed from the engine; empty if not said
};

}  // namespace vie

#endif  // VIE_RECORD_ORGANISATION_H
