// What may stand at the beginning of a pattern's match and behind its first token or phrase.
//
// Many patterns begin with the same word, and some forty with any number, but what follows it rules out
// nearly all of them.  So a pattern is tried only where its second piece may fit; and those that begin
// with a number are listed by what follows, so that the others are not even asked.  Of those that are,
// most take small numbers only, which is asked before they are tried.

#ifndef VIE_MATCH_FOLLOWERS_H
#define VIE_MATCH_FOLLOWERS_H

#include <array>
#include <cstdint>
#include <vector>

#include "match/hits.h"
#include "match/lexicon_set.h"
#include "match/pattern.h"
#include "text/document.h"

namespace vie {

class Followers {
 public:
  /// Notes the followers of the next pattern: patterns are numbered in the order of these calls.
  void add(const Beginnings& first, const Beginnings& second,
           const std::vector<ResolvedSlot>& slots);
  /// Lists the patterns that begin with a number.
  void list(const std::vector<uint16_t>& patterns);

  /// Whether a match may go on at a token, which may be the end of the text; false is certain.
  bool allow(uint16_t pattern, const Document& document, const Hits& hits, uint32_t token) const {
    const Follow& follow = follows_[pattern];
    return by_token(follow, key(document, token)) ||
           (token < document.size() && hits.any_at(token, follow.lexicons));
  }
  /// Calls each(pattern) for the listed patterns whose match may begin with the number before a token
  /// and go on at it.
  template <class Each>
  void each_listed(const Document& document, const Hits& hits, uint32_t token, Each&& each) const {
    const uint32_t next = key(document, token);
    const uint32_t number = document[token - 1].number;
    for (const uint16_t pattern : by_key_[next]) {
      if (follows_[pattern].takes(number)) each(pattern);
    }
    if (token == document.size() || !hits.any_at(token, listed_lexicons_)) return;
    for (const uint16_t pattern : by_lexicon_) {
      const Follow& follow = follows_[pattern];
      if (follow.takes(number) && !by_token(follow, next) && hits.any_at(token, follow.lexicons)) {
        each(pattern);
      }
    }
  }

  size_t memory() const;

 private:
  // What a token is: the last bits of its symbol, and word, number or mark.
  static constexpr uint32_t kSymbolBits = 64;
  enum Class : uint32_t { kWord, kNumber, kMark };
  static constexpr uint32_t kKeys = kSymbolBits * 3 + 1;
  static constexpr uint32_t kNothing = kKeys - 1;  // the end of a line or of the text

  struct Follow {
    bool anything = false;  // also nothing
    bool number = false;
    bool word = false;
    uint64_t symbols = 0;  // a bit for each, by its last bits
    LexiconSet lexicons;
    uint32_t low = UINT32_MAX;  // of the numbers that a match may begin with
    uint32_t high = 0;
    bool takes(uint32_t value) const { return value >= low && value <= high; }
  };
  static uint32_t key(const Document& document, uint32_t token) {
    if (token >= document.size() || document[token].gap == Gap::kNewline) return kNothing;
    const Token& t = document[token];
    const Class kind = t.is_word() ? kWord : t.is_number() ? kNumber : kMark;
    return kind * kSymbolBits + t.symbol % kSymbolBits;
  }
  static bool by_token(const Follow& follow, uint32_t key) {
    if (follow.anything || key == kNothing) return follow.anything;
    const uint32_t kind = key / kSymbolBits;
    return (follow.symbols >> (key % kSymbolBits) & 1) != 0 || (follow.word && kind == kWord) ||
           (follow.number && kind == kNumber);
  }

  std::vector<Follow> follows_;  // by pattern
  std::array<std::vector<uint16_t>, kKeys> by_key_;
  std::vector<uint16_t> by_lexicon_;  // listed patterns that a phrase may follow
  LexiconSet listed_lexicons_;
};

}  // namespace vie

#endif  // VIE_MATCH_FOLLOWERS_H
