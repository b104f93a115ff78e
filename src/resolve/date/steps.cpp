// See steps.h.
//
// Where nothing is known of the year, days are reckoned in a year without a leap day, and the year is
// forgotten again: the day after XXXX-04-30 is XXXX-05-01.

#include "resolve/date/steps.h"

#include <optional>

#include "base/lunar.h"

namespace vie::date {
namespace {

constexpr int kAnyYear = 2001;
// Nobody looks back so far for a day; lines count as sentences, too.
constexpr uint32_t kFarSentences = 7;
constexpr uint32_t kNearSentences = 6;  // of "hôm ấy", which may be a day of old
constexpr uint32_t kYearSentences = 2;  // of "ba năm sau"; farther back another story was told
constexpr uint32_t kSameYearSentences = 4;  // of "năm đó"

void set_week(Solved& solved, Day day) {
  const IsoWeek week = iso_week(day);
  solved.year = week.year;
  solved.week = week.week;
}

// "từ đầu năm 2026 ... và từ giữa năm": a later part of the year whose beginning the sentence has told of.
bool goes_on_in_year(const DatePoint& p, const Story& story) {
  const Solved& told = story.last_year;
  const bool later = (told.mod == DateMod::kStart && (p.mod == DateMod::kMid || p.mod == DateMod::kEnd)) ||
                     (told.mod == DateMod::kMid && p.mod == DateMod::kEnd);
  return later && p.unnamed && p.unit == Grain::kYear && told.grain == Grain::kYear &&
         told.source == YearSource::kExplicit && story.year_sentence == story.sentence;
}

// "Năm 2017, ... so với đầu năm": of the year told of just before, if the text seems to be of that year.
bool is_told_year(const DatePoint& p, const Story& story) {
  const Solved& told = story.last_year;
  if (!p.unnamed || p.unit != Grain::kYear || !told.has_year()) return false;
  if (story.reference.known) {
    // "Năm 2025, hãng lãi to, ... quý cuối năm lỗ", but "so với năm 2025, ... đầu năm"
    return story.governing.sentence == story.sentence && story.governing.month == 0 &&
           story.governing.year == told.year && told.grain == Grain::kYear;
  }
  // "Năm 2014, ... . Họ bị hại hồi đầu năm": of the speaker's year.
  const uint32_t farthest = told.grain > Grain::kMonth && !story.looks_back ? 1 : 0;  // sentences
  return told.year == story.written.present && !story.year_lost &&
         story.sentence - story.year_sentence <= farthest;
}

// "Doanh thu 6 tháng đầu năm 2017 ... mục tiêu năm nay, 6 tháng cuối năm": a part of the year whose other part
// was told of just before.
bool is_reported_year(const DatePoint& p, const Story& story) {
  return p.unnamed && p.unit == Grain::kYear && p.part_of_year() && !story.reference.known &&
         story.report.known() && story.report.year == story.written.present &&
         story.sentence - story.report.sentence <= 1;
}

// "Tính đến ngày 25/1/2017, ... phiên cuối tháng": of the month told of with its year just before.
bool is_told_month(const DatePoint& p, const Story& story) {
  const Solved& told = story.last_month;
  return p.unnamed && p.unit == Grain::kMonth && !p.has_toward && !story.reference.known && told.has_year() &&
         !told.lunar && told.month != 0 && !story.year_lost && story.sentence - story.month_sentence <= 1;
}

// The last month of the year, or the month, of which something is a part, if it was told of just before;
// "cuối năm" is not of the year before then.
std::optional<Day> told_whole(const DatePoint& p, const Story& story) {
  if (goes_on_in_year(p, story) || is_told_year(p, story)) {
    return make_day(story.last_year.year, kMonthsOfYear, 1);
  }
  if (is_reported_year(p, story)) return make_day(story.report.year, kMonthsOfYear, 1);
  if (is_told_month(p, story)) return make_day(story.last_month.year, story.last_month.month, 1);
  return std::nullopt;
}

// "sẽ mở vào ngày 27/9, ... tháng trước": what is still to come is no story to look back from.
bool lies_ahead(const DatePoint& p, const Story& story) {
  const Solved& told = p.unit == Grain::kYear ? story.last_year : story.last_month;
  const Day now = story.reference.day;
  if (!story.reference.known || !told.has_year() || p.shift > 0) return false;
  return told.year > now.year || (told.year == now.year && told.month > now.month);
}

// Where a step begins; nullopt if nothing so fine is known.  `year_known` is false if the day is, but
// not its year.
std::optional<Day> base_of(const DatePoint& p, const Story& story, bool& year_known,
                           YearSource& source) {
  year_known = true;
  if (const std::optional<Day> whole = told_whole(p, story)) {
    source = YearSource::kNarrative;
    return whole;
  }
  const bool needs_day = p.unit <= Grain::kWeek;
  const uint32_t told_in = needs_day ? story.day_sentence
                           : p.unit == Grain::kYear ? story.year_sentence
                                                    : story.month_sentence;
  // "Từ cuối năm 2016, thợ sửa nhà, nay đẹp hơn năm trước": that year goes on to the speaker's.
  const bool since = p.unit == Grain::kYear && story.year_since;
  const bool of_story = p.or_story && told_in == story.sentence && !since && !lies_ahead(p, story);
  if (p.anchor == DateAnchor::kNarrative || of_story) {
    // "cao hơn hôm trước, ... thấp hơn hôm trước" look back from the same day.
    const bool again = p.shift < 0 && story.day_left.day != 0;
    // "sẽ họp ngày 20/6. Cùng ngày, họ đã bàn ...": what is told of was not on a day that was planned.
    const bool behind = story.day_planned && story.tense <= 0 && p.shift == 0 &&
                        story.day_sentence != story.sentence && story.day_behind.day != 0;
    // "Ngày 21/6, ông Nam cho biết chiều 19/6 ... Cùng ngày, ông Hải cho biết ...": speakers speak on one day.
    const bool report = p.shift == 0 && !p.needs_told && story.is_said && story.day_of_report.day != 0 &&
                        story.day_sentence != story.sentence;
    const Solved& told = needs_day ? (again    ? story.day_left
                                      : report ? story.day_of_report
                                      : behind ? story.day_behind
                                               : story.last_day)
                         : p.unit == Grain::kYear ? story.last_year
                                                  : story.last_month;
    if (p.needs_told && story.is_whenever) return std::nullopt;
    // "Tôi còn nhớ tối hôm ấy": far from any day told of, only the teller knows which.
    if (p.needs_told && story.sentence - story.day_sentence > kNearSentences) return std::nullopt;
    // "... cưới vào ngày 3/6 tới. Hôm đó, anh đã ...": what is past was not on a day to come.
    if (p.needs_told && story.day_ahead && story.tense < 0) return std::nullopt;
    const uint32_t farthest = !needs_day ? (p.shift != 0 ? kYearSentences : kSameYearSentences) : kFarSentences;
    const bool far = (!needs_day || p.shift != 0) && story.sentence - told_in > farthest;
    const bool fine = needs_day                ? told.day != 0
                      : p.unit == Grain::kYear ? told.has_year() && !story.year_lost
                                               : told.month != 0;
    const bool enough = fine && !far;
    if (enough) {
      source = YearSource::kNarrative;
      year_known = told.has_year();
      return make_day(year_known ? told.year : kAnyYear, told.month == 0 ? 1 : told.month,
                      told.day == 0 ? 1 : told.day);
    }
  }
  // "3 năm sau" of a story that has told of no year is not three years after the document date, nor is
  // "hôm sau" the day after it.
  if (p.anchor == DateAnchor::kNarrative && (p.shift != 0 || !needs_day)) return std::nullopt;
  if (p.anchor == DateAnchor::kUtterance && p.unit == Grain::kDay && story.today.month != 0) {
    source = YearSource::kNone;
    year_known = false;
    return story.today;
  }
  if (!story.reference.known || (needs_day && !story.reference.day_known)) return std::nullopt;
  source = YearSource::kPublished;
  return story.reference.day;
}

// "cuối năm" before Tết, or told of as past in February, is that of the year before.
bool year_just_ended(Day today, int tense) {
  constexpr int kFebruary = 2;
  if (tense != 0) return tense < 0 && today.month <= kFebruary;
  const auto tet = lunar_new_year(today.year);
  return tet && today < *tet;
}

// "cuối năm", "quý cuối năm", "nửa cuối năm"
bool is_end_of_year(const DatePoint& p) {
  constexpr uint8_t kLastHalf = 2;
  return p.mod == DateMod::kEnd || p.half == kLastHalf || p.slice_first < 0;
}

// "Phố vắng ngày cuối năm" before Tết, in a text about Tết: the year that ends is the lunar one.
bool is_end_of_lunar_year(const DatePoint& p, const Story& story) {
  if (!p.unnamed || p.unit != Grain::kYear || p.mod != DateMod::kEnd || p.part_of_year()) return false;
  const Reference& reference = story.reference;
  if (!story.about_tet || !reference.known || story.tense != 0) return false;
  const auto tet = lunar_new_year(reference.day.year);
  return tet && reference.day < *tet;
}

void take_step(const DatePoint& p, Day base, bool year_known, int tense, Solved& solved) {
  std::optional<Day> day;
  switch (p.unit) {
    case Grain::kWeek:
      day = add_days(base, 7 * p.shift);
      if (!day) return;
      if (p.weekday != 0) {
        day = add_days(*day, p.weekday - weekday(*day));
        if (day) set_day(solved, *day, year_known);
      } else if (year_known) {
        set_week(solved, *day);
      }
      return;
    case Grain::kMonth:
    case Grain::kQuarter:
      day = add_months(base, p.shift * (p.unit == Grain::kMonth ? 1 : 3));
      if (!day) return;
      if (year_known) solved.year = day->year;
      if (p.unit == Grain::kMonth) solved.month = day->month;
      if (p.unit == Grain::kQuarter) solved.quarter = (day->month + 2) / 3;
      return;
    case Grain::kYear:
      if (year_known) solved.year = base.year + p.shift;
      if (p.unnamed && is_end_of_year(p) && year_just_ended(base, tense)) --solved.year;
      return;
    case Grain::kDecade:
    case Grain::kCentury:
      if (year_known) solved.year = base.year + p.shift * (p.unit == Grain::kDecade ? 10 : 100);
      return;
    default:
      day = add_days(base, p.shift);
      if (day) set_day(solved, *day, year_known);
  }
}

}  // namespace

Day make_day(int year, int month, int day) {
  return {year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)};
}

