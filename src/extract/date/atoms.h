// Atoms: what one rule made of one place, as fields.

#ifndef VIE_EXTRACT_DATE_ATOMS_H
#define VIE_EXTRACT_DATE_ATOMS_H

#include <cstdint>

#include "extract/date/grammar.h"
#include "match/hits.h"
#include "record/date.h"
#include "text/document.h"

namespace vie::date {

struct Atom {
  uint32_t first = 0;
  uint32_t last = 0;
  RuleId rule = kNoRule;
  Meaning meaning;
  DatePoint from;  // a point, the beginning of a range, or the slice
  DatePoint to;    // the end of a range
  DateLength length;
  DateLength longest;  // of two
};

enum class Sense : uint8_t {
  kNone,        // not what the rule means: "những năm 2019" is no decade
  kImpossible,  // what the rule means, but there is no such day: nothing in it is a date
  kGood
};

/// The atom of a rule that matched.
Sense read_atom(const Grammar& grammar, const Document& document, const Hits& hits,
                const RuleHit& hit, Atom& atom);

/// Walks over the date rules that matched at a token, longest first.
class LongestFirst {
 public:
  LongestFirst(const Grammar& grammar, const Hits& hits, uint32_t token)
      : grammar_(grammar) {
    if (token + 1 < hits.rule_index.size()) hits_ = hits.rules_at(token);
  }

  const RuleHit* next();

 private:
  const Grammar& grammar_;
  std::span<const RuleHit> hits_;
  uint32_t length_ = 0xffffffff;  // where the last one given ended,
  size_t at_ = 0;                 // and its place
};

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_ATOMS_H
