// Texts and days that come as Arrow arrays, read where they lie.

#ifndef VIE_ENGINE_ARROW_TEXTS_H
#define VIE_ENGINE_ARROW_TEXTS_H

#include <vector>

#include "vie/arrow.h"

namespace vie {

/// Reads a utf8, large_utf8 or utf8_view array; a null becomes an empty text.  The strings point
/// into it. Throws VIE_E_ARGUMENT for another type, and for an array whose offsets are not in
/// order.
void read_arrow_texts(const ArrowSchema& schema, const ArrowArray& array, std::vector<vie_str>& out);

/// Reads a date32 array; a null becomes the date that is not known.  Throws VIE_E_ARGUMENT for
/// another type, and for a day before year 1 or past year 9999, its element as the position's line.
void read_arrow_days(const ArrowSchema& schema, const ArrowArray& array, std::vector<vie_date>& out);

}  // namespace vie

#endif  // VIE_ENGINE_ARROW_TEXTS_H
