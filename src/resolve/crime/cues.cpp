// Reading contexts, see cues.h.
//
// The cues of a text are collected once, then weighed for each crime against its own sentence, see
// verdict.h.  The members of a list are read as one.

#include "resolve/crime/cues.h"

#include <algorithm>
#include <span>

#include "resolve/crime/verdict.h"

namespace vie::crime {
namespace {

constexpr uint32_t kMaxSentence = 120;  // tokens looked at on either side
constexpr uint32_t kWishReach = 20;     // tokens from a wish to what is wished

// "Vụ Thanh toán", "(Nghi Xuân", "sông Cấm": a word written as the beginning of a name, or as one, is no cue.
bool in_name(const Document& document, uint32_t token) {
  const auto capital = [&](uint32_t at) {
    return at < document.size() && document[at].shape == Shape::kTitle;
  };
  if (token == 0 || document[token].starts_sentence || !capital(token)) return false;
  const bool ends = token + 1 < document.size() && document[token + 1].is_punctuation();
  return capital(token + 1) || (ends && document[token - 1].shape == Shape::kLower);
}

}  // namespace

Cues::Cues(const Lexicons& lexicons, const Rules& rules, const Taxonomy& taxonomy)
    : taxonomy_(taxonomy),
      clauses_(lexicons),
      words_(lexicons, rules),
      act_rule_(rules.find("crime.act")) {}

// The longest cue that begins at a token and goes no further than a mention; empty if there is none.
CrimeCue Cues::cue_at(const Hits& hits, uint32_t token, uint32_t end) const {
  CrimeCue cue{token, token, 0};
  const bool listed = hits.any_at(token, words_.lexicons());
  for (const PhraseHit& hit : listed ? hits.phrases_at(token) : std::span<const PhraseHit>()) {
    const CueWord& word = words_[hit.entry];
    if (word.context.empty() || hit.last < cue.last || hit.last > end) continue;
    if (word.side == CueWord::Side::kAround) continue;
    // Of a cue and a status of the same words the status says more.
    if (hit.last > cue.last || !word.status.empty()) cue = {token, hit.last, hit.entry};
  }
  for (const RuleHit& hit : hits.rules_at(token)) {
    const RuleCue* made = hit.last <= end ? words_.of(hit.rule) : nullptr;
    if (made != nullptr) cue = {made->last_word ? hit.last - 1 : token, hit.last, made->entry};
  }
  return cue;
}

// The cues of a text, none inside another or inside a mention.
void Cues::collect(const Document& document, const Hits& hits,
                   const std::vector<CrimeCandidate>& mentions, CrimeScratch& scratch) const {
  scratch.cues.clear();
  scratch.policy_cues = scratch.status_cues = 0;
  size_t mention = 0;
  bool bracketed = false;
  uint32_t wish_until = 0;
  uint32_t token = 0;
  while (token < document.size()) {
    while (mention < mentions.size() && mentions[mention].last <= token) ++mention;
    if (mention < mentions.size() && mentions[mention].first <= token) {
      token = mentions[mention].last;
      continue;
    }
    const char mark = document.punctuation(token);
    if (mark == '(') bracketed = true;
    if (mark == ')' || document[token].starts_sentence) bracketed = false;
    const uint32_t end = mention < mentions.size() ? mentions[mention].first : document.size();
    CrimeCue cue = cue_at(hits, token, end);
    if (cue.last == token + 1 && in_name(document, token)) cue.last = token;
    if (cue.last > token) {
      const CueWord& word = words_[cue.entry];
      if (word.wish) wish_until = cue.last + kWishReach;
      const bool wished = word.wished && token < wish_until;
      const bool victim = word.apart && mention > 0 && mentions[mention - 1].last == token;
      // "(Điều 123 Bộ luật Hình sự)" is a citation, and governs nothing outside.
      const bool aside = bracketed && word.context == kPolicy;
      if (word.context != kNoCue && !wished && !aside && !victim) scratch.cues.push_back(cue);
      if (word.context == kPolicy) ++scratch.policy_cues;
      if (!word.status.empty()) ++scratch.status_cues;
    }
    token = std::max(token + 1, cue.last);
  }
}

Cues::Sentence Cues::sentence(const Document& document, uint32_t first, uint32_t last) const {
  Sentence around{first, last};
  while (around.begin > 0 && !document[around.begin].starts_sentence &&
         first - around.begin < kMaxSentence) {
    --around.begin;
  }
  while (around.end < document.size() && !document[around.end].starts_sentence &&
         around.end - last < kMaxSentence) {
    ++around.end;
  }
  return around;
}

void Cues::read(const Document& document, const Hits& hits,
                const std::vector<CrimeCandidate>& mentions, CrimeScratch& scratch) const {
  std::vector<CrimeReading>& readings = scratch.readings;
  readings.clear();
  if (mentions.empty()) return;
  collect(document, hits, mentions, scratch);
  const Clauses::View view{document, hits, scratch};
  const std::vector<CrimeCue>& cues = scratch.cues;
  const bool report = clauses_.reports(view);
  for (size_t i = 0; i < mentions.size(); ++i) {
    const CrimeCandidate& mention = mentions[i];
    if (i > 0 && mentions[i - 1].list == mention.list) {
      readings.push_back(readings.back());
      continue;
    }
    size_t last = i;
    while (last + 1 < mentions.size() && mentions[last + 1].list == mention.list) ++last;
    const Sentence around = sentence(document, mention.first, mentions[last].last);
    const bool same_sentence = i > 0 && mentions[i - 1].first >= around.begin;
    Verdict::Crime crime;
    crime.mention = mention;
    crime.mention.last = mentions[last].last;
    crime.left = std::max(around.begin, i > 0 ? mentions[i - 1].last : 0);
    crime.right = last + 1 < mentions.size() ? std::min(around.end, mentions[last + 1].first)
                                             : around.end;
    crime.own = inside(mention, hits);
    crime.before_it = same_sentence ? &readings.back() : nullptr;
    const bool deed = crime.own != nullptr && crime.own->deed;
    if (deed) crime.own = nullptr;
    crime.topic = taxonomy_[mention.category].topic && mention.rule != act_rule_ && !deed;
    crime.reported = report && mention.first < Clauses::kLead;
    crime.joined = same_sentence && clauses_.joined(view, crime.left, mention.first);
    crime.as_such = taxonomy_[mention.category].path.size() <= 1;
    crime.act = mention.rule == act_rule_ || deed;
    Verdict verdict(clauses_, view, crime);
    const auto earlier = [](const CrimeCue& cue, uint32_t at) { return cue.first < at; };
    auto cue = std::lower_bound(cues.begin(), cues.end(), around.begin, earlier);
    for (; cue != cues.end() && cue->first < around.end; ++cue) {
      verdict.weigh(*cue, words_[cue->entry]);
    }
    CrimeReading reading = verdict.decide();
    // The same case goes on in the same sentence: "tử hình về tội giết người; cướp tài sản".
    if (reading.status.empty() && same_sentence && !verdict.apart() &&
        readings.back().context == kCase && (reading.context == kCase || reading.open)) {
      reading = readings.back();
    }
    readings.push_back(reading);
  }
}

// A word within the mention that says in which context it is.
const CueWord* Cues::inside(const CrimeCandidate& mention, const Hits& hits) const {
  for (uint32_t token = mention.first; token < mention.last; ++token) {
    if (!hits.any_at(token, words_.lexicons())) continue;
    for (const PhraseHit& hit : hits.phrases_at(token)) {
      const CueWord& word = words_[hit.entry];
      const bool counts = word.side == CueWord::Side::kAround && !word.context.empty();
      if (!counts || hit.last > mention.last) continue;
      if (word.context != kNoCue) return &word;
      token = hit.last - 1;
      break;
    }
  }
  return nullptr;
}

}  // namespace vie::crime
