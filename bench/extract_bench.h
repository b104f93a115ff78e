// What main() registers.

#ifndef VIE_BENCH_EXTRACT_BENCH_H
#define VIE_BENCH_EXTRACT_BENCH_H

#include <vector>

#include "texts.h"

namespace bench {

/// Both keep pointers to the sets.
void register_extractions(const std::vector<TextSet>& sets);
void register_controls(const TextSet& texts);
#ifdef VIE_BENCH_LEXICONS
void register_hyperscan(const TextSet& texts);
#endif

}  // namespace bench

#endif  // VIE_BENCH_EXTRACT_BENCH_H
