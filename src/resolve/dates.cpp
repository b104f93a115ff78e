// See dates.h.  One pass from the beginning of the document to its end: each expression is solved where
// it stands in the story, written, and becomes part of the story itself.

#include "resolve/dates.h"

#include <algorithm>

#include "resolve/date/solve.h"
#include "resolve/date/text.h"

namespace vie {

using date::Bounds;
using date::Notation;
using date::Reference;
using date::Solved;
using date::Story;
using date::Text;
using date::name_of;
using date::YearSource;

struct DateResolver::Reading {
  const Document& document;
  const Hits& hits;
  Story& story;
  Arena& strings;
  Table& table;
};

namespace {

constexpr uint32_t kTenseBefore = 14;  // tokens looked at for a verb's tense
constexpr uint32_t kTenseAfter = 10;
constexpr uint32_t kCitesBefore = 4;

bool given(vie_date date) { return date.year != 0 && date.month != 0; }

Reference reference_of(int year, int month, int day) {
  constexpr int kMiddleOfMonth = 15;
  Reference reference;
  reference.day = {year, static_cast<uint8_t>(month), static_cast<uint8_t>(day == 0 ? kMiddleOfMonth : day)};
  reference.known = valid(reference.day);
  reference.day_known = day != 0;
  return reference;
}

// The document date that the caller gave, or that a line at the head of the text tells.
Reference find_reference(const Context& context, const std::vector<DateCandidate>& dates) {
  const vie_date published = context.published;
  if (given(published)) return reference_of(published.year, published.month, published.day);
  for (const DateCandidate& date : dates) {
    if (date.header) return reference_of(date.from.year, date.from.month, date.from.day);
  }
  return {};
}

vie_date to_date(Day day) {
  return {.year = day.year, .month = day.month, .day = day.day, .calendar = VIE_CALENDAR_GREGORIAN,
          .flags = 0};
}

// In a range "đầu" and "cuối" are the first and last day; what has no mod, or "giữa", stays as it is.
Solved settle_end(Solved solved) {
  const DateMod mod = solved.mod;
  solved.mod = DateMod::kNone;
  if ((mod != DateMod::kStart && mod != DateMod::kEnd) || solved.grain <= Grain::kDay) return solved;
  constexpr int kAnyYear = 2001;
  const bool year_known = solved.has_year();
  if (!year_known) solved.year = kAnyYear;
  const Bounds bounds = date::bounds_of(solved);
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

Solved solve_point(const DatePoint& point, const Story& story) {
  Solved solved = date::solve(point, story);
  settle_clock(solved);
  return solved;
}

// The part of a year, month, decade or century that a slice names, as its first and last granule.
bool cut_slice(const DatePoint& p, const Solved& whole, Solved& first, Solved& last) {
  constexpr int kAnyYear = 2001;
  constexpr int kDaysOfWeek = 7;
  Solved known = whole;
  if (!known.has_year()) known.year = kAnyYear;
  const Bounds bounds = date::bounds_of(known);
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
  return fill(first, step(p.slice_first, false)) && fill(last, step(p.slice_last, true));
}

struct Ends {
  Solved from;
  Solved to;
  bool from_open = false;
  bool to_open = false;
};

void write_range(const Ends& ends, Notation notation, Text& text) {
  Text from;
  Text to;
  if (!ends.from_open) write_point(ends.from, notation, from);
  if (!ends.to_open) write_point(ends.to, notation, to);
  if ((from.empty() && !ends.from_open) || (to.empty() && !ends.to_open)) return;
  text.add(ends.from_open ? std::string_view("..") : from.view());
  text.add('/');
  text.add(ends.to_open ? std::string_view("..") : to.view());
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

}  // namespace

DateResolver::DateResolver(const Lexicons& lexicons, const Rules& rules)
    : tense_lexicon_(lexicons.find("date.tense")),
      cites_lexicon_(lexicons.find("date.cites")),
      tenses_(lexicons.size(), 0) {
  lexicons.for_each("date.tense", [&](EntryId id, const Entry& entry) {
    tenses_[id] = static_cast<int8_t>(entry.attributes.number("tense"));
  });
  for (RuleId id = 0; id < rules.size(); ++id) scores_.push_back(rules[id].score);
}

// What the nearest word of tense in the sentence says: -1 past, 1 future.
int DateResolver::tense_around(const Document& document, const Hits& hits,
                               const DateCandidate& date) const {
  if (tense_lexicon_ == kNoLexicon) return 0;
  uint32_t best = kTenseBefore + kTenseAfter;
  int tense = 0;
  const auto look = [&](uint32_t token, uint32_t distance) {
    const PhraseHit* hit = hits.phrase_at(token, tense_lexicon_);
    if (hit == nullptr || distance >= best) return;
    best = distance;
    tense = tenses_[hit->entry];
  };
  for (uint32_t i = date.first; i-- > 0 && date.first - i <= kTenseBefore;) {
    look(i, date.first - i);
    if (document[i].starts_sentence) break;
  }
  for (uint32_t i = date.last; i < document.size() && i - date.last < kTenseAfter; ++i) {
    if (document[i].starts_sentence) break;
    look(i, i - date.last + 1);
  }
  return tense;
}

// Whether the sentence and the one behind it are told of this year: a day or month is, unless it belongs
// to a paper or a birth; a year only at the head of a sentence ("Năm 2019, cơ sở này ...").
bool DateResolver::governs(const Document& document, const Hits& hits, const DateCandidate& date,
                           const Solved& solved) const {
  if (date.type == DateType::kRange || !solved.has_year() || solved.lunar) return false;
  if (solved.source != YearSource::kExplicit && solved.source != YearSource::kNarrative) return false;
  if (solved.grain > Grain::kYear) return false;
  if (solved.grain == Grain::kYear) {
    uint32_t head = date.first;
    if (head > 0 && !document[head].starts_sentence && document[head - 1].starts_sentence) --head;
    return document[head].starts_sentence;
  }
  if (date.first == 0) return true;
  const uint32_t before = date.first - 1;
  if (document[before].is_number()) return false;
  if (before > 0 && document[before].gap == Gap::kNone && document[before - 1].is_punctuation()) {
    return false;  // "1246/QĐ-BCA ngày 12-5-2022"
  }
  for (uint32_t i = date.first; i-- > 0 && date.first - i <= kCitesBefore;) {
    if (hits.phrase_at(i, cites_lexicon_) != nullptr) return false;
    if (document[i].starts_sentence) break;
  }
  return true;
}

void DateResolver::tell(const Document& document, const Hits& hits, const DateCandidate& date,
                        const Solved& solved, Story& story) const {
  if (date.type == DateType::kRange || date.type == DateType::kSet) return;
  if (solved.day != 0) story.last_day = solved;
  if (solved.month != 0) story.last_month = solved;
  if (solved.has_year() && solved.grain <= Grain::kYear) story.last_year = solved;
  if (!governs(document, hits, date, solved)) return;
  story.governing_year = solved.year;
  story.governing_sentence = story.sentence;
}

void DateResolver::write(Reading& reading, DateCandidate& date) const {
  const Document& document = reading.document;
  Story& story = reading.story;
  Table& table = reading.table;
  story.tense = tense_around(document, reading.hits, date);
  Text value;
  Text timex3;
  Text edtf;
  Ends ends;
  Bounds bounds;
  DateType type = date.type;
  Grain grain = Grain::kNone;
  DateMod mod = date.mod;
  YearSource source = YearSource::kUnset;
  if (type == DateType::kDuration) {
    write_length(date.length, value);
    if (!date.longest.empty()) {
      value.add('/');
      write_length(date.longest, value);
    } else {
      timex3.add(value.view());
    }
  } else if (type == DateType::kSet) {
    write_every(date.from, date.length, value);
    timex3.add(value.view());
  } else if (type == DateType::kRange && date.from.slice_unit == Grain::kNone) {
    ends.from_open = date.begin == RangeEnd::kOpen;
    ends.to_open = date.end == RangeEnd::kOpen;
    if (date.begin == RangeEnd::kNow) {
      ends.from = now_of(story.reference);
      ends.from_open = !story.reference.known;
    } else {
      ends.from = settle_end(solve_point(date.from, story));
    }
    DatePoint to = date.to;
    // One choice of a year serves both ends.
    if (!to.has_year() && !date.from.has_year() && ends.from.has_year() && to.month != 0 &&
        to.anchor == DateAnchor::kNone && date.begin == RangeEnd::kPoint && date.from.month != 0 &&
        !to.lunar) {
      to.year = static_cast<int16_t>(ends.from.year + (to.month < date.from.month ? 1 : 0));
    }
    if (date.end == RangeEnd::kNow) {
      ends.to = now_of(story.reference);
      ends.to_open = !story.reference.known;
    } else {
      ends.to = settle_end(solve_point(to, story));
    }
    write_range(ends, Notation::kOwn, value);
    write_range(ends, Notation::kEdtf, edtf);
    if (!ends.from_open) bounds.earliest = bounds_of(ends.from).earliest;
    if (!ends.to_open) bounds.latest = bounds_of(ends.to).latest;
    source = date.begin == RangeEnd::kPoint ? ends.from.source : ends.to.source;
    grain = date.begin == RangeEnd::kPoint ? ends.from.grain : ends.to.grain;
  } else {
    const Solved solved = solve_point(date.from, story);
    source = solved.source;
    grain = solved.grain;
    if (date.from.slice_unit != Grain::kNone && cut_slice(date.from, solved, ends.from, ends.to)) {
      write_range(ends, Notation::kOwn, value);
      write_range(ends, Notation::kEdtf, edtf);
      bounds = {bounds_of(ends.from).earliest, bounds_of(ends.to).latest};
      grain = ends.from.grain;
    } else {
      type = type == DateType::kRange ? DateType::kDate : type;
      write_point(solved, Notation::kOwn, value);
      write_point(solved, Notation::kTimex3, timex3);
      write_point(solved, Notation::kEdtf, edtf);
      bounds = bounds_of(solved);
      mod = solved.mod;
    }
    tell(document, reading.hits, date, solved, story);
    ends.from = solved;
  }
  const Table::RecordId record = table.add(VIE_KIND_DATE, document.original(document.span(date.first, date.last)),
                                           date.rule, scores_[date.rule]);
  table.set_str(record, VIE_FIELD_TYPE, name_of(type));
  table.set_str(record, VIE_FIELD_VALUE, value.view());
  if (mod != DateMod::kNone) table.set_str(record, VIE_FIELD_MOD, name_of(mod));
  if (date.relation != DateRelation::kNone) table.set_str(record, VIE_FIELD_REL, name_of(date.relation));
  if (grain != Grain::kNone) table.set_str(record, VIE_FIELD_GRAIN, name_of(grain));
  if (bounds.earliest.month != 0) {
    table.set_date(record, VIE_FIELD_EARLIEST, to_date(bounds.earliest));
  }
  if (bounds.latest.month != 0) table.set_date(record, VIE_FIELD_LATEST, to_date(bounds.latest));
  if (source != YearSource::kUnset) table.set_str(record, VIE_FIELD_YEAR_SOURCE, name_of(source));
  if (ends.from.lunar) {
    table.set_str(record, VIE_FIELD_CALENDAR, "lunar");
    if (ends.from.lunar_year != DatePoint::kNoYear) {
      table.set_int(record, VIE_FIELD_LUNAR_YEAR, ends.from.lunar_year);
    }
    if (ends.from.lunar_month != 0) table.set_int(record, VIE_FIELD_LUNAR_MONTH, ends.from.lunar_month);
    if (ends.from.lunar_day != 0) table.set_int(record, VIE_FIELD_LUNAR_DAY, ends.from.lunar_day);
    if (ends.from.lunar_month != 0) table.set_int(record, VIE_FIELD_LUNAR_LEAP, ends.from.lunar_leap ? 1 : 0);
  }
  if (!timex3.empty()) table.set_str(record, VIE_FIELD_TIMEX3, timex3.view());
  if (!edtf.empty()) table.set_str(record, VIE_FIELD_EDTF, edtf.view());
  date.resolved.done = true;
  date.resolved.earliest = bounds.earliest;
  date.resolved.latest = bounds.latest;
  date.resolved.value = reading.strings.copy(value.view());
  date.resolved.record = record;
}

void DateResolver::run(const Document& document, const Hits& hits, const Context& context,
                       Candidates& candidates, Table& table) const {
  Story story;
  story.reference = find_reference(context, candidates.dates);
  Reading reading{document, hits, story, candidates.strings, table};
  uint32_t token = 0;
  for (DateCandidate& date : candidates.dates) {
    for (; token <= date.first; ++token) story.sentence += document[token].starts_sentence;
    if (!date.header) write(reading, date);
  }
}

}  // namespace vie
