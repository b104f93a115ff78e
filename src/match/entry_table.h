// What a stage has made of lexicon entries, by their number: of those that it knows, not of all there are.
//
// An engine has thousands of entries and some twenty such tables, most of which speak of a lexicon or two,
// whose entries are numbered in a row.  So the values lie side by side, and their places are kept in pages
// of entries, of which only those are there that have a value.

#ifndef VIE_MATCH_ENTRY_TABLE_H
#define VIE_MATCH_ENTRY_TABLE_H

#include <cstdint>
#include <utility>
#include <vector>

#include "base/memory.h"
#include "match/lexicon.h"

namespace vie {

template <class Value>
class EntryTable {
 public:
  explicit EntryTable(const Lexicons& lexicons)
      : pages_(lexicons.size() / kPage + 1, 0), places_(kPage, 0), values_(1) {}

  /// The value of an entry, a default one if it was given none.
  const Value& operator[](EntryId entry) const { return values_[places_[place(entry)]]; }

  /// The value of an entry, to be changed; valid until the next one is made.  Numbers behind those of
  /// the lexicons may be used for what is like an entry.
  Value& make(EntryId entry) {
    if (entry / kPage >= pages_.size()) pages_.resize(entry / kPage + 1, 0);
    if (pages_[entry / kPage] == 0) {
      pages_[entry / kPage] = static_cast<uint32_t>(places_.size());
      make_room(places_, kPage);
      places_.resize(places_.size() + kPage, 0);
    }
    uint32_t& at = places_[place(entry)];
    if (at == 0) {
      at = static_cast<uint32_t>(values_.size());
      make_room(values_, 1);
      values_.emplace_back();
    }
    return values_[at];
  }

  size_t memory() const { return owned_bytes(pages_, places_, values_); }

 private:
  static constexpr uint32_t kPage = 128;
  // Grows by an eighth: a table is built once and kept, and doubling leaves half of it empty.
  template <class T>
  static void make_room(std::vector<T>& list, size_t more) {
    const size_t size = list.size() + more;
    if (size > list.capacity()) list.reserve(size + size / 8);
  }
  size_t place(EntryId entry) const { return pages_[entry / kPage] + entry % kPage; }

  std::vector<uint32_t> pages_;   // where they begin in places_; 0 is the page of entries without a value
  std::vector<uint32_t> places_;  // in values_; 0 is the default
  std::vector<Value> values_;
};

}  // namespace vie

#endif  // VIE_MATCH_ENTRY_TABLE_H
