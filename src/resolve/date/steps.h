// Steps from the document date or from what was told of last: "tuần trước", "hai ngày sau", "cuối năm".

#ifndef VIE_RESOLVE_DATE_STEPS_H
#define VIE_RESOLVE_DATE_STEPS_H

#include "base/calendar.h"
#include "record/date.h"
#include "resolve/date/story.h"

namespace vie::date {

Day make_day(int year, int month, int day);

/// Gives a point the date of a day, of which the year may not be known.
void set_day(Solved& solved, Day day, bool year_known);

/// Fills in what a step says: the coarse fields, down to its unit.
void solve_step(const DatePoint& p, const Story& story, Solved& solved);

/// "Lúc 14 giờ ngày 13/5, ... một giờ sau", "5 phút sau": from the hour told of last, if it was told of just
/// before; else nobody knows of which day it is.
void solve_step_of_hours(const DatePoint& p, const Story& story, Solved& solved);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_STEPS_H
