// See ends.h.

#include "resolve/date/ends.h"

#include <algorithm>
#include <optional>

#include "base/calendar.h"
#include "resolve/date/solve.h"

namespace vie::date {
namespace {

constexpr int kAnyYear = 2001;  // for days whose year is not known

// In a range "đầu" and "cuối" are the first and last day; what has no mod, or "giữa", stays as it is.
Solved settle_end(Solved solved) {
  const DateMod mod = solved.mod;
  solved.mod = DateMod::kNone;
  if ((mod != DateMod::kStart && mod != DateMod::kEnd) || solved.grain <= Grain::kDay) return solved;
  const bool year_known = solved.has_year();
  if (!year_known) solved.year = kAnyYear;
  const Bounds bounds = bounds_of(solved);
  const Day day = mod == DateMod::kStart ? bounds.earliest : bounds.latest;
  if (!valid(day) || day.month == 0) {
    if (!year_known) solved.year = DatePoint::kNoYear;
    return solved;
  }
  Solved out;
  out.grain = Grain::kDay;
  out.source = solved.source;
  out.year = year_known ? day.year : int{DatePoint::kNoYear};
  out.month = day.month;
  out.day = day.day;
  return out;
}

// The afternoon's three o'clock is fifteen.
void settle_clock(Solved& solved) {
  constexpr int kNoon = 12;
  if (solved.hour == DatePoint::kNone8) return;
  switch (solved.part) {
    case DayPart::kAfternoon:
    case DayPart::kEvening:
      if (solved.hour < kNoon) solved.hour += kNoon;
      break;
    case DayPart::kMidday:
      if (solved.hour < 6) solved.hour += kNoon;
      break;
    case DayPart::kNight:
      if (solved.hour >= 6 && solved.hour < kNoon) solved.hour += kNoon;
      if (solved.hour == kNoon) solved.hour = 2 * kNoon;
      break;
    default:
      break;
  }
}

Solved now_of(const Reference& reference) {
  Solved now;
  now.grain = reference.day_known ? Grain::kDay : Grain::kMonth;
  now.year = reference.day.year;
  now.month = reference.day.month;
  if (reference.day_known) now.day = reference.day.day;
  now.source = YearSource::kPublished;
  return now;
}

// "Ngày 1/1/2026 là thứ Năm, ... từ thứ Năm đến Chủ nhật": the Sunday that follows the day told of.
void follow_weekday(const Solved& from, Solved& to) {
  if (!from.full_day() || to.weekday == 0 || to.day != 0) return;
  constexpr int kDaysOfWeek = 7;
  const Day begin = bounds_of(from).earliest;
  const auto day = add_days(begin, (to.weekday - weekday(begin) + kDaysOfWeek) % kDaysOfWeek);
  if (!day) return;
  to.year = day->year;
  to.month = day->month;
  to.day = day->day;
  to.source = from.source;
}

bool only_weekday(const DatePoint& p) {
  return p.weekday != 0 && p.day == 0 && p.anchor == DateAnchor::kNone && !p.has_toward;
}

// "từ 22 giờ đến 5 giờ sáng hôm sau": where the one end has no day, the other has none.
bool goes_to_next_day(const DateCandidate& date) {
  return date.from.anchor == DateAnchor::kNarrative && date.to.anchor == DateAnchor::kNarrative &&
         date.from.unit == Grain::kDay && date.to.unit == Grain::kDay && date.from.has_clock();
}

}  // namespace

Solved solve_hour(const DatePoint& point, const Story& story) {
  Solved solved = solve(point, story);
  settle_clock(solved);
  return solved;
}

Ends solve_range(const DateCandidate& date, const Story& given) {
  Ends ends;
  Story story = given;
  // "từ thứ Hai đến thứ Sáu" is said of every week.
  if (only_weekday(date.from) && only_weekday(date.to)) story.reference = {};
  // "từ đầu năm nay đến ngày 15/5/2017": where nothing else does, the dated end tells what year it is.
  for (const DatePoint* dated : {&date.from, &date.to}) {
    const DatePoint& other = dated == &date.from ? date.to : date.from;
    if (story.reference.known || other.anchor != DateAnchor::kUtterance || !dated->has_year() ||
        dated->short_year || dated->lunar) {
      continue;
    }
    const auto month = std::max<uint8_t>(dated->month, 1);
    const auto day = std::max<uint8_t>(dated->day, 1);
    story.reference = {true, dated->day != 0, Day{dated->year, month, day}};
  }
  ends.from_open = date.begin == RangeEnd::kOpen;
  ends.to_open = date.end == RangeEnd::kOpen;
  if (date.begin == RangeEnd::kNow) {
    ends.from = now_of(story.reference);
    ends.from_open = !story.reference.known;
  } else {
    ends.from = settle_end(solve_hour(date.from, story));
  }
  if (date.end == RangeEnd::kNow) {
    ends.to = now_of(story.reference);
    ends.to_open = !story.reference.known;
    return ends;
  }
  DatePoint to = date.to;
  const bool year_due = !to.has_year() && to.month != 0 && to.anchor == DateAnchor::kNone && !to.lunar;
  if (year_due && date.begin == RangeEnd::kPoint && !date.from.has_year() && date.from.month != 0 &&
      ends.from.has_year()) {
    to.year = static_cast<int16_t>(ends.from.year + (to.month < date.from.month ? 1 : 0));
  }
  ends.to = settle_end(solve_hour(to, story));
  if (only_weekday(date.from) && only_weekday(date.to)) follow_weekday(ends.from, ends.to);
  if (ends.to.day == 0 && goes_to_next_day(date)) {
    DatePoint from = date.from;
    from.anchor = DateAnchor::kNone;
    from.unit = Grain::kNone;
    ends.from = settle_end(solve_hour(from, story));
  }
  return ends;
}

bool cut_slice(const DatePoint& p, const Solved& whole, Ends& ends) {
  if (p.slice_unit == Grain::kNone) return false;
  constexpr int kDaysOfWeek = 7;
  Solved known = whole;
  if (!known.has_year()) known.year = kAnyYear;
  const Bounds bounds = bounds_of(known);
  if (!valid(bounds.earliest) || !valid(bounds.latest)) return false;
  const auto step = [&](int index, bool end) -> std::optional<Day> {
    const Day edge = index > 0 ? bounds.earliest : bounds.latest;
    const int steps = index > 0 ? index - 1 : index + 1;
    switch (p.slice_unit) {
      case Grain::kDay:
        return add_days(edge, steps);
      case Grain::kWeek: {
        const int days = steps * kDaysOfWeek;
        const bool far = index > 0 ? end : !end;
        return add_days(edge, days + (far ? (index > 0 ? kDaysOfWeek - 1 : 1 - kDaysOfWeek) : 0));
      }
      case Grain::kMonth:
        return add_months({edge.year, edge.month, 1}, steps);
      case Grain::kQuarter:
        return add_months({edge.year, edge.month, 1}, 3 * steps);
      case Grain::kYear:
        return add_years({edge.year, 1, 1}, steps);
      default:
        return std::nullopt;
    }
  };
  const auto fill = [&](Solved& out, std::optional<Day> day) {
    if (!day || *day < Day{bounds.earliest.year, bounds.earliest.month, 1} || *day > bounds.latest) {
      return false;
    }
    out = Solved{};
    out.source = whole.source;
    out.grain = p.slice_unit == Grain::kWeek ? Grain::kDay : p.slice_unit;
    out.year = whole.has_year() ? day->year : int{DatePoint::kNoYear};
    out.month = day->month;
    if (out.grain == Grain::kDay) out.day = day->day;
    if (out.grain == Grain::kQuarter) out.quarter = (day->month + 2) / 3;
    return true;
  };
  return fill(ends.from, step(p.slice_first, false)) && fill(ends.to, step(p.slice_last, true));
}

void write_ends(const Ends& ends, Notation notation, Text& text) {
  Text from;
  Text to;
  if (!ends.from_open) write_point(ends.from, notation, from);
  if (!ends.to_open) write_point(ends.to, notation, to);
  if ((from.empty() && !ends.from_open) || (to.empty() && !ends.to_open)) return;
  text.add(ends.from_open ? std::string_view("..") : from.view());
  text.add('/');
  text.add(ends.to_open ? std::string_view("..") : to.view());
}

}  // namespace vie::date
