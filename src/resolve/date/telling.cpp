// See telling.h.
//
// Not every date is told of.  The time with which another is compared, a deadline, a feast to come, the date
// of a paper, and what a bracket or the caption of a picture says are no steps of the story, and a day
// behind them ("cùng ngày", "hôm sau") is not reckoned from them.

#include "resolve/date/telling.h"

#include "base/calendar.h"

namespace vie::date {
namespace {

// A feast that lies ahead ("dịp Tết Nguyên đán Nhâm Dần"), of the document date or else of the day told
// of last, is spoken of, but nothing is told of it yet.
bool is_feast_to_come(const Solved& solved, const Story& story) {
  if (!solved.lunar || !solved.full_day()) return false;
  const Day feast = bounds_of(solved).earliest;
  if (story.reference.known) return to_serial(feast) > to_serial(story.reference.day);
  if (story.last_day.day == 0 || story.last_day.lunar) return false;
  return !story.last_day.has_year() ||
         to_serial(feast) > to_serial(bounds_of(story.last_day).earliest);
}

bool is_base(const Place& place) { return place.around.is_base(place.document, place.hits, place.date); }

bool belongs_to_paper(const Place& place) {
  return place.around.belongs_to_paper(place.document, place.hits, place.date);
}

// "sẽ họp ngày 20/6", a day behind a word of the future, or one that the document date has not reached.
bool is_planned(const Place& place, const Solved& solved, const Story& story) {
  if (story.reference.known && story.reference.day_known && solved.full_day()) {
    return to_serial(bounds_of(solved).earliest) > to_serial(story.reference.day);
  }
  return place.around.is_planned(place.document, place.hits, place.date);
}

// "Kỳ thi năm 2017 mở ngày 24/6", but not "kế hoạch năm 2018 của xã, bàn ngày 24/6" or "đến năm 2018".
bool may_be_of_event(const Place& place, const Solved& solved) {
  if (solved.grain != Grain::kYear || solved.source != YearSource::kExplicit || solved.lunar) return false;
  const DateCandidate& date = place.date;
  if (date.relation != DateRelation::kNone || date.from.mod != DateMod::kNone) return false;
  return !place.around.of_something(place.document, place.hits, date) && !belongs_to_paper(place);
}

// Whether the sentence and the one behind it are told of this year: a day or month is, unless it belongs
// to a paper or a birth; a year or season only at the head of a sentence ("Năm 2019, cơ sở này ...").
bool governs(const Place& place, const Solved& solved) {
  if (!solved.has_year() || solved.lunar) return false;
  const Document& document = place.document;
  const DateCandidate& date = place.date;
  if (date.type == DateType::kRange) {
    // "từ tháng 3 đến ngày 10/5/2017" is told of one year.
    return date.from.month != 0 && date.from.has_year() && !date.from.short_year &&
           date.from.year == date.to.year;
  }
  if (solved.source != YearSource::kExplicit && solved.source != YearSource::kNarrative) return false;
  if (solved.grain > Grain::kYear) return false;
  if (solved.grain == Grain::kYear || solved.grain == Grain::kSeason) {
    uint32_t head = date.first;
    if (head > 0 && !document[head].starts_sentence && document[head - 1].starts_sentence) --head;
    // "Từ đầu năm 2017, ... Tính đến ngày 11/5"
    const bool onward = solved.mod == DateMod::kStart && date.relation == DateRelation::kSince;
    return document[head].starts_sentence || onward;
  }
  const bool behind_number = date.first > 0 && document[date.first - 1].is_number();
  return !behind_number && !belongs_to_paper(place);
}

bool is_before(const Solved& one, const Solved& other) {
  if (one.has_year() && other.has_year() && one.year != other.year) return one.year < other.year;
  return one.month != other.month ? one.month < other.month : one.day < other.day;
}

// Words between the beginning of its sentence and a date.
uint32_t words_before(const Place& place) {
  constexpr uint32_t kMost = 20;
  uint32_t words = 0;
  uint32_t i = place.date.first;
  while (i > 0 && words < kMost && !place.document[i].starts_sentence &&
         place.document[i].gap != Gap::kNewline) {
    --i;
    ++words;
  }
  return words;
}

// "Ngày 21/6, ông Nam cho biết chiều 19/6 ...", "Ngày 4/7, ... giống tên lửa bắn hôm 14/5": the day on which one
// speaks stays known.
void tell_report(const Place& place, const Solved& solved, Story& story) {
  constexpr uint32_t kInside = 6;  // words
  const bool back = (story.is_lately || story.looks_back) && !solved.lunar && !story.last_day.lunar &&
                    story.last_day.day != 0 && is_before(solved, story.last_day) &&
                    words_before(place) > kInside;
  if (back) {
    if (story.day_of_report.day == 0) story.day_of_report = story.last_day;
  } else if (story.day_sentence != story.sentence) {
    story.day_of_report = Solved{};
  } else if (place.around.is_said(place.document, place.hits, story.day_end, place.date.first)) {
    story.day_of_report = story.last_day;
  }
}

void tell_day(const Place& place, const Solved& solved, Story& story) {
  const DatePoint& p = place.date.from;
  // "... làm xong trước ngày 30/6. Cùng ngày, ...": the day of a story is not one before which a thing is due.
  const bool due = place.date.relation == DateRelation::kBefore && story.last_day.day != 0;
  // "... dịp kỷ niệm ngày truyền thống (18-11-2018). Cùng ngày, ...": a bracket explains, it tells nothing.
  const Document& document = place.document;
  const bool bracket = in_brackets(document, place.date) || opens_bracket(document, place.date);
  const bool aside = story.last_day.day != 0 && p.has_year() && bracket;
  if (due || aside) return;
  tell_report(place, solved, story);
  const bool back = p.anchor == DateAnchor::kNarrative && p.shift < 0;
  if (!back) {
    story.day_left = Solved{};
  } else if (story.day_left.day == 0) {
    story.day_left = story.last_day;
  }
  story.last_day = solved;
  story.last_clock = Solved{};
  story.day_planned = is_planned(place, solved, story);
  if (!story.day_planned) story.day_behind = solved;
  story.day_ahead = p.has_toward && p.toward > 0;
  story.day_sentence = story.sentence;
  story.day_end = place.date.last;
}

void tell_year(const Place& place, const Solved& solved, Story& story) {
  if (solved.has_year() && solved.grain <= Grain::kYear) {
    story.last_year = solved;
    story.year_since = place.date.relation == DateRelation::kSince;
    story.year_sentence = story.sentence;
  }
  // "Hè này", "năm nay" of a year that is not known: no year told of before it is the story's any more.
  const DatePoint& p = place.date.from;
  const bool of_speaker = p.anchor == DateAnchor::kUtterance || p.has_toward;
  if (solved.has_year()) {
    story.year_lost = false;
  } else if (of_speaker && solved.grain > Grain::kWeek) {
    story.year_lost = true;
  }
  if (may_be_of_event(place, solved)) story.event = {solved.year, story.sentence, place.date.last};
}

void tell_point(const Place& place, const Solved& solved, Story& story) {
  if (solved.lunar ? solved.lunar_day != 0 : solved.day != 0) {
    story.named_day = solved;
    story.named_sentence = story.sentence;
  }
  // "so với ngày 27/6" is of the story's year, and hands it on.
  const bool carried =
      solved.source == YearSource::kNarrative && place.date.from.anchor == DateAnchor::kNone;
  if (is_feast_to_come(solved, story) || (!carried && is_base(place))) return;
  if (solved.day != 0) {
    tell_day(place, solved, story);
  } else if (solved.hour != DatePoint::kNone8) {
    story.last_clock = solved;
    story.clock_sentence = story.sentence;
  }
  if (solved.month != 0) {
    story.last_month = solved;
    story.month_sentence = story.sentence;
  }
  tell_year(place, solved, story);
  if (!governs(place, solved)) return;
  const bool back = solved.source == YearSource::kExplicit &&
                    place.around.looks_back(place.document, place.hits, place.date);
  const bool aside = opens_bracket(place.document, place.date);
  const bool whole = solved.grain == Grain::kYear && solved.mod == DateMod::kNone;
  story.governing = {solved.year, solved.month, whole, story.sentence, story.tense, back, aside};
}

// "từ 8h đến 13h ngày 24/10"
bool is_within_day(const DateCandidate& date) {
  const DatePoint& from = date.from;
  const DatePoint& to = date.to;
  return date.type == DateType::kRange && from.has_clock() && to.has_clock() && from.day != 0 &&
         from.month != 0 && from.day == to.day && from.month == to.month;
}

}  // namespace

void tell(const Place& place, const Answer& answer, Story& story) {
  const DateCandidate& date = place.date;
  const Solved& solved = answer.point;
  if (place.around.in_caption(place.document, place.hits, date)) return;
  if (story.is_habit && date.from.weekday != 0) story.habit_weekday = date.from.weekday;
  const bool part = date.from.part_of_year() && date.from.month == 0;
  if (part && solved.has_year() && !is_base(place)) story.report = {solved.year, story.sentence};
  if (date.type == DateType::kDate || date.type == DateType::kTime) {
    tell_point(place, solved, story);
    return;
  }
  // "mở từ 8h đến 13h ngày 24/10, ... cùng ngày"
  if (is_within_day(date)) tell_day(place, solved, story);
  // "từ mùng 7 đến 11 tháng Giêng. Ngày mùng 7 ..."
  if (date.type == DateType::kRange && solved.lunar && solved.lunar_day != 0) {
    story.named_day = solved;
    story.named_sentence = story.sentence;
  }
  if (governs(place, solved)) {
    story.governing = {solved.year, solved.month, false, story.sentence, story.tense, false, false};
  }
}

}  // namespace vie::date
