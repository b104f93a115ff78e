// See solve.h.
//
// A step ("tuần trước", "hai ngày sau") is taken first, from the document date or from what was told of
// last; it gives the coarse fields, and what is written besides ("thứ Hai", "ngày 20/11") the fine ones.

#include "resolve/date/solve.h"

#include <cstdlib>
#include <optional>

#include "base/calendar.h"
#include "resolve/date/bare_days.h"
#include "resolve/date/steps.h"

namespace vie::date {
namespace {

constexpr int kAnyYear = 2001;

Grain grain_of(const DatePoint& p) {
  if (p.second != DatePoint::kNone8) return Grain::kSecond;
  if (p.has_clock()) return Grain::kMinute;
  if (p.part != DayPart::kNone) return Grain::kPart;
  if (p.day != 0 || p.weekday != 0) return Grain::kDay;
  if (p.weekend) return Grain::kWeekend;
  if (p.week != 0) return Grain::kWeek;
  if (p.month != 0) return Grain::kMonth;
  if (p.quarter != 0) return Grain::kQuarter;
  if (p.half != 0) return Grain::kHalf;
  if (p.season != Season::kNone) return Grain::kSeason;
  if (p.anchor != DateAnchor::kNone || p.every) return p.unit;
  if (p.has_year() || p.has_cycle()) return Grain::kYear;
  if (p.decade != DatePoint::kNone8) return Grain::kDecade;
  if (p.century != 0) return Grain::kCentury;
  return Grain::kNone;
}

// A weekday with nothing to say which: that of the day told of in its sentence ("ngày 1/1/2026 rơi vào thứ
// Năm, ... từ thứ Năm"), the next if the verb looks ahead, else the one just past.
void choose_weekday(const DatePoint& p, const Story& story, Solved& solved) {
  solved.weekday = p.weekday;
  solved.source = YearSource::kNone;
  if (!p.has_toward && story.day_sentence == story.sentence && story.last_day.full_day()) {
    const Day told = bounds_of(story.last_day).earliest;
    const bool same = weekday(told) == static_cast<int>(p.weekday);
    if (same) {
      set_day(solved, told, true);
      solved.source = YearSource::kNarrative;
    }
    if (same || story.fallen_on) return;
  }
  const bool habit = story.is_habit || (story.habit_weekday == p.weekday && story.tense == 0 && !story.is_lately);
  if (habit || !story.reference.known || !story.reference.day_known) return;
  const Day now = story.reference.day;
  int away = p.weekday - weekday(now);
  const int toward = p.has_toward ? p.toward : story.tense > 0 ? 1 : -1;
  if (toward > 0 && away <= 0) away += 7;
  if (toward < 0 && (p.has_toward ? away >= 0 : away > 0)) away -= 7;
  if (const auto day = add_days(now, away)) {
    set_day(solved, *day, true);
    solved.source = p.has_toward || story.tense == 0 ? YearSource::kNearest : YearSource::kTense;
  }
}

// "ngày 12" of a month that is not named: the nearest.
void choose_month(const DatePoint& p, const Story& story, Solved& solved) {
  const Reference& reference = story.reference;
  solved.source = YearSource::kNone;
  if (reference.known && reference.day_known) {
    std::optional<Day> best;
    for (int step = -1; step <= 1; ++step) {
      const auto month = add_months(make_day(reference.day.year, reference.day.month, 1), step);
      if (!month || !valid(month->year, month->month, p.day)) continue;
      const Day day = make_day(month->year, month->month, p.day);
      const int away = to_serial(day) - to_serial(reference.day);
      if (p.has_toward && p.toward * away < 0) continue;
      if (!best || std::abs(away) < std::abs(to_serial(*best) - to_serial(reference.day))) best = day;
    }
    if (best) set_day(solved, *best, true);
    solved.source = YearSource::kNearest;
  } else if (reference.known) {
    solved.year = reference.day.year;
    solved.month = reference.day.month;
    solved.source = YearSource::kPublished;
  }
  solved.day = p.day;
}

void solve_decade(const DatePoint& p, Solved& solved) {
  constexpr int kLastCentury = 20;
  constexpr int kFirstDecadeOfLast = 3;  // "thập niên 20" is of this century, "thập niên 30" of the last
  if (p.decade == DatePoint::kNone8) {
    // The fifth century BC is the years -499 to -400.
    solved.year = p.before_christ ? 1 - p.century * 100 : (p.century - 1) * 100;
    solved.source = YearSource::kExplicit;
    return;
  }
  int century = p.century;
  solved.source = century != 0 ? YearSource::kExplicit : YearSource::kNearest;
  if (century == 0) century = p.decade >= kFirstDecadeOfLast ? kLastCentury : kLastCentury + 1;
  solved.year = (century - 1) * 100 + p.decade * 10;
}

// "Giao thừa" told of at the turn of the Gregorian year, or in a sentence that has named 31 December, is the
// eve of that year, not that of Tết.
bool choose_solar_eve(const DatePoint& p, const Story& story, Solved& solved) {
  constexpr int kDecember = 12;
  constexpr int kLastDay = 31;
  constexpr int kLastDays = 28;  // of December,
  constexpr int kFirstDays = 5;  // of January
  if (!p.solar_too || p.has_cycle()) return false;
  const Solved& named = story.named_day;
  if (named.month == kDecember && named.day == kLastDay && !named.lunar && !p.has_year() &&
      story.named_sentence == story.sentence) {
    set_day(solved, make_day(named.has_year() ? named.year : kAnyYear, kDecember, kLastDay),
            named.has_year());
    solved.source = named.has_year() ? YearSource::kNarrative : YearSource::kNone;
    return true;
  }
  const Reference& reference = story.reference;
  if (!reference.known || !reference.day_known) return false;
  const Day now = reference.day;
  const bool before = now.month == kDecember && now.day >= kLastDays;
  const bool after = now.month == 1 && now.day <= kFirstDays;
  if (!before && !after) return false;
  const int year = before ? now.year : now.year - 1;
  if (p.has_year() && p.year != year && p.year != year + 1) return false;
  set_day(solved, make_day(year, kDecember, days_in_month(year, kDecember)), true);
  solved.source = p.has_year() ? YearSource::kExplicit : YearSource::kNearest;
  return true;
}

}  // namespace

Solved solve(const DatePoint& p, const Story& story) {
  DatePoint whole;
  if (complete_day(p, story, whole)) {
    Solved told = solve(whole, story);
    if (told.source == YearSource::kShared) told.source = YearSource::kNarrative;
    return told;
  }
  Solved solved;
  solved.grain = grain_of(p);
  solved.part = p.part;
  solved.hour = p.hour;
  solved.minute = p.minute;
  solved.second = p.second;
  solved.mod = p.mod;
  if (p.every) {
    solved.month = p.month;
    solved.day = p.day;
    solved.weekday = p.weekday;
    solved.quarter = p.quarter;
    solved.half = p.half;
    solved.season = p.season;
    return solved;
  }
  if (p.anchor != DateAnchor::kNone && p.unit != Grain::kNone && p.unit <= Grain::kHour) {
    solve_step_of_hours(p, story, solved);
    return solved;
  }
  if (choose_solar_eve(p, story, solved)) return solved;
  if (p.lunar) {
    solve_lunar(p, story, solved);
    return solved;
  }
  if (p.decade != DatePoint::kNone8 || p.century != 0) {
    solve_decade(p, solved);
    return solved;
  }
  if (p.vague_step) {
    solved.source = YearSource::kNone;
    return solved;
  }
  if (p.anchor != DateAnchor::kNone) solve_step(p, story, solved);
  if (p.month != 0) solved.month = p.month;
  if (p.day != 0) solved.day = p.day;
  if (p.week != 0) solved.week = p.week;
  if (p.quarter != 0) solved.quarter = p.quarter;
  solved.half = p.half;
  solved.season = p.season;
  const bool needs_year = p.month != 0 || p.quarter != 0 || p.half != 0 || p.season != Season::kNone;
  if (p.has_year()) {
    solved.year = p.short_year ? full_year(p.year, story.reference) : p.year;
    solved.source = p.year_shared ? YearSource::kShared : YearSource::kExplicit;
  } else if (p.anchor == DateAnchor::kNone && p.weekday != 0 && p.day == 0) {
    choose_weekday(p, story, solved);
  } else if (p.anchor == DateAnchor::kNone && p.day != 0 && p.month == 0) {
    choose_month(p, story, solved);
  } else if (needs_year && (p.anchor == DateAnchor::kNone || p.unit < Grain::kMonth)) {
    // "hôm qua (20/4)": the day is written, the step says only how near it is.
    const YearChoice choice = choose_year(p, story);
    solved.year = choice.year;
    solved.source = choice.source;
  }
  if (solved.full_day() && !valid(solved.year, solved.month, solved.day)) {
    solved.year = DatePoint::kNoYear;  // 29 February of a year that has none
    solved.source = YearSource::kNone;
  }
  return solved;
}

}  // namespace vie::date
