// Lists of papers: "ký A, B và C", "bốn văn kiện, gồm: A; B".

#ifndef VIE_EXTRACT_PLAN_LISTS_H
#define VIE_EXTRACT_PLAN_LISTS_H

#include <cstdint>

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// How a paper goes on with what the one before began.
enum class Join : uint8_t {
  kNone,
  kMember,  // "A, B và C"
  kIntro,   // "ba văn kiện, gồm: A"
};
Join join(const View& view, const PlanCandidate& previous, const Paper& paper);

/// Whether a member of a list is a record because the first one is.
bool may_follow(const View& view, const Paper& paper, const PlanCandidate& previous);

/// Takes over what is told of the first member.
void follow(const PlanCandidate& leader, uint32_t leader_index, PlanCandidate& candidate);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_LISTS_H
