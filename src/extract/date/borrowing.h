// What two points that are joined borrow from each other: the ends of a range and the members of a list
// write once what they share.

#ifndef VIE_EXTRACT_DATE_BORROWING_H
#define VIE_EXTRACT_DATE_BORROWING_H

#include "record/date.h"

namespace vie::date {

/// Gives an earlier member what only a later one says: the month in "ngày 10 và 12/5".
void borrow_from_later(DatePoint& earlier, const DatePoint& later);

/// Gives either end of a range what only the other says.  False if they are no range then: no day of
/// the calendar, or the later one first.
bool share_between(DatePoint& from, DatePoint& to);

/// "từ nửa cuối tháng 12 đến tháng 2": of a part of a month, year or century its first unit begins, its last
/// ends.  False for parts of other wholes.
bool settle_slice_end(DatePoint& point, bool begins);

/// The same for ends that one rule has read, which lack nothing but the right year.
bool settle_years(DatePoint& from, const DatePoint& to);

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_BORROWING_H
