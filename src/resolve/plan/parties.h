// Between whom a paper is: offices and countries by name, and the two behind "hai Bộ", "hai nước".

#ifndef VIE_RESOLVE_PLAN_PARTIES_H
#define VIE_RESOLVE_PLAN_PARTIES_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/entry_table.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "record/plan.h"
#include "resolve/plan/names.h"
#include "text/document.h"

namespace vie::plan {

class PartyFinder {
 public:
  explicit PartyFinder(const Lexicons& lexicons);

  /// Appends the parties that are named in tokens `place` ("giữa hai Bộ", or a subject).
  void run(const Document& document, const Hits& hits, Candidates& candidates, TokenRange place,
           std::vector<PlanParty>& parties) const;

  /// Whether two sides are named: of two countries, or as "hai bên".
  bool is_pair(const Document& document, const Hits& hits, TokenRange subject,
               const std::vector<PlanParty>& parties) const;

  /// Whether the parties that stand with a paper are partners, so that its signer is a party as well.
  bool is_partner(const Document& document, const Hits& hits, TokenRange parties) const;

  /// Appends those who stand behind "với" between a verb and its paper: "ký với B hợp đồng".
  void run_between(const Document& document, const Hits& hits, Candidates& candidates,
                   TokenRange place, std::vector<PlanParty>& parties) const;

  /// "Tổng thống A ký hiệp định với Peru": appends the countries that the persons of a subject stand for, if
  /// that makes two sides.
  void read_heads(const Document& document, const Hits& hits, Candidates& candidates,
                  TokenRange subject, std::vector<PlanParty>& parties) const;

  /// Appends the two of "Việt Nam - Lào" in a paper's name.
  void read_pair(const Document& document, const Hits& hits, Candidates& candidates,
                 TokenRange title, std::vector<PlanParty>& parties) const;

  size_t memory() const { return owned_bytes(countries_, of_country_); }

 private:
  struct Text {
    const Document& document;
    const Hits& hits;
    Candidates& candidates;
  };
  uint32_t country_at(const Text& text, uint32_t token, PlanParty& party) const;
  uint32_t read_two(const Text& text, uint32_t token, std::vector<PlanParty>& parties) const;
  void join_names(const Text& text, TokenRange name, size_t from,
                  std::vector<PlanParty>& parties) const;
  void read_person(const Text& text, const OfficialCandidate& person,
                   std::vector<PlanParty>& parties) const;
  void read_country(const Text& text, std::string_view code, std::vector<PlanParty>& parties) const;
  void two_countries(const Text& text, uint32_t token, std::vector<PlanParty>& parties) const;
  void two_offices(const Text& text, uint32_t token, TokenRange noun,
                   std::vector<PlanParty>& parties) const;

  bool last_dyad(const Text& text, uint32_t token, PlanParty (&pair)[2]) const;
  bool only_tells(const Text& text, uint32_t token) const;

  NameFinder names_;
  LexiconId two_, sides_, country_, country_short_, native_, honorific_, place_, with_, joiner_, title_;
  EntryTable<std::string_view> countries_;  // the code of a country
  std::vector<uint8_t> of_country_;          // by entry of plan.sides
};

}  // namespace vie::plan

#endif  // VIE_RESOLVE_PLAN_PARTIES_H
