// All phrases of all lexicons, found in one pass over the tokens of a text.

#ifndef VIE_MATCH_PHRASES_H
#define VIE_MATCH_PHRASES_H

#include <cstdint>
#include <vector>

#include "match/hits.h"
#include "match/lexicon.h"
#include "match/phrase_trie.h"
#include "text/document.h"

namespace vie {

class Phrases {
 public:
  /// Compiles the phrases of the lexicons.
  void build(const Lexicons& lexicons, size_t symbol_count) { trie_.build(lexicons, symbol_count); }

  /// Finds the phrases of a text, to be read by hits.phrases_at(); masked tokens are in no phrase.  The
  /// document and this must outlive the use of the hits.
  void find(const Document& document, Hits& hits) const;

  /// Writes the hits of a token, the longest first, to `out`; `first_end` is what find() found there.
  /// Returns how many there are: most_hits() at most.
  size_t read(uint32_t first_end, const Document& document, uint32_t token, PhraseHit* out) const;
  size_t most_hits() const { return trie_.most_ends(); }

  size_t memory() const { return trie_.memory(); }

 private:
  PhraseTrie trie_;
};

}  // namespace vie

#endif  // VIE_MATCH_PHRASES_H
