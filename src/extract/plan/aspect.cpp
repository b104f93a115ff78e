// Reading the words before a verb, see aspect.h.
//
// Vietnamese verbs have no forms: "đã", "sẽ", "đề nghị", "chưa" before the verb carry all that endings
// carry elsewhere.  The word nearest to the verb decides ("đã đề nghị ký" is a proposal), but a refusal
// of it counts too ("không muốn ký").  Without one right before the verb, the nearest far-reaching word
// of the sentence decides ("mong muốn Bộ trưởng ... sang thăm và ký").

#include "extract/plan/aspect.h"

namespace vie::plan {
namespace {

constexpr uint32_t kNearSteps = 8;   // phrases right before the verb
constexpr uint32_t kListedVerb = 4;  // tokens of the verb before, in a list of verbs
constexpr uint32_t kClauseTokens = 8;  // between "cấm" and the verb
constexpr uint32_t kNobodyTokens = 6;  // between "chưa có" and "nào"
constexpr uint32_t kPurposeTokens = 16;  // from "để" over a list of verbs
constexpr uint32_t kAgendaTokens = 100;  // from "sẽ có" over the list behind its colon
constexpr uint32_t kLackTokens = 24;  // between "không có" and the purpose
constexpr uint32_t kFarTokens = 60;  // over its subject

void take(const Term& term, Aspect& aspect) {
  aspect.status = term.status;
  aspect.stage = term.stage;
  aspect.generic = term.generic;
  aspect.yields = term.yields;
  aspect.when = term.when;
  aspect.purpose = term.purpose;
  aspect.duty = term.duty;
}

// Whether a capital in the middle of the sentence says that the word is part of a name.
bool is_name(const View& view, const PhraseHit& hit) {
  return view[hit.first].capital() && !view.breaks_before(hit.first);
}

// "đã ép cư dân ký", "còn buộc ông A ký": whoever was forced to it did it.
bool was_forced(const View& view, const PhraseHit& cue) {
  if (!view.term(cue).forces) return false;
  const uint32_t end = cue.first > 0 && view.opens_quote(cue.first - 1) ? cue.first - 1 : cue.first;
  const PhraseHit* before = view.find_ending(end, Role::kCue);
  if (before == nullptr) return view.find_ending(end, Role::kLight) != nullptr;
  return view.term(*before).status == PlanStatus::kSigned;
}

// "sẽ có các hoạt động như: A; B và ký kết": what stands before the colon governs the members of its list.
void read_agenda(const View& view, uint32_t at, Aspect& aspect) {
  const uint32_t limit = at > kAgendaTokens ? at - kAgendaTokens : 0;
  bool members = false;
  bool opened = false;
  for (; at > limit && !view.breaks_before(at); --at) {
    const char mark = view.document().punctuation(at - 1);
    members = members || mark == ';';
    opened = opened || (members && mark == ':');
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr || !view.term(*cue).far || is_name(view, *cue)) continue;
    if (opened && view.term(*cue).status == PlanStatus::kPlanned) take(view.term(*cue), aspect);
    if (opened || !members) return;
  }
}

// "không có doanh nghiệp nào đứng ra để ký": who is lacking signs nothing.
void read_lack(const View& view, uint32_t at, Aspect& aspect) {
  const uint32_t limit = at > kLackTokens ? at - kLackTokens : 0;
  for (; at > limit && !view.breaks_before(at) && !view[at - 1].is_punctuation(); --at) {
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr || !view.term(*cue).lacks) continue;
    take(view.term(*cue), aspect);
    return;
  }
}

// "giao Giám đốc Sở ký": an order, if it names who is to do it; "bàn giao" and the like name a thing.
const PhraseHit* order_before(const View& view, uint32_t end) {
  const PhraseHit* order = view.find_ending(end, Role::kOrder);
  const bool named = view.official_at(end) != nullptr || view.office_at(end) != nullptr;
  return named ? order : nullptr;
}

bool decides(const Aspect& aspect) {
  return aspect.status != PlanStatus::kNone || aspect.generic;
}

