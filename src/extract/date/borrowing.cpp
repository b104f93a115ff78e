// See borrowing.h.  What is lent is put right by what is written: "28/12 - 3/1/2022" begins in 2021.

#include "extract/date/borrowing.h"

#include "extract/date/point.h"

namespace vie::date {
namespace {

// A year lent by the other end, or the one beside it where the months say so: "28/12 - 3/1/2022".
void adjust_year(DatePoint& borrower, const DatePoint& lender, bool borrower_is_earlier) {
  if (!borrower.year_shared || borrower.month == 0 || lender.month == 0) return;
  if (borrower_is_earlier && borrower.month > lender.month) --borrower.year;
  if (!borrower_is_earlier && borrower.month < lender.month) ++borrower.year;
}

// "đêm 30 rạng sáng 1/5": a day that would be later than the end is of the month before.
void adjust_month(DatePoint& from, const DatePoint& to, bool month_was_written) {
  if (month_was_written || from.month == 0 || from.month != to.month || from.day <= to.day) return;
  from.month = static_cast<uint8_t>(from.month == 1 ? 12 : from.month - 1);
  if (from.month == 12 && from.has_year()) --from.year;
}

bool in_order(const DatePoint& from, const DatePoint& to) {
  if (from.short_year || to.short_year) return true;
  if (from.has_year() && to.has_year() && from.year != to.year) return from.year < to.year;
  if (from.anchor != to.anchor || from.has_year() != to.has_year() || from.lunar != to.lunar) return true;
  // Only a turn of the year goes back: "28/12 - 3/1", but not "1/3 - 1/2".
  if (from.month != to.month) {
    return from.month < to.month || (!from.has_year() && from.month > 6 && to.month <= 6) ||
           from.month == 0 || to.month == 0;
  }
  if (from.day != to.day) return from.day < to.day || from.month == 0;
  return true;
}

// "từ tháng 12 đến tháng 2 năm sau": the later end's year is the one after the earlier's.
void adjust_step(DatePoint& from, const DatePoint& to, bool anchor_was_written) {
  if (anchor_was_written || to.anchor == DateAnchor::kNone || to.unit != Grain::kYear || from.month == 0 ||
      to.month == 0) {
    return;
  }
  if (from.month > to.month) --from.shift;
}

// "từ 22 giờ đến 5 giờ sáng hôm sau": the earlier end is on the day before.
void adjust_next_day(DatePoint& from, const DatePoint& to, bool anchor_was_written) {
  const bool next = to.anchor == DateAnchor::kNarrative && to.unit == Grain::kDay && to.shift == 1 && to.day == 0;
  if (!anchor_was_written && next && finest(from) <= Rank::kPart) from.shift = 0;
}

}  // namespace

void borrow_from_later(DatePoint& earlier, const DatePoint& later) {
  const bool month_written = earlier.month != 0;
  share(earlier, later);
  adjust_month(earlier, later, month_written);
  if (month_written) adjust_year(earlier, later, true);
}

bool settle_slice_end(DatePoint& p, bool begins) {
  constexpr int8_t kMonths = 12;
  if (p.slice_unit == Grain::kNone) return true;
  const int8_t edge = begins ? p.slice_first : p.slice_last;
  if (p.slice_unit == Grain::kDay && finest(p) == Rank::kMonth) {
    if (edge < -1) return false;
    if (edge > 0) p.day = static_cast<uint8_t>(edge);
    if (edge == -1) p.mod = DateMod::kEnd;
  } else if (p.slice_unit == Grain::kMonth && finest(p) == Rank::kYear) {
    p.month = static_cast<uint8_t>(edge > 0 ? edge : kMonths + 1 + edge);
  } else if (p.slice_unit == Grain::kYear && finest(p) == Rank::kCentury && edge != 0) {
    constexpr int16_t kYears = 100;
    p.year = static_cast<int16_t>((p.century - 1) * kYears + (edge > 0 ? edge - 1 : kYears + edge));
    p.century = 0;
  } else {
    return false;
  }
  p.slice_unit = Grain::kNone;
  return true;
}

bool share_between(DatePoint& from, DatePoint& to) {
  if (!settle_slice_end(from, true) || !settle_slice_end(to, false)) return false;
  const bool month_written = from.month != 0;
  const bool anchor_written = from.anchor != DateAnchor::kNone;
  const DatePoint as_written = from;
  share(from, to);
  share(to, as_written);
  if (month_written) adjust_step(from, to, anchor_written);
  adjust_next_day(from, to, anchor_written);
  adjust_month(from, to, month_written);
  if (month_written) adjust_year(from, to, true);
  adjust_year(to, from, false);
  return possible(from) && possible(to) && in_order(from, to);
}

bool settle_years(DatePoint& from, const DatePoint& to) {
  adjust_year(from, to, true);
  return in_order(from, to);
}

}  // namespace vie::date
