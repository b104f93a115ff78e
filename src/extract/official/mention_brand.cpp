// Companies known by a brand alone behind a title: "Chủ tịch SunSteelBank".  Who bears such a title is
// no official, so that the brand is told from the next person's name by its spelling.  See mention.h.

#include "extract/official/mention.h"
#include "text/syllable.h"

namespace vie {
namespace {

constexpr uint32_t kMaxGlued = 6;  // words of a brand written as one

}  // namespace

// Where a word of several capitalised ones ends ("SunSteelBank", but not "HoTEX", which may be any
// body's abbreviation); behind the token itself if it is none.
uint32_t MentionGrammar::glued(const View& view, uint32_t token) const {
  uint32_t last = token + 1;
  if (view.hits.phrase_at(token, words_.prefix) != nullptr) return last;  // "McArthur"
  while (last < view.size() && last - token < kMaxGlued && view.document[last].gap == Gap::kNone &&
         view.document[last].shape == Shape::kTitle) {
    ++last;
  }
  return last;
}

// Behind a title that companies give: where one capitalised word ends that ends the clause, or one
// that is spelled as no person's name ("SunSteelBank", "Sunsteel BK"); 0 if there is none.
uint32_t MentionGrammar::brand_end(const View& view, const TitleItem& item) const {
  const Standing standing = item.position.standing;
  if (standing != Standing::kUnlessCompany && standing != Standing::kAtHome &&
      standing != Standing::kIfPublic) {
    return 0;
  }
  const PhraseHit* of = item.office ? nullptr : view.at(item.last, words_.owner);
  const uint32_t at = of == nullptr ? item.last : of->last;
  if (!view.follows(at) || !view.document[at].capital()) return 0;
  if (const uint32_t end = glued(view, at); end > at + 1) return end;
  const bool foreign = !vietnamese_syllable(view.document.folded(at));
  if (foreign && view.document[at].shape == Shape::kTitle && view.follows(at + 1) &&
      view.document[at + 1].shape == Shape::kUpper && view.document[at + 1].span.size() > 1 &&
      names_.parse(view, at, Led::kByTitle).last == at + 2) {
    return at + 2;
  }
  const PersonName name = of == nullptr ? names_.parse(view, at, Led::kByTitle) : PersonName{};
  if (!name || name.words > 1) return 0;
  const bool ends = name.last >= view.size() || view.document[name.last].is_punctuation() ||
                    !view.follows(name.last);
  return ends || foreign ? name.last : 0;
}

}  // namespace vie
