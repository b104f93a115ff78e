// Civil-date arithmetic: every day of two centuries against a plain count, and the borders.

#include "base/calendar.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

using vie::Day;
using vie::IsoWeek;

namespace {

constexpr int kMaxInt = std::numeric_limits<int>::max();
constexpr int kMinInt = std::numeric_limits<int>::min();

// Steps through a range of years one day after the other by nothing but the lengths of months, and
// calls visit(day, number) with numbers that count from `serial`.
template <typename Visit>
void for_each_day(int first_year, int last_year, int32_t serial, Visit visit) {
  for (int year = first_year; year <= last_year; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= vie::days_in_month(year, month); ++day) {
        visit(Day{year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)}, serial++);
      }
    }
  }
}

}  // namespace

TEST_CASE("calendar: leap years") {
  CHECK(vie::is_leap(2000));
  CHECK(vie::is_leap(2024));
  CHECK(vie::is_leap(0));
  CHECK(vie::is_leap(-4));
  CHECK_FALSE(vie::is_leap(1900));
  CHECK_FALSE(vie::is_leap(2100));
  CHECK_FALSE(vie::is_leap(2023));
  CHECK_FALSE(vie::is_leap(-100));
}

TEST_CASE("calendar: lengths of months") {
  CHECK(vie::days_in_month(2023, 1) == 31);
  CHECK(vie::days_in_month(2023, 2) == 28);
  CHECK(vie::days_in_month(2024, 2) == 29);
  CHECK(vie::days_in_month(2023, 4) == 30);
  CHECK(vie::days_in_month(2023, 12) == 31);
  CHECK(vie::days_in_month(2023, 0) == 0);
  CHECK(vie::days_in_month(2023, 13) == 0);
  CHECK(vie::days_in_month(2023, -1) == 0);
}

TEST_CASE("calendar: days that exist and days that do not") {
  CHECK(vie::valid(2022, 5, 12));
  CHECK(vie::valid(2024, 2, 29));
  CHECK(vie::valid(-110, 1, 1));
  CHECK(vie::valid(vie::kLastYear, 12, 31));
  CHECK(vie::valid(vie::kFirstYear, 1, 1));
  CHECK_FALSE(vie::valid(2023, 2, 29));
  CHECK_FALSE(vie::valid(2022, 4, 31));
  CHECK_FALSE(vie::valid(2022, 4, 0));
  CHECK_FALSE(vie::valid(2022, 0, 1));
  CHECK_FALSE(vie::valid(2022, 13, 1));
  CHECK_FALSE(vie::valid(2022, 1, -1));
  CHECK_FALSE(vie::valid(vie::kLastYear + 1, 1, 1));
  CHECK_FALSE(vie::valid(kMinInt, 1, 1));
  CHECK_FALSE(vie::valid(Day{}));
}

TEST_CASE("calendar: days are ordered by time") {
  CHECK(Day{2021, 12, 31} < Day{2022, 1, 1});
  CHECK(Day{2022, 1, 31} < Day{2022, 2, 1});
  CHECK(Day{2022, 2, 1} == Day{2022, 2, 1});
}

TEST_CASE("calendar: known serial numbers") {
  CHECK(vie::to_serial({1970, 1, 1}) == 0);
  CHECK(vie::to_serial({1969, 12, 31}) == -1);
  CHECK(vie::to_serial({2000, 3, 1}) == 11017);
  CHECK(vie::to_serial({0, 3, 1}) == -719468);
  CHECK(vie::to_serial({1900, 1, 1}) == -25567);
}

TEST_CASE("calendar: every day from 1900 to 2100 has the next number and comes back") {
  bool numbers = true;
  bool back = true;
  bool weekdays = true;
  int weekday = 1;  // 1 January 1900 was a Monday.
  for_each_day(1900, 2100, -25567, [&](Day day, int32_t serial) {
    numbers = numbers && vie::to_serial(day) == serial;
    back = back && vie::from_serial(serial) == day;
    weekdays = weekdays && vie::weekday(day) == weekday;
    weekday = weekday % 7 + 1;
  });
  CHECK(numbers);
  CHECK(back);
  CHECK(weekdays);
}

TEST_CASE("calendar: the same across year 0 and at the borders of eras") {
  bool same = true;
  for_each_day(-801, 801, vie::to_serial({-801, 1, 1}), [&](Day day, int32_t serial) {
    same = same && vie::to_serial(day) == serial && vie::from_serial(serial) == day;
  });
  CHECK(same);
}

TEST_CASE("calendar: any number is some day, and its number is the same") {
  for (const int32_t serial : {std::numeric_limits<int32_t>::min(), int32_t{-1}, int32_t{0},
                               std::numeric_limits<int32_t>::max()}) {
    CHECK(vie::to_serial(vie::from_serial(serial)) == serial);
  }
  CHECK_FALSE(vie::valid(vie::from_serial(std::numeric_limits<int32_t>::max())));
}

