// From what is written to what is meant.

#ifndef VIE_RESOLVE_DATE_SOLVE_H
#define VIE_RESOLVE_DATE_SOLVE_H

#include "record/date.h"
#include "resolve/date/story.h"

namespace vie::date {

/// What a point means at its place in the story.
Solved solve(const DatePoint& point, const Story& story);

/// The year of a day or month that is written without one.
struct YearChoice {
  int year = DatePoint::kNoYear;
  YearSource source = YearSource::kNone;
};
YearChoice choose_year(const DatePoint& point, const Story& story);

/// The four digits of "12/5/21", "30/4/75".
int full_year(int two_digits, const Reference& reference);

/// Fills in the Gregorian day of a lunar one, or as much as can be known.
void solve_lunar(const DatePoint& point, const Story& story, Solved& solved);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_SOLVE_H
