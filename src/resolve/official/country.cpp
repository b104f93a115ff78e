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

// The foreign country named last before a mention in its sentence, else first behind it there, else
// last before it in the text, else first behind it.
std::string_view OfficialCountry::nearby(const Document& document, const Candidates& candidates,
                                         const OfficialCandidate& mention) const {
  const auto& all = candidates.countries;
  const auto here = std::lower_bound(all.begin(), all.end(), mention.first,
                                     [](const CountryMention& c, uint32_t t) { return c.token < t; });
  uint32_t begin = mention.first;
  while (begin > 0 && mention.first - begin < kSentenceReach && !document[begin].starts_sentence) {
    --begin;
  }
  uint32_t end = mention.last;
  while (end < document.size() && end - mention.last < kSentenceReach &&
         !document[end].starts_sentence) {
    ++end;
  }
  std::string_view before, behind;
  uint32_t before_at = 0, behind_at = document.size();
  constexpr int kLook = 16;  // mentions of countries on either side
  int looked = 0;
  for (auto it = here; it != all.begin() && looked < kLook; ++looked) {
    --it;
    if (it->country == kHome) continue;
    before = it->country;
    before_at = it->token;
    break;
  }
  looked = 0;
  for (auto it = here; it != all.end() && looked < kLook; ++it, ++looked) {
    if (it->country == kHome || it->token < mention.last) continue;
    behind = it->country;
    behind_at = it->token;
    break;
  }
  if (!before.empty() && before_at >= begin) return before;
  if (!behind.empty() && behind_at < end) return behind;
  return before.empty() ? behind : before;
}

void OfficialCountry::run(const Document& document, const Hits& hits,
                          Candidates& candidates) const {
  find_countries(document, hits, candidates);
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
    for (const PositionCandidate& position : positions(mention)) {
      foreign |= position.position_class == "foreign";
    }
    const PhraseHit* known = hits.phrase_at(person.full_name.first, known_);
    if (known != nullptr && known->last == person.full_name.last) {
      person.country = info_[known->entry].id;
    } else if (!foreign && names_.vietnamese(document, hits, person.full_name)) {
      person.country = kHome;
    } else if (foreign || names_.words(document, person.full_name) > 0) {
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
