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
constexpr uint32_t kClosing = 60;         // between the paper and a date that closes its sentence
constexpr uint32_t kLongTopic = 6;        // words of a name behind its number
constexpr uint32_t kNearDate = 12;        // between a date and the verb of what is to come
constexpr uint32_t kBehind = 8;           // tokens between the paper and a date or place behind it

// A year at least, or a day of an unknown one: "trong thế kỷ 21" and a year that is not known tell nothing.
bool tells_day(const DateCandidate& date) {
  const std::string_view value = date.resolved.value;
  constexpr size_t kYear = 4;
  if (!date.resolved.done || date.header || value.size() < kYear || value.front() == 'T') return false;
  if (date.type != DateType::kDate && date.type != DateType::kTime) return false;
  const std::string_view year = value.substr(0, kYear);
  if (year == "XXXX") return value.find_first_of("0123456789") != std::string_view::npos;
  return std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "mở rộng đến năm 2026": how far something goes; "đến ngày 5/6, ông A đã ký" tells when.
bool is_horizon(const DateCandidate& date) {
  constexpr size_t kYear = 4;
  return date.relation == DateRelation::kUntil && date.resolved.value.size() == kYear;
}

// "Tờ trình số 4/TTr-BTC ngày 8/6": the date of another paper, right behind its number.
bool dates_number(const Document& document, const DateCandidate& date) {
  if (date.first < 2 || breaks_before(document, date.first)) return false;
  uint32_t code = date.first - 1;
  if (document.punctuation(code) == '(' && code > 1) --code;
  const char mark = document.punctuation(code - 1);
  return (mark == '-' || mark == '/') && document[code].gap == Gap::kNone;
}

bool ends_clause(const Document& document, uint32_t token) {
  return document[token].is_punctuation() && document.punctuation(token) != '(';
}

}  // namespace

OccasionFinder::OccasionFinder(const Lexicons& lexicons)
    : at_(lexicons.find("plan.place")),
      says_(lexicons.find("plan.says")),
      open_(lexicons.find("plan.open")),
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

// "A và B ký thỏa thuận ..., ngày 16/4.": a date that closes the sentence behind a comma, or nullptr.
const DateCandidate* OccasionFinder::closing_date(const Document& document,
                                                  const Candidates& candidates,
                                                  uint32_t from) const {
  auto date = std::lower_bound(
      candidates.dates.begin(), candidates.dates.end(), from,
      [](const DateCandidate& d, uint32_t token) { return d.first < token; });
  uint32_t at = from;
  for (; date != candidates.dates.end() && date->first < from + kClosing; ++date) {
    for (; at < date->first; ++at) {
      if (breaks_before(document, at)) return nullptr;
    }
    const bool comma = document.punctuation(date->first - 1) == ',';
    const bool last = date->last >= document.size() || breaks_before(document, date->last) ||
                      document.punctuation(date->last) == '.';
    if (comma && last && tells_day(*date)) return &*date;
  }
  return nullptr;
}

// Whether what follows a date was said or done then, and not signed: "Ngày 4/10, ông A cho biết hai bên ký".
bool OccasionFinder::says_between(const Document& document, const Hits& hits,
                                  const std::vector<uint8_t>& titles, uint32_t from,
                                  uint32_t to) const {
  for (uint32_t at = from; at < to; ++at) {
    if (!titles[at] && phrase_at(document, hits, at, says_) != nullptr) return true;
  }
  return false;
}

Occasion OccasionFinder::find(const Document& document, const Hits& hits,
                              const Candidates& candidates, const PlanCandidate& plan, bool leads) const {
  Occasion occasion;
  // What was not signed has no day.
  if (plan.voice == PlanVoice::kNone || plan.status == PlanStatus::kRefused) return occasion;
  uint32_t start = std::min(plan.first, plan.verb.first);
  for (uint32_t i = 0; i < kSentenceReach && !parts(document, start); ++i) --start;
  uint32_t behind = std::max(plan.last, plan.verb.last);
  const uint32_t limit = std::min(document.size(), behind + kBehind);
  while (behind < limit && !breaks_before(document, behind) && !ends_clause(document, behind)) {
    ++behind;
  }

  // What stands before a relative clause, or behind another member's, is not told of this paper.
  const bool aside = plan.voice == PlanVoice::kRelative;
  // "ngày 3/7, ba tuần kể từ khi ký": so many days since the signing
  const bool commemorates =
      (plan.voice == PlanVoice::kEvent || plan.voice == PlanVoice::kActive) &&
      plan.status == PlanStatus::kReferenced;
  // "Ngày 5/9, sau khi hiệp định A được ký, ...": the date is that of the main clause.
  const bool subordinate = plan.voice == PlanVoice::kPassive &&
                           phrase_ending(hits, plan.first, open_) != nullptr;
  const std::vector<uint8_t>& titles = candidates.plan_scratch.titles;
  if (aside && plan.verb.first < plan.first) return occasion;
  const auto begin = std::lower_bound(
      candidates.dates.begin(), candidates.dates.end(), start,
      [](const DateCandidate& date, uint32_t token) { return date.first < token; });
  for (auto date = begin; date != candidates.dates.end() && date->first < behind; ++date) {
    if (!tells_day(*date)) continue;
    // "văn bản đề ngày 5/6 do ông A ký"
    if (aside && date->first >= plan.title.last && date->last <= plan.verb.first) {
      occasion.date = &*date;
      break;
    }
    if (titles[date->first]) continue;
    if (date->first >= plan.last || (leads && date->first >= plan.verb.last)) {
      // "Ngày 2/6, Bộ ban hành văn bản về ... tại tọa đàm ngày 30/5": the end of a long name has its own;
      // "Nghị quyết 1/NQ về tổng kết Nghị quyết 18/NQ ngày 25/10" tells when the inner one was signed
      const bool of_name = date->first == plan.last && !plan.number.empty() &&
                           plan.last - plan.number.last > kLongTopic;
      if (of_name && dates_number(document, *date)) continue;
      if (!of_name || occasion.date == nullptr) occasion.date = &*date;
      break;
    }
    const bool before = date->last <= std::min(plan.first, plan.verb.first);
    if (!before || aside || commemorates || subordinate) continue;
    if (dates_number(document, *date) || is_horizon(*date)) continue;
    if (says_between(document, hits, titles, date->last, plan.verb.first)) continue;
    // What is to come is seldom told with its day first: "hôm nay ... kêu gọi hai bên ký".
    const bool to_come = plan.status == PlanStatus::kPlanned;
    if (to_come && plan.verb.first - date->last > kNearDate) continue;
    // "Tháng 10 cô A xin nghỉ và tháng 11 trường ký": the date of the clause itself
    const bool own = phrase_ending(hits, date->first, open_) != nullptr;
    if (occasion.date == nullptr || own) occasion.date = &*date;
  }
  if (occasion.date == nullptr && !aside) occasion.date = closing_date(document, candidates, behind);
  occasion.place = find_place(document, hits, plan.last, behind);
  if (occasion.place.empty() && !aside) {
    const uint32_t subject = std::min(plan.first, plan.verb.first);
    const TokenRange place = find_place(document, hits, start, subject);
    // "Ngày 5/5, tại Hà Nội, hai bên đã ký", but not "đàm phán tại Hà Nội sau khi ký"
    if (!place.empty() && document.punctuation(place.last) == ',') occasion.place = place;
  }
  return occasion;
}

}  // namespace vie::plan
