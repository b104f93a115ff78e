// Whether a verb's act happened, is to happen, or did not: the words before it.

#ifndef VIE_EXTRACT_PLAN_ASPECT_H
#define VIE_EXTRACT_PLAN_ASPECT_H

#include <cstdint>
#include <string_view>

#include "extract/plan/view.h"

namespace vie::plan {

struct Aspect {
  PlanStatus status = PlanStatus::kNone;  // kNone: the words before the verb say nothing
  std::string_view stage;
  bool near = false;                 // a word right before the verb decided
  bool yields = false;               // ... and an adverb before it may decide otherwise
  bool generic = false;              // a rule or condition
  bool when = false;                 // "sau khi": whether it happened is told by the main clause
  bool duty = false;                 // "phải ký"
  bool purpose = false;              // "để ký"
  bool event = false;                // "lễ ký", "việc ký"
  Event event_kind = Event::kAct;    // if it is one
  uint32_t first = 0;                // the first token of the verb with its auxiliaries
};

/// Reads leftwards from the first token of a verb, no further than `floor`.  `near_only`: not over a subject.
Aspect read_aspect(const View& view, uint32_t verb, bool near_only, uint32_t floor = 0);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_ASPECT_H
