// Telling whether a list goes on, see members.h.

#include "extract/plan/members.h"

#include <algorithm>

#include "extract/plan/determiners.h"
#include "extract/plan/name_end.h"

namespace vie::plan {
namespace {

constexpr uint32_t kLongestParty = 8;     // words of one name in a list of parties
constexpr uint32_t kLongestSubject = 6;   // words between "và" and the verb of another clause
constexpr uint32_t kLongestOffice = 12;   // words of an office's name
constexpr uint32_t kLongestMembers = 14;  // between a comma and the "và" of its list

// "và dự hội nghị", but not "và dự toán ngân sách".
bool opens_clause(const View& view, uint32_t at) {
  const PhraseHit* verb = view.find(at, Role::kClause);
  const PhraseHit* word = view.find(at, Role::kWord);
  return verb != nullptr && (word == nullptr || word->last <= verb->last);
}

// "với Sở A, Sở B để ...": whether the office behind a comma stands in a list with the one before it, and is
// no subject.
bool like_offices(const View& view, uint32_t end, uint32_t next) {
  const OrganisationCandidate* right = view.office_at(next);
  if (right == nullptr) return false;
  bool left = false;
  for (uint32_t back = 1; back <= std::min(kLongestOffice, end) && !left; ++back) {
    const OrganisationCandidate* office = view.office_at(end - back);
    left = office != nullptr && office->last == end;
  }
  const uint32_t behind = right->last;
  if (!left || behind >= view.size()) return left;
  const PhraseHit* cue = view.find(behind, Role::kCue);
  if (cue != nullptr && !view.term(*cue).purpose) return false;
  for (const Role role : {Role::kVerb, Role::kRelative, Role::kSays, Role::kClause, Role::kLight,
                          Role::kFinite}) {
    if (view.find(behind, role) != nullptr) return false;
  }
  return true;
}

}  // namespace

bool begins_other(const View& view, uint32_t at) {
  return view.breaks_before(at) || view.find(behind_determiners(view, at), Role::kPaper) != nullptr ||
         view.find(at, Role::kVerb) != nullptr ||
         (opens_clause(view, at) && !view.person_at(at)) ||
         is_end(view, at) ||
         view.find(at, Role::kAnd) != nullptr || view[at].is_punctuation() ||
         // "Ngày ký Hiệp ước ... và 50 năm thiết lập quan hệ"
         (view[at].is_number() && view.find(at + 1, Role::kYear) != nullptr);
}

bool begins_clause(const View& view, const Paper& paper, uint32_t from) {
  if (view.find_ending(paper.edge, Role::kVerb) == nullptr) return false;
  const uint32_t limit = std::min(view.size(), from + kLongestSubject);
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    if (view[at].is_punctuation() || view.find(at, Role::kAnd) != nullptr) return false;
    const PhraseHit* cue = view.find(at, Role::kCue);
    const bool comes = cue != nullptr && view.term(*cue).status == PlanStatus::kPlanned;
    if (comes && at > from && view.term(*cue).far) return true;
  }
  return false;
}

bool like_members(const View& view, const Paper& paper, uint32_t end, uint32_t next) {
  if (end <= paper.head_last || view.breaks_before(next)) return false;
  if (view.document().punctuation(end) == ',' && like_offices(view, end, next)) return true;
  const PhraseHit* left = view.find_ending(end, Role::kMember);
  const PhraseHit* right = view.find(next, Role::kMember);
  if (left == nullptr || left->first < paper.head_last) return false;
  const Term& a = view.term(*left);
  if (right == nullptr) {
    return !a.also_verb && !view[next].capital() && view.office_at(next) != nullptr;
  }
  const Term& b = view.term(*right);
  return a.also_verb == b.also_verb || a.before_noun || b.before_noun;
}

bool further_name(const View& view, const Paper& paper, uint32_t comma) {
  const uint32_t next = comma + 1;
  if (paper.candidate.parties.empty() || !view[comma - 1].capital() || view.person_at(next)) return false;
  uint32_t end = next;
  const uint32_t limit = std::min(view.size(), next + kLongestParty);
  while (end < limit && view[end].capital() && !(end > next && view.breaks_before(end))) ++end;
  // "với Lào, Nga để ...": a preposition ends the list, a verb would have the name as its subject
  return end > next && (view.breaks_before(end) || view[end].is_punctuation() ||
                        view.find(end, Role::kAnd) != nullptr ||
                        (view.find(end, Role::kDangling) != nullptr && view.find(end, Role::kSoftEnd) == nullptr &&
                         view.find(end, Role::kDefines) == nullptr));
}

bool list_goes_on(const View& view, const Paper& paper, uint32_t from) {
  const uint32_t limit = std::min(view.size(), from + kLongestMembers);
  for (uint32_t i = from; i < limit && !view.breaks_before(i); ++i) {
    const PhraseHit* and_ = view.find(i, Role::kAnd);
    if (and_ != nullptr && view.find(i, Role::kWith) == nullptr) {
      return !begins_other(view, and_->last) || like_members(view, paper, i, and_->last);
    }
    if (const PhraseHit* period = view.find(i, Role::kPeriod)) return view.is_year(period->last);
    const bool comma = view.document().punctuation(i) == ',';
    if (view[i].is_punctuation() && !comma) return false;
    const PhraseHit* whole = view.find(i, Role::kWord);
    if (whole == nullptr && view.find(i, Role::kEnd) != nullptr) return false;
    if (whole != nullptr) i = whole->last - 1;
  }
  return false;
}

}  // namespace vie::plan
