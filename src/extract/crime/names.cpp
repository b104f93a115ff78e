// Names with crimes in them, see names.h.

#include "extract/crime/names.h"

#include <algorithm>

#include "text/marks.h"

namespace vie::crime {

uint32_t Names::skip(uint32_t token) {
  const auto& organisations = candidates_.organisations;
  while (organisation_ < organisations.size() && organisations[organisation_].last <= token) {
    ++organisation_;
  }
  if (organisation_ < organisations.size() && organisations[organisation_].first <= token) {
    // An office may be known by the beginning of its name only: "Đội CSĐT | tội phạm về ma túy".
    const uint32_t last = organisations[organisation_].last;
    return std::max(last, law(last - 1));
  }
  return law(token);
}

// "Luật Phòng, chống tham nhũng", "Công ước của Liên hợp quốc về chống tham nhũng"
uint32_t Names::law(uint32_t token) const {
  const PhraseHit* title = words_.longest(hits_, token, Role::kTitle);
  if (title == nullptr) return token;
  uint32_t behind = token;  // the last crime met
  uint32_t at = title->last;
  const uint32_t end = std::min(document_.size(), at + kMaxTitle);
  while (at < end && document_[at].gap != Gap::kNewline) {
    const PhraseHit* word = words_.longest(hits_, at, Role::kTitleWord);
    const bool early = at == title->last && !words_.of(*title).alone;
    const PhraseHit* crime = early ? nullptr : words_.longest(hits_, at, Role::kCrime);
    if (crime == nullptr && at > title->last) {
      crime = words_.longest(hits_, at, Role::kComplement);
    }
    if (crime != nullptr && (word == nullptr || crime->last >= word->last)) {
      behind = crime->last;
      at = crime->last;
    } else if (word != nullptr) {
      at = word->last;
    } else if (document_.punctuation(at) == ',' && behind == token) {
      ++at;
    } else {
      break;
    }
  }
  return behind;
}

bool Names::in_quoted_title(uint32_t token) const {
  const uint32_t start = token > kMaxQuote ? token - kMaxQuote : 0;
  for (uint32_t at = token; at > start; --at) {
    if (document_[at].gap == Gap::kNewline) return false;
    if (!opens_quote(document_, at - 1)) {
      if (closes_quote(document_, at - 1)) return false;
      continue;
    }
    // The word that says what is quoted stands close before it.
    for (uint32_t back = 1; back <= kMaxBefore && at > back; ++back) {
      const PhraseHit* word = words_.longest(hits_, at - 1 - back, Role::kFiction);
      if (word != nullptr && word->last <= at - 1) return true;
    }
    return false;
  }
  return false;
}

}  // namespace vie::crime
