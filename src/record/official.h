// A candidate of the kind official: a named person with titles, or a title alone, as extract/ found it and resolve/ completes it.

#ifndef VIE_RECORD_OFFICIAL_H
#define VIE_RECORD_OFFICIAL_H

#include <cstdint>

namespace vie {

struct OfficialCandidate {
  uint32_t first = 0;  // tokens first <= i < last
  uint32_t last = 0;
  uint16_t rule = 0;
};

}  // namespace vie

#endif  // VIE_RECORD_OFFICIAL_H
