// Finding the year of a day that is said in both calendars, see twins.h.
//
// The calendar is the proof: of the years of a name of the cycle few have the lunar day on the very day
// that is written beside it, so no word between them ("tức", "nhằm") need be known.

#include "resolve/date/twins.h"

#include "base/lunar.h"

namespace vie {
namespace {

constexpr int kFirstYear = 1930;  // news tells of no older twins
constexpr int kLastYear = 2060;
constexpr uint32_t kMostBetween = 4;  // tokens: a bracket or comma, "tức là ngày"

bool is_day(const DatePoint& p) {
  return p.day != 0 && p.month != 0 && !p.has_year() && !p.every && p.anchor == DateAnchor::kNone;
}

bool is_pair(const DatePoint& solar, const DatePoint& lunar) {
  return is_day(solar) && is_day(lunar) && !solar.lunar && !solar.has_cycle() && lunar.lunar &&
         lunar.has_cycle();
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

// The only year of the cycle's name in which both are the same day; false if there is none or more.
bool common_year(const DatePoint& solar, const DatePoint& lunar, int& lunar_year, int& solar_year) {
  bool found = false;
  for (int year = kFirstYear; year <= kLastYear; ++year) {
    if (sexagenary_year_near(lunar.can, lunar.chi, year) != year) continue;
    const auto day = from_lunar({year, lunar.month, lunar.day, lunar.leap_month});
    if (!day || day->month != solar.month || day->day != solar.day) continue;
    if (found) return false;
    found = true;
    lunar_year = year;
    solar_year = day->year;
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
    int lunar_year = 0;
    int solar_year = 0;
    if (!side_by_side(document, dates[i - 1], dates[i]) ||
        !common_year(solar, lunar, lunar_year, solar_year)) {
      continue;
    }
    share_year(solar, solar_year);
    share_year(lunar, lunar_year);
  }
}

}  // namespace vie
