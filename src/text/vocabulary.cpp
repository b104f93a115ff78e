// The hash table of syllables, see vocabulary.h.

#include "text/vocabulary.h"

#include <bit>
#include <cstring>

#include "text/spelling.h"
#include "text/unicode.h"

namespace vie {

Vocabulary::Vocabulary() : slots_(1024), spellings_(1) {}

// The first eight bytes, those behind a shorter key zero.
uint64_t Vocabulary::head(const char* bytes, size_t size) {
  static_assert(std::endian::native == std::endian::little, "the mask below keeps the low bytes");
  uint64_t word = 0;
  std::memcpy(&word, bytes, 8);
  return size >= 8 ? word : word & ((uint64_t{1} << (8 * size)) - 1);
}

// Multiply and fold, eight bytes at a time (after wyhash's idea of folding a wide product).  Keys are
// compared in full, so a forged collision costs a probe and nothing else.
size_t Vocabulary::hash(uint64_t head, const char* bytes, size_t size) {
  uint64_t h = (head ^ size) * 0x9E3779B97F4A7C15u;
  for (size_t at = 8; at < size; at += 8) {
    uint64_t word = 0;
    std::memcpy(&word, bytes + at, size - at < 8 ? size - at : 8);
    h = ((h ^ (h >> 32)) + word) * 0xA0761D6478BD642Fu;
  }
  return static_cast<size_t>(h ^ (h >> 32));
}

bool Vocabulary::holds(const Slot& slot, const char* bytes, size_t size) const {
  if (size < 8) return true;
  uint32_t key_size = 0;
  std::memcpy(&key_size, keys_.data() + slot.offset, sizeof key_size);
  return key_size == size &&
         std::memcmp(keys_.data() + slot.offset + sizeof key_size, bytes, size) == 0;
}

Symbol Vocabulary::find_padded(const char* folded, size_t size) const {
  const uint64_t first = head(folded, size);
  const size_t mask = slots_.size() - 1;
  for (size_t i = hash(first, folded, size) & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.symbol == kUnknown) return kUnknown;
    if (slot.head == first && holds(slot, folded, size)) return slot.symbol;
  }
}

Symbol Vocabulary::find(std::string_view folded) const {
  if (folded.size() >= kPadding) return find_padded(folded.data(), folded.size());
  char copy[kPadding] = {};
  std::memcpy(copy, folded.data(), folded.size());
  return find_padded(copy, folded.size());
}

Symbol Vocabulary::add(std::string_view word) {
  const std::string canonical = canonical_spelling(fold_case(to_nfc(word)));
  if (canonical.empty()) return kUnknown;
  if (const Symbol known = find(canonical); known != kUnknown) return known;
  const auto symbol = static_cast<Symbol>(spellings_.size());
  for (const std::string& spelling : all_spellings(canonical)) insert(spelling, symbol);
  spellings_.push_back(canonical);
  return symbol;
}

void Vocabulary::insert(std::string_view key, Symbol symbol) {
  if (2 * (used_ + 1) > slots_.size()) grow();
  const auto offset = static_cast<uint32_t>(keys_.size());
  const auto size = static_cast<uint32_t>(key.size());
  keys_.append(reinterpret_cast<const char*>(&size), sizeof size);
  keys_.append(key);
  keys_.append(kPadding, '\0');
  put({0, offset, symbol});
  ++used_;
}

// Puts a key that is in keys_ into the table.
void Vocabulary::put(Slot slot) {
  uint32_t size = 0;
  std::memcpy(&size, keys_.data() + slot.offset, sizeof size);
  const char* bytes = keys_.data() + slot.offset + sizeof size;
  slot.head = head(bytes, size);
  const size_t mask = slots_.size() - 1;
  size_t i = hash(slot.head, bytes, size) & mask;
  while (slots_[i].symbol != kUnknown) i = (i + 1) & mask;
  slots_[i] = slot;
}

void Vocabulary::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.symbol != kUnknown) put(slot);
  }
}

size_t Vocabulary::memory() const {
  size_t total = slots_.capacity() * sizeof(Slot) + keys_.capacity();
  for (const std::string& spelling : spellings_) total += sizeof spelling + spelling.capacity();
  return total;
}

}  // namespace vie
