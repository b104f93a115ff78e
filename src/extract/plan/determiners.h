// What stands before the noun of a paper: "các", "một số", "10", "bản".

#ifndef VIE_EXTRACT_PLAN_DETERMINERS_H
#define VIE_EXTRACT_PLAN_DETERMINERS_H

#include "extract/plan/paper.h"
#include "extract/plan/view.h"

namespace vie::plan {

/// Takes the determiners, numbers and classifiers before the noun into the paper: sets where its mention
/// begins, its edge, and whether there are several.
void read_determiners(const View& view, Paper& paper);

/// Where the determiners, numbers and classifiers end that begin at a token, or the noun of a paper begins.
uint32_t behind_determiners(const View& view, uint32_t from);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_DETERMINERS_H
