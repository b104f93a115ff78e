// Reading parties, see parties.h.
//
// "hai" with a noun points back to the two that were named last and are of that kind.  The noun itself is
// the test: "hai Bộ Quốc phòng" are two offices whose names begin "Bộ Quốc phòng", so no list of kinds is
// needed.  The two are of different countries if the text has such a pair.

#include "resolve/plan/parties.h"

#include <algorithm>
#include <cstring>

#include "resolve/plan/phrases.h"
#include "text/marks.h"

namespace vie::plan {
namespace {

constexpr size_t kOfficesBack = 64;       // offices that are looked at for a pair
constexpr uint32_t kCountriesBack = 800;  // tokens that are looked at for two countries
constexpr uint32_t kDyadBack = 400;       // ... for two countries that stand together
constexpr uint32_t kBracket = 12;        // tokens of a bracket behind a party
constexpr size_t kMostParties = 12;
constexpr std::string_view kPartyKind = "party";  // of an organisation

std::string_view country_of(const PlanParty& party) {
  return party.country.empty() ? kHome : party.country;
}

bool same(const PlanParty& a, const PlanParty& b) {
  if (!a.code.empty() && !b.code.empty()) return a.code == b.code;
  return a.name == b.name;
}

void add(const PlanParty& party, std::vector<PlanParty>& parties) {
  for (const PlanParty& known : parties) {
    if (same(known, party)) return;
  }
  if (parties.size() < kMostParties) parties.push_back(party);
}

PlanParty office_party(const Document& document, const OrganisationCandidate& office) {
  return {document.clean(office.first, office.last), office.code, office.country};
}

// Whether an office's name begins with the words of `noun`, in any case.
bool begins_with(const Document& document, const OrganisationCandidate& office, TokenRange noun) {
  const uint32_t length = noun.last - noun.first;
  if (office.last - office.first < length || office.first == noun.first) return false;
  for (uint32_t i = 0; i < length; ++i) {
    if (document.folded(office.first + i) != document.folded(noun.first + i)) return false;
  }
  return true;
}

// Whether such bodies have names of their own, of which a lexicon knows but a few.
bool is_private(const OrganisationCandidate& office) {
  for (const std::string_view kind : {"bank", "company", "academy", "school", "sport", "agency",
                                      "international"}) {
    if (office.kind == kind) return true;
  }
  return false;
}

// Papers and radios tell of sides, a government stands for its country, and a union is where the two meet:
// none is one of "hai bên".
bool may_be_side(const OrganisationCandidate& office) {
  for (const std::string_view kind : {"media", "government", "state", "international"}) {
    if (office.kind == kind) return false;
  }
  return !office.code.empty();
}

// "(KTM)": a short form, or where it is from.
uint32_t behind_bracket(const Document& document, uint32_t open, uint32_t end) {
  const uint32_t limit = std::min(end, open + kBracket);
  for (uint32_t at = open + 1; at < limit; ++at) {
    if (document.punctuation(at) == ')') return at + 1;
  }
  return open + 1;
}

}  // namespace

PartyFinder::PartyFinder(const Lexicons& lexicons)
    : names_(lexicons),
      two_(lexicons.find("plan.two")),
      sides_(lexicons.find("plan.sides")),
      country_(lexicons.find("country")),
      country_short_(lexicons.find("country.short")),
      native_(lexicons.find("plan.native")),
      honorific_(lexicons.find("honorific")),
      place_(lexicons.find("plan.place")),
      with_(lexicons.find("plan.with")),
      joiner_(lexicons.find("plan.joiner")),
      title_(lexicons.find("title")),
      countries_(lexicons),
      of_country_(lexicons.size()) {
  for (const std::string_view name : {"country", "country.short"}) {
    lexicons.for_each(name, [this](EntryId id, const Entry& entry) {
      countries_.make(id) = entry.attributes.get("id");
    });
  }
  lexicons.for_each("plan.sides", [this](EntryId id, const Entry& entry) {
    of_country_[id] = entry.attributes.get("of") == "country";
  });
}

// The country that begins at a token; answers where it ends, or `token`.
uint32_t PartyFinder::country_at(const Text& text, uint32_t token, PlanParty& party) const {
  for (const LexiconId lexicon : {country_, country_short_}) {
    const PhraseHit* hit = phrase_at(text.document, text.hits, token, lexicon);
    if (hit == nullptr) continue;
    party = {text.document.clean(hit->first, hit->last), countries_[hit->entry],
             countries_[hit->entry]};
    return hit->last;
  }
  return token;
}

// "tiền đạo người Brazil", "tại Pháp": a country that tells of a person or a place is no party.
bool PartyFinder::only_tells(const Text& text, uint32_t token) const {
  return phrase_ending(text.hits, token, native_) != nullptr ||
         phrase_ending(text.hits, token, honorific_) != nullptr ||
         phrase_ending(text.hits, token, place_) != nullptr;
}

// The last "A và B", "A - B" of two countries before a token.
bool PartyFinder::last_dyad(const Text& text, uint32_t token, PlanParty (&pair)[2]) const {
  const uint32_t limit = token > kDyadBack ? token - kDyadBack : 0;
  for (uint32_t at = token; at > limit; --at) {
    PlanParty& first = pair[0];
    const uint32_t behind = country_at(text, at - 1, first);
    if (behind == at - 1 || behind >= token) continue;
    const PhraseHit* joiner = phrase_at(text.document, text.hits, behind, joiner_);
    if (joiner == nullptr && !is_dash(text.document, behind)) continue;
    const uint32_t next = joiner != nullptr ? joiner->last : behind + 1;
    if (country_at(text, next, pair[1]) != next && !same(first, pair[1])) return true;
  }
  return false;
}

// The two countries that were named last before a token: together if there are such, else apart.
void PartyFinder::two_countries(const Text& text, uint32_t token,
                                std::vector<PlanParty>& parties) const {
  PlanParty pair[2];
  if (last_dyad(text, token, pair)) {
    add(pair[0], parties);
    add(pair[1], parties);
    return;
  }
  PlanParty found[2];
  size_t count = 0;
  const uint32_t limit = token > kCountriesBack ? token - kCountriesBack : 0;
  for (uint32_t at = token; at > limit && count < 2; --at) {
    PlanParty party;
    const PhraseHit* hit = phrase_at(text.document, text.hits, at - 1, country_);
    if (hit == nullptr || only_tells(text, hit->first)) continue;
    party = {text.document.clean(hit->first, hit->last), countries_[hit->entry],
             countries_[hit->entry]};
    if (count == 0 || !same(found[0], party)) found[count++] = party;
  }
  if (count < 2) return;
  add(found[1], parties);
  add(found[0], parties);
}

void PartyFinder::two_offices(const Text& text, uint32_t token, TokenRange noun,
                              std::vector<PlanParty>& parties) const {
  const auto& offices = text.candidates.organisations;
  const auto behind = std::lower_bound(
      offices.begin(), offices.end(), token,
      [](const OrganisationCandidate& office, uint32_t t) { return office.first < t; });
  const auto end = static_cast<size_t>(behind - offices.begin());
  const size_t limit = end > kOfficesBack ? end - kOfficesBack : 0;
  PlanParty last;    // named last
  PlanParty abroad;  // named last of those of another country than `last`
  PlanParty other;   // named last of all others
  for (size_t i = end; i > limit; --i) {
    if (!noun.empty() && !begins_with(text.document, offices[i - 1], noun)) continue;
    if (noun.empty() && !may_be_side(offices[i - 1])) continue;
    const PlanParty party = office_party(text.document, offices[i - 1]);
    if (last.name.empty()) {
      last = party;
    } else if (!same(last, party)) {
      if (other.name.empty()) other = party;
      if (country_of(party) != country_of(last)) {
        abroad = party;
        break;
      }
    }
  }
  if (abroad.name.empty()) abroad = other;
  if (abroad.name.empty()) return;
  add(abroad, parties);
  add(last, parties);
}

// "hai Bộ", "hai bên", "hai nước": answers where the words end.
uint32_t PartyFinder::read_two(const Text& text, uint32_t token,
                               std::vector<PlanParty>& parties) const {
  const PhraseHit* two = phrase_at(text.document, text.hits, token, two_);
  if (two == nullptr || breaks_before(text.document, two->last)) return token;
  if (!text.document[two->last].is_word()) return token;  // "2.500"
  const uint32_t noun = two->last;
  if (const PhraseHit* sides = phrase_at(text.document, text.hits, noun, sides_)) {
    if (of_country_[sides->entry]) {
      two_countries(text, token, parties);
    } else {
      const size_t before = parties.size();
      two_offices(text, token, {}, parties);
      if (parties.size() == before) two_countries(text, token, parties);
    }
    return sides->last;
  }
  const OrganisationCandidate* office = beginning_at(text.candidates.organisations, noun);
  const uint32_t last = office != nullptr ? office->last : noun + 1;
  const size_t before = parties.size();
  two_offices(text, token, {noun, last}, parties);
  if (parties.size() == before) {
    // No such offices are named, so the countries say who the two are.
    two_countries(text, token, parties);
    if (office != nullptr) join_names(text, {noun, last}, before, parties);
  }
  return last;
}

// "Bộ Ngoại giao hai nước": one name, two countries.
void PartyFinder::join_names(const Text& text, TokenRange name, size_t from,
                             std::vector<PlanParty>& parties) const {
  const std::string_view office = text.document.clean(name.first, name.last);
  for (size_t i = from; i < parties.size(); ++i) {
    PlanParty& party = parties[i];
    const size_t size = office.size() + 1 + party.name.size();
    char* joined = text.candidates.strings.allocate(size);
    std::memcpy(joined, office.data(), office.size());
    joined[office.size()] = ' ';
    std::memcpy(joined + office.size() + 1, party.name.data(), party.name.size());
    party.name = {joined, size};
    party.code = {};
  }
}

// A person stands for the office named in the title, or, without one, for the office that the text gave
// this person elsewhere; the seat in a party's committee comes after a post.
void PartyFinder::read_person(const Text& text, const OfficialCandidate& person,
                              std::vector<PlanParty>& parties) const {
  const auto& offices = text.candidates.organisations;
  const OrganisationCandidate* found = nullptr;
  auto office = std::lower_bound(
      offices.begin(), offices.end(), person.first,
      [](const OrganisationCandidate& o, uint32_t token) { return o.first < token; });
  for (; office != offices.end() && office->first < person.last; ++office) {
    if (found == nullptr || office->kind != kPartyKind || found->kind == kPartyKind) {
      found = &*office;
    }
  }
  if (found == nullptr && person.entity != 0) {
    const std::string_view code = text.candidates.persons[person.entity - 1].org_code;
    for (size_t i = 0; i < std::min(offices.size(), kOfficesBack) && !code.empty(); ++i) {
      if (found == nullptr && offices[i].code == code) found = &offices[i];
    }
  }
  if (found != nullptr) add(office_party(text.document, *found), parties);
}

// The country with a code, as the text writes it.
void PartyFinder::read_country(const Text& text, std::string_view code,
                               std::vector<PlanParty>& parties) const {
  if (code.empty()) return;
  for (const PlanParty& party : parties) {
    if (country_of(party) == code) return;  // its government is one already
  }
  for (size_t i = 0; i < std::min(text.candidates.countries.size(), kOfficesBack); ++i) {
    const CountryMention& mention = text.candidates.countries[i];
    PlanParty country;
    if (mention.country != code || country_at(text, mention.token, country) == mention.token) continue;
    add(country, parties);
    return;
  }
}

void PartyFinder::run(const Document& document, const Hits& hits, Candidates& candidates,
                      TokenRange place, std::vector<PlanParty>& parties) const {
  const Text text{document, hits, candidates};
  for (uint32_t at = place.first; at < place.last;) {
    const OfficialCandidate* person = beginning_at(candidates.officials, at);
    const std::vector<TokenRange>& companies = candidates.plan_scratch.companies;
    const bool company = person != nullptr && beginning_at(companies, person->name.first) != nullptr;
    if (const TokenRange* firm = beginning_at(companies, at)) {
      add({document.clean(firm->first, firm->last), {}, {}}, parties);
      at = firm->last;
    } else if (company) {
      at = person->name.first;  // "Tổng giám đốc | Sen Vàng"
    } else if (person != nullptr) {
      read_person(text, *person, parties);
      at = person->last;
    } else if (const PlanPerson* other = beginning_at(candidates.plan_scratch.persons, at)) {
      // "Anh" in a name is no country; the firm of a post is a party
      if (!other->org.empty()) add({document.clean(other->org.first, other->org.last), {}, {}}, parties);
      at = other->last;
    } else if (const OrganisationCandidate* office = beginning_at(candidates.organisations, at)) {
      const size_t before = parties.size();
      const uint32_t behind = read_two(text, office->last, parties);
      if (parties.size() - before == 2) {
        join_names(text, {office->first, office->last}, before, parties);
      } else {
        parties.resize(before);
        add(office_party(document, *office), parties);
      }
      at = std::max(behind, office->last);
      // "Ngân hàng Sài Gòn | Hoa Sen": more of a name than is known
      const uint32_t more = is_private(*office) ? names_.extend(document, hits, at) : at;
      if (more > at && more <= place.last && parties.size() == before + 1) {
        parties.back() = {document.clean(office->first, more), {}, {}};
        at = more;
      }
    } else if (const PhraseHit* post = phrase_at(document, hits, at, title_)) {
      at = post->last;  // "Tổng giám đốc hãng A"
    } else if (const uint32_t two = read_two(text, at, parties); two != at) {
      at = two;
    } else {
      PlanParty country;
      const uint32_t behind = country_at(text, at, country);
      const uint32_t name = names_.at(document, hits, candidates, at);
      if (document.punctuation(at) == '(') {
        at = behind_bracket(document, at, place.last);
      } else if (behind > at && (behind >= name || name > behind + 1 || is_dash(document, behind))) {
        if (!only_tells(text, at)) add(country, parties);
        at = behind;
      } else if (name > at && name <= place.last) {
        add({document.clean(at, name), {}, {}}, parties);
        at = name;
      } else {
        ++at;
      }
    }
  }
}

bool PartyFinder::is_partner(const Document& document, const Hits& hits, TokenRange parties) const {
  return !parties.empty() && phrase_at(document, hits, parties.first, with_) != nullptr;
}

bool PartyFinder::is_pair(const Document& document, const Hits& hits, TokenRange subject,
                          const std::vector<PlanParty>& parties) const {
  if (!subject.empty() && phrase_at(document, hits, subject.first, two_) != nullptr) return true;
  const PlanParty* first = nullptr;
  for (const PlanParty& party : parties) {
    if (party.country.empty()) continue;
    if (first != nullptr && first->country != party.country) return true;
    if (first == nullptr) first = &party;
  }
  return false;
}

void PartyFinder::run_between(const Document& document, const Hits& hits, Candidates& candidates,
                              TokenRange place, std::vector<PlanParty>& parties) const {
  const PhraseHit* with = phrase_at(document, hits, place.first, joiner_);
  if (with == nullptr || with->last >= place.last) return;
  run(document, hits, candidates, {with->last, place.last}, parties);
}

void PartyFinder::read_heads(const Document& document, const Hits& hits, Candidates& candidates,
                             TokenRange subject, std::vector<PlanParty>& parties) const {
  const Text text{document, hits, candidates};
  const size_t before = parties.size();
  for (uint32_t at = subject.first; at < subject.last; ++at) {
    const OfficialCandidate* person = beginning_at(candidates.officials, at);
    if (person == nullptr || person->entity == 0) continue;
    read_country(text, candidates.persons[person->entity - 1].country, parties);
  }
  if (parties.size() < 2) parties.resize(before);  // one side alone tells little
}

void PartyFinder::read_pair(const Document& document, const Hits& hits, Candidates& candidates,
                            TokenRange title, std::vector<PlanParty>& parties) const {
  const Text text{document, hits, candidates};
  for (uint32_t at = title.first; at < title.last; ++at) {
    PlanParty first;
    PlanParty second;
    const uint32_t dash = country_at(text, at, first);
    if (dash == at || !is_dash(document, dash)) continue;
    if (country_at(text, dash + 1, second) == dash + 1) {
      const uint32_t last = names_.at(document, hits, candidates, dash + 1);
      if (last == dash + 1 || last > title.last) continue;
      second = {document.clean(dash + 1, last), {}, {}};
    }
    add(first, parties);
    add(second, parties);
    // "Pháp - Đức - Ý"
    uint32_t more = country_at(text, dash + 1, second);
    while (more < title.last && is_dash(document, more)) {
      const uint32_t behind = country_at(text, more + 1, second);
      if (behind == more + 1) return;
      add(second, parties);
      more = behind;
    }
    return;
  }
}

}  // namespace vie::plan
