// Reading signers and witnesses, see people.h.

#include "resolve/plan/people.h"

#include <algorithm>

#include "resolve/plan/phrases.h"
#include "text/marks.h"

namespace vie::plan {
namespace {

constexpr uint32_t kSentenceReach = 120;  // tokens of the sentence on either side of the paper
constexpr uint32_t kMostMembers = 8;      // of one subject or list of witnesses
constexpr uint32_t kAdverbials = 3;       // "Ngày 5/5, tại Hà Nội, ..." before a subject
constexpr size_t kPersonsBack = 64;       // that are compared with a bare name
constexpr uint32_t kBracket = 12;         // "(KTM)" behind a member of a subject
constexpr uint32_t kAuxiliaries = 8;      // phrases between a subject and its verb
constexpr uint32_t kWatchReach = 40;      // between "chứng kiến" and the verb of those who sign

void add(uint32_t entity, std::vector<uint32_t>& entities) {
  if (entity == 0) return;
  if (std::find(entities.begin(), entities.end(), entity) == entities.end()) {
    entities.push_back(entity);
  }
}

uint32_t number_of(const PlanPerson& person, const std::vector<PlanPerson>& persons) {
  return kPlanPerson + static_cast<uint32_t>(&person - persons.data());
}

uint32_t sentence_start(const Document& document, uint32_t at) {
  for (uint32_t i = 0; i < kSentenceReach && !parts(document, at); ++i) --at;
  return at;
}

// "tỉnh Lâm Đồng đã ký": no adverb.
bool ends_name(const Document& document, const PhraseHit& word) {
  return word.last == word.first + 1 && word.first > 0 && !breaks_before(document, word.first) &&
         document[word.first].shape == Shape::kTitle && document[word.first - 1].shape == Shape::kTitle;
}

bool within(uint32_t token, TokenRange range) { return token >= range.first && token < range.last; }

}  // namespace

PeopleFinder::PeopleFinder(const Lexicons& lexicons)
    : names_(lexicons),
      cue_(lexicons.find("plan.cue")),
      light_(lexicons.find("plan.light")),
      joiner_(lexicons.find("plan.joiner")),
      behalf_(lexicons.find("plan.behalf")),
      witness_(lexicons.find("plan.witness")),
      attend_(lexicons.find("plan.attend")),
      place_(lexicons.find("plan.place")),
      two_(lexicons.find("plan.two")),
      country_(lexicons.find("country")),
      country_short_(lexicons.find("country.short")),
      before_noun_(lexicons.find("plan.before_noun")),
      open_(lexicons.find("plan.open")),
      says_(lexicons.find("plan.says")),
      native_(lexicons.find("plan.native")),
      relative_(lexicons.find("plan.relative")),
      title_(lexicons.find("title")),
      watches_(lexicons.size()) {
  lexicons.for_each("plan.attend", [this](EntryId id, const Entry& entry) {
    watches_[id] = entry.attributes.get("as") == "witness";
  });
}

// A person who begins at a token: where the mention ends, or `token` if there is none.
uint32_t PeopleFinder::person_at(const Text& text, uint32_t token,
                                 std::vector<uint32_t>& entities) const {
  if (const OfficialCandidate* official = beginning_at(text.candidates.officials, token)) {
    add(official->entity, entities);
    add(official->second_entity, entities);
    return official->last;
  }
  const std::vector<PlanPerson>& persons = text.candidates.plan_scratch.persons;
  if (const PlanPerson* person = beginning_at(persons, token)) {
    add(number_of(*person, persons), entities);
    return person->last;
  }
  return token;
}

uint32_t PeopleFinder::person_before(const Text& text, uint32_t end,
                                     std::vector<uint32_t>& entities) const {
  if (const OfficialCandidate* official = ending_at(text.candidates.officials, end)) {
    add(official->second_entity, entities);
    add(official->entity, entities);
    return official->first;
  }
  const std::vector<PlanPerson>& persons = text.candidates.plan_scratch.persons;
  if (const PlanPerson* person = ending_at(persons, end)) {
    add(number_of(*person, persons), entities);
    return person->first;
  }
  return named_before(text, end, entities);
}

// "Neto ký hợp đồng": the last words of the name of a person who is told elsewhere.
uint32_t PeopleFinder::named_before(const Text& text, uint32_t end,
                                    std::vector<uint32_t>& entities) const {
  const Document& document = text.document;
  const std::vector<PlanPerson>& persons = text.candidates.plan_scratch.persons;
  if (end == 0 || !document[end - 1].capital()) return end;
  for (size_t i = 0; i < std::min(persons.size(), kPersonsBack); ++i) {
    const TokenRange name = persons[i].name;
    if (!persons[i].sure) continue;
    uint32_t first = end;
    for (uint32_t word = name.last; word > name.first && first > 0; --word, --first) {
      if (document.folded(word - 1) != document.folded(first - 1)) break;
      if (!document[first - 1].capital() || (first != end && parts(document, first))) break;
    }
    // What stands before it is no more of a name.
    const bool whole = first == 0 || parts(document, first) || !document[first - 1].capital();
    if (first == end || !whole) continue;
    if (names_.before(document, text.hits, text.candidates, end) < first) return end;  // "chính quyền A"
    add(number_of(persons[i], persons), entities);
    return first;
  }
  return end;
}

// The persons behind "dưới sự chứng kiến của".  If nothing but their list stands before the verb, those
// behind its last comma are the signers: "dưới sự chứng kiến của A và B, C và D đã ký".
void PeopleFinder::read_witness_list(const Text& text, const PlanCandidate& plan,
                                     TokenRange& clause, std::vector<uint32_t>& witnesses) const {
  uint32_t next = clause.last;
  uint32_t before_comma = 0;  // where the list ends if the last comma ends it
  size_t count = 0;
  for (uint32_t members = 0; members < kMostMembers; ++members) {
    const uint32_t last = person_at(text, next, witnesses);
    if (last == next) break;
    clause.last = next = last;
    if (const PhraseHit* joiner = phrase_at(text.document, text.hits, next, joiner_)) {
      next = joiner->last;
    } else if (next < text.document.size() && text.document.punctuation(next) == ',') {
      before_comma = next++;
      count = witnesses.size();
    } else {
      break;
    }
  }
  // "có sự chứng kiến của xã A": an office watches, too, and is no party
  const OrganisationCandidate* office = beginning_at(text.candidates.organisations, clause.last);
  if (office != nullptr && next == clause.last) clause.last = office->last;
  if (before_comma != 0 && clause.last == skip_auxiliaries(text, plan.subject_end)) {
    witnesses.resize(count);
    clause.last = before_comma;
  }
}

bool PeopleFinder::read_witnesses(const Text& text, const PlanCandidate& plan, TokenRange& clause,
                                  PlanPeople& people) const {
  const uint32_t limit = std::min(text.document.size(), plan.last + kSentenceReach);
  for (uint32_t at = sentence_start(text.document, plan.first); at < limit; ++at) {
    if (at >= plan.last && breaks_before(text.document, at)) return false;
    const PhraseHit* cue = phrase_at(text.document, text.hits, at, witness_);
    if (cue == nullptr) continue;
    clause = {cue->first, cue->last};
    read_witness_list(text, plan, clause, people.witnesses);
    return true;
  }
  return false;
}

// One member of a subject that ends before a token: its first token, or `end` if there is none.
uint32_t PeopleFinder::item_before(const Text& text, uint32_t end,
                                   std::vector<uint32_t>& entities) const {
  if (const TokenRange* company = ending_at(text.candidates.plan_scratch.companies, end)) {
    return head_of(text, company->first, entities);
  }
  const uint32_t person = person_before(text, end, entities);
  if (person != end) return person;
  const OrganisationCandidate* office = ending_at(text.candidates.organisations, end);
  if (office != nullptr && !is_cut(text.hits, says_, office->first)) {
    return head_of(text, office->first, entities);
  }
  const uint32_t name = names_.before(text.document, text.hits, text.candidates, end);
  if (name != end) {
    const uint32_t head = head_of(text, name, entities);
    if (head != name) return head;
  }
  for (const LexiconId lexicon : {country_, country_short_}) {
    const PhraseHit* country = phrase_ending(text.hits, end, lexicon);
    if (country != nullptr) return std::min(country->first, name);
  }
  // "hai bên", "hai Bộ": a word behind "hai"
  if (end >= 2 && phrase_ending(text.hits, end - 1, two_) != nullptr) return end - 2;
  return name;
}

// "ông A - Tổng giám đốc hãng B": where the man before a name begins, or `name` if there is none.
uint32_t PeopleFinder::head_of(const Text& text, uint32_t name, std::vector<uint32_t>& entities) const {
  const PhraseHit* post = phrase_ending(text.hits, name, title_);
  if (post == nullptr || post->first == 0) return name;
  const uint32_t mention = person_before(text, name, entities);  // with the post
  if (mention != name) return mention;
  const uint32_t mark = post->first - 1;
  const bool apposed = is_dash(text.document, mark) || text.document.punctuation(mark) == ',';
  const uint32_t person = apposed ? person_before(text, mark, entities) : mark;
  return person != mark ? person : name;
}

// Whether the country or office that ends before a token only says where: "tại Hàn Quốc, A và B đã ký".
bool PeopleFinder::located(const Text& text, uint32_t end) const {
  std::vector<uint32_t>& nobody = text.candidates.plan_scratch.nobody;
  nobody.clear();
  const uint32_t first = item_before(text, end, nobody);
  if (phrase_ending(text.hits, first, place_) != nullptr) return true;
  for (uint32_t at = first; at < end; ++at) {
    if (phrase_at(text.document, text.hits, at, place_) != nullptr) return true;
  }
  return false;
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
    // "Theo hãng tin A, ông B và ông C ký"
    const bool comma = document.punctuation(at) == ',' && subject.first != end;
    if (comma && phrase_ending(text.hits, first, before_noun_) != nullptr) break;
    // "trung vệ của đội A ký": whose man he is
    const PhraseHit* of = phrase_ending(text.hits, first, before_noun_);
    if (of != nullptr && phrase_ending(text.hits, of->first, native_) != nullptr) break;
    subject.first = at = first;
    if (breaks_before(document, at)) break;
    if (const PhraseHit* behalf = phrase_ending(text.hits, at, behalf_)) at = behalf->first;
    if (at == 0) break;
    if (const PhraseHit* joiner = phrase_ending(text.hits, at, joiner_)) {
      joined = true;
      at = joiner->first;
      at = skip_auxiliaries(text, at);
    } else if (joined && document.punctuation(at - 1) == ',' && !located(text, at - 1)) {
      --at;
    } else if (is_dash(document, at - 1) && (phrase_ending(text.hits, at - 1, country_) != nullptr ||
                                             phrase_ending(text.hits, at - 1, country_short_) != nullptr)) {
      --at;  // "Việt Nam - Lào", but not "BÁO - Chính phủ"
    } else {
      break;
    }
  }
  std::reverse(entities.begin(), entities.end());
  return {before_comma(text, subject.first), subject.last};
}

