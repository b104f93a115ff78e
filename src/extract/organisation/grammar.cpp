// Reading the names of organisations, see grammar.h.

#include "extract/organisation/grammar.h"

#include <algorithm>
#include <array>

#include "extract/organisation/tokens.h"
#include "text/marks.h"

namespace vie {
namespace {

constexpr std::string_view kDivision = "division";  // of any office
constexpr std::string_view kLocalDivision = "local-division";
constexpr std::string_view kSport = "sport";
constexpr std::string_view kInternational = "international";
constexpr uint32_t kMaxTails = 8;
constexpr uint32_t kMaxDepth = 4;       // offices within offices
constexpr uint32_t kMaxBranchWords = 2;  // of the place of a branch
constexpr uint32_t kMaxBracket = 6;     // tokens of an abbreviation in brackets

}  // namespace

OrganisationGrammar::OrganisationGrammar(const Lexicons& lexicons)
    : places_(lexicons),
      tasks_(lexicons),
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
      site_(lexicons.find("org.site")),
      reach_(lexicons.find("org.reach")),
      heads_(lexicons),
      verbs_(lexicons.size()),
      sports_(lexicons.size()) {
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
    head.task = attributes.has("task");
    head.over = attributes.has("over");
    head.armed = head.kind == "party" || head.kind == "military" || head.kind == "police";
    head.central = std::find(kCentral.begin(), kCentral.end(), head.kind) != kCentral.end() &&
                   head.code.empty();
  };
  openers_.add(org_);
  openers_.add(head_);
  lexicons.for_each("org.topic", [this](EntryId id, const Entry& entry) {
    verbs_[id] = entry.attributes.has("verb");
    sports_[id] = entry.attributes.has("sport");
  });
  lexicons.for_each("org", read);
  lexicons.for_each("org.head", read);
}

OrganisationCandidate OrganisationGrammar::parse(const Document& document, const Hits& hits,
                                                 uint32_t token, Arena& strings, Opened opened,
                                                 uint32_t depth) const {
  const Core found = core(document, hits, token, opened);
  if (found.head == nullptr) return {};
  State state{{}, found.head, {}, 0, false, found.own, false};
  state.org.first = token;
  state.org.last = found.last;
  state.org.abroad = found.head->abroad;
  state.org.kind = found.sport ? kSport : found.head->kind;
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
  if (state.head->task && !state.tasked) {
    const uint32_t end = tasks_.end(document, hits, places_, at, state.own);
    if (end > at) {
      state.org.last = end;
      state.tasked = state.placed = true;
      return true;
    }
  }
  if (place_tail(document, hits, state) || branch_tail(document, hits, state)) return true;
  if (document.punctuation(at) == '(') return bracket_tail(document, hits, strings, depth, state);
  if (larger_tail(document, hits, at, strings, depth, state)) return true;
  if (const PhraseHit* owner = hits.phrase_at(at, owner_)) {
    if (larger_tail(document, hits, owner->last, strings, depth, state)) return true;
    // An office of a person: "Hội đồng Cố vấn của Quốc vương Campuchia".
    const PhraseHit* person = owner->last < document.size() ? hits.phrase_at(owner->last, title_)
                                                            : nullptr;
    const uint32_t next = person == nullptr ? owner->last : person->last;
    if (person != nullptr && state.head->task) {
      state.org.last = next;  // "Tổ công tác của Thủ tướng Chính phủ"
      state.placed = true;
      return true;
    }
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
    // "Viện nghiên cứu X tại Tokyo", but not an embassy there.
    if (!hosted || !state.head->host) state.org.country = places_.id(*city);
    state.placed = true;
    return true;
  }
  if (!place || (placed && place.level >= state.place_level && state.place_level != 0)) return false;
  if (state.org.kind == kDivision) state.org.kind = kLocalDivision;  // "Phòng Tài chính quận 3"
  if (place.abroad) state.org.country = place.country;  // "Sở nhập cư bang Johor"
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
  const PhraseHit* head = hits.phrase_at(token, head_);
  const bool over = head != nullptr && heads_[head->entry].over && !state.head->over;
  const uint8_t level = over ? state.org.level : static_cast<uint8_t>(larger.level + 1);
  if (larger.last == 0 || level > state.org.level) return false;
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
         (in_capitals(document[last]) || document[last].is_number() ||
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
