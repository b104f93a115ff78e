// The name of a paper: "một số văn bản bổ sung Kế hoạch hợp tác năm 2022 giữa Bộ A và Bộ B".

#ifndef VIE_EXTRACT_PLAN_PAPER_H
#define VIE_EXTRACT_PLAN_PAPER_H

#include <cstdint>

#include "extract/plan/view.h"
#include "record/plan.h"

namespace vie::plan {

struct Paper {
  const Term* term = nullptr;
  uint32_t edge = 0;        // what stands before it ends here: determiners and a quote left out
  uint32_t head_first = 0;  // the noun
  uint32_t head_last = 0;
  bool quantity = false;    // "các", "10", "một"
  bool single = false;      // "một"
  bool classifier = false;  // "bản"
  bool named = false;       // a name, a period, a number or parties follow
  bool prospective = false; // "tiềm năng": it is not there yet
  bool inner_number = false; // a paper inside the name bears a number
  bool topic = false;       // "về ..."
  bool complement = false;  // anything follows
  PlanCandidate candidate;  // its span, title, number, years, parties, base
};

/// Reads the name whose noun is `head`.  `number_rule` is the rule of numbers of papers.
Paper read_paper(const View& view, const PhraseHit& head, RuleId number_rule);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_PAPER_H
