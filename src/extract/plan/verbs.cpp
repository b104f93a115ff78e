// Finding the verb of a paper, see verbs.h.
//
// Objects follow their verb, so the nearest verb on the left governs unless a border stands between;
// a paper that is itself subject or head of a relative clause has its signing verb on the right.

#include "extract/plan/verbs.h"

#include <algorithm>

namespace vie::plan {
namespace {

constexpr uint32_t kObjectReach = 12;   // tokens between a signing verb and its object
constexpr uint32_t kOtherReach = 4;     // between any other verb and its object
constexpr uint32_t kPartnerReach = 30;  // between "ký với B" and the paper
constexpr uint32_t kPassiveReach = 24;  // between a paper and the verb of its relative clause
constexpr uint32_t kAside = 40;         // between the subject and its verb, an aside in commas
constexpr uint32_t kLongestValue = 10;  // "trị giá hơn 7,5 tỷ USD"
constexpr uint32_t kLongestPlace = 8;   // "tại Ấn Độ, Lào"
constexpr uint32_t kMembersReach = 24;  // from a paper over the bare nouns of its list
constexpr uint32_t kObjectSteps = 3;    // determiners between a verb and its object

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

bool signs(const View& view, const PhraseHit* verb) {
  return verb != nullptr && view.term(*verb).act == Act::kSign && is_signing(view, *verb);
}

// "thời hạn đã ký của hiệp định", "nghiên cứu tác động của hiệp định": the object is what is of the paper.
bool of_another(const View& view, const PhraseHit& verb, uint32_t edge) {
  const bool signing = view.term(verb).act == Act::kSign;
  if (!signing && !view.term(verb).direct) return false;
  const uint32_t limit = signing ? std::min(edge, verb.last + 1) : edge;
  for (uint32_t at = verb.last; at < limit; ++at) {
    const PhraseHit* of = view.find(at, Role::kBeforeNoun);
    if (of != nullptr && view.term(*of).of) return true;
  }
  return false;
}

// "ký kết thực hiện hợp đồng", "ký và triển khai hợp đồng": the first of two verbs says what became of it.
const PhraseHit* first_of_two(const View& view, const PhraseHit& verb) {
  const PhraseHit* and_ = view.find_ending(verb.first, Role::kAnd);
  const PhraseHit* first = view.find_ending(and_ != nullptr ? and_->first : verb.first, Role::kVerb);
  const bool two = view.term(verb).act == Act::kTreat && signs(view, first) && !view.term(*first).whole;
  return two ? first : &verb;
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

// "hợp đồng trị giá 3 tỷ USD mà hai bên đã ký", "văn bản đề ngày 5/6 do ông A ký": where the clause behind
// the worth, the date or the place begins, or `from`.
uint32_t behind_value(const View& view, uint32_t from) {
  for (uint32_t word = 0; word < 2; ++word) {  // "từ năm 2015", "đề ngày 5/6"
    const DateCandidate* date = view.date_at(from + word);
    if (date != nullptr && view.find(date->last, Role::kRelative) != nullptr) return date->last;
  }
  if (view.find(from, Role::kSoftEnd) != nullptr) {  // "tại Ấn Độ, Lào cũng đã được ký"
    uint32_t at = from + 1;
    while (at < view.size() && at < from + kLongestPlace && !view.breaks_before(at) &&
           (view[at].capital() || (view.document().punctuation(at) == ',' && at + 1 < view.size() &&
                                   view[at + 1].capital()))) {
      ++at;
    }
    if (at > from + 1) return at;
  }
  if (view.find(from, Role::kValue) == nullptr) return from;
  const uint32_t limit = std::min(view.size(), from + kLongestValue);
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    if (view.find(at, Role::kRelative) != nullptr) return at;
  }
  return from;
}

// "mà A cho là không nên áp dụng bởi nó được ký": another clause begins.  Not so "do ông A khi còn làm bộ
// trưởng ký".
bool opens_another(const View& view, uint32_t at) {
  const PhraseHit* open = view.find(at, Role::kOpen);
  if (open == nullptr || view.find(at, Role::kAnd) != nullptr) return false;
  if (view.find(at, Role::kRelative) != nullptr) return false;
  const PhraseHit* light = view.find(at, Role::kLight);
  return light == nullptr || light->last <= open->last;
}

// The token behind the phrase with a role that begins at a token, or 0.
uint32_t end_of(const View& view, uint32_t at, Role role) {
  const PhraseHit* phrase = view.find(at, role);
  return phrase != nullptr ? phrase->last : 0;
}

}  // namespace

bool is_signing(const View& view, const PhraseHit& verb) {
  const Token& token = view[verb.first];
  const bool name_like = verb.last == verb.first + 1 && token.shape == Shape::kTitle;
  if (!name_like || view.breaks_before(verb.first) || verb.first == 0) return true;
  return !view[verb.first - 1].capital() ||
         view.find_ending(verb.first, Role::kEvent) != nullptr;
}

const PhraseHit* verb_before(const View& view, uint32_t edge, uint32_t floor) {
  const uint32_t limit = std::max(floor, edge > kPartnerReach ? edge - kPartnerReach : 0);
  bool near = true;
  for (uint32_t at = edge; at > limit; --at) {
    if (const uint32_t open = opening(view, at, limit)) at = open;
    const PhraseHit* verb = view.find_ending(at, Role::kVerb);
    // Further away, only a partner may stand between: "ký với B hợp đồng".
    if (edge - at > kObjectReach && view.find(at, Role::kWith) == nullptr) verb = nullptr;
    if (verb != nullptr && !of_another(view, *verb, edge)) {
      const bool signing = view.term(*verb).act == Act::kSign;
      if (signing ? is_signing(view, *verb) && !ended_line(view, *verb, edge)
                  : near && edge - at <= reach_of(view.term(*verb).act) &&
                        !is_preposition(view, *verb)) {
        return first_of_two(view, *verb);
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

VerbBehind verb_behind(const View& view, uint32_t from) {
  VerbBehind found;
  uint32_t at = from;
  if (at < view.size() && view.document().punctuation(at) == '(') ++at;
  at = behind_value(view, at);
  const uint32_t limit = std::min(view.size(), at + kPassiveReach);
  while (at < limit) {
    if (at != from && view.breaks_before(at)) return found;
    const PhraseHit* verb = view.find(at, Role::kVerb);
    if (verb != nullptr && view.term(*verb).act == Act::kSign) {
      if (signs(view, verb) && !has_object(view, *verb)) found.verb = verb;
      return found;
    }
    if (view.breaks_before(at)) return found;
    if (const PhraseHit* paper = view.find(at, Role::kPaper)) {
      // "vừa được thỏa thuận và sẽ được ký": here the word is the verb.
      const PhraseHit* passive = view.find_ending(at, Role::kRelative);
      if (passive == nullptr || !view.term(*passive).passive || !view.term(*paper).also_verb) return found;
    }
    if (found.opened && opens_another(view, at)) return found;
    if (const PhraseHit* relative = view.find(at, Role::kRelative)) {
      found.opened = true;
      found.passive = view.term(*relative).passive;
      found.auxiliary = found.passive ? relative->last : 0;
      at = relative->last;
    } else if (const uint32_t next = std::max(end_of(view, at, Role::kCue), end_of(view, at, Role::kLight));
               next != 0) {
      at = next;
    } else if (found.opened && (!view[at].is_punctuation() || view.is_dash(at) ||
                                view.document().punctuation(at) == ',')) {
      ++at;
    } else {
      return found;
    }
  }
  return found;
}

VerbBehind verb_behind_aside(const View& view, uint32_t from) {
  const uint32_t limit = std::min(view.size(), from + kAside);
  for (uint32_t at = from; at < limit && !view.breaks_before(at); ++at) {
    if (view.find(at, Role::kPaper) != nullptr) return {};  // it may be the other one's verb
    if (view.document().punctuation(at) != ',') continue;
    const uint32_t next = at + 1;
    const PhraseHit* relative = view.find(next, Role::kRelative);
    const PhraseHit* aux = view.find(next, Role::kCue);
    if (aux == nullptr) aux = view.find(next, Role::kLight);
    if (relative == nullptr && aux != nullptr) relative = view.find(aux->last, Role::kRelative);
    if (relative == nullptr || !view.term(*relative).passive) continue;
    VerbBehind found = verb_behind(view, next);
    found.comma = at;
    return found;
  }
  return {};
}

const PhraseHit* verb_fronted(const View& view, uint32_t edge) {
  if (edge < 2 || view.breaks_before(edge) || view.document().punctuation(edge - 1) != ',') return nullptr;
  const PhraseHit* verb = view.find_ending(edge - 1, Role::kVerb);
  if (verb == nullptr || view.term(*verb).act != Act::kSign) return nullptr;
  const PhraseHit* relative = view.find_ending(verb->first, Role::kRelative);
  return relative != nullptr && view.term(*relative).passive ? verb : nullptr;
}

const PhraseHit* verb_over_members(const View& view, uint32_t edge, uint32_t floor) {
  constexpr Role kSteps[] = {Role::kPaper,      Role::kBeside, Role::kIntro, Role::kAnd,
                             Role::kClassifier, Role::kLight,  Role::kQuantity};
  const uint32_t limit = std::max(floor, edge > kMembersReach ? edge - kMembersReach : 0);
  bool stepped = false;
  for (uint32_t at = edge; at > limit && !view.breaks_before(at);) {
    const PhraseHit* verb = stepped ? view.find_ending(at, Role::kVerb) : nullptr;
    if (verb != nullptr) {
      const Term& term = view.term(*verb);
      const bool coming = term.act == Act::kTreat && term.status == PlanStatus::kPlanned;
      return term.act == Act::kExchange || term.act == Act::kIssue || coming ? verb : nullptr;
    }
    const char mark = view.document().punctuation(at - 1);
    const PhraseHit* step = nullptr;
    for (const Role role : kSteps) {
      if (step == nullptr) step = view.find_ending(at, role);
    }
    if (step != nullptr) {
      const Role role = view.term(*step).role;
      stepped = stepped || role == Role::kPaper || role == Role::kBeside;
      at = step->first;
    } else if (mark == ',' || mark == ':' || view[at - 1].is_number()) {
      --at;
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

}  // namespace vie::plan
