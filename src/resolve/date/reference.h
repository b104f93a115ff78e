// The document date: what the caller says, corrected or told by the text itself.

#ifndef VIE_RESOLVE_DATE_REFERENCE_H
#define VIE_RESOLVE_DATE_REFERENCE_H

#include <vector>

#include "record/date.h"
#include "resolve/date/story.h"
#include "text/document.h"
#include "vie/vie.h"

namespace vie::date {

/// The document date that the caller gave (year and month 0: none), or else that the text tells.
Reference find_reference(vie_date published, const Document& document,
                         const std::vector<DateCandidate>& dates);

/// Without a document date, the speaker's day if the text says it of one day only: "hôm nay (31/5)".  Its
/// year is of no meaning; month 0 if it is not said.
Day find_today(const std::vector<DateCandidate>& dates);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_REFERENCE_H
