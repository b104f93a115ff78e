// The proleptic Gregorian calendar: civil days, the number of a day since 1970-01-01, ISO weeks,
// and steps of days, months and years.
//
// "Proleptic" means that the rules of 1582 are applied to all years before; year 0 is 1 BC. The
// calendar here ends where years have more than four digits, because a value is written with four:
// what leaves it, or never was in it, is no date. Time zones and clocks are not dealt with.

#ifndef VIE_BASE_CALENDAR_H
#define VIE_BASE_CALENDAR_H

#include <compare>
#include <cstdint>
#include <optional>

namespace vie {

inline constexpr int kFirstYear = -9999;
inline constexpr int kLastYear = 9999;

// Months and days count from 1; a Day not yet given a value is not valid.
struct Day {
  int32_t year = 0;
  uint8_t month = 0;
  uint8_t day = 0;

  auto operator<=>(const Day&) const = default;
};

// Weeks begin on Monday, and week 1 is the one with the year's first Thursday, so that the first
// days of January may belong to a week of the year before, and the last of December to the next.
struct IsoWeek {
  int year = 0;
  int week = 0;

  auto operator<=>(const IsoWeek&) const = default;
};

bool is_leap(int year);

// 28 to 31, or 0 if there is no such month.
int days_in_month(int year, int month);

// Whether there is such a day, in the years from kFirstYear to kLastYear.
bool valid(int year, int month, int day);
bool valid(Day day);

// Days since 1970-01-01. The day must be valid.
int32_t to_serial(Day day);

// The inverse of to_serial, defined for every number; beyond the calendar's end the result is a
// day that valid() refuses.
Day from_serial(int32_t serial);

// 1 for Monday to 7 for Sunday. The day must be valid.
int weekday(Day day);

IsoWeek iso_week(Day day);

// 52 or 53.
int weeks_in_iso_year(int year);

// Its Monday, or nullopt if the year has no such week.
std::optional<Day> first_day(IsoWeek week);

// Steps forward, or back if negative. Where the month arrived at is too short for the day, the
// result is the month's last day (31 January and one month is 28 or 29 February). nullopt if the
// start is not valid or the result would leave the calendar.
std::optional<Day> add_days(Day day, int days);
std::optional<Day> add_months(Day day, int months);
std::optional<Day> add_years(Day day, int years);

}  // namespace vie

#endif  // VIE_BASE_CALENDAR_H
