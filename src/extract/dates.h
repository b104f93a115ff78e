// Finds candidates of the kind date.

#ifndef VIE_EXTRACT_DATES_H
#define VIE_EXTRACT_DATES_H

#include "match/hits.h"
#include "match/lexicon.h"
#include "match/matcher.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie {

class DateExtractor {
 public:
  DateExtractor(const Lexicons& lexicons, const Rules& rules, const Matcher& matcher);

  /// Appends to candidates.dates.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;
};

}  // namespace vie

#endif  // VIE_EXTRACT_DATES_H