// "không được giao dịch, ký kết": the cue before the first of several verbs counts for all of them.
void read_listed(const View& view, uint32_t at, Aspect& aspect) {
  if (at < 2 || view.breaks_before(at) || view.document().punctuation(at - 1) != ',') return;
  const uint32_t end = at - 1;
  for (uint32_t i = 1; i <= kListedVerb && i <= end && !view.breaks_before(end - i + 1); ++i) {
    if (view[end - i].is_punctuation()) return;
    // "những buổi ăn nhậu, ký kết": a habit
    if (view.find_ending(end - i, Role::kHabit) != nullptr) aspect.generic = true;
    const PhraseHit* cue = view.find_ending(end - i, Role::kCue);
    if (cue == nullptr) continue;
    const Term& term = view.term(*cue);
    const PhraseHit* over = term.yields ? view.find_ending(cue->first, Role::kCue) : nullptr;
    const bool done = over != nullptr && view.term(*over).status == PlanStatus::kSigned;
    const bool holds = term.status == PlanStatus::kRefused || (term.yields && !done);
    if (holds) take(term, aspect);
    return;
  }
}

// "để gặp gỡ, tìm đối tác, ký kết": a purpose governs all verbs of the list behind it.
void read_purpose(const View& view, uint32_t at, Aspect& aspect) {
  const bool listed = at > 0 && !view.breaks_before(at) &&
                      (view.document().punctuation(at - 1) == ',' ||
                       view.find_ending(at, Role::kAnd) != nullptr);
  if (!listed) return;
  const uint32_t limit = at > kPurposeTokens ? at - kPurposeTokens : 0;
  for (; at > limit && !view.breaks_before(at); --at) {
    if (view[at - 1].is_punctuation() && view.document().punctuation(at - 1) != ',') return;
    if (view.find_ending(at, Role::kPaper) != nullptr) return;
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr) continue;
    if (view.term(*cue).purpose) take(view.term(*cue), aspect);
    return;
  }
}

// Steps over cues, light words and the noun of an event; the first cue met decides.
uint32_t read_near(const View& view, uint32_t at, uint32_t floor, Aspect& aspect) {
  for (uint32_t i = 0; i < kNearSteps && at > floor && !view.breaks_before(at); ++i) {
    if (const PhraseHit* event = view.find_ending(at, Role::kEvent)) {
      if (aspect.event || decides(aspect)) break;
      aspect.event = true;
      aspect.event_kind = view.term(*event).event;
      at = event->first;
      continue;
    }
    if (const PhraseHit* cue = view.find_ending(at, Role::kCue)) {
      const Term& term = view.term(*cue);
      if (!decides(aspect) || term.anyone) {
        take(term, aspect);
      } else if (aspect.status == PlanStatus::kPlanned &&
                 (term.status == PlanStatus::kRefused ||
                  (aspect.yields && term.status == PlanStatus::kSigned))) {
        take(term, aspect);
      } else {
        aspect.yields = false;  // "đã sẵn sàng để sớm ký": "đã" belongs to another word
      }
      at = cue->first;
      continue;
    }
    if (const PhraseHit* light = view.find_ending(at, Role::kLight)) {
      at = light->first;
      continue;
    }
    break;
  }
  return at;
}

// "cấm thương nhân ký", "không xác nhận ông A đã ký": who governs the clause has the last word.
void read_clause(const View& view, uint32_t at, Aspect& aspect) {
  const uint32_t limit = at > kClauseTokens ? at - kClauseTokens : 0;
  for (; at > limit && !view.breaks_before(at) && !view[at - 1].is_punctuation(); --at) {
    if (view.find_ending(at, Role::kPaper) != nullptr) return;  // "lệnh cấm"
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr || !view.term(*cue).clause || is_name(view, *cue)) continue;
    // What is to come may be denied ("phủ nhận tin sẽ ký"), but is no rule ("cấm tàu vào để ký").
    if (aspect.status == PlanStatus::kPlanned && view.term(*cue).generic) continue;
    take(view.term(*cue), aspect);
    return;
  }
}

