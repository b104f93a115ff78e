// Telling papers of courts and of the police, see court.h.
//
// Some have set names ("lệnh bắt").  The others are plain decisions and orders, told by what they are
// about or by who signs them: what judges sign in a trial is a step of it, whatever its name.

#include "extract/plan/court.h"

#include <algorithm>

namespace vie::plan {
namespace {

constexpr uint32_t kMatterReach = 4;   // between the noun of a decision and its matter
constexpr uint32_t kSignerReach = 16;  // between the judge and the signing

}  // namespace

bool is_procedural(const View& view, const Paper& paper) {
  if (paper.term->kind == Class::kProcedural) return true;
  if (!paper.term->court) return false;
  const uint32_t named =
      paper.candidate.number.empty() ? paper.head_last : paper.candidate.number.last;
  const uint32_t last = paper.candidate.last;
  for (uint32_t at = named; at < last; ++at) {
    const PhraseHit* matter = view.find(at, Role::kMatter);
    if (matter != nullptr && (at < named + kMatterReach || view.term(*matter).anywhere)) return true;
  }
  // "ký quyết định: Khởi tố vụ án"
  return last < view.size() && view.document().punctuation(last) == ':' &&
         view.find(last + 1, Role::kMatter) != nullptr;
}

bool signed_by_judge(const View& view, const Paper& paper, const Link& link) {
  if (!paper.term->court || link.verb_term == nullptr || link.verb_term->act != Act::kSign) return false;
  const uint32_t verb = link.verb.first;
  const uint32_t behind = verb >= paper.candidate.last ? paper.candidate.last : 0;
  const uint32_t limit = std::max(behind, verb > kSignerReach ? verb - kSignerReach : 0);
  for (uint32_t at = verb; at > limit && !view.breaks_before(at); --at) {
    // A bench is an office as well, whose name is hidden from the view.
    if (view.terms().find(view.hits(), at - 1, Role::kJudge) != nullptr) return true;
    if (view.find_ending(at, Role::kPaper) != nullptr) return false;
  }
  return false;
}

}  // namespace vie::plan
