// Reading one title, see title.h.

#include "extract/official/title.h"

#include <algorithm>

#include "text/syllable.h"

namespace vie {
namespace {

constexpr uint32_t kMaxModifiers = 2;
constexpr uint32_t kMaxPosts = 3;
constexpr uint32_t kMaxDepth = 2;         // "Thư ký" of "Trợ lý" of a minister

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
      if (head == nullptr && at + 1 == hit.last) head = view.hits.phrase_at(at, words_.office);
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
  item.bearer = word.bearer;
  item.serves = word.serves;
  item.takes_office = word.org;
  item.whole = word.whole;
  item.sole = word.sole;
  item.seat = word.seat;
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
    if (words_.status(*post) != PositionStatus::kCurrent) item.position.status = words_.status(*post);
  }
  complement(view, word, behind_name, depth, item);
  if (word.about) about(view, item);
  if (word.org && behind_name) at_office(view, item);
  if (word.needs_office && !item.office) return {};
  // "khóa XIV" of a deputy.
  if (const PhraseHit* term = view.at(item.last, words_.term);
      term != nullptr && view.follows(term->last) && numeral(view.document[term->last])) {
    item.last = term->last + 1;
    if (word.place) place(view, word, behind_name, item);
  }
  if (!behind_name) participle(view, item);
  item.position.text = {at, item.last};
  if (!word.country.empty()) item.position.country = word.country;
  item.shares = word.org && !word.whole && !item.office;
  judge(word, item);
  return item;
}

void TitleGrammar::complement(const View& view, const TitleWord& word, bool behind_name,
                              uint32_t depth, TitleItem& item) const {
  if (word.department) return department(view, item);
  if (own_office(view, word, item)) {
    go_on(view, behind_name, item);
    const bool division = class_of_office(item.position.org_kind).empty();
    if (word.weak() && division && brand_owner(view, item.last)) item.position.org_kind = "company";
    if (!item.position.country.empty()) return;
    // "Chủ tịch Liên đoàn Chèo thuyền Nga Ivan Petrov"
    const Place land = organisations_.places().country(view.document, view.hits, item.last);
    if (land && view.follows(land.last) && view.document[land.last].capital() &&
        !vietnamese_syllable(view.document.folded(land.last))) {
      item.last = item.position.org.last = land.last;
      item.position.country = land.country;
      return;
    }
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
    OrganisationCandidate office;
    if (!land && word.org && !word.portfolio && view.follows(item.last)) {
      const PhraseHit* owner = view.at(item.last, words_.owner);
      const uint32_t begin = owner == nullptr ? item.last : owner->last;
      if (view.follows(begin)) {
        office = organisations_.parse(view.document, view.hits, begin, view.strings,
                                      OrganisationGrammar::Opened::kYes);
      }
    }
    if (land) {
      item.last = land.last;
      item.position.country = land.country;
    } else if (office.last > item.last) {
      // "Cố vấn kỹ thuật Công ty Sao Mai", "Chỉ huy đơn vị không quân của Hải quân Mỹ"
      take_office(office, item);
    } else if (view.at(item.last, words_.place_type) != nullptr) {
      place(view, word, behind_name, item);  // "Bộ trưởng Thương mại bang Virginia"
    } else if (const PhraseHit* city = view.at(item.last, words_.city)) {
      item.last = city->last;
      item.position.country = words_.id(*city);
    }
    return;
  }
  if (place(view, word, behind_name, item) || owner(view, word, depth, item)) return;
  if (word.org && ((!behind_name && bare_office(view, item)) || short_form(view, word, item) ||
                   unlisted_office(view, word, item.last, item) || unnamed_office(view, item))) {
    return;
  }
  if (word.org || word.seat) abbreviated_office(view, word, behind_name, item);
  if (behind_name) detached_office(view, item);
  if (word.weak()) brand(view, item);
  if (word.weak() && !item.office) company_word(view, item);
}

// "Đặc phái viên của Tổng Thư ký Liên hợp quốc về Myanmar": what the post is about.
void TitleGrammar::about(const View& view, TitleItem& item) const {
  const PhraseHit* about = view.at(item.last, words_.about);
  if (about == nullptr || !view.follows(about->last)) return;
  const PositionCandidate& position = item.position;
  const bool bare = item.last == position.role.last || item.last == position.org.last ||
                    item.superior != 0;
  if (!bare) return;  // "công tố viên điều tra về ..."
  uint32_t last = organisations_.task(view.document, view.hits, item.last);
  if (last <= about->last) return;
  // A country ends it: "về Syria", "về vấn đề Syria".
  for (uint32_t at = about->last; at < last; ++at) {
    const PhraseHit* city = view.hits.phrase_at(at, words_.city);
    const Place land = organisations_.places().country(view.document, view.hits, at);
    const uint32_t end = std::max(land.last, city == nullptr ? 0 : city->last);
    if (end != 0) last = end;
  }
  item.last = last;
  item.office = true;
  item.owned = false;  // the name behind it is the bearer's again
}

