// The years that a document without a document date writes anywhere, also behind the place at hand.

#ifndef VIE_RESOLVE_DATE_WRITTEN_YEARS_H
#define VIE_RESOLVE_DATE_WRITTEN_YEARS_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "record/date.h"

namespace vie::date {

constexpr int kMonthsOfYear = 12;

/// A day, or a month (day 0), that is written with its year.
struct WrittenYear {
  uint8_t month = 0;
  uint8_t day = 0;
  int16_t year = 0;
  uint32_t token = 0;  // where
  bool limit = false;  // a month from which or until which something is so, for years perhaps
};

struct WrittenYears {
  std::array<WrittenYear, 16> dates{};  // the first of the document
  size_t count = 0;
  int32_t latest_month = 0;            // of the days among them, counted from the year 0
  int32_t last_month = 0;              // of anything that is written with its year and finer, likewise
  int latest = DatePoint::kNoYear;     // written with a date or alone
  int present = DatePoint::kNoYear;    // in which the text seems to be written

  /// How many days are written with this year.
  int days_of(int year) const;
};

WrittenYears find_written_years(const std::vector<DateCandidate>& dates);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_WRITTEN_YEARS_H
