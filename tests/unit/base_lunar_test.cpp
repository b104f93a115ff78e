// The Vietnamese lunisolar calendar: published days of Tết and of feasts, every day of the table
// there and back, and the sixty-year cycle.

#include "base/lunar.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>

using vie::Day;
using vie::LunarDay;

namespace {

// Published first days of lunar years, with the number of the month that was doubled.
struct KnownYear {
  Day tet;
  int leap_month;
};

constexpr KnownYear kKnownYears[] = {
    {{1950, 2, 17}, 0}, {{1952, 1, 27}, 5}, {{1954, 2, 3}, 0},   {{1955, 1, 24}, 3},
    {{1957, 1, 31}, 8}, {{1960, 1, 28}, 6}, {{1963, 1, 25}, 4},  {{1965, 2, 2}, 0},
    {{1966, 1, 21}, 3}, {{1967, 2, 9}, 0},  {{1968, 1, 29}, 7},  {{1969, 2, 16}, 0},
    {{1970, 2, 6}, 0},  {{1972, 2, 15}, 0}, {{1973, 2, 3}, 0},   {{1975, 2, 11}, 0},
    {{1976, 1, 31}, 8}, {{1979, 1, 28}, 6}, {{1982, 1, 25}, 4},  {{1984, 2, 2}, 0},
    {{1985, 1, 21}, 2}, {{1986, 2, 9}, 0},  {{1987, 1, 29}, 7},  {{1990, 1, 27}, 5},
    {{1995, 1, 31}, 8}, {{1996, 2, 19}, 0}, {{2000, 2, 5}, 0},   {{2004, 1, 22}, 2},
    {{2007, 2, 17}, 0}, {{2008, 2, 7}, 0},  {{2012, 1, 23}, 4},  {{2014, 1, 31}, 9},
    {{2015, 2, 19}, 0}, {{2017, 1, 28}, 6}, {{2020, 1, 25}, 4},  {{2021, 2, 12}, 0},
    {{2022, 2, 1}, 0},  {{2023, 1, 22}, 2}, {{2024, 2, 10}, 0},  {{2025, 1, 29}, 6},
    {{2026, 2, 17}, 0}, {{2030, 2, 2}, 0},  {{2033, 1, 31}, 11}, {{2034, 2, 19}, 0},
    {{2044, 1, 30}, 7}, {{2050, 1, 23}, 3},
};

// The day after a lunar day, by nothing but the lengths of months.
LunarDay next_day(LunarDay at) {
  if (at.day < vie::lunar_month_length(at.year, at.month, at.leap)) {
    ++at.day;
    return at;
  }
  at.day = 1;
  if (!at.leap && vie::leap_month(at.year) == at.month) {
    at.leap = true;
    return at;
  }
  at.leap = false;
  if (++at.month > 12) {
    at.month = 1;
    ++at.year;
  }
  return at;
}

}  // namespace

TEST_CASE("lunar: published days of Tết and leap months") {
  for (const KnownYear& known : kKnownYears) {
    CAPTURE(known.tet.year);
    CHECK(vie::lunar_new_year(known.tet.year) == known.tet);
    CHECK(vie::leap_month(known.tet.year) == known.leap_month);
    CHECK(vie::to_lunar(known.tet) == LunarDay{known.tet.year, 1, 1, false});
  }
}

TEST_CASE("lunar: Giỗ Tổ Hùng Vương, the 10th of month 3") {
  CHECK(vie::from_lunar({2020, 3, 10, false}) == Day{2020, 4, 2});
  CHECK(vie::from_lunar({2021, 3, 10, false}) == Day{2021, 4, 21});
  CHECK(vie::from_lunar({2022, 3, 10, false}) == Day{2022, 4, 10});
  CHECK(vie::from_lunar({2023, 3, 10, false}) == Day{2023, 4, 29});
  CHECK(vie::from_lunar({2024, 3, 10, false}) == Day{2024, 4, 18});
  CHECK(vie::from_lunar({2025, 3, 10, false}) == Day{2025, 4, 7});
}

TEST_CASE("lunar: Trung thu, the 15th of month 8") {
  CHECK(vie::from_lunar({2022, 8, 15, false}) == Day{2022, 9, 10});
  CHECK(vie::from_lunar({2023, 8, 15, false}) == Day{2023, 9, 29});
}

