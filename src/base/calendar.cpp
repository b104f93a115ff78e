// Civil-date arithmetic without loops or tables of years.
//
// The idea is Howard Hinnant's ("chrono-Compatible Low-Level Date Algorithms", published at
// howardhinnant.github.io/date_algorithms.html): let the year begin on 1 March. The leap day is
// then the last day of a year, so the length of a month never depends on the year, and the days
// before a month are a linear function of its number rounded down. 400 years are an era of 146097
// days, after which everything repeats; within an era no number is negative, and the rest is
// division.

#include "base/calendar.h"

#include <algorithm>

namespace vie {
namespace {

constexpr int64_t kDaysPerEra = 146097;
constexpr int64_t kYearsPerEra = 400;
// From 0000-03-01, the first day of era 0, to 1970-01-01.
constexpr int64_t kDaysToEpoch = 719468;
// 1970-01-01 was a Thursday; counted from Monday as 0.
constexpr int64_t kWeekdayOfEpoch = 3;

// Division that rounds down, so that days before the epoch fall into the right period.
constexpr int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

constexpr int64_t floor_mod(int64_t a, int64_t b) { return a - floor_div(a, b) * b; }

// Days from 1 March to the first day of a month counted from March as 0. Months have 30.6 days on
// average from March to January: 31 30 31 30 31, twice, and 31.
constexpr int64_t days_before_month(int64_t month_from_march) {
  return (153 * month_from_march + 2) / 5;
}

// The last step of all additions: a real year, and no more days than its month has.
std::optional<Day> clamped(int64_t year, int month, int day) {
  if (year < kFirstYear || year > kLastYear) return std::nullopt;
  const int last = days_in_month(static_cast<int>(year), month);
  return Day{static_cast<int32_t>(year), static_cast<uint8_t>(month),
             static_cast<uint8_t>(std::min(day, last))};
}

// The Monday of week 1: 4 January is always in it.
int32_t first_week_begins(int year) {
  const Day fourth{year, 1, 4};
  return to_serial(fourth) - (weekday(fourth) - 1);
}

}  // namespace

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int year, int month) {
  if (month < 1 || month > 12) return 0;
  if (month == 2) return is_leap(year) ? 29 : 28;
  const bool is_short = month == 4 || month == 6 || month == 9 || month == 11;
  return is_short ? 30 : 31;
}

bool valid(int year, int month, int day) {
  return year >= kFirstYear && year <= kLastYear && day >= 1 && day <= days_in_month(year, month);
}

bool valid(Day day) { return valid(day.year, day.month, day.day); }

int32_t to_serial(Day day) {
  // January and February are months 10 and 11 of the year that began in March before them.
  const int64_t year = int64_t{day.year} - (day.month <= 2 ? 1 : 0);
  const int64_t month = (day.month + 9) % 12;
  const int64_t era = floor_div(year, kYearsPerEra);
  const int64_t year_of_era = year - era * kYearsPerEra;
  const int64_t day_of_year = days_before_month(month) + day.day - 1;
  const int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return static_cast<int32_t>(era * kDaysPerEra + day_of_era - kDaysToEpoch);
}

Day from_serial(int32_t serial) {
  const int64_t days = int64_t{serial} + kDaysToEpoch;
  const int64_t era = floor_div(days, kDaysPerEra);
  const int64_t day_of_era = days - era * kDaysPerEra;
  // Take out the leap days that have passed: one every 1461 days, but for the one that each century
  // of 36524 days lacks, except the one that ends the era. What is left has years of 365 days.
  const int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year =
      day_of_era - (year_of_era * 365 + year_of_era / 4 - year_of_era / 100);
  const int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int64_t day = day_of_year - days_before_month(month_from_march) + 1;
  const int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  const int64_t year = era * kYearsPerEra + year_of_era + (month <= 2 ? 1 : 0);
  return Day{static_cast<int32_t>(year), static_cast<uint8_t>(month), static_cast<uint8_t>(day)};
}

int weekday(Day day) {
  return static_cast<int>(floor_mod(to_serial(day) + kWeekdayOfEpoch, 7)) + 1;
}

IsoWeek iso_week(Day day) {
  // A week belongs to the year of its Thursday.
  const int32_t serial = to_serial(day);
  const int32_t thursday = serial - (weekday(day) - 1) + 3;
  const int year = from_serial(thursday).year;
  return IsoWeek{year, (serial - first_week_begins(year)) / 7 + 1};
}

int weeks_in_iso_year(int year) {
  return (first_week_begins(year + 1) - first_week_begins(year)) / 7;
}

std::optional<Day> first_day(IsoWeek week) {
  if (week.year < kFirstYear || week.year > kLastYear) return std::nullopt;
  if (week.week < 1 || week.week > weeks_in_iso_year(week.year)) return std::nullopt;
  const Day monday = from_serial(first_week_begins(week.year) + 7 * (week.week - 1));
  return valid(monday) ? std::optional(monday) : std::nullopt;
}

std::optional<Day> add_days(Day day, int days) {
  if (!valid(day)) return std::nullopt;
  const int64_t serial = int64_t{to_serial(day)} + days;
  if (serial < to_serial({kFirstYear, 1, 1}) || serial > to_serial({kLastYear, 12, 31})) {
    return std::nullopt;
  }
  return from_serial(static_cast<int32_t>(serial));
}

std::optional<Day> add_months(Day day, int months) {
  if (!valid(day)) return std::nullopt;
  const int64_t total = int64_t{day.year} * 12 + (day.month - 1) + months;
  return clamped(floor_div(total, 12), static_cast<int>(floor_mod(total, 12)) + 1, day.day);
}

std::optional<Day> add_years(Day day, int years) {
  if (!valid(day)) return std::nullopt;
  return clamped(int64_t{day.year} + years, day.month, day.day);
}

}  // namespace vie
