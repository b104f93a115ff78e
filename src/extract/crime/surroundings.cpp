// Counting words before each token, see surroundings.h.

#include "extract/crime/surroundings.h"

#include <algorithm>

namespace vie::crime {

void count_surroundings(const Words& words, const Document& document, const Hits& hits,
                        CrimeScratch& scratch) {
  scratch.before.resize(document.size() + 1);
  CrimeSurroundings sum;
  bool bracketed = false;  // "(34 tuổi, ở Hà Nội)": its commas part nothing outside
  for (uint32_t i = 0; i < document.size(); ++i) {
    scratch.before[i] = sum;
    const char mark = document.punctuation(i);
    if (mark == '(') bracketed = true;
    if (mark == ')' || document[i].starts_sentence) bracketed = false;
    if (mark == ',' && !bracketed) ++sum.commas;
    // A bar stands between headlines.
    if (mark == ';' || mark == '|') ++sum.clauses;
    if (!hits.any_at(i, words.surroundings())) continue;
    bool scene = false;
    for (const PhraseHit& hit : hits.phrases_at(i)) {
      const Word& word = words.of(hit);
      if (word.role == Role::kFiction) ++sum.fiction;
      if (word.figure == Figure::kCredits) ++sum.credits;
      if (word.figure == Figure::kTale) ++sum.tales;
      if (word.role == Role::kSport || word.role == Role::kBeast) ++sum.sport;
      if (word.role == Role::kChild) {
        // "phụ nữ trẻ tuổi" are no children.
        const PhraseHit* none = words.longest(hits, i, Role::kNot);
        if (none == nullptr || none->last <= hit.last) ++sum.children;
      }
      if (word.role == Role::kClause) ++sum.clauses;
      if (word.role != Role::kScene) continue;
      if (!scene) ++sum.scene;
      scene = true;
      if (word.procedure) ++sum.procedure;
    }
  }
  scratch.before[document.size()] = sum;
}

CrimeSurroundings around(const CrimeScratch& scratch, uint32_t first, uint32_t last,
                         uint32_t reach) {
  const auto size = static_cast<uint32_t>(scratch.before.size()) - 1;
  const CrimeSurroundings& left = scratch.before[first > reach ? first - reach : 0];
  const CrimeSurroundings& right = scratch.before[std::min(size, last + reach)];
  const CrimeSurroundings& begin = scratch.before[first];
  const CrimeSurroundings& end = scratch.before[last];
  return {right.scene - end.scene + begin.scene - left.scene,
          right.procedure - end.procedure + begin.procedure - left.procedure,
          right.fiction - end.fiction + begin.fiction - left.fiction,
          right.credits - end.credits + begin.credits - left.credits,
          right.tales - end.tales + begin.tales - left.tales,
          right.sport - end.sport + begin.sport - left.sport,
          right.children - end.children + begin.children - left.children,
          right.commas - end.commas + begin.commas - left.commas,
          right.clauses - end.clauses + begin.clauses - left.clauses};
}

}  // namespace vie::crime
