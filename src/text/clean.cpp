// Making the clean copy, see clean.h.
//
// What no reader sees is left out, odd spaces become plain ones, letters are composed, and a list of
// pieces says where each part of the copy comes from.  copy_letters() does it in one pass for Latin
// letters and the marks of Vietnamese, which is all that decomposed Vietnamese text holds; anything
// else goes the way of copy_anything(), where ICU composes in a second step with a list of its own.  Both
// lists are in order, so they are joined in one walk.

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
  same_ = false;
  if (!copy_letters(original)) copy_anything(original);
  view_ = copy_;
}

void CleanText::assign_clean(std::string_view original) {
  bad_bytes_ = 0;
  first_bad_byte_ = 0;
  same_ = true;
  view_ = original;
}

void CleanText::note_bad(uint32_t offset, uint32_t bytes) {
  if (bad_bytes_ == 0) first_bad_byte_ = offset;
  bad_bytes_ += bytes;
}

// False if the text holds what only ICU can compose; the copy is then not whole.
bool CleanText::copy_letters(std::string_view original) {
  const CharInfo* table = char_table();
  copy_.clear();
  pieces_.clear();
  bad_bytes_ = 0;
  const char* const begin = original.data();
  const char* const end = begin + original.size();
  // The character copied last, which a mark may change.
  char32_t last = 0;
  Span last_from{0, 0};
  Span last_to{0, 0};
  for (const char* at = begin; at != end;) {
    const auto from = static_cast<uint32_t>(at - begin);
    const auto to = static_cast<uint32_t>(copy_.size());
    if (static_cast<unsigned char>(*at) < 0x80) {
      const char* const behind = skip_ascii(at, end);
      const auto size = static_cast<uint32_t>(behind - at);
      copy_.append(at, size);
      append_piece(pieces_, {from, from + size}, {to, to + size}, false);
      last = static_cast<unsigned char>(behind[-1]);
      last_from = {from + size - 1, from + size};
      last_to = {to + size - 1, to + size};
      at = behind;
      continue;
    }
    const Decoded c = decode_utf8(at, end);
    at += c.size;
    if (!c.well_formed) {
      note_bad(from, c.size);
      continue;
    }
    const CharInfo info = c.character < kCharTableSize ? table[c.character] : char_info(c.character);
    if (info.kind == CharKind::kIgnorable) continue;
    if (!info.needs_cleaning) {
      copy_.append(original, from, c.size);
      append_piece(pieces_, {from, from + c.size}, {to, to + c.size}, false);
      last = c.character;
      last_from = {from, from + c.size};
      last_to = {to, to + c.size};
      continue;
    }
    if (info.kind == CharKind::kSpace || info.kind == CharKind::kNewline) {
      copy_.push_back(info.kind == CharKind::kSpace ? ' ' : '\n');
      append_piece(pieces_, {from, from + c.size}, {to, to + 1}, true);
      last = 0;
      continue;
    }
    last = last == 0 ? 0 : composed(last, c.character);
    if (last == 0) return false;
    // The letter before becomes another one, which comes from both.
    if (pieces_.back().to.begin == last_to.begin) {
      pieces_.pop_back();
    } else {
      pieces_.back().from.end = last_from.begin;
      pieces_.back().to.end = last_to.begin;
    }
    copy_.resize(last_to.begin);
    append_utf8(copy_, last);
    last_from.end = from + c.size;
    last_to.end = static_cast<uint32_t>(copy_.size());
    append_piece(pieces_, last_from, last_to, true);
  }
  return true;
}

void CleanText::copy_anything(std::string_view original) {
  kept_.clear();
  kept_pieces_.clear();
  bad_bytes_ = 0;
  const char* const begin = original.data();
  const char* const end = begin + original.size();
  for (const char* at = begin; at != end;) {
    const Decoded c = decode_utf8(at, end);
    const auto from = static_cast<uint32_t>(at - begin);
    const auto to = static_cast<uint32_t>(kept_.size());
    at += c.size;
    if (!c.well_formed) {
      note_bad(from, c.size);
      continue;
    }
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
