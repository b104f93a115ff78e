// Phrases of a few lexicons, forwards and backwards, for the readers of this folder.

#ifndef VIE_RESOLVE_PLAN_PHRASES_H
#define VIE_RESOLVE_PLAN_PHRASES_H

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "match/hits.h"
#include "text/document.h"
#include "text/glue.h"

namespace vie::plan {

/// No phrase that is looked for backwards is longer.
constexpr uint32_t kLongestBackwards = 5;

/// The longest phrase of a lexicon that ends before a token, or nullptr.
inline const PhraseHit* phrase_ending(const Hits& hits, uint32_t end, LexiconId lexicon) {
  if (lexicon == kNoLexicon) return nullptr;
  for (uint32_t length = std::min(kLongestBackwards, end); length > 0; --length) {
    for (const PhraseHit& hit : hits.phrases_at(end - length)) {
      if (hit.lexicon == lexicon && hit.last == end) return &hit;
    }
  }
  return nullptr;
}

inline const PhraseHit* phrase_at(const Document& document, const Hits& hits, uint32_t token,
                                  LexiconId lexicon) {
  return token >= document.size() || lexicon == kNoLexicon ? nullptr
                                                           : hits.phrase_at(token, lexicon);
}

inline bool breaks_before(const Document& document, uint32_t token) {
  return token == 0 || token >= document.size() || document[token].starts_sentence ||
         document[token].gap == Gap::kNewline;
}

/// Whether a sentence ends before a token, and not a short form of one letter: "M.U".
inline bool parts(const Document& document, uint32_t token) {
  if (!breaks_before(document, token)) return false;
  if (token == 0 || token >= document.size() || document[token].gap != Gap::kNone) return true;
  if (document.punctuation(token - 1) == '.' && token > 1) {
    return document[token - 1].gap != Gap::kNone || document[token - 2].span.size() > 1;
  }
  return !inside_word(document, token);
}

/// Whether a phrase of a lexicon ends inside a range that it does not begin in: "thông | báo A".
inline bool is_cut(const Hits& hits, LexiconId lexicon, uint32_t first) {
  if (first == 0 || lexicon == kNoLexicon) return false;
  const PhraseHit* hit = hits.phrase_at(first - 1, lexicon);
  return hit != nullptr && hit->last > first;
}

/// The candidate of a sorted list that ends before a token, or nullptr: the first of those that nest.
template <class Candidate>
const Candidate* ending_at(const std::vector<Candidate>& list, uint32_t end) {
  constexpr int kNested = 4;  // candidates that begin between the one that is looked for and its end
  auto at = std::lower_bound(list.begin(), list.end(), end,
                             [](const Candidate& c, uint32_t t) { return c.first < t; });
  const Candidate* found = nullptr;
  for (int i = 0; i < kNested && at != list.begin(); ++i) {
    --at;
    if (at->last == end) found = &*at;
  }
  return found;
}

}  // namespace vie::plan

#endif  // VIE_RESOLVE_PLAN_PHRASES_H
