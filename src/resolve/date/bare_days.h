// Days that are written without their month: "ngày 12", "mùng 7".

#ifndef VIE_RESOLVE_DATE_BARE_DAYS_H
#define VIE_RESOLVE_DATE_BARE_DAYS_H

#include "record/date.h"
#include "resolve/date/story.h"

namespace vie::date {

/// Makes "mùng 7" a day of Tết in a text about Tết, unless its month has been told of.
void take_for_tet(DateCandidate& date, const Story& story);

/// Gives a day the month that has just been told of, lunar or not; false if none has.
bool complete_day(const DatePoint& p, const Story& story, DatePoint& out);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_BARE_DAYS_H
