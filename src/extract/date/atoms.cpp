// See atoms.h.

#include "extract/date/atoms.h"

#include "extract/date/point.h"

namespace vie::date {
namespace {

// Numbers that belong together: "hai nghìn không trăm hai mươi mốt", "1,5".
struct Count {
  int32_t count = 0;
  int32_t thousands = 0;
  int32_t hundreds = 0;
  int32_t units = 0;
  int32_t tenth = 0;
  bool set = false;

  int32_t whole() const { return count + thousands * 1000 + hundreds * 100 + units; }
  int32_t tenths() const { return whole() * 10 + tenth; }
};

// "những năm 1990", "thập niên 90": false if the number names no decade.
bool set_decade(DatePoint& point, int32_t value) {
  if (value % 10 != 0) return false;
  point.decade = static_cast<int8_t>(value / 10 % 10);
  if (value >= 100) point.century = static_cast<uint8_t>(value / 100 + 1);
  return true;
}

bool set_field(DatePoint& point, Count& count, Field field, int32_t value) {
  switch (field) {
    case Field::kDay:
      point.day = static_cast<uint8_t>(value);
      break;
    case Field::kMonth:
      point.month = static_cast<uint8_t>(value);
      return value <= 12;
    case Field::kYear:
      point.year = static_cast<int16_t>(value);
      break;
    case Field::kShortYear:
      point.year = static_cast<int16_t>(value);
      point.short_year = true;
      break;
    case Field::kHour:
      point.hour = static_cast<int8_t>(value);
      break;
    case Field::kMinute:
      point.minute = static_cast<int8_t>(value);
      break;
    case Field::kSecond:
      point.second = static_cast<int8_t>(value);
      break;
    case Field::kWeekday:
      point.weekday = static_cast<uint8_t>(value);
      break;
    case Field::kQuarter:
      point.quarter = static_cast<uint8_t>(value);
      return value <= 4;
    case Field::kDecade:
      return set_decade(point, value);
    case Field::kCentury:
      point.century = static_cast<uint8_t>(value);
      break;
    case Field::kCount:
      count.count = value;
      break;
    case Field::kThousands:
      count.thousands = value;
      break;
    case Field::kHundreds:
      count.hundreds = value;
      break;
    case Field::kUnits:
      count.units = value;
      break;
    case Field::kTenth:
      count.tenth = value;
      break;
    case Field::kNone:
      return true;
  }
  count.set |= field >= Field::kCount;
  return true;
}

constexpr int32_t kTenths = 10;
constexpr int32_t kNearNumbers = 2;

// Half of a unit, in the next smaller one that a reader would use.
void add_half(DateLength& length, DateLength::Unit unit, int32_t times) {
  const auto set = [&](DateLength::Unit smaller, int32_t count) {
    length.tenths[smaller] = count * kTenths;
  };
  switch (unit) {
    case DateLength::kYears:
      if (times == 1) set(DateLength::kMonths, 6);
      if (times > 1) set(DateLength::kYears, times / 2);
      break;
    case DateLength::kMonths:
      set(DateLength::kDays, 15);
      break;
    case DateLength::kDays:
      set(DateLength::kHours, 12);
      break;
    case DateLength::kHours:
      set(DateLength::kMinutes, 30);
      break;
    case DateLength::kMinutes:
      set(DateLength::kSeconds, 30);
      break;
    default:
      length.tenths[unit] = kTenths / 2;
  }
}

DateLength make_length(const Meaning& meaning, const Count& count) {
  DateLength length;
  if (meaning.length == DateLength::kUnits) return length;
  int32_t& tenths = length.tenths[meaning.length];
  if (meaning.half) {
    add_half(length, meaning.length, meaning.times);
  } else if (meaning.vague) {
    tenths = DateLength::kVague;
  } else {
    tenths = (count.set ? count.tenths() : kTenths) * meaning.times;
    if (meaning.plus_half) add_half(length, meaning.length, meaning.times);
  }
  return length;
}

// "2004-05": the year that follows, and no other.
bool complete_year(int16_t from, DatePoint& to) {
  if ((from + 1) % 100 != to.year) return false;
  to.year = static_cast<int16_t>(from + 1);
  to.short_year = false;
  return true;
}

}  // namespace

Sense read_atom(const Grammar& grammar, const Document& document, const Hits& hits,
                const RuleHit& hit, Atom& atom) {
  atom = Atom{};
  atom.first = hit.first;
  atom.last = hit.last;
  atom.rule = hit.rule;
  atom.meaning = *grammar.rule(hit.rule);
  Count counts[2];
  DatePoint points[2];
  for (const Capture& capture : hits.captures_of(hit)) {
    const SlotMeaning& slot = grammar.slot(capture.slot);
    int32_t value = 0;
    bool has_value = document[capture.first].is_number();
    if (has_value) value = static_cast<int32_t>(document[capture.first].number);
    if (slot.lexicon) {
      const Meaning* entry = grammar.entry(capture.value);
      if (entry == nullptr) continue;
      add_meaning(atom.meaning, *entry);
      has_value = entry->has_value;
      value = entry->value;
    }
    if (!has_value) continue;
    if (!set_field(points[slot.second], counts[slot.second], slot.field, value)) return Sense::kNone;
  }
  const Meaning& meaning = atom.meaning;
  atom.from = meaning.point;
  overlay(atom.from, points[0]);
  atom.to = points[1];
  for (DatePoint* point : {&atom.from, &atom.to}) {
    if (point->has_clock() && point->minute == DatePoint::kNone8) point->minute = 0;
  }
  if (meaning.to_hour && atom.from.minute > 0) {
    atom.from.minute = static_cast<int8_t>(60 - atom.from.minute);
    atom.from.hour = static_cast<int8_t>((atom.from.hour + 23) % 24);
  }
  switch (meaning.reading) {
    case Reading::kPoint:
      if (counts[0].set) atom.from.year = static_cast<int16_t>(counts[0].whole());
      if (atom.from.before_christ && atom.from.has_year()) {
        atom.from.year = static_cast<int16_t>(1 - atom.from.year);
      }
      break;
    case Reading::kSlice:
      if (counts[0].set) {
        if (atom.from.unit != Grain::kNone) atom.from.slice_unit = atom.from.unit;
        const auto count = static_cast<int8_t>(counts[0].whole());
        // "một ngày cuối tháng 7" is any day then.
        if (count == 1 && !meaning.nth && atom.from.slice_unit == Grain::kDay) return Sense::kNone;
        atom.from.slice_first = atom.from.slice_last < 0 ? static_cast<int8_t>(-count) : int8_t{1};
        if (atom.from.slice_last >= 0) atom.from.slice_last = count;
        if (meaning.nth) atom.from.slice_first = count;
      }
      atom.from.unit = Grain::kNone;
      break;
    case Reading::kLengths:
      if (counts[0].tenths() >= counts[1].tenths()) return Sense::kNone;
      if (meaning.near && counts[1].whole() - counts[0].whole() > kNearNumbers) return Sense::kNone;
      atom.longest = make_length(meaning, counts[1]);
      [[fallthrough]];
    case Reading::kLength:
    case Reading::kEvery:
      atom.length = make_length(meaning, counts[0]);
      if (points[0].minute != DatePoint::kNone8 && !atom.length.empty()) {
        atom.length.tenths[DateLength::kMinutes] = points[0].minute * kTenths;  // "2h40"
      }
      break;
    case Reading::kRange:
      break;
  }
  if (meaning.reading == Reading::kRange) {
    if (atom.to.short_year && !complete_year(atom.from.year, atom.to)) return Sense::kNone;
    if (atom.from.has_year() && atom.to.has_year() && atom.from.year >= atom.to.year) {
      return Sense::kNone;
    }
    if (meaning.near && atom.to.year != atom.from.year + 1) return Sense::kNone;
    DatePoint shared = atom.from;
    share(shared, atom.to);
    share(atom.to, atom.from);
    if (atom.from.has_clock()) atom.to.part = shared.part;  // "7 - 9 giờ tối"
    atom.from = shared;
    if (!possible(atom.to)) return Sense::kImpossible;
  }
  return possible(atom.from) ? Sense::kGood : Sense::kImpossible;
}

const RuleHit* LongestFirst::next() {
  // The next at the same length, else the first of the next smaller one.
  for (size_t i = at_; i < hits_.size(); ++i) {
    if (hits_[i].last == length_ && grammar_.rule(hits_[i].rule) != nullptr) {
      at_ = i + 1;
      return &hits_[i];
    }
  }
  const RuleHit* best = nullptr;
  for (size_t i = 0; i < hits_.size(); ++i) {
    if (hits_[i].last >= length_ || grammar_.rule(hits_[i].rule) == nullptr) continue;
    if (best != nullptr && hits_[i].last <= best->last) continue;
    best = &hits_[i];
    at_ = i + 1;
  }
  if (best != nullptr) length_ = best->last;
  return best;
}

}  // namespace vie::date
