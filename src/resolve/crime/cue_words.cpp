// Compiling cues, see cue_words.h.

#include "resolve/crime/cue_words.h"

#include <algorithm>

namespace vie::crime {
namespace {

constexpr uint32_t kReach = 25;  // tokens from a cue to its crime, unless the lexicon says otherwise
constexpr uint32_t kStatusReach = 60;
constexpr std::string_view kInside = "crime.inside";
constexpr std::string_view kStatistics = "statistics";

}  // namespace

CueWords::CueWords(const Lexicons& lexicons, const Rules& rules)
    : words_(lexicons), size_(lexicons.size()) {
  read(lexicons, "crime.cue");
  read(lexicons, "crime.status");
  read(lexicons, kInside);
  // "12 vụ trộm"; "nạn nhân bị lừa chiếm 40%".
  add(rules.find("crime.count"), kStatistics, kReach);
  if (!rules_.empty()) words_.make(rules_.back().entry).side = CueWord::Side::kEither;
  // What is seized is no person: "bắt giữ 300 lọ mỹ phẩm giả" arrests nobody.
  add(rules.find("crime.seizure"), kCase, kReach);
  add(rules.find("crime.fine"), kCase, kReach);
  // The full stop in "Điều 123. Tội" ends no sentence: its last word stands for it.
  add(rules.find("crime.heading"), kPolicy, 0, true);
}

void CueWords::read(const Lexicons& lexicons, std::string_view lexicon) {
  if (const LexiconId id = lexicons.find(lexicon); id != kNoLexicon) lexicons_.add(id);
  lexicons.for_each(lexicon, [&](EntryId id, const Entry& entry) {
    const Attributes& attributes = entry.attributes;
    CueWord& word = words_.make(id);
    word.context = attributes.get("context");
    word.status = attributes.get("status");
    word.rank = attributes.number("rank");
    // Who is charged may be told with age and address before the offence is.
    const uint32_t reach = word.status.empty() ? kReach : kStatusReach;
    const int given = attributes.number("reach", static_cast<int>(reach));
    word.reach = static_cast<uint32_t>(std::max(0, given));
    word.cost = static_cast<uint32_t>(std::max(0, attributes.number("cost")));
    word.close = attributes.has("close");
    word.flat = attributes.has("flat");
    word.gate = attributes.has("gate");
    word.law = attributes.get("gate") == "law";
    word.wish = attributes.has("wish");
    word.wished = attributes.has("wished");
    word.person = attributes.has("person");
    word.apart = attributes.has("apart");
    word.authority = attributes.get("by") == "authority";
    word.far_authority = attributes.get("far") == "authority";
    word.needs_authority = attributes.get("needs") == "authority";
    word.milieu = attributes.has("milieu");
    word.abstract = attributes.has("abstract");
    word.doer = attributes.has("doer");
    word.fact = attributes.has("fact");
    word.deed = attributes.has("deed");
    word.says = attributes.has("says");
    word.other = attributes.get("other");
    word.onward = attributes.has("onward");
    const std::string_view side = attributes.get("side");
    if (side == "left") word.side = CueWord::Side::kLeft;
    if (side == "either" || (!word.status.empty() && side.empty())) {
      word.side = CueWord::Side::kEither;
    }
    if (lexicon == kInside) word.side = CueWord::Side::kAround;
    word.passive = word.side == CueWord::Side::kRight &&
                   (word.context == kSuppression || word.context == kPrevention);
  });
}

void CueWords::add(RuleId rule, std::string_view context, uint32_t reach, bool last_word) {
  if (rule == kNoRule) return;
  rules_.push_back({rule, size_, last_word});
  CueWord& word = words_.make(size_++);
  word.context = context;
  word.reach = reach;
}

const RuleCue* CueWords::of(RuleId rule) const {
  const auto made =
      std::find_if(rules_.begin(), rules_.end(), [&](const RuleCue& cue) { return cue.rule == rule; });
  return made != rules_.end() ? &*made : nullptr;
}

}  // namespace vie::crime
