// See bare_days.h.
//
// A day follows the last one that was named with its month: in the same sentence, or, if that one was of the
// lunar calendar, in the next, for nobody changes calendars between two sentences.

#include "resolve/date/bare_days.h"

namespace vie::date {
namespace {

constexpr int kDaysOn = 10;     // from the day that was named, in its sentence,
constexpr int kDaysOnNext = 3;  // and in the next
constexpr int kLateInMonth = 20;

bool is_bare(const DatePoint& p) {
  return p.day != 0 && p.month == 0 && !p.has_year() && !p.every && p.anchor == DateAnchor::kNone &&
         !p.has_toward;
}

int told_day_of(const Solved& told) { return told.lunar ? told.lunar_day : told.day; }

// Whether a day goes on from the one that was named; "29 tháng Chạp đến mùng 5" goes on in the next month.
bool goes_on(const DatePoint& p, const Story& story, bool& next_month) {
  const Solved& told = story.named_day;
  const int day = told_day_of(told);
  const uint32_t sentences = story.sentence - story.named_sentence;
  if (day == 0 || sentences > (told.lunar ? 1u : 0u) || (p.lunar && !told.lunar)) return false;
  next_month = p.by_moon && told.lunar && told.lunar_month != 0 && day > kLateInMonth && p.day < day;
  if (next_month) return true;
  const int days_on = sentences == 0 || p.by_moon ? kDaysOn : kDaysOnNext;
  return p.day >= day && p.day <= day + days_on;
}

void take_for_tet(DatePoint& p, int month) {
  p.lunar = true;
  p.month = static_cast<uint8_t>(month);
}

}  // namespace

void take_for_tet(DateCandidate& date, const Story& story) {
  if (!story.about_tet) return;
  const bool range = date.type == DateType::kRange;
  DatePoint& from = date.from;
  DatePoint& last = range && date.end == RangeEnd::kPoint ? date.to : from;
  DatePoint whole;
  if (!is_bare(last) || !last.by_moon || complete_day(last, story, whole)) return;
  take_for_tet(last, 1);
  // "từ ngày 30 đến mùng 3"
  if (range && is_bare(from)) take_for_tet(from, from.day > last.day ? kMonthsOfYear : 1);
}

bool complete_day(const DatePoint& p, const Story& story, DatePoint& out) {
  bool next_month = false;
  if (!is_bare(p) || !goes_on(p, story, next_month)) return false;
  const Solved& told = story.named_day;
  const int month = told.lunar ? told.lunar_month : told.month;
  if (month == 0 && (p.lunar || !told.lunar)) return false;
  const bool next_year = next_month && month == kMonthsOfYear;
  out = p;
  out.month = static_cast<uint8_t>(next_year ? 1 : month + next_month);
  out.lunar = told.lunar;
  out.leap_month = told.lunar && told.lunar_leap && !next_month;
  const int year = told.lunar ? told.lunar_year : told.year;
  if (year != DatePoint::kNoYear) {
    out.year = static_cast<int16_t>(year + next_year);
    out.year_shared = true;
  }
  return true;
}

}  // namespace vie::date
