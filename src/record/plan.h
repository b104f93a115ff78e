// A candidate of the kind plan: a mention of a plan, agreement or other paper, as extract/ found it and resolve/ completes it.

#ifndef VIE_RECORD_PLAN_H
#define VIE_RECORD_PLAN_H

#include <cstdint>

namespace vie {

struct PlanCandidate {
  uint32_t first = 0;  // tokens first <= i < last
  uint32_t last = 0;
  uint16_t rule = 0;
};

}  // namespace vie

#endif  // VIE_RECORD_PLAN_H
