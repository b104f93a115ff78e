// Classifying a block with vector instructions, written once for all widths.
//
// `V` is a vector of bytes (text/vector_*.h): loads, comparisons that give 0x00 or 0xFF in each byte,
// logic, and the mask of top bits.  A byte's class depends on itself and the two bytes before it, which
// are had by loading again from one and two bytes back, so that no byte is ever shuffled.
//
// Covered are ASCII and, by their UTF-8 bytes,
//     C3 80..BF without 90 97 B0 B7           À..ÿ without Ð × ð ÷
//     C4 82 83 90 91 A8 A9                    Ă ă Đ đ Ĩ ĩ
//     C5 A8 A9                                Ũ ũ
//     C6 A0 A1 AF B0                          Ơ ơ Ư ư
//     E1 BA A0..BF, E1 BB 80..B9              Ạ..ỹ
//     E2 80 93 94 98 99 9C 9D A6              – — ‘ ’ “ ” …
// A block with any other byte beyond ASCII, or with bytes in an order that is not UTF-8, is refused.
//
// This header is included by files that are compiled for processors that not every user has, so it
// must not use the standard library: an inline function of it might be linked into other files.

#ifndef VIE_TEXT_SCAN_BLOCK_H
#define VIE_TEXT_SCAN_BLOCK_H

#include <stdint.h>

#include "text/block.h"

namespace vie {
namespace {

template <class V>
inline bool scan_vector(const unsigned char* at, unsigned char* folded, uint32_t shift,
                        Block& block) {
  const V b = V::load(at);
  const V high = b.top_bit();
  const V ascii_upper = b.between(0x41, 0x5A);
  const V digit = b.between(0x30, 0x39);
  const V newline = b.equals(0x0A) | b.equals(0x0D);
  const V space = b.equals(0x20) | b.equals(0x09) | b.between(0x0B, 0x0C);
  V letter = ascii_upper | b.between(0x61, 0x7A);
  V punctuation = ~(high | letter | digit | newline | space);
  V upper = ascii_upper;
  V to_small = ascii_upper & V::all(0x20);

  const V before = V::load(at - 1);
  const V before2 = V::load(at - 2);
  const V owed = before.top_bit() & before.between(0xC0, 0xFF);  // a lead stands before
  const V owed2 = before2.between(0xE0, 0xFF);                   // or one that wants two more
  if ((high | owed | owed2).any()) {
    const V lead_e1 = b.equals(0xE1);
    const V lead_e2 = b.equals(0xE2);
    const V lead2 = b.between(0xC3, 0xC6);
    const V after_e1 = before.equals(0xE1);
    const V odd_c3 = b.equals(0x90) | b.equals(0x97) | b.equals(0xB0) | b.equals(0xB7);
    const V second_c3 = before.equals(0xC3) & b.between(0x80, 0xBF) & ~odd_c3;
    const V second_c4 = before.equals(0xC4) &
                        (b.between(0x82, 0x83) | b.between(0x90, 0x91) | b.between(0xA8, 0xA9));
    const V second_c5 = before.equals(0xC5) & b.between(0xA8, 0xA9);
    const V second_c6 = before.equals(0xC6) & (b.between(0xA0, 0xA1) | b.between(0xAF, 0xB0));
    const V second2 = second_c3 | second_c4 | second_c5 | second_c6;
    const V second_e1 = after_e1 & b.between(0xBA, 0xBB);
    const V second_e2 = before.equals(0xE2) & b.equals(0x80);
    const V in_ba = before2.equals(0xE1) & before.equals(0xBA);
    const V in_bb = before2.equals(0xE1) & before.equals(0xBB);
    const V in_80 = before2.equals(0xE2) & before.equals(0x80);
    const V third_e1 = (in_ba & b.between(0xA0, 0xBF)) | (in_bb & b.between(0x80, 0xB9));
    const V third_e2 = in_80 & (b.between(0x93, 0x94) | b.between(0x98, 0x99) |
                                b.between(0x9C, 0x9D) | b.equals(0xA6));

    // Each byte beyond ASCII must be a lead or continue one, and each lead must be continued; what
    // continues a lead at the end of this vector is seen by the next one.
    const V continues = second2 | second_e1 | second_e2 | third_e1 | third_e2;
    const V expected = owed | in_ba | in_bb | in_80;
    if (((high ^ (lead2 | lead_e1 | lead_e2 | continues)) | (expected & ~continues)).any()) {
      return false;
    }

    // In C3 the small letter is 0x20 further, elsewhere one; the capital is even but for C6 AF.
    const V upper_c3 = second_c3 & b.between(0x80, 0x9E);
    const V upper_one = ((second_c4 | second_c5 | third_e1) & b.even()) |
                        (second_c6 & (b.equals(0xA0) | b.equals(0xAF)));
    letter = letter | lead2 | lead_e1 | second2 | second_e1 | third_e1;
    punctuation = punctuation | lead_e2;
    upper = upper | upper_c3 | upper_one;
    to_small = to_small | (upper_c3 & V::all(0x20)) | (upper_one & V::all(0x01));
    block.inside |= (second_e2 | third_e2).mask() << shift;
  }
  (b + to_small).store(folded);
  block.letter |= letter.mask() << shift;
  block.digit |= digit.mask() << shift;
  block.newline |= newline.mask() << shift;
  block.punctuation |= punctuation.mask() << shift;
  block.upper |= upper.mask() << shift;
  return true;
}

template <class V>
inline bool scan_block(const unsigned char* at, unsigned char* folded, Block& block) {
  block = Block();
  for (uint32_t i = 0; i < kBlockBytes; i += V::kSize) {
    if (!scan_vector<V>(at + i, folded + i, i, block)) return false;
  }
  return true;
}

}  // namespace
}  // namespace vie

#endif  // VIE_TEXT_SCAN_BLOCK_H
