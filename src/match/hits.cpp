// Reading the phrases of a token, see hits.h.

#include "match/hits.h"

#include <algorithm>

#include "match/phrases.h"

namespace vie {

uint32_t Hits::read_phrases(uint32_t token) const {
  const size_t most = phrases_->most_hits();
  if (room_.size() < most) {
    const size_t room = std::max(most, kAtOnce);
    room_ = {reinterpret_cast<PhraseHit*>(arena_.allocate(room * sizeof(PhraseHit))), room};
  }
  const size_t count =
      phrases_->read(phrase_lists_[token] & ~kUnread, *document_, token, room_.data());
  uint32_t& list = phrase_lists_[token];
  list = 0;
  if (count == 0) return list;
  list = static_cast<uint32_t>(lists_.size());
  lists_.emplace_back(room_.data(), count);
  room_ = room_.subspan(count);
  return list;
}

size_t Hits::memory() const {
  return lexicons.capacity() * sizeof(LexiconSet) + rules.capacity() * sizeof(RuleHit) +
         captures.capacity() * sizeof(Capture) + mask.capacity() +
         (phrase_lists_.capacity() + rule_index.capacity()) * sizeof(uint32_t) +
         lists_.capacity() * sizeof(lists_[0]) + arena_.memory();
}

}  // namespace vie
