// Finding the signing for which a paper is handed on, see submitted.h.
//
// The paper is the object of the verb before it and of "ký" at the end, far behind it, so neither the
// search on its left nor that for a passive on its right finds the signing.

#include "extract/plan/submitted.h"

#include <algorithm>

namespace vie::plan {
namespace {

constexpr uint32_t kSubmitReach = 4;   // between the paper and "gửi"
constexpr uint32_t kSignerReach = 12;  // between "gửi" and "ký"

bool stops(const View& view, uint32_t at) {
  return view.breaks_before(at) || view.find(at, Role::kPaper) != nullptr;
}

}  // namespace

const PhraseHit* verb_submitted(const View& view, const Paper& paper) {
  uint32_t at = paper.candidate.last;
  const uint32_t near = std::min(view.size(), at + kSubmitReach);
  while (at < near && !stops(view, at) && view.find(at, Role::kSubmit) == nullptr) ++at;
  if (at >= near || stops(view, at)) return nullptr;
  const uint32_t limit = std::min(view.size(), at + kSignerReach);
  for (++at; at < limit && !stops(view, at) && !view[at].is_punctuation(); ++at) {
    const PhraseHit* verb = view.find(at, Role::kVerb);
    if (verb == nullptr || view.term(*verb).act != Act::kSign) continue;
    const uint32_t next = verb->last;
    const bool ends = view.breaks_before(next) || view[next].is_punctuation() ||
                      view.find(next, Role::kEnd) != nullptr || view.find(next, Role::kSoftEnd) != nullptr;
    return ends ? verb : nullptr;
  }
  return nullptr;
}

}  // namespace vie::plan
