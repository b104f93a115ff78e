// The values of dates as text: ours, TIMEX3's and EDTF's.  docs/dates.md has the table.

#ifndef VIE_RESOLVE_DATE_TEXT_H
#define VIE_RESOLVE_DATE_TEXT_H

#include <array>
#include <cstddef>
#include <string_view>

#include "record/date.h"
#include "resolve/date/story.h"

namespace vie::date {

enum class Notation : uint8_t { kOwn, kTimex3, kEdtf };

/// A short text built in place, without the heap.
class Text {
 public:
  void add(std::string_view text);
  void add(char c) { add(std::string_view(&c, 1)); }
  /// At least `digits` digits, with a sign only if negative.
  void add_number(int number, int digits);
  std::string_view view() const { return {bytes_.data(), size_}; }
  bool empty() const { return size_ == 0; }
  void clear() { size_ = 0; }

 private:
  std::array<char, 96> bytes_;
  size_t size_ = 0;
};

/// Appends a point; nothing if the notation has no way to say it.
void write_point(const Solved& point, Notation notation, Text& text);

/// Appends a length: P12Y6M, PT2H30M, PXD.
void write_length(const DateLength& length, Text& text);

/// Appends what recurs: XXXX-07-27, XXXX-WXX-1, XXXX-XX-05, XXXX-XX-XXTMO, or a length for a mere unit.
void write_every(const DatePoint& point, const DateLength& length, const DateLength& longest,
                 Text& text);

/// Appends a day as YYYY-MM-DD; parts that are 0 as X.
void write_day(int year, int month, int day, Text& text);

std::string_view name_of(Grain grain);
std::string_view name_of(YearSource source);
std::string_view name_of(DateMod mod);
std::string_view name_of(DateRelation relation);
std::string_view name_of(DateType type);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_TEXT_H
