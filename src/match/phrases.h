// All phrases of all lexicons, found in one pass over the tokens of a text.

#ifndef VIE_MATCH_PHRASES_H
#define VIE_MATCH_PHRASES_H

#include <cstdint>
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
  using Node = uint32_t;
  static constexpr Node kRoot = 0;
  struct Edge {
    Node from;
    Symbol symbol;
    Node to;  // 0: a free slot, for no edge leads to the root
  };
  Node child(Node node, Symbol symbol) const;
  Node add_child(Node node, Symbol symbol);
  static size_t hash(Node node, Symbol symbol);

  std::vector<Node> first_;           // children of the root, by symbol
  std::vector<Edge> edges_;           // all other edges, open addressing
  size_t edge_count_ = 0;
  // What ends at a node, with all that find() asks of an entry, so that it touches nothing else.
  struct End {
    EntryId entry;
    LexiconId lexicon;
    CaseRule case_rule;
  };
  std::vector<uint32_t> end_index_;  // per node, into ends_; nodes + 1
  std::vector<End> ends_;
};

}  // namespace vie

#endif  // VIE_MATCH_PHRASES_H
