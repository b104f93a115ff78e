// What a stage has made of lexicon entries, by their number: of those that it knows, not of all there are.
//
// An engine has thousands of entries and some twenty such tables, most of which speak of one lexicon.  So
// the values lie side by side, and only their places are kept for every entry.

#ifndef VIE_MATCH_ENTRY_TABLE_H
#define VIE_MATCH_ENTRY_TABLE_H

#include <cstdint>
#include <utility>
#include <vector>

#include "match/lexicon.h"

namespace vie {

template <class Value>
class EntryTable {
 public:
  explicit EntryTable(const Lexicons& lexicons) : places_(lexicons.size(), 0), values_(1) {}

  /// The value of an entry, a default one if it was given none.
  const Value& operator[](EntryId entry) const { return values_[places_[entry]]; }

  /// The value of an entry, to be changed; valid until the next one is made.  Numbers behind those of
  /// the lexicons may be used for what is like an entry.
  Value& make(EntryId entry) {
    if (entry >= places_.size()) places_.resize(entry + 1);
    if (places_[entry] == 0) {
      places_[entry] = static_cast<uint32_t>(values_.size());
      values_.emplace_back();
    }
    return values_[places_[entry]];
  }

  size_t memory() const {
    return places_.capacity() * sizeof(uint32_t) + values_.capacity() * sizeof(Value);
  }

 private:
  std::vector<uint32_t> places_;  // in values_; 0 is the default
  std::vector<Value> values_;
};

}  // namespace vie

#endif  // VIE_MATCH_ENTRY_TABLE_H
