// Papers that one body passes and another is to sign: "thông qua dự luật thuế, gửi Tổng thống ký".

#ifndef VIE_EXTRACT_PLAN_SUBMITTED_H
#define VIE_EXTRACT_PLAN_SUBMITTED_H

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// The verb of the signing for which the paper is handed on, or nullptr.
const PhraseHit* verb_submitted(const View& view, const Paper& paper);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_SUBMITTED_H
