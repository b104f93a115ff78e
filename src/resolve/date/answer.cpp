// See answer.h.

#include "resolve/date/answer.h"

namespace vie::date {
namespace {

vie_date to_date(Day day) {
  return {.year = day.year,
          .month = day.month,
          .day = day.day,
          .calendar = VIE_CALENDAR_GREGORIAN,
          .flags = 0};
}

void answer_length(const DateCandidate& date, Answer& answer) {
  write_length(date.length, answer.value);
  if (date.longest.empty()) {
    answer.timex3 = answer.value;
    return;
  }
  answer.value.add('/');
  write_length(date.longest, answer.value);
}

void answer_ends(const Ends& ends, Answer& answer) {
  write_ends(ends, Notation::kOwn, answer.value);
  write_ends(ends, Notation::kEdtf, answer.edtf);
  if (!ends.from_open) answer.bounds.earliest = bounds_of(ends.from).earliest;
  if (!ends.to_open) answer.bounds.latest = bounds_of(ends.to).latest;
}

void answer_point(const DateCandidate& date, const Story& story, Answer& answer) {
  answer.point = solve_hour(date.from, story);
  answer.source = answer.point.source;
  Ends ends;
  if (cut_slice(date.from, answer.point, ends)) {
    answer.grain = ends.from.grain;
    const bool one = date.from.slice_first == date.from.slice_last && date.from.slice_unit != Grain::kWeek;
    answer.type = one ? DateType::kDate : DateType::kRange;
    if (one) {
      answer.bounds = bounds_of(ends.from);
      write_point(ends.from, Notation::kOwn, answer.value);
      write_point(ends.from, Notation::kTimex3, answer.timex3);
      write_point(ends.from, Notation::kEdtf, answer.edtf);
    } else {
      answer_ends(ends, answer);
    }
    return;
  }
  const bool no_hour = answer.type == DateType::kTime && answer.point.grain == Grain::kDay;
  if (answer.type == DateType::kRange || no_hour) answer.type = DateType::kDate;
  answer.grain = answer.point.grain;
  answer.mod = answer.point.mod;
  answer.bounds = bounds_of(answer.point);
  write_point(answer.point, Notation::kOwn, answer.value);
  write_point(answer.point, Notation::kTimex3, answer.timex3);
  write_point(answer.point, Notation::kEdtf, answer.edtf);
}

void write_lunar(const Solved& point, Table::RecordId record, Table& table) {
  table.set_str(record, VIE_FIELD_CALENDAR, "lunar");
  if (point.lunar_year != DatePoint::kNoYear) {
    table.set_int(record, VIE_FIELD_LUNAR_YEAR, point.lunar_year);
  }
  if (point.lunar_month == 0) return;
  table.set_int(record, VIE_FIELD_LUNAR_MONTH, point.lunar_month);
  if (point.lunar_day != 0) table.set_int(record, VIE_FIELD_LUNAR_DAY, point.lunar_day);
  table.set_int(record, VIE_FIELD_LUNAR_LEAP, point.lunar_leap ? 1 : 0);
}

}  // namespace

void find_answer(const DateCandidate& date, const Story& story, Answer& answer) {
  answer.type = date.type;
  answer.mod = date.mod;
  if (date.type == DateType::kDuration) {
    answer_length(date, answer);
  } else if (date.type == DateType::kSet) {
    write_every(date.from, date.length, date.longest, answer.value);
    if (date.longest.empty() && !date.from.lunar) answer.timex3 = answer.value;
    answer.mod = date.from.mod;
    answer.point.lunar = date.from.lunar;
    answer.point.lunar_month = date.from.month;
    answer.point.lunar_day = date.from.day;
    answer.point.lunar_leap = date.from.leap_month;
  } else if (date.type == DateType::kRange && date.from.slice_unit == Grain::kNone) {
    const Ends ends = solve_range(date, story);
    const Solved& said = date.begin == RangeEnd::kPoint ? ends.from : ends.to;
    answer.point = ends.from;
    answer.source = said.source;
    answer.grain = said.grain;
    answer_ends(ends, answer);
  } else {
    answer_point(date, story, answer);
  }
}

Table::RecordId write_record(const DateCandidate& date, const Answer& answer, Span span, float score,
                             Table& table) {
  const Table::RecordId record = table.add(VIE_KIND_DATE, span, date.rule, score);
  const auto set = [&](uint32_t field, std::string_view value) {
    if (!value.empty()) table.set_str(record, field, value);
  };
  const auto set_day = [&](uint32_t field, Day day) {
    if (day.month != 0) table.set_date(record, field, to_date(day));
  };
  set(VIE_FIELD_TYPE, name_of(answer.type));
  set(VIE_FIELD_VALUE, answer.value.view());
  set(VIE_FIELD_MOD, name_of(answer.mod));
  set(VIE_FIELD_REL, name_of(date.relation));
  set(VIE_FIELD_GRAIN, name_of(answer.grain));
  set_day(VIE_FIELD_EARLIEST, answer.bounds.earliest);
  set_day(VIE_FIELD_LATEST, answer.bounds.latest);
  set(VIE_FIELD_YEAR_SOURCE, name_of(answer.source));
  if (answer.point.lunar) write_lunar(answer.point, record, table);
  set(VIE_FIELD_TIMEX3, answer.timex3.view());
  set(VIE_FIELD_EDTF, answer.edtf.view());
  return record;
}

}  // namespace vie::date
