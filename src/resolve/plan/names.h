// Names of companies, clubs, schools and cities that no lexicon knows: "Tập đoàn Hoa Sen", "KTM".
//
// A party of a paper is more often such a name than an office of the state.  What tells it is the capitals,
// and the noun of a body before them; where it begins and ends is read off the words around it.

#ifndef VIE_RESOLVE_PLAN_NAMES_H
#define VIE_RESOLVE_PLAN_NAMES_H

#include <array>
#include <cstdint>

#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie::plan {

class NameFinder {
 public:
  explicit NameFinder(const Lexicons& lexicons);

  /// The first token of the name that ends before `end`, or `end` if there is none.
  uint32_t before(const Document& document, const Hits& hits, const Candidates& candidates,
                  uint32_t end) const;

  /// The token behind the name that begins at `first`, or `first` if there is none.
  uint32_t at(const Document& document, const Hits& hits, const Candidates& candidates,
              uint32_t first) const;

  /// Where the words with capitals end that go on with an office's name from `end` on.
  uint32_t extend(const Document& document, const Hits& hits, uint32_t end) const;

 private:
  bool is_grammar(const Hits& hits, uint32_t token) const;
  bool in_compound(const Hits& hits, uint32_t token) const;
  uint32_t body_before(const Document& document, const Hits& hits, uint32_t first) const;
  bool stands(const Document& document, const Hits& hits, const Candidates& candidates,
              TokenRange run) const;

  bool joins(const Document& document, const Hits& hits, uint32_t token) const;
  bool joins_inside(const Document& document, const Hits& hits, uint32_t token) const;
  bool in_name(const Document& document, const Hits& hits, uint32_t token) const;

  LexiconId body_, honorific_, native_, and_, pair_, compound_, member_;
  std::array<LexiconId, 11> grammar_;  // words that never belong to such a name
};

}  // namespace vie::plan

#endif  // VIE_RESOLVE_PLAN_NAMES_H
