// Putting points together: how fine and how coarse what is written is, and adding one to another.

#ifndef VIE_EXTRACT_DATE_POINT_H
#define VIE_EXTRACT_DATE_POINT_H

#include <cstdint>

#include "record/date.h"

namespace vie::date {

/// Steps of fineness: an expression names its parts from fine to coarse ("9 giờ sáng thứ Hai, ngày
/// 16/5 năm ngoái"), and each part covers some of these steps.
enum class Rank : uint8_t {
  kNone, kClock, kPart, kWeekday, kDay, kWeek, kMonth, kQuarter, kYear, kDecade, kCentury
};

/// The finest and the coarsest thing said; a step from an anchor, or a "tới", says all above it.
Rank finest(const DatePoint& point);
Rank coarsest(const DatePoint& point);

/// Whether the point is a step of such units from the speaker or the story: "hôm qua" of days.
inline bool away_by(const DatePoint& point, Grain unit) {
  return point.anchor != DateAnchor::kNone && point.unit == unit;
}

/// Whether `coarser` may directly follow `finer` in one expression.
bool may_follow(const DatePoint& finer, const DatePoint& coarser);

/// Sets in `to` whatever `from` says.
void overlay(DatePoint& to, const DatePoint& from);

/// Gives `to` the fields of `from` that are coarser than all that `to` says, as when two members of a
/// list share a month: "ngày 10 và 12/5".
void share(DatePoint& to, const DatePoint& from);

/// False for what no calendar has: 31 April, 29 February 2023, lunar day 31.
bool possible(const DatePoint& point);

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_POINT_H
