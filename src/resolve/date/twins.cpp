// Finding the year of a day that is said in both calendars, see twins.h.
//
// The calendar is the proof: of the years of a name of the cycle, or of those that the document writes
// anywhere, few have the lunar day on the very day that is written beside it, so no word between them
// ("tức", "nhằm") need be known.

#include "resolve/date/twins.h"

#include "base/lunar.h"

namespace vie {
namespace {

constexpr int kFirstYear = 1930;  // news tells of no older twins
constexpr int kLastYear = 2060;
constexpr size_t kMostDates = 200;  // of a document that are looked at for a year
constexpr uint32_t kMostBetween = 4;  // tokens: a bracket or comma, "tức là ngày"

bool is_day(const DatePoint& p) {
  return p.day != 0 && p.month != 0 && !p.has_year() && !p.every && p.anchor == DateAnchor::kNone;
}

bool is_pair(const DatePoint& solar, const DatePoint& lunar) {
  return is_day(solar) && is_day(lunar) && !solar.lunar && !solar.has_cycle() && lunar.lunar;
}

bool side_by_side(const Document& document, const DateCandidate& one, const DateCandidate& other) {
  if (other.first <= one.last || other.first - one.last > kMostBetween) return false;
  const char mark = document.punctuation(one.last);
  if (mark != '(' && mark != ',') return false;
  for (uint32_t i = one.last; i < other.first; ++i) {
    if (document[i].gap == Gap::kNewline || (i > one.last && !document[i].is_word())) return false;
  }
  return true;
}

struct Years {
  int solar = 0;
  int lunar = 0;
};

// Whether both are the same day in a lunar year; `years` is filled in if they are.
bool agree(const DatePoint& solar, const DatePoint& lunar, int lunar_year, Years& years) {
  const auto day = from_lunar({lunar_year, lunar.month, lunar.day, lunar.leap_month});
  if (!day || day->month != solar.month || day->day != solar.day) return false;
  years = {day->year, lunar_year};
  return true;
}

// The only year of the cycle's name in which both are the same day; false if there is none or more.
bool year_of_cycle(const DatePoint& solar, const DatePoint& lunar, Years& years) {
  bool found = false;
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    if (sexagenary_year_near(lunar.can, lunar.chi, year) != year) continue;
    if (!agree(solar, lunar, year, years)) continue;
    if (found) return false;
    found = true;
  }
  return found;
}

// The only year written in the document, in any date of it, in which both are the same day.
bool written_year(const DatePoint& solar, const DatePoint& lunar, const std::vector<DateCandidate>& dates,
                  Years& years) {
  bool found = false;
  int seen = DatePoint::kNoYear;
  size_t most = kMostDates;
  for (const DateCandidate& date : dates) {
    if (most-- == 0) break;
    const DatePoint& p = date.from;
    if (!p.has_year() || p.short_year || p.year == seen || p.year < kFirstYear || p.year > kLastYear) {
      continue;
    }
    seen = p.year;
    for (const int lunar_year : {seen - 1, seen}) {
      Years same;
      if (!agree(solar, lunar, lunar_year, same) || (same.solar != seen && same.lunar != seen)) continue;
      if (found && same.solar != years.solar) return false;
      years = same;
      found = true;
    }
  }
  return found;
}

void share_year(DatePoint& p, int year) {
  p.year = static_cast<int16_t>(year);
  p.year_shared = true;
}

}  // namespace

void share_years_of_twins(const Document& document, std::vector<DateCandidate>& dates) {
  for (size_t i = 1; i < dates.size(); ++i) {
    DatePoint& one = dates[i - 1].from;
    DatePoint& other = dates[i].from;
    const bool lunar_last = is_pair(one, other);
    if (!lunar_last && !is_pair(other, one)) continue;
    if (dates[i - 1].type == DateType::kRange || dates[i].type == DateType::kRange) continue;
    DatePoint& solar = lunar_last ? one : other;
    DatePoint& lunar = lunar_last ? other : one;
    if (!side_by_side(document, dates[i - 1], dates[i])) continue;
    Years years;
    if (lunar.has_cycle() ? !year_of_cycle(solar, lunar, years) : !written_year(solar, lunar, dates, years)) {
      continue;
    }
    share_year(solar, years.solar);
    share_year(lunar, years.lunar + lunar.eve);
  }
}

}  // namespace vie
