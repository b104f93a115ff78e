// All phrases of all lexicons as a trie over symbols.
//
// The nodes of single symbols, which are asked for at every token, stand in the order of the symbols.
// All others stand where the hash of the node above and the symbol puts them, so that the step to a node
// and what is known of it are one look into memory.  Most steps that are asked for do not exist: a bit
// for the hash of each, in a table that fits the nearest cache, answers nearly all of those.

#ifndef VIE_MATCH_PHRASE_TRIE_H
#define VIE_MATCH_PHRASE_TRIE_H

#include <array>
#include <cstdint>
#include <vector>

#include "match/lexicon.h"
#include "match/lexicon_set.h"

namespace vie {

class PhraseTrie {
 public:
  // A single symbol's is the symbol; kUnknown, which begins nothing, is none.
  using Node = uint32_t;
  static constexpr Node kNone = kUnknown;

  /// A phrase that ends at a node, and how it must be written.
  struct End {
    EntryId entry = kNoEntry;  // of a link: where the list goes on
    LexiconId lexicon = kNoLexicon;
    uint8_t length = 0;  // symbols: Lexicons::kMaxTokens at most; 0: it is a link
    CaseRule case_rule : 7 = CaseRule::kAny;
    bool last : 1 = false;  // of its list
  };
  /// What ends on the way from the first symbol to a node.
  struct Info {
    uint32_t first_end = kNoEnds;  // of a list, the longest first
    std::array<uint16_t, 2> sets = {};  // of lexicons, if the first token is no capital and if it is
  };
  static constexpr uint32_t kNoEnds = 0;

  /// Compiles the phrases of the lexicons.  Of two entries of one lexicon with the same surface the
  /// later one counts, so that a user's source may correct a built-in one.
  void build(const Lexicons& lexicons, size_t symbol_count);

  const Info& single(Symbol symbol) const { return singles_[symbol]; }
  /// Steps to the node below another, and to what is known of it; false if there is none.
  bool step(Node& node, const Info*& info, Symbol symbol) const {
    const uint64_t hashed = hash(node, symbol);
    const size_t bit = filter_bit(hashed);
    if ((filter_[bit / 64] >> (bit % 64) & 1) == 0) return false;
    const size_t found = find(node, symbol, hashed);
    if (found == kNowhere) return false;
    node = static_cast<Node>(singles_.size() + found);
    info = &slots_[found].info;
    return true;
  }
  const LexiconSet& set(uint16_t number) const { return sets_[number]; }
  /// The first end of a list; the others follow.
  const End* ends(uint32_t first) const { return ends_.data() + first; }
  /// The length of the longest list.
  uint32_t most_ends() const { return most_ends_; }

  size_t memory() const;

 private:
  static constexpr unsigned kFilterBits = 18;  // 32 KiB

  struct Slot {
    Node from = kNone;  // kNone: it is free
    Symbol symbol = kUnknown;
    Info info;
  };
  struct Ending {
    Node node;
    EntryId entry;
    bool begins_with_word;
  };
  class Sets;

  static uint64_t hash(Node node, Symbol symbol) {
    const uint64_t h = ((uint64_t{node} << 32) | symbol) * 0x9E3779B97F4A7C15u;
    return h ^ (h >> 32);
  }
  // Different bits of a hash for the filter and for the table.
  static size_t filter_bit(uint64_t hash) { return static_cast<size_t>(hash >> (64 - kFilterBits)); }
  size_t slot_of(uint64_t hash) const {
    return static_cast<size_t>((hash & 0xffffffff) * slots_.size() >> 32);
  }
  static constexpr size_t kNowhere = ~size_t{0};
  size_t find(Node node, Symbol symbol, uint64_t hash) const {
    for (size_t i = slot_of(hash);; i = after(i)) {
      const Slot& slot = slots_[i];
      if (slot.from == node && slot.symbol == symbol) return i;
      if (slot.from == kNone) return kNowhere;
    }
  }
  size_t after(size_t slot) const { return slot + 1 == slots_.size() ? 0 : slot + 1; }
  size_t lay_out(const Lexicons& lexicons, size_t symbol_count, size_t room);
  Node add_child(Node node, Symbol symbol);
  void add_ends(std::vector<Ending>& endings, uint8_t length, const Lexicons& lexicons, Sets& sets);
  uint32_t length_of(uint32_t list) const;
  Info& info(Node node) {
    return node < singles_.size() ? singles_[node] : slots_[node - singles_.size()].info;
  }

  std::vector<Info> singles_;  // by symbol
  std::vector<Slot> slots_;    // open addressing
  size_t used_ = 0;
  std::vector<uint64_t> filter_;
  std::vector<LexiconSet> sets_;  // each once: there are few, so that they stay in a near cache
  std::vector<End> ends_;
  uint32_t most_ends_ = 0;
};

}  // namespace vie

#endif  // VIE_MATCH_PHRASE_TRIE_H
