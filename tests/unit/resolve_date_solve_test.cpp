// Tests of resolve/date/solve.h and bounds_of: from what is written to what is meant.

#include "resolve/date/solve.h"

#include <doctest/doctest.h>

using namespace vie;
using namespace vie::date;

namespace {

Story on(int year, uint8_t month, uint8_t day) {
  Story story;
  story.reference = {true, true, Day{year, month, day}};
  return story;
}

DatePoint day_month(uint8_t day, uint8_t month) {
  DatePoint p;
  p.day = day;
  p.month = month;
  return p;
}

}  // namespace

TEST_CASE("the nearest year, over the turn of the year") {
  CHECK(choose_year(day_month(28, 12), on(2022, 1, 5)).year == 2021);
  CHECK(choose_year(day_month(3, 1), on(2021, 12, 30)).year == 2022);
  CHECK(choose_year(day_month(11, 5), on(2022, 5, 12)).year == 2022);
  CHECK(choose_year(day_month(11, 5), Story()).year == DatePoint::kNoYear);
}

TEST_CASE("tense moves a far day, never a near one") {
  Story story = on(2022, 5, 12);
  story.tense = 1;
  CHECK(choose_year(day_month(20, 11), story).year == 2022);
  CHECK(choose_year(day_month(20, 11), story).source == YearSource::kTense);
  CHECK(choose_year(day_month(10, 5), story).year == 2022);
  story.tense = -1;
  CHECK(choose_year(day_month(20, 8), story).year == 2021);
  CHECK(choose_year(day_month(7, 6), story).year == 2022);  // of some other verb
}

TEST_CASE("the year told of in the sentence, and in the one before") {
  Story story;
  story.governing.year = 2019;
  story.sentence = 1;
  story.governing.sentence = 1;
  CHECK(choose_year(day_month(12, 5), story).year == 2019);
  CHECK(choose_year(day_month(12, 5), story).source == YearSource::kNarrative);
  story.sentence = 2;
  CHECK(choose_year(day_month(12, 5), story).year == DatePoint::kNoYear);
  story.written.present = 2019;
  CHECK(choose_year(day_month(12, 5), story).year == 2019);
  story.sentence = 3;
  CHECK(choose_year(day_month(12, 5), story).year == DatePoint::kNoYear);
}

TEST_CASE("a weekday beside a day chooses the year in which they agree") {
  DatePoint p = day_month(16, 8);  // a Tuesday in 2022, a Monday in 2021
  p.weekday = 1;
  CHECK(choose_year(p, on(2022, 5, 12)).year == 2021);
}

TEST_CASE("a weekday that does not fit moves no day near the document date") {
  DatePoint p = day_month(16, 5);  // a Monday in 2022, a Sunday in 2021
  p.weekday = 7;
  CHECK(choose_year(p, on(2022, 5, 12)).year == 2022);
}

TEST_CASE("two digits of a year") {
  const Reference reference{true, true, Day{2022, 5, 12}};
  CHECK(full_year(21, reference) == 2021);
  CHECK(full_year(32, reference) == 2032);
  CHECK(full_year(33, reference) == 1933);
  CHECK(full_year(75, reference) == 1975);
}

TEST_CASE("steps are taken from the story where it has a day") {
  Story story = on(2022, 5, 20);
  DatePoint next;
  next.anchor = DateAnchor::kNarrative;
  next.unit = Grain::kDay;
  next.shift = 1;
  CHECK(solve(next, story).day == 0);  // nothing has been told of
  story.last_day.year = DatePoint::kNoYear;
  story.last_day.month = 4;
  story.last_day.day = 30;
  const Solved solved = solve(next, story);
  CHECK(solved.month == 5);
  CHECK(solved.day == 1);
  CHECK_FALSE(solved.has_year());
  next.unit = Grain::kYear;
  story.last_day = {};
  CHECK_FALSE(solve(next, story).has_year());
}

TEST_CASE("bounds are whole granules") {
  Solved february;
  february.grain = Grain::kMonth;
  february.year = 2024;
  february.month = 2;
  CHECK(bounds_of(february).latest == Day{2024, 2, 29});
  Solved decade;
  decade.grain = Grain::kDecade;
  decade.year = 1980;
  CHECK(bounds_of(decade).earliest == Day{1980, 1, 1});
  CHECK(bounds_of(decade).latest == Day{1989, 12, 31});
  Solved weekend;
  weekend.grain = Grain::kWeekend;
  weekend.year = 2022;
  weekend.week = 18;
  CHECK(bounds_of(weekend).earliest == Day{2022, 5, 7});
  Solved unknown;
  unknown.grain = Grain::kYear;
  CHECK(bounds_of(unknown).earliest.month == 0);
}

TEST_CASE("lunar days, and the last day of a short month") {
  DatePoint eve;
  eve.lunar = true;
  eve.month = 12;
  eve.day = 30;
  const Solved short_month = solve(eve, on(2022, 1, 25));  // that month 12 had 29 days
  CHECK(short_month.day == 31);
  CHECK(short_month.month == 1);
  CHECK(short_month.lunar_day == 29);
  DatePoint unknown = eve;
  CHECK(solve(unknown, Story()).day == 0);
}
