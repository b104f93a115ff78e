// Ranges: two expressions that are joined and share what is written once.

#ifndef VIE_EXTRACT_DATE_RANGES_H
#define VIE_EXTRACT_DATE_RANGES_H

#include <cstdint>

#include "extract/date/expression.h"
#include "record/date.h"

namespace vie::date {

/// The range that begins at a token, of which `here` is what else begins there: "từ ngày 12 đến 15/5",
/// "2021-2026", "từ năm 2016 đến nay".
bool read_range(const Reader& reader, uint32_t token, const Beginning& here, DateCandidate& out);

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_RANGES_H
