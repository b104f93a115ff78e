// From a paper to the verb that governs it, see link.h.
//
// Objects follow their verb, so the nearest verb on the left governs unless a border stands between;
// a paper that is itself subject or head of a relative clause has its signing verb on the right.

#include "extract/plan/link.h"

#include <algorithm>

#include "extract/plan/aspect.h"

namespace vie::plan {
namespace {

constexpr uint32_t kObjectReach = 12;   // tokens between a signing verb and its object
constexpr uint32_t kOtherReach = 4;     // between any other verb and its object
constexpr uint32_t kPassiveReach = 24;  // between a paper and the verb of its relative clause
constexpr uint32_t kAside = 40;         // between the subject and its verb, an aside in commas
constexpr uint32_t kLongestValue = 10;  // "trị giá hơn 7,5 tỷ USD"
constexpr uint32_t kComingReach = 10;   // between a paper and "tuần tới"
constexpr uint32_t kAskingReach = 4;    // between a paper and the mark of a question
constexpr uint32_t kDecisionReach = 14; // between a decision and the verb in its name
constexpr uint32_t kPlaceReach = 4;     // between a name and the comma of an aside: "tại Syria"
constexpr uint32_t kPartnerReach = 30;  // between "ký với B" and the paper
constexpr uint32_t kOutcomeReach = 14;  // between a paper and what became of it
constexpr uint32_t kObjectSteps = 3;    // determiners between a verb and its object
constexpr uint32_t kTailReach = 20;     // "giữa ..." behind the verb of a relative clause

// Sentences are glued ("ký ban hànhNghị quyết"), but a line break between verb and object is none.
bool ended_line(const View& view, const PhraseHit& verb, uint32_t edge) {
  return verb.last == edge && edge < view.size() && view[edge].gap == Gap::kNewline;
}

// "Thông qua thỏa thuận này, hãng ...": at the head of a sentence the verb is a preposition, and
// "được đưa ra" has its object elsewhere.
bool is_preposition(const View& view, const PhraseHit& verb) {
  if (view.term(verb).act != Act::kAdopt) return false;
  return view.breaks_before(verb.first) ||
         view.find_ending(verb.first, Role::kRelative) != nullptr;
}

// "trao đổi văn kiện", but not "trao đổi về văn kiện".
uint32_t reach_of(Act act) { return act == Act::kExchange ? 0 : kOtherReach; }

// "ký với công ty B (Lào) hợp đồng": where the bracket that closes before a token opens, or 0.
uint32_t opening(const View& view, uint32_t end, uint32_t limit) {
  if (end == 0 || view.document().punctuation(end - 1) != ')') return 0;
  for (uint32_t at = end - 1; at > limit; --at) {
    if (view.document().punctuation(at - 1) == '(') return at - 1;
  }
  return 0;
}

const PhraseHit* verb_before(const View& view, uint32_t edge, uint32_t floor) {
  const uint32_t limit = std::max(floor, edge > kPartnerReach ? edge - kPartnerReach : 0);
  bool near = true;
  for (uint32_t at = edge; at > limit; --at) {
    if (const uint32_t open = opening(view, at, limit)) at = open;
    const PhraseHit* verb = view.find_ending(at, Role::kVerb);
    // Further away, only a partner may stand between: "ký với B hợp đồng".
    if (edge - at > kObjectReach && view.find(at, Role::kWith) == nullptr) verb = nullptr;
    if (verb != nullptr) {
      const bool signing = view.term(*verb).act == Act::kSign;
      if (signing ? is_signing(view, *verb) && !ended_line(view, *verb, edge)
                  : near && edge - at <= reach_of(view.term(*verb).act) &&
                        !is_preposition(view, *verb)) {
        return verb;
      }
    }
    if (view.breaks_before(at)) return nullptr;
    const char mark = view.document().punctuation(at - 1);
    // "ký A và B, một thỏa thuận", but not "nếu được ký kết, hiệp định ..."
    const bool member = mark == ',' && at == edge && view.find_ending(at - 1, Role::kVerb) == nullptr;
    if (view[at - 1].is_punctuation() && mark != ':' && !member && !view.opens_quote(at - 1)) {
      return nullptr;
    }
    if (const PhraseHit* end = view.find_ending(at, Role::kEnd)) {
      // "không ký được biên bản"
      const PhraseHit* main = view.find_ending(end->first, Role::kVerb);
      const bool aux = main != nullptr && view.find_ending(at, Role::kLight) != nullptr;
      return aux && view.term(*main).act == Act::kSign ? main : nullptr;
    }
    if (view.find_ending(at, Role::kPaper) != nullptr) return nullptr;
    near = near && view.find_ending(at, Role::kSoftEnd) == nullptr && !member && mark != ':';
  }
  return nullptr;
}

// Whether a paper is the object of the verb: then the verb is not passive.
bool has_object(const View& view, const PhraseHit& verb) {
  uint32_t at = verb.last;
  for (uint32_t i = 0; i < kObjectSteps; ++i) {
    if (view.find(at, Role::kPaper) != nullptr) return true;
    const PhraseHit* word = view.find(at, Role::kQuantity);
    if (word == nullptr) word = view.find(at, Role::kClassifier);
    if (word == nullptr) word = view.find(at, Role::kLight);
    if (word != nullptr) {
      at = word->last;
    } else if (at < view.size() && view[at].is_number()) {
      ++at;
    } else {
      return false;
    }
  }
  return view.find(at, Role::kPaper) != nullptr;
}

// "hợp đồng trị giá 3 tỷ USD mà hai bên đã ký": where the clause behind the worth begins, or `from`.
uint32_t behind_value(const View& view, uint32_t from) {
  if (view.find(from, Role::kValue) == nullptr) return from;
  const uint32_t limit = std::min(view.size(), from + kLongestValue);
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    if (view.find(at, Role::kRelative) != nullptr) return at;
  }
  return from;
}

// The signing verb behind a paper: right behind it, behind auxiliaries, or in a clause that "mà", "do" or
// "được" opens.  `passive` tells that it was the last.
const PhraseHit* verb_behind(const View& view, uint32_t from, bool& opened, bool& passive) {
  uint32_t at = from;
  if (at < view.size() && view.document().punctuation(at) == '(') ++at;
  at = behind_value(view, at);
  const uint32_t limit = std::min(view.size(), at + kPassiveReach);
  while (at < limit) {
    if (at != from && view.breaks_before(at)) return nullptr;
    if (const PhraseHit* verb = view.find(at, Role::kVerb)) {
      if (view.term(*verb).act == Act::kSign) {
        return is_signing(view, *verb) && !has_object(view, *verb) ? verb : nullptr;
      }
    }
    if (view.breaks_before(at) || view.find(at, Role::kPaper) != nullptr) return nullptr;
    // "mà A cho là không nên áp dụng bởi nó được ký": another clause
    if (opened && view.find(at, Role::kOpen) != nullptr && view.find(at, Role::kAnd) == nullptr &&
        view.find(at, Role::kRelative) == nullptr) {
      return nullptr;
    }
    if (const PhraseHit* relative = view.find(at, Role::kRelative)) {
      opened = true;
      passive = view.term(*relative).passive;
      at = relative->last;
    } else if (const PhraseHit* cue = view.find(at, Role::kCue)) {
      at = cue->last;
    } else if (const PhraseHit* light = view.find(at, Role::kLight)) {
      at = light->last;
    } else if (opened && (!view[at].is_punctuation() || view.is_dash(at) ||
                          view.document().punctuation(at) == ',')) {
      ++at;
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

// "Thỏa thuận, nhằm mở rộng hợp tác, đã được ký": the verb behind an aside between commas, or nullptr.
const PhraseHit* verb_behind_aside(const View& view, uint32_t from, bool& opened, bool& passive,
                                   uint32_t& comma) {
  const uint32_t limit = std::min(view.size(), from + kAside);
  uint32_t at = from;
  for (; at < limit && !view.breaks_before(at); ++at) {
    if (view.find(at, Role::kPaper) != nullptr) return nullptr;  // it may be the other one's verb
    if (view.document().punctuation(at) != ',') continue;
    const uint32_t next = at + 1;
    const PhraseHit* relative = view.find(next, Role::kRelative);
    const PhraseHit* aux = view.find(next, Role::kCue);
    if (aux == nullptr) aux = view.find(next, Role::kLight);
    if (relative == nullptr && aux != nullptr) relative = view.find(aux->last, Role::kRelative);
    if (relative == nullptr || !view.term(*relative).passive) continue;
    comma = at;
    return verb_behind(view, next, opened, passive);
  }
  return nullptr;
}

// Whether a word governs the paper, so that what is said of it is an aside.
bool governed(const View& view, uint32_t edge) {
  return edge > 0 && !view.breaks_before(edge) && view[edge - 1].is_word() &&
         view.find_ending(edge, Role::kOpen) == nullptr;
}

// Whether the verb says that two sides sign: then even a plan or a bare "văn bản" is one between them.
bool is_mutual(const Paper& paper, const PhraseHit& verb, const View& view) {
  return view.term(verb).mutual && paper.term->kind != Class::kDomestic;
}

void apply_aspect(const Aspect& aspect, Link& link) {
  link.generic = aspect.generic;
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

bool link_behind(const View& view, const Paper& paper, Link& link) {
  bool passive = false;
  bool aside = false;
  const PhraseHit* verb = verb_behind(view, paper.candidate.last, link.opened, passive);
  // "Thỏa thuận A, vốn được ký năm 2015, ...": an aside right behind the name.
  const uint32_t behind_name = paper.candidate.last;
  if (verb == nullptr) {
    uint32_t comma = 0;
    verb = verb_behind_aside(view, behind_name, link.opened, passive, comma);
    aside = comma <= behind_name + kPlaceReach && !(view.breaks_before(paper.edge) && comma > behind_name);
    if (!aside && !view.breaks_before(paper.edge)) verb = nullptr;
  }
  if (verb == nullptr) return false;
  if (belongs_inside(view, paper)) return false;
  const Aspect aspect = read_aspect(view, verb->first, true, paper.candidate.last);
  if (aspect.event) return false;
  link.verb_term = &view.term(*verb);
  link.verb = {verb->first, verb->last};
  link.stage = link.verb_term->stage;
  // "Sắc lệnh này đã được ông A ký" is a clause of its own, whatever stands before it.
  const bool closed = view.find_ending(paper.candidate.last, Role::kDemonstrative) != nullptr;
  // "chuyến thăm kết thúc với 28 thỏa thuận được ký": a count tells what happened.
  const bool counted = view[paper.candidate.first].is_number() &&
                       (view.find_ending(paper.edge, Role::kWith) != nullptr ||
                        view.find_ending(paper.edge, Role::kLight) != nullptr);
  const bool subject = closed || counted || !governed(view, paper.edge);
  link.voice = passive && subject && !aside ? PlanVoice::kPassive : PlanVoice::kRelative;
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
    if (term.generic || term.status == PlanStatus::kPlanned) {
      link.status = PlanStatus::kPlanned;
      link.stage = "expected";
    }
  }
  if (bracket || aside) link.last = 0;  // "(ký năm 2014)" tells of the paper and is no part of its name
  return true;
}

// "Nếu được ký kết, hiệp định này ...": the verb stands in a clause before its subject, or nullptr.
const PhraseHit* verb_fronted(const View& view, uint32_t edge) {
  if (edge < 2 || view.breaks_before(edge) || view.document().punctuation(edge - 1) != ',') return nullptr;
  const PhraseHit* verb = view.find_ending(edge - 1, Role::kVerb);
  if (verb == nullptr || view.term(*verb).act != Act::kSign) return nullptr;
  const PhraseHit* relative = view.find_ending(verb->first, Role::kRelative);
  return relative != nullptr && view.term(*relative).passive ? verb : nullptr;
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

void apply_outcome(const View& view, uint32_t from, Link& link) {
  const uint32_t limit = std::min(view.size(), from + kOutcomeReach);
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    if (const PhraseHit* outcome = view.find(at, Role::kOutcome)) {
      link.status = view.term(*outcome).status;
      link.stage = view.term(*outcome).stage;
      return;
    }
    if (view.find(at, Role::kPaper) != nullptr) return;
  }
}

// What becomes of a paper that is negotiated, ratified, carried out, ...
void treat(const View& view, const Paper& paper, const PhraseHit& verb, Link& link) {
  link.subject_end = verb.first;
  if (link.status == PlanStatus::kReferenced) {
    if (paper.prospective) link.status = PlanStatus::kPlanned;
    apply_outcome(view, paper.candidate.last, link);
    return;
  }
  const Aspect aspect = read_aspect(view, verb.first, true);
  link.subject_end = aspect.first;
  if (aspect.status == PlanStatus::kRefused) {
    link.status = PlanStatus::kRefused;  // "chưa đạt được thỏa thuận"
    link.stage = aspect.stage;
  }
}

}  // namespace

bool is_signing(const View& view, const PhraseHit& verb) {
  const Token& token = view[verb.first];
  const bool name_like = verb.last == verb.first + 1 && token.shape == Shape::kTitle;
  if (!name_like || view.breaks_before(verb.first) || verb.first == 0) return true;
  return !view[verb.first - 1].capital() ||
         view.find_ending(verb.first, Role::kEvent) != nullptr;
}

Link find_link(const View& view, const Paper& paper, uint32_t floor) {
  Link link;
  const PhraseHit* verb = verb_before(view, paper.edge, floor);
  const bool signing = verb != nullptr && view.term(*verb).act == Act::kSign;
  if (!signing && link_behind(view, paper, link)) return link;
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
    apply_outcome(view, paper.candidate.last, link);
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
  if (aspect.event && aspect.event_kind < Event::kAnniversary) {
    apply_outcome(view, paper.candidate.last, link);
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
