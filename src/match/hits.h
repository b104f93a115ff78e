// What matching found in a text: phrases of lexicons and matches of rules, in order of where they
// begin, each findable by its first token.
//
// Some phrase or other begins at two tokens of three, five at each, and few are asked for: that a token
// has a bit for each lexicon answers most questions.  So the phrases of a token are written down when
// somebody first asks for them; hits belong to one thread.

#ifndef VIE_MATCH_HITS_H
#define VIE_MATCH_HITS_H

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "match/lexicon.h"
#include "match/lexicon_set.h"

namespace vie {

class Phrases;

using RuleId = uint16_t;
constexpr RuleId kNoRule = 0;

/// A phrase of a lexicon: tokens first <= i < last.
struct PhraseHit {
  uint32_t first;
  uint32_t last;
  EntryId entry;
  LexiconId lexicon;
};

/// What one slot of a rule took: tokens first <= i < last.
struct Capture {
  uint16_t slot;
  uint32_t first;
  uint32_t last;
  uint32_t value;  // of a number slot the number, of a lexicon slot the entry
};

/// A rule that matched tokens first <= i < last; the longest match of each rule at each token.
struct RuleHit {
  uint32_t first;
  uint32_t last;
  RuleId rule;
  uint32_t first_capture;
  uint32_t capture_count;
};

class Hits {
 public:
  /// The number of tokens of the text.
  uint32_t size() const { return static_cast<uint32_t>(lexicons.size()); }
  /// The phrases that begin at a token, the longest first.
  std::span<const PhraseHit> phrases_at(uint32_t token) const {
    const uint32_t list = phrase_lists_[token];
    return lists_[(list & kUnread) == 0 ? list : read_phrases(token)];
  }
  /// The longest phrase of a lexicon that begins at a token, or nullptr.
  const PhraseHit* phrase_at(uint32_t token, LexiconId lexicon) const {
    if (!lexicons[token].may_have(lexicon)) return nullptr;
    for (const PhraseHit& hit : phrases_at(token)) {
      if (hit.lexicon == lexicon) return &hit;
    }
    return nullptr;
  }
  /// Whether a phrase of one of some lexicons may begin at a token: false is certain.
  bool any_at(uint32_t token, const LexiconSet& some) const {
    return lexicons[token].may_share(some);
  }
  /// The rules that matched from a token on, in the order of their numbers.
  std::span<const RuleHit> rules_at(uint32_t token) const {
    return std::span(rules).subspan(rule_index[token], rule_index[token + 1] - rule_index[token]);
  }
  std::span<const Capture> captures_of(const RuleHit& hit) const {
    return std::span(captures).subspan(hit.first_capture, hit.capture_count);
  }
  /// Whether a token lies in something that is not prose, such as a web address.
  bool masked(uint32_t token) const { return mask[token] != 0; }

  std::vector<LexiconSet> lexicons;  // tokens: of the phrases that may begin there
  std::vector<RuleHit> rules;
  std::vector<uint32_t> rule_index;  // tokens + 1
  std::vector<Capture> captures;
  std::vector<uint8_t> mask;  // tokens

  size_t memory() const;

 private:
  friend class Phrases;
  static constexpr uint32_t kUnread = 0x80000000;
  static constexpr size_t kAtOnce = 1024;  // hits that room is made for at once
  uint32_t read_phrases(uint32_t token) const;

  const Phrases* phrases_ = nullptr;
  const Document* document_ = nullptr;
  // Of each token the number of its list; if it is not read yet, what phrases_ knows it by, and kUnread.
  mutable std::vector<uint32_t> phrase_lists_;
  mutable std::vector<std::span<const PhraseHit>> lists_;  // the first is empty
  mutable Arena arena_;                                    // of the hits
  mutable std::span<PhraseHit> room_;                      // the rest of its last block
};

}  // namespace vie

#endif  // VIE_MATCH_HITS_H
