// Finding officials, see officials.h.  The grammar of one mention is in official/mention.h; here it is
// tried at every token that may begin one, from left to right.

#include "extract/officials.h"

#include <algorithm>

namespace vie {
namespace {

constexpr uint32_t kMaxGroup = 12;       // names that share one title
constexpr uint32_t kMaxListReach = 24;  // tokens from such a title to the list of names
constexpr uint32_t kMaxWish = 4;        // tokens of "cân nhắc việc" before a verb
constexpr uint32_t kMaxListWords = 6;   // "gồm" + "các ông, bà:"

}  // namespace

OfficialExtractor::OfficialExtractor(const Lexicons& lexicons, const Rules& rules,
                                     const OrganisationGrammar& organisations)
    : grammar_(lexicons, organisations),
      title_first_(rules.find("official.title_first")),
      name_first_(rules.find("official.name_first")),
      plain_(rules.find("official.plain")),
      title_alone_(rules.find("official.title_alone")),
      appointed_(rules.find("official.appointed")),
      group_(rules.find("official.group")) {
  const OfficialWords& words = grammar_.words();
  for (const LexiconId lexicon : {words.title, words.rank, words.modifier, words.honorific}) {
    starts_.add(lexicon);
  }
  openers_ = starts_;
  for (const LexiconId lexicon :
       {words.title_not, words.monument, words.plural, words.appoint, words.predicate,
        words.list}) {
    openers_.add(lexicon);
  }
}

bool OfficialExtractor::may_begin(const View& view, uint32_t token) const {
  const OfficialWords& words = grammar_.words();
  const bool capital = view.document[token].is_word() && view.document[token].capital();
  if (!view.hits.any_at(token, starts_)) return capital;
  for (const PhraseHit& hit : view.hits.phrases_at(token)) {
    if (hit.lexicon == words.title || hit.lexicon == words.rank || hit.lexicon == words.modifier) {
      return true;
    }
    if (hit.lexicon == words.honorific) return !words.other(hit);
  }
  return capital;
}

// "Người phát ngôn, Chánh Văn phòng Bộ Nội vụ": of an office that begins within a role the one behind the
// role, for who stands before serves the Ministry and not its Office.  Its `last` is 0 if there is none.
OrganisationCandidate OfficialExtractor::office_of_role(Scan& scan, const PositionCandidate& position) const {
  const uint32_t begin = position.role.last;
  if (position.org.first >= begin || begin >= position.org.last) return {};
  const OrganisationCandidate larger = grammar_.titles().organisations().parse(
      scan.view.document, scan.view.hits, begin, scan.candidates.strings);
  return larger.last == position.org.last ? larger : OrganisationCandidate{};
}

void OfficialExtractor::add(Scan& scan) const {
  const Mention& mention = scan.mention;
  OfficialCandidate official;
  official.first = mention.first;
  official.last = mention.last;
  official.name = {mention.name.first, mention.name.last};
  official.honorific = mention.honorific;
  official.rank = mention.rank;
  official.rank_code = mention.rank_code;
  official.rank_country = mention.rank_country;
  official.bare = mention.bare;
  official.doubtful = mention.name.doubtful;
  official.rule = mention.titles_before > 0                                  ? title_first_
                  : mention.titles.empty() && mention.rank.empty()           ? plain_
                                                                             : name_first_;
  official.first_position = static_cast<uint32_t>(scan.candidates.positions.size());
  official.position_count = mention.titles.size();
  for (const TitleItem& item : mention.titles) {
    scan.candidates.positions.push_back(item.position);
  }
  // "Chánh Văn phòng, Người phát ngôn Bộ Công an": the office serves both.
  for (uint32_t i = mention.titles.size(); i-- > 1;) {
    if (!mention.titles.begin()[i - 1].shares) continue;
    PositionCandidate& earlier = scan.candidates.positions[official.first_position + i - 1];
    const PositionCandidate& later = scan.candidates.positions[official.first_position + i];
    if (later.org.empty()) continue;
    if (const OrganisationCandidate larger = office_of_role(scan, later); larger.last != 0) {
      set_office(earlier, larger);
    } else {
      earlier.org = later.org;
      earlier.org_code = later.org_code;
      earlier.org_abroad = later.org_abroad;
      earlier.org_at_home = later.org_at_home;
      earlier.org_kind = later.org_kind;
    }
    earlier.country = later.country;
    if (earlier.standing != Standing::kBeside) earlier.standing = later.standing;
  }
  scan.candidates.officials.push_back(official);
}

// Titles without a name: each a candidate of its own.
void OfficialExtractor::add_titles(Scan& scan, uint8_t persons, uint32_t clause) const {
  for (const TitleItem& item : scan.mention.titles) {
    if (item.needs_name || item.bearer) continue;
    OfficialCandidate official;
    official.first = item.first;
    official.last = item.last;
    official.persons = persons;
    official.clause = clause;
    official.rule = item.position.status == PositionStatus::kNew ? appointed_ : title_alone_;
    official.first_position = static_cast<uint32_t>(scan.candidates.positions.size());
    official.position_count = 1;
    scan.candidates.positions.push_back(item.position);
    scan.candidates.officials.push_back(official);
  }
}

// Whether a name is a piece of an office's.
bool OfficialExtractor::within_office(const Scan& scan, const PersonName& name) const {
  const auto& offices = scan.candidates.organisations;
  const auto next = std::upper_bound(
      offices.begin(), offices.end(), name.first,
      [](uint32_t token, const OrganisationCandidate& office) { return token < office.first; });
  return next != offices.begin() && (next - 1)->first < name.first && (next - 1)->last >= name.last;
}

// Gives the person who was read the title that stands before the list.
void OfficialExtractor::share(Scan& scan) const {
  Mention& mention = scan.mention;
  if (!scan.common || mention.titles.empty()) return;
  mention.titles.insert_first(scan.common);
  mention.titles.begin()->shares = false;
}

// "5 thứ trưởng": a number in small letters' title is that of several persons.
bool OfficialExtractor::counted(const View& view, const TitleItem& item) const {
  return item.first > 0 && view.follows(item.first) && !view.document[item.first].capital() &&
         view.document[item.first - 1].is_number();
}

// The names from `at` on that share scan.shared: "A, B (đoàn C) và ông D".  The mention of the first
// begins at `first`.  In a list behind "gồm" each may have titles of its own.  Returns where the last
// ends, or 0 if there is none.
uint32_t OfficialExtractor::names(Scan& scan, uint32_t at, uint32_t first, bool listed) const {
  const View& view = scan.view;
  const OfficialWords& words = grammar_.words();
  Mention& mention = scan.mention;
  uint32_t end = 0;
  for (uint32_t named = 0; named < kMaxGroup && view.follows(at); ++named) {
    const PhraseHit* respect = view.hits.phrase_at(at, words.honorific);
    const bool respected = respect != nullptr && !words.other(*respect);
    const uint32_t begin = respected ? respect->last : at;
    const PersonName name =
        view.follows(begin) ? grammar_.names().parse(view, begin, Led::kNo) : PersonName{};
    if (!name || (listed && !respected && !grammar_.names().stands_alone(view, name))) break;
    mention.start(named == 0 ? first : at);
    mention.name = name;
    if (respected && listed) mention.honorific = {at, begin};
    mention.titles.push_back(scan.shared);
    mention.titles.begin()->shares = false;
    mention.titles_before = 1;
    mention.last = mention.resume = name.last;
    if (listed || view.mark(name.last) == '(') grammar_.behind(view, mention);
    add(scan);
    scan.candidates.officials.back().rule = group_;
    at = end = mention.last;
    const bool comma = view.mark(at) == ',' || view.mark(at) == ';';
    const bool joined = comma || view.at(at, words.both) != nullptr;
    if (!joined) break;
    ++at;
    if (comma && view.at(at, words.both) != nullptr) ++at;
  }
  return end;
}

// "hai Bộ trưởng", "các Phó Thủ tướng Trần Văn A, Lê Thị B": one title of several persons.  Returns
// where to go on, or 0 if no title follows.
uint32_t OfficialExtractor::group(Scan& scan, uint32_t token, const PhraseHit& plural) const {
  const View& view = scan.view;
  // "các Phó Thủ tướng", "các đồng chí Ủy viên Bộ Chính trị"
  const PhraseHit* respect = view.at(plural.last, grammar_.words().honorific);
  const uint32_t begin = respect == nullptr ? plural.last : respect->last;
  if (!view.follows(begin)) return 0;
  const TitleItem item = grammar_.titles().parse(view, begin, false);
  if (!item) return 0;
  // "các trợ lý của Tổng thống A": the name is the President's.
  if (item.owned && view.follows(item.last) && view.document[item.last].capital()) return 0;
  const bool beside = item.position.standing == Standing::kBeside;
  scan.shared = item;
  const bool colon = view.mark(item.last) == ':';
  const uint32_t at = colon ? item.last + 1 : item.last;
  // "các đồng chí Ủy viên Bộ Chính trị: Tổng Bí thư A; Thủ tướng B"
  if (colon && item.position.position_class == "party" && !beside) scan.common = item;
  if (const uint32_t end = names(scan, at, begin, colon)) {
    scan.shared = {};
    return end;
  }
  if (beside) scan.shared = {};  // "các thành viên ..., gồm A"
  scan.mention.start(token);
  scan.mention.titles.push_back(item);
  add_titles(scan, grammar_.words().persons(plural));
  return item.last;
}

// "5 thứ trưởng giúp việc, gồm các ông: A, B": the names of those whose title was told before in the
// sentence.  Returns where to go on, or 0 if it is no such list.
uint32_t OfficialExtractor::members(Scan& scan, uint32_t token, const PhraseHit& list) const {
  const View& view = scan.view;
  const OfficialWords& words = grammar_.words();
  if (!scan.shared || token - scan.shared.last > kMaxListReach) return 0;
  for (uint32_t at = scan.shared.last; at <= token; ++at) {
    // "các công tố viên công bố tên 4 nghi phạm, gồm ...": the names are others'.
    const bool others = view.hits.phrase_at(at, words.plural) != nullptr ||
                        (view.document[at].is_number() && view.document[at + 1].is_word());
    if (view.document[at].starts_sentence || others) return 0;
  }
  uint32_t at = list.last;
  uint32_t begin = at;  // of a word of respect in the singular
  for (uint32_t count = 0; count < kMaxListWords && view.follows(at); ++count) {
    const PhraseHit* word = view.hits.phrase_at(at, words.plural);
    if (word == nullptr) word = view.hits.phrase_at(at, words.honorific);
    if (word == nullptr && view.mark(at) != ',' && view.mark(at) != ':') break;
    if (view.follows(at + 1) && word != nullptr && view.document[word->last].capital()) {
      begin = at;
      at = word->last;
      break;
    }
    at = begin = word == nullptr ? at + 1 : word->last;
  }
  const bool several = begin > list.last && view.hits.phrase_at(list.last, words.plural) != nullptr;
  const uint32_t end = names(scan, several ? at : begin, several ? at : begin, true);
  scan.shared = {};
  return end;
}

// "cân nhắc việc cách chức", "dọa thôi giữ chức".
bool OfficialExtractor::behind_wish(const View& view, uint32_t token) const {
  for (uint32_t back = 1; back <= kMaxWish && back <= token; ++back) {
    const PhraseHit* hit = view.hits.phrase_at(token - back, grammar_.words().wish);
    if (hit != nullptr && hit->last == token) return true;
  }
  return false;
}

// Where to go on behind what may be named after a person: behind that person's name.
uint32_t OfficialExtractor::behind_monument(Scan& scan, uint32_t token) const {
  const bool named = scan.view.follows(token) && may_begin(scan.view, token) &&
                     grammar_.parse(scan.view, token, false, scan.mention) && scan.mention.name;
  return named ? scan.mention.name.last : token;
}

uint32_t OfficialExtractor::at(Scan& scan, uint32_t token) const {
  const View& view = scan.view;
  const OfficialWords& words = grammar_.words();
  if (const PhraseHit* no_title = view.hits.phrase_at(token, words.title_not)) return no_title->last;
  if (const PhraseHit* monument = view.hits.phrase_at(token, words.monument)) {
    return behind_monument(scan, monument->last);
  }
  if (const PhraseHit* plural = view.hits.phrase_at(token, words.plural)) {
    scan.common = {};
    if (const uint32_t next = group(scan, token, *plural)) return next;
    // "các đồng chí: A, B": the word of respect belongs to none of them.
    const PhraseHit* respect = view.at(plural->last, words.honorific);
    return respect == nullptr ? plural->last : respect->last;
  }
  if (const PhraseHit* list = view.hits.phrase_at(token, words.list)) {
    if (const uint32_t next = members(scan, token, *list)) return next;
  }
  const PhraseHit* assigned = view.hits.phrase_at(token, words.appoint);
  const PhraseHit* predicate = view.hits.phrase_at(token, words.predicate);
  const uint32_t first = assigned != nullptr ? assigned->last
                         : predicate != nullptr ? predicate->last
                                                : token;
  if (first >= view.size() || !may_begin(view, first)) return token + 1;
  Mention& mention = scan.mention;
  if (!grammar_.parse(view, first, assigned != nullptr, mention)) return token + 1;
  if (mention.bare) {
    // "Học viện Chính trị quốc gia Hồ Chí Minh"
    if (!within_office(scan, mention.name)) add(scan);
    return token + 1;
  }
  const PhraseHit* verb = assigned != nullptr ? assigned : predicate;
  // A dismissal that is only weighed or wished leaves the post.
  const bool unsure = verb != nullptr && words.status(*verb) == PositionStatus::kFormer &&
                      behind_wish(view, token);
  const PositionStatus status =
      verb == nullptr || unsure ? PositionStatus::kCurrent : words.status(*verb);
  const auto tell = [status](Mention& of) {
    for (TitleItem& item : of.titles) {
      if (status != PositionStatus::kCurrent) item.position.status = status;
    }
  };
  const uint32_t clause = verb == nullptr || unsure ? 0 : token + 1;
  if (mention.name && mention.first > first) {
    // Titles before it are other persons', who are not named.
    Mention others;
    others.start(first);
    grammar_.leading(view, first, mention.first, others);
    tell(others);
    Scan alone{view, scan.candidates, others, {}, {}};
    add_titles(alone, 1, clause);
  } else if (assigned != nullptr || !mention.name) {
    if (assigned != nullptr && mention.name && words.hoped(*assigned)) {
      for (TitleItem& item : mention.titles) item.position.standing = Standing::kBeside;
    }
    tell(mention);  // but "từng là Chánh Văn phòng của Bộ trưởng A" says nothing of A
  }
  if (mention.name) {
    share(scan);
    add(scan);
  } else if (const TitleItem& item = *mention.titles.begin(); counted(view, item)) {
    scan.shared = item;
    add_titles(scan, 0);
  } else {
    add_titles(scan, predicate == nullptr ? 1 : 0, clause);
  }
  return mention.resume > token ? mention.resume : token + 1;
}

void OfficialExtractor::run(const Document& document, const Hits& hits,
                            Candidates& candidates) const {
  Mention mention;
  ShortForms short_forms;
  short_forms.find(document, candidates.organisations);
  Scan scan{{document, hits, candidates.strings, short_forms}, candidates, mention, {}, {}};
  for (uint32_t token = 0; token < document.size();) {
    if (scan.common && document[token].starts_sentence) scan.common = {};
    const bool opens = document[token].capital() || hits.any_at(token, openers_);
    token = opens ? at(scan, token) : token + 1;
  }
}

}  // namespace vie
