// Words at which the name of a paper ends.

#ifndef VIE_EXTRACT_PLAN_NAME_END_H
#define VIE_EXTRACT_PLAN_NAME_END_H

#include <cstdint>

#include "extract/plan/view.h"

namespace vie::plan {

/// Whether a word that ends every name begins at a token, and not a part of a longer one: "sắp", but not
/// "sắp xếp".
bool is_end(const View& view, uint32_t at);

/// "kế hoạch trên" is that plan; "kế hoạch trên địa bàn" goes on: the demonstrative at a token, or nullptr.
const PhraseHit* demonstrative_at(const View& view, uint32_t at);

/// Whether the preposition before a token leads to a time or an occasion: "trong chuyến thăm", "từ 2010".
bool before_time(const View& view, uint32_t next);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_NAME_END_H
