// Reading the occasion of a signing, see occasion.h.
//
// A date right behind the paper or the verb is that of the signing ("ký ... ngày 5/5"); else it is the
// first of the sentence ("Ngày 22-12, hai Bộ đã ký ...").  Dates within the paper's name say what it is
// for, never when it was signed.

#include "resolve/plan/occasion.h"

#include <algorithm>

#include "resolve/plan/phrases.h"

namespace vie::plan {
namespace {

constexpr uint32_t kSentenceReach = 120;  // tokens between the paper and the head of its sentence
constexpr uint32_t kBehind = 8;           // tokens between the paper and a date or place behind it

bool tells_day(const DateCandidate& date) {
  return date.resolved.done && (date.type == DateType::kDate || date.type == DateType::kTime) &&
         !date.header && !date.resolved.value.empty() && date.resolved.value.front() != 'T';
}

bool ends_clause(const Document& document, uint32_t token) {
  return document[token].is_punctuation() && document.punctuation(token) != '(';
}

}  // namespace

OccasionFinder::OccasionFinder(const Lexicons& lexicons)
    : at_(lexicons.find("plan.place")),
      type_(lexicons.find("place.type")),
      names_{lexicons.find("country.city"), lexicons.find("province"), lexicons.find("country")} {}

// The first "tại Hà Nội", "tại thủ đô Phnom Penh" between two tokens.
TokenRange OccasionFinder::find_place(const Document& document, const Hits& hits, uint32_t from,
                                      uint32_t to) const {
  for (uint32_t at = from; at < to; ++at) {
    const PhraseHit* word = phrase_at(document, hits, at, at_);
    if (word == nullptr) continue;
    uint32_t name = word->last;
    if (const PhraseHit* type = phrase_at(document, hits, name, type_)) name = type->last;
    for (const LexiconId lexicon : names_) {
      const PhraseHit* hit = phrase_at(document, hits, name, lexicon);
      if (hit != nullptr && !breaks_before(document, name)) return {word->last, hit->last};
    }
  }
  return {};
}

Occasion OccasionFinder::find(const Document& document, const Hits& hits,
                              const Candidates& candidates, const PlanCandidate& plan, bool leads) const {
  Occasion occasion;
  if (plan.voice == PlanVoice::kNone) return occasion;
  uint32_t start = std::min(plan.first, plan.verb.first);
  for (uint32_t i = 0; i < kSentenceReach && !breaks_before(document, start); ++i) --start;
  uint32_t behind = std::max(plan.last, plan.verb.last);
  const uint32_t limit = std::min(document.size(), behind + kBehind);
  while (behind < limit && !breaks_before(document, behind) && !ends_clause(document, behind)) {
    ++behind;
  }

  // What stands before a relative clause, or behind another member's, is not told of this paper.
  const bool aside = plan.voice == PlanVoice::kRelative;
  if (aside && plan.verb.first < plan.first) return occasion;
  const auto begin = std::lower_bound(
      candidates.dates.begin(), candidates.dates.end(), start,
      [](const DateCandidate& date, uint32_t token) { return date.first < token; });
  for (auto date = begin; date != candidates.dates.end() && date->first < behind; ++date) {
    if (!tells_day(*date) || candidates.plan_scratch.titles[date->first]) continue;
    if (date->first >= plan.last || (leads && date->first >= plan.verb.last)) {
      occasion.date = &*date;
      break;
    }
    const bool before = date->last <= std::min(plan.first, plan.verb.first);
    if (before && occasion.date == nullptr && !aside) occasion.date = &*date;
  }
  occasion.place = find_place(document, hits, plan.last, behind);
  if (occasion.place.empty() && !aside) {
    occasion.place = find_place(document, hits, start, std::min(plan.first, plan.verb.first));
  }
  return occasion;
}

}  // namespace vie::plan
