// See surroundings.h.  A few words of the same sentence are looked at, the words before a date more than those
// behind it, so that the cost stays linear and the words of another clause are seldom taken for its own.

#include "resolve/date/surroundings.h"

namespace vie::date {
namespace {

constexpr uint32_t kTenseBefore = 14;  // tokens looked at for a verb's tense
constexpr uint32_t kTenseAfter = 10;
constexpr uint32_t kCitesBefore = 4;
constexpr uint32_t kCitesFar = 9;
constexpr uint32_t kBaseBefore = 5;
constexpr uint32_t kBackBefore = 8;
constexpr uint32_t kCaptionAfter = 6;
constexpr uint32_t kBracketBefore = 10;
constexpr uint32_t kSaysAfter = 24;
constexpr uint32_t kBeside = 5;
constexpr uint32_t kRecentBefore = 6;
constexpr uint32_t kWheneverBefore = 20;

// Calls `look` with the tokens of the sentence before `first`, the nearest first, until it says that it has
// seen enough.
template <class Look>
void look_back(const Document& document, uint32_t first, uint32_t most, Look look) {
  for (uint32_t i = first; i > 0 && first - i < most; --i) {
    if (document[i].starts_sentence || document[i].gap == Gap::kNewline || look(i - 1)) return;
  }
}

// Whether a phrase stands right before a date, but for quotation marks.
bool stands_before(const Document& document, const Hits& hits, const DateCandidate& date,
                   LexiconId lexicon) {
  if (lexicon == kNoLexicon) return false;
  bool found = false;
  uint32_t words = 0;  // from there on
  look_back(document, date.first, kBeside, [&](uint32_t i) {
    words += !document[i].is_punctuation();
    const PhraseHit* hit = hits.phrase_at(i, lexicon);
    found = hit != nullptr && hit->last - hit->first == words;
    return found;
  });
  return found;
}

}  // namespace

Surroundings::Surroundings(const Lexicons& lexicons)
    : tense_(lexicons.find("date.tense")),
      cites_(lexicons.find("date.cites")),
      base_(lexicons.find("date.base")),
      back_(lexicons.find("date.back")),
      caption_(lexicons.find("date.caption")),
      of_(lexicons.find("date.word.of")),
      tet_(lexicons.find("date.tet")),
      says_(lexicons.find("date.says")),
      habit_(lexicons.find("date.habit")),
      falls_(lexicons.find("date.falls")),
      lately_(lexicons.find("date.lately")),
      recent_(lexicons.find("date.recent")),
      whenever_(lexicons.find("date.whenever")),
      takes_(lexicons.find("date.takes")),
      made_(lexicons.find("date.made")),
      tenses_(lexicons.size(), 0),
      far_(lexicons.size(), 0),
      always_(lexicons.size(), 0),
      other_feasts_(lexicons.size(), 0) {
  lexicons.for_each("date.tense", [&](EntryId id, const Entry& entry) {
    tenses_[id] = static_cast<int8_t>(entry.attributes.number("tense"));
  });
  lexicons.for_each("date.cites", [&](EntryId id, const Entry& entry) {
    far_[id] = entry.attributes.has("far");
  });
  lexicons.for_each("date.made", [&](EntryId id, const Entry& entry) {
    always_[id] = entry.attributes.has("always");
  });
  lexicons.for_each("date.tet", [&](EntryId id, const Entry& entry) {
    other_feasts_[id] = entry.attributes.has("other");
  });
}

int Surroundings::tense(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (tense_ == kNoLexicon) return 0;
  uint32_t best = kTenseBefore + kTenseAfter;
  int tense = 0;
  const auto look = [&](uint32_t token, uint32_t distance) {
    const PhraseHit* hit = hits.phrase_at(token, tense_);
    if (hit == nullptr || distance >= best) return false;
    best = distance;
    tense = tenses_[hit->entry];
    return true;
  };
  look_back(document, date.first, kTenseBefore, [&](uint32_t i) { return look(i, date.first - i); });
  for (uint32_t i = date.last; i < document.size() && i - date.last < kTenseAfter; ++i) {
    if (document[i].starts_sentence) break;
    look(i, i - date.last + 1);
  }
  return tense;
}

bool Surroundings::is_planned(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (tense_ == kNoLexicon) return false;
  bool planned = false;
  look_back(document, date.first, kTenseBefore, [&](uint32_t i) {
    const PhraseHit* hit = hits.phrase_at(i, tense_);
    planned = hit != nullptr && tenses_[hit->entry] > 0;
    return hit != nullptr;
  });
  return planned;
}

bool Surroundings::belongs_to_paper(const Document& document, const Hits& hits,
                                    const DateCandidate& date) const {
  if (date.first == 0) return false;
  const uint32_t before = date.first - 1;
  if (document.punctuation(before) == '(') return true;
  if (before > 0 && document[before].gap == Gap::kNone && document[before - 1].is_punctuation()) {
    return true;  // "1246/QĐ-BCA ngày 12-5-2022"
  }
  if (cites_ == kNoLexicon) return false;
  bool cited = false;
  look_back(document, date.first, kCitesFar, [&](uint32_t i) {
    const PhraseHit* hit = hits.phrase_at(i, cites_);
    return cited = hit != nullptr && (far_[hit->entry] != 0 || date.first - i < kCitesBefore);
  });
  return cited;
}

bool Surroundings::is_base(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (base_ == kNoLexicon) return false;
  bool compared = false;
  look_back(document, date.first, kBaseBefore, [&](uint32_t i) {
    compared = hits.phrase_at(i, base_) != nullptr;
    return compared || document[i].is_punctuation();
  });
  return compared;
}

bool Surroundings::looks_back(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (back_ == kNoLexicon) return false;
  bool found = false;
  look_back(document, date.first, kBackBefore, [&](uint32_t i) {
    const PhraseHit* back = hits.phrase_at(i, back_);
    // "hồi" stands beside its date: "thu hồi đất tháng 5/2015" is none.
    found = back != nullptr && (back->last - i > 1 || back->last == date.first);
    return found || document[i].is_punctuation();
  });
  return found;
}

bool Surroundings::in_caption(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (caption_ == kNoLexicon) return false;
  for (uint32_t i = date.last; i < document.size() && i - date.last < kCaptionAfter; ++i) {
    if (document[i].gap == Gap::kNewline) return false;
    if (hits.phrase_at(i, caption_) != nullptr) return true;
  }
  return false;
}

bool Surroundings::of_something(const Document& document, const Hits& hits,
                                const DateCandidate& date) const {
  return date.last < document.size() && hits.phrase_at(date.last, of_) != nullptr;
}

bool Surroundings::is_said(const Document& document, const Hits& hits, uint32_t first,
                           uint32_t last) const {
  if (says_ == kNoLexicon) return false;
  for (uint32_t i = first; i < last && i < document.size() && i - first < kSaysAfter; ++i) {
    if (i > first && document[i].starts_sentence) return false;
    if (hits.phrase_at(i, says_) != nullptr) return true;
  }
  return false;
}

bool Surroundings::is_habit(const Document& document, const Hits& hits, const DateCandidate& date) const {
  return stands_before(document, hits, date, habit_);
}

bool Surroundings::is_fallen_on(const Document& document, const Hits& hits,
                                const DateCandidate& date) const {
  return stands_before(document, hits, date, falls_);
}

bool Surroundings::is_lately(const Hits& hits, const DateCandidate& date) const {
  return lately_ != kNoLexicon && hits.phrase_at(date.first, lately_) != nullptr;
}

bool Surroundings::is_recent(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (recent_ == kNoLexicon) return false;
  bool found = false;
  look_back(document, date.first, kRecentBefore,
            [&](uint32_t i) { return found = hits.phrase_at(i, recent_) != nullptr; });
  return found;
}

bool Surroundings::is_whenever(const Document& document, const Hits& hits,
                               const DateCandidate& date) const {
  if (whenever_ == kNoLexicon) return false;
  bool found = false;
  look_back(document, date.first, kWheneverBefore,
            [&](uint32_t i) { return found = hits.phrase_at(i, whenever_) != nullptr; });
  return found;
}

bool Surroundings::is_made(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (made_ == kNoLexicon || date.last >= document.size()) return false;
  const PhraseHit* hit = hits.phrase_at(date.last, made_);
  return hit != nullptr && (always_[hit->entry] != 0 || stands_before(document, hits, date, takes_));
}

bool Surroundings::names_tet(const Document& document, const Hits& hits) const {
  if (tet_ == kNoLexicon) return false;
  for (uint32_t i = 0; i < document.size(); ++i) {
    const PhraseHit* hit = hits.phrase_at(i, tet_);
    if (hit != nullptr && other_feasts_[hit->entry] == 0) return true;
  }
  return false;
}

bool in_brackets(const Document& document, const DateCandidate& date) {
  return date.first > 0 && document.punctuation(date.first - 1) == '(' && date.last < document.size() &&
         document.punctuation(date.last) == ')';
}

bool opens_bracket(const Document& document, const DateCandidate& date) {
  bool open = false;
  look_back(document, date.first, kBracketBefore, [&](uint32_t i) {
    open = document.punctuation(i) == '(';
    return open || document.punctuation(i) == ')';
  });
  return open;
}

}  // namespace vie::date
