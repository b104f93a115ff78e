// Marks that come in several forms: what is a dash, and what opens or closes a quotation.
//
// Every stage asks these of a token, so they are answered in one place and alike everywhere.  A mark
// of one byte costs one comparison more than a look at the byte itself.

#ifndef VIE_TEXT_MARKS_H
#define VIE_TEXT_MARKS_H

#include <cstdint>

#include "text/document.h"

namespace vie {

/// "-" or one of its longer sisters (U+2010 to U+2014, U+2212).  False past the end of the text.
bool is_dash(const Document& document, uint32_t token);

/// A quotation mark that can open: “ ‘ « and the straight ones, which do both.
bool opens_quote(const Document& document, uint32_t token);

/// A quotation mark that can close: ” ’ » and the straight ones.
bool closes_quote(const Document& document, uint32_t token);

/// A quotation mark of either side.
inline bool is_quote(const Document& document, uint32_t token) {
  return opens_quote(document, token) || closes_quote(document, token);
}

}  // namespace vie

#endif  // VIE_TEXT_MARKS_H
