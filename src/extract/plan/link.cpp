// From the verb that governs a paper to its status, see link.h.
//
// The verb says what becomes of the paper, the words before the verb whether it did (aspect.h), and what
// stands behind the paper may say otherwise: "bị hoãn", "tuần tới", a question.

#include "extract/plan/link.h"

#include <algorithm>

#include "extract/plan/aspect.h"
#include "extract/plan/demanded.h"
#include "extract/plan/habit.h"
#include "extract/plan/submitted.h"
#include "extract/plan/verbs.h"

namespace vie::plan {
namespace {

constexpr uint32_t kComingReach = 10;   // between a paper and "tuần tới"
constexpr uint32_t kAskingReach = 4;    // between a paper and the mark of a question
constexpr uint32_t kDecisionReach = 14; // between a decision and the verb in its name
constexpr uint32_t kPlaceReach = 4;     // between a name and the comma of an aside: "tại Syria"
constexpr uint32_t kRuleReach = 12;     // between a signing and the "sẽ" of a rule
constexpr uint32_t kOutcomeReach = 14;  // between a paper and what became of it
constexpr uint32_t kTailReach = 20;     // "giữa ..." behind the verb of a relative clause

// Whether a word governs the paper, so that what is said of it is an aside.
bool governed(const View& view, uint32_t edge) {
  return edge > 0 && !view.breaks_before(edge) && view[edge - 1].is_word() &&
         view.find_ending(edge, Role::kOpen) == nullptr &&
         view.find_ending(edge, Role::kSays) == nullptr;
}

// "phù hợp với 5 bản ghi nhớ được ký ...": "với" is part of what invokes them.
bool invoked(const View& view, uint32_t edge) {
  const PhraseHit* with = view.find_ending(edge, Role::kWith);
  const PhraseHit* before = view.find_ending(edge, Role::kBeforeNoun);
  return with != nullptr && before != nullptr && before->first < with->first;
}

// Whether the verb says that two sides sign: then even a plan or a bare "văn bản" is one between them.
bool is_mutual(const Paper& paper, const PhraseHit& verb, const View& view) {
  return view.term(verb).mutual && paper.term->kind != Class::kDomestic;
}

void apply_aspect(const Aspect& aspect, Link& link) {
  link.generic = aspect.generic;
  link.habit = aspect.generic && !aspect.near && aspect.status == PlanStatus::kNone;
  link.subject_end = aspect.first;
  link.asserted = aspect.near ||
                  (aspect.event && aspect.event_kind == Event::kCeremony);
  if (aspect.event && aspect.event_kind >= Event::kAnniversary) {
    link.status = PlanStatus::kReferenced;
    return;
  }
  if (aspect.generic && !aspect.stage.empty()) {
    link.status = PlanStatus::kPlanned;
    link.stage = aspect.stage;
  }
  if (aspect.status == PlanStatus::kNone || aspect.status == PlanStatus::kSigned) return;
  link.status = aspect.status;
  link.stage = aspect.stage;
}

// Parties and year behind the verb of a relative clause: "đã ký giữa hai Bộ năm 2016".
void read_tail(const View& view, uint32_t at, Link& link) {
  const uint32_t limit = std::min(view.size(), at + kTailReach);
  link.last = at;
  while (at < limit && !view.breaks_before(at) && !view[at].is_punctuation()) {
    if (const PhraseHit* year = view.find(at, Role::kYear); year && view.is_year(year->last)) {
      link.signed_year = view[year->last].number;
      at = link.last = year->last + 1;
      continue;
    }
    if (view.find(at, Role::kEnd) != nullptr || view.find(at, Role::kSoftEnd) != nullptr ||
        view.find(at, Role::kTopic) != nullptr) {
      return;
    }
    const PhraseHit* and_ = view.find(at, Role::kAnd);
    if (and_ != nullptr && and_->last < view.size() && !view[and_->last].capital() &&
        view.find(and_->last, Role::kQuantity) == nullptr && view.office_at(and_->last) == nullptr) {
      return;  // "ký giữa hai hãng và thu được kết quả"
    }
    const bool opens = view.find(at, Role::kBetween) || view.find(at, Role::kWith);
    if (opens && link.parties.empty()) {
      link.parties = {at, at + 1};
    } else if (link.parties.empty()) {
      return;
    }
    link.last = link.parties.last = ++at;
  }
}

// "quyết định liên quan đến Hiệp định về khí hậu đã ký năm 2015": the clause tells of the treaty inside.
bool belongs_inside(const View& view, const Paper& paper) {
  const bool verbal = paper.term->kind == Class::kContract && paper.term->also_verb;
  if (paper.term->kind != Class::kDomestic && paper.term->kind != Class::kGeneric && !verbal) {
    return false;
  }
  for (uint32_t at = paper.head_last; at < paper.candidate.last; ++at) {
    const PhraseHit* inner = view.find(at, Role::kPaper);
    if (inner == nullptr) continue;
    const Class kind = view.term(*inner).kind;
    if (kind == Class::kTreaty || kind == Class::kAgreement || kind == Class::kJoint) return true;
  }
  return false;
}

// "theo quy định của Luật nên ký": nobody signs a bare law that others follow; "nên" is the conjunction.
bool is_conjunction(const View& view, const Paper& paper, const Aspect& aspect) {
  return paper.term->kind == Class::kDomestic && !paper.complement &&
         aspect.status == PlanStatus::kPlanned &&
         view.find_ending(paper.edge, Role::kBeforeNoun) != nullptr;
}

// `governor`: the verb on the left of the paper, or nullptr.
bool link_behind(const View& view, const Paper& paper, const PhraseHit* governor, Link& link) {
  bool aside = false;
  VerbBehind found = verb_behind(view, paper.candidate.last);
  // "Thỏa thuận A, vốn được ký năm 2015, ...": an aside right behind the name.
  const uint32_t behind_name = paper.candidate.last;
  if (found.verb == nullptr) {
    found = verb_behind_aside(view, behind_name);
    aside = found.comma <= behind_name + kPlaceReach &&
            !(view.breaks_before(paper.edge) && found.comma > behind_name);
    if (!aside && !view.breaks_before(paper.edge)) found.verb = nullptr;
  }
  const PhraseHit* verb = found.verb;
  if (verb == nullptr) return false;
  if (belongs_inside(view, paper)) return false;
  Aspect aspect = read_aspect(view, verb->first, true, paper.candidate.last);
  if (aspect.event) return false;
  // "sẽ được hai nước ký": the words before "được" tell, over who signs.
  if (!aspect.near && found.auxiliary != 0) {
    const uint32_t first = aspect.first;
    aspect = read_aspect(view, found.auxiliary, true, paper.candidate.last);
    aspect.first = first;
    // "không được Tổng thống ký" tells what happened
    if (aspect.status == PlanStatus::kRefused) aspect.generic = false;
  }
  if (!found.opened && is_conjunction(view, paper, aspect)) return false;
  link.opened = found.opened;
  link.verb_term = &view.term(*verb);
  link.verb = {verb->first, verb->last};
  link.stage = link.verb_term->stage;
  // "Sắc lệnh này đã được ông A ký" is a clause of its own, whatever stands before it.
  const bool closed = view.find_ending(paper.candidate.last, Role::kDemonstrative) != nullptr;
  // "chuyến thăm kết thúc với 28 thỏa thuận được ký": a count tells what happened.
  const bool counted = view[paper.candidate.first].is_number() && !invoked(view, paper.edge) &&
                       (view.find_ending(paper.edge, Role::kWith) != nullptr ||
                        view.find_ending(paper.edge, Role::kLight) != nullptr);
  const bool subject = closed || counted || !governed(view, paper.edge);
  link.voice = found.passive && subject && !aside ? PlanVoice::kPassive : PlanVoice::kRelative;
  link.status = link.voice == PlanVoice::kPassive ? PlanStatus::kSigned : PlanStatus::kReferenced;
  if (link.status == PlanStatus::kReferenced) link.stage = "signed-earlier";
  if (paper.term->one_sided && paper.candidate.parties.empty() && !is_mutual(paper, *verb, view)) {
    link.status = PlanStatus::kIssued;
    link.stage = "issued";
  }
  apply_aspect(aspect, link);
  const uint32_t behind = paper.candidate.last;
  const bool bracket = behind < verb->first && view.document().punctuation(behind) == '(';
  read_tail(view, verb->last, link);
  // "khi hiệp định được ký kết", "nếu ...": it is not yet.
  const PhraseHit* when = view.find_ending(paper.edge, Role::kCue);
  const bool open = !link.asserted && link.signed_year == 0 && when != nullptr;
  if (link.voice == PlanVoice::kPassive && open) {
    const Term& term = view.term(*when);
    // "Sau khi biên bản được ký, kho sẽ trả hàng"
    const bool later = term.when && comes_later(view, link.verb.last, kRuleReach);
    if (term.generic || term.status == PlanStatus::kPlanned || later) {
      link.status = PlanStatus::kPlanned;
      link.stage = "expected";
    }
  }
  // "hy vọng có những hợp đồng ký kết trong chuyến thăm": a bare verb tells no past, the wish governs.
  const bool bare = link.voice == PlanVoice::kRelative && !found.opened && !link.asserted &&
                    link.signed_year == 0 && link.status == PlanStatus::kReferenced;
  if (bare && governor != nullptr && view.term(*governor).act == Act::kTreat &&
      view.term(*governor).status == PlanStatus::kPlanned) {
    link.status = PlanStatus::kPlanned;
    link.stage = view.term(*governor).stage;
  }
  if (bracket || aside) link.last = 0;  // "(ký năm 2014)" tells of the paper and is no part of its name
  return true;
}

// "... trong 24 giờ tới": what is told without "đã" is to come.
bool is_coming(const View& view, uint32_t from) {
  const uint32_t limit = std::min(view.size(), from + kComingReach);
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    if (view.find(at, Role::kComing) != nullptr) return true;
    if (view[at].is_punctuation()) return false;
  }
  return false;
}

// "Chúng tôi đã ký hợp đồng ư?": a question tells nothing that has happened; "vì sao họ ký ...?" does.
bool is_asked(const View& view, uint32_t from) {
  if (view.find(from, Role::kEnd) == nullptr) return false;
  const uint32_t limit = std::min(view.size(), from + kAskingReach);
  for (uint32_t at = from; at < limit && view[at].gap != Gap::kNewline; ++at) {
    if (view.document().punctuation(at) == '?') return true;
    if (view[at].is_punctuation()) return false;
  }
  return false;
}

// "Quyết định số 1 của A phê duyệt đề án B": the verb is part of the name of a decision.
bool inside_decision(const View& view, const PhraseHit& verb) {
  const uint32_t limit = verb.first > kDecisionReach ? verb.first - kDecisionReach : 0;
  for (uint32_t at = verb.first; at > limit && !view.breaks_before(at); --at) {
    if (view.document().punctuation(at - 1) == ',') return false;
    if (view.find_ending(at, Role::kCue) != nullptr) return false;
    const PhraseHit* paper = view.find_ending(at, Role::kPaper);
    if (paper != nullptr && view.term(*paper).kind == Class::kDomestic) {
      // "vừa quyết định phê duyệt": a verb as well
      return !view.term(*paper).also_verb || view.find_ending(paper->first, Role::kCue) == nullptr;
    }
  }
  return false;
}

// What the outcome that stands behind a paper makes of it.  `event`: it is told of a signing, or of talks.
void apply_outcome(const View& view, const Paper& paper, bool event, Link& link) {
  const uint32_t from = paper.candidate.last;
  const uint32_t limit = std::min(view.size(), from + kOutcomeReach);
  bool comma = false;
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    comma = comma || view.document().punctuation(at) == ',';
    if (const PhraseHit* outcome = view.find(at, Role::kOutcome)) {
      const Term& term = view.term(*outcome);
      const bool own = paper.term->kind == Class::kJoint || paper.term->kind == Class::kPlan;
      if ((term.own && !own) || (term.of_act && !event) || (term.ended && comma)) return;
      // "việc ký hợp đồng diễn ra từ đầu năm", but not "sự kiện sẽ ký hợp đồng diễn ra ..."
      if (term.status == PlanStatus::kSigned && link.asserted) return;
      if (term.status == PlanStatus::kSigned) link.asserted = true;
      link.status = term.status;
      link.stage = term.stage;
      // "Thỏa thuận có nguy cơ đổ vỡ": it stood, and is no refusal; "Lễ ký thỏa thuận thất bại" is one.
      if (term.ended && !event) {
        link.status = PlanStatus::kReferenced;
        link.stage = "terminated";
      }
      return;
    }
    if (view.find(at, Role::kPaper) != nullptr || view.find(at, Role::kDefines) != nullptr) return;
  }
}

