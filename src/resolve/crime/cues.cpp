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

constexpr uint32_t kReach = 25;        // tokens from a cue to its crime, unless the lexicon says otherwise
constexpr uint32_t kStatusReach = 60;
constexpr uint32_t kMaxSentence = 120;  // tokens looked at on either side
constexpr uint32_t kFar = 40;  // cost from which on a word says nothing of a crime's context
constexpr uint32_t kWeakCost = 5;  // of words of a case that do not settle it for a group
constexpr int kArrestedRank = 5;
constexpr uint32_t kSaidReach = 25;  // tokens from a verb of saying to what is done in its clause
constexpr uint32_t kHeldReach = 4;  // tokens from an arrest to the one who is arrested
constexpr uint32_t kBehindReach = 15;  // of a status
constexpr uint32_t kWishReach = 20;    // tokens from a wish to what is wished
constexpr uint32_t kCommaCost = 3;
constexpr uint32_t kClauseCost = 15;
constexpr uint32_t kBehindCost = 6;    // what a cue behind the crime pays
constexpr std::string_view kInside = "crime.inside";
constexpr std::string_view kNone = "none";  // of a word in which a cue is only a syllable
constexpr std::string_view kOpen = "open";  // of a word that leaves it to the document
constexpr std::string_view kMention = "mention";
constexpr std::string_view kCase = "case";
constexpr std::string_view kAllegation = "allegation";
constexpr std::string_view kSuspected = "suspected";
constexpr std::string_view kPolicy = "policy";
constexpr std::string_view kStatistics = "statistics";

// "Vụ Thanh toán": a word written as the beginning of a name is no cue.
bool in_name(const Document& document, uint32_t token) {
  const auto capital = [&](uint32_t at) {
    return at < document.size() && document[at].shape == Shape::kTitle;
  };
  const bool inside = token > 0 && !document[token].starts_sentence && document[token - 1].is_word();
  return inside && capital(token) && capital(token + 1);
}

}  // namespace

Cues::Cues(const Lexicons& lexicons, const Rules& rules, const Taxonomy& taxonomy)
    : taxonomy_(taxonomy),
      clauses_(lexicons),
      words_(lexicons.size()),
      act_rule_(rules.find("crime.act")) {
  for (const std::string_view lexicon :
       {std::string_view("crime.cue"), std::string_view("crime.status"), kInside}) {
    lexicons.for_each(lexicon, [&](EntryId id, const Entry& entry) {
      CueWord& word = words_[id];
      word.context = entry.attributes.get("context");
      word.status = entry.attributes.get("status");
      word.rank = entry.attributes.number("rank");
      // Who is charged may be told with age and address before the offence is.
      const uint32_t reach = word.status.empty() ? kReach : kStatusReach;
      const int given = entry.attributes.number("reach", static_cast<int>(reach));
      word.reach = static_cast<uint32_t>(std::max(0, given));
      word.cost = static_cast<uint32_t>(std::max(0, entry.attributes.number("cost")));
      word.close = entry.attributes.has("close");
      word.flat = entry.attributes.has("flat");
      word.gate = entry.attributes.has("gate");
      word.law = entry.attributes.get("gate") == "law";
      word.wish = entry.attributes.has("wish");
      word.wished = entry.attributes.has("wished");
      word.person = entry.attributes.has("person");
      word.authority = entry.attributes.get("by") == "authority";
      word.milieu = entry.attributes.has("milieu");
      word.doer = entry.attributes.has("doer");
      word.told = entry.attributes.has("told");
      word.other = entry.attributes.get("other");
      word.onward = entry.attributes.has("onward");
      const std::string_view side = entry.attributes.get("side");
      if (side == "left") word.side = CueWord::Side::kLeft;
      if (side == "either" || (!word.status.empty() && side.empty())) {
        word.side = CueWord::Side::kEither;
      }
      if (lexicon == kInside) word.side = CueWord::Side::kAround;
    });
  }
  add_rule_cue(rules.find("crime.count"), kStatistics, kReach);
  // What is seized is no person: "bắt giữ 300 lọ mỹ phẩm giả" arrests nobody.
  add_rule_cue(rules.find("crime.seizure"), kCase, kReach);
  add_rule_cue(rules.find("crime.fine"), kCase, kReach);
  // The full stop in "Điều 123. Tội" ends no sentence: its last word stands for it.
  add_rule_cue(rules.find("crime.heading"), kPolicy, 0, true);
}

