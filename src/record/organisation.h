// A candidate organisation: an office, party, ministry, police unit, court, ... with its whole name.
// Organisations are no records of their own; officials and papers name them, and words inside their
// names mean nothing else (a crime in the name of a police department is no crime).

#ifndef VIE_RECORD_ORGANISATION_H
#define VIE_RECORD_ORGANISATION_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/arena.h"

namespace vie {

/// The country that a text in Vietnamese speaks of where it names none, ISO 3166-1 alpha-2.
constexpr std::string_view kHome = "VN";

/// The code of an office of a place or country, "FR" and "mod": "fr-mod"; made in `strings`.
inline std::string_view compose_code(std::string_view place, std::string_view office,
                                     Arena& strings) {
  const auto small = [](char c) { return static_cast<char>(c | 0x20); };  // letters and '-'
  char* const made = strings.allocate(place.size() + office.size() + 1);
  char* to = std::transform(place.begin(), place.end(), made, small);
  *to++ = '-';
  to = std::copy(office.begin(), office.end(), to);
  return {made, static_cast<size_t>(to - made)};
}

struct OrganisationCandidate {
  uint32_t first = 0;  // tokens first <= i < last, larger offices that are named behind it included
  uint32_t last = 0;
  /// Stable key: of the lexicon ("mps"), or composed of a place or country and the kind of office
  /// ("ca-nghe-an", "th-mod"); empty if not known.  Borrowed from the engine or Candidates::strings.
  std::string_view code;
  std::string_view abroad;   // what the code of the like office of another country ends in
  std::string_view kind;     // "ministry", "police", ...; borrowed from the engine
  std::string_view country;  // ISO 3166-1 alpha-2, borrowed from the engine; empty if not said
  bool at_home = false;      // code is that of an office of Vietnam: nothing tells another country
  uint8_t level = 0;         // 1 the state and its like ... 6 a team; an office belongs to a smaller one
};

}  // namespace vie

#endif  // VIE_RECORD_ORGANISATION_H
