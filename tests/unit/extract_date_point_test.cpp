// Tests of extract/date/point.h: joining and sharing fields.

#include "extract/date/point.h"

#include <doctest/doctest.h>

using namespace vie;
using namespace vie::date;

namespace {

DatePoint day_month(uint8_t day, uint8_t month) {
  DatePoint p;
  p.day = day;
  p.month = month;
  return p;
}

DatePoint step(Grain unit, int16_t shift) {
  DatePoint p;
  p.anchor = DateAnchor::kUtterance;
  p.unit = unit;
  p.shift = shift;
  return p;
}

}  // namespace

TEST_CASE("parts follow each other from fine to coarse") {
  DatePoint clock;
  clock.hour = 9;
  DatePoint morning;
  morning.part = DayPart::kMorning;
  DatePoint monday;
  monday.weekday = 1;
  DatePoint day;
  day.day = 12;
  DatePoint year;
  year.year = 2022;
  CHECK(may_follow(clock, morning));
  CHECK(may_follow(clock, day_month(12, 5)));
  CHECK(may_follow(morning, monday));
  CHECK(may_follow(monday, day_month(16, 5)));
  CHECK(may_follow(monday, step(Grain::kWeek, -1)));
  CHECK(may_follow(day_month(20, 11), year));
  CHECK(may_follow(day, step(Grain::kMonth, 0)));
  CHECK_FALSE(may_follow(day, year));
  CHECK_FALSE(may_follow(morning, year));
  CHECK_FALSE(may_follow(day_month(12, 5), clock));
  CHECK_FALSE(may_follow(step(Grain::kDay, -1), year));
}

TEST_CASE("an end of a range takes what it lacks from the other") {
  DatePoint day;
  day.day = 10;
  DatePoint full = day_month(12, 5);
  full.year = 2022;
  share(day, full);
  CHECK(day.month == 5);
  CHECK(day.year == 2022);
  CHECK(day.year_shared);

  DatePoint clock;
  clock.hour = 7;
  share(clock, full);
  CHECK(clock.day == 12);
  CHECK(clock.year == 2022);

  DatePoint other = day_month(2, 3);
  other.year = 2019;
  share(other, full);
  CHECK(other.year == 2019);
  CHECK(other.month == 3);
}

TEST_CASE("days that no calendar has") {
  CHECK(possible(day_month(29, 2)));
  CHECK_FALSE(possible(day_month(30, 2)));
  CHECK_FALSE(possible(day_month(31, 4)));
  DatePoint leap = day_month(29, 2);
  leap.year = 2023;
  CHECK_FALSE(possible(leap));
  leap.year = 2024;
  CHECK(possible(leap));
  DatePoint lunar = day_month(30, 2);
  lunar.lunar = true;
  CHECK(possible(lunar));
  lunar.day = 31;
  CHECK_FALSE(possible(lunar));
}
