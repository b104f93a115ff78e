// What a sentence says of a paper: who governs it, and so what its status is.

#ifndef VIE_EXTRACT_PLAN_LINK_H
#define VIE_EXTRACT_PLAN_LINK_H

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

struct Link {
  const Term* verb_term = nullptr;  // the verb that governs the paper; nullptr: only mentioned
  TokenRange verb;
  uint32_t subject_end = 0;
  PlanVoice voice = PlanVoice::kNone;
  PlanStatus status = PlanStatus::kReferenced;
  std::string_view stage;
  bool generic = false;
  bool habit = false;        // told as what is done again and again
  bool opened = false;       // "mà", "do" or "được" stands before the verb behind the paper
  bool by_default = false;   // issued by one side, because nothing says that two sign
  bool over_members = false; // its verb governs a list whose first members are bare nouns
  bool asserted = false;     // a word says that it happened, or did not: "đã", "chưa"
  uint32_t last = 0;         // end of the relative clause that belongs to the mention; 0: none
  TokenRange parties;        // said behind that clause's verb: "đã ký giữa hai Bộ"
  uint32_t signed_year = 0;  // "ký năm 2011"
};

/// `floor` is the first token that is not part of the paper before: its verbs are its own.
Link find_link(const View& view, const Paper& paper, uint32_t floor);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_LINK_H
