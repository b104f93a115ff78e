// Counting, see offsets.h.

#include "text/offsets.h"

#include "text/utf8.h"

namespace vie {

OffsetCounter::Units OffsetCounter::at(uint32_t byte_offset) {
  if (byte_offset < byte_) {
    byte_ = 0;
    units_ = {0, 0};
  }
  const char* const end = text_.data() + text_.size();
  while (byte_ < text_.size()) {
    const Decoded c = decode_utf8(text_.data() + byte_, end);
    if (byte_ + c.size > byte_offset) break;
    byte_ += c.size;
    units_.code_points += 1;
    units_.utf16 += c.character >= 0x10000 ? 2 : 1;
  }
  return units_;
}

}  // namespace vie
