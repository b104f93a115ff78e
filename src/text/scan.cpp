// Going over a text block by block, see scan.h.
//
// A block that the vector code refuses is done a character at a time.  So is what the vector code
// cannot see: the first block, which has nothing before it, and the last, unless it is full, are
// copied to where there are bytes on both sides.

#include "text/scan.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "text/unicode.h"
#include "text/utf8.h"

namespace vie {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Writes a folded character over as many bytes as the character itself has.
void write_utf8(char* to, char32_t c, uint32_t size) {
  static constexpr unsigned char kLead[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (uint32_t i = size - 1; i > 0; --i) {
    to[i] = static_cast<char>(0x80 | (c & 0x3F));
    c >>= 6;
  }
  to[0] = static_cast<char>(size == 1 ? c : kLead[size] | c);
}

// Bits begin <= i < end of a block.
uint64_t bits(uint32_t begin, uint32_t end) {
  const uint64_t below_end = end == kBlockBytes ? ~uint64_t{0} : (uint64_t{1} << end) - 1;
  return below_end & ~((uint64_t{1} << begin) - 1);
}

bool scan_characters(std::string_view text, size_t offset, ScanPolicy policy, char* folded,
                     Block& block) {
  block = Block();
  const size_t block_end = std::min(text.size(), offset + kBlockBytes);
  // A character that begins in the block before may reach into this one, or be cut short by it.
  size_t at = offset;
  for (size_t back = 1; back <= std::min<size_t>(offset, 3); ++back) {
    if (is_continuation(text[offset - back])) continue;
    at = offset - back;
    break;
  }
  while (at < block_end) {
    const Decoded c = decode_utf8(text.data() + at, text.data() + text.size());
    if (!c.well_formed) return false;
    const CharInfo info = char_info(c.character);
    if (policy == ScanPolicy::kCleanOnly && info.needs_cleaning) return false;
    write_utf8(folded + at, info.folded, c.size);
    const size_t end = at + c.size;
    if (end <= offset) {
      at = end;
      continue;
    }
    const size_t first = std::max(at, offset);
    const uint64_t own = bits(static_cast<uint32_t>(first - offset),
                              static_cast<uint32_t>(std::min(end, block_end) - offset));
    switch (info.kind) {
      case CharKind::kLetter:
      case CharKind::kMark:
        block.letter |= own;
        if (info.upper && end <= block_end) block.upper |= uint64_t{1} << (end - 1 - offset);
        break;
      case CharKind::kDigit:
        block.digit |= own;
        break;
      case CharKind::kNewline:
        block.newline |= own;
        break;
      case CharKind::kSpace:
        break;
      case CharKind::kPunctuation:
      case CharKind::kIgnorable:
        block.inside |= own;
        if (at >= offset) {
          const uint64_t start = uint64_t{1} << (at - offset);
          block.inside &= ~start;
          block.punctuation |= start;
        }
        break;
    }
    at = end;
  }
  return true;
}

// Copies a block to where there are readable bytes around it, spaces behind the end of the text.
struct Bordered {
  static constexpr size_t kBefore = 2;
  std::array<unsigned char, kBefore + kBlockBytes> bytes;
  std::array<unsigned char, kBlockBytes> folded;

  Bordered(std::string_view text, size_t offset) {
    bytes.fill(' ');
    const size_t before = std::min(offset, kBefore);
    const size_t size = std::min<size_t>(text.size() - offset, kBlockBytes);
    std::memcpy(bytes.data() + kBefore - before, text.data() + offset - before, before + size);
  }
};

// A character that the text's end cuts off: vector code leaves it to the next block, and there is none.
bool cut_off(std::string_view text) {
  const auto byte = [&](size_t back) { return static_cast<unsigned char>(text[text.size() - back]); };
  return !text.empty() && (byte(1) >= 0xC0 || (text.size() > 1 && byte(2) >= 0xE0));
}

ScanBlock best_scan_block() {
  if (const ScanBlock avx2 = scan_block_avx2()) return avx2;
  return scan_block_128();
}

}  // namespace

bool scan_text_by(ScanBlock scan_block, std::string_view text, ScanPolicy policy, char* folded,
                  std::vector<Block>& blocks) {
  blocks.resize((text.size() + kBlockBytes - 1) / kBlockBytes);
  if (cut_off(text)) return false;
  for (size_t i = 0; i < blocks.size(); ++i) {
    const size_t offset = i * kBlockBytes;
    const bool inner = offset >= Bordered::kBefore && offset + kBlockBytes <= text.size();
    bool done = false;
    if (scan_block != nullptr && inner) {
      done = scan_block(reinterpret_cast<const unsigned char*>(text.data()) + offset,
                        reinterpret_cast<unsigned char*>(folded) + offset, blocks[i]);
    } else if (scan_block != nullptr) {
      Bordered copy(text, offset);
      done = scan_block(copy.bytes.data() + Bordered::kBefore, copy.folded.data(), blocks[i]);
      if (done) {
        std::memcpy(folded + offset, copy.folded.data(),
                    std::min<size_t>(text.size() - offset, kBlockBytes));
      }
    }
    if (done) continue;
    // The block before may have guessed wrong about a character that reaches into this one.
    if (i > 0 && is_continuation(text[offset]) &&
        !scan_characters(text, offset - kBlockBytes, policy, folded, blocks[i - 1])) {
      return false;
    }
    if (!scan_characters(text, offset, policy, folded, blocks[i])) return false;
  }
  return true;
}

bool scan_text(std::string_view text, ScanPolicy policy, char* folded, std::vector<Block>& blocks) {
  static const ScanBlock best = best_scan_block();
  return scan_text_by(best, text, policy, folded, blocks);
}

}  // namespace vie