// "Thỏa thuận Minsk": papers are called after the place where they were signed, so such a one stands.
bool called_after_place(const View& view, const Paper& paper) {
  if (paper.single) return false;
  for (uint32_t at = paper.head_last; at < paper.candidate.title.last; ++at) {
    const PhraseHit* city = view.find(at, Role::kCity);
    if (city == nullptr || !view[at].capital()) continue;
    const bool tied = view.is_dash(at - 1) || view.is_dash(city->last);
    const auto ends = [&view, at](Role role) { return view.find_ending(at, role) != nullptr; };
    return !tied && !ends(Role::kWith) && !ends(Role::kBetween) && !ends(Role::kSoftEnd) &&
           !ends(Role::kBeforeNoun) && !ends(Role::kAnd);
  }
  return false;
}

// What becomes of a paper that is negotiated, ratified, carried out, ...
void treat(const View& view, const Paper& paper, const PhraseHit& verb, Link& link) {
  link.subject_end = verb.first;
  const Term& term = view.term(verb);
  if (link.status == PlanStatus::kReferenced) {
    // "hoàn tất thỏa thuận bổ nhiệm ông A": come to, not carried out
    if (term.closes && paper.term->kind == Class::kAgreement && view.find(paper.head_last, Role::kDeal)) {
      link.status = PlanStatus::kPlanned;
      link.stage = "agreed";
      return;
    }
    const bool wished = term.closes && read_aspect(view, verb.first, true).status == PlanStatus::kPlanned;
    if (paper.prospective || wished) link.status = PlanStatus::kPlanned;  // "hy vọng hoàn tất thỏa thuận"
    apply_outcome(view, paper, false, link);
    if (link.status == PlanStatus::kRefused) {  // "rút khỏi thỏa thuận là thất bại"
      link.status = PlanStatus::kReferenced;
      link.stage = term.stage;
    }
    return;
  }
  const Aspect aspect = read_aspect(view, verb.first, !term.done);
  link.subject_end = aspect.first;
  if (aspect.status == PlanStatus::kRefused) {
    link.status = PlanStatus::kRefused;  // "chưa đạt được thỏa thuận"
    link.stage = aspect.stage;
  } else if (term.done && aspect.status == PlanStatus::kSigned) {
    link.status = PlanStatus::kIssued;  // "đã ban hành và triển khai kế hoạch"
    link.stage = "issued";
  } else if (term.fulfils && paper.term->kind == Class::kPlan) {
    link.status = PlanStatus::kReferenced;  // "phấn đấu đạt kế hoạch năm 2030"
    link.stage = "implemented";
  } else if (term.direct && called_after_place(view, paper)) {
    link.status = PlanStatus::kReferenced;
    link.stage = {};
  }
}

}  // namespace

