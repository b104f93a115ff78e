// Rules of users' own kinds, see custom.h.

#include "extract/custom.h"

#include <algorithm>
#include <string_view>

#include "match/matcher.h"
#include "record/fields.h"

namespace vie {

CustomExtractor::CustomExtractor(const Rules& rules) : kind_of_rule_(rules.size(), -1) {
  for (RuleId id = 1; id < rules.size(); ++id) {
    const std::string& kind = rules[id].kind;
    const auto infos = kind_infos();
    const bool built_in = std::any_of(infos.begin(), infos.end(),
                                      [&](const KindInfo& info) { return info.name == kind; });
    if (kind.empty() || kind == kMaskKind || built_in) continue;
    const auto known = std::find(kinds_.begin(), kinds_.end(), kind);
    kind_of_rule_[id] = static_cast<int>(known - kinds_.begin());
    if (known == kinds_.end()) kinds_.push_back(kind);
  }
}

void CustomExtractor::run(const Document&, const Hits& hits, Candidates& candidates) const {
  if (kinds_.empty()) return;
  for (const RuleHit& hit : hits.rules) {
    const int kind = kind_of_rule_[hit.rule];
    if (kind < 0) continue;
    // The latest of this kind is the only one that may reach this far.
    CustomCandidate* rival = nullptr;
    for (size_t i = candidates.custom.size(); i > 0 && rival == nullptr; --i) {
      if (kind_of_rule_[candidates.custom[i - 1].rule] == kind) rival = &candidates.custom[i - 1];
    }
    const CustomCandidate candidate{hit.first, hit.last, hit.rule, hit.first_capture,
                                    hit.capture_count};
    if (rival == nullptr || rival->last <= hit.first) {
      candidates.custom.push_back(candidate);
    } else if (rival->first == hit.first && rival->last < hit.last) {
      *rival = candidate;
    }
  }
}

}  // namespace vie
