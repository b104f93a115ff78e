// Days, months and years of the lunar calendar, see solve.h.

#include "base/lunar.h"

#include <cstdlib>
#include <optional>

#include "resolve/date/solve.h"

namespace vie::date {
namespace {

// The day of a lunar year; "30 Tết" of a month of 29 days is its last day.
std::optional<Day> day_in(const DatePoint& p, int year) {
  LunarDay lunar{year, p.month, p.day, p.leap_month};
  if (const auto day = from_lunar(lunar)) return day;
  constexpr int kLongest = 30;
  if (p.day != kLongest || lunar_month_length(year, p.month, p.leap_month) == 0) return std::nullopt;
  lunar.day = static_cast<uint8_t>(kLongest - 1);
  return from_lunar(lunar);
}

// The lunar year that is meant, or kNoYear.
int year_of(const DatePoint& p, const Story& story, YearSource& source) {
  if (p.has_year()) {
    source = p.year_shared ? YearSource::kShared : YearSource::kExplicit;
    return (p.short_year ? full_year(p.year, story.reference) : p.year) - p.eve;
  }
  if (p.has_cycle()) {
    int near = DatePoint::kNoYear;
    if (story.reference.known) {
      near = story.reference.day.year;
    } else if (story.last_day.has_year()) {
      near = story.last_day.year;
    } else if (story.last_year.has_year()) {
      near = story.last_year.year;
    } else if (story.written.latest != DatePoint::kNoYear) {
      near = story.written.latest;
    }
    if (near == DatePoint::kNoYear) return near;
    source = YearSource::kExplicit;
    const auto year = sexagenary_year_near(p.can, p.chi, near);
    return year ? *year - p.eve : int{DatePoint::kNoYear};
  }
  if (story.is_yearly) return DatePoint::kNoYear;
  // Without a document date the day told of in this sentence or the last serves: "Ngày 5/2/2017, ... đón
  // Tết Nguyên đán".
  const bool told = !story.reference.known && story.last_day.full_day() && !story.last_day.lunar &&
                    story.sentence - story.day_sentence <= 1;
  if (!story.reference.known && !told) return DatePoint::kNoYear;
  const Day today = told ? bounds_of(story.last_day).earliest : story.reference.day;
  const int now = today.year;
  if (p.anchor == DateAnchor::kUtterance && p.unit == Grain::kYear) {
    source = YearSource::kPublished;
    return now + p.shift;
  }
  // The year in which it is nearest.
  int best = DatePoint::kNoYear;
  int32_t best_distance = 0;
  for (int year = now - 1; year <= now + 1; ++year) {
    DatePoint probe = p;
    if (probe.day == 0) probe.day = 15;
    if (probe.month == 0) return now;
    const auto day = day_in(probe, year);
    if (!day) continue;
    const int32_t away = to_serial(*day) - to_serial(today);
    if (p.has_toward && p.toward > 0 && away < 0) continue;
    if (p.has_toward && p.toward < 0 && away > 0) continue;
    if (best != DatePoint::kNoYear && std::abs(away) >= best_distance) continue;
    best = year;
    best_distance = std::abs(away);
  }
  source = told ? YearSource::kNarrative : YearSource::kNearest;
  return best;
}

// "mùng 10 âm lịch" of a month that is not named: the nearest.
void nearest_day(const DatePoint& p, const Story& story, Solved& solved) {
  constexpr int kHalfMonth = 15;
  if (!story.reference.known || !story.reference.day_known) return;
  for (int away = 0; away <= kHalfMonth; ++away) {
    for (const int step : {-away, away}) {
      const auto day = add_days(story.reference.day, step);
      const auto lunar = day ? to_lunar(*day) : std::nullopt;
      if (!lunar || lunar->day != p.day) continue;
      solved.source = YearSource::kNearest;
      solved.lunar_year = lunar->year;
      solved.lunar_month = lunar->month;
      solved.lunar_leap = lunar->leap;
      solved.year = day->year;
      solved.month = day->month;
      solved.day = day->day;
      return;
    }
  }
}

}  // namespace

void solve_lunar(const DatePoint& p, const Story& story, Solved& solved) {
  solved.lunar = true;
  solved.lunar_month = p.month;
  solved.lunar_day = p.day;
  solved.lunar_leap = p.leap_month;
  solved.source = YearSource::kNone;
  if (p.month == 0 && p.day != 0) {
    nearest_day(p, story, solved);
    return;
  }
  const int year = year_of(p, story, solved.source);
  solved.lunar_year = year;
  if (solved.grain > Grain::kDay) solved.grain = p.month != 0 ? Grain::kMonth : Grain::kYear;
  if (year == DatePoint::kNoYear || p.day == 0) return;
  const auto day = day_in(p, year);
  if (!day) return;
  solved.lunar_day = to_lunar(*day)->day;
  solved.year = day->year;
  solved.month = day->month;
  solved.day = day->day;
}

}  // namespace vie::date
