// What may stand between a name or title and the next title without ending the mention: years and notes
// in brackets, an age, a birthday, an address.  See mention.h.

#include "extract/official/mention.h"

namespace vie {
namespace {

constexpr uint32_t kMaxYears = 4;       // tokens of years in brackets
constexpr uint32_t kMaxNote = 5;        // words in brackets between a name and a title
constexpr uint32_t kMaxBirthday = 5;    // tokens of "2/9/1970"
constexpr uint32_t kMaxHomes = 5;       // parts of an address: commune, district, province
constexpr uint32_t kMaxHome = 10;       // tokens of one of them

}  // namespace

// Behind years in brackets: "(1986 - 2006)"; the token itself if there are none.
uint32_t MentionGrammar::behind_years(const View& view, uint32_t token) const {
  if (view.mark(token) != '(') return token;
  for (uint32_t at = token + 1; at <= token + kMaxYears && view.follows(at); ++at) {
    if (view.mark(at) == ')') return at + 1;
    if (!view.document[at].is_number() && view.mark(at) != '-' && !view.dash(at)) break;
  }
  return token;
}

// Behind a few capitalised words in brackets, a place or an abbreviation; the token itself if there are
// none.
uint32_t MentionGrammar::behind_note(const View& view, uint32_t token) const {
  if (view.mark(token) != '(') return token;
  uint32_t at = token + 1;
  while (at <= token + kMaxNote && view.follows(at) && view.document[at].is_word()) {
    const bool place = view.hits.phrase_at(at, words_.place_type) != nullptr ||
                       view.hits.phrase_at(at, words_.seat) != nullptr;
    if (!view.document[at].capital() && !place) return token;
    ++at;
  }
  return at > token + 1 && view.mark(at) == ')' ? at + 1 : token;
}

// Behind "45 tuổi", "SN 1970", "sinh ngày 2/9/1970"; the token itself if none of these is there.
uint32_t MentionGrammar::behind_age(const View& view, uint32_t token) const {
  if (!view.follows(token)) return token;
  if (view.document[token].is_number()) {
    const PhraseHit* age = view.at(token + 1, words_.age);
    return age == nullptr ? token : age->last;
  }
  const PhraseHit* born = view.hits.phrase_at(token, words_.born);
  if (born == nullptr || !view.follows(born->last) || !view.document[born->last].is_number()) {
    return token;
  }
  uint32_t at = born->last + 1;
  while (at < born->last + kMaxBirthday && view.follows(at) &&
         (view.document[at].is_number() || view.mark(at) == '/' ||
          (view.mark(at) == '-' && !view.dash(at)))) {
    ++at;
  }
  return at;
}

// Behind the parts ", trú tại phường A", ", TP B" of an address; the token itself if there are none.
uint32_t MentionGrammar::behind_homes(const View& view, uint32_t token) const {
  const PlaceGrammar& places = titles_.organisations().places();
  for (uint32_t parts = 0; parts < kMaxHomes && view.mark(token) == ','; ++parts) {
    uint32_t at = token + 1;
    if (const PhraseHit* lives = view.at(at, words_.lives)) {
      at = lives->last;
    } else if (const Place place = places.place(view.document, view.hits, at)) {
      at = place.last;
    } else {
      break;
    }
    const uint32_t stop = at + kMaxHome;
    while (at < stop && view.follows(at) && !view.document[at].is_punctuation()) ++at;
    if (view.mark(at) != ',' && view.mark(at) != ')') break;
    token = at;
  }
  return token;
}

}  // namespace vie
