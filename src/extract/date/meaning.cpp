// Attributes into meanings, see meaning.h.  The names on the left of the tables are the vocabulary of
// the data files, told in docs/dates.md.

#include "extract/date/meaning.h"

#include <array>
#include <string_view>
#include <utility>

#include "extract/date/point.h"

namespace vie::date {
namespace {

template <class Value, size_t Size>
using Names = std::array<std::pair<std::string_view, Value>, Size>;

constexpr Names<Reading, 6> kReadings = {{{"point", Reading::kPoint},
                                          {"range", Reading::kRange},
                                          {"length", Reading::kLength},
                                          {"lengths", Reading::kLengths},
                                          {"slice", Reading::kSlice},
                                          {"every", Reading::kEvery}}};
constexpr Names<Need, 8> kNeeds = {{{"lead", Need::kLead},
                                    {"coarser", Need::kCoarser},
                                    {"finer", Need::kFiner},
                                    {"capital", Need::kCapital},
                                    {"named", Need::kNamed},
                                    {"brackets", Need::kBrackets},
                                    {"listed", Need::kListed},
                                    {"end", Need::kEnd}}};
constexpr Names<Grain, 12> kGrains = {{{"second", Grain::kSecond},
                                       {"minute", Grain::kMinute},
                                       {"hour", Grain::kHour},
                                       {"day", Grain::kDay},
                                       {"week", Grain::kWeek},
                                       {"month", Grain::kMonth},
                                       {"quarter", Grain::kQuarter},
                                       {"half", Grain::kHalf},
                                       {"season", Grain::kSeason},
                                       {"year", Grain::kYear},
                                       {"decade", Grain::kDecade},
                                       {"century", Grain::kCentury}}};
constexpr Names<DayPart, 6> kParts = {{{"DA", DayPart::kDawn},
                                        {"MO", DayPart::kMorning},
                                        {"MI", DayPart::kMidday},
                                        {"AF", DayPart::kAfternoon},
                                        {"EV", DayPart::kEvening},
                                        {"NI", DayPart::kNight}}};
constexpr Names<DateMod, 6> kMods = {{{"START", DateMod::kStart},
                                      {"MID", DateMod::kMid},
                                      {"END", DateMod::kEnd},
                                      {"APPROX", DateMod::kApprox},
                                      {"LESS_THAN", DateMod::kLessThan},
                                      {"MORE_THAN", DateMod::kMoreThan}}};
constexpr Names<Season, 4> kSeasons = {{{"SP", Season::kSpring},
                                        {"SU", Season::kSummer},
                                        {"FA", Season::kAutumn},
                                        {"WI", Season::kWinter}}};
constexpr Names<DateAnchor, 2> kAnchors = {
    {{"speaker", DateAnchor::kUtterance}, {"story", DateAnchor::kNarrative}}};

template <class Value, size_t Size>
Value by_name(const Names<Value, Size>& names, std::string_view name, Value otherwise) {
  for (const auto& [known, value] : names) {
    if (known == name) return value;
  }
  return otherwise;
}

struct LengthOfGrain {
  Grain grain;
  DateLength::Unit unit;
  uint16_t times;
};
constexpr std::array<LengthOfGrain, 10> kLengths = {{{Grain::kSecond, DateLength::kSeconds, 1},
                                                     {Grain::kMinute, DateLength::kMinutes, 1},
                                                     {Grain::kHour, DateLength::kHours, 1},
                                                     {Grain::kDay, DateLength::kDays, 1},
                                                     {Grain::kWeek, DateLength::kWeeks, 1},
                                                     {Grain::kMonth, DateLength::kMonths, 1},
                                                     {Grain::kQuarter, DateLength::kMonths, 3},
                                                     {Grain::kYear, DateLength::kYears, 1},
                                                     {Grain::kDecade, DateLength::kYears, 10},
                                                     {Grain::kCentury, DateLength::kYears, 100}}};

}  // namespace

Meaning read_meaning(const Attributes& attributes) {
  Meaning meaning;
  DatePoint& point = meaning.point;
  const auto small = [&](std::string_view key, auto& field) {
    using Field = std::remove_reference_t<decltype(field)>;
    if (attributes.has(key)) field = static_cast<Field>(attributes.number(key));
  };
  meaning.reading = by_name(kReadings, attributes.get("as"), Reading::kPoint);
  meaning.need = by_name(kNeeds, attributes.get("needs"), Need::kNothing);
  meaning.sure = attributes.get("needs") == "nothing";
  meaning.has_value = attributes.has("value");
  meaning.value = attributes.number("value");
  meaning.vague = attributes.has("vague");
  meaning.half = attributes.has("half_of");
  meaning.plus_half = attributes.has("plus_half");
  meaning.to_hour = attributes.has("to_hour");
  meaning.may_be_length = attributes.has("or_length");
  meaning.header = attributes.has("header");
  meaning.near = attributes.has("near");
  meaning.nth = attributes.has("nth");
  meaning.no_event = attributes.has("no_event");

  point.unit = by_name(kGrains, attributes.get("unit"), Grain::kNone);
  point.anchor = by_name(kAnchors, attributes.get("anchor"), DateAnchor::kNone);
  point.part = by_name(kParts, attributes.get("part"), DayPart::kNone);
  point.mod = by_name(kMods, attributes.get("mod"), DateMod::kNone);
  point.season = by_name(kSeasons, attributes.get("season"), Season::kNone);
  point.slice_unit = by_name(kGrains, attributes.get("slice"), Grain::kNone);
  small("from", point.slice_first);
  small("to", point.slice_last);
  small("shift", point.shift);
  small("month", point.month);
  small("day", point.day);
  small("weekday", point.weekday);
  small("half", point.half);
  small("hour", point.hour);
  small("minute", point.minute);
  small("can", point.can);
  small("chi", point.chi);
  small("toward", point.toward);
  point.has_toward = attributes.has("toward");
  point.lunar = attributes.has("lunar");
  point.leap_month = attributes.has("leap");
  point.by_moon = attributes.has("by_moon");
  point.weekend = attributes.has("weekend");
  point.or_story = attributes.has("or_story");
  point.unnamed = attributes.has("unnamed");
  point.eve = attributes.has("eve");
  point.solar_too = attributes.has("solar_too");
  point.needs_told = attributes.has("needs_told");
  point.feast = attributes.has("feast");
  small("century", point.century);
  small("decade", point.decade);
  point.before_christ = attributes.has("before_christ");
  point.every = meaning.reading == Reading::kEvery;
  for (const LengthOfGrain& length : kLengths) {
    if (length.grain != point.unit) continue;
    meaning.length = length.unit;
    meaning.times = length.times;
  }
  return meaning;
}

void add_meaning(Meaning& to, const Meaning& more) {
  overlay(to.point, more.point);
  if (more.has_value) {
    to.value = more.value;
    to.has_value = true;
  }
  if (more.length != DateLength::kUnits) {
    to.length = more.length;
    to.times = more.times;
  }
  if (more.sure) to.need = Need::kNothing;
  if (more.need != Need::kNothing) to.need = more.need;
  to.no_event |= more.no_event;
  to.vague |= more.vague;
  to.half |= more.half;
  to.plus_half |= more.plus_half;
}

}  // namespace vie::date
