// The first and last day of a solved point, see story.h.

#include "base/calendar.h"
#include "base/lunar.h"
#include "resolve/date/story.h"

namespace vie::date {
namespace {

Day make_day(int year, int month, int day) {
  return {year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)};
}

Bounds months(int year, int first, int last) {
  return {make_day(year, first, 1), make_day(year, last, days_in_month(year, last))};
}

Bounds years(int first, int last) { return {make_day(first, 1, 1), make_day(last, 12, 31)}; }

// Seasons are the quarters of the year, as Vietnamese count them: spring begins with the year.
Bounds season(int year, Season which) {
  switch (which) {
    case Season::kSpring:
      return months(year, 1, 3);
    case Season::kSummer:
      return months(year, 4, 6);
    case Season::kAutumn:
      return months(year, 7, 9);
    default:
      return months(year, 10, 12);
  }
}

Bounds lunar_bounds(const Solved& s) {
  Bounds bounds;
  if (s.lunar_year == DatePoint::kNoYear) return bounds;
  if (s.lunar_month == 0) {
    const auto first = lunar_new_year(s.lunar_year);
    const auto next = lunar_new_year(s.lunar_year + 1);
    if (first && next) bounds = {*first, *add_days(*next, -1)};
    return bounds;
  }
  LunarDay day{s.lunar_year, static_cast<uint8_t>(s.lunar_month), 1, s.lunar_leap};
  const auto first = from_lunar(day);
  const int length = lunar_month_length(s.lunar_year, s.lunar_month, s.lunar_leap);
  if (first && length > 0) bounds = {*first, *add_days(*first, length - 1)};
  return bounds;
}

}  // namespace

Bounds bounds_of(const Solved& s) {
  if (s.lunar && s.day == 0) return lunar_bounds(s);
  if (!s.has_year()) return {};
  switch (s.grain) {
    case Grain::kWeek:
    case Grain::kWeekend: {
      const auto monday = first_day(IsoWeek{s.year, s.week});
      if (!monday) return {};
      const int first = s.grain == Grain::kWeekend ? 5 : 0;
      return {*add_days(*monday, first), *add_days(*monday, 6)};
    }
    case Grain::kMonth:
      return s.month != 0 ? months(s.year, s.month, s.month) : Bounds{};
    case Grain::kQuarter:
      return months(s.year, s.quarter * 3 - 2, s.quarter * 3);
    case Grain::kHalf:
      return months(s.year, s.half * 6 - 5, s.half * 6);
    case Grain::kSeason:
      return season(s.year, s.season);
    case Grain::kYear:
      return years(s.year, s.year);
    case Grain::kDecade:
      return years(s.year, s.year + 9);
    case Grain::kCentury:
      return years(s.year, s.year + 99);
    default:
      if (!s.full_day() || !valid(s.year, s.month, s.day)) return {};
      return {make_day(s.year, s.month, s.day), make_day(s.year, s.month, s.day)};
  }
}

}  // namespace vie::date