TEST_CASE("lunar: the eve of Tết is the last day of month 12, the 29th or the 30th") {
  CHECK(vie::to_lunar({2022, 1, 31}) == LunarDay{2021, 12, 29, false});
  CHECK(vie::lunar_month_length(2021, 12, false) == 29);
  CHECK(vie::to_lunar({2024, 2, 9}) == LunarDay{2023, 12, 30, false});
  CHECK_FALSE(vie::from_lunar({2021, 12, 30, false}));
}

TEST_CASE("lunar: a leap month follows the month of its number") {
  CHECK(vie::from_lunar({2023, 2, 1, false}) == Day{2023, 2, 20});
  CHECK(vie::from_lunar({2023, 2, 1, true}) == Day{2023, 3, 22});
  CHECK(vie::from_lunar({2023, 3, 1, false}) == Day{2023, 4, 20});
  CHECK(vie::to_lunar({2023, 3, 21}) == LunarDay{2023, 2, 30, false});
  CHECK(vie::to_lunar({2023, 3, 22}) == LunarDay{2023, 2, 1, true});
  CHECK(vie::to_lunar({2023, 4, 19}) == LunarDay{2023, 2, 29, true});
  CHECK(vie::lunar_month_length(2023, 2, true) == 29);
  CHECK(vie::lunar_month_length(2023, 3, true) == 0);
  CHECK(vie::lunar_month_length(2024, 2, true) == 0);
}

TEST_CASE("lunar: years where the calendar of Beijing differs") {
  CHECK(vie::lunar_new_year(1968) == Day{1968, 1, 29});
  CHECK(vie::lunar_new_year(1969) == Day{1969, 2, 16});
  CHECK(vie::lunar_new_year(1985) == Day{1985, 1, 21});
  CHECK(vie::lunar_new_year(2007) == Day{2007, 2, 17});
  CHECK(vie::lunar_new_year(2030) == Day{2030, 2, 2});
}

TEST_CASE("lunar: the new moon seconds after midnight counts for the day that begins") {
  CHECK(vie::from_lunar({2054, 4, 1, false}) == Day{2054, 5, 8});
}

TEST_CASE("lunar: every day of the table follows the day before it, and comes back") {
  const Day first = *vie::lunar_new_year(vie::kFirstLunarYear);
  CHECK(first == Day{1900, 1, 31});
  LunarDay expected{vie::kFirstLunarYear, 1, 1, false};
  int32_t serial = vie::to_serial(first);
  bool forth = true;
  bool back = true;
  while (expected.year <= vie::kLastLunarYear) {
    const Day day = vie::from_serial(serial++);
    forth = forth && vie::to_lunar(day) == expected;
    back = back && vie::from_lunar(expected) == day;
    expected = next_day(expected);
  }
  CHECK(forth);
  CHECK(back);
  CHECK(vie::from_serial(serial) == Day{2101, 1, 29});
}

TEST_CASE("lunar: months have 29 or 30 days, years 353 to 355 or 383 to 385, Tết its season") {
  for (int year = vie::kFirstLunarYear; year <= vie::kLastLunarYear; ++year) {
    CAPTURE(year);
    int days = 0;
    for (int month = 1; month <= 12; ++month) {
      const int length = vie::lunar_month_length(year, month, false);
      CHECK((length == 29 || length == 30));
      days += length + vie::lunar_month_length(year, month, true);
    }
    const int usual = vie::leap_month(year) == 0 ? 354 : 384;
    CHECK(days >= usual - 1);
    CHECK(days <= usual + 1);
    CHECK(*vie::lunar_new_year(year) >= Day{year, 1, 20});
    CHECK(*vie::lunar_new_year(year) <= Day{year, 2, 21});
  }
}

TEST_CASE("lunar: seven leap months in 19 years") {
  for (int year = vie::kFirstLunarYear; year + 18 <= vie::kLastLunarYear; year += 19) {
    int leaps = 0;
    for (int i = 0; i < 19; ++i) leaps += vie::leap_month(year + i) != 0 ? 1 : 0;
    CHECK(leaps == 7);
  }
}