// "Thay mặt Bộ A, ông B đã ký", "Nước A, nước B ký": what stands before the comma at the head of the sentence
// signs as well.
uint32_t PeopleFinder::before_comma(const Text& text, uint32_t first) const {
  const Document& document = text.document;
  if (first < 2 || breaks_before(document, first) || document.punctuation(first - 1) != ',') return first;
  std::vector<uint32_t>& nobody = text.candidates.plan_scratch.nobody;
  nobody.clear();
  const uint32_t other = item_before(text, first - 1, nobody);
  if (other == first - 1) return first;
  const bool behalf = phrase_ending(text.hits, other, behalf_) != nullptr;
  const bool head = nobody.empty() && breaks_before(document, other);
  return behalf || head ? other : first;
}

// `says`: also over what somebody says, "hãng A xác nhận ký"; not so "ông A cho biết việc ký".
uint32_t PeopleFinder::skip_auxiliaries(const Text& text, uint32_t at, bool says) const {
  for (uint32_t i = 0; i < kAuxiliaries && at > 0 && !breaks_before(text.document, at); ++i) {
    const PhraseHit* word = phrase_ending(text.hits, at, cue_);
    if (word == nullptr) word = phrase_ending(text.hits, at, light_);
    if (word != nullptr && ends_name(text.document, *word)) break;
    if (word != nullptr && phrase_at(text.document, text.hits, word->first, two_) != nullptr) break;
    if (word == nullptr) word = phrase_ending(text.hits, at, place_);
    if (word == nullptr && says) word = phrase_ending(text.hits, at, says_);
    // "ông A khi còn làm bộ trưởng ký"
    const OfficialCandidate* post = word == nullptr ? ending_at(text.candidates.officials, at) : nullptr;
    if (post != nullptr && !post->named()) {
      const PhraseHit* while_ = phrase_ending(text.hits, post->first, light_);
      if (while_ != nullptr && phrase_at(text.document, text.hits, while_->first, open_) != nullptr) word = while_;
    }
    // "Ông A ngày 11/5 đã ký"
    const DateCandidate* date = word == nullptr ? ending_at(text.candidates.dates, at) : nullptr;
    if (word == nullptr && date == nullptr) break;
    at = word != nullptr ? word->first : date->first;
  }
  return at;
}

