// The years that a story has spoken of lately, any of which may be that of a day written without one.

#ifndef VIE_RESOLVE_DATE_GOVERNING_YEAR_H
#define VIE_RESOLVE_DATE_GOVERNING_YEAR_H

#include <cstdint>

#include "record/date.h"

namespace vie::date {

/// The year of the last date of the story whose year is known, and what its sentence says of it.
struct GoverningYear {
  int year = DatePoint::kNoYear;
  int month = 0;       // 0: a year,
  bool whole = false;  // and all of it, not "đầu năm 2017"
  uint32_t sentence = 0;
  int tense = 0;
  bool back = false;   // it is of that sentence only: "xảy ra hồi tháng 1/2015"
  bool aside = false;  // it explains a noun: "năm tài chính (kết thúc vào tháng 3/2019)"

  bool known() const { return year != DatePoint::kNoYear; }
};

/// The year of which a part was told of last: "6 tháng đầu năm 2017".
struct ReportYear {
  int year = DatePoint::kNoYear;
  uint32_t sentence = 0;

  bool known() const { return year != DatePoint::kNoYear; }
};

/// The last whole year that may be of an event: "kỳ thi năm 2017".
struct EventYear {
  int year = DatePoint::kNoYear;
  uint32_t sentence = 0;
  uint32_t token = 0;  // behind it

  bool known() const { return year != DatePoint::kNoYear; }
};

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_GOVERNING_YEAR_H
