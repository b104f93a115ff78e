// What the attributes of an entry or a rule of the kind date say, read once for an engine.
//
// The data files speak in words ("unit=day;shift=-1;anchor=speaker"); running over a text must not. A
// Meaning is the same in numbers.  The meanings of a rule and of the entries in its slots add up.

#ifndef VIE_EXTRACT_DATE_MEANING_H
#define VIE_EXTRACT_DATE_MEANING_H

#include <cstdint>

#include "match/attributes.h"
#include "record/date.h"

namespace vie::date {

/// What a rule makes of its captures.
enum class Reading : uint8_t {
  kPoint,    // a point in the calendar, or some fields of one
  kRange,    // two points that share what is written once: "14-15/5"
  kLength,   // a length of time: "hai tuần"
  kLengths,  // two lengths that share a unit: "3-5 ngày"
  kSlice,    // the part of what follows that is meant: "9 tháng đầu", "thượng tuần"
  kEvery     // what recurs: "mỗi sáng", "hai năm một lần"
};

/// What a match needs around it to be a date.
enum class Need : uint8_t {
  kNothing,
  kLead,     // a word before it that takes a date, brackets, something finer before it: "12/5"
  kCoarser,  // something coarser behind it: "ngày mười hai", "mùa hè"
  kFiner,    // something finer before it, or a modifier: "(cuối) năm"
  kNamed,    // a capital in its last word: "ngày thứ Tư", for "ngày thứ tư" is the fourth
  kBrackets,  // "(1769)"
  kListed,    // a list or range of its kind: "(quý I,) II và III/2022", for "lần III năm 2022" is an edition
  kEnd,       // the end of its phrase behind it: "từ 9-17 giờ", but "từ 9-17 giờ lao động"
  kCapital   // as kLead, or a capital in its last word: "thứ Hai", for "thứ hai" is an ordinal, too
};

struct Meaning {
  DatePoint point;  // fields that are said outright
  int32_t value = 0;
  uint16_t times = 1;  // of a unit: a decade is ten years
  Reading reading = Reading::kPoint;
  Need need = Need::kNothing;
  bool sure = false;  // of an entry: takes away the need of its rule
  DateLength::Unit length = DateLength::kUnits;  // of a unit; kUnits: none
  bool has_value = false;
  bool vague = false;      // of a count: "vài"
  bool half = false;       // "nửa năm"
  bool plus_half = false;  // "một năm rưỡi"
  bool to_hour = false;    // "9 giờ kém 10": the minutes count back
  bool may_be_length = false;  // a clock time that may as well be a length: "2 giờ 30 phút"
  bool header = false;
  bool near = false;      // of two lengths or years: their numbers are neighbours, "hai ba năm", "2019/2020"
  bool nth = false;       // of a slice: the count says which, not how many: "tuần thứ hai"
  bool no_event = false;  // "tuần trước", but not "tuần trước cuộc họp"
};

/// Unknown keys and values are left alone: they may be meant for other readers.
Meaning read_meaning(const Attributes& attributes);

/// Adds what `more` says; what both say is as in `more`.
void add_meaning(Meaning& to, const Meaning& more);

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_MEANING_H