// The subject of a verb whose auxiliaries begin at `end`: right before it, or, for the second of two verbs
// ("Thủ tướng đã dự hội nghị, chứng kiến lễ ký"), at the head of the sentence.
TokenRange PeopleFinder::subject_of(const Text& text, uint32_t end, TokenRange without,
                                    std::vector<uint32_t>& entities) const {
  if (end == 0 || breaks_before(text.document, end)) return {end, end};
  const bool comma = text.document.punctuation(end - 1) == ',';
  std::vector<uint32_t>::size_type before = entities.size();
  if (comma && person_before(text, end - 1, entities) != end - 1) {
    entities.resize(before);
    --end;  // "bà A, Chủ tịch tỉnh B, đã ký"
  }
  const TokenRange subject = read_subject(text, end, without, entities);
  if (!subject.empty() || (!comma && phrase_ending(text.hits, end, joiner_) == nullptr)) {
    return subject;
  }
  return head_subject(text, end, without, entities);
}

// The subject at the head of a sentence, behind dates and places: "Ngày 5/5, tại Hà Nội, công ty A ...".
TokenRange PeopleFinder::head_subject(const Text& text, uint32_t end, TokenRange without,
                                      std::vector<uint32_t>& entities) const {
  const Document& document = text.document;
  uint32_t first = sentence_start(document, end);
  for (uint32_t i = 0; i < kAdverbials; ++i) {
    const bool adverbial = phrase_at(document, text.hits, first, place_) != nullptr ||
                           beginning_at(text.candidates.dates, first) != nullptr;
    if (!adverbial) break;
    uint32_t comma = first;
    while (comma < end && document.punctuation(comma) != ',') ++comma;
    if (comma + 1 >= end) return {end, end};
    first = comma + 1;
  }
  if (const PhraseHit* behalf = phrase_at(document, text.hits, first, behalf_)) first = behalf->last;
  if (first >= end || within(first, without)) return {end, end};
  const uint32_t person = person_at(text, first, entities);
  if (person != first) return {first, person};
  const OrganisationCandidate* office = beginning_at(text.candidates.organisations, first);
  if (office != nullptr) {
    return {first, std::min(names_.extend(document, text.hits, office->last), end)};
  }
  return {first, pair_end(text, first, end)};
}

