// A match of a rule whose kind is not built in: it becomes a record as it stands.

#ifndef VIE_RECORD_CUSTOM_H
#define VIE_RECORD_CUSTOM_H

#include <cstdint>
#include <vector>

namespace vie {

struct CustomCandidate {
  uint32_t first = 0;  // tokens first <= i < last
  uint32_t last = 0;
  uint16_t rule = 0;
  uint32_t first_capture = 0;  // among Hits::captures
  uint32_t capture_count = 0;
};

}  // namespace vie

#endif  // VIE_RECORD_CUSTOM_H
