// What is known while a document is read from its beginning to its end: the document date, the date told
// of last, the year that governs a sentence.

#ifndef VIE_RESOLVE_DATE_STORY_H
#define VIE_RESOLVE_DATE_STORY_H

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/calendar.h"
#include "record/date.h"

namespace vie::date {

/// Where a year comes from, as the field year_source says it.
enum class YearSource : uint8_t { kUnset, kExplicit, kShared, kNarrative, kNearest, kTense, kPublished, kNone };

/// The document date, or what is known of it.
struct Reference {
  bool known = false;
  bool day_known = false;  // else the month only, and `day` is its middle
  Day day{};
};

/// A point with all that could be found out.  A year that is not known is kNoYear; month and day 0.
struct Solved {
  int year = DatePoint::kNoYear;
  int month = 0;
  int day = 0;
  int week = 0;     // ISO, with `year` its year; 0: none
  int quarter = 0;
  int half = 0;
  Season season = Season::kNone;
  int weekday = 0;  // of a day whose date is not known
  Grain grain = Grain::kNone;
  DayPart part = DayPart::kNone;
  int hour = DatePoint::kNone8;
  int minute = DatePoint::kNone8;
  int second = DatePoint::kNone8;
  DateMod mod = DateMod::kNone;
  YearSource source = YearSource::kUnset;
  bool lunar = false;  // the fields below say it as written
  int lunar_year = DatePoint::kNoYear;
  int lunar_month = 0;
  int lunar_day = 0;
  bool lunar_leap = false;

  bool has_year() const { return year != DatePoint::kNoYear; }
  bool full_day() const { return has_year() && month != 0 && day != 0; }
};

/// First and last day of a solved point; invalid days if its year is not known.
struct Bounds {
  Day earliest{};
  Day latest{};
};
Bounds bounds_of(const Solved& solved);

constexpr int kMonthsOfYear = 12;

/// A day, or a month (day 0), that is written with its year somewhere in the document.
struct ToldYear {
  uint8_t month = 0;
  uint8_t day = 0;
  int16_t year = 0;
  uint32_t token = 0;  // where
};

/// The document read so far.
struct Story {
  Reference reference;
  // What was told of last, at least as fine as its name says; `year` may be unknown.
  Solved last_day;
  Solved last_month;
  Solved last_year;
  Solved day_behind;  // the last day told of, but for those to come and deadlines
  Solved day_left;  // from which the last day looks back, if it does: "so với hôm trước"
  bool year_lost = false;     // a year was spoken of since that nobody knows: "hè này"
  bool day_ahead = false;     // the last day was said to come: "ngày 3/6 tới"
  bool day_planned = false;   // or a plan names it: "sẽ họp ngày 3/6"
  uint32_t day_sentence = 0;  // where they were told
  uint32_t month_sentence = 0;
  uint32_t year_sentence = 0;
  Solved named_day;  // the last day with its month, or lunar day of any year: "10 tháng Giêng"
  uint32_t named_sentence = 0;
  // The year of the last date with its year written, and in which sentence it was.
  int governing_year = DatePoint::kNoYear;
  int governing_month = 0;  // 0: a whole year
  uint32_t governing_sentence = 0;
  int governing_tense = 0;
  bool governing_back = false;  // it is of that sentence only: "xảy ra hồi tháng 1/2015"
  bool governing_aside = false;  // it explains a noun: "năm tài chính (kết thúc vào tháng 3/2019)"
  bool looks_back = false;       // the candidate at hand stands behind "hồi"
  int report_year = DatePoint::kNoYear;  // of which a part was told of last: "6 tháng đầu năm 2017"
  uint32_t report_sentence = 0;
  int event_year = DatePoint::kNoYear;  // the last whole year that may be of an event: "kỳ thi năm 2017"
  uint32_t event_sentence = 0;
  uint32_t event_token = 0;
  uint32_t sentence = 0;  // of the candidate at hand
  uint32_t token = 0;     // its first
  std::array<ToldYear, 16> told{};  // where there is no document date: the first of the document
  size_t told_count = 0;
  int32_t latest_told = 0;  // the latest month of those days, counted from the year 0
  int latest_year = DatePoint::kNoYear;  // that is written anywhere, likewise
  int present_year = DatePoint::kNoYear;  // likewise: in which the text seems to be written
  Day today{};            // likewise: the speaker's day as the text tells it, of an unknown year; month 0: not told
  int tense = 0;          // around it: -1 past, 1 future, 0 not said
};

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_STORY_H