// Where a name or country that begins at a token ends, with the one that a dash or "và" joins to it.
uint32_t PeopleFinder::pair_end(const Text& text, uint32_t first, uint32_t end) const {
  uint32_t last = first;
  for (int member = 0; member < 2 && last < end; ++member) {
    uint32_t behind = names_.at(text.document, text.hits, text.candidates, last);
    for (const LexiconId lexicon : {country_, country_short_}) {
      const PhraseHit* country = phrase_at(text.document, text.hits, last, lexicon);
      // "Anh Lưu" is no country
      const bool titles = country != nullptr && country->last < end &&
                          text.document[country->last].capital();
      if (country != nullptr && !titles) behind = std::max(behind, country->last);
    }
    if (behind == last) break;
    first = std::min(behind, end);
    const PhraseHit* joiner = phrase_at(text.document, text.hits, behind, joiner_);
    if (joiner == nullptr && !is_dash(text.document, behind)) break;
    last = joiner != nullptr ? joiner->last : behind + 1;
  }
  return first;
}

// "A và B đã chứng kiến đại diện hai bên ký": the subject of the watching.
void PeopleFinder::read_watchers(const Text& text, const PlanCandidate& plan,
                                 PlanPeople& people) const {
  uint32_t at = plan.verb.first;
  for (uint32_t i = 0; i < kWatchReach && at > 0 && !breaks_before(text.document, at); ++i, --at) {
    const PhraseHit* attend = phrase_ending(text.hits, at, attend_);
    if (attend == nullptr || !watches_[attend->entry]) continue;
    subject_of(text, skip_auxiliaries(text, attend->first), {}, people.witnesses);
    return;
  }
}

