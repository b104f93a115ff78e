// Telling figures of speech, see figures.h.

#include "extract/crime/figures.h"

#include <algorithm>

#include "text/marks.h"

namespace vie::crime {
namespace {

constexpr uint32_t kBefore = 6;    // tokens from a word of likeness, or a force of nature, to the crime
constexpr uint32_t kHead = 14;     // from a beast at the head of the sentence
constexpr uint32_t kBehind = 16;   // from an act to the purpose that it is one of suicide
constexpr uint32_t kSufferer = 8;  // from a beast or a thing to what it suffers
constexpr uint32_t kAgent = 3;        // from "bị" over the agent to what is done
constexpr uint32_t kArmyReach = 10;   // from an army to whom it kills
constexpr uint32_t kTroopsReach = 4;  // from a killing to the soldiers who are killed

}  // namespace

const PhraseHit* Figures::figure(uint32_t token, Figure kind) const {
  if (!hits_.any_at(token, words_.figures())) return nullptr;
  for (const PhraseHit& hit : hits_.phrases_at(token)) {
    const Word& word = words_.of(hit);
    if (word.role == Role::kFigure && word.figure == kind) return &hit;
  }
  return nullptr;
}

bool Figures::quote(uint32_t token) const {
  return document_[token].is_punctuation() && document_.punctuation(token) != ',' &&
         document_.punctuation(token) != ':';
}

bool Figures::before(const Crime& crime) const {
  const auto [first, last, violent, human, bare] = crime;
  bool named = false;
  // "như vụ cướp hôm trước": what is compared has happened.
  const bool carried = first > 0 && words_.longest(hits_, first - 1, Role::kCarrier) != nullptr;
  uint32_t direct = first;  // where what stands right before the mention ends
  if (direct > 0 && quote(direct - 1)) --direct;
  for (uint32_t token = first; token > 0 && first - token < (violent ? kHead : kBefore);) {
    if (document_[token].starts_sentence) return false;
    --token;
    // Livestock is the subject only at the head of its sentence.
    if (violent && document_[token].starts_sentence && figure(token, Figure::kBeast) != nullptr) {
      return true;
    }
    if (first - token > kBefore) continue;
    const PhraseHit* like = carried ? nullptr : figure(token, Figure::kLike);
    // "như một kẻ trộm": the likeness ends with the word that the mention begins with.
    if (like != nullptr && like->last <= first + 1) return true;
    const PhraseHit* degree = figure(token, Figure::kDegree);
    if (degree != nullptr && degree->last == direct) return true;
    const PhraseHit* such = bare ? figure(token, Figure::kSuch) : nullptr;
    if (such != nullptr && such->last == direct) return true;
    const PhraseHit* nature = violent && !named ? figure(token, Figure::kNature) : nullptr;
    if (nature != nullptr && nature->last <= first) return true;
    named |= document_[token].shape == Shape::kTitle && !document_[token].starts_sentence;
  }
  return false;
}

bool Figures::behind(uint32_t last) const {
  const uint32_t end = std::min(document_.size(), last + kBehind);
  for (uint32_t token = last; token < end && !document_[token].starts_sentence; ++token) {
    if (figure(token, Figure::kSuicide) != nullptr) return true;
  }
  return false;
}

// A beast that is named as one ("đàn bò"), and is not a syllable of another word.
const PhraseHit* Figures::prey(uint32_t token) const {
  if (const PhraseHit* hit = figure(token, Figure::kPrey)) return hit;
  const PhraseHit* beast = figure(token, Figure::kBeast);
  return beast != nullptr && beast->last > beast->first + 1 ? beast : nullptr;
}

// "Đàn bò bị đánh chết", "đầu độc đàn bò": what only people suffer, done to a beast or a thing.
bool Figures::suffered(const Crime& crime) const {
  if (!crime.human) return false;
  const uint32_t last = crime.last;
  if (last < document_.size() && !document_[last].starts_sentence &&
      prey(last) != nullptr) {
    return true;
  }
  for (uint32_t token = crime.first; token > 0 && crime.first - token < kSufferer;) {
    if (document_[token].starts_sentence || document_.punctuation(token) == ',') return false;
    --token;
    if (words_.longest(hits_, token, Role::kChild) != nullptr) return false;
    const PhraseHit* sufferer = prey(token);
    if (sufferer == nullptr && !crime.violent) sufferer = figure(token, Figure::kThing);
    if (sufferer == nullptr || sufferer->last > crime.first) continue;
    for (uint32_t at = sufferer->last; at <= crime.first; ++at) {
      if (at + kAgent < crime.first) continue;
      if (figure(at, Figure::kPassive) != nullptr) return true;
    }
  }
  return false;
}

// "Máy bay ... giết chết", "sát hại mười binh sĩ": in a war, not before a court.
bool Figures::war(const Crime& crime) const {
  // "Quân đội phong tỏa nơi xảy ra vụ đánh bom": the army did not do it.
  const PhraseHit* carrier =
      crime.first > 0 ? words_.longest(hits_, crime.first - 1, Role::kCarrier) : nullptr;
  const bool carried = carrier != nullptr && !words_.of(*carrier).weak;
  if (carried || (!crime.violent && figure(crime.first, Figure::kBombing) == nullptr)) return false;
  for (uint32_t token = crime.first; token > 0 && crime.first - token < kArmyReach;) {
    if (document_[token].starts_sentence) break;
    --token;
    if (figure(token, Figure::kPassive) != nullptr) break;
    const PhraseHit* army = figure(token, Figure::kArmy);
    if (army != nullptr && army->last <= crime.first) return true;
  }
  const uint32_t end = std::min(document_.size(), crime.last + kTroopsReach);
  for (uint32_t token = crime.last; token < end; ++token) {
    if (document_[token].starts_sentence || document_.punctuation(token) == ',') return false;
    if (figure(token, Figure::kTroops) != nullptr) return true;
  }
  return false;
}

// “Hối lộ” thánh thần: the quotes say that the word is not meant.
bool Figures::scare_quoted(const Crime& crime) const {
  const bool quotes = crime.first > 0 && crime.last < document_.size() &&
                      opens_quote(document_, crime.first - 1) && closes_quote(document_, crime.last);
  if (!quotes) return false;
  const PhraseHit* word = figure(crime.first, Figure::kQuoted);
  return word != nullptr && word->last == crime.last;
}

bool Figures::is_figure(const Crime& crime, bool earnest) const {
  if (before(crime) || (crime.violent && behind(crime.last)) || suffered(crime)) return true;
  return !earnest && (war(crime) || scare_quoted(crime));
}

}  // namespace vie::crime
