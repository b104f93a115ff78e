// Datelines: where and when a text was written, in a line of its own at its head.

#ifndef VIE_RESOLVE_DATE_DATELINE_H
#define VIE_RESOLVE_DATE_DATELINE_H

#include "record/date.h"
#include "text/document.h"

namespace vie {

/// Whether a date is that of a dateline: a whole day that ends its line, with nothing before it in the
/// line but a place and a comma ("Hà Nội, ngày 22/12/2021"), among the first lines of the text.
bool is_dateline(const Document& document, const DateCandidate& date);

}  // namespace vie

#endif  // VIE_RESOLVE_DATE_DATELINE_H
