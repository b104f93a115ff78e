// The persons of a text who may sign a paper, officials or not.
//
// They are kept before resolve/ drops those who are no officials.  A name without a title may as well be a
// club's or a company's: it counts if it has a family name, if it is that of somebody with a title, or if a
// word calls its bearer a person ("tiền đạo A").

#ifndef VIE_EXTRACT_PLAN_PERSONS_H
#define VIE_EXTRACT_PLAN_PERSONS_H

#include <cstdint>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie::plan {

class PersonFinder {
 public:
  explicit PersonFinder(const Lexicons& lexicons);

  /// Fills PlanScratch::persons and companies.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(family_names_); }

 private:
  bool is_place(const Document& document, const Hits& hits, const OfficialCandidate& official) const;
  void read_called(const Document& document, const Hits& hits, Candidates& candidates) const;

  LexiconId surname_, caller_, country_, country_short_, province_;
  LexiconSet callers_;
  std::vector<uint8_t> family_names_;  // by entry: common ones
};

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_PERSONS_H
