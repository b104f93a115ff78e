// Reading acts, see acts.h.

#include "extract/crime/acts.h"

namespace vie::crime {

// Steps over what joins two verbs, if a verb follows.
bool Acts::next_verb(uint32_t& token) const {
  uint32_t next = token;
  if (next < document_.size() && document_.punctuation(next) == ',') ++next;
  if (next < document_.size()) {
    const PhraseHit* joiner = words_.longest(hits_, next, Role::kJoiner);
    if (joiner != nullptr && words_.of(*joiner).verbs) next = joiner->last;
  }
  if (next == token || next >= document_.size()) return false;
  if (words_.longest(hits_, next, Role::kVerb) == nullptr) return false;
  token = next;
  return true;
}

// "buôn lậu", "cướp": such a verb needs no object, so it shares one with its neighbours only where all of
// them make the same offence of it ("chiếm đoạt, mua bán vũ khí quân dụng").
bool Acts::offence_by_itself(const PhraseHit& verb) const {
  for (const PhraseHit& hit : hits_.phrases_at(verb.first)) {
    if (words_.of(hit).role == Role::kCrime && hit.last == verb.last) return true;
  }
  return false;
}

// Steps over one amount, numeral, or word of unlawfulness.
bool Acts::take_filler(uint32_t& token, bool& unlawful) const {
  if (const PhraseHit* word = words_.longest(hits_, token, Role::kUnlawful)) {
    unlawful = true;
    token = word->last;
    return true;
  }
  if (const PhraseHit* word = words_.longest(hits_, token, Role::kFiller)) {
    token = word->last;
    return true;
  }
  const char mark = document_.punctuation(token);
  const bool in_number = (mark == '.' || mark == ',') && token + 1 < document_.size() &&
                         document_[token + 1].is_number() && document_[token - 1].is_number();
  if (!document_[token].is_number() && !in_number) return false;
  ++token;
  return true;
}

// What the verbs of `act` and an object make; every verb must have a part in it.
bool Acts::make(const PhraseHit& object, bool in_scene, Act& act) const {
  uint32_t last = object.last;
  if (last < document_.size() && document_[last].gap != Gap::kNewline) {
    if (const PhraseHit* word = words_.longest(hits_, last, Role::kUnlawful)) {
      act.unlawful = true;
      last = word->last;
    }
  }
  uint64_t done = 0;
  EntryId made = kNoEntry;
  bool mixed = false;
  for (const Offer& offer : words_.offers(words_.of(object))) {
    const uint64_t bit = uint64_t{1} << offer.verb_class;
    if ((act.verb_classes & bit) == 0) continue;
    if (offer.condition == Offer::Condition::kUnlawful && !act.unlawful) return false;
    if (offer.condition == Offer::Condition::kScene && !act.unlawful && !in_scene) return false;
    done |= bit;
    mixed |= made != kNoEntry && made != offer.category;
    const EntryId both = made == kNoEntry ? offer.category : words_.common(made, offer.category);
    if (both != kNoEntry) made = both;
  }
  if (done != act.verb_classes || made == kNoEntry || (mixed && act.alone)) return false;
  if (mixed) {
    const EntryId several = words_.several(object.entry, act.verb_classes);
    if (several != kNoEntry) made = several;
  }
  act.category = made;
  act.last = last;
  return true;
}

Act Acts::at(uint32_t token, bool in_scene) const {
  Act act;
  bool alone = false;
  const PhraseHit* verb = words_.longest(hits_, token, Role::kVerb);
  for (uint32_t count = 0; verb != nullptr && count < kMaxVerbs; ++count) {
    act.verb_classes |= uint64_t{1} << words_.of(*verb).verb_class;
    token = verb->last;
    if (token < document_.size()) {
      if (const PhraseHit* word = words_.longest(hits_, token, Role::kUnlawful)) {
        act.unlawful = true;
        token = word->last;
      }
    }
    alone |= offence_by_itself(*verb);
    verb = next_verb(token) ? words_.longest(hits_, token, Role::kVerb) : nullptr;
    act.alone = alone && (count > 0 || verb != nullptr);
  }
  if (act.verb_classes == 0) return {};
  const uint32_t end = token + kMaxFiller;
  while (token < document_.size() && token < end && document_[token].gap != Gap::kNewline) {
    // "hàng chục tỉ": not goods (hàng), but an amount.
    const PhraseHit* filler = words_.longest(hits_, token, Role::kFiller);
    // "kinh doanh thận trọng": no kidney (thận), but care.
    const PhraseHit* none = words_.longest(hits_, token, Role::kNot);
    for (const PhraseHit& hit : hits_.phrases_at(token)) {
      if (filler != nullptr && filler->last > hit.last) break;
      if (none != nullptr && none->last > hit.last) break;
      if (words_.of(hit).role == Role::kObject && make(hit, in_scene, act)) return act;
    }
    if (!take_filler(token, act.unlawful)) break;
  }
  return {};
}

Act Acts::further_object(uint32_t token, const Act& act, bool in_scene) const {
  Act next{0, kNoEntry, act.verb_classes, act.unlawful, act.alone};
  for (const PhraseHit& hit : hits_.phrases_at(token)) {
    if (words_.of(hit).role == Role::kObject && make(hit, in_scene, next)) return next;
  }
  return {};
}

}  // namespace vie::crime
