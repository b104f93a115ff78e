// Whether a group of digits is what it seems: "12.5" within "3.12.5", "51F-012.05" or "12.5 %" is not.

#ifndef VIE_EXTRACT_DATE_EDGES_H
#define VIE_EXTRACT_DATE_EDGES_H

#include <cstdint>

#include "text/document.h"

namespace vie::date {

enum class Edge : uint8_t {
  kClean,
  kDoubled,  // "12//5": a slip of the pen; what needs a part behind it is not whole
  kDash,   // a dash and a number follow without a space: perhaps the other end of a range
  kBroken  // goes on: this is a piece of something longer
};

/// Whether a number may begin at a token.
bool clean_before(const Document& document, uint32_t first);

/// What follows a number that ends before token `last`.
Edge edge_after(const Document& document, uint32_t last);

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_EDGES_H
