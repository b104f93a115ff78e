// Finding the demand for a paper, see demanded.h.
//
// "Có" before a paper says that there is one, unless its clause is what somebody asks for.  The paper may
// be a later member of a list of bare nouns.

#include "extract/plan/demanded.h"

namespace vie::plan {
namespace {

constexpr uint32_t kMembersReach = 10;  // from the paper over nouns before it in a list
constexpr uint32_t kDemandReach = 24;   // from "có" over its subject

// The "có" that governs the paper, or nullptr.
const PhraseHit* having(const View& view, uint32_t edge) {
  const uint32_t limit = edge > kMembersReach ? edge - kMembersReach : 0;
  for (uint32_t at = edge; at > limit && !view.breaks_before(at);) {
    if (const PhraseHit* have = view.find_ending(at, Role::kHaving)) return have;
    const PhraseHit* step = view.find_ending(at, Role::kAnd);
    for (const Role role : {Role::kPaper, Role::kClassifier, Role::kQuantity}) {
      if (step == nullptr) step = view.find_ending(at, role);
    }
    if (step == nullptr) return nullptr;
    at = step->first;
  }
  return nullptr;
}

}  // namespace

const PhraseHit* demanded_by(const View& view, const Paper& paper) {
  const PhraseHit* have = having(view, paper.edge);
  if (have == nullptr) return nullptr;
  const uint32_t limit = have->first > kDemandReach ? have->first - kDemandReach : 0;
  for (uint32_t at = have->first; at > limit && !view.breaks_before(at); --at) {
    if (view.document().punctuation(at - 1) == ';') return nullptr;
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr || !view.term(*cue).far) continue;
    return view.term(*cue).status == PlanStatus::kPlanned ? cue : nullptr;
  }
  return nullptr;
}

}  // namespace vie::plan
