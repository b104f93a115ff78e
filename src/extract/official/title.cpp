// Reading one title, see title.h.

#include "extract/official/title.h"

#include <algorithm>

#include "text/syllable.h"

namespace vie {
namespace {

constexpr uint32_t kMaxModifiers = 2;
constexpr uint32_t kMaxPosts = 3;
constexpr uint32_t kMaxDepth = 2;         // "Thư ký" of "Trợ lý" of a minister
constexpr uint32_t kMaxForeignPlace = 3;  // words of a foreign city or province
constexpr size_t kAbbreviation = 3;       // letters of an abbreviation before a name, at least
constexpr uint32_t kMaxOfficeHead = 3;    // capital syllables that begin an office no lexicon has
constexpr uint32_t kMaxForeignName = 3;   // words of a person's name behind such an office
constexpr uint32_t kMaxOfficeWords = 16;  // all its words

bool numeral(const Token& token) {
  return token.is_number() || token.shape == Shape::kUpper ||
         (token.is_word() && token.span.size() == 1 && token.capital());
}

}  // namespace

// "Nguyễn Quốc Trưởng", "Đinh Công Sứ": behind a family name that begins a name stands no title.
bool TitleGrammar::within_name(const View& view, uint32_t token) const {
  if (token == 0 || !view.follows(token) || !view.document[token].capital()) return false;
  const PhraseHit* family = view.hits.phrase_at(token - 1, words_.surname);
  if (family == nullptr || !words_.strong(*family) || family->last != token) return false;
  const bool begins = token == 1 || !view.follows(token - 1) ||
                      !view.document[token - 2].is_word() || !view.document[token - 2].capital();
  const PhraseHit* title = view.hits.phrase_at(token, words_.title);
  return begins && title != nullptr && view.document[title->last - 1].capital();
}

// "Trung Quốc Vương Gia Thụy": the second word of a country begins no title ("Quốc Vương").
bool TitleGrammar::within_country(const View& view, uint32_t token) const {
  const PhraseHit* country =
      token == 0 || !view.follows(token) ? nullptr
                                         : view.hits.phrase_at(token - 1, words_.country_name);
  return country != nullptr && country->last == token + 1;
}

// The longest title at a token that does not end within the word for an office: in "Chủ tịch Hội đồng"
// it is not "Chủ tịch Hội".
const PhraseHit* TitleGrammar::title_at(const View& view, uint32_t token) const {
  const PhraseHit* longest = nullptr;
  if (within_name(view, token) || within_country(view, token)) return nullptr;
  for (const PhraseHit& hit : view.hits.phrases_at(token)) {
    if (hit.lexicon != words_.title) continue;
    if (longest == nullptr) longest = &hit;
    bool cut = false;
    const bool company = words_.title_word(hit).standing == Standing::kNone;
    for (uint32_t at = token + 1; at < hit.last && !company; ++at) {
      const PhraseHit* head = view.hits.phrase_at(at, words_.office_head);
      cut |= head != nullptr && head->last > hit.last;
    }
    if (!cut) return &hit;
  }
  return longest;
}

TitleItem TitleGrammar::parse(const View& view, uint32_t token, bool behind_name,
                              uint32_t depth) const {
  TitleItem item;
  uint32_t at = token;
  for (uint32_t count = 0; count < kMaxModifiers; ++count) {
    if (view.hits.phrase_at(at, words_.title) != nullptr) break;  // "cố vấn" is no late "vấn"
    const PhraseHit* modifier = view.hits.phrase_at(at, words_.modifier);
    if (modifier == nullptr || !view.follows(modifier->last)) break;
    const PositionStatus status = words_.status(*modifier);
    if (status != PositionStatus::kCurrent) item.position.status = status;
    at = modifier->last;
  }
  const PhraseHit* hit = title_at(view, at);
  if (hit == nullptr) return {};
  const PhraseHit* other = view.hits.phrase_at(at, words_.title_not);
  if (other != nullptr && other->last > hit->last) return {};  // "Đại sứ quán"
  const TitleWord& word = words_.title_word(*hit);
  item.first = token;
  item.last = hit->last;
  item.needs_name = word.needs_name;
  item.serves = word.serves;
  item.whole = word.whole;
  item.deputy = word.deputy;
  item.position.role = {at, hit->last};
  item.position.role_code = word.id;
  item.position.position_class = word.position_class;
  item.position.native = word.native;
  item.position.general = word.weak();
  item.position.code_at_home = word.at_home;
  item.position.code_of_state = word.of_state;
  item.position.code_of_head = word.of_head;
  for (uint32_t count = 0; count < kMaxPosts; ++count) {
    const PhraseHit* post = view.at(item.last, words_.post);
    if (post == nullptr || (words_.weak(*post) && !word.weak())) break;
    item.last = post->last;
  }
  complement(view, word, behind_name, depth, item);
  if (word.needs_office && !item.office) return {};
  // "khóa XIV" of a deputy.
  if (const PhraseHit* term = view.at(item.last, words_.term);
      term != nullptr && view.follows(term->last) && numeral(view.document[term->last])) {
    item.last = term->last + 1;
    if (word.place) place(view, word, behind_name, item);
  }
  item.position.text = {at, item.last};
  if (!word.country.empty()) item.position.country = word.country;
  item.shares = word.org && !word.whole && !item.office;
  judge(word, item);
  return item;
}

void TitleGrammar::complement(const View& view, const TitleWord& word, bool behind_name,
                              uint32_t depth, TitleItem& item) const {
  if (own_office(view, word, item)) {
    if (!item.position.country.empty()) return;
    if (word.place) place(view, word, false, item);
    return;
  }
  const bool fielded = field(view, word, item);
  if (country(view, word, item)) return;
  if (fielded) {
    // "Bộ trưởng Giáo dục của Mỹ"
    const PhraseHit* of = behind_name ? nullptr : view.at(item.last, words_.owner);
    const PlaceGrammar& places = organisations_.places();
    const Place land = of == nullptr ? Place{} : places.country(view.document, view.hits, of->last);
    if (land) {
      item.last = land.last;
      item.position.country = land.country;
    } else if (view.at(item.last, words_.place_type) != nullptr) {
      place(view, word, behind_name, item);  // "Bộ trưởng Thương mại bang Virginia"
    } else if (const PhraseHit* city = view.at(item.last, words_.city)) {
      item.last = city->last;
      item.position.country = words_.id(*city);
    }
    return;
  }
  if (place(view, word, behind_name, item) || owner(view, word, depth, item)) return;
  if (word.org && unlisted_office(view, item.last, item)) return;
  if (word.org || word.seat) abbreviated_office(view, item);
  if (behind_name) detached_office(view, item);
  if (word.weak()) brand(view, item);
}

// Two or three capitalised words that no capital follows, one of them foreign.
bool TitleGrammar::foreign_name(const View& view, uint32_t token) const {
  uint32_t at = token;
  bool foreign = false;
  while (view.follows(at) && view.document[at].is_word() && view.document[at].capital()) {
    foreign |= !vietnamese_syllable(view.document.folded(at));
    if (++at > token + kMaxForeignName) return false;
  }
  return foreign && at > token + 1;
}

// An office of words that no lexicon has: "Cục trưởng Cục Tần số vô tuyến điện".  It is told by its
// first capital syllable with a small one behind it that no name has behind it, and goes on to a
// person's name, a verb, or a mark; a place or country ends it.
bool TitleGrammar::unlisted_office(const View& view, uint32_t token, TitleItem& item) const {
  const auto small_word = [&](uint32_t at) {
    return view.follows(at) && view.document[at].is_word() && !view.document[at].capital() &&
           view.hits.phrase_at(at, words_.after) == nullptr;
  };
  const PlaceGrammar& places = organisations_.places();
  // "... kiến nghị đến Thủ tướng Sau cuộc làm việc, ...": a sentence glued on.
  if (view.at(token, words_.stop) != nullptr) return false;
  uint32_t at = token;
  while (at < token + kMaxOfficeHead && view.follows(at) && view.document[at].capital() &&
         view.document[at].shape == Shape::kTitle &&
         view.hits.phrase_at(at, words_.title) == nullptr &&
         !places.full_name(view.document, view.hits, at)) {
    ++at;
  }
  if (at == token || at == token + kMaxOfficeHead || !small_word(at)) return false;
  const std::string_view kind = organisations_.kind_of_head(view.hits, token);
  // "Văn Lâm đứng vững": a person.
  const bool family = view.hits.phrase_at(token, words_.surname) != nullptr;
  if (at - token > 1 && kind.empty() && family) return false;
  for (uint32_t i = token; i < at && kind.empty(); ++i) {
    if (!vietnamese_syllable(view.document.folded(i))) return false;
  }
  while (at < token + kMaxOfficeWords && view.follows(at) && view.document[at].is_word() &&
         (view.document[at].capital() || small_word(at))) {
    if (view.document[at].capital() &&
        (places.full_name(view.document, view.hits, at) || foreign_name(view, at) ||
         view.hits.phrase_at(at, words_.title) != nullptr)) {
      break;
    }
    const Place land = places.country(view.document, view.hits, at);
    const Place place = places.place(view.document, view.hits, at);
    if (!land && !place) {
      ++at;
      continue;
    }
    at = std::max(land.last, place.last);
    if (land.last >= place.last) item.position.country = land.country;
    break;
  }
  item.position.org = {token, at};
  item.position.org_kind = kind;
  item.last = at;
  item.office = true;
  return true;
}

// "Phó Thống đốc NBC Neav Chan": an abbreviation that no lexicon has, before a name.  It tells nothing
// of the office, so that a title that companies give stays one.
void TitleGrammar::abbreviated_office(const View& view, TitleItem& item) const {
  const uint32_t at = item.last;
  if (!view.follows(at + 1)) return;
  const Token& token = view.document[at];
  const Token& next = view.document[at + 1];
  const bool capitals = token.is_word() && token.shape == Shape::kUpper &&
                        token.gap != Gap::kNewline && token.span.size() >= kAbbreviation;
  if (!capitals || !next.is_word() || next.shape != Shape::kTitle ||
      view.hits.phrase_at(at, words_.title) != nullptr) {
    return;
  }
  item.last = at + 1;
  const PlaceGrammar& places = organisations_.places();
  const Place land = places.country(view.document, view.hits, at + 1);
  const Place place = places.place(view.document, view.hits, at + 1);
  if (land || place) item.last = std::max(land.last, place.last);  // "CDC Sóc Trăng"
  if (land.last >= place.last) item.position.country = land.country;
  item.position.org = {at, item.last};
}

// "Chủ tịch Sunsteel Trần Văn A": a word of no known spelling before a full name is a company.
void TitleGrammar::brand(const View& view, TitleItem& item) const {
  const uint32_t at = item.last;
  if (!view.follows(at) || !view.document[at].capital() || !view.document[at].is_word() ||
      vietnamese_syllable(view.document.folded(at)) || !view.follows(at + 1) ||
      !organisations_.places().full_name(view.document, view.hits, at + 1)) {
    return;
  }
  item.position.org = {at, at + 1};
  item.position.org_kind = "company";
  item.last = at + 1;
  item.office = true;
}

void TitleGrammar::take_office(const OrganisationCandidate& org, TitleItem& item) const {
  item.office = true;
  item.last = std::max(item.last, org.last);
  item.position.org = {org.first, org.last};
  item.position.org_code = org.code;
  item.position.org_abroad = org.abroad;
  item.position.org_at_home = org.at_home;
  item.position.org_kind = org.kind;
  item.position.country = org.country;
}

// An office whose name begins within the title or right behind it.
bool TitleGrammar::own_office(const View& view, const TitleWord& word, TitleItem& item) const {
  const uint32_t end = item.last;
  OrganisationCandidate best;
  for (uint32_t at = item.position.role.first + 1; at <= end; ++at) {
    if (at == end && (!word.org || !view.follows(at))) break;
    // The second syllable of "Chính phủ" begins no other office, "cảnh sát" of an attaché none.
    const bool small = at < end && !view.document[at].capital();
    if (at < end && (word.solid || (small && (best.last != 0 || word.host)))) continue;
    const OrganisationCandidate org = organisations_.parse(
        view.document, view.hits, at, view.strings,
        at < end ? OrganisationGrammar::Opened::kYes : OrganisationGrammar::Opened::kNo);
    if (org.last >= end && org.last > at && org.last > best.last) best = org;
  }
  if (best.last == 0) return false;
  take_office(best, item);
  return true;
}

// The field of a ministry named without its word, or the field of an adviser or attaché.
bool TitleGrammar::field(const View& view, const TitleWord& word, TitleItem& item) const {
  if (word.portfolio) {
    if (const PhraseHit* hit = view.at(item.last, words_.portfolio)) {
      item.position.org = {hit->first, hit->last};
      item.position.org_code = words_.id(*hit);
      item.position.org_abroad = words_.abroad(*hit);
      item.position.org_at_home = true;
      item.position.org_kind = "ministry";
      item.position.country = words_.country(*hit);
      item.last = hit->last;
      item.office = true;
      // "Bộ trưởng Công nghiệp và Công nghệ cao"
      const uint32_t whole = organisations_.field(view.document, view.hits, hit->first);
      if (whole > item.last) {
        item.last = item.position.org.last = whole;
        item.position.org_code = item.position.org_abroad = {};
      }
      return true;
    }
  }
  if (word.portfolio || word.field) {
    const uint32_t last = organisations_.field(view.document, view.hits, item.last);
    if (last > item.last) {
      item.last = last;
      item.office = true;
      return true;
    }
  }
  return false;
}

bool TitleGrammar::country(const View& view, const TitleWord& word, TitleItem& item) const {
  if (!word.place && !word.host && !word.portfolio && !word.field && !word.org) return false;
  const PlaceGrammar& places = organisations_.places();
  const Place found = places.country(view.document, view.hits, item.last);
  bool taken = false;
  if (found && places.place(view.document, view.hits, item.last).last > found.last) return false;
  if (found) {
    // "Chủ tịch Đức": a weak title before a given name, unless a name follows.
    const bool name_follows = view.follows(found.last) && view.document[found.last].capital();
    const bool given = word.weak() && word.standing != Standing::kAbroad;
    if (found.ambiguous && given && !name_follows) return false;
    item.last = found.last;
    item.office = true;
    item.position.country = found.country;
    item.position.of_country = taken = true;
  }
  if (word.host) {
    if (const PhraseHit* preposition = view.at(item.last, organisations_.seat_words())) {
      const Place host = places.country(view.document, view.hits, preposition->last);
      if (host) {
        item.last = host.last;
        item.office = taken = true;
      } else if (const PhraseHit* city = view.at(preposition->last, words_.city)) {
        item.last = city->last;  // a consul's
        item.office = taken = true;
      } else if (const OrganisationCandidate org = organisations_.parse(
                     view.document, view.hits, preposition->last, view.strings);
                 org.last != 0) {
        item.last = org.last;
        item.office = taken = true;
      }
    }
  }
  return taken;
}

bool TitleGrammar::place(const View& view, const TitleWord& word, bool behind_name,
                         TitleItem& item) const {
  if (!word.place && !word.org) return false;
  const PlaceGrammar& places = organisations_.places();
  uint32_t at = item.last;
  if (const PhraseHit* seat = view.at(at, words_.seat)) at = seat->last;
  Place found = places.place(view.document, view.hits, at);
  if (found && (found.ambiguous || organisations_.head_goes_on(view.hits, at, found.last))) {
    return false;
  }
  if (!found && at == item.last && item.last == item.position.role.last &&
      item.position.org.empty() && item.last > item.position.role.first + 1) {
    // "Chủ tịch xã" + "xã Tân Lập": the type word may be the title's last.
    // But not the "bang" of "liên bang".
    const PhraseHit* field = view.hits.phrase_at(item.last - 2, words_.field);
    if (field == nullptr || field->last != item.last) {
      found = places.place(view.document, view.hits, item.last - 1);
    }
    if (found.last <= item.last) found = {};
  }
  if (found) {
    item.last = found.last;
    item.office = item.placed = true;
    if (item.position.country.empty()) {
      item.position.country = found.province.empty() ? found.country : kHome;
    }
    // "huyện A, tỉnh B"
    const char mark = view.mark(item.last);
    if (mark == ',' || mark == '(') {
      const Place larger = places.place(view.document, view.hits, item.last + 1);
      if (larger && larger.level < found.level) {
        if (mark == ',') item.last = larger.last;
        if (mark == '(' && view.mark(larger.last) == ')') item.last = larger.last + 1;
      }
    }
    return true;
  }
  if (!word.seat || !view.follows(at) || !view.document[at].capital()) return false;
  // "Thị trưởng Rotterdam": a foreign place has no word that tells it from a name, but behind the
  // bearer's name no other follows, and one word alone is no name before it.
  uint32_t last = 0;
  if (const PhraseHit* city = view.hits.phrase_at(at, words_.city)) {
    last = city->last;
    item.position.country = words_.id(*city);
  } else {
    const uint32_t end = places.proper_name(view.document, view.hits, at, kMaxForeignPlace);
    // Not the "Mc" of a name.
    const bool glued = end < view.size() && view.document[end].is_word() &&
                       view.document[end].gap == Gap::kNone;
    if ((behind_name || end == at + 1) && !glued) last = end;
  }
  if (last <= at) return false;
  item.last = last;
  item.office = true;
  return true;
}

// "người phát ngôn của Thủ tướng Đức", "Thư ký đồng chí Bí thư Trung ương Đảng": of somebody.
bool TitleGrammar::owner(const View& view, const TitleWord& word, uint32_t depth,
                         TitleItem& item) const {
  uint32_t at = item.last;
  const PhraseHit* of = view.at(at, words_.owner);
  if (of != nullptr) at = of->last;
  if (of == nullptr && !word.field) return false;
  if (of != nullptr && word.org) {
    const OrganisationCandidate org =
        organisations_.parse(view.document, view.hits, at, view.strings);
    if (org.last > at) {
      take_office(org, item);
      return true;
    }
    if (const Place land = organisations_.places().country(view.document, view.hits, at)) {
      item.last = land.last;
      item.office = true;
      item.position.country = land.country;
      return true;
    }
    if (unlisted_office(view, at, item)) return true;
  }
  if (depth + 1 >= kMaxDepth) return false;
  const PhraseHit* honorific = view.at(at, words_.honorific);
  const uint32_t person = honorific == nullptr ? at : honorific->last;
  if (!view.follows(person)) return false;
  const TitleItem superior = parse(view, person, false, depth + 1);
  if (!superior) return false;
  item.superior = superior.first;
  item.owned = of != nullptr;
  item.last = superior.last;
  item.office = true;
  item.position.country = superior.position.country;
  return true;
}

// "Phó Cục trưởng, Cục Hàng hải, Bộ Xây dựng": behind a comma, if the title speaks of such an office.
void TitleGrammar::detached_office(const View& view, TitleItem& item) const {
  if (view.mark(item.last) != ',' || !view.follows(item.last + 1)) return;
  const Symbol head = view.document[item.last + 1].symbol;
  bool same = false;
  for (uint32_t i = item.position.role.first; i < item.position.role.last; ++i) {
    same |= head != kUnknown && view.document[i].symbol == head;
  }
  const OrganisationCandidate org =
      organisations_.parse(view.document, view.hits, item.last + 1, view.strings);
  // "Chủ nhiệm Hậu cần, Ban Chỉ huy quân sự huyện"
  const bool forces = item.position.position_class == "military" &&
                      class_of_office(org.kind) == item.position.position_class;
  if (org.last != 0 && (same || forces)) take_office(org, item);
}

// What the office makes of the title.
void TitleGrammar::judge(const TitleWord& word, TitleItem& item) const {
  PositionCandidate& position = item.position;
  position.standing = word.standing;
  if (private_office(position.org_kind)) {
    position.standing = Standing::kNone;
  } else if (item.office && word.standing != Standing::kBeside && word.standing != Standing::kNone) {
    // "đội trưởng Indonesia" leads a team.
    const bool team =
        word.standing == Standing::kIfPublic && position.of_country && position.org.empty();
    if (!team) position.standing = Standing::kOffice;
  }
  position.native |= word.whole && position.org_at_home;
  const std::string_view by_office = class_of_office(position.org_kind);
  const bool general = word.weak() || word.position_class == "state";
  if (general && !by_office.empty()) position.position_class = by_office;
  if (word.standing == Standing::kAtHome && item.placed && position.org_kind.empty()) {
    position.position_class = "local";  // "Chủ tịch tỉnh Sơn La"
  }
  // "Chủ tịch ủy ban" is that of a commune, but not in "Chủ tịch Ủy ban An toàn giao thông quốc gia".
  if (!word.elsewhere.empty() && !position.org_kind.empty() && by_office != word.position_class) {
    position.role_code = word.elsewhere;
    position.position_class = by_office.empty() ? "state" : by_office;
  }
}

}  // namespace vie
