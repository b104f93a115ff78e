// What is told as a rule, as a step of a procedure or as a habit: then no paper in particular was signed.

#ifndef VIE_EXTRACT_PLAN_HABIT_H
#define VIE_EXTRACT_PLAN_HABIT_H

#include <cstdint>

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// Whether the main clause behind a comma is told of what is to come: "..., kho sẽ trả hàng".
bool comes_later(const View& view, uint32_t from, uint32_t reach);

/// "Sẽ kiểm tra sau khi ký cam kết": whether the main clause that ends at a token is told so.
bool came_later(const View& view, uint32_t end);

/// "Quy trình gồm ba công đoạn. Sau khi ký hợp đồng, ... sẽ ...": a step, told in the sentence of the
/// verb or the next.
bool is_step(const View& view, const Paper& paper, uint32_t verb);

/// "Sau khi ký cam kết, đơn vị nào vi phạm sẽ bị phạt": a rule for what is to come.
bool is_rule(const View& view, const Paper& paper);

/// "Mỗi mùa hè lại mong được ký hợp đồng", "các hoạt động quảng bá và ký hợp đồng": what is done again
/// and again.
bool is_habit(const View& view, uint32_t verb);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_HABIT_H
