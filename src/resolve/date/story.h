// What is known while a document is read from its beginning to its end: the document date, the date told
// of last, the year that governs a sentence.

#ifndef VIE_RESOLVE_DATE_STORY_H
#define VIE_RESOLVE_DATE_STORY_H

#include <cstdint>

#include "base/calendar.h"
#include "record/date.h"
#include "resolve/date/governing_year.h"
#include "resolve/date/written_years.h"

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

/// The document read so far.
struct Story {
  Reference reference;
  // What was told of last, at least as fine as its name says; `year` may be unknown.
  Solved last_day;
  Solved last_month;
  Solved last_year;
  Solved day_behind;  // the last day told of, but for those to come and deadlines
  Solved day_left;  // from which the last day looks back, if it does: "so với hôm trước"
  Solved day_of_report;  // on which a speaker told of the last day: "Ngày 21/6, ông cho biết chiều 19/6 ..."
  Solved last_clock;  // a clock time without a day that was told since: "Đến 10 giờ, ..."
  uint32_t clock_sentence = 0;
  bool year_lost = false;     // a year was spoken of since that nobody knows: "hè này"
  bool year_since = false;    // something is so from the last year on: "từ năm 2016"
  bool day_ahead = false;     // the last day was said to come: "ngày 3/6 tới"
  bool day_planned = false;   // or a plan names it: "sẽ họp ngày 3/6"
  uint32_t day_end = 0;       // behind the last day
  uint32_t day_sentence = 0;  // where they were told
  uint32_t month_sentence = 0;
  uint32_t year_sentence = 0;
  Solved named_day;  // the last day with its month, or lunar day of any year: "10 tháng Giêng"
  uint32_t named_sentence = 0;
  int habit_weekday = 0;  // the last weekday of no one week
  GoverningYear governing;
  ReportYear report;
  EventYear event;
  bool about_tet = false;  // the text names Tết, and its document date, if known, is not far from it
  uint32_t sentence = 0;  // of the candidate at hand
  uint32_t token = 0;     // its first
  int tense = 0;          // around it: -1 past, 1 future, 0 not said
  bool looks_back = false;  // it stands behind "hồi"
  bool is_habit = false;    // a weekday of no one week: "sợ chủ nhật"
  bool fallen_on = false;   // the weekday of the day told of: "ngày 1/1/2026 rơi vào thứ Năm"
  bool is_said = false;     // a verb of speaking follows
  bool is_lately = false;   // it begins with "hôm"
  bool is_recent = false;    // it is not long before the speaker's day: "mới đây nhất, hồi tháng 1"
  bool is_yearly = false;    // it is of every year: "hằng năm, từ tháng 2 đến tháng 4"
  bool is_whenever = false;  // it is of any day: "mỗi khi bà đến, hôm đó ..."
  // Where there is no document date:
  WrittenYears written;
  Day today{};  // the speaker's day as the text tells it, of an unknown year; month 0: not told
};

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_STORY_H
