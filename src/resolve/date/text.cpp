// See text.h.

#include "resolve/date/text.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>

namespace vie::date {
namespace {

constexpr std::array<std::string_view, 7> kPartNames = {"", "DA", "MO", "MI", "AF", "EV", "NI"};
constexpr std::array<std::string_view, 5> kSeasonNames = {"", "SP", "SU", "FA", "WI"};
constexpr int kEdtfSeasons = 20;    // spring is 21
constexpr int kEdtfQuarters = 32;   // the first is 33
constexpr int kEdtfHalves = 39;     // the first is 40

void write_year(int year, Notation notation, Text& text) {
  if (year == DatePoint::kNoYear) {
    text.add("XXXX");
  } else if (year <= 0 && notation == Notation::kTimex3) {
    text.add("BC");
    text.add_number(1 - year, 4);
  } else {
    text.add_number(year, 4);
  }
}

void write_two(int number, Text& text) {
  if (number == 0) {
    text.add("XX");
  } else {
    text.add_number(number, 2);
  }
}

void write_clock(const Solved& s, Text& text) {
  text.add('T');
  text.add_number(s.hour, 2);
  text.add(':');
  text.add_number(std::max(s.minute, 0), 2);
  if (s.second == DatePoint::kNone8) return;
  text.add(':');
  text.add_number(s.second, 2);
}

bool has_date(const Solved& s) { return s.has_year() || s.month != 0 || s.day != 0 || s.weekday != 0; }

void write_lunar(const Solved& s, Text& text) {
  text.add('L');
  if (s.lunar_year == DatePoint::kNoYear) {
    text.add("XXXX");
  } else {
    text.add_number(s.lunar_year, 4);
  }
  if (s.lunar_month == 0 && s.lunar_day == 0) return;
  text.add('-');
  write_two(s.lunar_month, text);
  if (s.lunar_leap) text.add('N');
  if (s.lunar_day == 0) return;
  text.add('-');
  text.add_number(s.lunar_day, 2);
  if (s.hour != DatePoint::kNone8) {
    write_clock(s, text);
  } else if (s.part != DayPart::kNone) {
    text.add('T');
    text.add(kPartNames[static_cast<size_t>(s.part)]);
  }
}

void write_date(const Solved& s, Notation notation, Text& text) {
  if (s.weekday != 0 && s.day == 0) {
    text.add("XXXX-WXX-");
    text.add_number(s.weekday, 1);
    return;
  }
  write_year(s.year, notation, text);
  text.add('-');
  write_two(s.month, text);
  text.add('-');
  write_two(s.day, text);
}

bool edtf_can(const Solved& s) {
  return s.grain != Grain::kWeek && s.grain != Grain::kWeekend && !(s.weekday != 0 && s.day == 0);
}

}  // namespace

void Text::add(std::string_view text) {
  const size_t take = std::min(text.size(), bytes_.size() - size_);
  std::memcpy(bytes_.data() + size_, text.data(), take);
  size_ += take;
}

void Text::add_number(int number, int digits) {
  if (number < 0) {
    add('-');
    number = -number;
  }
  char buffer[16];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  const auto size = static_cast<int>(end - buffer);
  for (int i = size; i < digits; ++i) add('0');
  add(std::string_view(buffer, static_cast<size_t>(size)));
}

void write_day(int year, int month, int day, Text& text) {
  write_year(year, Notation::kOwn, text);
  text.add('-');
  write_two(month, text);
  text.add('-');
  write_two(day, text);
}

void write_point(const Solved& s, Notation notation, Text& text) {
  if (notation == Notation::kEdtf && !edtf_can(s)) return;
  if (s.lunar && s.day == 0) {
    if (notation == Notation::kOwn) write_lunar(s, text);
    return;
  }
  switch (s.grain) {
    case Grain::kSecond:
    case Grain::kMinute:
    case Grain::kHour:
      if (has_date(s)) {
        write_date(s, notation, text);
      } else if (notation != Notation::kOwn) {
        text.add("XXXX-XX-XX");
      }
      write_clock(s, text);
      if (notation == Notation::kEdtf && s.second == DatePoint::kNone8) text.add(":00");
      return;
    case Grain::kPart:
      write_date(s, notation, text);
      if (notation == Notation::kEdtf) return;
      text.add('T');
      text.add(notation == Notation::kTimex3 && s.part == DayPart::kDawn
                   ? std::string_view("MO")
                   : kPartNames[static_cast<size_t>(s.part)]);
      return;
    case Grain::kDay:
      write_date(s, notation, text);
      return;
    case Grain::kWeek:
    case Grain::kWeekend:
      write_year(s.year, notation, text);
      text.add("-W");
      write_two(s.week, text);
      if (s.grain == Grain::kWeekend) text.add("-WE");
      return;
    case Grain::kMonth:
      write_year(s.year, notation, text);
      text.add('-');
      write_two(s.month, text);
      return;
    case Grain::kQuarter:
    case Grain::kHalf: {
      const bool quarter = s.grain == Grain::kQuarter;
      const int number = quarter ? s.quarter : s.half;
      write_year(s.year, notation, text);
      text.add('-');
      if (notation == Notation::kEdtf) {
        text.add_number(number + (quarter ? kEdtfQuarters : kEdtfHalves), 2);
        return;
      }
      text.add(quarter ? 'Q' : 'H');
      if (number == 0) {
        text.add('X');
      } else {
        text.add_number(number, 1);
      }
      return;
    }
    case Grain::kSeason:
      write_year(s.year, notation, text);
      text.add('-');
      if (notation == Notation::kEdtf) {
        text.add_number(kEdtfSeasons + static_cast<int>(s.season), 2);
      } else {
        text.add(kSeasonNames[static_cast<size_t>(s.season)]);
      }
      return;
    case Grain::kDecade:
      text.add_number(s.year / 10, 3);
      if (notation != Notation::kTimex3) text.add('X');
      return;
    case Grain::kCentury:
      if (s.year < 0) text.add('-');
      text.add_number(std::abs(s.year) / 100, 2);
      if (notation != Notation::kTimex3) text.add("XX");
      return;
    case Grain::kYear:
    case Grain::kNone:
      write_year(s.year, notation, text);
  }
}

void write_length(const DateLength& length, Text& text) {
  constexpr std::string_view kLetters = "YMWDHMS";
  text.add('P');
  bool clock = false;
  for (size_t unit = 0; unit < DateLength::kUnits; ++unit) {
    const int tenths = length.tenths[unit];
    if (tenths == DateLength::kAbsent) continue;
    if (unit >= DateLength::kHours && !clock) {
      text.add('T');
      clock = true;
    }
    if (tenths == DateLength::kVague) {
      text.add('X');
    } else {
      text.add_number(tenths / 10, 1);
      if (tenths % 10 != 0) {
        text.add('.');
        text.add_number(tenths % 10, 1);
      }
    }
    text.add(kLetters[unit]);
  }
}

void write_every(const DatePoint& p, const DateLength& length, const DateLength& longest,
                 Text& text) {
  const bool day_said = p.day != 0 || p.month != 0;
  if (p.weekday != 0) {
    text.add("XXXX-WXX-");
    text.add_number(p.weekday, 1);
  } else if (day_said || p.part != DayPart::kNone || p.has_clock()) {
    text.add(p.lunar ? std::string_view("LXXXX-") : std::string_view("XXXX-"));
    write_two(p.month, text);
    if (p.day != 0 || p.part != DayPart::kNone || p.has_clock()) {
      text.add('-');
      write_two(p.day, text);
    }
  } else if (p.season != Season::kNone) {
    text.add("XXXX-");
    text.add(kSeasonNames[static_cast<size_t>(p.season)]);
  } else if (p.quarter != 0 || p.half != 0) {
    text.add(p.quarter != 0 ? "XXXX-Q" : "XXXX-H");
    text.add_number(p.quarter != 0 ? p.quarter : p.half, 1);
  } else {
    write_length(length, text);
    if (longest.empty()) return;
    text.add('/');
    write_length(longest, text);
    return;
  }
  if (p.has_clock()) {
    Solved clock;
    clock.hour = p.hour;
    clock.minute = p.minute;
    clock.second = p.second;
    write_clock(clock, text);
  } else if (p.part != DayPart::kNone) {
    text.add('T');
    text.add(kPartNames[static_cast<size_t>(p.part)]);
  }
}

std::string_view name_of(Grain grain) {
  constexpr std::array<std::string_view, 15> kNames = {
      "",     "second",  "minute", "hour",   "part", "day",    "weekend", "week",
      "month", "quarter", "half",   "season", "year", "decade", "century"};
  return kNames[static_cast<size_t>(grain)];
}

std::string_view name_of(YearSource source) {
  constexpr std::array<std::string_view, 8> kNames = {
      "", "explicit", "shared", "narrative", "nearest", "tense", "published", "none"};
  return kNames[static_cast<size_t>(source)];
}

std::string_view name_of(DateMod mod) {
  constexpr std::array<std::string_view, 7> kNames = {"",       "START",     "MID",      "END",
                                                      "APPROX", "LESS_THAN", "MORE_THAN"};
  return kNames[static_cast<size_t>(mod)];
}

std::string_view name_of(DateRelation relation) {
  constexpr std::array<std::string_view, 5> kNames = {"", "before", "after", "since", "until"};
  return kNames[static_cast<size_t>(relation)];
}

std::string_view name_of(DateType type) {
  constexpr std::array<std::string_view, 5> kNames = {"date", "time", "range", "duration", "set"};
  return kNames[static_cast<size_t>(type)];
}

}  // namespace vie::date
