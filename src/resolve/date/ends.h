// What lies between two points: ranges, and the parts of a whole that "9 tháng đầu năm" names.

#ifndef VIE_RESOLVE_DATE_ENDS_H
#define VIE_RESOLVE_DATE_ENDS_H

#include "record/date.h"
#include "resolve/date/story.h"
#include "resolve/date/text.h"

namespace vie::date {

/// Two ends, either of which may be open.
struct Ends {
  Solved from;
  Solved to;
  bool from_open = false;
  bool to_open = false;
};

/// The ends of a range.  One choice of a year serves both.
Ends solve_range(const DateCandidate& date, const Story& story);

/// The first and last of the units of `whole` that the slice of a point names; false if it has none.
bool cut_slice(const DatePoint& point, const Solved& whole, Ends& ends);

/// Appends A/B; nothing if the notation cannot say one of them.
void write_ends(const Ends& ends, Notation notation, Text& text);

/// A point as `solve` gives it, with the hour of its part of day: three in the afternoon is fifteen.
Solved solve_hour(const DatePoint& point, const Story& story);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_ENDS_H
