// Writing the records of papers, see plans.h.

#include "resolve/plans.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "resolve/plan/papers.h"

namespace vie {
namespace {

std::string_view name_of(PlanStatus status) {
  switch (status) {
    case PlanStatus::kSigned:
      return "signed";
    case PlanStatus::kPlanned:
      return "planned";
    case PlanStatus::kReferenced:
      return "referenced";
    case PlanStatus::kRefused:
      return "refused";
    case PlanStatus::kIssued:
      return "issued";
    case PlanStatus::kNone:
      break;
  }
  return {};
}

// "2022" or "2025-2030".
constexpr size_t kPersonsBack = 64;  // that are compared with one person

constexpr size_t kPeriodText = 24;
std::string_view period_text(const PlanCandidate& plan, char (&buffer)[kPeriodText]) {
  char* end = std::to_chars(buffer, buffer + 10, plan.from_year).ptr;
  if (plan.to_year != plan.from_year) {
    *end++ = '-';
    end = std::to_chars(end, end + 10, plan.to_year).ptr;
  }
  return {buffer, static_cast<size_t>(end - buffer)};
}

// Writes one record after another of one document.
class Writer {
 public:
  Writer(const Document& document, Candidates& candidates, Table& table)
      : document_(document), candidates_(candidates), table_(table) {}

  void write(const PlanCandidate& plan, float score, const PlanPeople& people,
             const std::vector<PlanParty>& parties, const plan::Occasion& occasion,
             uint32_t entity) {
    const Span span = document_.original(document_.span(plan.first, plan.last));
    record_ = table_.add(VIE_KIND_PLAN, span, plan.rule, score);
    table_.set_entity(record_, entity);
    table_.set_str(record_, VIE_FIELD_DOC_TYPE, plan.doc_type);
    as_written(VIE_FIELD_TITLE, plan.title);
    as_written(VIE_FIELD_NUMBER, plan.number);
    table_.set_str(record_, VIE_FIELD_STATUS, name_of(plan.status));
    if (!plan.stage.empty()) table_.set_str(record_, VIE_FIELD_STAGE, plan.stage);
    as_written(VIE_FIELD_SUPPLEMENTS, plan.base);
    if (plan.from_year != 0) {
      char buffer[kPeriodText];
      table_.set_str(record_, VIE_FIELD_YEAR, period_text(plan, buffer));
      table_.set_int(record_, VIE_FIELD_YEAR_FROM, plan.from_year);
      table_.set_int(record_, VIE_FIELD_YEAR_TO, plan.to_year);
    }
    signed_on(plan, occasion);
    as_written(VIE_FIELD_PLACE, occasion.place);
    for (const PlanParty& party : parties) table_.set_str(record_, VIE_FIELD_PARTY, party.name);
    persons(VIE_FIELD_SIGNATORY, people.signatories);
    persons(VIE_FIELD_WITNESS, people.witnesses);
  }

  /// The entity of a paper, by its first mention.
  uint32_t write_entity(const PlanCandidate& plan) {
    const uint32_t entity = table_.add_entity(VIE_KIND_PLAN);
    const Span title = document_.span(plan.title.first, plan.title.last);
    table_.set_entity_str(VIE_FIELD_DOC_TYPE, plan.doc_type);
    table_.set_entity_str(VIE_FIELD_TITLE, document_.clean(title));
    if (!plan.number.empty()) {
      table_.set_entity_str(VIE_FIELD_NUMBER,
                            document_.clean(plan.number.first, plan.number.last));
    }
    if (plan.from_year != 0) {
      char buffer[kPeriodText];
      table_.set_entity_str(VIE_FIELD_YEAR, period_text(plan, buffer));
    }
    return entity;
  }

 private:
  void as_written(uint32_t field, TokenRange range) {
    if (range.empty()) return;
    const Span at = document_.span(range.first, range.last);
    table_.set_str(record_, field, document_.clean(at), document_.original(at));
  }

  // The date of the sentence, or the year that stands with the paper itself ("Hiệp định năm 1973").
  void signed_on(const PlanCandidate& plan, const plan::Occasion& occasion) {
    if (occasion.date != nullptr) {
      const DateCandidate& date = *occasion.date;
      // The day is enough: "2021-12-22TMO" was signed on 2021-12-22.
      const std::string_view value = date.resolved.value;
      table_.set_str(record_, VIE_FIELD_SIGNED_ON, value.substr(0, value.find('T')),
                     document_.original(document_.span(date.first, date.last)));
    } else if (plan.signed_year != 0) {
      char buffer[kPeriodText];
      char* end = std::to_chars(buffer, buffer + kPeriodText, plan.signed_year).ptr;
      table_.set_str(record_, VIE_FIELD_SIGNED_ON, {buffer, static_cast<size_t>(end - buffer)});
    }
  }

