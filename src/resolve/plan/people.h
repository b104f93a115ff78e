// Who signed a paper and who watched.
//
// Signers are the persons who are subject of the signing verb, or stand behind "do"; they are read
// leftwards from the verb, over "và" and "cùng".  Witnesses stand behind "dưới sự chứng kiến của", or are
// subject of "chứng kiến".  Offices and countries in the same places are the parties.

#ifndef VIE_RESOLVE_PLAN_PEOPLE_H
#define VIE_RESOLVE_PLAN_PEOPLE_H

#include <cstdint>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "record/plan.h"
#include "resolve/plan/names.h"
#include "text/document.h"

namespace vie::plan {

class PeopleFinder {
 public:
  explicit PeopleFinder(const Lexicons& lexicons);

  void run(const Document& document, const Hits& hits, Candidates& candidates,
           const PlanCandidate& plan, PlanPeople& people) const;

  size_t memory() const { return owned_bytes(watches_); }

 private:
  struct Text {
    const Document& document;
    const Hits& hits;
    Candidates& candidates;
  };
  bool read_witnesses(const Text& text, const PlanCandidate& plan, TokenRange& clause,
                      PlanPeople& people) const;
  void read_witness_list(const Text& text, const PlanCandidate& plan, TokenRange& clause,
                         std::vector<uint32_t>& witnesses) const;
  uint32_t person_at(const Text& text, uint32_t token, std::vector<uint32_t>& entities) const;
  uint32_t person_before(const Text& text, uint32_t end, std::vector<uint32_t>& entities) const;
  uint32_t named_before(const Text& text, uint32_t end, std::vector<uint32_t>& entities) const;
  bool located(const Text& text, uint32_t end) const;
  bool is_known(const Text& text, uint32_t token) const;
  bool is_passive(const Text& text, const PlanCandidate& plan) const;
  bool attends(const Text& text, const PlanCandidate& plan) const;
  TokenRange subject_of(const Text& text, uint32_t end, TokenRange without,
                        std::vector<uint32_t>& entities) const;
  TokenRange read_subject(const Text& text, uint32_t end, TokenRange without,
                          std::vector<uint32_t>& entities) const;
  uint32_t pair_end(const Text& text, uint32_t first, uint32_t end) const;
  uint32_t before_comma(const Text& text, uint32_t first) const;
  uint32_t item_before(const Text& text, uint32_t end, std::vector<uint32_t>& entities) const;
  uint32_t head_of(const Text& text, uint32_t name, std::vector<uint32_t>& entities) const;
  uint32_t skip_auxiliaries(const Text& text, uint32_t at, bool says = true) const;
  void read_watchers(const Text& text, const PlanCandidate& plan, PlanPeople& people) const;

  TokenRange head_subject(const Text& text, uint32_t end, TokenRange without,
                          std::vector<uint32_t>& entities) const;

  NameFinder names_;
  LexiconId cue_, light_, joiner_, behalf_, witness_, attend_, place_, two_, country_,
      country_short_, before_noun_, open_, says_, native_, relative_, title_;
  std::vector<uint8_t> watches_;  // by entry: of plan.attend, it is to witness
};

}  // namespace vie::plan

#endif  // VIE_RESOLVE_PLAN_PEOPLE_H
