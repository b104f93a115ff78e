// Which mentions speak of one paper.

#ifndef VIE_RESOLVE_PLAN_PAPERS_H
#define VIE_RESOLVE_PLAN_PAPERS_H

#include <vector>

#include "record/plan.h"
#include "text/document.h"

namespace vie::plan {

/// Whether two mentions of one text, the first before the second, may speak of one paper.
bool same_paper(const Document& document, const PlanCandidate& first, const PlanCandidate& second);

/// Sets PlanCandidate::paper: the index of the first mention of the same paper.
void link_papers(const Document& document, std::vector<PlanCandidate>& plans);

}  // namespace vie::plan

#endif  // VIE_RESOLVE_PLAN_PAPERS_H
