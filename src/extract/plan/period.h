// The number of a paper, and the years that stand in its name.

#ifndef VIE_EXTRACT_PLAN_PERIOD_H
#define VIE_EXTRACT_PLAN_PERIOD_H

#include <cstdint>

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// Each reads what begins at a token into the paper and answers the token behind it, or 0 if nothing of
/// its kind begins there.

/// "số 76", "số 9919/KH-UBND", "53/2013/NĐ-CP"; "Chỉ thị 24" right behind the noun.
uint32_t read_number(const View& view, uint32_t at, RuleId number_rule, bool in_topic,
                     Paper& paper);

/// "giai đoạn 2025-2030", "năm 2022", "đến năm 2030", "2021-2025".
uint32_t read_years(const View& view, uint32_t at, Paper& paper);

/// "(2021 - 2025)": answers the token behind the last year.
uint32_t read_years_in_bracket(const View& view, uint32_t at, Paper& paper);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_PERIOD_H