void Cues::add_rule_cue(RuleId rule, std::string_view context, uint32_t reach, bool last_word) {
  if (rule == kNoRule) return;
  rule_cues_.push_back({rule, static_cast<uint32_t>(words_.size()), last_word});
  words_.emplace_back();
  words_.back().context = context;
  words_.back().reach = reach;
}

// The longest cue at each token, none inside another or inside a mention.
void Cues::collect(const Document& document, const Hits& hits,
                   const std::vector<CrimeCandidate>& mentions,
                   CrimeScratch& scratch) const {
  scratch.cues.clear();
  scratch.policy_cues = scratch.status_cues = 0;
  size_t mention = 0;
  uint32_t wish_until = 0;
  uint32_t token = 0;
  while (token < document.size()) {
    while (mention < mentions.size() && mentions[mention].last <= token) ++mention;
    if (mention < mentions.size() && mentions[mention].first <= token) {
      token = mentions[mention].last;
      continue;
    }
    const uint32_t end = mention < mentions.size() ? mentions[mention].first : document.size();
    CrimeCue cue{token, token, 0};
    for (const PhraseHit& hit : hits.phrases_at(token)) {
      const CueWord& told = words_[hit.entry];
      if (told.context.empty() || hit.last < cue.last || hit.last > end) continue;
      if (told.side == CueWord::Side::kAround) continue;
      // Of a cue and a status of the same words the status says more.
      if (hit.last > cue.last || !told.status.empty()) cue = {token, hit.last, hit.entry};
    }
    for (const RuleHit& hit : hits.rules_at(token)) {
      if (hit.last > end) continue;
      for (const RuleCue& made : rule_cues_) {
        if (made.rule != hit.rule) continue;
        cue = {made.last_word ? hit.last - 1 : token, hit.last, made.entry};
      }
    }
    if (cue.last == token + 1 && in_name(document, token)) cue.last = token;
    if (cue.last > token) {
      if (word(cue).wish) wish_until = cue.last + kWishReach;
      const bool wished = word(cue).wished && token < wish_until;
      if (word(cue).context != kNone && !wished) scratch.cues.push_back(cue);
      if (word(cue).context == kPolicy) ++scratch.policy_cues;
      if (!word(cue).status.empty()) ++scratch.status_cues;
    }
    token = std::max(token + 1, cue.last);
  }
}

void Cues::read(const Document& document, const Hits& hits,
                const std::vector<CrimeCandidate>& mentions,
                CrimeScratch& scratch) const {
  std::vector<CrimeReading>& readings = scratch.readings;
  readings.clear();
  if (mentions.empty()) return;
  collect(document, hits, mentions, scratch);
  Clause clause{0, 0, 0, 0};
  for (size_t i = 0; i < mentions.size(); ++i) {
    const CrimeCandidate& mention = mentions[i];
    if (i > 0 && mentions[i - 1].list == mention.list) {
      readings.push_back(readings.back());
      continue;
    }
    size_t last = i;
    while (last + 1 < mentions.size() && mentions[last + 1].list == mention.list) ++last;
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
    const bool same_sentence = i > 0 && mentions[i - 1].first >= clause.begin;
    const CueWord* own = inside(mention, hits);
    CrimeReading reading =
        read(whole, clause, own, same_sentence ? &readings.back() : nullptr,
             {document, hits, scratch});
    // The same case goes on in the same sentence: "tử hình về tội giết người; cướp tài sản".
    const bool apart =
        clauses_.owned({document, hits, scratch}, mention, own != nullptr && own->doer);
    if (reading.status.empty() && same_sentence && !apart && readings.back().context == kCase &&
        (reading.context == kCase || reading.open)) {
      reading = readings.back();
    }
    readings.push_back(reading);
  }
}

