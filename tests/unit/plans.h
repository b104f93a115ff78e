// What the search for papers finds in a text, as short strings that tests compare.

#ifndef VIE_TESTS_UNIT_PLANS_H
#define VIE_TESTS_UNIT_PLANS_H

#include <string>
#include <string_view>

#include "extract/organisations.h"
#include "extract/plans.h"
#include "reading.h"

namespace vie {

inline const EngineSources& plan_sources() { return Sources::builtin().engine; }

inline char letter(PlanStatus status) { return "-sprfi"[static_cast<size_t>(status)]; }

/// "mention = type year status" of all papers, one a line; the status by its first letter (f: refused).
inline std::string found(std::string_view text) {
  static const OrganisationExtractor organisations(plan_sources().lexicons, plan_sources().rules);
  static const PlanExtractor plans(plan_sources().lexicons, plan_sources().rules, Sources::builtin().matcher);
  Reading reading(text);
  organisations.run(reading.document, reading.hits, reading.candidates);
  plans.run(reading.document, reading.hits, reading.candidates);
  std::string out;
  for (const PlanCandidate& plan : reading.candidates.plans) {
    if (plan.group) continue;
    if (!out.empty()) out += '\n';
    out += reading.text(plan.first, plan.last) + " = " + std::string(plan.doc_type) + " ";
    if (plan.from_year != 0) out += std::to_string(plan.from_year);
    if (plan.to_year != plan.from_year) out += "-" + std::to_string(plan.to_year);
    out += std::string(plan.from_year != 0 ? " " : "") + letter(plan.status);
  }
  return out;
}

}  // namespace vie

#endif  // VIE_TESTS_UNIT_PLANS_H
