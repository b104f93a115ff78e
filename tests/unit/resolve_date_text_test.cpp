// Tests of resolve/date/text.h: values in the three notations.

#include "resolve/date/text.h"

#include <doctest/doctest.h>

#include <string>

using namespace vie;
using namespace vie::date;

namespace {

std::string write(const Solved& solved, Notation notation) {
  Text text;
  write_point(solved, notation, text);
  return std::string(text.view());
}

Solved make(Grain grain, int year, int month = 0, int day = 0) {
  Solved solved;
  solved.grain = grain;
  solved.year = year;
  solved.month = month;
  solved.day = day;
  return solved;
}

}  // namespace

TEST_CASE("days, months and years") {
  CHECK(write(make(Grain::kDay, 2022, 5, 12), Notation::kOwn) == "2022-05-12");
  CHECK(write(make(Grain::kDay, DatePoint::kNoYear, 5, 12), Notation::kOwn) == "XXXX-05-12");
  CHECK(write(make(Grain::kDay, DatePoint::kNoYear), Notation::kOwn) == "XXXX-XX-XX");
  CHECK(write(make(Grain::kMonth, 2022, 5), Notation::kOwn) == "2022-05");
  CHECK(write(make(Grain::kYear, 938), Notation::kOwn) == "0938");
  CHECK(write(make(Grain::kYear, -110), Notation::kOwn) == "-0110");
  CHECK(write(make(Grain::kYear, -110), Notation::kTimex3) == "BC0111");
}

TEST_CASE("what the other notations write otherwise") {
  Solved quarter = make(Grain::kQuarter, 2022);
  quarter.quarter = 3;
  CHECK(write(quarter, Notation::kOwn) == "2022-Q3");
  CHECK(write(quarter, Notation::kEdtf) == "2022-35");
  Solved half = make(Grain::kHalf, 2022);
  half.half = 1;
  CHECK(write(half, Notation::kEdtf) == "2022-40");
  Solved season = make(Grain::kSeason, 2022);
  season.season = Season::kWinter;
  CHECK(write(season, Notation::kOwn) == "2022-WI");
  CHECK(write(season, Notation::kEdtf) == "2022-24");
  CHECK(write(make(Grain::kDecade, 1980), Notation::kOwn) == "198X");
  CHECK(write(make(Grain::kDecade, 1980), Notation::kTimex3) == "198");
  CHECK(write(make(Grain::kCentury, 1900), Notation::kOwn) == "19XX");
  Solved week = make(Grain::kWeekend, 2022);
  week.week = 5;
  CHECK(write(week, Notation::kOwn) == "2022-W05-WE");
  CHECK(write(week, Notation::kEdtf).empty());
  Solved dawn = make(Grain::kPart, 2022, 5, 12);
  dawn.part = DayPart::kDawn;
  CHECK(write(dawn, Notation::kOwn) == "2022-05-12TDA");
  CHECK(write(dawn, Notation::kTimex3) == "2022-05-12TMO");
  CHECK(write(dawn, Notation::kEdtf) == "2022-05-12");
  Solved clock = make(Grain::kMinute, DatePoint::kNoYear);
  clock.hour = 9;
  clock.minute = 30;
  CHECK(write(clock, Notation::kOwn) == "T09:30");
  CHECK(write(clock, Notation::kTimex3) == "XXXX-XX-XXT09:30");
}

TEST_CASE("lengths and sets") {
  DateLength length;
  length.tenths[DateLength::kYears] = 120;
  length.tenths[DateLength::kMonths] = 60;
  Text text;
  write_length(length, text);
  CHECK(text.view() == "P12Y6M");
  DateLength clock;
  clock.tenths[DateLength::kHours] = 25;
  text.clear();
  write_length(clock, text);
  CHECK(text.view() == "PT2.5H");
  DateLength vague;
  vague.tenths[DateLength::kMinutes] = DateLength::kVague;
  text.clear();
  write_length(vague, text);
  CHECK(text.view() == "PTXM");

  DatePoint monday;
  monday.weekday = 1;
  text.clear();
  write_every(monday, {}, {}, text);
  CHECK(text.view() == "XXXX-WXX-1");
  DatePoint fifth;
  fifth.day = 5;
  text.clear();
  write_every(fifth, {}, {}, text);
  CHECK(text.view() == "XXXX-XX-05");
}

TEST_CASE("a text that is full stays within its bounds") {
  Text text;
  for (int i = 0; i < 100; ++i) text.add("0123456789");
  CHECK(text.view().size() == 96);
}
