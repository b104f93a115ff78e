// Phrases of a text by role, see view.h.

#include "extract/plan/view.h"

#include <algorithm>

namespace vie::plan {
namespace {

// No phrase of a lexicon that is looked for backwards is longer.
constexpr uint32_t kLongestBackwards = 6;

// How a token is hidden.
constexpr uint8_t kOtherWord = 1;  // in a word that only looks like a paper or a signing
constexpr uint8_t kWholly = 2;     // in the name of an office or in what is no prose

}  // namespace

View::View(const Document& document, const Hits& hits, const Terms& terms,
           const Candidates& candidates, std::vector<uint8_t>& hidden)
    : document_(document), hits_(hits), terms_(terms), candidates_(candidates), hidden_(hidden) {
  hide();
}

// Whether a paper or verb begins inside tokens first < i < last and ends behind them: then the words
// are not the ones that would hide it ("theo kế hoạch" in "theo kế hoạch hợp tác").
bool View::runs_past(uint32_t first, uint32_t last) const {
  for (uint32_t i = first + 1; i < last; ++i) {
    for (const PhraseHit& hit : hits_.phrases_at(i)) {
      const Role role = terms_[hit.entry].role;
      if ((role == Role::kPaper || role == Role::kVerb) && hit.last > last) return true;
    }
  }
  return false;
}

// Whether a token is inside an expression that began before it: "sở" in "trên cơ sở".
bool View::cuts_into(uint32_t token) const {
  for (uint32_t back = 1; back <= std::min(kLongestBackwards, token); ++back) {
    for (const PhraseHit& hit : hits_.phrases_at(token - back)) {
      if (terms_[hit.entry].role == Role::kBeforeNoun && hit.last > token) return true;
    }
  }
  return false;
}

void View::hide() {
  hidden_.assign(size(), 0);
  for (const OrganisationCandidate& organisation : candidates_.organisations) {
    if (cuts_into(organisation.first) || runs_past(organisation.first, organisation.last)) continue;
    for (uint32_t i = organisation.first; i < organisation.last; ++i) hidden_[i] = kWholly;
  }
  // "Nhật Bản bổ sung": no noun begins inside a name.
  const LexiconId country = terms_.lexicon(Role::kCountry);
  for (uint32_t i = 0; i < size(); ++i) {
    if (country == kNoLexicon || !hits_.lexicons[i].may_have(country)) continue;
    const PhraseHit* name = hits_.phrase_at(i, country);
    for (uint32_t k = i + 1; name != nullptr && k < name->last; ++k) hidden_[k] = std::max(hidden_[k], kOtherWord);
  }
  const LexiconId others = terms_.lexicon(Role::kOther);
  for (uint32_t i = 0; i < size();) {
    if (hits_.masked(i)) hidden_[i] = kWholly;
    if (others == kNoLexicon || !hits_.lexicons[i].may_have(others)) {
      ++i;
      continue;
    }
    const PhraseHit* other = terms_.find(hits_, i, Role::kOther);
    if (other == nullptr || runs_past(other->first, other->last)) {
      ++i;
      continue;
    }
    for (; i < other->last; ++i) hidden_[i] = std::max(hidden_[i], kOtherWord);
  }
}

const OrganisationCandidate* View::office_at(uint32_t token) const {
  return token < size() && hidden_[token] == kWholly ? beginning_at(candidates_.organisations, token) : nullptr;
}

const OfficialCandidate* View::official_at(uint32_t token) const {
  return beginning_at(candidates_.officials, token);
}

bool View::hidden(uint32_t token, Role role) const {
  const bool of_signing = role == Role::kPaper || role == Role::kVerb || role == Role::kCue ||
                          role == Role::kEvent || role == Role::kLight;
  return hidden_[token] >= (of_signing ? kOtherWord : kWholly);
}

// "Lâm Đồng ký": neither a verb of several words nor an adverb begins with the end of a name; "Lễ Công bố"
// is no name.
bool View::in_name(const PhraseHit& hit, Role role) const {
  const bool several = hit.last > hit.first + 1;
  if ((role != Role::kVerb || !several) && (role != Role::kLight || several)) return false;
  if (hit.first == 0 || document_[hit.first].shape != Shape::kTitle || breaks_before(hit.first)) return false;
  if (several && document_[hit.first + 1].shape != Shape::kLower) return false;
  return document_[hit.first - 1].capital() && find_ending(hit.first, Role::kEvent) == nullptr;
}

const PhraseHit* View::find(uint32_t token, Role role) const {
  if (token >= size() || hidden(token, role)) return nullptr;
  const PhraseHit* hit = terms_.find(hits_, token, role);
  if (hit == nullptr || hidden(hit->last - 1, role) || in_name(*hit, role)) return nullptr;
  return hit;
}

const PhraseHit* View::find_ending(uint32_t end, Role role) const {
  for (uint32_t length = std::min(kLongestBackwards, end); length > 0; --length) {
    const uint32_t first = end - length;
    if (!hits_.lexicons[first].may_have(terms_.lexicon(role))) continue;
    for (const PhraseHit& hit : hits_.phrases_at(first)) {
      if (hit.last == end && terms_[hit.entry].role == role && !hidden(first, role) && !in_name(hit, role)) {
        return &hit;
      }
    }
  }
  return nullptr;
}

}  // namespace vie::plan
