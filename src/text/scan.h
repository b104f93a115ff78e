// The first look at a text: the class of every byte, and the folded form of every letter.
//
// scan_text() goes over a text once, in blocks of 64 bytes, and says of each byte by a bit in a word
// whether it belongs to a letter, a digit, ... ; tokens are then read off the words a run at a time.
// Blocks that hold nothing but what Vietnamese text is made of (ASCII, the Vietnamese letters, common
// dashes and quotes) are done by vector instructions, the widest that the processor has; any other
// block is done a character at a time, through the table of properties.  Both give the same bits and
// the same bytes: the vector code is only ever faster, and a test holds the two against each other.

#ifndef VIE_TEXT_SCAN_H
#define VIE_TEXT_SCAN_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/block.h"

namespace vie {

enum class ScanPolicy : uint8_t {
  kCleanOnly,  // stop at anything that a clean text does not have (text/clean.h)
  kAnything    // take well-formed text as it is
};

/// Fills `blocks` and writes the folded text, of the same length, to `folded`.  Returns false, with
/// neither complete, if the policy says to stop.  Ill-formed text needs cleaning.
bool scan_text(std::string_view text, ScanPolicy policy, char* folded, std::vector<Block>& blocks);

/// The same by one way of doing blocks; nullptr: a character at a time, which the others must equal.
bool scan_text_by(ScanBlock scan_block, std::string_view text, ScanPolicy policy, char* folded,
                  std::vector<Block>& blocks);

}  // namespace vie

#endif  // VIE_TEXT_SCAN_H
