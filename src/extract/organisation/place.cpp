// Reading places, see place.h.
//
// A place name of capitalised words has no end of its own when a person's name follows ("xã Tân Lập Lê
// Văn Sáng"): it ends before a common family name that has a full name's worth of words behind it.

#include "extract/organisation/place.h"

#include <algorithm>

#include "extract/organisation/tokens.h"
#include "text/syllable.h"

namespace vie {
namespace {

constexpr uint32_t kMaxForms = 3;       // words of an official name before the country's
constexpr uint32_t kMaxPlaceWords = 4;  // of a place with a type word
constexpr uint32_t kMaxEnd = 3;         // words of a place that a road leads to, and one more
constexpr uint32_t kMaxRoad = 4;        // words for a road
constexpr uint32_t kMaxRun = 10;        // capitalised words looked at
constexpr uint32_t kWholeName = 3;      // words of most names
constexpr uint32_t kFullName = 4;       // a one-word place and a full name have this many words

constexpr uint8_t kVillageLevel = 4;    // of hamlets and quarters, which are often numbered

constexpr size_t kLongName = 6;         // letters of a country's name that may be misspelled, at least

constexpr char kSmall = 0x20;  // the bit that small ASCII letters have and capitals have not

bool is_letter(char c) { return (c | kSmall) >= 'a' && (c | kSmall) <= 'z'; }

// Whether two words differ in one letter: another, one more or one less; or in two that stand next to
// each other and have changed places.
bool one_letter_off(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  size_t same = 0;
  while (same < a.size() && a[same] == b[same]) ++same;
  const bool room = a.size() == b.size() && same > 0 && same + 2 <= a.size();
  if (room && a[same] == b[same + 1] && a[same + 1] == b[same]) {
    return a.substr(same + 2) == b.substr(same + 2);
  }
  const std::string_view rest = a.substr(a.size() == b.size() && same < a.size() ? same + 1 : same);
  return same > 0 && rest == b.substr(b.size() - rest.size()) && a != b;
}

}  // namespace

PlaceGrammar::PlaceGrammar(const Lexicons& lexicons)
    : country_(lexicons.find("country")),
      form_(lexicons.find("country.form")),
      pointing_(lexicons.find("country.pointing")),
      province_(lexicons.find("province")),
      not_(lexicons.find("province.not")),
      type_(lexicons.find("place.type")),
      route_(lexicons.find("org.route")),
      surname_(lexicons.find("surname")),
      middle_(lexicons.find("name.middle")),
      highland_(lexicons.find("name.highland")),
      city_(lexicons.find("country.city")),
      time_(lexicons.find("name.stop.number")),
      region_(lexicons.find("place.region")),
      topic_(lexicons.find("org.topic")),
      info_(lexicons) {
  for (EntryId id = 0; id < lexicons.size(); ++id) {
    const Attributes& attributes = lexicons[id].attributes;
    const Info info{attributes.get("id"),     static_cast<uint8_t>(attributes.number("level")),
                    attributes.has("ambiguous"), attributes.has("bare"),
                    attributes.has("strong"),    attributes.has("foreign"),
                    attributes.has("town")};
    if (info != Info{}) info_.make(id) = info;
  }
  lexicons.for_each("country", [this](EntryId id, const Entry& entry) {
    const bool plain = entry.surface.size() >= kLongName && !info_[id].ambiguous &&
                       std::all_of(entry.surface.begin(), entry.surface.end(), is_letter);
    if (!plain) return;
    std::string small = entry.surface;
    for (char& c : small) c = static_cast<char>(c | kSmall);
    spelled_.emplace_back(std::move(small), id);
  });
}

Place PlaceGrammar::misspelled(const Document& document, uint32_t token) const {
  if (!follows(document, token) || !document[token].capital()) return {};
  const std::string_view word = document.folded(token);
  if (word.size() < kLongName || vietnamese_syllable(word)) return {};
  for (const auto& [name, id] : spelled_) {
    if (one_letter_off(word, name)) return {token + 1, info_[id].id, {}, 1};
  }
  return {};
}

// "Tỉnh ủy Thái Thanh Quỳnh", but not "Thủ tướng Thái Prayut": capitalised words of Vietnamese only.
bool PlaceGrammar::given_name(const Document& document, const Hits& hits,
                              uint32_t token) const {
  const uint32_t last = follows(document, token) ? run(document, hits, token) : token;
  for (uint32_t at = token; at < last; ++at) {
    if (!vietnamese_syllable(document.folded(at))) return false;
  }
  return last > token;
}

Place PlaceGrammar::country(const Document& document, const Hits& hits, uint32_t token) const {
  if (!follows(document, token)) return {};
  if (const PhraseHit* hit = hits.phrase_at(token, pointing_)) return {hit->last, {}, {}, 1, false};
  uint32_t at = token;
  for (uint32_t forms = 0; forms < kMaxForms + 1; ++forms) {
    if (const PhraseHit* hit = hits.phrase_at(at, country_)) {
      // "Pháp chế" is no land.
      const PhraseHit* word = hits.phrase_at(at, topic_);
      if (word != nullptr && word->last > hit->last && document[hit->last].shape == Shape::kLower) return {};
      const bool ambiguous = info(*hit).ambiguous && at == token;
      if (ambiguous && hits.phrase_at(at, surname_) != nullptr && given_name(document, hits, hit->last)) {
        return {};
      }
      return {hit->last, info(*hit).id, {}, 1, ambiguous};
    }
    const PhraseHit* form = hits.phrase_at(at, form_);
    if (form == nullptr || !follows(document, form->last)) break;
    at = form->last;
  }
  return {};
}

Place PlaceGrammar::place(const Document& document, const Hits& hits, uint32_t token) const {
  if (!follows(document, token) || hits.phrase_at(token, not_) != nullptr) return {};
  if (const PhraseHit* hit = hits.phrase_at(token, province_)) {
    return {hit->last, {}, info(*hit).id, 1, info(*hit).ambiguous};
  }
  if (const PhraseHit* region = hits.phrase_at(token, region_)) return {region->last, {}, {}, 1};
  const PhraseHit* type = hits.phrase_at(token, type_);
  if (type == nullptr) return {};
  const Info& kind = info(*type);
  const uint32_t at = type->last;
  // "H.R. McMaster": initials.
  if (at + 1 < document.size() && document[at].is_word() && document[at].span.size() == 1 &&
      document.punctuation(at + 1) == '.') {
    return {};
  }
  if (follows(document, at)) {
    if (const PhraseHit* hit = hits.phrase_at(at, province_)) {
      return {hit->last, {}, info(*hit).id, kind.level, false};
    }
    if (const PhraseHit* region = hits.phrase_at(at, region_)) {
      return {region->last, {}, {}, kind.level};
    }
    if (document[at].is_number()) return {at + 1, {}, {}, kind.level, false};
    const PhraseHit* city = hits.phrase_at(at, city_);
    const bool strange = document[at].is_word() && document[at].capital() &&
                         !vietnamese_syllable(document.folded(at)) && run(document, hits, at) - at > 2;
    if (kind.foreign || (kind.level == 1 && (city != nullptr || strange))) {
      // "bang Texas Greg Abbott": a listed one, else the first word if a name's worth follows.
      const uint32_t end = city != nullptr ? city->last : run(document, hits, at);
      if (end > at) {
        const uint32_t last = city == nullptr && end - at > 2 ? at + 1 : end;
        return {syllables(document, hyphenated(document, last)),
                city == nullptr ? "" : info(*city).id, {}, kind.level, false, kind.foreign};
      }
    }
    // "Chủ tịch HĐND tỉnh Lê Thị Sương": all provinces are listed, and no commune is called so.
    const bool person = begins_person(document, hits, at) ||
                        (kind.level == 1 && kind.bare &&
                         (full_name(document, hits, at) || whole_name(document, hits, at)));
    uint32_t last = person ? at : proper_name(document, hits, at, kMaxPlaceWords);
    // "Tổ Thẩm định": the first syllable of a word is no name.
    const PhraseHit* word = last == at + 1 ? hits.phrase_at(at, topic_) : nullptr;
    if (word != nullptr && word->last > last && document[last].shape == Shape::kLower) last = at;
    // "thôn Tân Lập 2": a number that a mark ends.
    const bool numbered = kind.level >= kVillageLevel && last > at && last + 1 < document.size() &&
                          document[last].is_number() && document[last].gap == Gap::kSpace &&
                          document[last + 1].is_punctuation();
    if (numbered) ++last;
    // "TP Buôn Ma Thuột" is no province.
    const uint8_t level = kind.town ? 2 : kind.level;
    if (last > at) return {last, {}, {}, level, false};
  }
  if (kind.bare) return {at, {}, {}, kind.level, false};
  return {};
}

bool PlaceGrammar::begins_time(const Document& document, const Hits& hits, uint32_t token) const {
  const PhraseHit* hit = hits.phrase_at(token, time_);
  return hit != nullptr && follows(document, hit->last) && document[hit->last].is_number();
}

// The end of capitalised words with a space between each.
uint32_t PlaceGrammar::run(const Document& document, const Hits& hits, uint32_t token) const {
  uint32_t last = token;
  while (last < document.size() && last - token < kMaxRun && document[last].is_word() &&
         document[last].capital() && (last == token || document[last].gap == Gap::kSpace) &&
         !begins_time(document, hits, last)) {
    ++last;
  }
  return last;
}

// Behind a word: what is joined to it by hyphens ("Rheinland-Pfalz").
uint32_t PlaceGrammar::hyphenated(const Document& document, uint32_t last) const {
  while (last + 1 < document.size() && document.punctuation(last) == '-' &&
         document[last].gap == Gap::kNone && document[last + 1].gap == Gap::kNone &&
         document[last + 1].is_word()) {
    last += 2;
  }
  return last;
}

// "bang Rai-lan Phan-xờ" of two words spelled by syllables, if a mark ends them; else the second is
// rather a name's.
uint32_t PlaceGrammar::syllables(const Document& document, uint32_t last) const {
  if (last < 2 || document.punctuation(last - 2) != '-' || !follows(document, last) ||
      !document[last].capital()) {
    return last;
  }
  const uint32_t end = hyphenated(document, last + 1);
  const bool ends = end > last + 1 && end < document.size() && document[end].is_punctuation();
  return ends ? end : last;
}

bool PlaceGrammar::family_name(const Hits& hits, uint32_t token) const {
  const PhraseHit* hit = hits.phrase_at(token, surname_);
  return hit != nullptr && info(*hit).strong;
}

bool PlaceGrammar::full_name(const Document& document, const Hits& hits, uint32_t token) const {
  if (!family_name(hits, token)) return false;
  const uint32_t words = run(document, hits, token) - token;
  return words >= 2 && words <= kFullName;
}

bool PlaceGrammar::whole_name(const Document& document, const Hits& hits, uint32_t token) const {
  return hits.phrase_at(token, surname_) != nullptr && run(document, hits, token) - token == kWholeName;
}

// A family name and a middle name: "Giàng A ...", "Quàng Thị ..."; or "Y" before names of the
// highlands.
bool PlaceGrammar::begins_person(const Document& document, const Hits& hits, uint32_t token) const {
  const auto capital = [&](uint32_t at) {
    return follows(document, at) && document[at].is_word() && document[at].capital();
  };
  if (!capital(token) || !capital(token + 1)) return false;
  if (hits.phrase_at(token, highland_) != nullptr) return true;
  return hits.phrase_at(token, surname_) != nullptr && capital(token + 2) &&
         hits.phrase_at(token + 1, middle_) != nullptr;
}

uint32_t PlaceGrammar::other_end(const Document& document, const Hits& hits,
                                 uint32_t dash) const {
  if (!follows(document, dash) || !follows(document, dash + 1)) return dash;
  uint32_t first = dash;
  while (first > 0 && dash - first < kMaxEnd && document[first - 1].is_word() &&
         document[first - 1].capital()) {
    --first;
  }
  if (first == dash) return dash;
  bool road = false;
  for (uint32_t back = 1; back <= kMaxRoad && back <= first && !road; ++back) {
    const PhraseHit* word = hits.phrase_at(first - back, route_);
    road = word != nullptr && word->last == first;
  }
  const uint32_t end = road ? proper_name(document, hits, dash + 1, kMaxEnd) : dash + 1;
  const uint32_t words = end - dash - 1;
  const bool whole = !follows(document, end) || !document[end].capital();
  return words > 0 && words < kMaxEnd && whole ? end : dash;
}

uint32_t PlaceGrammar::seat_name(const Document& document, const Hits& hits,
                                 uint32_t token) const {
  const uint32_t end = proper_name(document, hits, token, kMaxPlaceWords);
  const uint32_t words = end - token;
  if (words < 2 || words > 3) return token;
  return words == 3 && hits.phrase_at(token, surname_) != nullptr ? token : end;
}

uint32_t PlaceGrammar::proper_name(const Document& document, const Hits& hits, uint32_t token,
                                   uint32_t max_words) const {
  if (!follows(document, token)) return token;
  const uint32_t last = run(document, hits, token);
  // Most names have two words; a family name behind the first begins another only if it is the last.
  for (uint32_t at = token + 2; at + 1 < last; ++at) {
    if (family_name(hits, at) || begins_person(document, hits, at)) return at;
  }
  if (last - token >= kFullName && !family_name(hits, token) &&
      family_name(hits, token + 1)) {
    return token + 1;
  }
  return last - token > max_words ? token + max_words : last;
}

}  // namespace vie
