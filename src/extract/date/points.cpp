// Reading points, see expression.h: a chain of atoms (chains.cpp) with what qualifies it ("đầu", "khoảng"),
// or a bare number that means what its neighbour means ("11" in "ngày 10, 11 và 12/5").

#include "extract/date/edges.h"
#include "extract/date/expression.h"
#include "extract/date/point.h"

namespace vie::date {

uint16_t classes_of(const DatePoint& point, bool begins_with_number) {
  if (point.every) return kEveryClass;
  if (point.anchor != DateAnchor::kNone && finest(point) >= Rank::kDay) return kStepClass;
  switch (finest(point)) {
    case Rank::kClock:
      return kClockClass;
    case Rank::kPart:
      return kPartClass;
    case Rank::kWeekday:
      return kWeekdayClass;
    case Rank::kDay:
      return begins_with_number ? kBareNumbers : kHeadedDay;
    case Rank::kMonth:
      return begins_with_number ? kBareNumbers : kMonthClass;
    case Rank::kYear:
      return begins_with_number ? kBareNumbers | kYearClass : kYearClass;
    default:
      return begins_with_number ? kBareNumbers : kOtherClass;
  }
}

bool is_bare_year(const Expression& e) {
  return e.last - e.first == 1 && finest(e.point) == Rank::kYear && e.point.has_year();
}

// khoảng, gần, đầu, giữa, cuối: where what they speak of begins.
uint32_t Reader::read_qualifiers(uint32_t token, bool of_length, Qualifiers& out) const {
  constexpr int kMostQualifiers = 2;
  out = {DateMod::kNone, token, false};
  uint32_t last = 0;
  for (int i = 0; i < kMostQualifiers && (token == out.span_from || same_line(token)); ++i) {
    const Word* word = grammar_.word_at(hits_, token, Role::kQualifier, last);
    if (word == nullptr || !same_line(last) || (word->length_only && !of_length)) break;
    if (word->opens && follows_ordinal(token)) break;
    if (word->guarded) {
      // "(vào) đầu ngày 5/6", but not "bắt đầu ngày 5/6".
      const Neighbour* before = grammar_.before(document_, hits_, token);
      const bool led = before != nullptr && (before->leads & kBareNumbers) != 0;
      if (!led && !document_[token].starts_sentence) break;
    }
    out.mod = word->meaning.point.mod;
    out.of_day = word->opens;
    if (word->opens) return last - 1;
    token = last;
    if (word->outside) out.span_from = last;
  }
  return token;
}

// "kiểm định lần cuối ngày 22/10": the last time, not the end of that day.
bool Reader::follows_ordinal(uint32_t token) const {
  const Neighbour* before = grammar_.before(document_, hits_, token);
  return before != nullptr && before->ordinal;
}

Outcome Reader::read_point(uint32_t token, Expression& out, bool joined) const {
  Qualifiers said;
  const uint32_t core = read_qualifiers(token, false, said);
  // "đầu giờ chiều", "gần sáng": the word begins an atom itself.
  Outcome outcome = core != token ? read_chain(token, out, joined) : Outcome::kNothing;
  if (outcome == Outcome::kNothing) {
    outcome = read_chain(core, out, joined);
  } else {
    said = {DateMod::kNone, token, false};
  }
  if (outcome != Outcome::kFound) return outcome;
  out.first = said.span_from;
  DateMod mod = said.mod;
  if (mod == DateMod::kNone) return outcome;
  // "cao hơn năm nay" compares; "gần 9 giờ", "hơn 4 tháng đầu năm" do not.
  const bool compares = mod == DateMod::kMoreThan || mod == DateMod::kLessThan;
  const bool slice = out.point.slice_unit != Grain::kNone || out.point.half != 0;
  if (compares && finest(out.point) >= Rank::kDay && !slice) return Outcome::kNothing;
  const bool part_of_whole =
      mod == DateMod::kStart || mod == DateMod::kMid || mod == DateMod::kEnd;
  const Rank rank = finest(out.point);
  if (part_of_whole) {
    const bool day_of_week = rank == Rank::kDay && away_by(out.point, Grain::kWeek);
    const bool day = said.of_day && (rank == Rank::kDay || rank == Rank::kWeekday);
    if (rank < Rank::kWeek && !day && !day_of_week) return Outcome::kNothing;
    if (out.point.every && out.point.month == 0) return Outcome::kNothing;  // but "cuối tháng 9 hằng năm"
    if (day_of_week) mod = DateMod::kNone;  // "cuối tuần qua (12/10)" is that day
    if (rank == Rank::kWeek && mod == DateMod::kEnd && out.point.week == 0) {
      out.point.weekend = true;  // "cuối tuần qua"
      mod = DateMod::kNone;
    }
    if (out.need == Need::kFiner || out.need == Need::kCoarser || out.need == Need::kLead) {
      out.need = Need::kNothing;
    }
    if (out.classes != kUnitClass && !out.point.every) out.classes = kOtherClass;
  }
  if (out.point.mod == DateMod::kNone) out.point.mod = mod;
  return Outcome::kFound;
}

bool Reader::read_number(uint32_t token, const DatePoint& model, Expression& out,
                         bool joined) const {
  if (!same_line(token) || !document_[token].is_number()) return false;
  if (!joined && !clean_before(document_, token)) return false;
  const Edge edge = edge_after(document_, token + 1);
  if (edge == Edge::kBroken) return false;
  out = Expression{};
  const uint32_t number = document_[token].number;
  const uint32_t digits = document_[token].span.size();
  constexpr uint32_t kDays = 31;
  constexpr uint32_t kMonths = 12;
  constexpr uint32_t kQuarters = 4;
  constexpr uint32_t kCenturies = 21;
  const Rank rank = finest(model);
  const bool decade = rank == Rank::kDecade && number % 10 == 0 && (digits == 2 || digits == 4);
  if (!decade && (digits > 2 || number == 0)) return false;
  if (decade) {
    out.point.decade = static_cast<int8_t>(number / 10 % 10);
    if (digits == 4) out.point.century = static_cast<uint8_t>(number / 100 + 1);
  } else if (rank == Rank::kDay && model.day != 0 && number <= kDays) {
    out.point.day = static_cast<uint8_t>(number);
  } else if (rank == Rank::kPart && number <= kDays) {
    out.point.day = static_cast<uint8_t>(number);
  } else if (rank == Rank::kMonth && model.month != 0 && number <= kMonths) {
    out.point.month = static_cast<uint8_t>(number);
  } else if (rank == Rank::kCentury && number <= kCenturies) {
    out.point.century = static_cast<uint8_t>(number);
  } else if (rank == Rank::kQuarter && model.quarter != 0 && number <= kQuarters) {
    out.point.quarter = static_cast<uint8_t>(number);
  } else {
    return false;
  }
  out.first = token;
  out.last = token + 1;
  out.number_only = true;
  out.classes = kBareNumbers;
  extend_fully(out);
  // "Tháng 5/2012, 8 năm sau": no month of the year after.
  if (model.has_year() && out.point.anchor != DateAnchor::kNone) return false;
  out.dash = edge_after(document_, out.last) == Edge::kDash;
  return possible(out.point);
}

}  // namespace vie::date
