// Small questions about tokens that reading the names of organisations asks everywhere.

#ifndef VIE_EXTRACT_ORGANISATION_TOKENS_H
#define VIE_EXTRACT_ORGANISATION_TOKENS_H

#include <cstdint>

#include "text/document.h"

namespace vie {

/// A token is there and stands in the same paragraph as the one before.
inline bool follows(const Document& document, uint32_t token) {
  return token < document.size() && document[token].gap != Gap::kNewline;
}

inline bool in_capitals(const Token& token) {
  return token.is_word() && token.shape == Shape::kUpper;
}

}  // namespace vie

#endif  // VIE_EXTRACT_ORGANISATION_TOKENS_H
