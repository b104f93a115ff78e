// Finds candidates of the kind crime: offences by name, acts, groups behind a head, and the bare head.

#ifndef VIE_EXTRACT_CRIMES_H
#define VIE_EXTRACT_CRIMES_H

#include "base/memory.h"
#include "extract/crime/scan.h"
#include "extract/crime/words.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/matcher.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie {

class CrimeExtractor {
 public:
  CrimeExtractor(const Lexicons& lexicons, const Rules& rules, const Matcher& matcher);

  /// Appends to candidates.crimes.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(words_); }

 private:
  crime::Words words_;
  crime::RuleIds rules_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_CRIMES_H
