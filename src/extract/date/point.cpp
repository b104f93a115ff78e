// See point.h.

#include "extract/date/point.h"

#include "base/calendar.h"

namespace vie::date {
namespace {

constexpr int kAnyLeapYear = 2000;
constexpr int kLongestLunarMonth = 30;

Rank rank_of(Grain unit) {
  switch (unit) {
    case Grain::kSecond:
    case Grain::kMinute:
    case Grain::kHour:
      return Rank::kClock;
    case Grain::kPart:
      return Rank::kPart;
    case Grain::kDay:
      return Rank::kDay;
    case Grain::kWeekend:
    case Grain::kWeek:
      return Rank::kWeek;
    case Grain::kMonth:
      return Rank::kMonth;
    case Grain::kQuarter:
    case Grain::kHalf:
    case Grain::kSeason:
      return Rank::kQuarter;
    case Grain::kYear:
      return Rank::kYear;
    case Grain::kDecade:
      return Rank::kDecade;
    case Grain::kCentury:
      return Rank::kCentury;
    case Grain::kNone:
      break;
  }
  return Rank::kNone;
}

bool stepped(const DatePoint& p) { return p.anchor != DateAnchor::kNone || p.every; }

}  // namespace

Rank finest(const DatePoint& p) {
  if (p.has_clock()) return Rank::kClock;
  if (p.part != DayPart::kNone) return Rank::kPart;
  if (p.weekday != 0) return Rank::kWeekday;
  if (p.day != 0) return Rank::kDay;
  if (p.weekend || p.week != 0) return Rank::kWeek;
  if (p.month != 0) return Rank::kMonth;
  if (p.quarter != 0 || p.half != 0 || p.season != Season::kNone) return Rank::kQuarter;
  if (stepped(p)) return rank_of(p.unit);
  if (p.has_year() || p.has_cycle()) return Rank::kYear;
  if (p.decade != DatePoint::kNone8) return Rank::kDecade;
  if (p.century != 0) return Rank::kCentury;
  return Rank::kNone;
}

Rank coarsest(const DatePoint& p) {
  if (p.century != 0) return Rank::kCentury;
  if (p.decade != DatePoint::kNone8) return Rank::kDecade;
  if (stepped(p) || p.has_toward || p.has_year() || p.has_cycle()) return Rank::kYear;
  if (p.quarter != 0 || p.half != 0 || p.season != Season::kNone) return Rank::kQuarter;
  if (p.month != 0) return Rank::kMonth;
  if (p.weekend) return Rank::kWeek;
  if (p.day != 0) return Rank::kDay;
  if (p.weekday != 0) return Rank::kWeekday;
  if (p.part != DayPart::kNone) return Rank::kPart;
  if (p.has_clock()) return Rank::kClock;
  return Rank::kNone;
}

bool may_follow(const DatePoint& finer, const DatePoint& coarser) {
  const Rank next = finest(coarser);
  // "mỗi buổi sáng chủ nhật"
  if (finer.every && finer.unit == Grain::kDay && finest(finer) <= Rank::kPart) {
    return next == Rank::kWeekday && coarsest(coarser) == Rank::kWeekday;
  }
  switch (coarsest(finer)) {
    case Rank::kClock:
      // "(cập nhật) 14h30 Đầu giờ chiều nay, ..." are two: no minute is at the beginning of anything.
      return (next == Rank::kPart && coarser.mod == DateMod::kNone) || next == Rank::kWeekday ||
             next == Rank::kDay;
    case Rank::kPart:
      return next == Rank::kWeekday || next == Rank::kDay;
    case Rank::kWeekday:
      return next == Rank::kDay || next == Rank::kWeek;
    case Rank::kDay:
      return next == Rank::kMonth;
    case Rank::kWeek:
      return next == Rank::kMonth;
    case Rank::kMonth:
    case Rank::kQuarter:
      return next == Rank::kYear;
    case Rank::kDecade:
      return next == Rank::kCentury;
    default:
      return false;
  }
}

void overlay(DatePoint& to, const DatePoint& from) {
  const auto number = [](auto& field, auto value, auto unset) {
    if (value != unset) field = value;
  };
  if (from.has_year()) {
    to.year = from.year;
    to.short_year = from.short_year;
    to.year_shared = from.year_shared;
  }
  number(to.month, from.month, 0);
  number(to.day, from.day, 0);
  number(to.weekday, from.weekday, 0);
  number(to.week, from.week, 0);
  number(to.quarter, from.quarter, 0);
  number(to.half, from.half, 0);
  number(to.century, from.century, 0);
  number(to.decade, from.decade, DatePoint::kNone8);
  number(to.hour, from.hour, DatePoint::kNone8);
  number(to.minute, from.minute, DatePoint::kNone8);
  number(to.second, from.second, DatePoint::kNone8);
  number(to.can, from.can, DatePoint::kNone8);
  number(to.chi, from.chi, DatePoint::kNone8);
  number(to.part, from.part, DayPart::kNone);
  number(to.season, from.season, Season::kNone);
  number(to.mod, from.mod, DateMod::kNone);
  if (from.has_toward) {
    to.toward = from.toward;
    to.has_toward = true;
  }
  if (from.unit != Grain::kNone) to.unit = from.unit;
  if (from.anchor != DateAnchor::kNone) {
    to.anchor = from.anchor;
    to.shift = from.shift;
  } else if (from.shift != 0) {
    to.shift = from.shift;
  }
  if (from.slice_unit != Grain::kNone) {
    to.slice_unit = from.slice_unit;
    to.slice_first = from.slice_first;
    to.slice_last = from.slice_last;
  }
  to.every |= from.every;
  to.lunar |= from.lunar;
  to.leap_month |= from.leap_month;
  to.by_moon |= from.by_moon;
  to.weekend |= from.weekend;
  to.before_christ |= from.before_christ;
  to.or_story |= from.or_story;
  to.unnamed |= from.unnamed;
  to.eve |= from.eve;
  to.solar_too |= from.solar_too;
  to.feast |= from.feast;
  to.needs_told |= from.needs_told;
}

void share(DatePoint& to, const DatePoint& from) {
  const Rank above = coarsest(to);
  if (above == Rank::kDecade && to.century == 0) to.century = from.century;
  if (above >= Rank::kYear) return;
  const bool day_needed = above < Rank::kWeekday;
  if (day_needed) {
    to.weekday = from.weekday;
    to.day = from.day;
  }
  if (above <= Rank::kDay && above != Rank::kWeekday) {
    to.month = from.month;
    to.lunar |= from.lunar;
  }
  if (from.anchor != DateAnchor::kNone && (day_needed || from.unit > Grain::kDay)) {
    to.anchor = from.anchor;
    to.unit = from.unit;
    to.shift = from.shift;
  }
  if (from.every && above >= Rank::kWeekday) {
    to.every = true;
    to.unit = from.unit;
  }
  if (from.has_toward) {
    to.has_toward = true;
    to.toward = from.toward;
  }
  to.can = from.can;
  to.chi = from.chi;
  if (from.has_year()) {
    to.year = from.year;
    to.short_year = from.short_year;
    to.year_shared = true;
  }
}

bool possible(const DatePoint& p) {
  if (p.has_clock() && (p.hour > 24 || (p.hour == 24 && p.minute > 0))) return false;
  if (p.day == 0) return true;
  if (p.lunar) return p.day <= kLongestLunarMonth;
  if (p.month == 0) return p.day <= 31;
  const int year = p.has_year() && !p.short_year ? p.year : kAnyLeapYear;
  return p.day <= days_in_month(year, p.month);
}

}  // namespace vie::date
