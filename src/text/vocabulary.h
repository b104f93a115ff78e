// Numbers for syllables.
//
// Every word, numeral and punctuation mark that some lexicon or rule speaks of has a number, its
// symbol; all others have kUnknown.  Matching then compares integers.  All spellings of a syllable
// have one symbol, so spelling variety ends here.
//
// Built once, then read by any number of threads.  Open addressing over a flat table: a look-up is
// one hash of the bytes, and nearly always one comparison.

#ifndef VIE_TEXT_VOCABULARY_H
#define VIE_TEXT_VOCABULARY_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vie {

using Symbol = uint32_t;
constexpr Symbol kUnknown = 0;

class Vocabulary {
 public:
  Vocabulary();

  /// The symbol of a word in any spelling and case; a new one if it has none.  Nothing has
  /// kUnknown.
  Symbol add(std::string_view word);

  /// The symbol of a token that is folded already (lower case, NFC), or kUnknown.
  Symbol find(std::string_view folded) const;

  /// The same for bytes behind which kPadding more may be read.
  static constexpr size_t kPadding = 8;
  Symbol find_padded(const char* folded, size_t size) const;

  /// The canonical spelling of a symbol.
  std::string_view spelling(Symbol symbol) const { return key_at(spellings_[symbol]); }

  size_t size() const { return spellings_.size(); }
  size_t memory() const;

 private:
  // The first eight bytes of a key stand in its slot.  For keys of up to seven bytes, which nearly all
  // are, they tell the size, too, for no key has a NUL; of longer ones all bytes are in keys_.
  struct Slot {
    uint64_t head = 0;
    uint32_t offset = 0;
    Symbol symbol = kUnknown;  // kUnknown: free
  };
  bool holds(const Slot& slot, const char* bytes, size_t size) const;
  static uint64_t head(const char* bytes, size_t size);
  static size_t hash(uint64_t first, const char* bytes, size_t size);
  uint32_t insert(std::string_view key, Symbol symbol);
  std::string_view key_at(uint32_t offset) const;
  void put(Slot slot);
  void grow();

  std::vector<Slot> slots_;
  size_t used_ = 0;
  std::string keys_;                 // each behind its size, with padding
  std::vector<uint32_t> spellings_;  // in keys_
};

}  // namespace vie

#endif  // VIE_TEXT_VOCABULARY_H
