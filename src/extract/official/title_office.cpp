// Offices behind a title that no lexicon tells: words that only their spelling and place show to be an
// office, abbreviations, and offices set apart by a comma.  See title.h.

#include <algorithm>

#include "extract/official/title.h"
#include "text/syllable.h"

namespace vie {
namespace {

constexpr size_t kAbbreviation = 3;       // letters of an abbreviation before a name, at least
constexpr uint32_t kMaxOfficeHead = 3;    // capital syllables that begin an office no lexicon has
constexpr uint32_t kMaxForeignName = 3;   // words of a person's name behind such an office
constexpr uint32_t kMaxOfficeWords = 16;  // all its words
constexpr uint32_t kMaxClosed = 10;       // such words where a mark must end them
constexpr uint32_t kMaxMore = 3;          // words between such an office and its country
constexpr uint8_t kCentralLevel = 2;      // of ministries and provinces

// Offices named after a field that may be told in more words.
bool open_ended(std::string_view kind) {
  return kind == "division" || kind == "local-division" || kind == "agency" || kind == "academy" ||
         kind == "mass";
}

}  // namespace

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

// "Cục trưởng cục ...": the title has named the kind of office already, so that it may stand in small
// letters.
bool TitleGrammar::names_head(const View& view, TokenRange role, uint32_t token) const {
  const Symbol head = view.document[token].symbol;
  for (uint32_t i = role.first; i < role.last; ++i) {
    if (head != kUnknown && view.document[i].symbol == head) return true;
  }
  return false;
}

// "Chủ tịch Hội Doanh nhân" + "trẻ Việt Nam": a few words that are no verb, before a country or place,
// go on with the office.
void TitleGrammar::go_on(const View& view, bool behind_name, TitleItem& item) const {
  if (item.position.org.last != item.last || !item.position.country.empty() ||
      item.position.org_kind == "international") {
    return;
  }
  uint32_t at = item.last;
  // "phòng Đào tạo" + "nhà trường"
  if (const PhraseHit* bare = view.at(at, words_.office_bare);
      bare != nullptr && !view.document[at].capital()) {
    item.last = item.position.org.last = bare->last;
    return;
  }
  const bool field = view.document[at - 1].shape == Shape::kLower && open_ended(item.position.org_kind);
  // Between a name and a mark small words joined by "và" belong to the office, too.
  const uint32_t most = field && behind_name ? kMaxClosed : kMaxMore;
  bool closed = false;  // only a mark may end it
  for (uint32_t words = 0; words <= most && view.follows(at); ++words) {
    closed |= words > kMaxMore;
    // "phòng Quản lý" + "rác thải," up to a mark or a verb
    const bool ends = view.document[at].is_punctuation() ||
                      view.hits.phrase_at(at, words_.owner) != nullptr ||
                      view.hits.phrase_at(at, words_.after) != nullptr;
    if (closed && ends && view.mark(at) != ',' && view.mark(at) != ')' && !view.dash(at)) return;
    if (field && words > 0 && ends) {
      item.last = item.position.org.last = at;
      return;
    }
    const Place land = organisations_.places().country(view.document, view.hits, at);
    const Place place = organisations_.places().place(view.document, view.hits, at);
    const bool named = view.document[at].capital() ||
                       (place && view.document[place.last - 1].capital());
    if (words > 0 && (land || place) && named) {
      item.last = item.position.org.last = std::max(land.last, place.last);
      if (land.last >= place.last) item.position.country = land.country;
      return;
    }
    const Token& token = view.document[at];
    if (!token.is_word() || token.capital()) return;
    if (behind_name && field && view.at(at, words_.both) != nullptr && view.follows(at + 1) &&
        view.document[at + 1].shape == Shape::kLower &&
        view.at(at + 1, words_.office_head) == nullptr) {
      closed = true;
      ++at;
      continue;
    }
    for (const LexiconId other : {words_.after, words_.both, words_.honorific, words_.plural,
                                  words_.title, words_.owner, words_.join, words_.post, words_.term,
                                  words_.place_type, words_.rank, words_.modifier, words_.seat,
                                  words_.about, words_.office_stop}) {
      if (view.hits.phrase_at(at, other) != nullptr) return;
    }
    ++at;
  }
}

// An office of words that no lexicon has: "Cục trưởng Cục Tần số vô tuyến điện".  It is told by its
// first capital syllable with a small one behind it that no name has behind it, and goes on to a
// person's name, a verb, or a mark; a place or country ends it.
bool TitleGrammar::unlisted_office(const View& view, const TitleWord& word, uint32_t token,
                                   TitleItem& item) const {
  const auto small_word = [&](uint32_t at) {
    return view.follows(at) && view.document[at].is_word() && !view.document[at].capital() &&
           view.hits.phrase_at(at, words_.after) == nullptr;
  };
  const PlaceGrammar& places = organisations_.places();
  // "... kiến nghị đến Thủ tướng Sau cuộc làm việc, ...": a sentence glued on.
  if (view.at(token, words_.stop) != nullptr) return false;
  uint32_t at = token;
  // "Cục trưởng Hàng không": a field, though "không" alone is none of it.
  const PhraseHit* topic = view.at(token, words_.field);
  const bool fielded = topic != nullptr && topic->last > token + 1 &&
                       view.at(token, words_.title) == nullptr &&
                       view.document[token].shape == Shape::kTitle &&
                       view.document[token + 1].shape == Shape::kLower;
  if (fielded) at = topic->last;
  while (!fielded && at < token + kMaxOfficeHead && view.follows(at) && view.document[at].capital() &&
         view.document[at].shape == Shape::kTitle &&
         view.hits.phrase_at(at, words_.title) == nullptr &&
         !places.full_name(view.document, view.hits, at)) {
    ++at;
  }
  const bool told = !word.weak() && view.at(token, words_.office_head) != nullptr &&
                    names_head(view, item.position.role, token);
  if (at == token && told) ++at;  // "Cục trưởng cục các thuật toán"
  if (!fielded && (at == token || at == token + kMaxOfficeHead || !small_word(at))) return false;
  const std::string_view kind = organisations_.kind_of_head(view.hits, token);
  // "Văn Lâm đứng vững": a person.
  const bool family = view.hits.phrase_at(token, words_.surname) != nullptr;
  if (!fielded && at - token > 1 && kind.empty() && family) return false;
  for (uint32_t i = token; i < at && kind.empty(); ++i) {
    if (!vietnamese_syllable(view.document.folded(i))) return false;
  }
  bool brand = false;
  uint32_t owner = token;  // the last word for one ("của")
  OrganisationCandidate larger;
  while (at < token + kMaxOfficeWords && view.follows(at) && view.document[at].is_word()) {
    // "Kinh tế địa phương và lãnh thổ"
    const bool link = view.at(at, words_.both) != nullptr && small_word(at + 1) &&
                      view.at(at + 1, words_.honorific) == nullptr &&
                      view.at(at + 1, words_.plural) == nullptr &&
                      view.at(at + 1, words_.title) == nullptr;
    if (!view.document[at].capital() && !small_word(at) && !link) break;
    // "... Vườn quốc gia Hoa Mai ông Lê Văn A"
    const PhraseHit* respect = view.at(at, words_.honorific);
    if (at > token && respect != nullptr && words_.opens(*respect) &&
        !view.document[at].capital() && view.follows(respect->last) &&
        view.document[respect->last].capital()) {
      break;
    }
    // "Đấu tranh phòng, chống tội phạm"
    if (const PhraseHit* field = view.at(at, words_.field);
        field != nullptr && !view.document[at].capital()) {
      at = field->last;
      continue;
    }
    const PhraseHit* of = view.at(at, words_.owner);
    if (of != nullptr) owner = at;
    if (of != nullptr || (at > token && view.document[at].capital())) {
      // "... lãnh thổ của Bộ Kế hoạch và Đầu tư"
      const uint32_t begin = of != nullptr ? of->last : at;
      const OrganisationCandidate next =
          view.follows(begin) ? organisations_.parse(view.document, view.hits, begin, view.strings)
                              : OrganisationCandidate{};
      if (next.last > at + 1) {
        larger = next;
        at = next.last;
        if (view.follows(at) && view.document[at].capital()) break;
        continue;
      }
    }
    Place land = places.country(view.document, view.hits, at);
    if (land.ambiguous && view.document[at - 1].capital()) land = {};  // the "Đức" of "Thủ Đức"
    const Place place = places.place(view.document, view.hits, at);
    if (view.document[at].capital() &&
        (places.full_name(view.document, view.hits, at) || (!land && foreign_name(view, at)) ||
         (!land && !place && places.whole_name(view.document, view.hits, at)) ||
         view.hits.phrase_at(at, words_.title) != nullptr)) {
      break;
    }
    if (!land && !place) {
      brand |= view.document[at].capital() && view.document[at].span.size() >= kAbbreviation &&
               !vietnamese_syllable(view.document.folded(at));
      ++at;
      if (at < view.size() && view.document[at].is_number() &&
          view.document[at].gap == Gap::kNone) {
        ++at;  // "tiền chất C47"
      }
      continue;
    }
    at = std::max(land.last, place.last);
    if (land.last >= place.last) item.position.country = land.country;
    break;
  }
  // "... của" + a person's title: the word belongs to no office.
  if (at > token + 1 && view.at(at - 1, words_.owner) != nullptr) --at;
  // "Giám đốc Khối Công nghệ Sunsteel"
  const bool company = word.standing == Standing::kIfPublic &&
                       ((brand && kind.empty()) || brand_owner(view, owner));
  item.position.org_kind = company ? "company" : kind;
  if (larger.last == 0 && view.mark(at) == ',' && view.follows(at + 1)) {
    // "..., Bộ Công an"
    const OrganisationCandidate next =
        organisations_.parse(view.document, view.hits, at + 1, view.strings);
    if (next.level <= kCentralLevel && next.last != 0 && !next.kind.empty()) larger = next;
    if (larger.last != 0) at = larger.last;
  }
  if (larger.last == at) {
    item.position.country = larger.country;
    if (kind.empty() && !company && !private_office(larger.kind)) item.position.org_kind = larger.kind;
  }
  item.position.org = {head_before(view, item.position.role, token), at};
  item.last = at;
  item.office = true;
  return true;
}

// Where an office begins that goes on at a token: with the word for it that the title ends in ("Giám đốc
// Sở" + "Nhập cư"), or at the token itself.
uint32_t TitleGrammar::head_before(const View& view, TokenRange role, uint32_t token) const {
  if (token != role.last) return token;
  for (uint32_t at = role.first + 1; at < role.last; ++at) {
    const PhraseHit* head = view.hits.phrase_at(at, words_.office_head);
    if (head != nullptr && head->last == role.last) return at;
  }
  return token;
}

// "Phó tổng thư ký VASEP", where the text has "Hiệp hội ... thủy sản (VASEP)".
bool TitleGrammar::short_form(const View& view, const TitleWord& word, TitleItem& item) const {
  const uint32_t at = item.last;
  if (!view.follows(at) || !view.document[at].is_word() || !view.document[at].capital()) return false;
  const OrganisationCandidate* office = view.short_forms.at(view.document, at);
  // The governor of a "Ngân hàng Quốc gia (NBC)" is none of a company's.
  if (office == nullptr || (private_office(office->kind) && !word.weak())) return false;
  OrganisationCandidate named = *office;
  const Place place = organisations_.places().place(view.document, view.hits, at + 1);
  named.first = at;
  named.last = place ? place.last : at + 1;
  take_office(named, item);
  return true;
}

// An abbreviation that no lexicon has, before a name ("Phó Thống đốc NBC Neav Chan") or behind one,
// where no other capital follows.  It tells nothing of the office, but that one who is chairman or
// director of it serves rather a company ("Chủ tịch VNG").
void TitleGrammar::abbreviated_office(const View& view, const TitleWord& word, bool behind_name,
                                      TitleItem& item) const {
  const uint32_t at = item.last;
  if (!view.follows(at)) return;
  const Token& token = view.document[at];
  const bool capitals = token.is_word() && token.shape == Shape::kUpper &&
                        token.span.size() >= kAbbreviation &&
                        view.document[at - 1].shape != Shape::kUpper;
  if (!capitals || view.hits.phrase_at(at, words_.title) != nullptr) return;
  const PlaceGrammar& places = organisations_.places();
  const Place land = places.country(view.document, view.hits, at + 1);
  const Place place = places.place(view.document, view.hits, at + 1);
  const uint32_t last = land || place ? std::max(land.last, place.last) : at + 1;  // "CDC Sóc Trăng"
  const bool name = view.follows(at + 1) && view.document[at + 1].is_word() &&
                    view.document[at + 1].shape == Shape::kTitle;
  const bool ends = !view.follows(last) || !view.document[last].is_word() ||
                    !view.document[last].capital();
  if (!name && !(behind_name && ends)) return;
  item.last = last;
  if (land.last >= place.last) item.position.country = land.country;
  item.position.org = {at, last};
  const bool chair = word.standing == Standing::kAtHome || word.standing == Standing::kIfPublic;
  if (behind_name && chair && !land && !place) item.position.org_kind = "company";
}

// "Chánh Văn phòng Sở Trần Văn A": the word for an office told before, and a full name.
bool TitleGrammar::bare_office(const View& view, TitleItem& item) const {
  const uint32_t at = item.last;
  const PhraseHit* head = view.at(at, words_.office_head);
  if (head == nullptr) return false;
  const std::string_view kind = organisations_.kind_of_head(view.hits, at);
  // Schools and hospitals are named after persons.
  const bool unnamed = kind == "local" || kind == "ministry" || kind == "agency" ||
                       kind == "division" || kind == "committee";
  if (!unnamed || !view.document[at].capital() || !view.follows(head->last) ||
      !organisations_.places().full_name(view.document, view.hits, head->last)) {
    return false;
  }
  item.position.org = {at, head->last};
  item.position.org_kind = kind;
  item.last = head->last;
  item.office = true;
  return true;
}

// "Giám đốc bệnh viện, ...": the office of which the text speaks, by the word for it alone.
bool TitleGrammar::unnamed_office(const View& view, TitleItem& item) const {
  const uint32_t at = item.last;
  const PhraseHit* head = view.at(at, words_.office_bare);
  if (head == nullptr) return false;
  const bool ends = !view.follows(head->last) || view.document[head->last].is_punctuation() ||
                    view.hits.phrase_at(head->last, words_.after) != nullptr;
  if (!ends) return false;
  item.position.org = {at, head->last};
  item.position.org_kind = organisations_.kind_of_head(view.hits, at);
  item.last = head->last;
  item.office = true;
  return true;
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

// "Trưởng phòng Thị trường của SUNSTEEL": whether what owns a division is spelled as a company.
bool TitleGrammar::brand_owner(const View& view, uint32_t token) const {
  const PhraseHit* of = view.at(token, words_.owner);
  if (of == nullptr || !view.follows(of->last)) return false;
  return view.document[of->last].capital() &&
         !vietnamese_syllable(view.document.folded(of->last)) &&
         view.hits.phrase_at(of->last, words_.city) == nullptr &&
         !organisations_.places().country(view.document, view.hits, of->last) &&
         organisations_.parse(view.document, view.hits, of->last, view.strings).last == 0;
}

// "Chủ tịch hợp tác xã cá sấu": a company by the word for it, whatever its name.
void TitleGrammar::company_word(const View& view, TitleItem& item) const {
  const PhraseHit* head = view.at(item.last, words_.office_head);
  if (head == nullptr || view.document[item.last].capital()) return;
  const std::string_view kind = organisations_.kind_of_head(view.hits, item.last);
  if (!private_office(kind) || (view.follows(head->last) && view.document[head->last].is_number())) {
    return;
  }
  item.position.org = {item.last, head->last};
  item.position.org_kind = kind;
  item.last = head->last;
  item.office = true;
}

// "Trưởng phòng Tổ chức tại Bộ Nội vụ", "Chánh Thanh tra (thuộc Sở Y tế)": of a division, or without any
// office told, the one it is in.
void TitleGrammar::at_office(const View& view, TitleItem& item) const {
  const bool bracket = view.mark(item.last) == '(';
  const PhraseHit* in = bracket ? view.at(item.last + 1, words_.owner)
                                : view.at(item.last, organisations_.seat_words());
  if (in == nullptr || !view.follows(in->last) || item.superior != 0 || item.placed) return;
  const bool division = class_of_office(item.position.org_kind).empty() &&
                        !private_office(item.position.org_kind);
  const OrganisationCandidate larger =
      division ? organisations_.parse(view.document, view.hits, in->last, view.strings)
               : OrganisationCandidate{};
  if (larger.last == 0 || (bracket && view.mark(larger.last) != ')')) return;
  const TokenRange own = item.position.org;
  take_office(larger, item);
  if (bracket) ++item.last;
  if (!own.empty()) item.position.org = {own.first, item.last};
}

// "Phó Cục trưởng, Cục Hàng hải, Bộ Xây dựng": behind a comma, if the title speaks of such an office.
void TitleGrammar::detached_office(const View& view, TitleItem& item) const {
  if (view.mark(item.last) != ',' || !view.follows(item.last + 1)) return;
  const bool same = names_head(view, item.position.role, item.last + 1);
  const OrganisationCandidate org =
      organisations_.parse(view.document, view.hits, item.last + 1, view.strings);
  // "Chủ nhiệm Hậu cần, Ban Chỉ huy quân sự huyện"
  const bool forces = item.position.position_class == "military" &&
                      class_of_office(org.kind) == item.position.position_class;
  if (org.last != 0 && (same || forces)) take_office(org, item);
}

}  // namespace vie