// "chưa có câu lạc bộ nào muốn ký": what nobody does is negated, whatever stands before the verb; "đơn vị nào
// mà ký" is whoever does.
void read_nobody(const View& view, uint32_t at, Aspect& aspect) {
  const PhraseHit* relative = view.find_ending(at, Role::kRelative);
  const PhraseHit* which = view.find_ending(relative != nullptr ? relative->first : at, Role::kNoneInParticular);
  if (which == nullptr) return;
  if (relative != nullptr && !decides(aspect)) aspect.generic = true;
  at = which->first;
  const uint32_t limit = at > kNobodyTokens ? at - kNobodyTokens : 0;
  for (; at > limit && !view.breaks_before(at) && !view[at - 1].is_punctuation(); --at) {
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr || view.term(*cue).status != PlanStatus::kRefused) continue;
    take(view.term(*cue), aspect);
    aspect.generic = true;
    return;
  }
}

// "nếu hai bên không ký": a negation in a condition denies nothing.
void read_condition(const View& view, uint32_t at, Aspect& aspect) {
  const uint32_t limit = at > kClauseTokens ? at - kClauseTokens : 0;
  for (; at > limit && !view.breaks_before(at); --at) {
    if (view[at - 1].is_punctuation() && !view.opens_quote(at - 1)) return;
    if (view.find_ending(at, Role::kPaper) != nullptr) return;
    const PhraseHit* cue = view.find_ending(at, Role::kCue);
    if (cue == nullptr || !view.term(*cue).condition) continue;
    take(view.term(*cue), aspect);
    aspect.generic = true;
    return;
  }
}

// `act`: the first token of the verb itself.
void read_far(const View& view, uint32_t at, uint32_t act, Aspect& aspect) {
  const bool about = view.find_ending(at, Role::kTopic) != nullptr;
  const bool may = view.find_ending(act, Role::kRelative) != nullptr;
  const uint32_t limit = at > kFarTokens ? at - kFarTokens : 0;
  bool comma = false;
  for (; at > limit && !view.breaks_before(at) && view.document().punctuation(at - 1) != ';'; --at) {
    // "Trong quá trình đàm phán, ký A, hai bên đã ký B": a clause with a signing of its own ends at its comma.
    const PhraseHit* verb = view.find_ending(at, Role::kVerb);
    if (comma && verb != nullptr && view.term(*verb).act == Act::kSign) return;
    comma = comma || view.document().punctuation(at - 1) == ',';
    if (view.find(at, Role::kGlued) != nullptr) return;
    const PhraseHit* order = order_before(view, at);
    const PhraseHit* cue = order != nullptr ? order : view.find_ending(at, Role::kCue);
    if (cue == nullptr || is_name(view, *cue)) continue;
    const Term& term = view.term(*cue);
    if (!term.far && !(about && term.about)) continue;
    if (was_forced(view, *cue)) return;
    if (view[cue->last].is_number()) continue;  // "từ ngày 22/1" is a date, "từ ngày hai nước ký" no
    take(term, aspect);
    aspect.generic = aspect.generic || (term.permits && may);
    return;
  }
}

}  // namespace

Aspect read_aspect(const View& view, uint32_t verb, bool near_only, uint32_t floor) {
  Aspect aspect;
  aspect.first = read_near(view, verb, floor, aspect);
  if (!near_only && !decides(aspect) && !aspect.event) read_listed(view, aspect.first, aspect);
  if (!aspect.event) read_nobody(view, aspect.first, aspect);
  if (!near_only && aspect.purpose) read_lack(view, aspect.first, aspect);
  if (aspect.status == PlanStatus::kRefused && !aspect.generic) read_condition(view, verb, aspect);
  if (!near_only && !decides(aspect) && !aspect.event) read_purpose(view, aspect.first, aspect);
  const bool open = !decides(aspect) || aspect.status == PlanStatus::kSigned ||
                    aspect.status == PlanStatus::kPlanned;
  if (!near_only && open && !aspect.event) read_clause(view, aspect.first, aspect);
  aspect.near = decides(aspect);
  if (!near_only && !decides(aspect)) read_far(view, aspect.first, verb, aspect);
  if (!near_only && !decides(aspect) && !aspect.event) read_agenda(view, aspect.first, aspect);
  return aspect;
}

}  // namespace vie::plan
