// Completes the papers of a document and writes their records: the period a paper is for, its parties,
// those who signed and those who watched, when and where, and which mentions speak of one paper.

#ifndef VIE_RESOLVE_PLANS_H
#define VIE_RESOLVE_PLANS_H

#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "record/table.h"
#include "resolve/context.h"
#include "resolve/plan/occasion.h"
#include "resolve/plan/parties.h"
#include "resolve/plan/people.h"
#include "text/document.h"

namespace vie {

class PlanResolver {
 public:
  PlanResolver(const Lexicons& lexicons, const Rules& rules);

  void run(const Document& document, const Hits& hits, const Context& context,
           Candidates& candidates, Table& table) const;

  size_t memory() const { return owned_bytes(people_, parties_, scores_); }

 private:
  plan::PeopleFinder people_;
  plan::PartyFinder parties_;
  plan::OccasionFinder occasions_;
  std::vector<float> scores_;  // by rule
};

}  // namespace vie

#endif  // VIE_RESOLVE_PLANS_H
