// Reading contexts, see cues.h.
//
// The nearest word decides, for in Vietnamese what governs a noun stands before it: "phòng, chống" makes a
// topic of what follows, "bị khởi tố về tội" a case.  Words behind a mention count, too, but as if
// they stood farther away.  The members of a list are read as one.  How far a case has got is told by the
// highest rank between the mention before and this one, or else between this one and the next: "khởi tố vụ án,
// khởi tố bị can, bắt tạm giam A về tội X" is charged, whichever word stands nearest.

#include "resolve/crime/cues.h"

#include <algorithm>

namespace vie::crime {
namespace {

constexpr uint32_t kReach = 40;        // tokens from a cue to its crime, unless the lexicon says otherwise
constexpr uint32_t kMaxSentence = 120;  // tokens looked at on either side
constexpr uint32_t kBehindCost = 6;    // what a cue behind the crime pays
constexpr std::string_view kMention = "mention";
constexpr std::string_view kCase = "case";
constexpr std::string_view kStatistics = "statistics";

}  // namespace

Cues::Cues(const Lexicons& lexicons, const Rules& rules)
    : words_(lexicons.size()), count_rule_(rules.find("crime.count")) {
  for (const char* lexicon : {"crime.cue", "crime.status"}) {
    lexicons.for_each(lexicon, [&](EntryId id, const Entry& entry) {
      CueWord& word = words_[id];
      word.context = entry.attributes.get("context");
      word.status = entry.attributes.get("status");
      word.rank = entry.attributes.number("rank");
      word.reach = static_cast<uint32_t>(
          std::max(0, entry.attributes.number("reach", static_cast<int>(kReach))));
      word.cost = static_cast<uint32_t>(std::max(0, entry.attributes.number("cost")));
      const std::string_view side = entry.attributes.get("side");
      if (side == "left") word.side = CueWord::Side::kLeft;
      if (side == "either" || !word.status.empty()) word.side = CueWord::Side::kEither;
    });
  }
  count_.context = kStatistics;
  count_.reach = kReach;
}

// The longest cue at each token, none inside another or inside a mention.
std::vector<Cues::Cue> Cues::collect(const Document& document, const Hits& hits,
                                     const std::vector<CrimeCandidate>& mentions) const {
  std::vector<Cue> cues;
  size_t mention = 0;
  uint32_t token = 0;
  while (token < document.size()) {
    while (mention < mentions.size() && mentions[mention].last <= token) ++mention;
    if (mention < mentions.size() && mentions[mention].first <= token) {
      token = mentions[mention].last;
      continue;
    }
    Cue cue{token, token, nullptr};
    for (const PhraseHit& hit : hits.phrases_at(token)) {
      const CueWord& word = words_[hit.entry];
      if (word.context.empty() || hit.last < cue.last) continue;
      // Of a cue and a status of the same words the status says more.
      if (hit.last > cue.last || !word.status.empty()) cue = {token, hit.last, &word};
    }
    for (const RuleHit& hit : hits.rules_at(token)) {
      if (hit.rule == count_rule_ && count_rule_ != kNoRule) cue = {token, hit.last, &count_};
    }
    if (cue.word != nullptr) cues.push_back(cue);
    token = std::max(token + 1, cue.last);
  }
  return cues;
}

void Cues::read(const Document& document, const Hits& hits,
                const std::vector<CrimeCandidate>& mentions,
                std::vector<Reading>& readings) const {
  readings.clear();
  if (mentions.empty()) return;
  const std::vector<Cue> cues = collect(document, hits, mentions);
  Clause clause{0, 0, 0, 0};
  for (size_t i = 0; i < mentions.size(); ++i) {
    const CrimeCandidate& mention = mentions[i];
    if (i > 0 && mentions[i - 1].list == mention.list) {
      readings.push_back(readings.back());
      continue;
    }
    size_t last = i;
    while (last + 1 < mentions.size() && mentions[last + 1].list == mention.list) ++last;
    const uint32_t earlier_end = clause.end;
    clause.begin = mention.first;
    while (clause.begin > 0 && !document[clause.begin].starts_sentence &&
           mention.first - clause.begin < kMaxSentence) {
      --clause.begin;
    }
    clause.end = mentions[last].last;
    while (clause.end < document.size() && !document[clause.end].starts_sentence &&
           clause.end - mentions[last].last < kMaxSentence) {
      ++clause.end;
    }
    clause.left = std::max(clause.begin, i > 0 ? mentions[i - 1].last : 0);
    clause.right = last + 1 < mentions.size() ? std::min(clause.end, mentions[last + 1].first)
                                              : clause.end;
    CrimeCandidate whole = mention;
    whole.last = mentions[last].last;
    Reading reading = read(whole, clause, cues);
    // The same case goes on in the same sentence: "tử hình về tội giết người; cướp tài sản".
    const bool same_sentence = i > 0 && clause.end == earlier_end;
    if (reading.status.empty() && same_sentence && readings.back().context == kCase &&
        (reading.context == kCase || reading.context == kMention)) {
      reading = readings.back();
    }
    readings.push_back(reading);
  }
}

Reading Cues::read(const CrimeCandidate& mention, const Clause& clause,
                   const std::vector<Cue>& cues) const {
  Reading reading{kMention, {}, 0};
  uint32_t least = ~0u;
  Reading before, behind;
  const auto first = std::lower_bound(cues.begin(), cues.end(), clause.begin,
                                      [](const Cue& cue, uint32_t at) { return cue.first < at; });
  for (auto cue = first; cue != cues.end() && cue->first < clause.end; ++cue) {
    const CueWord& word = *cue->word;
    const bool left = cue->last <= mention.first;
    if (word.side == (left ? CueWord::Side::kLeft : CueWord::Side::kRight)) continue;
    const uint32_t distance = left ? mention.first - cue->last : cue->first - mention.last;
    if (distance > word.reach) continue;
    const uint32_t cost = word.cost + (left ? distance : kBehindCost + 2 * distance);
    if (cost < least) {
      least = cost;
      reading.context = word.context;
    }
    const bool near = left ? cue->first >= clause.left : cue->first < clause.right;
    Reading& side = left ? before : behind;
    if (!word.status.empty() && near && word.rank > side.rank) {
      side = {word.context, word.status, word.rank};
    }
  }
  if (reading.context == kCase || reading.context == "allegation") {
    const Reading& told = before.rank > 0 ? before : behind;
    reading.status = told.status;
    reading.rank = told.rank;
  }
  return reading;
}

}  // namespace vie::crime
