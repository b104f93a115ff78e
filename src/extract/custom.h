// Matches of rules whose kind is not built in, as candidates.

#ifndef VIE_EXTRACT_CUSTOM_H
#define VIE_EXTRACT_CUSTOM_H

#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie {

class CustomExtractor {
 public:
  explicit CustomExtractor(const Rules& rules);

  /// Appends to candidates.custom: at each token the longest match of each kind, and none that
  /// begins within an earlier one of its kind.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  /// Kinds of the sources that are not built in, in the order of their first rules.
  const std::vector<std::string>& kinds() const { return kinds_; }
  /// The number of a rule's kind in kinds(), -1 if its kind is built in.
  int kind_of(RuleId rule) const { return kind_of_rule_[rule]; }

  size_t memory() const { return owned_bytes(kinds_, kind_of_rule_); }

 private:
  std::vector<std::string> kinds_;
  std::vector<int> kind_of_rule_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_CUSTOM_H
