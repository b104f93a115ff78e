// The hash table of syllables, see vocabulary.h.

#include "text/vocabulary.h"

#include <cstring>

#include "text/spelling.h"
#include "text/unicode.h"

namespace vie {

Vocabulary::Vocabulary() : slots_(1024), spellings_(1) {}

// Multiply and mix over eight bytes at a time (after wyhash's idea of folding a wide product): most
// syllables with their tone marks fit in one or two steps.  Keys are compared in full, so a forged
// collision costs a probe and nothing else.
uint32_t Vocabulary::hash(std::string_view bytes) {
  uint64_t h = 0x9E3779B97F4A7C15u ^ (bytes.size() * 0xD6E8FEB86659FD93u);
  const char* at = bytes.data();
  size_t left = bytes.size();
  while (left > 0) {
    uint64_t word = 0;
    const size_t take = left < 8 ? left : 8;
    std::memcpy(&word, at, take);
    h = (h ^ word) * 0xA0761D6478BD642Fu;
    h ^= h >> 32;
    at += take;
    left -= take;
  }
  return static_cast<uint32_t>(h);
}

Symbol Vocabulary::find(std::string_view folded) const {
  const uint32_t h = hash(folded);
  const size_t mask = slots_.size() - 1;
  for (size_t i = h & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.size == 0) return kUnknown;
    if (slot.hash == h && slot.size == folded.size() &&
        std::memcmp(keys_.data() + slot.offset, folded.data(), folded.size()) == 0) {
      return slot.symbol;
    }
  }
}

Symbol Vocabulary::add(std::string_view word) {
  const std::string canonical = canonical_spelling(fold_case(to_nfc(word)));
  if (const Symbol known = find(canonical); known != kUnknown) return known;
  const auto symbol = static_cast<Symbol>(spellings_.size());
  for (const std::string& spelling : all_spellings(canonical)) insert(spelling, symbol);
  spellings_.push_back(canonical);
  return symbol;
}

void Vocabulary::insert(std::string_view key, Symbol symbol) {
  if (2 * (used_ + 1) > slots_.size()) grow();
  const uint32_t h = hash(key);
  const size_t mask = slots_.size() - 1;
  size_t i = h & mask;
  while (slots_[i].size != 0) i = (i + 1) & mask;
  slots_[i] = {static_cast<uint32_t>(keys_.size()), static_cast<uint32_t>(key.size()), symbol, h};
  keys_.append(key);
  ++used_;
}

void Vocabulary::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.size == 0) continue;
    size_t i = slot.hash & mask;
    while (slots_[i].size != 0) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

size_t Vocabulary::memory() const {
  size_t total = slots_.capacity() * sizeof(Slot) + keys_.capacity();
  for (const std::string& spelling : spellings_) total += sizeof spelling + spelling.capacity();
  return total;
}

}  // namespace vie