  void persons(uint32_t field, const std::vector<uint32_t>& entities) {
    for (const uint32_t entity : entities) {
      if (entity < kPlanPerson) {
        table_.set_entity_value(record_, field, entity, candidates_.persons[entity - 1].name);
      } else {
        PlanPerson& person = candidates_.plan_scratch.persons[entity - kPlanPerson];
        table_.set_entity_value(record_, field, entity_of(person), person_name(person));
      }
    }
  }

  std::string_view person_name(const PlanPerson& person) const {
    return document_.clean(person.name.first, person.name.last);
  }

  // The entity of a person who is no official, made when somebody asks for it.
  uint32_t entity_of(PlanPerson& person) {
    if (person.entity != 0) return person.entity;
    const std::vector<PlanPerson>& persons = candidates_.plan_scratch.persons;
    const auto index = static_cast<size_t>(&person - persons.data());
    for (size_t i = index > kPersonsBack ? index - kPersonsBack : 0; i < index; ++i) {
      if (persons[i].entity != 0 && person_name(persons[i]) == person_name(person)) {
        return person.entity = persons[i].entity;
      }
    }
    person.entity = table_.add_entity(VIE_KIND_OFFICIAL);
    table_.set_entity_str(VIE_FIELD_NAME, person_name(person));
    return person.entity;
  }

  const Document& document_;
  Candidates& candidates_;
  Table& table_;
  Table::RecordId record_ = 0;
};

}  // namespace

PlanResolver::PlanResolver(const Lexicons& lexicons, const Rules& rules)
    : people_(lexicons), parties_(lexicons), occasions_(lexicons) {
  for (RuleId id = 0; id < rules.size(); ++id) scores_.push_back(rules[id].score);
}

void PlanResolver::run(const Document& document, const Hits& hits, const Context&,
                       Candidates& candidates, Table& table) const {
  std::vector<PlanCandidate>& plans = candidates.plans;
  if (plans.empty()) return;
  PlanScratch& scratch = candidates.plan_scratch;
  plan::link_papers(document, plans);
  Writer writer(document, candidates, table);
  scratch.entities.assign(plans.size(), 0);
  scratch.titles.assign(document.size(), 0);
  for (const PlanCandidate& plan : plans) {
    std::fill(scratch.titles.begin() + plan.title.first, scratch.titles.begin() + plan.last, 1);
  }
  for (size_t i = 0; i < plans.size(); ++i) {
    PlanCandidate& plan = plans[i];
    if (plan.group) continue;
    people_.run(document, hits, candidates, plan, scratch.people);
    scratch.parties.clear();
    parties_.run(document, hits, candidates, plan.parties, scratch.parties);
    // "ký với B hợp đồng": the partner stands between the verb and the paper.
    if (plan.voice == PlanVoice::kActive && plan.verb.last < plan.first) {
      parties_.run_between(document, hits, candidates, {plan.verb.last, plan.first}, scratch.parties);
    }
    // "với B": the other side is the subject, as both are if the paper names nobody.
    if (scratch.parties.size() < 2 || parties_.is_partner(document, hits, plan.parties)) {
      parties_.run(document, hits, candidates, scratch.people.subject, scratch.parties);
    }
    if (scratch.parties.size() < 2 && !plan.one_sided) {
      parties_.read_heads(document, hits, candidates, scratch.people.subject, scratch.parties);
    }
    if (scratch.parties.empty()) {
      parties_.read_pair(document, hits, candidates, plan.title, scratch.parties);
    }
    if (plan.by_default && parties_.is_pair(document, hits, scratch.people.subject, scratch.parties)) {
      plan.status = PlanStatus::kSigned;
      plan.stage = "signed";
    }
    uint32_t& entity = scratch.entities[plan.paper];
    if (entity == 0) entity = writer.write_entity(plan);
    const plan::Occasion occasion = occasions_.find(document, hits, candidates, plan, plan.leader == i);
    writer.write(plan, scores_[plan.rule], scratch.people, scratch.parties, occasion, entity);
  }
}

}  // namespace vie