// A word within the mention that says in which context it is.
const CueWord* Cues::inside(const CrimeCandidate& mention, const Hits& hits) const {
  for (uint32_t token = mention.first; token < mention.last; ++token) {
    for (const PhraseHit& hit : hits.phrases_at(token)) {
      const CueWord& told = words_[hit.entry];
      const bool counts = told.side == CueWord::Side::kAround && !told.context.empty();
      if (!counts || hit.last > mention.last) continue;
      if (told.context != kNone) return &told;
      token = hit.last - 1;
      break;
    }
  }
  return nullptr;
}

CrimeReading Cues::read(const CrimeCandidate& mention, const Clause& clause, const CueWord* own,
                        const CrimeReading* before_it, const Clauses::View& view) const {
  const CrimeScratch& scratch = view.scratch;
  const std::vector<CrimeCue>& cues = scratch.cues;
  CrimeReading reading{kMention, {}, 0, false, false, false, false};
  uint32_t least = kFar;
  bool onward = false;
  bool weak = false;
  const CueWord* gate = nullptr;
  CrimeReading before, behind;
  bool noun_before = false;  // the status before it is a noun
  bool noun_behind = false;
  bool shared = false;  // what decides stands before another crime of the sentence
  if (own != nullptr) {
    least = own->cost;
    reading.context = own->context;
    if (!own->status.empty()) before = {own->context, own->status, own->rank, false, false, false, false};
  }
  const auto earlier = [](const CrimeCue& cue, uint32_t at) { return cue.first < at; };
  const auto first = std::lower_bound(cues.begin(), cues.end(), clause.begin, earlier);
  const bool owned = clauses_.owned(view, mention, own != nullptr && own->doer);
  const CueWord* said = nullptr;  // a verb of saying that has the crime in its clause
  bool fact = false;  // what is said of it supposes that it happened
  bool held = false;  // a status takes the crime as its object
  for (auto cue = first; cue != cues.end() && cue->first < clause.end; ++cue) {
    const CueWord& told = word(*cue);
    const bool left = cue->last <= mention.first;
    // "Ổ đánh bạc bị công an triệt phá": in the passive the object stands before.
    const bool passive = !left && told.side == CueWord::Side::kRight && told.passive() &&
                         clauses_.passive(view, mention.last, cue->first);
    if (told.side == (left ? CueWord::Side::kLeft : CueWord::Side::kRight) && !passive) continue;
    const uint32_t distance = left ? mention.first - cue->last : cue->first - mention.last;
    const CrimeSurroundings& from = scratch.before[left ? cue->last : mention.last];
    const CrimeSurroundings& to = scratch.before[left ? mention.first : cue->first];
    const uint32_t clauses = to.clauses - from.clauses;
    const uint32_t commas = to.commas - from.commas;
    // "Cho rằng em hỗn láo, anh đâm em": the thought ends at the comma.
    if (told.told && left && commas > 0 && view.document[cue->first].starts_sentence) continue;
    if (told.told && left && clauses == 0 && commas <= 1 && distance <= kSaidReach) said = &told;
    if (distance > told.reach || (told.close && commas > 0)) continue;
    std::string_view context = told.context;
    if (left && told.told && clauses_.is_subject(view, mention, own != nullptr && own->doer)) {
      fact = true;
      said = nullptr;
      continue;
    }
    if (left && told.person && clauses_.suffered(view, mention)) continue;
    if (told.authority && clauses_.subject(view, cue->first) == Subject::kCrowd) continue;
    // What is told of a fugitive or of somebody else is not told of this one.
    const bool others = own != nullptr && !told.status.empty() &&
                        own->rank > 0 && told.rank > own->rank;
    if (others || (owned && left && !told.status.empty())) continue;
    const bool lay = !told.other.empty() &&
                     clauses_.subject(view, cue->first) >= Subject::kPerson;
    if (lay) context = told.other;
    const bool governs = told.flat || clauses == 0 || !told.status.empty() || context == kCase ||
                         context == kAllegation;
    if (!governs) continue;
    const uint32_t way = told.flat ? 0
                         : left    ? distance + kCommaCost * commas
                                   : kBehindCost + 2 * distance;
    const uint32_t cost = told.cost + kClauseCost * clauses + way;
    if (cost < least) {
      least = cost;
      reading.context = context;
      onward = told.onward && left;
      shared = left && cue->first < clause.left;
      weak = own == nullptr && told.context == kCase && told.status.empty() && !told.onward &&
             told.cost >= kWeakCost;
    }
    if (told.gate && left && clauses == 0) gate = &told;
    // Behind a crime a status may be said of somebody else soon.
    const bool close = left || (distance <= kBehindReach && commas <= 1);
    const bool near =
        clauses == 0 && close && (left ? cue->first >= clause.left : cue->first < clause.right);
    held |= !told.status.empty() && left && distance <= kHeldReach && commas == 0;
    CrimeReading& side = left ? before : behind;
    // Of a noun and a verb the verb tells what has come of him: "ba tù nhân bị bắt vì ...".
    bool& noun = left ? noun_before : noun_behind;
    if (!told.status.empty() && near && (told.rank > side.rank || (noun && !told.person && told.rank >= kArrestedRank))) {
      noun = told.person;
      side = {told.context, told.status, told.rank, false, false, false, false};
    }
  }
  if (weak && said != nullptr) {
    reading.context = said->context;
    weak = false;
  }
  // "thực hiện hành vi tham nhũng" may be said of nobody: of groups such words leave it open.
  const bool topic = taxonomy_[mention.category].topic && mention.rule != act_rule_;
  reading.open = least == kFar || (weak && topic) || reading.context == kOpen;
  reading.topic = topic;
  reading.vague = reading.context == kOpen;
  if (reading.open) reading.context = kMention;
  if (reading.open && fact && !topic) {
    reading.context = kCase;
    reading.open = false;
  }
  // "bị bắt với cáo buộc tham ô, biển thủ công quỹ và nhận hối lộ": what governs both is one.
  if (shared && before_it != nullptr && before.rank == 0 && reading.context == kAllegation &&
      before_it->context == kCase) {
    return *before_it;
  }
  // A topic goes on in the sentence as it began: "phòng, chống tội phạm, trong đó có ma túy".
  const bool goes_on = before_it != nullptr && !before_it->open &&
                       before_it->context != kCase && before_it->context != kAllegation;
  if (reading.open && topic && goes_on) {
    reading.context = before_it->context;
    reading.open = false;
  }
  if (onward && before_it != nullptr && before_it->rank > before.rank) before = *before_it;
  if (reading.context == kCase || reading.context == kAllegation || reading.open) {
    // "Nghi phạm giết người đã bị bắt": what is certain says more than the doubt before it.
    const bool doubt = before.status == kSuspected && behind.rank >= kArrestedRank;
    const CrimeReading& told = before.rank > 0 && !(doubt && reading.context == kAllegation)
                                   ? before : behind;
    reading.status = told.status;
    reading.rank = told.rank;
    // "ra tòa với cáo buộc": whoever is held or before a court is in a case, whatever it is called.
    if (told.rank >= kArrestedRank) {
      reading.context = kCase;
      reading.open = false;
    }
  }
  generalise(mention, own, held, view, reading);
  // What is only supposed has got nowhere.
  const bool told = reading.context == kCase || reading.context == kAllegation || reading.open;
  if (gate != nullptr && told && (gate->law || reading.status.empty())) {
    reading = {gate->context, {}, 0, false, false, false, false};
  }
  return reading;
}

// Takes back a case that nobody in particular is told of.
void Cues::generalise(const CrimeCandidate& mention, const CueWord* own, bool held,
                      const Clauses::View& view, CrimeReading& reading) const {
  if (reading.context != kCase && reading.context != kAllegation && !reading.open) return;
  if (own != nullptr && own->milieu && !held) {
    if (!clauses_.doer(view, mention)) {
      reading = {kMention, {}, 0, false, false, false, false};
      return;
    }
    reading.vague = false;
  }
  if (reading.context == kAllegation) return;
  const bool as_such = taxonomy_[mention.category].path.size() <= 1;
  const bool bare_topic = reading.topic && !as_such && clauses_.plural(view, mention);
  if (!reading.status.empty() && !bare_topic) return;
  const General general = clauses_.general(view, mention);
  if (general != General::kNo) {
    const bool open = general == General::kMaybe;
    reading = {kMention, {}, 0, open, reading.topic, open, false};
    return;
  }
  // An act by somebody with a name, in a place with one, is told.
  reading.named = reading.open && mention.rule == act_rule_ && clauses_.definite(view, mention);
}

}  // namespace vie::crime