// Whether a person, an office, a country or what "của" leads to begins at a token.
bool PeopleFinder::is_known(const Text& text, uint32_t token) const {
  std::vector<uint32_t>& nobody = text.candidates.plan_scratch.nobody;
  nobody.clear();
  return person_at(text, token, nobody) != token ||
         beginning_at(text.candidates.organisations, token) != nullptr ||
         phrase_at(text.document, text.hits, token, country_) != nullptr ||
         phrase_at(text.document, text.hits, token, country_short_) != nullptr ||
         phrase_ending(text.hits, token, before_noun_) != nullptr;
}

// Whether a word between the subject and the verb says that the subject only attends the signing.
bool PeopleFinder::attends(const Text& text, const PlanCandidate& plan) const {
  for (uint32_t at = plan.subject_end; at < plan.verb.first; ++at) {
    const PhraseHit* attend = phrase_at(text.document, text.hits, at, attend_);
    if (attend != nullptr && (plan.voice == PlanVoice::kEvent || watches_[attend->entry])) return true;
  }
  return false;
}

// "tại Lào, Peru cũng đã được ký": the paper is the subject, and nobody before the verb signs.
bool PeopleFinder::is_passive(const Text& text, const PlanCandidate& plan) const {
  if (plan.voice != PlanVoice::kPassive && plan.voice != PlanVoice::kRelative) return false;
  for (uint32_t at = plan.subject_end; at < plan.verb.first; ++at) {
    if (phrase_at(text.document, text.hits, at, relative_) != nullptr) return true;
  }
  return false;
}

void PeopleFinder::run(const Document& document, const Hits& hits, Candidates& candidates,
                       const PlanCandidate& plan, PlanPeople& people) const {
  people.clear();
  const Text text{document, hits, candidates};
  if (plan.voice == PlanVoice::kNone) {
    // "A đạt thỏa thuận với B": nobody signs, but A is a party; not so "A nhắm B để đạt thỏa thuận".
    if (plan.verb.empty() || plan.subject_end == 0) return;
    if (plan.parties.empty() && plan.stage != "agreed") return;
    if (phrase_at(document, hits, plan.subject_end, open_) != nullptr) return;
    people.subject = subject_of(text, skip_auxiliaries(text, plan.subject_end), {}, people.signatories);
    people.signatories.clear();
    if (phrase_ending(hits, people.subject.first, before_noun_) != nullptr) people.subject = {};
    return;
  }
  TokenRange clause;
  if (!read_witnesses(text, plan, clause, people)) read_watchers(text, plan, people);
  const uint32_t end = skip_auxiliaries(text, plan.subject_end, plan.voice != PlanVoice::kEvent);
  // "Hiệp định A được ký": what stands before the verb is the paper, and nobody in its name signs.
  const uint32_t paper_end = std::max(plan.title.last, plan.parties.last);
  const bool is_paper = end > plan.title.first && end <= paper_end;
  const PhraseHit* two = phrase_at(document, hits, end, two_);
  if (two != nullptr && two->last < plan.verb.first) {
    people.subject = {end, two->last + 1};  // "hai bên đã ra": nobody before it signs
  } else if (is_paper || !is_passive(text, plan)) {
    people.subject = subject_of(text, end, clause, people.signatories);
  }
  if (is_paper && two == nullptr && !is_known(text, people.subject.first)) people.subject = {};
  const bool done = plan.status == PlanStatus::kSigned || plan.status == PlanStatus::kIssued;
  const bool only_attends = attends(text, plan);
  if (!done || only_attends) people.signatories.clear();
  if (only_attends) people.subject = {};
}

}  // namespace vie::plan
