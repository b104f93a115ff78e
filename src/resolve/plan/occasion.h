// When and where a paper was signed: the date and the place of the sentence that tells of it.

#ifndef VIE_RESOLVE_PLAN_OCCASION_H
#define VIE_RESOLVE_PLAN_OCCASION_H

#include <array>
#include <vector>

#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "record/plan.h"
#include "text/document.h"

namespace vie::plan {

struct Occasion {
  const DateCandidate* date = nullptr;  // resolved; nullptr: the sentence does not say
  TokenRange place;
};

class OccasionFinder {
 public:
  explicit OccasionFinder(const Lexicons& lexicons);

  /// `leads`: the verb is this paper's own, not that of the first of a list.
  Occasion find(const Document& document, const Hits& hits, const Candidates& candidates,
                const PlanCandidate& plan, bool leads) const;

 private:
  TokenRange find_place(const Document& document, const Hits& hits, uint32_t from,
                        uint32_t to) const;

  const DateCandidate* closing_date(const Document& document, const Candidates& candidates,
                                    uint32_t from) const;
  bool says_between(const Document& document, const Hits& hits, const std::vector<uint8_t>& titles,
                    uint32_t from, uint32_t to) const;

  LexiconId at_, says_, open_, type_;
  std::array<LexiconId, 3> names_;
};

}  // namespace vie::plan

#endif  // VIE_RESOLVE_PLAN_OCCASION_H
