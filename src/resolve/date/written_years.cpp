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

int32_t find_last_month(const std::vector<DateCandidate>& dates) {
  constexpr int kMonthsOfQuarter = 3;
  constexpr int kMonthsOfHalf = 6;
  int32_t last = 0;
  for (const DateCandidate& date : dates) {
    for (const DatePoint* p : {&date.from, &date.to}) {
      if (!p->has_year() || p->short_year || p->lunar) continue;
      int month = p->month;
      if (month == 0 && p->quarter != 0) month = p->quarter * kMonthsOfQuarter;
      if (month == 0 && p->half != 0) month = p->half * kMonthsOfHalf;
      if (month == 0 && p->part_of_year()) month = kMonthsOfYear;
      if (month != 0) last = std::max(last, p->year * kMonthsOfYear + month);
    }
  }
  return last;
}

// "có hiệu lực từ tháng 2/2015", "hợp đồng đến tháng 6/2020": months from which or until which something is
// so, for years perhaps.  Days and deadlines are told of near them.
bool is_limit(const DateCandidate& date, const DatePoint& p) {
  if (p.day != 0) return false;
  if (date.type == DateType::kRange) {
    return &p == &date.from && date.to.has_year() && date.to.year != date.from.year;
  }
  if (p.mod != DateMod::kNone) return false;  // "từ đầu tháng 2/2015"
  return date.relation == DateRelation::kSince || date.relation == DateRelation::kUntil;
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
  written.last_month = find_last_month(dates);
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
      written.dates[written.count++] = {p->month, p->day, p->year, date.first, is_limit(date, *p)};
      if (p->day == 0 || date.relation != DateRelation::kNone) continue;
      written.latest_month = std::max(written.latest_month, p->year * kMonthsOfYear + p->month);
    }
  }
  return written;
}

}  // namespace vie::date
