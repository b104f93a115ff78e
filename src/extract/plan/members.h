// Lists inside the name of a paper: "phòng, chống A và B", "với Lào, Nga và Peru".
//
// Commas and "và" join members of a name as well as clauses of a sentence.  What stands behind them tells:
// words that often stand together go on, verbs and other papers do not.

#ifndef VIE_EXTRACT_PLAN_MEMBERS_H
#define VIE_EXTRACT_PLAN_MEMBERS_H

#include <cstdint>

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// Whether another paper or another clause begins at a token, so that no list goes on there.
bool begins_other(const View& view, uint32_t at);

/// "đạt thỏa thuận về khí đốt và hai bên sẽ gặp nhau": whether behind an object, a subject with a verb of
/// its own begins at a token.
bool begins_clause(const View& view, const Paper& paper, uint32_t from);

/// "trình tự, thủ tục", "củng cố và tăng cường": whether the words that end before `end` and begin at
/// `next` are of a kind that often stands together.
bool like_members(const View& view, const Paper& paper, uint32_t end, uint32_t next);

/// "với Lào, Nga": whether a name behind a comma goes on with a list of parties and is no subject.
bool further_name(const View& view, const Paper& paper, uint32_t comma);

/// Whether "và" and another member, or the period of the paper, come before anything that ends a list.
bool list_goes_on(const View& view, const Paper& paper, uint32_t from);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_MEMBERS_H
