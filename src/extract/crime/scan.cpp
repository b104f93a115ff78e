// The walk, see scan.h.
//
// At each token three readings are tried: a name or act as it stands, a head and what it governs, a
// carrier and what it carries; the longest is taken.  All that is looked at from one token lies within
// a bounded reach, and the walk goes on behind what it took, so the cost is linear in the text.

#include "extract/crime/scan.h"

#include "extract/crime/surroundings.h"
#include "text/marks.h"

namespace vie::crime {
namespace {

constexpr uint32_t kSceneReach = 40;  // tokens around a doubtful word
constexpr uint32_t kFictionReach = 25;
constexpr uint32_t kCreditsReach = 150;
constexpr uint32_t kTaleReach = 150;
constexpr uint32_t kGenreWords = 10;  // of fiction in a text that tells of fiction
constexpr uint32_t kChildReach = 10;
constexpr uint32_t kUnknownLength = 10;  // tokens of an offence that no lexicon knows
constexpr uint32_t kMaxLinks = 3;
constexpr uint32_t kVehicleReach = 5;  // tokens from a vehicle to what it does
constexpr uint32_t kThreatLength = 4;  // tokens of "tao nhất định sẽ"
constexpr uint32_t kFatalReach = 10;  // tokens from an attack to the death, victim and wounds between

}  // namespace

Scan::Scan(const Words& words, const RuleIds& rules, const Document& document, const Hits& hits,
           Candidates& candidates)
    : words_(words),
      rules_(rules),
      document_(document),
      hits_(hits),
      candidates_(candidates),
      acts_(words, document, hits),
      names_(words, document, hits, candidates),
      figures_(words, document, hits) {}

void Scan::run() {
  uint32_t token = 0;
  while (token < document_.size()) {
    if (document_[token].starts_sentence) list_.open = false;
    const uint32_t behind_name = names_.skip(token);
    if (behind_name > token) {
      list_.open = false;
      token = behind_name;
      continue;
    }
    if (!list_.open && !hits_.any_at(token, words_.openers())) {
      ++token;
      continue;
    }
    uint32_t next = step(token);
    if (next == token && list_.open) next = separator(token);
    if (next == token) {
      list_.open = false;
      ++next;
    }
    token = next;
  }
}

// Takes the mention that begins at a token; returns the token behind it, or the same one.
uint32_t Scan::step(uint32_t token) {
  Reading best = read_plain(token);
  if (words_.longest(hits_, token, Role::kHead) != nullptr) {
    // Of two of the same length what a head makes of a plain noun says more than the name of both.
    const Reading reading = read_head(token, token, false);
    const bool made = reading.rule == rules_.complement || reading.rule == rules_.attribute;
    if (reading.reach > best.reach || (made && reading.reach == best.reach)) best = reading;
  }
  if (words_.longest(hits_, token, Role::kCarrier) != nullptr) {
    const Reading reading = read_carried(token);
    if (reading.reach > best.reach) best = reading;
  }
  const PhraseHit* none = words_.longest(hits_, token, Role::kNot);
  if (none != nullptr && none->last >= best.reach) {
    list_.open = false;
    return none->last;
  }
  return best.last != 0 ? take(best) : take_further_object(token);
}

// Behind a comma, a quote, a joining word; the same token if none stands here.
uint32_t Scan::separator(uint32_t token) const {
  if (!same_line(token)) return token;
  const char mark = document_.punctuation(token);
  if (mark == ',' || mark == ';' || mark == ':' || mark == '(' || mark == '/' || is_quote(document_, token)) {
    return token + 1;
  }
  const PhraseHit* joiner = words_.longest(hits_, token, Role::kJoiner);
  return joiner != nullptr ? joiner->last : token;
}

bool Scan::in_scene(uint32_t first, uint32_t last) const {
  return around(candidates_.crime_scratch, first, last, kSceneReach).scene > 0;
}

bool Scan::counts(const Word& word, const PhraseHit& hit, const Setting& setting) const {
  switch (word.need) {
    case Need::kNothing: return true;
    case Need::kOffence: return setting.offence;
    case Need::kCarrier: return setting.carrier || setting.head;
    case Need::kScene: return setting.carrier || setting.head || in_scene(hit.first, hit.last);
  }
  return false;
}

// The longest name of a crime.
Scan::Item Scan::name_at(uint32_t token, const Setting& setting) const {
  for (const PhraseHit& hit : hits_.phrases_at(token)) {
    const Word& word = words_.of(hit);
    if (word.role != Role::kCrime || word.category == words_.root()) continue;
    if (counts(word, hit, setting)) {
      return {hit.last, word.category, rules_.offence, {}, word.child};
    }
  }
  return {};
}

// The longest of name, act and complement.
Scan::Item Scan::item_at(uint32_t token, const Setting& setting) const {
  const PhraseHit* none = words_.longest(hits_, token, Role::kNot);
  Item item = name_at(token, setting);
  const bool scene = setting.head || setting.carrier || in_scene(token, token);
  const Act act = acts_.at(token, scene);
  if (act.last > item.last) item = {act.last, act.category, rules_.act, act, kNoEntry};
  if (act.last == item.last) item.act = act;
  const PhraseHit* complement =
      setting.general ? words_.longest(hits_, token, Role::kComplement) : nullptr;
  if (complement != nullptr && complement->last > item.last) {
    const bool direct = token > 0 && !document_[token - 1].is_punctuation();
    if (direct || after_complement(complement->last)) {
      item = {complement->last, words_.of(*complement).category, rules_.complement, {}, kNoEntry};
    }
  }
  const bool guarded = none != nullptr && none->last >= item.last;
  return guarded || cut_short(token, item.last) ? Item() : item;
}

// "đa số đề nghị", "trái phiếu giả định": what would be its last word begins another.
bool Scan::cut_short(uint32_t first, uint32_t last) const {
  if (last < first + 2) return false;
  const PhraseHit* none = words_.longest(hits_, last - 1, Role::kNot);
  return none != nullptr && none->last > last;
}

// Whether what stands here lets the words before it be a complement in a list.
bool Scan::after_complement(uint32_t token) const {
  if (!same_line(token) || document_[token].is_punctuation()) return true;
  return words_.longest(hits_, token, Role::kAfter) != nullptr ||
         words_.longest(hits_, token, Role::kAttribute) != nullptr;
}

// A name or act as it stands.  A name may begin with its head ("tội phạm về tham nhũng, chức vụ"),
// and then opens what the head would open.
Scan::Reading Scan::read_plain(uint32_t token) const {
  Setting setting = list_.open ? list_.setting : Setting();
  const Item item = item_at(token, setting);
  const PhraseHit* head = words_.longest(hits_, token, Role::kHead);
  if (head != nullptr && words_.of(*head).head == HeadKind::kGeneral) {
    setting.head = setting.general = true;
  }
  return {token,   item.last, item.last, item.category, item.rule,
          setting, item.act,  true,      item.child};
}

// Steps over what may stand between a head and the first member of its list.
uint32_t Scan::behind_links(uint32_t token, const Setting& setting) const {
  for (uint32_t links = 0; links < kMaxLinks && same_line(token); ++links) {
    if (item_at(token, setting).last != 0) break;
    const PhraseHit* link = words_.longest(hits_, token, Role::kLink);
    const char mark = document_.punctuation(token);
    if (link != nullptr) {
      token = link->last;
    } else if (mark == ':' || mark == '(' || is_quote(document_, token)) {
      ++token;
    } else {
      break;
    }
  }
  return token;
}

// "về tội ác": the last word of this head begins a longer one.
bool Scan::cut_by_longer(const PhraseHit& head) const {
  if (head.last - head.first < 2) return false;
  for (const PhraseHit& hit : hits_.phrases_at(head.last - 1)) {
    const Role role = words_.of(hit).role;
    const bool rival = role == Role::kHead || role == Role::kCrime || role == Role::kNot;
    if (rival && hit.last > head.last) return true;
  }
  return false;
}

// A head, what links it, and the first member of its list; `first` is where the mention begins, which
// may be a gang that the head hangs on.
Scan::Reading Scan::read_head(uint32_t token, uint32_t first, bool gang) const {
  const PhraseHit* head = words_.longest(hits_, token, Role::kHead);
  if (cut_by_longer(*head)) return {};
  const Word& word = words_.of(*head);
  const bool general = word.head == HeadKind::kGeneral;
  Setting setting;
  setting.head = setting.carrier = true;
  setting.general = general && !word.single;
  setting.offence = !general;
  if (setting.general && same_line(head->last)) {
    // Attributes alone: "tội phạm có tổ chức", "các loại tội phạm xuyên quốc gia".
    const PhraseHit* attribute = words_.longest(hits_, head->last, Role::kAttribute);
    if (attribute != nullptr && attribute->last >= item_at(head->last, setting).last) {
      const EntryId own = gang ? words_.gang() : words_.of(*attribute).category;
      return {first, head->last, attribute->last, own == kNoEntry ? words_.root() : own,
              rules_.attribute, setting, {}};
    }
  }
  const uint32_t at = behind_links(head->last, setting);
  const Item item = same_line(at) ? item_at(at, setting) : Item();
  if (item.last != 0) {
    // A general head is part of the mention; the heads of offences stay outside.
    return {general ? first : at, item.last, item.last, item.category, item.rule,
            setting,              item.act,  true,      item.child};
  }
  if (word.bare) {
    return {first, head->last, head->last, gang ? words_.gang() : words_.root(),
            gang ? rules_.offence : rules_.head, setting, {}, !word.single};
  }
  return word.unknown ? read_unknown(*head, setting) : Reading();
}

// An offence that no lexicon knows, behind words that only offences follow.
Scan::Reading Scan::read_unknown(const PhraseHit& head, const Setting& setting) const {
  uint32_t first = head.last;
  if (same_line(first) && is_quote(document_, first)) ++first;
  uint32_t last = first;
  while (last < first + kUnknownLength && same_line(last) && document_[last].is_word() &&
         words_.longest(hits_, last, Role::kJoiner) == nullptr &&
         words_.longest(hits_, last, Role::kStop) == nullptr) {
    ++last;
  }
  const CrimeSurroundings near =
      around(candidates_.crime_scratch, head.first, head.last, kSceneReach);
  if (last < first + 2 || near.procedure == 0) return {};
  return {first, last, last, words_.root(), rules_.unknown, setting, {}};
}

// A carrier and the crime that it carries: "đường dây mua bán người", "băng nhóm tội phạm ma túy".
Scan::Reading Scan::read_carried(uint32_t token) const {
  const PhraseHit* carrier = words_.longest(hits_, token, Role::kCarrier);
  const Word& word = words_.of(*carrier);
  uint32_t at = carrier->last;
  if (!same_line(at) || (word.weak && !in_scene(token, at))) return {};
  if (const PhraseHit* head = words_.longest(hits_, at, Role::kHead)) {
    const bool gang = word.group && words_.of(*head).head == HeadKind::kGeneral;
    return read_head(at, gang ? token : at, gang);
  }
  if (is_quote(document_, at) && same_line(at + 1)) ++at;
  Setting setting = list_.open ? list_.setting : Setting();
  setting.carrier = true;
  setting.general = false;
  const Item item = item_at(at, setting);
  if (item.last != 0) {
    return {at,      item.last, item.last, item.category, item.rule,
            setting, item.act,  true,      item.child};
  }
  // "chuyên án xuyên quốc gia": the attribute is all that is said.
  const PhraseHit* attribute = words_.longest(hits_, carrier->last, Role::kAttribute);
  if (!word.alone || attribute == nullptr || !words_.of(*attribute).alone) return {};
  setting.head = setting.general = true;
  return {token, carrier->last, attribute->last, words_.of(*attribute).category, rules_.attribute,
          setting, {}};
}

// "buôn bán vũ khí, ma túy": another object of the verbs before it.
uint32_t Scan::take_further_object(uint32_t token) {
  if (!list_.open || list_.act.verb_classes == 0 || candidates_.crimes.empty()) return token;
  const Act act = acts_.further_object(token, list_.act, in_scene(token, token));
  if (act.last == 0 || !after_complement(act.last)) return token;
  CrimeCandidate& before = candidates_.crimes.back();
  if (before.category == act.category && before.list == list_.number) {
    before.last = act.last;
    return act.last;
  }
  return take({token, act.last, act.last, act.category, rules_.act, list_.setting, act});
}

// Told in a story, of a match or of beasts: then the words of violence mean nothing here.
bool Scan::unreal(uint32_t first, uint32_t last, EntryId category) const {
  if (names_.in_quoted_title(first)) return true;
  const CrimeSurroundings scene = around(candidates_.crime_scratch, first, last, kSceneReach);
  const Figures::Crime crime{first, last, words_.violent(category), words_.human(category),
                             category == words_.root()};
  if (figures_.is_figure(crime, scene.procedure > 0)) return true;
  // "Truyền thuyết kể rằng ...": so goes on what follows.
  const uint32_t told = first > kTaleReach ? first - kTaleReach : 0;
  const std::vector<CrimeSurroundings>& before = candidates_.crime_scratch.before;
  if (scene.procedure == 0 && before[first].tales > before[told].tales) return true;
  // "Đạo diễn: ... Diễn viên: ...": what follows is the plot.
  if (around(candidates_.crime_scratch, first, last, kCreditsReach).credits >= 2) return true;
  if (!words_.plot(category)) return false;
  // The genre holds for a whole text: a review has many such words and none of real procedure.
  const CrimeSurroundings& all = candidates_.crime_scratch.before.back();
  if (all.procedure == 0 && all.fiction >= kGenreWords) return true;
  const CrimeSurroundings near = around(candidates_.crime_scratch, first, last, kFictionReach);
  return near.procedure == 0 && (near.fiction >= 1 || near.sport >= 2);
}

// "chém ông Năm tử vong": the victim dies, in the same breath.
bool Scan::deadly(uint32_t token) const {
  bool comma = false;
  for (const uint32_t end = token + kFatalReach; token < end && same_line(token); ++token) {
    if (words_.longest(hits_, token, Role::kFatal) != nullptr) return true;
    if (document_[token].is_word() || document_[token].is_number()) continue;
    if (comma || document_.punctuation(token) != ',') return false;
    comma = true;
  }
  return false;
}

// "Xe tải đâm chết hai người": an accident, unless a weapon is named in the act itself.
bool Scan::rammed(uint32_t token) const {
  if (words_.longest(hits_, token, Role::kRamming) == nullptr) return false;
  for (uint32_t back = 0; back < kVehicleReach && token > back; ++back) {
    if (document_[token - back].starts_sentence) return false;
    if (words_.longest(hits_, token - back - 1, Role::kVehicle) != nullptr) return true;
  }
  return false;
}

// "Tao sẽ giết mày": the one who will do it says so to the victim.
bool Scan::announced(uint32_t token) const {
  for (uint32_t back = 1; back <= kThreatLength && back <= token; ++back) {
    if (document_[token - back + 1].starts_sentence) return false;
    const PhraseHit* threat = words_.longest(hits_, token - back, Role::kThreat);
    if (threat != nullptr && threat->last == token) return true;
  }
  return false;
}

// Records a mention together with the attributes behind it, and opens or goes on with its list;
// returns the token behind all.
uint32_t Scan::take(const Reading& reading) {
  if (!list_.open) ++list_.number;
  CrimeCandidate candidate;
  candidate.first = reading.first;
  candidate.last = reading.last;
  candidate.rule = reading.rule;
  candidate.category = reading.category;
  if (reading.child != kNoEntry && around(candidates_.crime_scratch, reading.first, reading.last,
                                          kChildReach).children > 0) {
    candidate.category = reading.child;
  }
  if (candidate.category != kNoEntry && words_.fatal(candidate.category) != kNoEntry &&
      deadly(candidate.last)) {
    candidate.category = words_.fatal(candidate.category);
  }
  if (candidate.category != kNoEntry && words_.vehicle(candidate.category) != kNoEntry &&
      rammed(candidate.first)) {
    candidate.category = words_.vehicle(candidate.category);
  }
  bool further = true;  // objects behind belong to the same verbs
  if (candidate.category != kNoEntry && words_.threat(candidate.category) != kNoEntry &&
      announced(candidate.first)) {
    candidate.category = words_.threat(candidate.category);
    further = false;
  }
  candidate.list = list_.number;
  while (same_line(candidate.last) && candidate.attribute_count < CrimeCandidate::kMaxAttributes) {
    uint32_t at = candidate.last;
    if (candidate.attribute_count > 0 && document_.punctuation(at) == ',' && same_line(at + 1)) {
      ++at;
    }
    const PhraseHit* attribute = words_.longest(hits_, at, Role::kAttribute);
    if (attribute == nullptr) break;
    candidate.attributes[candidate.attribute_count++] = attribute->entry;
    candidate.last = attribute->last;
  }
  list_.open = reading.opens;
  list_.setting = reading.setting;
  list_.act = further ? reading.act : Act();
  const bool known = reading.rule != kNoRule && reading.category != kNoEntry;
  if (known && !unreal(candidate.first, candidate.last, candidate.category)) {
    candidates_.crimes.push_back(candidate);
  }
  return candidate.last;
}

}  // namespace vie::crime
