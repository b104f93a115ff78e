// Finds the papers of a text: plans, agreements, treaties, statements, and what is said of each.
//
// A noun of the lexicon plan.paper begins a name (extract/plan/paper.h); the words around it say whether
// it was signed, is to be signed, or is only invoked (extract/plan/link.h, aspect.h).  Which of them are
// records is decided here: whatever is signed is, a paper that is only spoken of must be named.

#ifndef VIE_EXTRACT_PLANS_H
#define VIE_EXTRACT_PLANS_H

#include "base/memory.h"
#include "extract/plan/link.h"
#include "extract/plan/paper.h"
#include "extract/plan/persons.h"
#include "extract/plan/terms.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/matcher.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie {

class PlanExtractor {
 public:
  PlanExtractor(const Lexicons& lexicons, const Rules& rules, const Matcher& matcher);

  /// Appends to candidates.plans.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(terms_, persons_); }

 private:
  RuleId rule_of(const plan::Link& link) const;
  uint32_t read_at(const plan::View& view, uint32_t token, std::vector<PlanCandidate>& out) const;
  uint32_t read_whole(const plan::View& view, const PhraseHit& verb,
                      std::vector<PlanCandidate>& out) const;

  plan::Terms terms_;
  LexiconSet openers_;  // of words that a paper may begin with
  plan::PersonFinder persons_;
  RuleId number_rule_;
  RuleId signed_rule_;
  RuleId event_rule_;
  RuleId passive_rule_;
  RuleId relative_rule_;
  RuleId issued_rule_;
  RuleId exchanged_rule_;
  RuleId adopted_rule_;
  RuleId treated_rule_;
  RuleId mention_rule_;
  RuleId cooperation_rule_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_PLANS_H
