// Finds the names of organisations: those of the lexicon "org", and longer names built on them.

#ifndef VIE_EXTRACT_ORGANISATIONS_H
#define VIE_EXTRACT_ORGANISATIONS_H

#include "base/memory.h"
#include "extract/organisation/grammar.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie {

class OrganisationExtractor {
 public:
  OrganisationExtractor(const Lexicons& lexicons, const Rules& rules);

  /// For those who read organisations within expressions of their own.
  const OrganisationGrammar& grammar() const { return grammar_; }

  /// Appends to candidates.organisations, in order and without overlaps: of names within names only
  /// the whole one.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(grammar_); }

 private:
  OrganisationGrammar grammar_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_ORGANISATIONS_H
