// The hash table of syllables, see vocabulary.h.

#include "text/vocabulary.h"

#include <bit>
#include <cstring>

#include "base/memory.h"
#include "text/spelling.h"
#include "text/unicode.h"

namespace vie {

// The first symbol is kUnknown, whose spelling is empty.
Vocabulary::Vocabulary() : slots_(1024), keys_(sizeof(uint32_t), '\0'), spellings_(1) {}

// The first eight bytes, those behind a shorter key zero.
uint64_t Vocabulary::head(const char* bytes, size_t size) {
  static_assert(std::endian::native == std::endian::little, "the mask below keeps the low bytes");
  uint64_t word = 0;
  std::memcpy(&word, bytes, 8);
  return size >= 8 ? word : word & ((uint64_t{1} << (8 * size)) - 1);
}

// Multiply and fold, eight bytes at a time (after wyhash's idea of folding a wide product).  Keys are
// compared in full, so a forged collision costs a probe and nothing else.  Bytes are padded.
size_t Vocabulary::hash(uint64_t first, const char* bytes, size_t size) {
  uint64_t h = (first ^ size) * 0x9E3779B97F4A7C15u;
  for (size_t at = 8; at < size; at += 8) {
    h = ((h ^ (h >> 32)) + head(bytes + at, size - at)) * 0xA0761D6478BD642Fu;
  }
  return static_cast<size_t>(h ^ (h >> 32));
}

bool Vocabulary::holds(const Slot& slot, const char* bytes, size_t size) const {
  if (size < 8) return true;
  const std::string_view key = key_at(slot.offset);
  if (key.size() != size) return false;
  for (size_t at = 8; at < size; at += 8) {
    if (head(key.data() + at, size - at) != head(bytes + at, size - at)) return false;
  }
  return true;
}

std::string_view Vocabulary::key_at(uint32_t offset) const {
  uint32_t size = 0;
  std::memcpy(&size, keys_.data() + offset, sizeof size);
  return {keys_.data() + offset + sizeof size, size};
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
  return find_padded((std::string(folded) + std::string(kPadding, '\0')).data(), folded.size());
}

Symbol Vocabulary::add(std::string_view word) {
  const std::string canonical = canonical_spelling(fold_case(to_nfc(word)));
  if (canonical.empty()) return kUnknown;
  if (const Symbol known = find(canonical); known != kUnknown) return known;
  const auto symbol = static_cast<Symbol>(spellings_.size());
  // The canonical one is the first of them.
  const std::vector<std::string> spellings = all_spellings(canonical);
  spellings_.push_back(insert(spellings.front(), symbol));
  for (size_t i = 1; i < spellings.size(); ++i) insert(spellings[i], symbol);
  return symbol;
}

// Returns where the key is in keys_.
uint32_t Vocabulary::insert(std::string_view key, Symbol symbol) {
  if (2 * (used_ + 1) > slots_.size()) grow();
  const auto offset = static_cast<uint32_t>(keys_.size());
  const auto size = static_cast<uint32_t>(key.size());
  keys_.append(reinterpret_cast<const char*>(&size), sizeof size);
  keys_.append(key);
  keys_.append(kPadding, '\0');
  put({0, offset, symbol});
  ++used_;
  return offset;
}

// Puts a key that is in keys_ into the table.
void Vocabulary::put(Slot slot) {
  const std::string_view key = key_at(slot.offset);
  slot.head = head(key.data(), key.size());
  const size_t mask = slots_.size() - 1;
  size_t i = hash(slot.head, key.data(), key.size()) & mask;
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

size_t Vocabulary::memory() const { return owned_bytes(slots_, keys_, spellings_); }

}  // namespace vie
