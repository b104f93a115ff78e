// One day in two calendars: "Tối 9/5 (tức 14/4 năm Đinh Dậu)".

#ifndef VIE_RESOLVE_DATE_TWINS_H
#define VIE_RESOLVE_DATE_TWINS_H

#include <vector>

#include "record/date.h"
#include "text/document.h"

namespace vie {

/// Where a day without its year stands beside the same day of the lunar calendar and a year of the cycle,
/// gives both the year in which they are the same.
void share_years_of_twins(const Document& document, std::vector<DateCandidate>& dates);

}  // namespace vie

#endif  // VIE_RESOLVE_DATE_TWINS_H
