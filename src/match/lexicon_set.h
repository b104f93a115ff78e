// A set of lexicons as a bit each: whether a phrase of some lexicon begins at a token is asked far more
// often than it does, and one bit answers most of those questions without a look at the phrases.
//
// An engine has some 150 lexicons; those numbered from kShared on (a user's many) share the last bit, so
// that a set may say yes where the truth is no, never the other way round.

#ifndef VIE_MATCH_LEXICON_SET_H
#define VIE_MATCH_LEXICON_SET_H

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace vie {

using LexiconId = uint16_t;

class LexiconSet {
 public:
  /// The set of all lexicons.
  static LexiconSet all() {
    LexiconSet set;
    set.words_.fill(~uint64_t{0});
    return set;
  }
  void add(LexiconId lexicon) { words_[word(lexicon)] |= bit(lexicon); }
  auto operator<=>(const LexiconSet&) const = default;
  bool may_have(LexiconId lexicon) const { return (words_[word(lexicon)] & bit(lexicon)) != 0; }
  void add(const LexiconSet& other) {
    for (size_t i = 0; i < kWords; ++i) words_[i] |= other.words_[i];
  }
  bool may_share(const LexiconSet& other) const {
    uint64_t shared = 0;
    for (size_t i = 0; i < kWords; ++i) shared |= words_[i] & other.words_[i];
    return shared != 0;
  }

 private:
  static constexpr size_t kWords = 4;
  static constexpr LexiconId kShared = kWords * 64 - 1;
  static size_t number(LexiconId lexicon) { return lexicon < kShared ? lexicon : kShared; }
  static size_t word(LexiconId lexicon) { return number(lexicon) / 64; }
  static uint64_t bit(LexiconId lexicon) { return uint64_t{1} << (number(lexicon) % 64); }

  std::array<uint64_t, kWords> words_ = {};
};

}  // namespace vie

#endif  // VIE_MATCH_LEXICON_SET_H
