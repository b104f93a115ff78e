// Making the clean copy, see clean.h.
//
// scan() decides in one pass whether a copy is needed at all.  copy() makes one in two steps, each
// with a list of pieces that says where its output comes from: first what no reader sees is left out
// and odd spaces become plain ones, then ICU composes the letters.  Both lists are in order, so they
// are joined in one walk.

#include "text/clean.h"

#include <algorithm>
#include <cstring>

#include "text/utf8.h"

namespace vie {
namespace {

// The first byte from `at` on that is not ASCII; eight at a time, for spaces and plain letters make up
// most of a text.
const char* skip_ascii(const char* at, const char* end) {
  uint64_t word = 0;
  for (; end - at >= 8; at += 8) {
    std::memcpy(&word, at, 8);
    if (word & 0x8080808080808080u) break;
  }
  while (at != end && static_cast<unsigned char>(*at) < 0x80) ++at;
  return at;
}

void append_piece(std::vector<NormalizedPiece>& pieces, Span from, Span to, bool changed) {
  if (!changed && !pieces.empty()) {
    NormalizedPiece& last = pieces.back();
    if (!last.changed && last.from.end == from.begin && last.to.end == to.begin) {
      last.from.end = from.end;
      last.to.end = to.end;
      return;
    }
  }
  pieces.push_back({from, to, changed});
}

}  // namespace

void CleanText::assign(std::string_view original) {
  bad_bytes_ = 0;
  first_bad_byte_ = 0;
  same_ = scan(original);
  view_ = original;
  if (same_) return;
  copy(original);
  view_ = copy_;
}

void CleanText::assign_clean(std::string_view original) {
  bad_bytes_ = 0;
  first_bad_byte_ = 0;
  same_ = true;
  view_ = original;
}

bool CleanText::scan(std::string_view original) {
  const CharInfo* table = char_table();
  bool clean = true;
  const char* const begin = original.data();
  const char* const end = begin + original.size();
  for (const char* at = begin; at != end;) {
    if (static_cast<unsigned char>(*at) < 0x80) {
      at = skip_ascii(at, end);
      continue;
    }
    const Decoded c = decode_utf8(at, end);
    if (!c.well_formed) {
      if (bad_bytes_ == 0) first_bad_byte_ = static_cast<uint32_t>(at - begin);
      bad_bytes_ += c.size;
      clean = false;
    } else if (c.character < kCharTableSize ? table[c.character].needs_cleaning
                                            : char_info(c.character).needs_cleaning) {
      clean = false;
    }
    at += c.size;
  }
  return clean;
}

void CleanText::copy(std::string_view original) {
  kept_.clear();
  kept_pieces_.clear();
  const char* const begin = original.data();
  const char* const end = begin + original.size();
  for (const char* at = begin; at != end;) {
    const Decoded c = decode_utf8(at, end);
    const auto from = static_cast<uint32_t>(at - begin);
    const auto to = static_cast<uint32_t>(kept_.size());
    at += c.size;
    if (!c.well_formed) continue;
    const CharKind kind = char_info(c.character).kind;
    if (kind == CharKind::kIgnorable) continue;
    if (c.size > 1 && (kind == CharKind::kSpace || kind == CharKind::kNewline)) {
      kept_.push_back(kind == CharKind::kSpace ? ' ' : '\n');
      append_piece(kept_pieces_, {from, from + c.size}, {to, to + 1}, true);
      continue;
    }
    kept_.append(original, from, c.size);
    append_piece(kept_pieces_, {from, from + c.size}, {to, to + c.size}, false);
  }
  copy_.clear();
  nfc_pieces_.clear();
  append_nfc(kept_, copy_, nfc_pieces_);
  pieces_.clear();
  size_t first = 0;
  for (const NormalizedPiece& nfc : nfc_pieces_) {
    // Find the kept pieces that this one is made of, and cut it at their borders if it may be cut.
    while (first < kept_pieces_.size() && kept_pieces_[first].to.end <= nfc.from.begin) ++first;
    for (size_t i = first; i < kept_pieces_.size() && kept_pieces_[i].to.begin < nfc.from.end; ++i) {
      const NormalizedPiece& kept = kept_pieces_[i];
      const uint32_t low = std::max(nfc.from.begin, kept.to.begin);
      const uint32_t high = std::min(nfc.from.end, kept.to.end);
      const Span from = kept.changed ? kept.from
                                     : Span{kept.from.begin + (low - kept.to.begin),
                                            kept.from.begin + (high - kept.to.begin)};
      if (!nfc.changed) {
        const uint32_t shift = nfc.to.begin - nfc.from.begin;
        append_piece(pieces_, from, {low + shift, high + shift}, kept.changed);
      } else if (!pieces_.empty() && pieces_.back().to == nfc.to && pieces_.back().changed) {
        pieces_.back().from.end = from.end;
      } else {
        append_piece(pieces_, from, nfc.to, true);
      }
    }
  }
}

Span CleanText::to_original(Span clean) const {
  if (same_) return clean;
  const auto piece_at = [this](uint32_t offset) -> const NormalizedPiece& {
    const auto after = std::upper_bound(
        pieces_.begin(), pieces_.end(), offset,
        [](uint32_t value, const NormalizedPiece& piece) { return value < piece.to.begin; });
    return *(after - 1);
  };
  const NormalizedPiece& first = piece_at(clean.begin);
  const NormalizedPiece& last = piece_at(clean.end - 1);
  return {first.changed ? first.from.begin : first.from.begin + (clean.begin - first.to.begin),
          last.changed ? last.from.end : last.from.begin + (clean.end - last.to.begin)};
}

size_t CleanText::memory() const {
  return kept_.capacity() + copy_.capacity() +
         (kept_pieces_.capacity() + nfc_pieces_.capacity() + pieces_.capacity()) *
             sizeof(NormalizedPiece);
}

}  // namespace vie