void set_day(Solved& solved, Day day, bool year_known) {
  solved.year = year_known ? day.year : int{DatePoint::kNoYear};
  solved.month = day.month;
  solved.day = day.day;
}

void solve_step(const DatePoint& p, const Story& story, Solved& solved) {
  bool year_known = false;
  if (const auto base = base_of(p, story, year_known, solved.source)) {
    take_step(p, *base, year_known, story.tense, solved);
    if (solved.source == YearSource::kPublished && is_end_of_lunar_year(p, story)) {
      solved.lunar = true;
      solved.lunar_year = solved.year;
    }
  } else {
    solved.source = YearSource::kNone;
  }
  if (p.weekday != 0 && solved.day == 0) solved.weekday = p.weekday;
  // "Ba thập kỷ sau, làng đổi khác" is no later than the document, unless it is to come.
  const bool onward = p.anchor == DateAnchor::kNarrative && p.shift > 0 && p.unit >= Grain::kYear;
  if (onward && story.reference.known && story.tense <= 0 && solved.year > story.reference.day.year) {
    solved.year = DatePoint::kNoYear;
    solved.source = YearSource::kNone;
  }
}

void solve_step_of_hours(const DatePoint& p, const Story& story, Solved& solved) {
  constexpr int kMinutes = 60;
  constexpr int kMinutesOfDay = 24 * kMinutes;
  constexpr uint32_t kHourSentences = 4;
  constexpr uint32_t kClockSentences = 1;  // nobody says of which day it is, so it is soon forgotten
  solved.grain = Grain::kDay;
  solved.source = YearSource::kNone;
  const bool clock = story.last_clock.hour != DatePoint::kNone8;
  const Solved& told = clock ? story.last_clock : story.last_day;
  const uint32_t sentences = story.sentence - (clock ? story.clock_sentence : story.day_sentence);
  const bool day_told = told.day != 0 && told.month != 0 && !told.lunar;
  if (told.hour == DatePoint::kNone8 || sentences > (clock ? kClockSentences : kHourSentences) || (!clock && !day_told)) return;
  const int step = p.unit == Grain::kHour ? p.shift * kMinutes : p.unit == Grain::kMinute ? p.shift : 0;
  const int minutes = told.hour * kMinutes + told.minute + step;
  const int days = minutes >= 0 ? minutes / kMinutesOfDay : (minutes + 1) / kMinutesOfDay - 1;
  if (day_told) {
    const auto day = add_days(make_day(told.has_year() ? told.year : kAnyYear, told.month, told.day), days);
    if (!day) return;
    set_day(solved, *day, told.has_year());
    solved.source = told.has_year() ? YearSource::kNarrative : YearSource::kNone;
  }
  solved.hour = (minutes - days * kMinutesOfDay) / kMinutes;
  solved.minute = (minutes - days * kMinutesOfDay) % kMinutes;
  solved.grain = Grain::kMinute;
}

}  // namespace vie::date
