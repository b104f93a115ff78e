// Finds candidates of the kind date: reads the text from left to right, at each token the longest
// expression (a range, a list, a point, a length), and goes on behind it.  extract/date/ has the parts.

#ifndef VIE_EXTRACT_DATES_H
#define VIE_EXTRACT_DATES_H

#include "base/memory.h"
#include "extract/date/grammar.h"
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

  size_t memory() const { return owned_bytes(grammar_); }

 private:
  date::Grammar grammar_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_DATES_H
