// Reading the names of organisations, see grammar.h.

#include "extract/organisation/grammar.h"

#include <algorithm>
#include <array>

#include "text/syllable.h"

namespace vie {
namespace {

constexpr std::string_view kCompany = "company";  // named after anything
constexpr std::string_view kDivision = "division";  // of any office
constexpr std::string_view kLocalDivision = "local-division";
constexpr std::string_view kInternational = "international";
constexpr uint32_t kMaxTails = 8;
constexpr uint32_t kMaxDepth = 4;       // offices within offices
constexpr uint32_t kMaxTopics = 16;     // parts of one name
constexpr uint32_t kMaxListed = 4;       // fields in one list "A, B, C và D"
constexpr uint32_t kMaxBranchWords = 2;  // of the place of a branch
constexpr uint32_t kMaxNameWords = 4;   // of a school's or hospital's own name
constexpr uint32_t kMaxBracket = 6;     // tokens of an abbreviation in brackets
constexpr uint32_t kMaxLinks = 2;       // "và các"

bool follows(const Document& document, uint32_t token) {
  return token < document.size() && document[token].gap != Gap::kNewline;
}

bool is_dash(const Document& document, uint32_t token) {
  return document.punctuation(token) == '-' || document.clean(token, token + 1) == "–";
}

bool capitals(const Token& token) { return token.is_word() && token.shape == Shape::kUpper; }

}  // namespace

OrganisationGrammar::OrganisationGrammar(const Lexicons& lexicons)
    : places_(lexicons),
      short_country_(lexicons.find("country.short")),
      branch_(lexicons.find("org.branch")),
      about_(lexicons.find("org.about")),
      org_(lexicons.find("org")),
      head_(lexicons.find("org.head")),
      title_(lexicons.find("title")),
      topic_(lexicons.find("org.topic")),
      link_(lexicons.find("org.link")),
      owner_(lexicons.find("org.owner")),
      at_(lexicons.find("org.at")),
      not_(lexicons.find("org.not")),
      number_(lexicons.find("org.number")),
      after_(lexicons.find("name.after")),
      heads_(lexicons),
      verbs_(lexicons.size()) {
  static constexpr std::array<std::string_view, 5> kCentral = {"ministry", "state", "assembly",
                                                               "government", "international"};
  const auto read = [&](EntryId id, const Entry& entry) {
    const Attributes& attributes = entry.attributes;
    Head& head = heads_.make(id);
    head.known = true;
    head.id = attributes.get("id");
    head.kind = attributes.get("kind");
    head.country = attributes.get("country");
    head.code = attributes.get("code");
    head.abroad = attributes.get("abroad");
    head.level = static_cast<uint8_t>(attributes.number("level", 3));
    const std::string_view needs = attributes.get("needs");
    head.needs = needs == "topic"   ? Needs::kTopic
                 : needs == "place" ? Needs::kPlace
                 : needs == "any"   ? Needs::kAny
                                    : Needs::kNone;
    head.named = attributes.has("named");
    head.inner = attributes.has("inner");
    head.comma = attributes.has("comma");
    head.whole = attributes.has("whole");
    head.host = attributes.has("host");
    head.numbered = attributes.has("numbered");
    head.seat = attributes.has("seat");
    head.armed = head.kind == "party" || head.kind == "military" || head.kind == "police";
    head.central = std::find(kCentral.begin(), kCentral.end(), head.kind) != kCentral.end() &&
                   head.code.empty();
  };
  openers_.add(org_);
  openers_.add(head_);
  lexicons.for_each("org.topic", [this](EntryId id, const Entry& entry) {
    verbs_[id] = entry.attributes.has("verb");
  });
  lexicons.for_each("org", read);
  lexicons.for_each("org.head", read);
}

// A word in capitals with what is joined to it: "GD&ĐT", "NN-PTNT".  0 if the token is none or has a
// meaning of its own ("TP", "UBND"), or if all words around it are in capitals and it says nothing.
uint32_t OrganisationGrammar::abbreviation(const Document& document, const Hits& hits,
                                           uint32_t token) const {
  if (!capitals(document[token]) || places_.place(document, hits, token)) return 0;
  if (hits.phrase_at(token, org_) != nullptr || hits.phrase_at(token, head_) != nullptr) return 0;
  if (token > 0 && capitals(document[token - 1]) && document[token].gap == Gap::kSpace) return 0;
  uint32_t last = token + 1;
  while (last + 1 < document.size() && document[last].gap == Gap::kNone &&
         document[last + 1].gap == Gap::kNone && document[last + 1].is_word() &&
         document[last + 1].capital() &&
         (document.punctuation(last) == '-' || document.punctuation(last) == '&')) {
    last += 2;
  }
  return last;
}

uint32_t OrganisationGrammar::topics(const Document& document, const Hits& hits,
                                     uint32_t token) const {
  const auto one = [&](uint32_t at) -> uint32_t {
    if (!follows(document, at)) return 0;
    const PhraseHit* hit = hits.phrase_at(at, topic_);
    return std::max(hit == nullptr ? 0 : hit->last, abbreviation(document, hits, at));
  };
  // "Sở Nội vụ tổ chức ...": a verb, unless a capital or "và" says otherwise.
  const auto verb = [&](uint32_t at) {
    const PhraseHit* hit = hits.phrase_at(at, topic_);
    return hit != nullptr && verbs_[hit->entry] && !document[at].capital();
  };
  uint32_t last = token;
  for (uint32_t count = 0; count < kMaxTopics; ++count) {
    if (const uint32_t next = one(last); next != 0) {
      // "Bộ trưởng Quốc phòng" + "Cộng hòa Trung Phi"
      if (last > token && document[last].capital() &&
          places_.country(document, hits, last).last > next) {
        break;
      }
      if (last > token && (verb(last) || placed_office(document, hits, last))) break;
      last = next;
      continue;
    }
    if (last == token) break;  // a link joins two fields
    uint32_t at = last;
    for (uint32_t links = 0; links < kMaxLinks && follows(document, at); ++links) {
      const PhraseHit* link = hits.phrase_at(at, link_);
      if (link == nullptr) break;
      at = link->last;
    }
    const uint32_t next = at == last || placed_office(document, hits, at) ? 0 : one(at);
    if (next == 0 || (document.punctuation(last) == ',' && verb(at))) break;
    // Behind a comma a capital begins another office of a list, unless "và" and a field end it.
    if (document.punctuation(last) == ',' && document[at].capital()) {
      uint32_t end = next;
      bool ended = false;
      for (uint32_t more = 0; more < kMaxListed && !ended && follows(document, end); ++more) {
        const PhraseHit* link = hits.phrase_at(end, link_);
        const uint32_t field = link == nullptr ? 0 : one(link->last);
        if (field == 0) break;
        ended = document.punctuation(end) != ',';
        end = field;
      }
      if (!ended) break;
    }
    last = next;
  }
  return last;
}

OrganisationGrammar::Core OrganisationGrammar::core(const Document& document, const Hits& hits,
                                                    uint32_t token, Opened opened) const {
  Core best;
  if (!hits.any_at(token, openers_)) return best;
  if (const PhraseHit* other = hits.phrase_at(token, not_)) {
    // "Hội nghị" is none, but "Hội nghị Nhân dân tối cao" is.
    const auto longer = [&](LexiconId lexicon) {
      const PhraseHit* hit = hits.phrase_at(token, lexicon);
      return hit != nullptr && hit->last > other->last;
    };
    if (!longer(org_) && !longer(head_)) return best;
  }
  if (const PhraseHit* listed = hits.phrase_at(token, org_)) {
    best = {&heads_[listed->entry], listed->last, true};
    if (best.head->numbered) best.last = number(document, hits, best.last);
  }
  const PhraseHit* hit = hits.phrase_at(token, head_);
  if (hit == nullptr) return best;
  const Head& head = heads_[hit->entry];
  if (head.whole && best.head != nullptr) return best;
  const bool small = !document[token].capital();
  if (head.inner && small && opened == Opened::kNo &&
      !(follows(document, hit->last) && document[hit->last].capital())) {
    return best;
  }
  if (follows(document, hit->last)) {
    // A unit known by its code alone: "Phòng PC02".
    const PhraseHit* unit = hits.phrase_at(hit->last, org_);
    if (unit != nullptr && heads_[unit->entry].level >= head.level && head.needs != Needs::kNone) {
      return unit->last > best.last ? Core{&heads_[unit->entry], unit->last, true} : best;
    }
  }
  // A listed body takes no proper name: "Tổ chức Y tế Thế giới" + a person's.
  Head plain = head;
  plain.named = head.named && (best.head == nullptr || best.head->kind != kInternational);
  bool own = false;
  const uint32_t last = own_words(document, hits, plain, hit->last, own);
  if (head.needs == Needs::kTopic && !own) return best;
  if (best.head != nullptr && best.last >= last) return best;
  return {&head, last, own || head.needs == Needs::kNone};
}

// Whether another office begins at a token: in "Phòng Đào tạo Trường Đại học ..." the first ends
// there, and so it does in "Học viện CSND Bộ Công an", "Phòng Kế hoạch Sở Y tế".
bool OrganisationGrammar::other_office(const Document& document, const Hits& hits,
                                       uint32_t token) const {
  if (hits.phrase_at(token, org_) != nullptr) return true;
  const PhraseHit* head = hits.phrase_at(token, head_);
  if (head == nullptr) return false;
  const bool of_field = heads_[head->entry].needs == Needs::kTopic &&
                        follows(document, head->last) &&
                        hits.phrase_at(head->last, topic_) != nullptr;
  return of_field || head->last > token + 1;
}

// Whether an office begins at a token that has no name but its place's: "Công an tỉnh Sơn La" is no
// field of the "Phòng Cảnh sát hình sự" before it.
bool OrganisationGrammar::placed_office(const Document& document, const Hits& hits,
                                        uint32_t token) const {
  if (!follows(document, token)) return false;
  const PhraseHit* head = hits.phrase_at(token, head_);
  return head != nullptr && heads_[head->entry].needs == Needs::kPlace &&
         document[token].capital() && places_.place(document, hits, head->last);
}

// Where a number ends that is a name ("7", "số 3"); the token itself if there is none.
uint32_t OrganisationGrammar::number(const Document& document, const Hits& hits,
                                     uint32_t token) const {
  if (!follows(document, token)) return token;
  const PhraseHit* word = hits.phrase_at(token, number_);  // "số"
  const uint32_t at = word == nullptr ? token : word->last;
  return follows(document, at) && document[at].is_number() ? at + 1 : token;
}

// Where the words end that tell an office from others of its kind: fields, a number, a name.  `own`
// is whether there are any.
uint32_t OrganisationGrammar::own_words(const Document& document, const Hits& hits,
                                        const Head& head, uint32_t token, bool& own) const {
  uint32_t last = token;
  const auto capital = [&](uint32_t at) {
    return follows(document, at) && document[at].capital() &&
           !places_.place(document, hits, at) && !places_.country(document, hits, at);
  };
  if (head.seat) {
    // Not a person: "Bí thư Huyện ủy Trần Văn A".
    if (capital(token)) last = places_.seat_name(document, hits, token);
    own = last > token;
    return last;
  }
  if (head.numbered) last = number(document, hits, token);
  // "Công an Điện Biên": no field, where a province may stand.
  const bool province = !head.code.empty() && places_.place(document, hits, last);
  const PhraseHit* about = follows(document, last) ? hits.phrase_at(last, about_) : nullptr;
  const uint32_t field = about == nullptr ? last : about->last;
  const uint32_t end_of_field = province ? field : topics(document, hits, field);
  if (end_of_field > field) last = end_of_field;
  if (head.numbered && last > token) {
    const uint32_t end = number(document, hits, last);  // "Đội CSGT số 3"
    if (end > last) {
      last = end;
    } else if (capital(last) && !other_office(document, hits, last)) {
      last = places_.seat_name(document, hits, last);
    }
  }
  // "Trường Nguyễn Du", but not "Đảng Nguyễn Văn A".
  const bool full_name_too = last == token && !head.armed;
  if (head.named && capital(last) && (head.kind == kCompany || !other_office(document, hits, last)) &&
      (full_name_too || !places_.full_name(document, hits, last))) {
    uint32_t end = places_.proper_name(document, hits, last, kMaxNameWords);
    // "Trường ĐH Hùng Vương" + "TP.HCM"
    for (uint32_t at = last + 1; at < end; ++at) {
      if (capitals(document[at]) && places_.place(document, hits, at)) end = at;
    }
    // Not the first syllable of a word: "Đảng Phong trào ...".
    const bool cut = follows(document, end) && document[end].shape == Shape::kLower &&
                     hits.phrase_at(end, after_) == nullptr && end == last + 1 &&
                     vietnamese_syllable(document.folded(last));
    if (!cut) last = end;
    // "Bệnh viện Nhi Đồng 1"
    if (head.numbered && last > token && last == end && last + 1 < document.size() &&
        (document[last + 1].is_punctuation() || document[last + 1].capital() ||
         hits.phrase_at(last + 1, after_) != nullptr)) {
      last = number(document, hits, last);
    }
  }
  own = last > token;
  // "Khu Quản lý giao thông đô thị số 1", but not the number of a house, which a street follows.
  if (own && !head.numbered && follows(document, last) &&
      hits.phrase_at(last, number_) != nullptr) {
    const uint32_t end = number(document, hits, last);
    if (!follows(document, end) || !document[end].capital()) last = end;
  }
  return last;
}

OrganisationCandidate OrganisationGrammar::parse(const Document& document, const Hits& hits,
                                                 uint32_t token, Arena& strings, Opened opened,
                                                 uint32_t depth) const {
  const Core found = core(document, hits, token, opened);
  if (found.head == nullptr) return {};
  State state{{}, found.head, {}, 0, false};
  state.org.first = token;
  state.org.last = found.last;
  state.org.abroad = found.head->abroad;
  state.org.kind = found.head->kind;
  state.org.country = found.head->country;
  state.org.level = found.head->level;
  for (uint32_t tails = 0; tails < kMaxTails; ++tails) {
    if (!tail(document, hits, strings, depth, state)) break;
  }
  if (!found.complete && !state.placed) return {};
  if (state.org.country.empty() && !state.province.empty()) state.org.country = kHome;
  state.org.code = code(state, strings);
  state.org.at_home = state.org.code == found.head->id && state.org.kind != kInternational &&
                      (found.head->country.empty() || found.head->country == kHome);
  return state.org;
}

bool OrganisationGrammar::tail(const Document& document, const Hits& hits, Arena& strings,
                               uint32_t depth, State& state) const {
  const uint32_t at = state.org.last;
  if (!follows(document, at)) return false;
  if (place_tail(document, hits, state) || branch_tail(document, hits, state)) return true;
  if (document.punctuation(at) == '(') return bracket_tail(document, hits, strings, depth, state);
  if (larger_tail(document, hits, at, strings, depth, state)) return true;
  if (const PhraseHit* owner = hits.phrase_at(at, owner_)) {
    if (larger_tail(document, hits, owner->last, strings, depth, state)) return true;
    // An office of a person: "Hội đồng Cố vấn của Quốc vương Campuchia".
    const PhraseHit* person = owner->last < document.size() ? hits.phrase_at(owner->last, title_)
                                                            : nullptr;
    const uint32_t next = person == nullptr ? owner->last : person->last;
    if (const Place country = places_.country(document, hits, next)) {
      state.org.last = country.last;
      state.org.country = country.country;
      return true;
    }
    return false;
  }
  if (is_dash(document, at)) {
    const uint32_t end = places_.other_end(document, hits, at);
    if (end > at) {
      state.org.last = end;
      return true;
    }
  }
  const bool comma = document.punctuation(at) == ',';
  if ((comma || is_dash(document, at)) && state.head->comma && state.place_level < 2) {
    return larger_tail(document, hits, at + 1, strings, depth, state);
  }
  return false;
}

// "Ngân hàng Nhà nước chi nhánh An Giang", "Bệnh viện Hoa Mai cơ sở 2".
bool OrganisationGrammar::branch_tail(const Document& document, const Hits& hits,
                                      State& state) const {
  const PhraseHit* branch = hits.phrase_at(state.org.last, branch_);
  if (branch == nullptr || !follows(document, branch->last)) return false;
  const uint32_t at = branch->last;
  uint32_t last = document[at].is_number() ? at + 1 : at;
  if (const Place place = places_.place(document, hits, at)) last = place.last;
  if (last == at) last = places_.proper_name(document, hits, at, kMaxBranchWords);
  if (last == at) return false;
  state.org.last = last;
  state.placed = true;
  return true;
}

// "Hội Hữu nghị Nhật Bản - Việt Nam": where the second country ends; the token itself if there is
// none.
uint32_t OrganisationGrammar::pair(const Document& document, const Hits& hits,
                                   uint32_t token) const {
  if (!follows(document, token) || !is_dash(document, token)) return token;
  if (const Place other = places_.country(document, hits, token + 1)) return other.last;
  const PhraseHit* other =
      follows(document, token + 1) ? hits.phrase_at(token + 1, short_country_) : nullptr;
  return other == nullptr ? token : other->last;
}

bool OrganisationGrammar::place_tail(const Document& document, const Hits& hits,
                                     State& state) const {
  uint32_t at = state.org.last;
  const bool placed = state.placed;
  bool hosted = false;
  if (const PhraseHit* preposition = hits.phrase_at(at, at_)) {
    at = preposition->last;
    hosted = true;
    if (!state.head->host && placed) return false;
    const PhraseHit* host = follows(document, at) ? hits.phrase_at(at, org_) : nullptr;
    if (state.head->host && host != nullptr) {
      state.org.last = host->last;
      return true;
    }
  } else if (placed && (document.punctuation(at) == ',' || document.punctuation(at) == '(')) {
    // "huyện A, tỉnh B" and "huyện A (tỉnh B)": only a larger place.
    const Place larger = places_.place(document, hits, at + 1);
    if (!larger || larger.level >= state.place_level) return false;
    uint32_t last = larger.last;
    if (document.punctuation(at) == '(') {
      if (!follows(document, last) || document.punctuation(last) != ')') return false;
      ++last;
    }
    state.org.last = last;
    state.place_level = larger.level;
    if (state.place_level == 1) state.province = {};
    return true;
  }
  Place place = state.head->central && !hosted ? Place{} : places_.place(document, hits, at);
  if (place && head_goes_on(hits, at, place.last)) place = {};
  const Place country = places_.country(document, hits, at);
  if (country && country.last >= place.last) {  // not the "Thái" of "Thái Nguyên"
    if (!hosted && placed && !state.head->host) return false;
    state.org.last = hosted ? country.last : pair(document, hits, country.last);
    if (!hosted) state.org.country = country.country;
    state.placed = true;
    return true;
  }
  if (const PhraseHit* city = place || placed ? nullptr : places_.city(hits, at)) {
    state.org.last = city->last;  // "Hội đồng nhân dân Nam Kinh"
    if (!hosted) state.org.country = places_.id(*city);
    state.placed = true;
    return true;
  }
  if (!place || (placed && place.level >= state.place_level && state.place_level != 0)) return false;
  if (state.org.kind == kDivision) state.org.kind = kLocalDivision;  // "Phòng Tài chính quận 3"
  state.org.last = place.last;
  state.place_level = place.level;
  state.province = placed ? std::string_view() : place.province;
  state.placed = true;
  return true;
}

bool OrganisationGrammar::larger_tail(const Document& document, const Hits& hits, uint32_t token,
                                      Arena& strings, uint32_t depth, State& state) const {
  if (depth + 1 >= kMaxDepth || !follows(document, token)) return false;
  const OrganisationCandidate larger =
      parse(document, hits, token, strings, Opened::kNo, depth + 1);
  if (larger.last == 0 || larger.level >= state.org.level) return false;
  state.org.last = larger.last;
  state.org.level = larger.level;
  if (state.org.kind == kDivision || state.org.kind == kLocalDivision) state.org.kind = larger.kind;
  // "Ủy ban Đối ngoại" is Vietnam's, but not that of "Hội đồng Liên bang Nga".
  if (state.org.country.empty() || (!larger.country.empty() && !state.placed)) {
    state.org.country = larger.country;
  }
  state.placed = true;
  state.place_level = 1;
  return true;
}

// "(C04)", "(CPP)", "(Bộ Công an)".
bool OrganisationGrammar::bracket_tail(const Document& document, const Hits& hits, Arena& strings,
                                       uint32_t depth, State& state) const {
  const uint32_t at = state.org.last + 1;
  if (!follows(document, at)) return false;
  uint32_t last = at;
  if (const Place country = places_.country(document, hits, at)) {
    last = country.last;
    if (state.org.country.empty()) state.org.country = country.country;
  } else if (depth + 1 < kMaxDepth) {
    const OrganisationCandidate inner =
        parse(document, hits, at, strings, Opened::kNo, depth + 1);
    if (inner.last != 0) {
      last = inner.last;
      if (state.org.country.empty()) state.org.country = inner.country;
      if (state.org.kind == kDivision) state.org.kind = inner.kind;
    }
  }
  // Not of numbers alone: "(1986 - 2006)".
  if (document[at].is_number()) return false;
  while (last < document.size() && last - at < kMaxBracket &&
         (capitals(document[last]) || document[last].is_number() ||
          (document[last].is_word() && document[last].capital() && last == at) ||
          document.punctuation(last) == '-' || document.punctuation(last) == '&')) {
    ++last;
  }
  if (last == at || last >= document.size() || document.punctuation(last) != ')') return false;
  state.org.last = last + 1;
  return true;
}

// The code of the lexicon, or one composed with the province or country: "ca-nghe-an", "th-mod".
std::string_view OrganisationGrammar::code(const State& state, Arena& strings) const {
  const Head& head = *state.head;
  if (!head.code.empty() && !state.province.empty()) return compose_code(head.code, state.province, strings);
  const std::string_view country = state.org.country;
  if (country.empty() || country == kHome || country == head.country) return head.id;
  return head.abroad.empty() ? std::string_view() : compose_code(country, head.abroad, strings);
}

}  // namespace vie
