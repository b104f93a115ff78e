// Who is meant, see coreference.h.  All looking back is over a bounded number of persons or mentions,
// so the cost is linear in the text.

#include "resolve/official/coreference.h"

#include <algorithm>
#include <span>

namespace vie {
namespace {

constexpr size_t kPersonsBack = 200;   // persons a name is compared with
constexpr size_t kMentionsBack = 64;   // mentions looked at for the bearer of a title
constexpr uint32_t kSubjectReach = 60; // tokens from a verb of appointment back to who it is about

std::span<const PositionCandidate> positions_of(const Candidates& candidates,
                                                const OfficialCandidate& official) {
  return std::span(candidates.positions).subspan(official.first_position, official.position_count);
}

// Whether an office named alone is the beginning of one named before, which goes on with a place:
// "Tỉnh ủy" behind "Tỉnh ủy Sơn La".
bool same_without_place(const Document& document, TokenRange alone, TokenRange before) {
  const uint32_t words = alone.last - alone.first;
  if (alone.empty() || before.last - before.first <= words) return false;
  for (uint32_t i = 0; i < words; ++i) {
    if (document.folded(alone.first + i) != document.folded(before.first + i)) return false;
  }
  const auto capital = [&](uint32_t at) {
    return at < document.size() && document[at].is_word() && document[at].capital();
  };
  const bool goes_on = capital(alone.last) && !document[alone.last].starts_sentence;
  return capital(before.first + words) && !goes_on;
}

bool gone(PositionStatus status) {
  return status == PositionStatus::kFormer || status == PositionStatus::kLate;
}

bool official_position(const PositionCandidate& position) {
  return position.standing == Standing::kOffice;
}

}  // namespace

bool Coreference::shares_title(const Candidates& candidates, const OfficialCandidate& mention,
                               uint32_t entity, size_t before) const {
  const size_t stop = before > kMentionsBack ? before - kMentionsBack : 0;
  for (size_t i = before; i-- > stop;) {
    const OfficialCandidate& other = candidates.officials[i];
    if (other.entity != entity) continue;
    if (!mention.rank_code.empty() && mention.rank_code == other.rank_code) return true;
    for (const PositionCandidate& a : positions_of(candidates, mention)) {
      for (const PositionCandidate& b : positions_of(candidates, other)) {
        if (a.role_code == b.role_code) return true;
      }
    }
  }
  return false;
}

// The number of the person whom a mention names, 0 if it is a new one.
uint32_t Coreference::find(const Document& document, const Hits& hits,
                           const Candidates& candidates, const OfficialCandidate& mention) const {
  const auto& persons = candidates.persons;
  const size_t stop = persons.size() > kPersonsBack ? persons.size() - kPersonsBack : 0;
  const auto index = static_cast<size_t>(&mention - candidates.officials.data());
  for (size_t i = persons.size(); i-- > stop;) {
    if (names_.same(document, mention.name, persons[i].full_name)) return static_cast<uint32_t>(i + 1);
  }
  if (mention.bare) return 0;
  uint32_t found = 0;
  for (size_t i = persons.size(); i-- > stop;) {
    const auto entity = static_cast<uint32_t>(i + 1);
    // A Chinese or Korean is called by the family name, which comes first.
    const bool abroad = !persons[i].country.empty() && persons[i].country != kHome;
    const bool part = names_.short_for(document, hits, mention.name, persons[i].full_name, abroad) ||
                      (names_.words(document, mention.name) > 1 &&
                       names_.short_for(document, hits, persons[i].full_name, mention.name, abroad));
    if (!part) continue;
    const bool untitled = mention.position_count == 0 && mention.rank_code.empty();
    // "ông Trump" is rather the President of that family name than an untitled "Trump Hansen".
    const bool weak = untitled && !persons[i].official &&
                      names_.words(document, mention.name) == 1 &&
                      !names_.ends_in(document, persons[i].full_name, mention.name);
    if (!weak && (untitled ||
        shares_title(candidates, mention, entity, index))) {
      return entity;
    }
    if (found == 0) found = entity;
  }
  // "ông Borell" of a text that named "Josep Borrell".
  const bool plain = !mention.honorific.empty() && mention.position_count == 0 &&
                     mention.rank.empty();
  for (size_t i = persons.size(); i-- > stop && found == 0 && plain;) {
    if (names_.slip(document, mention.name, persons[i].full_name)) {
      found = static_cast<uint32_t>(i + 1);
    }
  }
  return found;
}

void Coreference::persons(const Document& document, const Hits& hits,
                          Candidates& candidates) const {
  clauses_.run(document, hits, candidates);
  for (OfficialCandidate& mention : candidates.officials) {
    if (!mention.named()) continue;
    mention.entity = find(document, hits, candidates, mention);
    const bool unsure = (mention.bare || mention.doubtful) && !mention.spoken_of;
    if (mention.entity == 0 && unsure) continue;
    if (mention.entity == 0) {
      OfficialPerson person;
      person.full_name = mention.name;
      candidates.persons.push_back(person);
      mention.entity = static_cast<uint32_t>(candidates.persons.size());
    }
    OfficialPerson& person = candidates.persons[mention.entity - 1];
    if (names_.words(document, mention.name) > names_.words(document, person.full_name)) {
      person.full_name = mention.name;
    }
    person.official |= !mention.rank.empty();
    if (person.country.empty()) person.country = mention.rank_country;
    for (const PositionCandidate& position : positions_of(candidates, mention)) {
      if (position.status == PositionStatus::kNew) continue;
      person.official |= official_position(position);
      person.company |= position.standing == Standing::kNone || position.of_company;
      if (person.country.empty()) person.country = position.country;
    }
  }
  for (OfficialCandidate& title : candidates.officials) {
    if (title.subject == 0) continue;
    title.entity = candidates.officials[title.subject - 1].entity;
    if (title.entity == 0) continue;
    OfficialPerson& person = candidates.persons[title.entity - 1];
    const PositionCandidate& position = candidates.positions[title.first_position];
    person.company |= position.standing == Standing::kNone;
    if (person.country.empty()) person.country = position.country;
  }
  drop(document, hits, candidates);
}

// Drops mentions of persons who are no officials, and of officials before any title is told; then
// numbers the persons anew.
bool Coreference::known(const Hits& hits, TokenRange name) const {
  const PhraseHit* hit = hits.phrase_at(name.first, known_);
  return hit != nullptr && hit->last == name.last;
}

void Coreference::drop(const Document& document, const Hits& hits,
                       Candidates& candidates) const {
  for (OfficialCandidate& mention : candidates.officials) {
    if (!mention.named()) {
      if (mention.tells && mention.entity != 0) candidates.persons[mention.entity - 1].told = true;
      continue;
    }
    if (mention.entity == 0) {
      mention.dropped = true;
      continue;
    }
    OfficialPerson& person = candidates.persons[mention.entity - 1];
    bool titled = !mention.rank.empty();
    for (const PositionCandidate& position : positions_of(candidates, mention)) {
      switch (position.standing) {
        case Standing::kOffice:
          titled = true;
          break;
        case Standing::kAtHome:
          titled |= !person.company && names_.words(document, person.full_name) > 1 &&
                    (names_.vietnamese(document, hits, person.full_name) ||
                     known(hits, person.full_name));
          break;
        case Standing::kAbroad:
          titled |= names_.foreign(document, person.full_name) || known(hits, person.full_name);
          break;
        case Standing::kUnlessCompany:
          titled |= !person.company && names_.words(document, person.full_name) > 1;
          break;
        case Standing::kIfPublic:
          // "nguyên Giám đốc" of who held a public office only later.
          titled |= person.official && (!person.company || person.told);
          break;
        case Standing::kBeside:
        case Standing::kNone:
          break;
      }
    }
    person.told |= titled;
    mention.dropped = !titled && !person.told;
  }
  std::erase_if(candidates.officials, [](const OfficialCandidate& mention) { return mention.dropped; });
  uint32_t kept = 0;
  for (size_t i = 0; i < candidates.persons.size(); ++i) {
    OfficialPerson& person = candidates.persons[i];
    person.number = person.told ? ++kept : 0;
  }
  for (OfficialCandidate& mention : candidates.officials) {
    if (mention.entity != 0) mention.entity = candidates.persons[mention.entity - 1].number;
  }
  std::erase_if(candidates.persons, [](const OfficialPerson& person) { return !person.told; });
}

void Coreference::titles(const Document& document, const Hits& hits,
                         Candidates& candidates) const {
  for (size_t i = 0; i < candidates.officials.size(); ++i) {
    OfficialCandidate& mention = candidates.officials[i];
    if (mention.named()) continue;
    if (mention.entity == 0) bearer(document, hits, candidates, i);
    const PositionCandidate& position = candidates.positions[mention.first_position];
    mention.dropped = position.standing == Standing::kNone ||
                      (position.standing != Standing::kOffice && mention.entity == 0);
  }
  std::erase_if(candidates.officials, [](const OfficialCandidate& mention) { return mention.dropped; });
}

// The last person who bore the title; of two persons of one title the last two of different
// countries.  The person whom a verb of appointment is about is the one last named before it.
void Coreference::bearer(const Document& document, const Hits& hits, Candidates& candidates,
                         size_t index) const {
  OfficialCandidate& mention = candidates.officials[index];
  const PositionCandidate& wanted = candidates.positions[mention.first_position];
  const size_t stop = index > kMentionsBack ? index - kMentionsBack : 0;
  const bool assigned = wanted.status == PositionStatus::kNew;
  if (mention.persons == 0 && !assigned) return;
  uint32_t former = 0;  // who bore it before, if nobody bears it
  // A bare title in a Vietnamese text is rather that of a Vietnamese.
  const bool bare = wanted.org.empty() && wanted.country.empty() && mention.persons == 1;
  for (size_t i = index; i-- > stop;) {
    const OfficialCandidate& other = candidates.officials[i];
    // A post told in a clause is borne from then on.
    const bool told = !other.named() && other.clause != 0 && (wanted.sole || !wanted.org.empty());
    if (other.entity == 0 || (!other.named() && (!told || assigned))) continue;
    if (assigned) {
      bool near = mention.first - other.last <= kSubjectReach;
      for (uint32_t t = other.last; near && t < mention.first; ++t) {
        // "... bổ nhiệm ông A giữ chức": A is meant, not who appoints.
        const PhraseHit* respect = hits.phrase_at(t, honorific_);
        const bool somebody = respect != nullptr && respect->last < mention.first &&
                              document[respect->last].capital();
        near = !document[t].starts_sentence && !somebody;
      }
      if (near) mention.entity = other.entity;
      return;
    }
    bool bears = false;
    bool bore = false;
    for (const PositionCandidate& position : positions_of(candidates, other)) {
      // At home "Thủ tướng Chính phủ" is who was called "Thủ tướng".
      const bool within_title = position.org.empty() && !wanted.org.empty() &&
                                wanted.org.last <= wanted.role.last;
      const bool at_home = other.country == kHome &&
                           (within_title || same_without_place(document, wanted.org, position.org));
      const bool office = wanted.org.empty() || wanted.org_code.empty() ||
                          wanted.org_code == position.org_code || at_home;
      const bool land = wanted.country.empty() || wanted.country == other.country;
      if (position.role_code != wanted.role_code || !office || !land) continue;
      // "Thủ tướng" alone is rather not "cựu Thủ tướng A", and never who is yet to be one.
      const bool left = gone(position.status) && !gone(wanted.status);
      bore |= left;
      bears |= !left && (told || position.status != PositionStatus::kNew);
    }
    if (!bears && bore && former == 0) former = other.entity;
    if (!bears || other.entity == mention.entity) continue;
    if (bare) {
      if (mention.entity == 0) mention.entity = other.entity;
      if (other.country != kHome) continue;
      mention.entity = other.entity;
      return;
    }
    if (mention.entity == 0) {
      mention.entity = other.entity;
      if (mention.persons < 2) return;
    } else if (candidates.persons[other.entity - 1].country !=
               candidates.persons[mention.entity - 1].country) {
      mention.second_entity = other.entity;
      return;
    }
  }
  if (mention.entity == 0 && mention.persons == 1) mention.entity = former;
  if (mention.persons != 1 && mention.second_entity == 0) mention.entity = 0;
}

}  // namespace vie
