// Reading mentions, see mention.h.

#include "extract/official/mention.h"

#include <algorithm>

#include "text/marks.h"
#include "text/syllable.h"

namespace vie {
namespace {

constexpr uint32_t kMaxParts = 16;      // titles, ranks and words of respect before a name
constexpr uint32_t kMaxRespect = 4;     // of these in a row: "ông Samdech Techo"
constexpr uint32_t kMaxRows = 4;        // brackets and rows of titles behind a name
constexpr uint32_t kNobody = 0xffffffff;  // in place of where a name begins: none does
constexpr uint32_t kMaxBracketRest = 14;  // tokens of an office up to the end of a bracket
constexpr uint32_t kMaxSource = 5;      // words such as "theo lời"

}  // namespace

// Words of respect: "ông", "đồng chí", "Samdech Krolahom", "GS.TS.".
bool MentionGrammar::respect(const View& view, uint32_t& at, Mention& mention) const {
  const PhraseHit* hit = at == mention.first ? view.hits.phrase_at(at, words_.honorific)
                                             : view.at(at, words_.honorific);
  if (hit == nullptr || words_.other(*hit)) return false;
  // "... làm Phó trưởng Ban Kinh tế Ông Trần Văn A nói": a sentence glued on.
  const bool glued = !mention.titles.empty() && (mention.titles.end() - 1)->last == at &&
                     words_.opens(*hit) && view.document[at].shape == Shape::kTitle;
  if (glued) return false;
  if (mention.honorific.empty()) {
    mention.honorific = {hit->first, hit->last};
  } else if (mention.honorific.last == hit->first) {
    mention.honorific.last = hit->last;
  }
  at = hit->last;
  return true;
}

bool MentionGrammar::rank(const View& view, uint32_t& at, bool behind_name,
                          Mention& mention) const {
  uint32_t begin = at;
  if (at == mention.first && view.hits.phrase_at(at, words_.rank) == nullptr) {
    // "cựu đô đốc A": what no longer holds belongs to the rank as it does to a title; but "Nguyên soái".
    const PhraseHit* past = view.hits.phrase_at(at, words_.modifier);
    const bool gone = past != nullptr && view.follows(past->last) &&
                      (words_.status(*past) == PositionStatus::kFormer ||
                       words_.status(*past) == PositionStatus::kLate);
    if (gone) begin = past->last;
  }
  const PhraseHit* hit = begin == mention.first ? view.hits.phrase_at(begin, words_.rank)
                                                : view.at(begin, words_.rank);
  if (hit == nullptr || !mention.rank.empty()) return false;
  mention.rank = {hit->first, hit->last};
  mention.rank_code = words_.id(*hit);
  mention.weak_rank = words_.weak(*hit);
  at = hit->last;
  // "tướng về hưu Mark Hanson"
  if (const PhraseHit* post = behind_name ? nullptr : view.at(at, words_.post);
      post != nullptr && view.follows(post->last) && view.document[post->last].capital()) {
    mention.rank.last = at = post->last;
  }
  if (behind_name) {
    if (const PhraseHit* post = view.at(at, words_.post)) mention.rank.last = at = post->last;
  } else if (const Place country = titles_.organisations().places().country(view.document,
                                                                            view.hits, at)) {
    // "tướng Mỹ Mark Hanson"
    if (view.follows(country.last) && view.document[country.last].capital()) {
      mention.rank.last = at = country.last;
      mention.rank_country = country.country;
    }
  }
  return true;
}

// A dash, or a hyphen glued to a title: "Hà Văn Tiên-nguyên Trưởng phòng".
bool MentionGrammar::dash(const View& view, uint32_t token) const {
  return view.dash(token) || (view.mark(token) == '-' &&
                              (view.at(token + 1, words_.title) != nullptr ||
                               view.at(token + 1, words_.modifier) != nullptr));
}

// Behind a title: where the next part begins, if one is joined to it.
uint32_t MentionGrammar::joint(const View& view, uint32_t token) const {
  const uint32_t at = behind_years(view, token);
  if (const PhraseHit* join = view.at(at, words_.join)) return join->last;
  if (view.mark(at) == ',') {
    const PhraseHit* join = view.at(at + 1, words_.join);
    return join != nullptr ? join->last : at + 1;
  }
  return dash(view, at) ? at + 1 : 0;
}

// Whether "theo" or the like stands before.
bool MentionGrammar::behind_source(const View& view, uint32_t token) const {
  for (uint32_t back = 1; back <= kMaxSource && back <= token; ++back) {
    const PhraseHit* hit = view.hits.phrase_at(token - back, words_.source);
    if (hit != nullptr && hit->last == token) return true;
  }
  return false;
}

// "Theo Cục trưởng Cục Quân y, Trung tướng A, ...": a rank and a name that a comma ends, too.
bool MentionGrammar::set_apart(const View& view, uint32_t token) const {
  const PhraseHit* rank = view.at(token, words_.rank);
  if (rank == nullptr || !view.follows(rank->last)) return false;
  const PersonName name = names_.parse(view, rank->last, Led::kByRank);
  return name && view.mark(name.last) == ',';
}

// Everything before the name; where the name should begin.
uint32_t MentionGrammar::before(const View& view, uint32_t token, bool assigned,
                                Mention& mention) const {
  uint32_t at = token;
  for (uint32_t parts = 0; parts < kMaxParts; ++parts) {
    if (respect(view, at, mention)) {
      // "Giáo sư, viện sĩ Trần Văn A"
      const bool degree = words_.learned(*view.hits.phrase_at(mention.honorific.first, words_.honorific));
      const PhraseHit* next = view.mark(at) == ',' ? view.at(at + 1, words_.honorific) : nullptr;
      if (degree && next != nullptr && words_.learned(*next)) {
        ++at;
        mention.honorific.last = at;
      } else if (degree && view.mark(at) == ',' && view.follows(at + 1)) {
        // "Anh hùng Lao động, nguyên Bộ trưởng Trần Văn A": the name stands behind the title.
        const TitleItem title = titles_.parse(view, at + 1, false);
        if (title && view.document[mention.honorific.first].capital() &&
            name_follows(view, title.last)) {
          ++at;
        }
      }
      continue;
    }
    if (rank(view, at, false, mention)) {
      if (view.mark(at) == ',' && view.follows(at + 1) &&
          (titles_.parse(view, at + 1, false) || view.at(at + 1, words_.honorific) != nullptr)) {
        ++at;
      }
      continue;
    }
    TitleItem item = at == token || view.follows(at) ? titles_.parse(view, at, false) : TitleItem{};
    // "được điều làm Thị trưởng Tấn Thành": the bearer of a post taken up stands before the verb.
    if (item.seat && assigned && !item.office) item = titles_.parse(view, at, true);
    if (!item) return at;
    if (item.owned && name_follows(view, item.last)) {
      // "người phát ngôn của Thủ tướng Trần Văn A": the name is the Prime Minister's.
      item = titles_.parse(view, item.superior, false);
      mention.titles.clear();
      mention.first = item.first;
    }
    mention.titles.push_back(item);
    at = item.last;
    mention.last = at;
    if (item.serves && view.at(at, words_.honorific) != nullptr) return kNobody;
    const uint32_t next = joint(view, at);
    if (next == 0 || !view.follows(next)) continue;
    // "Theo Bộ trưởng Bộ Y tế, ông A ...", but not in "Theo Tổng Bí thư, Chủ tịch nước A".
    // nor "Phó Thủ tướng, Bộ trưởng A"; the heads themselves hold no lower office.
    const bool top = item.whole && item.position.org.empty() &&
                     (item.deputy || item.position.position_class == "party");
    const bool chain = top && titles_.parse(view, next, false);
    if (view.mark(at) == ',' && behind_source(view, token) && !chain && !set_apart(view, next)) {
      return kNobody;
    }
    // "... công tác cán bộ, Bí thư Thành ủy A": a small word that is no title here.
    const bool stray = item.position.standing == Standing::kBeside && !item.office &&
                       !view.document[item.first].capital() && view.mark(at) == ',';
    if (stray) return kNobody;
    if (titles_.parse(view, next, false) || view.hits.phrase_at(next, words_.rank) != nullptr) {
      at = next;
      continue;
    }
    if (assigned) return at;
    // "..., ông Trần Văn A" and "... - Samdech Techo ...": only a full name.
    uint32_t person = next;
    for (uint32_t i = 0; i < kMaxRespect; ++i) {
      const PhraseHit* hit = view.at(person, words_.honorific);
      if (hit == nullptr || words_.other(*hit)) break;
      person = hit->last;
    }
    const PersonName name = view.follows(person) ? names_.parse(view, person, Led::kNo) : PersonName{};
    if (!name || (person == next && !names_.stands_alone(view, name))) return at;
    at = next;
  }
  return at;
}

void MentionGrammar::leading(const View& view, uint32_t at, uint32_t end,
                             Mention& mention) const {
  for (uint32_t parts = 0; parts < kMaxParts && at < end; ++parts) {
    const TitleItem item = titles_.parse(view, at, false);
    if (!item || (item.last > end && item.superior != end)) return;
    mention.titles.push_back(item);
    at = joint(view, item.last);
    if (at == 0) return;
  }
}

bool MentionGrammar::name_follows(const View& view, uint32_t at) const {
  if (!view.follows(at)) return false;
  const PhraseHit* honorific = view.hits.phrase_at(at, words_.honorific);
  if (honorific != nullptr && !words_.other(*honorific)) {
    return view.follows(honorific->last) && view.document[honorific->last].capital();
  }
  if (!view.document[at].capital()) return false;
  // One syllable of Vietnamese is rather the first of a word in capitals.
  const PersonName name = names_.parse(view, at, Led::kByTitle);
  return name && (name.words > 1 || !vietnamese_syllable(view.document.folded(at)));
}

// "Thủ tướng A, Phó Chủ tịch Hội B, Lê Văn C, cho biết": a person who has titles already, and a full
// name behind the comma.
bool MentionGrammar::listed_next(const View& view, const TitleItem& item,
                                 const Mention& mention) const {
  if (mention.titles_before == 0 || view.mark(item.last) != ',' || !view.follows(item.last + 1)) {
    return false;
  }
  const PersonName name = names_.parse(view, item.last + 1, Led::kNo);
  return name && name.words > 2 && view.mark(name.last) == ',' && names_.stands_alone(view, name);
}

// A row of titles "A, B kiêm C" that begins at `at`: adds them, and returns where it ends, or 0 if
// there is none.  A title with a name behind it is not in the row, nor, if this person has titles
// already, are those before it.
uint32_t MentionGrammar::row(const View& view, uint32_t at, Mention& mention) const {
  const uint32_t begin = mention.titles.size();
  const TokenRange rank_before = mention.rank;
  uint32_t end = 0;
  for (uint32_t parts = 0; parts < kMaxParts; ++parts) {
    uint32_t next = at;
    if (rank(view, next, true, mention)) {
      if (name_follows(view, next)) {
        mention.rank = rank_before;
        if (mention.titles_before > 0) end = 0, mention.titles.resize(begin);
        break;
      }
      end = next;
    } else {
      const TitleItem item = view.follows(at) ? titles_.parse(view, at, true) : TitleItem{};
      // "đại biểu" says nothing by itself, "(ĐB Quảng Ninh)" does.
      if (!item || (item.needs_name && !(item.placed && view.mark(at - 1) == '('))) break;
      if (const uint32_t brand = brand_end(view, item); brand != 0) {
        // "Lê Văn A, Chủ tịch Sao Mai": not of the next person, but of a company.
        mention.titles.push_back(item);
        (mention.titles.end() - 1)->position.standing = Standing::kNone;
        return mention.resume = brand;
      }
      // "Thống đốc A, Thị trưởng các thành phố B, C": several others.
      // "Thủ tướng A, Bộ trưởng Ngoại giao hai nước"
      if (const PhraseHit* several = view.at(item.last, words_.plural);
          several != nullptr && (words_.persons(*several) > 1 ||
                                 view.at(several->last, words_.place_type) != nullptr)) {
        end = 0, mention.titles.resize(begin);
        break;
      }
      const bool of_next = name_follows(view, item.last) || listed_next(view, item, mention);
      if (of_next && item.superior == 0) {
        if (mention.titles_before > 0) end = 0, mention.titles.resize(begin);
        break;
      }
      // "với Thủ tướng Nhật Bản A, Tổng thống Mỹ khẳng định": who serves another country.
      if (view.mark(item.first - 1) == ',' &&
          (another_country(mention, item) || guest(view, mention, item) ||
           head_speaks(view, mention, item))) {
        break;
      }
      // "... cho Bộ trưởng A, Thủ tướng cũng yêu cầu": no minister is the head of government.
      if (item.sole && !item.office && view.mark(item.first - 1) == ',' &&
          std::any_of(mention.titles.begin(), mention.titles.end(), [&item](const TitleItem& other) {
            return other.position.position_class != "party" &&
                   other.position.role_code != item.position.role_code;
          })) {
        break;
      }
      // "... cho đồng chí A, Chủ tịch nước nêu rõ": the highest title alone begins the next clause.
      if ((item.whole || item.sole) && !item.office && mention.titles.empty() && view.mark(item.first - 1) == ',' &&
          item.position.status == PositionStatus::kCurrent && view.follows(item.last) &&
          view.hits.phrase_at(item.last, words_.after) != nullptr) {
        break;
      }
      mention.titles.push_back(item);
      end = item.last;
      mention.resume = of_next ? item.superior : end;
      if (of_next) break;
    }
    at = joint(view, end);
    if (at == 0 || !view.follows(at)) break;
  }
  if (end == 0) mention.resume = mention.last;
  return end;
}

// "đồng chí Trần Văn A Ủy viên Bộ Chính trị": a title with its office and no name behind it, where
// the comma was forgotten.
bool MentionGrammar::follows_bare(const View& view, uint32_t at, const Mention& mention) const {
  if (!view.follows(at)) return false;
  // In small letters only behind a whole name with a word of respect: "ông Trần Văn A giám đốc Sở Y tế".
  const bool led = !mention.honorific.empty() && mention.name.words > 2 && mention.titles.empty();
  if (!view.document[at].capital() && !led) return false;
  const TitleItem item = titles_.parse(view, at, true);
  return item && !item.needs_name && !item.position.org.empty() &&
         item.position.standing == Standing::kOffice && !name_follows(view, item.last);
}

// The row of titles behind an age or address, if a comma or dash joins it.
void MentionGrammar::aside(const View& view, uint32_t at, Mention& mention) const {
  const uint32_t next = view.mark(at) == ',' || dash(view, at) ? joint(view, at) : 0;
  const uint32_t end = next == 0 || !view.follows(next) ? 0 : row(view, next, mention);
  if (end == 0) return;
  mention.last = end;
  if (mention.resume < at) mention.resume = end;
}

// "(Cục phó Pháp chế, cải cách hành chính)": what is left up to the bracket belongs to the last title's
// office.  Returns where the bracket closes, or `end` if something else stands within it.
uint32_t MentionGrammar::whole_bracket(const View& view, uint32_t end, Mention& mention) const {
  TitleItem& last = *(mention.titles.end() - 1);
  if (!last.takes_office || last.last != end || !view.follows(end)) return end;
  const bool listed = view.mark(end) == ',' && (view.at(end + 1, words_.field) != nullptr ||
                                                view.at(end + 1, words_.post) != nullptr);
  if (view.document[end].is_punctuation() && !listed) return end;
  uint32_t at = end;
  for (; at < end + kMaxBracketRest && view.mark(at) != ')'; ++at) {
    if (!view.follows(at) || view.document[at].starts_sentence || view.document[at].is_number()) {
      return end;
    }
    const PhraseHit* family = view.hits.phrase_at(at, words_.surname);
    const bool person = family != nullptr && view.document[at].capital() &&
                        view.follows(at + 1) && view.document[at + 1].capital();
    if (person || view.hits.phrase_at(at, words_.title) != nullptr ||
        view.hits.phrase_at(at, words_.rank) != nullptr || view.mark(at) == '(' ||
        view.hits.phrase_at(at, words_.honorific) != nullptr ||
        (at == end && view.hits.phrase_at(at, words_.after) != nullptr)) {
      return end;
    }
  }
  if (view.mark(at) != ')') return end;
  PositionCandidate& position = last.position;
  if (position.org.empty()) position.org.first = position.role.last;
  if (position.of_country) position.country = {};  // the "Pháp" of "Pháp chế"
  position.org.last = position.text.last = last.last = at;
  return at;
}

void MentionGrammar::behind(const View& view, Mention& mention) const {
  for (uint32_t rows = 0; rows < kMaxRows; ++rows) {
    const uint32_t at = mention.last;
    if (mention.resume < at) return;
    if (view.mark(at) == '(') {
      const uint32_t begin = mention.titles.size();
      uint32_t inner = at + 1;
      const uint32_t age = behind_age(view, inner);
      if (age > inner) {
        // "(SN 1970, trú tại A, nguyên Giám đốc B)", "(45 tuổi), nguyên Giám đốc B"
        const uint32_t homes = behind_homes(view, age);
        if (view.mark(homes) == ')') return aside(view, homes + 1, mention);
        inner = joint(view, homes);
        if (inner == 0) return;
      }
      uint32_t end = row(view, inner, mention);
      if (end != 0 && age > at + 1) end = behind_homes(view, end);
      if (end != 0 && view.mark(end) != ')') end = whole_bracket(view, end, mention);
      if (end != 0 && view.mark(end) == ')') {
        mention.last = mention.resume = end + 1;
        continue;
      }
      mention.titles.resize(begin);
      mention.resume = mention.last;
      // "đại biểu A (Bến Tre), Phó Chủ nhiệm Ủy ban B"
      if (const uint32_t note = behind_note(view, at); note > at && view.mark(note) == ',') {
        const uint32_t more = joint(view, note);
        const uint32_t behind = view.follows(more) ? row(view, more, mention) : 0;
        if (behind != 0) {
          mention.last = behind;
          continue;
        }
      }
      // "đại biểu A (đoàn B)"
      const PhraseHit* seat = view.at(at + 1, words_.seat);
      if (seat == nullptr || mention.titles.empty()) return;
      const Place place =
          titles_.organisations().places().place(view.document, view.hits, seat->last);
      if (!place || view.mark(place.last) != ')') return;
      mention.last = mention.resume = place.last + 1;
      continue;
    }
    uint32_t next = view.mark(at) == ',' || dash(view, at) ? joint(view, at) : 0;
    if (next == 0 && follows_bare(view, at, mention)) next = at;
    if (next == 0 || !view.follows(next)) return;
    if (const uint32_t age = behind_age(view, next); age > next) {
      return aside(view, behind_homes(view, age), mention);
    }
    const uint32_t end = row(view, next, mention);
    if (end == 0) return;
    mention.last = end;
    if (mention.resume > end || mention.resume < at) mention.resume = end;
  }
}

// In quotes stand the names of ships and books.
bool MentionGrammar::quoted(const View& view, const Mention& mention) const {
  if (mention.first == 0 || mention.last >= view.size()) return false;
  return is_quote(view.document, mention.first - 1) && is_quote(view.document, mention.last);
}

bool MentionGrammar::parse(const View& view, uint32_t token, bool assigned,
                           Mention& mention) const {
  mention.start(token);
  const uint32_t at = before(view, token, assigned, mention);
  const bool led = at > token;
  bool in_brackets = false;  // the name
  // In "..., ông A" the comma lies between, elsewhere the name follows at once.
  if (at < view.size() && (!led || view.follows(at))) {
    const bool bracket = led && !mention.titles.empty() && view.mark(at) == '(';
    const bool respected = !mention.honorific.empty() && mention.honorific.last == at;
    const bool ranked = !mention.rank.empty() && mention.rank.last == at && mention.titles.empty();
    const Led by = respected ? Led::kByRespect : ranked ? Led::kByRank : Led::kByTitle;
    mention.name = names_.parse(view, bracket ? at + 1 : at, led && !bracket ? by : Led::kNo);
    // "Tổng thống Tajikistan (Emomali Rahmon)"
    if (bracket && mention.name &&
        (view.mark(mention.name.last) != ')' || !names_.stands_alone(view, mention.name) ||
         !(mention.titles.end() - 1)->office ||
         (mention.titles.end() - 1)->position.org_kind == "international")) {
      mention.name = {};  // nor "Người đứng đầu Tổ chức Sao Mai (Hoa Mai Group)"
    }
    in_brackets = bracket && mention.name;
  }
  if (mention.name && !led && !names_.stands_alone(view, mention.name)) return false;
  if (!mention.name) {
    mention.rank = {};
    mention.honorific = {};
    if (mention.titles.empty()) return false;
    mention.first = mention.titles.begin()->first;
    mention.resume = mention.last;
    return true;
  }
  split(view, mention);
  mention.titles_before = mention.titles.size();
  mention.last = mention.resume = in_brackets ? mention.name.last + 1 : mention.name.last;
  behind(view, mention);
  if (quoted(view, mention)) return false;
  // "tướng Thắng": a coach in jest.
  if (mention.titles.empty() && mention.weak_rank && mention.name.words == 1 &&
      vietnamese_syllable(view.document.folded(mention.name.first))) {
    return false;
  }
  mention.bare = !led && mention.titles.empty() && mention.rank.empty();
  return true;
}

}  // namespace vie
