// Which papers are records, see plans.h.

#include "extract/plans.h"

#include <algorithm>

#include "extract/plan/aspect.h"
#include "extract/plan/court.h"
#include "extract/plan/lists.h"

namespace vie {
namespace {

using plan::Act;
using plan::Class;
using plan::Join;
using plan::Link;
using plan::Mention;
using plan::Paper;
using plan::Role;
using plan::View;

// Whether the words before a noun that is a verb as well say that here it is the noun.
bool stands_as_noun(const View& view, const Paper& paper) {
  if (!paper.term->also_verb || paper.quantity || paper.classifier) return true;
  if (view[paper.head_first].capital() && !view.breaks_before(paper.head_first)) return true;
  if (view.breaks_before(paper.head_first) || view[paper.head_first - 1].is_punctuation()) return true;
  if (view.find_ending(paper.edge, Role::kBeforeNoun) != nullptr ||
      view.find_ending(paper.edge, Role::kVerb) != nullptr) {
    return true;
  }
  const PhraseHit* cue = view.find_ending(paper.edge, Role::kCue);
  if (cue != nullptr && view.term(*cue).before_noun) return true;
  // "hai bên thỏa thuận A trả tiền"
  if (view.find_ending(paper.edge, Role::kLight) != nullptr) return false;
  const uint32_t next = paper.head_last;
  return next < view.size() && view[next].is_word() && view[next].capital() &&
         !view.breaks_before(next);
}

// "Hợp đồng kỳ hạn là một thỏa thuận ...", "không hiệp định nào": no paper in particular.
bool is_general(const View& view, const Paper& paper) {
  const PhraseHit* which = view.find(paper.candidate.last, Role::kNoneInParticular);
  if (which != nullptr) return true;
  const uint32_t first = paper.candidate.first;
  if (view.find(first, Role::kAny) != nullptr || view.find_ending(first, Role::kAny) != nullptr) {
    return true;
  }
  if (paper.quantity && view.find_ending(first, Role::kDefines) != nullptr) return true;
  // "quy định là “thỏa thuận chia thầu”": what something is said to be
  const bool quoted = !view[paper.head_first].capital() && paper.head_first > 0 &&
                      view.opens_quote(paper.head_first - 1);
  return quoted && view.find_ending(paper.edge, Role::kDefines) != nullptr;
}

// "bản ghi nhớ của ông A": what a person wrote down is no agreement.
bool is_personal(const View& view, const Paper& paper) {
  const PhraseHit* of = view.find(paper.head_last, Role::kBeforeNoun);
  if (of == nullptr || paper.term->kind != Class::kAgreement) return false;
  const OfficialCandidate* person = view.official_at(of->last);
  return person != nullptr && person->named() && person->name.first > person->first;
}

// "đưa vào kế hoạch kiểm tra năm 2030", but not "kế hoạch năm 2030 đạt 5 tỷ đồng".
bool placed(const View& view, const Paper& paper) {
  return view.find_ending(paper.edge, Role::kBeforeNoun) != nullptr;
}

// "thỏa thuận giữa ông A và bà B": a private affair.
bool is_private(const View& view, const Paper& paper) {
  if (paper.candidate.parties.empty()) return false;
  const OfficialCandidate* person = view.official_at(paper.candidate.parties.first + 1);
  return person != nullptr && person->named() && person->name.first > person->first &&
         person->position_count == 0 && person->rank.empty();
}

// "văn bản bổ sung 5 trường vào danh sách": it amends no other paper.
bool bare_supplement(const Paper& paper) {
  return paper.term->kind == Class::kSupplement && paper.candidate.base.empty();
}

// Whether a paper that nobody signs in its sentence is worth a record.
bool worth_mention(const View& view, const Paper& paper, bool governed) {
  if (is_general(view, paper)) return false;
  const bool capital = view[paper.head_first].capital() && !view.breaks_before(paper.head_first);
  switch (paper.term->mention) {
    case Mention::kAlways:
      if (!stands_as_noun(view, paper) || bare_supplement(paper)) return false;
      if (governed) return paper.complement || capital;
      // Everybody makes plans: "một kế hoạch hành động cho phù hợp".
      if (paper.term->kind == Class::kPlan && !capital) return paper.named || paper.topic;
      return paper.quantity ? paper.named || paper.topic : paper.complement;
    case Mention::kNamed:
      return paper.named && stands_as_noun(view, paper) && !is_personal(view, paper) && !is_private(view, paper);
    case Mention::kCapital:
      // "Tuyên bố của ..." is what somebody said.
      return paper.named && capital && view.find(paper.head_last, Role::kBeforeNoun) == nullptr;
    case Mention::kYear:
    case Mention::kPeriod: {
      const bool period = paper.candidate.to_year != paper.candidate.from_year;
      if (!period && paper.term->mention == Mention::kPeriod) return false;
      return paper.candidate.from_year != 0 && (capital || governed || placed(view, paper)) &&
             !paper.quantity;
    }
    case Mention::kSigned:
    case Mention::kNever:
      return false;
  }
  return false;
}

// Whether to hand the paper over is to have signed it: contracts are awarded, notes handed over.
bool is_exchanged(const Paper& paper) {
  switch (paper.term->kind) {
    case Class::kTreaty:
      return paper.term->mention != Mention::kSigned;
    case Class::kAgreement:
    case Class::kJoint:
    case Class::kSupplement:
    case Class::kGeneric:
      return !paper.term->one_sided;
    default:
      return false;
  }
}

// "nếu ký hợp đồng", "không được ký quyết định": a rule names no paper.
bool is_ruled(const Paper& paper, const Link& link) {
  if (!link.generic) return false;
  if (paper.term->kind == Class::kContract) return link.habit || !paper.named;
  if (paper.term->kind == Class::kGeneric) return link.habit && paper.candidate.number.empty();
  return paper.term->kind == Class::kDomestic && link.status == PlanStatus::kRefused &&
         paper.candidate.number.empty();
}

// "báo tin cho các tướng, ký lệnh, gọi điện": in a row of acts, a bare noun is what is done, not a paper.
bool is_listed_act(const View& view, const Paper& paper, const Link& link) {
  const bool bare = !paper.complement && !paper.quantity && !paper.classifier &&
                    paper.candidate.last == paper.head_last;
  const uint32_t last = paper.candidate.last;
  return bare && paper.term->kind == Class::kDomestic && !link.asserted &&
         link.voice == PlanVoice::kActive && link.verb.first > 0 &&
         view.document().punctuation(link.verb.first - 1) == ',' && last < view.size() &&
         view.document().punctuation(last) == ',';
}

bool worth_record(const View& view, const Paper& paper, const Link& link) {
  const plan::Term& term = *paper.term;
  if (plan::is_procedural(view, paper) || plan::signed_by_judge(view, paper, link)) return false;
  if (link.verb_term == nullptr) {
    // "các nước không có Hiệp định Thương mại tự do": a kind of paper
    const bool lacking = link.status == PlanStatus::kRefused && link.asserted;
    return !(lacking && paper.candidate.parties.empty()) && worth_mention(view, paper, false);
  }
  const bool numbered = !paper.candidate.number.empty();
  const bool closed = view.find_ending(paper.candidate.last, Role::kDemonstrative) != nullptr;
  switch (link.verb_term->act) {
    case Act::kSign:
      // "ký hợp đồng" alone is what people do, not a paper; "hợp đồng này" is one.
      if (term.kind == Class::kContract && !link.asserted && !paper.complement && !closed && !paper.quantity &&
          link.parties.empty() && view.find(paper.candidate.last, Role::kValue) == nullptr) {
        return false;
      }
      // "không ký bất kỳ văn bản nào": a negation of all
      if (is_listed_act(view, paper, link)) return false;
      if (is_ruled(paper, link) || (link.status == PlanStatus::kRefused && is_general(view, paper))) {
        return false;
      }
      return (link.voice != PlanVoice::kRelative || link.opened || stands_as_noun(view, paper) ||
              (link.asserted && term.kind == Class::kAgreement &&
               (paper.complement || !link.parties.empty())));
    case Act::kIssue:
      return (term.kind == Class::kDomestic && numbered) ||
             (term.one_sided && term.kind == Class::kGeneric && paper.named) ||
             (term.kind == Class::kTreaty && worth_mention(view, paper, true)) ||
             (term.kind == Class::kPlan &&
              (numbered || paper.inner_number || worth_mention(view, paper, true)));
    case Act::kExchange:
      return is_exchanged(paper) && stands_as_noun(view, paper);
    case Act::kAdopt:
    case Act::kTreat:
      // "đã xây dựng và ban hành Chỉ thị 20"
      if (link.status == PlanStatus::kIssued && term.kind == Class::kDomestic) {
        return numbered && paper.candidate.number.first <= paper.head_last + 1;
      }
      return worth_mention(view, paper, !link.over_members);
  }
  return false;
}

// The parties behind "ký kết hợp tác": "... y tế với bệnh viện A".
TokenRange parties_behind(const View& view, uint32_t from) {
  constexpr uint32_t kTopicReach = 10;   // between the verb and "với"
  constexpr uint32_t kLongestList = 24;  // of parties
  uint32_t at = from;
  const uint32_t limit = std::min(view.size(), from + kTopicReach);
  const auto stops = [&view](uint32_t token) {
    const bool lists = view.find(token, Role::kIntro) != nullptr;  // "các nhà đầu tư gồm A và B"
    const PhraseHit* place = view.find(token, Role::kSoftEnd);
    return view.breaks_before(token) || (place != nullptr && !view.term(*place).before_time) ||
           (view.find(token, Role::kEnd) != nullptr && !lists);
  };
  while (at < limit && !stops(at) && !view[at].is_punctuation() &&
         view.find(at, Role::kBetween) == nullptr && view.find(at, Role::kWith) == nullptr) {
    ++at;
  }
  if (view.find(at, Role::kBetween) == nullptr && view.find(at, Role::kWith) == nullptr) return {};
  uint32_t last = at + 1;
  while (last < std::min(view.size(), at + kLongestList) && !stops(last) &&
         view.find(last, Role::kTopic) == nullptr) {
    ++last;
  }
  return {at, last};
}

}  // namespace

PlanExtractor::PlanExtractor(const Lexicons& lexicons, const Rules& rules, const Matcher&)
    : terms_(lexicons),
      persons_(lexicons),
      number_rule_(rules.find("plan.number")),
      signed_rule_(rules.find("plan.signed")),
      event_rule_(rules.find("plan.ceremony")),
      passive_rule_(rules.find("plan.passive")),
      relative_rule_(rules.find("plan.relative")),
      issued_rule_(rules.find("plan.issued")),
      exchanged_rule_(rules.find("plan.exchanged")),
      adopted_rule_(rules.find("plan.adopted")),
      treated_rule_(rules.find("plan.treated")),
      mention_rule_(rules.find("plan.mention")),
      cooperation_rule_(rules.find("plan.cooperation")) {
  for (const Role role : {Role::kPaper, Role::kVerb}) openers_.add(terms_.lexicon(role));
}

RuleId PlanExtractor::rule_of(const Link& link) const {
  if (link.verb_term == nullptr) return mention_rule_;
  switch (link.verb_term->act) {
    case Act::kIssue:
      return issued_rule_;
    case Act::kExchange:
      return exchanged_rule_;
    case Act::kAdopt:
      return adopted_rule_;
    case Act::kTreat:
      return treated_rule_;
    case Act::kSign:
      break;
  }
  switch (link.voice) {
    case PlanVoice::kEvent:
      return event_rule_;
    case PlanVoice::kPassive:
      return passive_rule_;
    case PlanVoice::kRelative:
      return relative_rule_;
    default:
      return link.status == PlanStatus::kIssued ? issued_rule_ : signed_rule_;
  }
}

// Reads the paper whose noun begins at a token, if there is one; answers where to go on.
uint32_t PlanExtractor::read_at(const View& view, uint32_t token,
                                std::vector<PlanCandidate>& out) const {
  const PhraseHit* head = view.find(token, Role::kPaper);
  if (head == nullptr) return token + 1;
  const Shape shape = view[token].shape;
  if (view.term(*head).acronym && (shape == Shape::kTitle || shape == Shape::kLower)) {
    return head->last;
  }
  const Paper paper = plan::read_paper(view, *head, number_rule_);
  const uint32_t floor = out.empty() ? 0 : out.back().last;
  const Link link = plan::find_link(view, paper, floor);
  PlanCandidate candidate = paper.candidate;
  const auto index = static_cast<uint32_t>(out.size());
  candidate.leader = index;
  const Join joined = out.empty() ? Join::kNone : plan::join(view, out.back(), paper);
  // "lễ trao 9 hợp đồng, thỏa thuận; trong đó có: ...": the noun before the list need not be a plural.
  const bool listed = joined == Join::kIntro &&
                      (out.back().several || out[out.back().leader].rule == exchanged_rule_);
  const bool member = joined == Join::kMember || listed;
  if (member && link.voice == PlanVoice::kNone && plan::may_follow(view, paper, out.back())) {
    if (joined == Join::kIntro && out.back().several) out.back().group = true;
    plan::follow(out[out.back().leader], out.back().leader, candidate);
    out.push_back(candidate);
    return candidate.last;
  }
  if (!worth_record(view, paper, link)) return head->last;
  candidate.status = link.status;
  candidate.stage = link.stage;
  candidate.voice = link.voice;
  candidate.verb = link.verb;
  candidate.subject_end = link.subject_end;
  candidate.rule = rule_of(link);
  candidate.one_sided = paper.term->one_sided;
  candidate.by_default = link.by_default && link.status == PlanStatus::kIssued;
  if (link.voice == PlanVoice::kRelative && link.last > candidate.last) candidate.last = link.last;
  if (candidate.parties.empty()) candidate.parties = link.parties;
  if (candidate.parties.empty() && view.find(paper.candidate.last, Role::kValue) != nullptr) {
    candidate.parties = parties_behind(view, paper.candidate.last + 1);  // "trị giá 3 tỷ USD với hãng A"
  }
  if (link.signed_year != 0) candidate.signed_year = link.signed_year;
  if (member && link.voice == PlanVoice::kPassive && out.back().voice == PlanVoice::kNone) {
    plan::follow(candidate, index, out.back());
  }
  out.push_back(candidate);
  return candidate.number.empty() ? candidate.last : candidate.number.last;
}

// "ký kết hợp tác": verb and paper in one.
uint32_t PlanExtractor::read_whole(const View& view, const PhraseHit& verb,
                                   std::vector<PlanCandidate>& out) const {
  const plan::Aspect aspect = plan::read_aspect(view, verb.first, false);
  PlanCandidate candidate;
  candidate.first = verb.first;
  candidate.last = verb.last;
  candidate.title = candidate.verb = {verb.first, verb.last};
  candidate.doc_type = view.term(verb).id;
  candidate.rule = cooperation_rule_;
  candidate.leader = static_cast<uint32_t>(out.size());
  candidate.subject_end = aspect.first;
  candidate.parties = parties_behind(view, verb.last);
  candidate.voice = aspect.event ? PlanVoice::kEvent : PlanVoice::kActive;
  const bool asserted = aspect.status == PlanStatus::kNone || aspect.status == PlanStatus::kSigned;
  candidate.status = asserted ? view.term(verb).status : aspect.status;
  candidate.stage = asserted ? view.term(verb).stage : aspect.stage;
  if (!aspect.generic) out.push_back(candidate);
  return verb.last;
}

void PlanExtractor::run(const Document& document, const Hits& hits, Candidates& candidates) const {
  uint32_t token = 0;
  const auto skip_to_opener = [&] {
    while (token < document.size() && !hits.any_at(token, openers_)) ++token;
    return token < document.size();
  };
  if (!skip_to_opener()) return;
  const View view(document, hits, terms_, candidates, candidates.plan_scratch.hidden);
  while (skip_to_opener()) {
    const PhraseHit* verb = view.find(token, Role::kVerb);
    const bool whole = verb != nullptr && view.term(*verb).whole;
    token = whole ? read_whole(view, *verb, candidates.plans)
                  : read_at(view, token, candidates.plans);
  }
  if (!candidates.plans.empty()) persons_.run(document, hits, candidates);
}

}  // namespace vie
