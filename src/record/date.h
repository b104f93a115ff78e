// A candidate of the kind date: a temporal expression, as extract/ reads it and resolve/ completes it.
//
// A DatePoint is what is written of one point in the calendar, field by field, none of it guessed:
// "chiều 11/5" has a part of day, a day and a month; "thứ Hai tuần trước" a weekday and the step "one
// week back from where the speaker stands".  A DateCandidate is a whole expression of one point, two
// (a range), a duration, or a set.  resolve/ fills in `resolved`, which other kinds may read once the
// dates are resolved: a plan takes the value of the date on which it was signed from there, and its
// span and order in the text from `first` and `last`.

#ifndef VIE_RECORD_DATE_H
#define VIE_RECORD_DATE_H

#include <cstdint>
#include <string_view>

#include "base/calendar.h"

namespace vie {

/// Units of the calendar, the finer first.
enum class Grain : uint8_t {
  kNone, kSecond, kMinute, kHour, kPart, kDay, kWeekend, kWeek, kMonth, kQuarter, kHalf, kSeason,
  kYear, kDecade, kCentury
};

/// Parts of a day: dawn, morning, midday, afternoon, evening, night.
enum class DayPart : uint8_t { kNone, kDawn, kMorning, kMidday, kAfternoon, kEvening, kNight };

enum class Season : uint8_t { kNone, kSpring, kSummer, kAutumn, kWinter };

/// Where a step begins: at the document date, or at the date told of last.
enum class DateAnchor : uint8_t { kNone, kUtterance, kNarrative };

enum class DateMod : uint8_t { kNone, kStart, kMid, kEnd, kApprox, kLessThan, kMoreThan };

/// What a preposition outside the span says.
enum class DateRelation : uint8_t { kNone, kBefore, kAfter, kSince, kUntil };

struct DatePoint {
  static constexpr int16_t kNoYear = INT16_MIN;
  static constexpr int8_t kNone8 = -1;

  int16_t year = kNoYear;  // astronomical: 0 is 1 BC
  int16_t shift = 0;       // with `anchor`: how many `unit`s from there
  uint8_t month = 0;       // 0: not written, as below
  uint8_t day = 0;
  uint8_t weekday = 0;  // 1 Monday to 7 Sunday
  uint8_t week = 0;     // ISO, of a year
  uint8_t quarter = 0;
  uint8_t half = 0;
  uint8_t century = 0;
  int8_t decade = kNone8;  // of its century, 0 to 9; or the whole decade is in `year`
  int8_t hour = kNone8;
  int8_t minute = kNone8;
  int8_t second = kNone8;
  int8_t can = kNone8;  // of a lunar year, 0 to 9 and 0 to 11
  int8_t chi = kNone8;
  int8_t toward = 0;  // "tới": the next one, 1; "vừa qua": the last one, -1; "này": the nearest, 0
  bool has_toward = false;
  DayPart part = DayPart::kNone;
  Season season = Season::kNone;
  Grain unit = Grain::kNone;  // of the step
  DateAnchor anchor = DateAnchor::kNone;
  DateMod mod = DateMod::kNone;
  bool lunar = false;
  bool leap_month = false;
  bool by_moon = false;      // "mùng 7": a day that may well be of a lunar month
  bool short_year = false;   // `year` has two digits, its century is to be found
  bool year_shared = false;  // taken from the other end of a range, or another member of a list
  bool every = false;        // "hằng năm", "mỗi sáng": a set; `unit` is what recurs
  Grain slice_unit = Grain::kNone;  // "9 tháng đầu": months,
  int8_t slice_first = 0;           // from the first
  int8_t slice_last = 0;            // to the ninth; negative: counted from the end
  bool weekend = false;
  bool before_christ = false;
  bool unnamed = false;   // "cuối năm": a unit with nothing to say which
  bool vague_step = false;  // "vài tháng trước": nobody knows how far
  bool needs_told = false;  // "ngày ấy": nothing, where no day has been told of
  bool feast = false;       // a day known by its name
  bool solar_too = false;  // "giao thừa": at the turn of the Gregorian year, its eve
  bool eve = false;       // before the year that is named: "giao thừa 2026"
  bool or_story = false;  // "năm trước": of the story, if its sentence has told of a year

  bool has_year() const { return year != kNoYear; }
  bool has_clock() const { return hour != kNone8; }
  /// A half, quarter or stretch of months.
  bool part_of_year() const { return half != 0 || quarter != 0 || slice_unit >= Grain::kMonth; }
  bool has_cycle() const { return can != kNone8; }
};

/// A length of time: a count of each unit, from years to seconds.
struct DateLength {
  static constexpr int32_t kAbsent = -1;
  static constexpr int32_t kVague = -2;  // "vài năm"
  enum Unit : uint8_t { kYears, kMonths, kWeeks, kDays, kHours, kMinutes, kSeconds, kUnits };

  int32_t tenths[kUnits] = {kAbsent, kAbsent, kAbsent, kAbsent, kAbsent, kAbsent, kAbsent};

  bool empty() const {
    for (const int32_t t : tenths) {
      if (t != kAbsent) return false;
    }
    return true;
  }
};

enum class DateType : uint8_t { kDate, kTime, kRange, kDuration, kSet };

/// What an open end of a range means.
enum class RangeEnd : uint8_t { kPoint, kOpen, kNow };

struct DateCandidate {
  uint32_t first = 0;  // tokens first <= i < last
  uint32_t last = 0;
  uint16_t rule = 0;
  DateType type = DateType::kDate;
  DateRelation relation = DateRelation::kNone;
  RangeEnd begin = RangeEnd::kPoint;  // of a range
  RangeEnd end = RangeEnd::kPoint;
  bool header = false;  // tells the document date and is no record
  DatePoint from;       // the point, or the beginning of a range
  DatePoint to;         // the end of a range
  DateLength length;    // of a duration or set
  DateLength longest;   // "3 đến 5 năm", "6 tháng - 1 năm/lần": the longer end, else empty
  DateMod mod = DateMod::kNone;  // of a duration

  /// Filled in by resolve/.
  struct Resolved {
    bool done = false;
    Day earliest{};          // first and last day meant; year 0 and month 0: not known
    Day latest{};
    std::string_view value;  // as in the record; lives as long as the candidates
    uint32_t record = 0xffffffff;  // its number in the table, until the document is finished
  } resolved;
};

}  // namespace vie

#endif  // VIE_RECORD_DATE_H
