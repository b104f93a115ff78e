// Compiling what may follow, see followers.h.

#include "match/followers.h"

#include <algorithm>

#include "base/memory.h"

namespace vie {

void Followers::add(const Beginnings& first, const Beginnings& second,
                    const std::vector<ResolvedSlot>& slots) {
  Follow follow;
  for (const uint16_t slot : first.slots) {
    const ResolvedSlot& s = slots[slot];
    if (s.kind != Slot::Kind::kNumber) continue;
    follow.low = std::min(follow.low, s.low);
    follow.high = std::max(follow.high, s.high);
  }
  follow.anything = second.nothing;
  for (const Symbol symbol : second.symbols) follow.symbols |= uint64_t{1} << (symbol % kSymbolBits);
  for (const uint16_t slot : second.slots) {
    const ResolvedSlot& s = slots[slot];
    follow.number |= s.kind == Slot::Kind::kNumber;
    follow.word |= s.kind == Slot::Kind::kWord;
    if (s.kind == Slot::Kind::kLexicon && s.lexicon != kNoLexicon) follow.lexicons.add(s.lexicon);
  }
  follows_.push_back(follow);
}

void Followers::list(const std::vector<uint16_t>& patterns) {
  for (const uint16_t pattern : patterns) {
    const Follow& follow = follows_[pattern];
    for (uint32_t key = 0; key < kKeys; ++key) {
      if (by_token(follow, key)) by_key_[key].push_back(pattern);
    }
    if (follow.lexicons != LexiconSet()) {
      by_lexicon_.push_back(pattern);
      listed_lexicons_.add(follow.lexicons);
    }
  }
}

size_t Followers::memory() const { return owned_bytes(follows_, by_key_, by_lexicon_); }

}  // namespace vie
