// Writing officials, see officials.h.  Who is who is found in official/coreference.h, the country of
// each in official/country.h.

#include "resolve/officials.h"

#include <algorithm>
#include <array>

#include "resolve/official/classes.h"

namespace vie {
namespace {

constexpr float kNamedScore = 0.9f;
constexpr float kPlainScore = 0.7f;  // no title in the mention itself
constexpr float kAloneScore = 0.8f;  // a title without a name
constexpr size_t kMaxEntityTitles = 32;
constexpr size_t kMaxName = 256;  // bytes

std::string_view status_name(PositionStatus status) {
  switch (status) {
    case PositionStatus::kCurrent: return "current";
    case PositionStatus::kFormer: return "former";
    case PositionStatus::kActing: return "acting";
    case PositionStatus::kNew: return "new";
    case PositionStatus::kLate: return "late";
  }
  return {};
}

// A name with one space where the text has more; longer ones stay as they are written.
std::string_view one_spaced(const Document& document, TokenRange range, char (&room)[kMaxName]) {
  const std::string_view text = document.clean(range.first, range.last);
  if (text.size() > kMaxName) return text;
  char* to = room;
  for (uint32_t i = range.first; i < range.last; ++i) {
    if (i > range.first && document[i].gap != Gap::kNone) *to++ = ' ';
    const std::string_view word = document.clean(i, i + 1);
    to = std::copy(word.begin(), word.end(), to);
  }
  return {room, static_cast<size_t>(to - room)};
}

}  // namespace

OfficialResolver::OfficialResolver(const Lexicons& lexicons, const Rules&)
    : coreference_(lexicons), country_(lexicons) {}

void OfficialResolver::run(const Document& document, const Hits& hits, const Context&,
                           Candidates& candidates, Table& table) const {
  coreference_.persons(document, hits, candidates);
  country_.run(document, hits, candidates);
  coreference_.titles(document, hits, candidates);
  for (OfficialPerson& person : candidates.persons) {
    person.name = document.clean(person.full_name.first, person.full_name.last);
  }
  for (OfficialCandidate& official : candidates.officials) {
    if (official.entity == 0) continue;
    OfficialPerson& person = candidates.persons[official.entity - 1];
    if (official.country.empty()) official.country = person.country;
    const auto number = static_cast<uint32_t>(&official - candidates.officials.data() + 1);
    if (person.first_mention == 0) person.first_mention = number;
    if (person.last_mention != 0) candidates.officials[person.last_mention - 1].next_mention = number;
    person.last_mention = number;
  }
  country_.titles_alone(candidates);
  class_general_titles(document, candidates);
  country_.codes(document, hits, candidates);
  write_entities(document, candidates, table);
  for (const OfficialCandidate& official : candidates.officials) {
    write_official(document, candidates, official, table);
  }
}

void OfficialResolver::write_entities(const Document& document, const Candidates& candidates,
                                      Table& table) const {
  const auto text = [&](TokenRange range) { return document.clean(range.first, range.last); };
  for (uint32_t number = 1; number <= candidates.persons.size(); ++number) {
    const OfficialPerson& person = candidates.persons[number - 1];
    table.add_entity(VIE_KIND_OFFICIAL);
    char name[kMaxName];
    table.set_entity_str(VIE_FIELD_NAME, one_spaced(document, person.full_name, name));
    if (!person.country.empty()) table.set_entity_str(VIE_FIELD_COUNTRY, person.country);
    if (!person.org_code.empty()) table.set_entity_str(VIE_FIELD_ORG_CODE, person.org_code);
    std::array<std::string_view, kMaxEntityTitles> told;
    size_t count = 0;
    const auto tell = [&](uint32_t field, TokenRange range) {
      if (range.empty()) return;
      const std::string_view words = text(range);
      if (count == told.size() ||
          std::find(told.begin(), told.begin() + count, words) != told.begin() + count) {
        return;
      }
      told[count++] = words;
      table.set_entity_str(field, words);
    };
    for (uint32_t at = person.first_mention; at != 0;
         at = candidates.officials[at - 1].next_mention) {
      const OfficialCandidate& mention = candidates.officials[at - 1];
      tell(VIE_FIELD_HONORIFIC, mention.honorific);
      tell(VIE_FIELD_RANK, mention.rank);
      for (uint32_t i = 0; i < mention.position_count; ++i) {
        tell(VIE_FIELD_POSITION, candidates.positions[mention.first_position + i].text);
      }
    }
  }
}

void OfficialResolver::write_position(const Document& document, const PositionCandidate& position,
                                      std::string_view country, Table::RecordId record,
                                      Table& table) const {
  const auto set = [&](uint32_t field, TokenRange range) {
    const Span span = document.span(range.first, range.last);
    table.set_str(record, field, document.clean(span), document.original(span));
  };
  set(VIE_FIELD_ROLE, position.role);
  table.set_str(record, VIE_FIELD_ROLE_CODE, position.role_code);
  if (!position.org.empty()) set(VIE_FIELD_ORG, position.org);
  if (!position.org_code.empty()) table.set_str(record, VIE_FIELD_ORG_CODE, position.org_code);
  const std::string_view land = position.country.empty() ? country : position.country;
  if (!land.empty()) table.set_str(record, VIE_FIELD_COUNTRY, land);
  table.set_str(record, VIE_FIELD_STATUS, status_name(position.status));
  table.set_str(record, VIE_FIELD_CLASS, position.position_class);
}

void OfficialResolver::write_official(const Document& document, const Candidates& candidates,
                                      const OfficialCandidate& official, Table& table) const {
  const auto span = [&](uint32_t first, uint32_t last) {
    return document.original(document.span(first, last));
  };
  const bool titled = official.position_count > 0 || !official.rank.empty();
  const Table::RecordId record = table.add(
      official.named() ? VIE_KIND_OFFICIAL : VIE_KIND_POSITION, span(official.first, official.last),
      official.rule,
      !official.named() ? kAloneScore : titled ? kNamedScore : kPlainScore);
  table.set_entity(record, official.entity);
  if (!official.named()) {
    write_position(document, candidates.positions[official.first_position], official.country,
                   record, table);
    return;
  }
  const auto set = [&](uint32_t field, TokenRange range) {
    if (range.empty()) return;
    table.set_str(record, field, document.clean(range.first, range.last),
                  span(range.first, range.last));
  };
  char name[kMaxName];
  table.set_str(record, VIE_FIELD_NAME, one_spaced(document, official.name, name),
                span(official.name.first, official.name.last));
  set(VIE_FIELD_HONORIFIC, official.honorific);
  set(VIE_FIELD_RANK, official.rank);
  if (!official.rank_code.empty()) table.set_str(record, VIE_FIELD_RANK_CODE, official.rank_code);
  for (uint32_t i = 0; i < official.position_count; ++i) {
    const PositionCandidate& position = candidates.positions[official.first_position + i];
    const TokenRange text = position.text;
    const Table::RecordId part =
        table.add(VIE_KIND_POSITION, span(text.first, text.last), official.rule, kNamedScore);
    table.set_parent(part, record);
    write_position(document, position, official.country, part, table);
    table.set_record(record, VIE_FIELD_POSITION, part, document.clean(text.first, text.last),
                     span(text.first, text.last));
  }
  if (!official.country.empty()) table.set_str(record, VIE_FIELD_COUNTRY, official.country);
}

}  // namespace vie
