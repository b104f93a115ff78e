// Tests of resolve/date/bare_days.h: days that are written without their month.

#include "resolve/date/bare_days.h"

#include <doctest/doctest.h>

using namespace vie;
using namespace vie::date;

namespace {

DatePoint bare(uint8_t day, bool by_moon = false) {
  DatePoint p;
  p.day = day;
  p.by_moon = by_moon;
  return p;
}

Story named(int month, int day, bool lunar) {
  Story story;
  story.named_day.lunar = lunar;
  (lunar ? story.named_day.lunar_month : story.named_day.month) = month;
  (lunar ? story.named_day.lunar_day : story.named_day.day) = day;
  return story;
}

}  // namespace

TEST_CASE("a day goes on from the one that was named in its sentence") {
  DatePoint out;
  CHECK(complete_day(bare(13), named(6, 12, false), out));
  CHECK(out.month == 6);
  CHECK_FALSE(out.lunar);
  CHECK_FALSE(complete_day(bare(11), named(6, 12, false), out));
  CHECK_FALSE(complete_day(bare(25), named(6, 12, false), out));
}

TEST_CASE("in the next sentence only from a lunar one") {
  Story story = named(6, 12, false);
  story.sentence = 1;
  DatePoint out;
  CHECK_FALSE(complete_day(bare(13), story, out));
  story = named(6, 12, true);
  story.sentence = 1;
  CHECK(complete_day(bare(13), story, out));
  CHECK(out.lunar);
  CHECK_FALSE(complete_day(bare(20), story, out));
}

TEST_CASE("mùng 5 behind the end of a lunar month is of the next, and of the next year") {
  Story story = named(12, 29, true);
  story.named_day.lunar_year = 2016;
  DatePoint out;
  CHECK(complete_day(bare(5, true), story, out));
  CHECK(out.month == 1);
  CHECK(out.year == 2017);
  CHECK_FALSE(complete_day(bare(5), story, out));
}

TEST_CASE("mùng N is a day of Tết only in a text about it") {
  DateCandidate date;
  date.from = bare(3, true);
  Story story;
  take_for_tet(date, story);
  CHECK_FALSE(date.from.lunar);
  story.about_tet = true;
  take_for_tet(date, story);
  CHECK(date.from.lunar);
  CHECK(date.from.month == 1);
}