TEST_CASE("calendar: weekdays") {
  CHECK(vie::weekday({1970, 1, 1}) == 4);
  CHECK(vie::weekday({1945, 9, 2}) == 7);
  CHECK(vie::weekday({1975, 4, 30}) == 3);
  CHECK(vie::weekday({2024, 2, 29}) == 4);
}

TEST_CASE("calendar: ISO weeks at the turn of the year") {
  CHECK(vie::iso_week({2022, 5, 12}) == IsoWeek{2022, 19});
  CHECK(vie::iso_week({2021, 1, 3}) == IsoWeek{2020, 53});
  CHECK(vie::iso_week({2021, 1, 4}) == IsoWeek{2021, 1});
  CHECK(vie::iso_week({2019, 12, 30}) == IsoWeek{2020, 1});
  CHECK(vie::iso_week({2022, 1, 1}) == IsoWeek{2021, 52});
  CHECK(vie::weeks_in_iso_year(2020) == 53);
  CHECK(vie::weeks_in_iso_year(2021) == 52);
  CHECK(vie::weeks_in_iso_year(2026) == 53);
}

TEST_CASE("calendar: first days of ISO weeks") {
  CHECK(vie::first_day({2022, 19}) == Day{2022, 5, 9});
  CHECK(vie::first_day({2020, 1}) == Day{2019, 12, 30});
  CHECK(vie::first_day({2020, 53}) == Day{2020, 12, 28});
  CHECK_FALSE(vie::first_day({2021, 53}));
  CHECK_FALSE(vie::first_day({2021, 0}));
  CHECK_FALSE(vie::first_day({kMaxInt, 1}));
  CHECK_FALSE(vie::first_day({kMinInt, 1}));
}

TEST_CASE("calendar: every day lies in the week that begins at or up to six days before it") {
  bool inside = true;
  for_each_day(1900, 2100, -25567, [&](Day day, int32_t serial) {
    const auto monday = vie::first_day(vie::iso_week(day));
    inside = inside && monday && vie::weekday(*monday) == 1 &&
             serial - vie::to_serial(*monday) == vie::weekday(day) - 1;
  });
  CHECK(inside);
}

TEST_CASE("calendar: steps of days") {
  CHECK(vie::add_days({2021, 12, 31}, 1) == Day{2022, 1, 1});
  CHECK(vie::add_days({2024, 3, 1}, -1) == Day{2024, 2, 29});
  CHECK(vie::add_days({2024, 3, 1}, 0) == Day{2024, 3, 1});
  CHECK_FALSE(vie::add_days({vie::kLastYear, 12, 31}, 1));
  CHECK_FALSE(vie::add_days({vie::kFirstYear, 1, 1}, -1));
  CHECK_FALSE(vie::add_days({2024, 3, 1}, kMaxInt));
  CHECK_FALSE(vie::add_days({2024, 3, 1}, kMinInt));
  CHECK_FALSE(vie::add_days({2023, 2, 29}, 1));
}

TEST_CASE("calendar: steps of months stop at the month's end") {
  CHECK(vie::add_months({2022, 1, 31}, 1) == Day{2022, 2, 28});
  CHECK(vie::add_months({2024, 1, 31}, 1) == Day{2024, 2, 29});
  CHECK(vie::add_months({2022, 1, 15}, 12) == Day{2023, 1, 15});
  CHECK(vie::add_months({2022, 1, 15}, -1) == Day{2021, 12, 15});
  CHECK(vie::add_months({2022, 3, 31}, -13) == Day{2021, 2, 28});
  CHECK(vie::add_months({0, 1, 1}, -1) == Day{-1, 12, 1});
  CHECK_FALSE(vie::add_months({2022, 1, 15}, kMaxInt));
  CHECK_FALSE(vie::add_months({2022, 1, 15}, kMinInt));
  CHECK_FALSE(vie::add_months({2022, 13, 15}, 1));
}

TEST_CASE("calendar: steps of years stop at the month's end") {
  CHECK(vie::add_years({2024, 2, 29}, 1) == Day{2025, 2, 28});
  CHECK(vie::add_years({2024, 2, 29}, 4) == Day{2028, 2, 29});
  CHECK(vie::add_years({2022, 5, 12}, -55) == Day{1967, 5, 12});
  CHECK_FALSE(vie::add_years({2022, 5, 12}, kMaxInt));
  CHECK_FALSE(vie::add_years({2022, 5, 12}, kMinInt));
  CHECK_FALSE(vie::add_years({2023, 2, 29}, 1));
}
