// The classes of 64 bytes of text, as bits; see text/scan.h.

#ifndef VIE_TEXT_BLOCK_H
#define VIE_TEXT_BLOCK_H

#include <cstdint>

namespace vie {

constexpr uint32_t kBlockBytes = 64;

/// Bit i speaks of byte i of the block.  A byte in no set is a space.
struct Block {
  uint64_t letter = 0;       // any byte of a letter or mark
  uint64_t digit = 0;
  uint64_t newline = 0;
  uint64_t punctuation = 0;  // the first byte of a character that is none of these
  uint64_t inside = 0;       // a later byte of such a character
  uint64_t upper = 0;        // the last byte of a capital letter
};

/// Classifies the 64 bytes at `at` and writes them folded.  The two bytes before must be readable; they
/// tell what the first bytes continue.  Returns false, with nothing usable written, if there is any
/// byte that is not of the covered set (see scan_block.h).
using ScanBlock = bool (*)(const unsigned char* at, unsigned char* folded, Block& block);

/// nullptr where the processor, or the target of this build, does not have the instructions.
ScanBlock scan_block_avx2();
ScanBlock scan_block_128();

}  // namespace vie

#endif  // VIE_TEXT_BLOCK_H
