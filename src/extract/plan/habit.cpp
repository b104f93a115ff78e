// Telling rules, steps and habits, see habit.h.
//
// A signing in a rule stands in the same words as one that happened.  What gives it away is the main
// clause (told of the future, or of "nào", whoever it may be), or a word of the sentence that says how
// often it is done.  All looks are bounded, and within a sentence or two.

#include "extract/plan/habit.h"

#include <algorithm>

namespace vie::plan {
namespace {

constexpr uint32_t kRuleReach = 12;       // between a signing and the "nào" of a rule
constexpr uint32_t kStepReach = 24;       // between a step and the "sẽ" of the next
constexpr uint32_t kProcedureReach = 40;  // back to "quy trình"
constexpr uint32_t kMainReach = 24;       // back to the "sẽ" of the main clause
constexpr uint32_t kHabitReach = 40;      // back to "mỗi mùa"
constexpr uint32_t kListedReach = 12;     // back to "các hoạt động", over a list of verbs

}  // namespace

bool comes_later(const View& view, uint32_t from, uint32_t reach) {
  const uint32_t limit = std::min(view.size(), from + reach);
  bool comma = false;
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    comma = comma || view.document().punctuation(at) == ',';
    const PhraseHit* cue = comma ? view.find(at, Role::kCue) : nullptr;
    if (cue != nullptr) return view.term(*cue).far && view.term(*cue).status == PlanStatus::kPlanned;
  }
  return false;
}

bool came_later(const View& view, uint32_t end) {
  const uint32_t limit = end > kMainReach ? end - kMainReach : 0;
  for (uint32_t at = end; at > limit && !view.breaks_before(at) && !view[at - 1].is_punctuation(); --at) {
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr || !view.term(*cue).far) continue;
    return view.term(*cue).status == PlanStatus::kPlanned;
  }
  return false;
}

bool is_step(const View& view, const Paper& paper, uint32_t verb) {
  if (!comes_later(view, paper.candidate.last, kStepReach)) return false;
  const uint32_t limit = verb > kProcedureReach ? verb - kProcedureReach : 0;
  uint32_t sentences = 0;
  for (uint32_t at = verb; at > limit; --at) {
    if (view.breaks_before(at) && ++sentences > 1) return false;
    if (view.find_ending(at, Role::kProcedure) != nullptr) return true;
  }
  return false;
}

bool is_rule(const View& view, const Paper& paper) {
  const uint32_t limit = std::min(view.size(), paper.candidate.last + kRuleReach);
  for (uint32_t at = paper.candidate.last; at < limit && !view.breaks_before(at); ++at) {
    if (view.find(at, Role::kNoneInParticular) != nullptr) return true;
  }
  return false;
}

bool is_habit(const View& view, uint32_t verb) {
  const uint32_t limit = verb > kHabitReach ? verb - kHabitReach : 0;
  bool listed = view.find_ending(verb, Role::kAnd) != nullptr ||
                (verb > 0 && view.document().punctuation(verb - 1) == ',');
  for (uint32_t at = verb; at > limit && !view.breaks_before(at); --at) {
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    const bool done = cue != nullptr && view.term(*cue).status == PlanStatus::kSigned;
    const char mark = view.document().punctuation(at - 1);
    listed = listed && !done && mark != ':' && mark != ';' && verb - at < kListedReach &&
             view.find_ending(at, Role::kPaper) == nullptr;
    const PhraseHit* habit = view.find_ending(at, Role::kHabit);
    if (habit != nullptr && (listed || view.term(*habit).sentence)) return true;
  }
  return false;
}

}  // namespace vie::plan