TEST_CASE("lunar: outside the table there is nothing") {
  CHECK_FALSE(vie::to_lunar({1900, 1, 30}));
  CHECK_FALSE(vie::to_lunar({2101, 1, 29}));
  CHECK_FALSE(vie::to_lunar({2102, 6, 1}));
  CHECK_FALSE(vie::to_lunar({vie::kFirstYear, 1, 1}));
  CHECK_FALSE(vie::to_lunar({vie::kLastYear, 12, 31}));
  CHECK(vie::to_lunar({2101, 1, 28}) == LunarDay{2100, 12, 29, false});
  for (const int year : {1899, 2101, -1, std::numeric_limits<int>::min(),
                         std::numeric_limits<int>::max()}) {
    CAPTURE(year);
    CHECK_FALSE(vie::lunar_new_year(year));
    CHECK_FALSE(vie::from_lunar({year, 1, 1, false}));
    CHECK(vie::lunar_month_length(year, 1, false) == 0);
    CHECK(vie::leap_month(year) == 0);
  }
}

TEST_CASE("lunar: days that do not exist") {
  CHECK_FALSE(vie::from_lunar({2022, 0, 1, false}));
  CHECK_FALSE(vie::from_lunar({2022, 13, 1, false}));
  CHECK_FALSE(vie::from_lunar({2022, 1, 0, false}));
  CHECK_FALSE(vie::from_lunar({2022, 1, 31, false}));
  CHECK_FALSE(vie::from_lunar({2022, 1, 1, true}));
  CHECK_FALSE(vie::from_lunar({2022, 0, 1, true}));
  CHECK_FALSE(vie::to_lunar({2022, 2, 29}));
}

TEST_CASE("lunar: places in the cycle of sixty") {
  CHECK(vie::sexagenary_of(1984) == 0);   // Giáp Tý
  CHECK(vie::sexagenary_of(2043) == 59);  // Quý Hợi
  CHECK(vie::sexagenary_of(1968) == 44);  // Mậu Thân
  CHECK(vie::sexagenary_of(2023) == 39);  // Quý Mão
  CHECK(vie::sexagenary_of(4) == 0);
  CHECK(vie::sexagenary_of(3) == 59);
  CHECK(vie::sexagenary_of(-56) == 0);
  for (int year = -200; year <= 2200; ++year) {
    CAPTURE(year);
    CHECK(vie::sexagenary_of(year) % 10 == ((year + 6) % 10 + 10) % 10);
    CHECK(vie::sexagenary_of(year) % 12 == ((year + 8) % 12 + 12) % 12);
  }
}

TEST_CASE("lunar: the nearest year of a can and chi") {
  CHECK(vie::sexagenary_year_near(4, 8, 1970) == 1968);  // Mậu Thân
  CHECK(vie::sexagenary_year_near(4, 8, 2022) == 2028);
  CHECK(vie::sexagenary_year_near(9, 3, 2022) == 2023);  // Quý Mão
  CHECK(vie::sexagenary_year_near(1, 5, 1900) == 1905);  // Ất Tỵ
  CHECK(vie::sexagenary_year_near(0, 0, 2014) == 1984);  // 30 years either way
  CHECK(vie::sexagenary_year_near(0, 0, 2015) == 2044);
}

TEST_CASE("lunar: every possible pair comes back near to any reference, the other pairs never") {
  for (int can = 0; can < 10; ++can) {
    for (int chi = 0; chi < 12; ++chi) {
      CAPTURE(can);
      CAPTURE(chi);
      const auto year = vie::sexagenary_year_near(can, chi, 2022);
      REQUIRE(year.has_value() == (can % 2 == chi % 2));
      if (!year) continue;
      CHECK(vie::sexagenary_of(*year) % 10 == can);
      CHECK(vie::sexagenary_of(*year) % 12 == chi);
      CHECK(*year >= 2022 - 30);
      CHECK(*year < 2022 + 30);
    }
  }
}

TEST_CASE("lunar: what is no can, no chi or no year") {
  CHECK_FALSE(vie::sexagenary_year_near(0, 1, 2022));  // Giáp Sửu
  CHECK_FALSE(vie::sexagenary_year_near(-1, 1, 2022));
  CHECK_FALSE(vie::sexagenary_year_near(10, 0, 2022));
  CHECK_FALSE(vie::sexagenary_year_near(0, 12, 2022));
  CHECK_FALSE(vie::sexagenary_year_near(0, -2, 2022));
  CHECK_FALSE(vie::sexagenary_year_near(0, 0, std::numeric_limits<int>::max()));
}
