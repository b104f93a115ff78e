// The country of an official, see country.h.

#include "resolve/official/country.h"

#include <algorithm>
#include <span>

namespace vie {
namespace {

constexpr std::string_view kHome = "VN";
constexpr uint32_t kSentenceReach = 80;  // tokens looked at on either side for a country

}  // namespace

OfficialCountry::OfficialCountry(const Lexicons& lexicons)
    : names_(lexicons),
      country_(lexicons.find("country")),
      city_(lexicons.find("country.city")),
      known_(lexicons.find("name.known")),
      info_(lexicons.size()) {
  lexicons_.add(country_);
  lexicons_.add(city_);
  for (EntryId id = 0; id < lexicons.size(); ++id) {
    info_[id] = {lexicons[id].attributes.get("id"), lexicons[id].attributes.has("ambiguous")};
  }
}

void OfficialCountry::find_countries(const Document& document, const Hits& hits,
                                     Candidates& candidates) const {
  size_t org = 0;
  for (uint32_t token = 0; token < document.size(); ++token) {
    for (; org < candidates.organisations.size() && candidates.organisations[org].first <= token;
         ++org) {
      const OrganisationCandidate& office = candidates.organisations[org];
      if (!office.country.empty()) candidates.countries.push_back({office.first, office.country});
    }
    if (!hits.any_at(token, lexicons_)) continue;
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
}

// The one foreign country that the sentence of a mention speaks of, or else the one that the text
// speaks of; empty if there is none, or more than one.
std::string_view OfficialCountry::nearby(const Document& document, const Candidates& candidates,
                                         const OfficialCandidate& mention) const {
  const auto& all = candidates.countries;
  uint32_t begin = mention.first;
  while (begin > 0 && mention.first - begin < kSentenceReach && !document[begin].starts_sentence) {
    --begin;
  }
  uint32_t end = mention.last;
  while (end < document.size() && end - mention.last < kSentenceReach &&
         !document[end].starts_sentence) {
    ++end;
  }
  const auto before = [](const CountryMention& c, uint32_t token) { return c.token < token; };
  std::string_view here;
  bool several = false;
  for (auto it = std::lower_bound(all.begin(), all.end(), begin, before);
       it != all.end() && it->token < end; ++it) {
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
  const auto positions = [&](const OfficialCandidate& mention) {
    return std::span(candidates.positions).subspan(mention.first_position, mention.position_count);
  };
  for (const OfficialCandidate& mention : candidates.officials) {
    if (mention.entity == 0 || !mention.named()) continue;
    OfficialPerson& person = candidates.persons[mention.entity - 1];
    for (const PositionCandidate& position : positions(mention)) {
      if (person.country.empty()) person.country = position.country;
      if (person.org_code.empty()) person.org_code = position.org_code;
    }
  }
  for (const OfficialCandidate& mention : candidates.officials) {
    if (mention.entity == 0 || !mention.named()) continue;
    OfficialPerson& person = candidates.persons[mention.entity - 1];
    if (!person.country.empty()) continue;
    bool foreign = false;
    bool of_none = false;  // serves no country
    for (const PositionCandidate& position : positions(mention)) {
      foreign |= position.position_class == "foreign";
      of_none |= position.org_kind == "international";
    }
    if (of_none) continue;
    const PhraseHit* known = hits.phrase_at(person.full_name.first, known_);
    if (known != nullptr && known->last == person.full_name.last) {
      person.country = info_[known->entry].id;
    } else if (!foreign && names_.vietnamese(document, hits, person.full_name)) {
      person.country = kHome;
    } else if (foreign || names_.foreign(document, person.full_name)) {
      person.country = nearby(document, candidates, mention);
    }
  }
  for (OfficialCandidate& mention : candidates.officials) {
    if (mention.entity != 0) mention.country = candidates.persons[mention.entity - 1].country;
    if (mention.named() || mention.position_count == 0) continue;
    const std::string_view said = candidates.positions[mention.first_position].country;
    if (!said.empty()) mention.country = said;
  }
}

}  // namespace vie
