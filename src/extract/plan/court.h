// Papers of courts and of the police, which are no records.

#ifndef VIE_EXTRACT_PLAN_COURT_H
#define VIE_EXTRACT_PLAN_COURT_H

#include "extract/plan/link.h"
#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// By its noun or its matter ("quyết định cho phép A tại ngoại") a step of a trial or an investigation.
bool is_procedural(const View& view, const Paper& paper);

/// Signed by a judge in a trial: "HĐXX ký quyết định ...".
bool signed_by_judge(const View& view, const Paper& paper, const Link& link);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_COURT_H
