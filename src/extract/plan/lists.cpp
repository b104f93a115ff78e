// Telling the members of a list of papers, see lists.h.
//
// Between two members stand no more than commas, "và" and what leads from a group to its members; behind
// a number or a semicolon more may stand.  A paper behind a comma may as well be the subject of the next
// clause, which its verb tells.

#include "extract/plan/lists.h"

#include <algorithm>

#include "extract/plan/court.h"

namespace vie::plan {
namespace {

// Tokens between two members of a list of papers; between a numbered decision and the plan that it
// issues, "ngày 15/4/2024 về" stands.
constexpr uint32_t kListGap = 5;
constexpr uint32_t kNumberedGap = 14;
constexpr uint32_t kMarkedGap = 40;   // behind a semicolon, which parts members of long lists
constexpr uint32_t kListedGap = 120;  // ... if what leads to the list stands before it: "trong đó có: ..."
constexpr uint32_t kAnotherGap = 30;  // before "và một hợp đồng khác"

// "ký hợp đồng A, hợp đồng B có điều khoản mới": behind a comma, with a verb of its own.
bool is_subject(const View& view, const Paper& paper) {
  const uint32_t edge = paper.candidate.first;
  if (edge == 0 || view.document().punctuation(edge - 1) != ',') return false;
  const uint32_t next = paper.candidate.last;
  return !view.breaks_before(next) && view.find(next, Role::kFinite) != nullptr &&
         view.find(next, Role::kValue) == nullptr && view.find(next, Role::kRelative) == nullptr;
}

// "Quyết định số 5 ban hành kế hoạch A", "Nghị quyết số 5 về Chương trình hành động B": both are issued;
// "Công văn số 5 về kế hoạch A" is about one.
bool issues_too(const View& view, uint32_t at, const Paper& paper) {
  if (view.find(at, Role::kTopic) == nullptr) return false;
  const bool name = view[paper.head_first].capital() && paper.term->mention == Mention::kAlways;
  return name || paper.candidate.from_year != 0 || view.find(at, Role::kVerb) != nullptr;
}

// "hợp đồng A trị giá 3 tỷ đồng và một hợp đồng khác": one more of the kind, whatever is told of the first.
bool is_another(const View& view, const PlanCandidate& previous, const Paper& paper) {
  const uint32_t first = paper.candidate.first;
  if (view.find(paper.candidate.last, Role::kAnother) == nullptr || first - previous.last > kAnotherGap ||
      paper.term->id != previous.doc_type || view.find_ending(first, Role::kAnd) == nullptr) {
    return false;
  }
  for (uint32_t at = previous.last; at < first; ++at) {
    if (view.breaks_before(at) || view.document().punctuation(at) == ';') return false;
  }
  return true;
}

}  // namespace

Join join(const View& view, const PlanCandidate& previous, const Paper& paper) {
  const uint32_t edge = paper.edge;
  if (edge < previous.last || is_subject(view, paper)) return Join::kNone;
  if (is_another(view, previous, paper)) return Join::kMember;
  const bool numbered = !previous.number.empty();
  const bool marked = edge > 0 && view.document().punctuation(edge - 1) == ';';
  const uint32_t reach = marked ? kListedGap : numbered ? kNumberedGap : kListGap;
  if (edge - previous.last > reach) return Join::kNone;
  bool member = false;
  bool intro = false;
  for (uint32_t at = previous.last; at < edge;) {
    if (view.breaks_before(at)) return Join::kNone;
    const char mark = view.document().punctuation(at);
    if (const PhraseHit* and_ = view.find(at, Role::kAnd)) {
      member = true;
      at = and_->last;
    } else if (const PhraseHit* word = view.find(at, Role::kIntro)) {
      intro = true;
      at = word->last;
    } else if (mark == ':') {
      intro = true;
      ++at;
    } else {
      // "công văn số 5 để hướng dẫn và lên kế hoạch": another clause
      if (numbered && !marked && view.find(at, Role::kOpen) != nullptr) return Join::kNone;
      const bool light = mark == ',' || mark == ';' || view.closes_quote(at);
      if (!light && !numbered && !marked) return Join::kNone;
      const bool comma = mark == ',' && (!numbered || marked || at + 1 == edge);
      member = member || comma || mark == ';' || issues_too(view, at, paper);
      ++at;
    }
  }
  if (intro) return Join::kIntro;
  if (marked && edge - previous.last > kMarkedGap) return Join::kNone;
  return member ? Join::kMember : Join::kNone;
}

bool may_follow(const View& view, const Paper& paper, const PlanCandidate& previous) {
  if (is_procedural(view, paper) || paper.term->mention == Mention::kNever) return false;
  if (previous.voice == PlanVoice::kNone && paper.term->mention >= Mention::kYear) return false;
  const bool capital = view[paper.head_first].capital();
  // "ký A, tuyên bố muốn hợp tác": the next verb of the same subject.
  const bool noun = view.find(paper.head_last, Role::kBeforeNoun) != nullptr ||
                    view.find(paper.head_last, Role::kTopic) != nullptr ||
                    view.find(paper.head_last, Role::kBetween) != nullptr || paper.quantity ||
                    paper.classifier || capital;
  if (paper.term->also_verb && !noun) return false;
  return paper.complement || capital;
}

void follow(const PlanCandidate& leader, uint32_t leader_index, PlanCandidate& candidate) {
  candidate.status = leader.status;
  candidate.stage = leader.stage;
  candidate.voice = leader.voice;
  candidate.verb = leader.verb;
  candidate.subject_end = leader.subject_end;
  candidate.rule = leader.rule;
  candidate.leader = leader_index;
}

}  // namespace vie::plan
