// Telling figures of speech, see figures.h.

#include "extract/crime/figures.h"

#include <algorithm>

namespace vie::crime {
namespace {

constexpr uint32_t kBefore = 6;    // tokens from a word of likeness, or a force of nature, to the crime
constexpr uint32_t kHead = 14;     // from a beast at the head of the sentence
constexpr uint32_t kBehind = 16;   // from an act to the purpose that it is one of suicide

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
  const auto [first, last, violent, bare] = crime;
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
    if (like != nullptr && like->last <= first) return true;
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

bool Figures::is_figure(const Crime& crime) const {
  return before(crime) || (crime.violent && behind(crime.last));
}

}  // namespace vie::crime
