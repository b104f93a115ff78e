// The country of an official, see country.h.

#include "resolve/official/country.h"

#include <algorithm>
#include <span>

#include "resolve/official/codes.h"

namespace vie {
namespace {

constexpr std::string_view kSomewhere = "-";  // abroad, it is not known where
constexpr size_t kMentionsAround = 64;   // mentions looked at on either side for a foreign bearer
constexpr uint32_t kSentenceReach = 80;  // tokens looked at on either side for a country

// The first country named at a token or behind it.
std::vector<CountryMention>::const_iterator first_from(const std::vector<CountryMention>& countries,
                                                       uint32_t token) {
  return std::lower_bound(countries.begin(), countries.end(), token,
                          [](const CountryMention& c, uint32_t t) { return c.token < t; });
}

}  // namespace

OfficialCountry::OfficialCountry(const Lexicons& lexicons)
    : names_(lexicons),
      country_(lexicons.find("country")),
      city_(lexicons.find("country.city")),
      known_(lexicons.find("name.known")),
      led_(lexicons.find("title.led")),
      info_(lexicons) {
  lexicons_.add(country_);
  lexicons_.add(city_);
  for (EntryId id = 0; id < lexicons.size(); ++id) {
    const Info info{lexicons[id].attributes.get("id"), lexicons[id].attributes.has("ambiguous"),
                    lexicons[id].attributes.has("head")};
    if (info != Info{}) info_.make(id) = info;
  }
}

void OfficialCountry::find_countries(const Document& document, const Hits& hits,
                                     Candidates& candidates) const {
  auto office = candidates.organisations.begin();
  const auto add_offices = [&](uint32_t up_to) {
    for (; office != candidates.organisations.end() && office->first <= up_to; ++office) {
      if (!office->country.empty()) candidates.countries.push_back({office->first, office->country});
    }
  };
  auto person = candidates.officials.begin();
  for (uint32_t token = 0; token < document.size(); ++token) {
    if (!hits.any_at(token, lexicons_)) continue;
    add_offices(token);
    // "Luís Montenegro": within a name nothing is a country.
    while (person != candidates.officials.end() && person->name.last <= token) ++person;
    if (person != candidates.officials.end() && person->named() && person->name.first <= token) {
      continue;
    }
    for (const PhraseHit& hit : hits.phrases_at(token)) {
      if (hit.lexicon != country_ && hit.lexicon != city_) continue;
      // "Thái tử", "Trần Thị Nga": a syllable of something else.
      const bool within = token > 0 && document[token].gap == Gap::kSpace &&
                          document[token - 1].is_word() && document[token - 1].capital();
      if (info_[hit.entry].ambiguous && (within || hits.phrases_at(token).front().last > hit.last)) {
        continue;
      }
      candidates.countries.push_back({token, info_[hit.entry].id});
      break;
    }
  }
  add_offices(document.size());
}

// The tokens of the sentence that a mention stands in, as far as it is looked at.
OfficialCountry::Sentence OfficialCountry::sentence(const Document& document,
                                                    const OfficialCandidate& mention) const {
  uint32_t begin = mention.first;
  while (begin > 0 && mention.first - begin < kSentenceReach && !document[begin].starts_sentence) {
    --begin;
  }
  uint32_t end = mention.last;
  while (end < document.size() && end - mention.last < kSentenceReach &&
         !document[end].starts_sentence) {
    ++end;
  }
  return {begin, end};
}

// The one foreign country that the sentence of a mention speaks of, or else the one that the text
// speaks of; empty if there is none, or more than one.
std::string_view OfficialCountry::nearby(const Document& document, const Candidates& candidates,
                                         const OfficialCandidate& mention) const {
  const auto& all = candidates.countries;
  const auto [begin, end] = sentence(document, mention);
  std::string_view here;
  bool several = false;
  for (auto it = first_from(all, begin); it != all.end() && it->token < end; ++it) {
    if (it->country == kHome || it->country == here) continue;
    several |= !here.empty();
    here = it->country;
  }
  if (several) return {};
  return here.empty() ? candidates.only_country : here;
}

void OfficialCountry::run(const Document& document, const Hits& hits,
                          Candidates& candidates) const {
  find_countries(document, hits, candidates);
  candidates.only_country = {};
  for (const CountryMention& mention : candidates.countries) {
    if (mention.country == kHome || mention.country == candidates.only_country) continue;
    if (!candidates.only_country.empty()) {
      candidates.only_country = {};
      break;
    }
    candidates.only_country = mention.country;
  }
  const bool at_home = std::all_of(candidates.countries.begin(), candidates.countries.end(),
                                   [](const CountryMention& c) { return c.country == kHome; });
  const auto positions = [&](const OfficialCandidate& mention) {
    return std::span(candidates.positions).subspan(mention.first_position, mention.position_count);
  };
  for (const OfficialCandidate& mention : candidates.officials) {
    if (mention.entity == 0) continue;
    OfficialPerson& person = candidates.persons[mention.entity - 1];
    for (const PositionCandidate& position : positions(mention)) {
      if (person.country.empty()) person.country = position.country;
      person.international |= position.org_kind == "international";
    }
  }
  for (const OfficialCandidate& mention : candidates.officials) {
    if (mention.entity == 0 || !mention.named()) continue;
    OfficialPerson& person = candidates.persons[mention.entity - 1];
    if (!person.country.empty()) continue;
    bool foreign = false;
    for (const PositionCandidate& position : positions(mention)) {
      foreign |= position.position_class == "foreign" && position.code_at_home.empty();
    }
    if (person.international) continue;  // serves no country
    const PhraseHit* known = hits.phrase_at(person.full_name.first, known_);
    // "Nicolas Sarkozy" by the family name.
    const PhraseHit* family = hits.phrase_at(person.full_name.last - 1, known_);
    if (known == nullptr && names_.foreign(document, person.full_name)) known = family;
    if (known != nullptr && known->last == person.full_name.last) {
      person.country = info_[known->entry].id;
    } else if (const std::string_view led = of_delegation(hits, candidates, mention); !led.empty()) {
      person.country = led;
    } else if (!foreign && names_.vietnamese(document, hits, person.full_name)) {
      person.country = kHome;
    } else if (!foreign && at_home && !names_.foreign(document, person.full_name)) {
      person.country = kHome;  // "Bà Hương", where the text speaks of no other country
    } else if (foreign || names_.foreign(document, person.full_name)) {
      person.country = of_title(candidates, mention);
      if (person.country.empty()) person.country = nearby(document, candidates, mention);
    }
  }
  for (OfficialCandidate& mention : candidates.officials) {
    if (mention.entity != 0) mention.country = candidates.persons[mention.entity - 1].country;
    if (mention.named() || mention.position_count == 0) continue;
    const std::string_view said = candidates.positions[mention.first_position].country;
    if (!said.empty()) mention.country = said;
  }
}

// "Đoàn đại biểu Đảng Cộng sản Trung Quốc do đồng chí A dẫn đầu": the country of the office that
// stands before "do".
std::string_view OfficialCountry::of_delegation(const Hits& hits, const Candidates& candidates,
                                                const OfficialCandidate& mention) const {
  if (mention.first == 0 || hits.phrase_at(mention.first - 1, led_) == nullptr) return {};
  const auto& offices = candidates.organisations;
  auto office = std::lower_bound(
      offices.begin(), offices.end(), mention.first,
      [](const OrganisationCandidate& o, uint32_t token) { return o.first < token; });
  if (office == offices.begin()) return {};
  --office;
  const bool abroad = office->last + 1 == mention.first && office->country != kHome;
  return abroad ? office->country : std::string_view();
}

// Whether somebody of another country, named nearby, bears a title that stands alone; with an office
// only one whose own is named.
bool OfficialCountry::borne_abroad(const Candidates& candidates,
                                   const OfficialCandidate& mention) const {
  const PositionCandidate& wanted = candidates.positions[mention.first_position];
  const auto index = static_cast<size_t>(&mention - candidates.officials.data());
  const size_t first = index > kMentionsAround ? index - kMentionsAround : 0;
  const size_t last = std::min(candidates.officials.size(), index + kMentionsAround);
  for (size_t i = first; i < last; ++i) {
    const OfficialCandidate& other = candidates.officials[i];
    if (!other.named() || other.country.empty() || other.country == kHome) continue;
    for (uint32_t p = 0; p < other.position_count; ++p) {
      const PositionCandidate& borne = candidates.positions[other.first_position + p];
      const bool as_full = wanted.org.empty() || !borne.org.empty();
      if (borne.role_code == wanted.role_code && as_full) return true;
    }
  }
  return false;
}

// The one country that stands behind the same title somewhere near: "Bộ trưởng Quốc phòng Đức" is the
// "Bộ trưởng Quốc phòng" who is named in the next sentence.
std::string_view OfficialCountry::of_title(const Candidates& candidates,
                                           const OfficialCandidate& mention) const {
  const auto index = static_cast<size_t>(&mention - candidates.officials.data());
  const size_t first = index > kMentionsAround ? index - kMentionsAround : 0;
  const size_t last = std::min(candidates.officials.size(), index + kMentionsAround);
  std::string_view found;
  for (uint32_t p = 0; p < mention.position_count; ++p) {
    const PositionCandidate& wanted = candidates.positions[mention.first_position + p];
    for (size_t i = first; i < last; ++i) {
      const OfficialCandidate& other = candidates.officials[i];
      if (other.named() || other.position_count == 0) continue;
      const PositionCandidate& title = candidates.positions[other.first_position];
      if (title.role_code != wanted.role_code || title.org_code != wanted.org_code ||
          title.country.empty() || title.country == found) {
        continue;
      }
      if (!found.empty()) return {};
      found = title.country;
    }
  }
  return found;
}

void OfficialCountry::titles_alone(Candidates& candidates) const {
  const auto foreign = [](const CountryMention& c) { return c.country != kHome; };
  const bool at_home = std::none_of(candidates.countries.begin(), candidates.countries.end(), foreign);
  for (OfficialCandidate& mention : candidates.officials) {
    if (mention.named() || !mention.country.empty() || mention.position_count == 0) continue;
    const PositionCandidate& position = candidates.positions[mention.first_position];
    if (position.position_class == "foreign" || position.org_kind == "international") continue;
    // "Thủ tướng Chính phủ" is ours, unless another country's is there.
    if (position.of_country) continue;  // "nước này"
    const bool ours = at_home || position.native;
    if (!ours || (!at_home && borne_abroad(candidates, mention))) continue;
    mention.country = kHome;
  }
}

void OfficialCountry::codes(const Document& document, const Hits& hits,
                            Candidates& candidates) const {
  for (const OfficialCandidate& mention : candidates.officials) {
    const PhraseHit* name =
        mention.named() ? hits.phrase_at(mention.name.first, known_) : nullptr;
    const bool known = name != nullptr && name->last == mention.name.last;
    const bool head = known && (info_[name->entry].head || info_[name->entry].id != kHome);
    for (uint32_t i = 0; i < mention.position_count; ++i) {
      PositionCandidate& position = candidates.positions[mention.first_position + i];
      const std::string_view said = position.country;
      const bool somewhere = said.empty() && mention.country.empty() && mention.named() &&
                             names_.foreign(document, mention.name);
      const std::string_view land = somewhere ? kSomewhere : said.empty() ? mention.country : said;
      set_codes(land, head, candidates.strings, position);
      if (mention.entity == 0 || !mention.named()) continue;
      OfficialPerson& person = candidates.persons[mention.entity - 1];
      if (person.org_code.empty()) person.org_code = position.org_code;
    }
  }
}

}  // namespace vie
