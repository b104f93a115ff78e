// Tests of resolve/date/written_years.h: the years that a document writes anywhere.

#include "resolve/date/written_years.h"

#include <doctest/doctest.h>

using namespace vie;
using namespace vie::date;

namespace {

DateCandidate written(int16_t year, uint8_t month, uint8_t day) {
  DateCandidate date;
  date.from.year = year;
  date.from.month = month;
  date.from.day = day;
  return date;
}

}  // namespace

TEST_CASE("the year of a text is the latest that is written with a month, else any") {
  CHECK(find_written_years({written(2018, 0, 0), written(2017, 5, 0)}).present == 2017);
  CHECK(find_written_years({written(2018, 0, 0), written(2016, 0, 0)}).present == 2018);
  CHECK(find_written_years({}).present == DatePoint::kNoYear);
}

TEST_CASE("days and months with their years, but for those long past") {
  const WrittenYears years = find_written_years({written(2017, 5, 3), written(1977, 5, 3), written(2017, 7, 0)});
  REQUIRE(years.count == 2);
  CHECK(years.dates[0].day == 3);
  CHECK(years.dates[1].month == 7);
  CHECK(years.days_of(2017) == 1);
  CHECK(years.latest_month == 2017 * kMonthsOfYear + 5);
  CHECK(years.last_month == 2017 * kMonthsOfYear + 7);
}

TEST_CASE("a month from which or until which something is so is a limit, its edges and days are none") {
  DateCandidate since = written(2015, 2, 0);
  since.relation = DateRelation::kSince;
  CHECK(find_written_years({since}).dates[0].limit);
  since.from.mod = DateMod::kStart;
  CHECK_FALSE(find_written_years({since}).dates[0].limit);
  since.from.mod = DateMod::kNone;
  since.from.day = 7;
  CHECK_FALSE(find_written_years({since}).dates[0].limit);
}
