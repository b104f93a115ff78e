// Finding officials, see officials.h.  The grammar of one mention is in official/mention.h; here it is
// tried at every token that may begin one, from left to right.

#include "extract/officials.h"

namespace vie {
namespace {

constexpr uint32_t kMaxGroup = 12;  // names that share one title

}  // namespace

OfficialExtractor::OfficialExtractor(const Lexicons& lexicons, const Rules& rules, const Matcher&)
    : grammar_(lexicons),
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
       {words.title_not, words.monument, words.plural, words.appoint, words.predicate}) {
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

void OfficialExtractor::add(Scan& scan) const {
  const Mention& mention = scan.mention;
  OfficialCandidate official;
  official.first = mention.first;
  official.last = mention.last;
  official.name = {mention.name.first, mention.name.last};
  official.honorific = mention.honorific;
  official.rank = mention.rank;
  official.rank_code = mention.rank_code;
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
    earlier.org = later.org;
    earlier.org_code = later.org_code;
    earlier.org_abroad = later.org_abroad;
    earlier.org_at_home = later.org_at_home;
    earlier.org_kind = later.org_kind;
    earlier.country = later.country;
    if (earlier.standing != Standing::kBeside) earlier.standing = later.standing;
  }
  scan.candidates.officials.push_back(official);
}

// Titles without a name: each a candidate of its own.
void OfficialExtractor::add_titles(Scan& scan, uint8_t persons) const {
  for (const TitleItem& item : scan.mention.titles) {
    if (item.needs_name) continue;
    OfficialCandidate official;
    official.first = item.first;
    official.last = item.last;
    official.persons = persons;
    official.rule = item.position.status == PositionStatus::kNew ? appointed_ : title_alone_;
    official.first_position = static_cast<uint32_t>(scan.candidates.positions.size());
    official.position_count = 1;
    scan.candidates.positions.push_back(item.position);
    scan.candidates.officials.push_back(official);
  }
}

// "hai Bộ trưởng", "các Phó Thủ tướng Trần Văn A, Lê Thị B": one title of several persons.  Returns
// where to go on, or 0 if no title follows.
uint32_t OfficialExtractor::group(Scan& scan, uint32_t token, const PhraseHit& plural) const {
  const View& view = scan.view;
  Mention& mention = scan.mention;
  if (!view.follows(plural.last)) return 0;
  const TitleItem item = grammar_.titles().parse(view, plural.last, false);
  if (!item) return 0;
  const OfficialWords& words = grammar_.words();
  uint32_t at = view.mark(item.last) == ':' ? item.last + 1 : item.last;
  uint32_t named = 0;
  for (; named < kMaxGroup && view.follows(at); ++named) {
    const PhraseHit* respect = view.hits.phrase_at(at, words.honorific);
    const uint32_t first = respect != nullptr && !words.other(*respect) ? respect->last : at;
    const PersonName name =
        view.follows(first) ? grammar_.names().parse(view, first, Led::kNo) : PersonName{};
    if (!name) break;
    mention.start(named == 0 ? plural.last : at);
    mention.name = name;
    mention.titles.push_back(item);
    mention.titles_before = 1;
    mention.last = mention.resume = name.last;
    if (view.mark(name.last) == '(') grammar_.behind(view, mention);
    add(scan);
    scan.candidates.officials.back().rule = group_;
    at = mention.last;
    const bool comma = view.mark(at) == ',' || view.mark(at) == ';';
    const bool joined = comma || view.at(at, words.both) != nullptr;
    if (!joined) break;
    ++at;
  }
  if (named > 0) return mention.last;
  mention.start(token);
  mention.titles.push_back(item);
  add_titles(scan, words.persons(plural));
  return item.last;
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
    if (const uint32_t next = group(scan, token, *plural)) return next;
    // "các đồng chí: A, B": the word of respect belongs to none of them.
    const PhraseHit* respect = view.at(plural->last, words.honorific);
    return respect == nullptr ? plural->last : respect->last;
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
    add(scan);
    return token + 1;
  }
  if (mention.name && mention.first > first) {
    // Titles before it are other persons', who are not named.
    Mention others;
    others.start(first);
    grammar_.leading(view, first, mention.first, others);
    Scan alone{view, scan.candidates, others};
    add_titles(alone, 1);
  }
  if (assigned != nullptr) {
    for (TitleItem& item : mention.titles) item.position.status = words.status(*assigned);
  }
  if (mention.name) {
    add(scan);
  } else {
    add_titles(scan, predicate == nullptr ? 1 : 0);
  }
  return mention.resume > token ? mention.resume : token + 1;
}

void OfficialExtractor::run(const Document& document, const Hits& hits,
                            Candidates& candidates) const {
  Mention mention;
  Scan scan{{document, hits, candidates.strings}, candidates, mention};
  for (uint32_t token = 0; token < document.size();) {
    const bool opens = document[token].capital() || hits.any_at(token, openers_);
    token = opens ? at(scan, token) : token + 1;
  }
}

}  // namespace vie
