// The Vietnamese lunisolar calendar from lunar year 1900 (Canh Tý) to 2100 (Canh Thân), and the
// sixty-year cycle of can and chi.
//
// A lunar year is named by the Gregorian year in which it begins, and runs from Tết to the eve of
// the next Tết: 22 January 2023 to 9 February 2024 is lunar 2023. It has twelve months of 29 or
// 30 days, or thirteen, and then a leap month (tháng nhuận) follows the one whose number it has.
// Days from 1900-01-31 to 2101-01-28 have a lunar day here. data/lunar/README.md says where the
// calendar comes from and how far it is to be trusted.

#ifndef VIE_BASE_LUNAR_H
#define VIE_BASE_LUNAR_H

#include <compare>
#include <cstdint>
#include <optional>

#include "base/calendar.h"

namespace vie {

inline constexpr int kFirstLunarYear = 1900;
inline constexpr int kLastLunarYear = 2100;

// Months and days count from 1; `leap` is true in a leap month. There is no operator<, since a leap
// month comes after the month of its number: compare the Gregorian days.
struct LunarDay {
  int year = 0;
  uint8_t month = 0;
  uint8_t day = 0;
  bool leap = false;

  bool operator==(const LunarDay&) const = default;
};

// The Gregorian day, or nullopt if the lunar day does not exist or its year is not in the table.
std::optional<Day> from_lunar(LunarDay lunar);

// The lunar day, or nullopt if the day is not valid or not in the table's years.
std::optional<LunarDay> to_lunar(Day day);

// The first day of a lunar year: mùng 1 Tết.
std::optional<Day> lunar_new_year(int year);

// 29 or 30, or 0 if there is no such month.
int lunar_month_length(int year, int month, bool leap);

// The number of the month that is followed by a leap month, or 0.
int leap_month(int year);

// The place of a lunar year in the cycle, from 0 (Giáp Tý, as 1984) to 59 (Quý Hợi, as 1983). Its
// remainder by 10 is the can (0 Giáp to 9 Quý), by 12 the chi (0 Tý to 11 Hợi).
int sexagenary_of(int year);

// The year of that can and chi nearest to the reference year; of two at the same distance, 30
// years, the earlier, since texts tell of the past more than of the future. nullopt for the half of
// the pairs that never occur (Giáp goes only with every second chi), and for what is no can, chi or
// year of the calendar.
std::optional<int> sexagenary_year_near(int can, int chi, int reference_year);

}  // namespace vie

#endif  // VIE_BASE_LUNAR_H
