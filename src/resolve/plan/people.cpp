// Reading signers and witnesses, see people.h.

#include "resolve/plan/people.h"

#include <algorithm>

#include "resolve/plan/phrases.h"

namespace vie::plan {
namespace {

constexpr uint32_t kSentenceReach = 120;  // tokens of the sentence on either side of the paper
constexpr uint32_t kMostMembers = 8;      // of one subject or list of witnesses
constexpr uint32_t kBracket = 12;         // "(KTM)" behind a member of a subject
constexpr uint32_t kAuxiliaries = 8;      // phrases between a subject and its verb
constexpr uint32_t kWatchReach = 40;      // between "chứng kiến" and the verb of those who sign

void add(uint32_t entity, std::vector<uint32_t>& entities) {
  if (entity == 0) return;
  if (std::find(entities.begin(), entities.end(), entity) == entities.end()) {
    entities.push_back(entity);
  }
}

void add(const OfficialCandidate& official, std::vector<uint32_t>& entities) {
  add(official.entity, entities);
  add(official.second_entity, entities);
}

bool within(uint32_t token, TokenRange range) { return token >= range.first && token < range.last; }

}  // namespace

PeopleFinder::PeopleFinder(const Lexicons& lexicons)
    : cue_(lexicons.find("plan.cue")),
      light_(lexicons.find("plan.light")),
      joiner_(lexicons.find("plan.joiner")),
      behalf_(lexicons.find("plan.behalf")),
      witness_(lexicons.find("plan.witness")),
      attend_(lexicons.find("plan.attend")),
      place_(lexicons.find("plan.place")),
      two_(lexicons.find("plan.two")),
      country_(lexicons.find("country")),
      country_short_(lexicons.find("country.short")),
      watches_(lexicons.size()) {
  lexicons.for_each("plan.attend", [this](EntryId id, const Entry& entry) {
    watches_[id] = entry.attributes.get("as") == "witness";
  });
}

// The persons behind "dưới sự chứng kiến của" in the sentence of the paper; `clause` is their place.
bool PeopleFinder::read_witnesses(const Text& text, const PlanCandidate& plan, TokenRange& clause,
                                  PlanPeople& people) const {
  const Document& document = text.document;
  uint32_t at = plan.first;
  for (uint32_t i = 0; i < kSentenceReach && !breaks_before(document, at); ++i) --at;
  const uint32_t limit = std::min(document.size(), plan.last + kSentenceReach);
  for (; at < limit; ++at) {
    if (at >= plan.last && breaks_before(document, at)) return false;
    const PhraseHit* cue = phrase_at(document, text.hits, at, witness_);
    if (cue == nullptr) continue;
    clause = {cue->first, cue->last};
    uint32_t next = cue->last;
    for (uint32_t members = 0; members < kMostMembers; ++members) {
      const OfficialCandidate* official = beginning_at(text.candidates.officials, next);
      if (official == nullptr) break;
      add(*official, people.witnesses);
      clause.last = next = official->last;
      if (const PhraseHit* joiner = phrase_at(document, text.hits, next, joiner_)) {
        next = joiner->last;
      } else if (next < document.size() && document.punctuation(next) == ',' &&
                 phrase_at(document, text.hits, next + 1, joiner_) == nullptr) {
        ++next;
      } else {
        break;
      }
    }
    return true;
  }
  return false;
}

// One member of a subject that ends before a token: its first token, or `end` if there is none.
uint32_t PeopleFinder::item_before(const Text& text, uint32_t end,
                                   std::vector<uint32_t>& entities) const {
  if (const OfficialCandidate* official = ending_at(text.candidates.officials, end)) {
    add(*official, entities);
    return official->first;
  }
  if (const OrganisationCandidate* office = ending_at(text.candidates.organisations, end)) {
    return office->first;
  }
  for (const LexiconId lexicon : {country_, country_short_}) {
    if (const PhraseHit* country = phrase_ending(text.hits, end, lexicon)) return country->first;
  }
  // "hai bên", "hai Bộ": a word behind "hai"
  if (end >= 2 && phrase_ending(text.hits, end - 1, two_) != nullptr) return end - 2;
  return end;
}

TokenRange PeopleFinder::read_subject(const Text& text, uint32_t end, TokenRange without,
                                      std::vector<uint32_t>& entities) const {
  const Document& document = text.document;
  TokenRange subject{end, end};
  uint32_t at = end;
  bool joined = false;  // "và" was seen: commas may join the members before it
  for (uint32_t members = 0; members < kMostMembers && at > 0; ++members) {
    if (document.punctuation(at - 1) == ')') {
      for (uint32_t back = 2; back <= std::min(kBracket, at); ++back) {
        if (document.punctuation(at - back) == '(') {
          at -= back;
          break;
        }
      }
    }
    if (at == 0 || within(at - 1, without) || breaks_before(document, at)) break;
    const uint32_t first = item_before(text, at, entities);
    if (first == at) break;
    subject.first = at = first;
    if (breaks_before(document, at)) break;
    if (const PhraseHit* behalf = phrase_ending(text.hits, at, behalf_)) at = behalf->first;
    if (at == 0) break;
    if (const PhraseHit* joiner = phrase_ending(text.hits, at, joiner_)) {
      joined = true;
      at = joiner->first;
      at = skip_auxiliaries(text, at);
    } else if (joined && document.punctuation(at - 1) == ',') {
      --at;
    } else {
      break;
    }
  }
  std::reverse(entities.begin(), entities.end());
  return subject;
}

uint32_t PeopleFinder::skip_auxiliaries(const Text& text, uint32_t at) const {
  for (uint32_t i = 0; i < kAuxiliaries && at > 0 && !breaks_before(text.document, at); ++i) {
    const PhraseHit* word = phrase_ending(text.hits, at, cue_);
    if (word == nullptr) word = phrase_ending(text.hits, at, light_);
    if (word == nullptr) word = phrase_ending(text.hits, at, place_);
    if (word == nullptr) break;
    at = word->first;
  }
  return at;
}

// "A và B đã chứng kiến đại diện hai bên ký": the subject of the watching.
void PeopleFinder::read_watchers(const Text& text, const PlanCandidate& plan,
                                 PlanPeople& people) const {
  uint32_t at = plan.verb.first;
  for (uint32_t i = 0; i < kWatchReach && at > 0 && !breaks_before(text.document, at); ++i, --at) {
    const PhraseHit* attend = phrase_ending(text.hits, at, attend_);
    if (attend == nullptr || !watches_[attend->entry]) continue;
    const uint32_t end = skip_auxiliaries(text, attend->first);
    read_subject(text, end, {}, people.witnesses);
    return;
  }
}

void PeopleFinder::run(const Document& document, const Hits& hits, const Candidates& candidates,
                       const PlanCandidate& plan, PlanPeople& people) const {
  people.clear();
  if (plan.verb.empty()) return;
  const Text text{document, hits, candidates};
  TokenRange clause;
  const bool witnessed = read_witnesses(text, plan, clause, people);
  if (!witnessed) read_watchers(text, plan, people);
  // What stands between the subject and the verb may say that the subject only attends.
  bool attends = false;
  for (uint32_t at = plan.subject_end; at < plan.verb.first; ++at) {
    const PhraseHit* attend = phrase_at(document, hits, at, attend_);
    attends = attends || (attend != nullptr && plan.voice == PlanVoice::kEvent);
  }
  const bool done = plan.status == PlanStatus::kSigned || plan.status == PlanStatus::kIssued;
  const uint32_t end = skip_auxiliaries(text, plan.subject_end);
  people.subject = read_subject(text, end, clause, people.signatories);
  if (attends || !done) people.signatories.clear();
}

}  // namespace vie::plan
