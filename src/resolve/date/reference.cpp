// See reference.h.  The caller is believed before the text, but for a day beside his: where clocks of other
// zones stamped the page, the text knows better what day it is.

#include "resolve/date/reference.h"

#include "base/calendar.h"
#include "resolve/date/dateline.h"

namespace vie::date {
namespace {

bool given(vie_date date) { return date.year != 0 && date.month != 0; }

Reference reference_of(int year, int month, int day) {
  constexpr int kMiddleOfMonth = 15;
  Reference reference;
  reference.day = {year, static_cast<uint8_t>(month), static_cast<uint8_t>(day == 0 ? kMiddleOfMonth : day)};
  reference.known = valid(reference.day);
  reference.day_known = day != 0;
  return reference;
}

// The document date that the caller gave, or that a line at the head of the text tells.
Reference given_or_written(vie_date published, const Document& document,
                           const std::vector<DateCandidate>& dates) {
  if (given(published)) return reference_of(published.year, published.month, published.day);
  for (const DateCandidate& date : dates) {
    if (date.header || is_dateline(document, date)) {
      return reference_of(date.from.year, date.from.month, date.from.day);
    }
  }
  return {};
}

// "Sáng nay (28/4)" says what day it is for the speaker.  If that is a day beside the one given, such as
// where clocks of other zones stamped the page, or if none is given and the year is written, it counts.
void settle_reference(const std::vector<DateCandidate>& dates, Reference& reference) {
  constexpr int kZoneDays = 1;
  if (reference.known && !reference.day_known) return;
  for (const DateCandidate& date : dates) {
    const DatePoint& p = date.from;
    if (p.anchor != DateAnchor::kUtterance || p.unit != Grain::kDay || p.day == 0 || p.month == 0 ||
        p.lunar || p.short_year || (!reference.known && !p.has_year())) {
      continue;
    }
    for (int year = reference.day.year - 1; year <= reference.day.year + 1; ++year) {
      if (p.has_year() && reference.known && p.year != year) continue;
      const Day said{p.has_year() ? p.year : year, p.month, p.day};
      if (!valid(said)) continue;
      const auto today = add_days(said, -p.shift);
      if (!today) continue;
      const int away = reference.known ? to_serial(*today) - to_serial(reference.day) : 0;
      if (away < -kZoneDays || away > kZoneDays) continue;
      reference = reference_of(today->year, today->month, today->day);
      return;
    }
  }
}

bool is_day_without_anchor(const DateCandidate& date) {
  const DatePoint& p = date.from;
  return date.type == DateType::kDate && p.anchor == DateAnchor::kNone && p.day != 0 && p.month != 0 &&
         !p.lunar && !p.short_year;
}

// A headline that names its day ("Tử vi ngày 18 tháng 3: hôm nay ...", "Lịch âm hôm nay: Ngày 8/4 ..."),
// if that is the day after the one given: clocks of other zones stamp pages early, and no other headline
// tells of tomorrow as today.
void settle_by_headline(const Document& document, const std::vector<DateCandidate>& dates,
                        Reference& reference) {
  constexpr uint32_t kHeadTokens = 10;
  if (!reference.known || !reference.day_known || dates.size() < 2 || dates[0].first >= kHeadTokens) return;
  const bool today_first = is_day_without_anchor(dates[1]);
  const DateCandidate& named = dates[today_first ? 1 : 0];
  const DatePoint& today = dates[today_first ? 0 : 1].from;
  if (!is_day_without_anchor(named) || today.anchor != DateAnchor::kUtterance ||
      today.unit != Grain::kDay || today.shift != 0 || today.day != 0) {
    return;
  }
  if (today_first && dates[1].first - dates[0].last > 1) return;
  for (uint32_t i = dates[0].last; i < dates[1].first; ++i) {
    if (document[i].gap == Gap::kNewline) return;
  }
  const auto next = add_days(reference.day, 1);
  if (!next || next->day != named.from.day || next->month != named.from.month ||
      (named.from.has_year() && named.from.year != next->year)) {
    return;
  }
  reference = reference_of(next->year, next->month, next->day);
}

// "Tối nay, giá vàng giảm" above "Tối 29/6, giá vàng ...", stamped the 30th: what the headline tells of as today's
// is told of again at the head of the text, with its day.
void settle_by_body(const Document& document, const std::vector<DateCandidate>& dates, Reference& reference) {
  constexpr uint32_t kHeadTokens = 10;
  constexpr size_t kFirstDates = 3;
  if (!reference.known || !reference.day_known || dates.size() < 2) return;
  const DatePoint& today = dates[0].from;
  if (dates[0].first >= kHeadTokens || today.anchor != DateAnchor::kUtterance || today.unit != Grain::kDay ||
      today.shift != 0 || today.day != 0 || today.part == DayPart::kNone) {
    return;
  }
  for (size_t i = 1; i < dates.size() && i <= kFirstDates; ++i) {
    const DateCandidate& date = dates[i];
    const DatePoint& p = date.from;
    if (document[date.first].gap != Gap::kNewline || p.part != today.part || p.day == 0 || p.month == 0 ||
        p.lunar || p.anchor != DateAnchor::kNone || date.type == DateType::kRange) {
      continue;
    }
    for (const int away : {-1, 1}) {
      const auto day = add_days(reference.day, away);
      if (!day || day->day != p.day || day->month != p.month) continue;
      reference = reference_of(day->year, day->month, day->day);
      return;
    }
    return;
  }
}

}  // namespace

Reference find_reference(vie_date published, const Document& document,
                         const std::vector<DateCandidate>& dates) {
  Reference reference = given_or_written(published, document, dates);
  settle_by_headline(document, dates, reference);
  settle_by_body(document, dates, reference);
  settle_reference(dates, reference);
  return reference;
}

Day find_today(const std::vector<DateCandidate>& dates) {
  constexpr int kAnyYear = 2001;
  Day found{};
  for (const DateCandidate& date : dates) {
    const DatePoint& p = date.from;
    if (p.anchor != DateAnchor::kUtterance || p.unit != Grain::kDay || p.day == 0 || p.month == 0 ||
        p.lunar || p.has_year() || !valid(kAnyYear, p.month, p.day)) {
      continue;
    }
    const auto today = add_days({kAnyYear, p.month, p.day}, -p.shift);
    if (!today) continue;
    if (found.day != 0 && *today != found) return {};
    found = *today;
  }
  return found;
}

}  // namespace vie::date