Link find_link(const View& view, const Paper& paper, uint32_t floor) {
  Link link;
  const PhraseHit* verb = verb_before(view, paper.edge, floor);
  const bool signing = verb != nullptr && view.term(*verb).act == Act::kSign;
  const bool hands = verb != nullptr && view.term(*verb).act == Act::kExchange;
  if (!signing && link_behind(view, paper, verb, link)) {
    // "lễ trao 5 văn kiện được ký kết": they were signed then; "trao hợp đồng đã ký" is told of an earlier one.
    const bool now = link.voice == PlanVoice::kRelative && !link.asserted && link.signed_year == 0;
    if (!hands || !now) return link;
    const uint32_t last = link.last;
    link = {};
    link.last = last;
  }
  if (const PhraseHit* submitted = signing ? nullptr : verb_submitted(view, paper)) {
    link.verb_term = &view.term(*submitted);
    link.verb = {submitted->first, submitted->last};
    link.subject_end = submitted->first;
    link.voice = PlanVoice::kActive;
    link.status = PlanStatus::kPlanned;
    link.stage = "expected";
    return link;
  }
  if (verb == nullptr) {
    verb = verb_over_members(view, paper.edge, floor);
    link.over_members = verb != nullptr;
  }
  if (const PhraseHit* fronted = verb == nullptr ? verb_fronted(view, paper.edge) : nullptr) {
    link.verb_term = &view.term(*fronted);
    link.verb = {fronted->first, fronted->last};
    link.voice = PlanVoice::kPassive;
    link.status = link.verb_term->status;
    link.stage = link.verb_term->stage;
    apply_aspect(read_aspect(view, fronted->first, true), link);
    return link;
  }
  if (verb != nullptr && view.term(*verb).act == Act::kIssue && inside_decision(view, *verb)) {
    verb = nullptr;
  }
  if (verb == nullptr) {
    const PhraseHit* cue = view.find(paper.candidate.last, Role::kCue);
    const bool expected = paper.single && cue != nullptr &&
                          view.term(*cue).status == PlanStatus::kPlanned && view.term(*cue).far;
    if (paper.prospective || expected) link.status = PlanStatus::kPlanned;
    if (const PhraseHit* demand = demanded_by(view, paper)) {
      link.status = PlanStatus::kPlanned;
      link.stage = view.term(*demand).stage;
    }
    apply_outcome(view, paper, false, link);
    // "chưa có hiệp định dẫn độ với Peru"
    const PhraseHit* lack = view.find_ending(paper.edge, Role::kCue);
    if (lack != nullptr && view.term(*lack).status == PlanStatus::kRefused) {
      link.status = PlanStatus::kRefused;
      link.stage = view.term(*lack).stage;
      link.asserted = true;
    }
    return link;
  }
  link.verb_term = &view.term(*verb);
  link.verb = {verb->first, verb->last};
  link.status = link.verb_term->status;
  link.stage = link.verb_term->stage;
  if (link.verb_term->act == Act::kTreat) {
    treat(view, paper, *verb, link);
    return link;
  }
  const bool adopts = link.verb_term->act == Act::kIssue || link.verb_term->act == Act::kAdopt;
  if (adopts && paper.term->kind == Class::kTreaty) {
    link.status = PlanStatus::kReferenced;  // a treaty is approved, not issued
    const Aspect tried = read_aspect(view, verb->first, true);
    if (link.verb_term->act == Act::kAdopt && tried.status == PlanStatus::kPlanned) {
      link.status = tried.status;  // "cố gắng thông qua hiệp định"
      link.stage = tried.stage;
    }
    return link;
  }
  const bool near_only = link.verb_term->act == Act::kAdopt;
  const Aspect aspect = read_aspect(view, verb->first, near_only);
  link.voice = aspect.event ? PlanVoice::kEvent : PlanVoice::kActive;
  if (paper.term->one_sided && paper.candidate.parties.empty() && !is_mutual(paper, *verb, view) &&
      link.status == PlanStatus::kSigned) {
    link.status = PlanStatus::kIssued;
    link.stage = "issued";
    link.by_default = paper.term->kind != Class::kDomestic;
  }
  apply_aspect(aspect, link);
  // "Ký hiệp ước là điều khó": without a subject the verb is one itself, as "việc ký" is.
  const bool event = aspect.event && aspect.event_kind < Event::kAnniversary;
  const bool subject = !aspect.near && view.breaks_before(aspect.first);
  if (event || subject) apply_outcome(view, paper, true, link);
  const bool duty = aspect.duty && !paper.complement && paper.candidate.last == paper.head_last;
  if (duty || is_habit(view, verb->first)) link.generic = link.habit = true;
  // "sẽ kiểm tra sau khi ký cam kết"; of a paper of which more is told, it may be the news that it was.
  if (aspect.when && !paper.complement && link.status == PlanStatus::kSigned &&
      came_later(view, aspect.first)) {
    link.status = PlanStatus::kPlanned;
    link.stage = "expected";
  }
  if (aspect.when && (is_rule(view, paper) || is_step(view, paper, verb->first))) {
    link.status = PlanStatus::kPlanned;
    link.stage = "conditional";
    link.generic = true;
  }
  const bool open = (!aspect.near && !aspect.event && is_coming(view, paper.candidate.last)) ||
                    is_asked(view, paper.candidate.last);
  if (link.status == PlanStatus::kSigned && open) {
    link.status = PlanStatus::kPlanned;
    link.stage = "expected";
  }
  return link;
}

}  // namespace vie::plan
