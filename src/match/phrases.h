// All phrases of all lexicons, found in one pass over the tokens of a text.

#ifndef VIE_MATCH_PHRASES_H
#define VIE_MATCH_PHRASES_H

#include <cstdint>
#include <span>
#include <vector>

#include "match/hits.h"
#include "match/lexicon.h"
#include "text/document.h"

namespace vie {

class Phrases {
 public:
  /// Compiles the phrases of the lexicons.  Of two entries of one lexicon with the same surface the
  /// later one counts, so that a user's source may correct a built-in one.
  void build(const Lexicons& lexicons, size_t symbol_count);

  /// Fills hits.phrases and hits.phrase_index; masked tokens are in no phrase.
  void find(const Document& document, Hits& hits) const;

  size_t memory() const;

 private:
  // The node of a single symbol has the number of the symbol; kUnknown, which begins nothing, is none.
  using Node = uint32_t;
  static constexpr Node kNone = kUnknown;
  struct Edge {
    Node from;
    Symbol symbol;
    Node to;  // kNone: a free slot
  };
  // A phrase that ends at a node, and how it must be written.
  struct End {
    EntryId entry = kNoEntry;
    LexiconId lexicon = kNoLexicon;
    CaseRule case_rule = CaseRule::kAny;
    uint8_t length = 0;  // symbols: Lexicons::kMaxTokens at most
  };
  // What ends on the way from the first symbol to a node, the longest first.
  struct NodeInfo {
    uint32_t first_end = 0;  // in ends_
    uint32_t lexicons = 0;   // in sets_: of those that count however they are written
    uint32_t count = 0;
    bool cased = false;      // whether some ask for a way of writing
  };
  struct Ending {
    Node node;
    EntryId entry;
  };
  Node child(Node node, Symbol symbol) const;
  Node add_child(Node node, Symbol symbol);
  void insert(const Edge& edge);
  void add_ends(Node node, std::span<const Ending> endings, const Lexicons& lexicons,
                std::vector<End>& ends);
  void gather_ends(const std::vector<End>& own);
  PhraseHit* put_hits(const NodeInfo& node, const Document& document, uint32_t first,
                      PhraseHit* out, LexiconSet& lexicons) const;
  static uint64_t hash(Node node, Symbol symbol);

  std::vector<NodeInfo> nodes_;
  std::vector<Edge> edges_;  // open addressing
  size_t edge_count_ = 0;
  // A bit for the hash of each edge: it fits the nearest cache, and most steps that are asked for do
  // not exist.
  std::vector<uint64_t> filter_;
  std::vector<LexiconSet> sets_;  // each once: there are few, so that they stay in the nearest cache
  std::vector<End> ends_;
  uint32_t most_hits_ = 0;  // of one token
};

}  // namespace vie

#endif  // VIE_MATCH_PHRASES_H
