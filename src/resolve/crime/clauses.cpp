// Reading clauses, see clauses.h.

#include "resolve/crime/clauses.h"

#include <algorithm>

namespace vie::crime {
namespace {

constexpr uint32_t kSubjectReach = 20;    // tokens from a verb back to its subject
constexpr uint32_t kPredicateReach = 10;  // from a noun on to what is said of it
constexpr uint32_t kGeneralBefore = 20;
constexpr uint32_t kGeneralBehind = 12;
constexpr uint32_t kPluralReach = 3;      // from "các" to the crime: "các vụ án", "những kẻ"
constexpr uint32_t kDefiniteReach = 12;
constexpr uint32_t kSufferersReach = 10;  // the same before "bị": "nhiều phụ nữ, trẻ em bị bạo hành"
constexpr uint32_t kOrdinalReach = 4;
constexpr uint32_t kJoinReach = 12;      // from one member of a coordination to the next
constexpr uint32_t kAgentReach = 18;
constexpr uint32_t kNounLength = 3;      // of the nouns before a crime
constexpr uint32_t kPassiveReach = 14;   // from "bị" over the agent to the verb

}  // namespace

Clauses::Clauses(const Lexicons& lexicons)
    : subjects_(lexicons.find("crime.subject")),
      general_(lexicons.find("crime.general")),
      particular_(lexicons.find("crime.particular")),
      plural_(lexicons.find("crime.plural")),
      predicates_(lexicons.find("crime.predicate")),
      whose_(lexicons.find("crime.whose")),
      agents_(lexicons.find("crime.agents")),
      counted_(lexicons.find("crime.counted")),
      things_(lexicons.find("crime.thing")),
      ordinals_(lexicons.find("crime.ordinal")),
      joiners_(lexicons.find("crime.joiner")),
      identity_(lexicons.find("crime.identity")),
      surnames_(lexicons.find("surname")),
      heads_(lexicons.find("crime.head")),
      affairs_(lexicons.find("crime.affair")),
      people_(lexicons.find("crime.people")),
      subject_of_(lexicons.size(), Subject::kNone),
      general_of_(lexicons.size(), General::kNo),
      whole_(lexicons.size(), false),
      right_(lexicons.size(), false),
      passive_(lexicons.size(), false),
      equals_(lexicons.size(), false) {
  lexicons.for_each("crime.subject", [&](EntryId id, const Entry& entry) {
    subject_of_[id] = entry.attributes.has("authority") ? Subject::kAuthority
                      : entry.attributes.has("crowd")   ? Subject::kCrowd
                                                        : Subject::kPerson;
  });
  lexicons.for_each("crime.general", [&](EntryId id, const Entry& entry) {
    general_of_[id] = entry.attributes.has("weak") ? General::kMaybe : General::kAlways;
    whole_[id] = entry.attributes.has("whole");
    right_[id] = entry.attributes.has("right");
  });
  lexicons.for_each("crime.predicate", [&](EntryId id, const Entry& entry) {
    passive_[id] = entry.attributes.has("passive");
    equals_[id] = entry.attributes.has("equals");
  });
}

// No clause begins between two places.
bool Clauses::same_clause(const View& view, uint32_t from, uint32_t to) const {
  return view.scratch.before[from].clauses == view.scratch.before[to].clauses;
}

// A word is none where it is a syllable of another: "thường" in "thường trú", "dân" in "công dân".
bool Clauses::in_longer(const View& view, const PhraseHit& hit) const {
  const auto longer = [&](uint32_t at) {
    const PhraseHit* other = view.hits.phrase_at(at, particular_);
    return other != nullptr && other->last >= hit.last && other->last - at > hit.last - hit.first;
  };
  return longer(hit.first) || (hit.first > 0 && longer(hit.first - 1));
}

// A phrase of a lexicon ends right before a token.
bool Clauses::ends_at(const View& view, uint32_t end, LexiconId lexicon) const {
  for (uint32_t back = 1; back <= kNounLength && back <= end; ++back) {
    const PhraseHit* hit = view.hits.phrase_at(end - back, lexicon);
    if (hit != nullptr && hit->last == end) return true;
  }
  return false;
}

Subject Clauses::subject(const View& view, uint32_t verb) const {
  for (uint32_t back = 1; back <= kSubjectReach && back <= verb; ++back) {
    const uint32_t token = verb - back;
    if (!same_clause(view, token, verb)) break;
    const PhraseHit* hit = view.hits.phrase_at(token, subjects_);
    if (hit != nullptr && hit->last <= verb && !in_longer(view, *hit)) {
      return subject_of_[hit->entry];
    }
    if (view.document[token].starts_sentence) break;
  }
  return Subject::kNone;
}

// Of a thing it must be said what it is ("cuộc tấn công mạng là ..."), a person may do whatever.
bool Clauses::is_subject(const View& view, const CrimeCandidate& mention, bool person) const {
  uint32_t before = mention.first;
  if (before > 0 && view.document[before - 1].is_punctuation()) --before;
  const bool doer = person || ends_at(view, before, counted_);
  const bool thing = view.hits.phrase_at(mention.first, things_) != nullptr;
  if (!doer && !thing && !ends_at(view, before, things_)) return false;
  const uint32_t end = std::min(view.document.size(), mention.last + kPredicateReach);
  for (uint32_t token = mention.last; token < end; ++token) {
    if (view.document[token].starts_sentence || !same_clause(view, mention.last, token)) break;
    if (view.document.punctuation(token) == ',') break;
    const PhraseHit* hit = view.hits.phrase_at(token, predicates_);
    if (hit != nullptr && doer) return !passive_[hit->entry];
    if (hit != nullptr && equals_[hit->entry]) return true;
  }
  return false;
}

General Clauses::general_at(const View& view, uint32_t token) const {
  const PhraseHit* hit = view.hits.phrase_at(token, general_);
  if (hit == nullptr) return General::kNo;
  return in_longer(view, *hit) ? General::kNo : general_of_[hit->entry];
}

General Clauses::told_as_rule(const View& view, const CrimeCandidate& mention) const {
  General found = General::kNo;
  for (uint32_t back = 0; back <= kGeneralBefore && back <= mention.first; ++back) {
    const uint32_t token = mention.first - back;
    if (!same_clause(view, token, mention.first)) break;
    const PhraseHit* hit = back > 0 ? view.hits.phrase_at(token, general_) : nullptr;
    if (hit != nullptr && !right_[hit->entry]) found = std::max(found, general_at(view, token));
    if (view.document[token].starts_sentence) break;
  }
  // Behind a comma another clause may begin, but what asks, asks of all.
  bool comma = false;
  const uint32_t end = std::min(view.document.size(), mention.last + kGeneralBehind);
  for (uint32_t token = mention.last; token < end; ++token) {
    if (view.document[token].starts_sentence || !same_clause(view, mention.last, token)) break;
    comma |= view.document.punctuation(token) == ',';
    const PhraseHit* hit = view.hits.phrase_at(token, general_);
    if (hit == nullptr || (right_[hit->entry] && token > mention.last)) continue;
    if (!comma || whole_[hit->entry]) {
      found = std::max(found, general_at(view, token));
    }
  }
  return found;
}

General Clauses::general(const View& view, const CrimeCandidate& mention) const {
  const General found = told_as_rule(view, mention);
  if (found == General::kAlways) return found;
  const bool several = found == General::kMaybe || plural(view, mention) || agents(view, mention);
  return several && !definite(view, mention) ? General::kMaybe : General::kNo;
}

// "Kẻ gian đột nhập": nobody in particular.
bool Clauses::agents(const View& view, const CrimeCandidate& mention) const {
  for (uint32_t back = 1; back <= kAgentReach && back <= mention.first; ++back) {
    const uint32_t token = mention.first - back;
    if (!same_clause(view, token, mention.first)) break;
    if (view.hits.phrase_at(token, agents_) != nullptr) return true;
    if (view.document[token].starts_sentence) break;
  }
  return false;
}

bool Clauses::person_between(const View& view, uint32_t from, uint32_t to) const {
  const Document& document = view.document;
  for (uint32_t token = from; token < to; ++token) {
    const PhraseHit* hit = view.hits.phrase_at(token, subjects_);
    if (hit != nullptr && subject_of_[hit->entry] == Subject::kPerson && !in_longer(view, *hit)) {
      return true;
    }
    const bool name = token + 1 < to && document[token].shape == Shape::kTitle &&
                      document[token + 1].shape == Shape::kTitle;
    if (name && view.hits.phrase_at(token, surnames_) != nullptr) return true;
    const bool counted = document[token].is_number() && token + 1 < to &&
                         view.hits.phrase_at(token + 1, people_) != nullptr;
    if (counted) return true;
  }
  return false;
}

bool Clauses::counted_doers(const View& view, const CrimeCandidate& mention) const {
  if (ends_at(view, mention.first, affairs_)) return false;  // "khu lừa đảo" is a place
  for (uint32_t back = 1; back <= kAgentReach && back <= mention.first; ++back) {
    const uint32_t token = mention.first - back;
    if (!same_clause(view, token, mention.first)) break;
    const PhraseHit* people = view.hits.phrase_at(token + 1, people_);
    if (view.document[token].is_number() && people != nullptr && people->last <= mention.first) {
      return true;
    }
    if (view.document[token].starts_sentence) break;
  }
  return false;
}

bool Clauses::passive_at(const View& view, uint32_t token) const {
  const PhraseHit* hit = view.hits.phrase_at(token, predicates_);
  return hit != nullptr && passive_[hit->entry];
}

bool Clauses::suffered(const View& view, const CrimeCandidate& mention) const {
  return passive_at(view, mention.first) ||
         (mention.first > 0 && passive_at(view, mention.first - 1));
}

bool Clauses::passive(const View& view, uint32_t object, uint32_t verb) const {
  if (!same_clause(view, object, verb)) return false;
  for (uint32_t back = 1; back <= kPassiveReach && back + object <= verb; ++back) {
    if (passive_at(view, verb - back)) return true;
    if (view.document[verb - back].is_punctuation()) return false;
  }
  return false;
}

bool Clauses::in_passive(const View& view, uint32_t verb) const {
  for (uint32_t back = 1; back <= kPassiveReach && back <= verb; ++back) {
    const uint32_t token = verb - back;
    if (!same_clause(view, token, verb) || view.document[token].is_punctuation()) return false;
    if (passive_at(view, token)) return true;
    if (view.document[token].starts_sentence) return false;
  }
  return false;
}

bool Clauses::numbered(const View& view, const CrimeCandidate& mention) const {
  const uint32_t end = std::min(view.document.size(), mention.last + kOrdinalReach);
  for (uint32_t token = mention.last; token < end; ++token) {
    if (view.document[token].starts_sentence || view.document[token].is_punctuation()) break;
    if (view.hits.phrase_at(token, ordinals_) != nullptr) return true;
  }
  return false;
}

bool Clauses::reports(const View& view) const {
  const Document& document = view.document;
  const uint32_t end = std::min(document.size(), kLead);
  for (uint32_t token = 0; token < end; ++token) {
    if (view.hits.phrase_at(token, identity_) != nullptr) return true;
    const bool name = document[token].starts_sentence && token + 2 < end &&
                      document[token].shape == Shape::kTitle &&
                      document[token + 1].shape == Shape::kTitle &&
                      !document[token + 1].starts_sentence;
    if (name && view.hits.phrase_at(token, surnames_) != nullptr) return true;
  }
  return false;
}

bool Clauses::joined(const View& view, uint32_t from, uint32_t to) const {
  if (to - from > kJoinReach || to == from) return false;
  for (uint32_t token = from; token < to;) {
    // "tội hiếp dâm (Điều 141), tội ...": what is put in brackets parts nothing.
    if (view.document.punctuation(token) == '(') {
      while (token < to && view.document.punctuation(token) != ')') ++token;
      if (token == to) return false;
    }
    const PhraseHit* hit = view.hits.phrase_at(token, joiners_);
    if (hit == nullptr) hit = view.hits.phrase_at(token, heads_);
    if (hit == nullptr && !view.document[token].is_punctuation()) return false;
    token = hit != nullptr ? hit->last : token + 1;
  }
  return true;
}

bool Clauses::owned(const View& view, const CrimeCandidate& mention, bool person) const {
  uint32_t before = mention.first;
  if (before > 0 && view.hits.phrase_at(before - 1, counted_) != nullptr) {
    person = true;
    --before;
  }
  return person && before > 0 && view.hits.phrase_at(before - 1, whose_) != nullptr;
}

bool Clauses::doer(const View& view, const CrimeCandidate& mention) const {
  const Document& document = view.document;
  if (mention.last < document.size() && !document[mention.last].starts_sentence &&
      document[mention.last].capital()) {
    return true;
  }
  return counted(view, mention);
}

bool Clauses::counted(const View& view, const CrimeCandidate& mention) const {
  const Document& document = view.document;
  uint32_t before = mention.first;
  while (before > 0 && !document[before].starts_sentence) {
    if (!document[--before].is_punctuation()) break;
  }
  if (before == mention.first) return false;
  return document[before].is_number() || view.hits.phrase_at(before, counted_) != nullptr;
}

// A number, a name: what only a definite event has.
bool Clauses::definite(const View& view, const CrimeCandidate& mention) const {
  const Document& document = view.document;
  const auto marks = [&](uint32_t token) {
    const Token& t = document[token];
    if (t.starts_sentence) return false;
    return t.is_number() || t.shape == Shape::kTitle || t.shape == Shape::kMixed;
  };
  for (uint32_t token = mention.first; token < mention.last; ++token) {
    if (token > mention.first && marks(token)) return true;
  }
  for (uint32_t back = 1; back <= kDefiniteReach && back <= mention.first; ++back) {
    if (document[mention.first - back + 1].starts_sentence) break;
    if (marks(mention.first - back)) return true;
  }
  const uint32_t end = std::min(document.size(), mention.last + kDefiniteReach);
  for (uint32_t token = mention.last; token < end; ++token) {
    if (document[token].starts_sentence) break;
    if (marks(token)) return true;
  }
  return false;
}

bool Clauses::single(const View& view, const CrimeCandidate& mention) const {
  uint32_t before = mention.first;
  // The affair may be the first word of the mention, or stand before it and a quote.
  if (view.hits.phrase_at(before, affairs_) == nullptr) {
    if (before > 0 && view.document[before - 1].is_punctuation()) --before;
    uint32_t back = 1;
    while (back <= kNounLength && back <= before) {
      const PhraseHit* hit = view.hits.phrase_at(before - back, affairs_);
      if (hit != nullptr && hit->last == before) break;
      ++back;
    }
    if (back > kNounLength || back > before) return false;
    before -= back;
  }
  if (before == 0 || view.document[before].starts_sentence) return true;
  return !view.document[before - 1].is_number() && !plural(view, mention) &&
         view.hits.phrase_at(before - 1, plural_) == nullptr &&
         view.hits.phrase_at(before - 1, counted_) == nullptr;
}

bool Clauses::plural(const View& view, const CrimeCandidate& mention) const {
  if (view.hits.phrase_at(mention.first, plural_) != nullptr) return true;
  const bool sufferers = suffered(view, mention);
  const uint32_t reach = sufferers ? kSufferersReach : kPluralReach;
  for (uint32_t back = 1; back <= reach && back <= mention.first; ++back) {
    const uint32_t token = mention.first - back;
    if (view.document[token].is_punctuation() && !sufferers) break;
    if (view.hits.phrase_at(token, plural_) != nullptr) return true;
    if (view.document[token].starts_sentence) break;
  }
  return false;
}

}  // namespace vie::crime
