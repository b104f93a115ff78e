// Writing the records of papers, see plans.h.

#include "resolve/plans.h"

#include <charconv>
#include <string_view>

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
std::string_view period_text(const PlanCandidate& plan, char (&buffer)[24]) {
  char* end = std::to_chars(buffer, buffer + 10, plan.from_year).ptr;
  if (plan.to_year != plan.from_year) {
    *end++ = '-';
    end = std::to_chars(end, end + 10, plan.to_year).ptr;
  }
  return {buffer, static_cast<size_t>(end - buffer)};
}

}  // namespace

PlanResolver::PlanResolver(const Lexicons&, const Rules& rules) {
  for (RuleId id = 0; id < rules.size(); ++id) scores_.push_back(rules[id].score);
}

void PlanResolver::write(const Document& document, const PlanCandidate& plan, Table& table) const {
  const Span span = document.original(document.span(plan.first, plan.last));
  const Table::RecordId record = table.add(VIE_KIND_PLAN, span, plan.rule, scores_[plan.rule]);
  const auto written = [&](uint32_t field, TokenRange range) {
    if (range.empty()) return;
    const Span at = document.span(range.first, range.last);
    table.set_str(record, field, document.clean(at), document.original(at));
  };
  table.set_str(record, VIE_FIELD_DOC_TYPE, plan.doc_type);
  written(VIE_FIELD_TITLE, plan.title);
  written(VIE_FIELD_NUMBER, plan.number);
  table.set_str(record, VIE_FIELD_STATUS, name_of(plan.status));
  if (!plan.stage.empty()) table.set_str(record, VIE_FIELD_STAGE, plan.stage);
  written(VIE_FIELD_SUPPLEMENTS, plan.base);
  if (plan.from_year != 0) {
    char buffer[24];
    table.set_str(record, VIE_FIELD_YEAR, period_text(plan, buffer));
    table.set_int(record, VIE_FIELD_YEAR_FROM, plan.from_year);
    table.set_int(record, VIE_FIELD_YEAR_TO, plan.to_year);
  }
}

void PlanResolver::run(const Document& document, const Hits&, const Context&,
                       Candidates& candidates, Table& table) const {
  for (const PlanCandidate& plan : candidates.plans) {
    if (!plan.group) write(document, plan, table);
  }
}

}  // namespace vie
