// Papers that somebody is asked to have: "đề nghị các tỉnh có chương trình hành động".

#ifndef VIE_EXTRACT_PLAN_DEMANDED_H
#define VIE_EXTRACT_PLAN_DEMANDED_H

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// The word of the demand, or nullptr.
const PhraseHit* demanded_by(const View& view, const Paper& paper);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_DEMANDED_H