// "Tổng thống Nga vừa đắc cử Ivan Petrov", "Tổng thống bị phế truất Ivan Petrov": only where a name
// can follow, for elsewhere such words are the sentence's verb.
void TitleGrammar::participle(const View& view, TitleItem& item) const {
  // "Tổng thống Mỹ thứ 43 Mark Hanson"
  const PhraseHit* ordinal = item.office ? view.at(item.last, words_.ordinal) : nullptr;
  if (ordinal != nullptr && view.follows(ordinal->last + 1) &&
      view.document[ordinal->last].is_number() && view.document[ordinal->last + 1].capital() &&
      view.document[ordinal->last + 1].is_word()) {
    item.last = ordinal->last + 1;
  }
  const PhraseHit* hit = view.at(item.last, words_.participle);
  if (hit == nullptr || !view.follows(hit->last) || !view.document[hit->last].capital()) return;
  for (const LexiconId other : {words_.title, words_.rank, words_.modifier, words_.office_head,
                                words_.office, words_.country_name, words_.province,
                                words_.place_type, words_.city}) {
    if (view.hits.phrase_at(hit->last, other) != nullptr) return;
  }
  item.last = hit->last;
  if (words_.status(*hit) != PositionStatus::kCurrent) item.position.status = words_.status(*hit);
}

void set_office(PositionCandidate& position, const OrganisationCandidate& org) {
  position.org = {org.first, org.last};
  position.org_code = org.code;
  position.org_abroad = org.abroad;
  position.org_at_home = org.at_home;
  position.org_kind = org.kind;
  position.country = org.country;
}

void TitleGrammar::take_office(const OrganisationCandidate& org, TitleItem& item) const {
  item.office = true;
  item.last = std::max(item.last, org.last);
  set_office(item.position, org);
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
    // The "Tổ chức" of "Trưởng Ban Tổ chức" is none.
    const PhraseHit* outer = at < end && at > item.position.role.first + 1
                                 ? view.hits.phrase_at(at - 1, words_.office_head)
                                 : nullptr;
    if (outer != nullptr && outer->last > at && best.last == 0) continue;
    const bool opened = at < end || names_head(view, item.position.role, at);
    const OrganisationCandidate org = organisations_.parse(
        view.document, view.hits, at, view.strings,
        opened ? OrganisationGrammar::Opened::kYes : OrganisationGrammar::Opened::kNo);
    if (org.last < end || org.last <= at || org.last <= best.last) continue;
    // "Phó Trưởng Ban Thường trực", which another office may follow: the last words are the post's.
    if (at < end && view.at(at + 1, words_.post) != nullptr &&
        (org.last == end || view.at(end, words_.office_head) != nullptr)) {
      continue;
    }
    // "Chủ nhiệm Ủy ban Kiểm tra Trung ương" + "Đảng": within the office a larger one of its country
    // goes on, but in "Ủy viên Trung ương Đảng" + "Đảng Nhân dân Lào" it is another.
    if (at < best.last && best.last == end && best.country == org.country) {
      best.last = org.last;
    } else {
      best = org;
    }
  }
  // "Tư lệnh các Lực lượng Mỹ"
  if (const PhraseHit* several = best.last == 0 && word.org ? view.at(end, words_.plural) : nullptr;
      several != nullptr && view.follows(several->last) &&
      view.document[several->last].capital()) {
    best = organisations_.parse(view.document, view.hits, several->last, view.strings);
    if (best.last != 0) best.first = end;
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
    if (unlisted_office(view, word, at, item)) return true;
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

// What the office makes of the title.
void TitleGrammar::judge(const TitleWord& word, TitleItem& item) const {
  PositionCandidate& position = item.position;
  position.standing = word.standing;
  position.sole = word.sole;
  position.of_company = word.firm && !item.office;
  // "đặc phái viên TTXVN" is a reporter.
  const bool reporter = word.about && position.org_kind == "media";
  if (private_office(position.org_kind) || reporter) {
    position.standing = Standing::kNone;
  } else if (word.department && item.office) {
    position.standing = Standing::kOffice;
  } else if (item.office && word.standing != Standing::kBeside && word.standing != Standing::kNone) {
    // "đội trưởng Indonesia" leads a team.
    const bool team =
        word.standing == Standing::kIfPublic && position.of_country && position.org.empty();
    if (!team) position.standing = Standing::kOffice;
  }
  position.native |= word.whole && position.org_at_home;
  const std::string_view by_office = class_of_office(position.org_kind);
  // "Đội trưởng Đội CSGT quận 12" is a policeman's.
  const bool of_title = position.org_kind == "local-division" && word.position_class != "state";
  const bool general = (word.weak() || word.department || word.position_class == "state") && !of_title &&
                       !word.portfolio;
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
