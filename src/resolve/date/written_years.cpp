// See written_years.h.  Years long before the latest are of births and other old stories, and left out.

#include "resolve/date/written_years.h"

#include <algorithm>

namespace vie::date {
namespace {

// The year in which a text seems to be written: the latest that it names with a day, month or quarter, else
// any.  Years alone are often of plans.
int find_present(const std::vector<DateCandidate>& dates) {
  int finer = DatePoint::kNoYear;
  int any = DatePoint::kNoYear;
  for (const DateCandidate& date : dates) {
    for (const DatePoint* p : {&date.from, &date.to}) {
      if (!p->has_year() || p->short_year || p->lunar) continue;
      int& year = p->month != 0 || p->quarter != 0 || p->half != 0 ? finer : any;
      year = std::max<int>(year, p->year);
    }
  }
  return finer != DatePoint::kNoYear ? finer : any;
}

}  // namespace

int WrittenYears::days_of(int year) const {
  int days = 0;
  for (size_t i = 0; i < count; ++i) days += dates[i].day != 0 && dates[i].year == year;
  return days;
}

WrittenYears find_written_years(const std::vector<DateCandidate>& dates) {
  WrittenYears written;
  written.present = find_present(dates);
  for (const DateCandidate& date : dates) {
    if (!date.from.has_year() || date.from.short_year) continue;
    written.latest = std::max<int>(written.latest, date.from.year);
  }
  for (const DateCandidate& date : dates) {
    for (const DatePoint* p : {&date.from, &date.to}) {
      if (written.count == written.dates.size()) return written;
      if (!p->has_year() || p->short_year || p->lunar || p->month == 0 || p->year + 1 < written.latest) {
        continue;
      }
      written.dates[written.count++] = {p->month, p->day, p->year, date.first};
      if (p->day == 0 || date.relation != DateRelation::kNone) continue;
      written.latest_month = std::max(written.latest_month, p->year * kMonthsOfYear + p->month);
    }
  }
  return written;
}

}  // namespace vie::date
