// Telling the end of a name, see name_end.h.

#include "extract/plan/name_end.h"

namespace vie::plan {

bool is_end(const View& view, uint32_t at) {
  if (view.find(at, Role::kWord) != nullptr) return false;
  const PhraseHit* cue = view.find(at, Role::kCue);
  // "lệnh cấm nhập cảnh và cấm bay": such a verb stands in names as well
  return view.find(at, Role::kEnd) != nullptr || (cue != nullptr && !view.term(*cue).clause);
}

const PhraseHit* demonstrative_at(const View& view, uint32_t at) {
  const PhraseHit* word = view.find(at, Role::kDemonstrative);
  if (word == nullptr || !view.term(*word).before_noun) return word;
  const uint32_t next = word->last;
  const bool closes = view.breaks_before(next) || !view[next].is_word() || is_end(view, next) ||
                      view.find(next, Role::kVerb) != nullptr ||
                      view.find(next, Role::kSoftEnd) != nullptr ||
                      view.find(next, Role::kAnd) != nullptr;
  return closes ? word : nullptr;
}

bool before_time(const View& view, uint32_t next) {
  if (view.breaks_before(next) || view.find(next, Role::kOccasion) != nullptr) return true;
  // "từ 7 nước" tells where from, "từ 10 giờ", "từ 5/6" and "từ 2010" when
  const bool counts = view[next].is_number() && !view.is_year(next) &&
                      !view.breaks_before(next + 1) && view[next + 1].is_word() &&
                      view.find(next + 1, Role::kOccasion) == nullptr &&
                      view.find(next + 1, Role::kDangling) == nullptr;
  return !view[next].is_word() && !counts;
}

}  // namespace vie::plan
