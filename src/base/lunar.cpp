// Conversion between the Gregorian and the Vietnamese lunisolar calendar by a table of years.
//
// The calendar follows the Moon and the Sun themselves, not a rule of arithmetic, so it is computed
// offline (data/lunar/make_lunar_table.py) and kept as one integer a year: when the year begins,
// how long each month is, and which month is doubled. ICU is no help: its Chinese calendar is
// reckoned for Beijing, and puts Tết a day off in 2007 and a month off in 1985. A conversion looks
// up one or two years and walks over at most thirteen months.

#include "base/lunar.h"

#include <cstddef>
#include <iterator>

namespace vie {
namespace {

constexpr uint32_t kTable[] = {
#include "base/lunar_table.inc"
};
static_assert(std::size(kTable) == kLastLunarYear - kFirstLunarYear + 1);

constexpr int kShortMonth = 29;

bool in_table(int year) { return year >= kFirstLunarYear && year <= kLastLunarYear; }

// One year of the table unpacked; the layout of the bits is described at the table's head. Months
// are addressed by their index in order of time, a leap month being counted like any other.
class LunarYear {
 public:
  explicit LunarYear(int year)
      : year_(year), bits_(kTable[static_cast<size_t>(year - kFirstLunarYear)]) {}

  int32_t first_serial() const {
    return to_serial({year_, 1, 1}) + static_cast<int32_t>(bits_ >> 17);
  }
  int leap_month() const { return static_cast<int>(bits_ >> 13 & 15u); }
  int month_count() const { return leap_month() == 0 ? 12 : 13; }
  int length_at(int index) const {
    return kShortMonth + static_cast<int>(bits_ >> static_cast<unsigned>(index) & 1u);
  }
  bool leap_at(int index) const { return leap_month() != 0 && index == leap_month(); }

  // The month's number at an index.
  int month_at(int index) const {
    const bool after_leap = leap_month() != 0 && index >= leap_month();
    return after_leap ? index : index + 1;
  }

  // -1 if the year has no such month.
  int index_of(int month, bool leap) const {
    if (month < 1 || month > 12) return -1;
    if (leap) return month == leap_month() ? month : -1;
    const bool after_leap = leap_month() != 0 && month > leap_month();
    return after_leap ? month : month - 1;
  }

 private:
  int year_;
  uint32_t bits_;
};

}  // namespace

std::optional<Day> from_lunar(LunarDay lunar) {
  const int length = lunar_month_length(lunar.year, lunar.month, lunar.leap);
  if (lunar.day < 1 || lunar.day > length) return std::nullopt;
  const LunarYear year(lunar.year);
  int32_t serial = year.first_serial() + lunar.day - 1;
  const int month = year.index_of(lunar.month, lunar.leap);
  for (int index = 0; index < month; ++index) serial += year.length_at(index);
  return from_serial(serial);
}

std::optional<LunarDay> to_lunar(Day day) {
  if (!valid(day)) return std::nullopt;
  // Before Tết a day still belongs to the lunar year that began in the year before.
  const std::optional<Day> tet = lunar_new_year(day.year);
  const int number = tet && day >= *tet ? day.year : day.year - 1;
  if (!in_table(number)) return std::nullopt;

  const LunarYear year(number);
  int32_t left = to_serial(day) - year.first_serial();
  for (int index = 0; index < year.month_count(); ++index) {
    const int length = year.length_at(index);
    if (left < length) {
      return LunarDay{number, static_cast<uint8_t>(year.month_at(index)),
                      static_cast<uint8_t>(left + 1), year.leap_at(index)};
    }
    left -= length;
  }
  // After the last day of the last year of the table.
  return std::nullopt;
}

std::optional<Day> lunar_new_year(int year) {
  if (!in_table(year)) return std::nullopt;
  return from_serial(LunarYear(year).first_serial());
}

int lunar_month_length(int year, int month, bool leap) {
  if (!in_table(year)) return 0;
  const LunarYear in(year);
  const int index = in.index_of(month, leap);
  return index < 0 ? 0 : in.length_at(index);
}

int leap_month(int year) { return in_table(year) ? LunarYear(year).leap_month() : 0; }

int sexagenary_of(int year) {
  // Year 4 was a Giáp Tý; reduced first, so that no year overflows.
  const int place = (year % 60 - 4) % 60;
  return place < 0 ? place + 60 : place;
}

std::optional<int> sexagenary_year_near(int can, int chi, int reference_year) {
  if (can < 0 || can > 9 || chi < 0 || chi > 11 || (can - chi) % 2 != 0) return std::nullopt;
  if (reference_year < kFirstYear || reference_year > kLastYear) return std::nullopt;
  // 6 * can - 5 * chi leaves can modulo 10 and chi modulo 12, because can and chi are both even or
  // both odd: 5 * chi is then 5 * can modulo 10, and 6 * can is 6 * chi modulo 12.
  const int place = (6 * can - 5 * chi + 60) % 60;
  int ahead = place - sexagenary_of(reference_year);
  if (ahead < 0) ahead += 60;
  return ahead < 30 ? reference_year + ahead : reference_year + ahead - 60;
}

}  // namespace vie
