// See dates.h.  One pass from the beginning of the document to its end: each expression is solved where
// it stands in the story, written, and becomes part of the story itself.

#include "resolve/dates.h"

#include <algorithm>

#include "base/calendar.h"
#include "base/lunar.h"
#include "resolve/date/answer.h"
#include "resolve/date/bare_days.h"
#include "resolve/date/reference.h"
#include "resolve/date/telling.h"
#include "resolve/date/twins.h"

namespace vie {

using date::Story;

namespace {

constexpr uint32_t kToldSentences = 16;  // lines count, too; no "ngày ấy" looks back farther

// "em ngày ấy": back then, where no day has been told of.
bool is_back_then(const DateCandidate& date, const Story& story) {
  const bool told = story.last_day.day != 0 && story.sentence - story.day_sentence <= kToldSentences;
  return date.type == DateType::kDate && date.from.needs_told && date.from.day == 0 && !told;
}

// Days and ends of years that mean others in a text about Tết.
bool may_be_of_tet(const DateCandidate& date) {
  return date.from.by_moon || date.to.by_moon || (date.from.unnamed && date.from.mod == DateMod::kEnd);
}

bool is_every_year(const DateCandidate& date) {
  return date.type == DateType::kSet && date.from.every && date.from.unit == Grain::kYear;
}

// "Hằng năm, từ tháng 2 đến tháng 4, ...", "từ tháng 2 đến tháng 4 hằng năm"
bool is_yearly(const Document& document, const std::vector<DateCandidate>& dates, size_t index) {
  constexpr uint32_t kMostBetween = 4;
  const DateCandidate& date = dates[index];
  if (index + 1 < dates.size() && is_every_year(dates[index + 1]) && dates[index + 1].first == date.last) {
    return true;
  }
  if (index == 0 || !is_every_year(dates[index - 1])) return false;
  const uint32_t behind = dates[index - 1].last;
  if (date.first - behind > kMostBetween) return false;
  for (uint32_t i = behind; i <= date.first; ++i) {
    if (document[i].starts_sentence || document[i].gap == Gap::kNewline) return false;
  }
  return true;
}

// Whether a document date, if it is known, is so near to Tết that what a text says of Tết is of that one.
bool is_near_tet(const date::Reference& reference) {
  constexpr int kDaysBefore = 45;
  constexpr int kDaysAfter = 20;
  if (!reference.known) return true;
  const auto tet = lunar_new_year(reference.day.year);
  if (!tet) return false;
  const int away = to_serial(reference.day) - to_serial(*tet);
  return away >= -kDaysBefore && away <= kDaysAfter;
}

}  // namespace

DateResolver::DateResolver(const Lexicons& lexicons, const Rules& rules) : around_(lexicons) {
  for (RuleId id = 0; id < rules.size(); ++id) scores_.push_back(rules[id].score);
}

void DateResolver::look_around(const Document& document, const Hits& hits,
                               const std::vector<DateCandidate>& dates, size_t index, Story& story) const {
  const DateCandidate& date = dates[index];
  story.token = date.first;
  story.tense = around_.tense(document, hits, date);
  story.looks_back = around_.looks_back(document, hits, date);
  story.is_lately = around_.is_lately(hits, date);
  story.is_recent = around_.is_recent(document, hits, date);
  story.is_yearly = is_yearly(document, dates, index) || around_.is_made(document, hits, date);
  story.is_whenever = date.from.needs_told && around_.is_whenever(document, hits, date);
  story.is_habit = around_.is_habit(document, hits, date);
  story.fallen_on = around_.is_fallen_on(document, hits, date);
  story.is_said = around_.is_said(document, hits, date.last, document.size());
}

void DateResolver::write(const Document& document, const Hits& hits, DateCandidate& date, Story& story,
                         Arena& strings, Table& table) const {
  if (is_back_then(date, story)) return;
  // The ends of a range tell of each other, and may be of two months.
  if (date.type == DateType::kRange) story.named_day = date::Solved{};
  take_for_tet(date, story);
  date::Answer answer;
  find_answer(date, story, answer);
  const Span span = document.original(document.span(date.first, date.last));
  date.resolved.record = write_record(date, answer, span, scores_[date.rule], table);
  date.resolved.earliest = answer.bounds.earliest;
  date.resolved.latest = answer.bounds.latest;
  date.resolved.value = strings.copy(answer.value.view());
  date.resolved.done = true;
  tell({document, hits, around_, date}, answer, story);
}

void DateResolver::run(const Document& document, const Hits& hits, const Context& context,
                       Candidates& candidates, Table& table) const {
  share_years_of_twins(document, candidates.dates);
  Story story;
  story.reference = date::find_reference(context.published, document, candidates.dates);
  if (!story.reference.known) {
    story.written = date::find_written_years(candidates.dates);
    story.today = date::find_today(candidates.dates);
  }
  const bool may_be = std::any_of(candidates.dates.begin(), candidates.dates.end(), may_be_of_tet);
  story.about_tet = may_be && is_near_tet(story.reference) && around_.names_tet(document, hits);
  uint32_t token = 0;
  for (size_t i = 0; i < candidates.dates.size(); ++i) {
    DateCandidate& date = candidates.dates[i];
    // A new line is as far away as a sentence between.
    for (; token <= date.first; ++token) {
      story.sentence += document[token].starts_sentence;
      story.sentence += document[token].gap == Gap::kNewline;
    }
    if (date.header) continue;
    look_around(document, hits, candidates.dates, i, story);
    write(document, hits, date, story, candidates.strings, table);
  }
}

}  // namespace vie
