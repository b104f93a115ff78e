// See dates.h.  One pass from the beginning of the document to its end: each expression is solved where
// it stands in the story, written, and becomes part of the story itself.

#include "resolve/dates.h"

#include <algorithm>

#include "resolve/date/answer.h"
#include "resolve/date/dateline.h"
#include "resolve/date/story.h"
#include "resolve/date/twins.h"

namespace vie {

using date::Reference;
using date::Solved;
using date::Story;
using date::YearSource;

namespace {

constexpr uint32_t kTenseBefore = 14;  // tokens looked at for a verb's tense
constexpr uint32_t kTenseAfter = 10;
constexpr uint32_t kCitesBefore = 4;
constexpr uint32_t kBaseBefore = 5;
constexpr uint32_t kBackBefore = 8;
constexpr uint32_t kCaptionAfter = 6;
constexpr uint32_t kToldSentences = 16;  // lines count, too; no "ngày ấy" looks back farther

bool given(vie_date date) { return date.year != 0 && date.month != 0; }

Reference reference_of(int year, int month, int day) {
  constexpr int kMiddleOfMonth = 15;
  Reference reference;
  reference.day = {year, static_cast<uint8_t>(month), static_cast<uint8_t>(day == 0 ? kMiddleOfMonth : day)};
  reference.known = valid(reference.day);
  reference.day_known = day != 0;
  return reference;
}

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

bool in_brackets(const Document& document, const DateCandidate& date) {
  return date.first > 0 && document.punctuation(date.first - 1) == '(' && date.last < document.size() &&
         document.punctuation(date.last) == ')';
}

// The document date that the caller gave, or that a line at the head of the text tells.
Reference find_reference(const Context& context, const Document& document,
                         const std::vector<DateCandidate>& dates) {
  const vie_date published = context.published;
  if (given(published)) return reference_of(published.year, published.month, published.day);
  for (const DateCandidate& date : dates) {
    if (date.header || is_dateline(document, date)) {
      return reference_of(date.from.year, date.from.month, date.from.day);
    }
  }
  return {};
}

// "Sáng nay (28/4)" says what day it is for the speaker.  If that is a day beside the one given, such as
// where clocks of other zones stamped the page, or if none is given and the year is written, it counts.
void settle_reference(const std::vector<DateCandidate>& dates, Reference& reference) {
  constexpr int kZoneDays = 1;
  if (reference.known && !reference.day_known) return;
  for (const DateCandidate& date : dates) {
    const DatePoint& p = date.from;
    if (p.anchor != DateAnchor::kUtterance || p.unit != Grain::kDay || p.day == 0 || p.month == 0 ||
        p.lunar || p.short_year || (!reference.known && !p.has_year())) {
      continue;
    }
    for (int year = reference.day.year - 1; year <= reference.day.year + 1; ++year) {
      if (p.has_year() && reference.known && p.year != year) continue;
      const Day said{p.has_year() ? p.year : year, p.month, p.day};
      if (!valid(said)) continue;
      const auto today = add_days(said, -p.shift);
      if (!today) continue;
      const int away = reference.known ? to_serial(*today) - to_serial(reference.day) : 0;
      if (away < -kZoneDays || away > kZoneDays) continue;
      reference = reference_of(today->year, today->month, today->day);
      return;
    }
  }
}

// "Hôm nay (31/5)" of a text without a document date says what day it is for the speaker, though not of
// which year; if the text does not say it of two days.
void find_today(const std::vector<DateCandidate>& dates, Story& story) {
  constexpr int kAnyYear = 2001;
  for (const DateCandidate& date : dates) {
    const DatePoint& p = date.from;
    if (p.anchor != DateAnchor::kUtterance || p.unit != Grain::kDay || p.day == 0 || p.month == 0 ||
        p.lunar || p.has_year() || !valid(kAnyYear, p.month, p.day)) {
      continue;
    }
    const auto today = add_days({kAnyYear, p.month, p.day}, -p.shift);
    if (!today) continue;
    if (story.today.day != 0 && *today != story.today) {
      story.today = {};
      return;
    }
    story.today = *today;
  }
}

// Calls `look` with the tokens of the sentence before `first`, the nearest first, until it says that it has
// seen enough.
template <class Look>
void look_back(const Document& document, uint32_t first, uint32_t most, Look look) {
  for (uint32_t i = first; i > 0 && first - i < most; --i) {
    if (document[i].starts_sentence || document[i].gap == Gap::kNewline || look(i - 1)) return;
  }
}

// Whether a date stands in a bracket that opened a few words before it: "(kết thúc vào tháng 3/2019)".
bool opens_bracket(const Document& document, uint32_t first) {
  constexpr uint32_t kBracketBefore = 6;
  bool open = false;
  look_back(document, first, kBracketBefore, [&](uint32_t i) {
    open = document.punctuation(i) == '(';
    return open || document.punctuation(i) == ')';
  });
  return open;
}

bool is_day_without_anchor(const DateCandidate& date) {
  const DatePoint& p = date.from;
  return date.type == DateType::kDate && p.anchor == DateAnchor::kNone && p.day != 0 && p.month != 0 &&
         !p.lunar && !p.short_year;
}

// A headline that names its day ("Tử vi ngày 18 tháng 3: hôm nay ...", "Lịch âm hôm nay: Ngày 8/4 ..."),
// if that is the day after the one given: clocks of other zones stamp pages early, and no other headline
// tells of tomorrow as today.
void settle_by_headline(const Document& document, const std::vector<DateCandidate>& dates,
                        Reference& reference) {
  constexpr uint32_t kHeadTokens = 10;
  if (!reference.known || !reference.day_known || dates.size() < 2 || dates[0].first >= kHeadTokens) return;
  const bool today_first = is_day_without_anchor(dates[1]);
  const DateCandidate& named = dates[today_first ? 1 : 0];
  const DatePoint& today = dates[today_first ? 0 : 1].from;
  if (!is_day_without_anchor(named) || today.anchor != DateAnchor::kUtterance ||
      today.unit != Grain::kDay || today.shift != 0 || today.day != 0) {
    return;
  }
  if (today_first && dates[1].first - dates[0].last > 1) return;
  for (uint32_t i = dates[0].last; i < dates[1].first; ++i) {
    if (document[i].gap == Gap::kNewline) return;
  }
  const auto next = add_days(reference.day, 1);
  if (!next || next->day != named.from.day || next->month != named.from.month ||
      (named.from.has_year() && named.from.year != next->year)) {
    return;
  }
  reference = reference_of(next->year, next->month, next->day);
}

// The year in which a text seems to be written: the latest that it names with a day, month or quarter, else
// any.  Years alone are often of plans.
int find_present_year(const std::vector<DateCandidate>& dates) {
  int finer = DatePoint::kNoYear;
  int any = DatePoint::kNoYear;
  for (const DateCandidate& date : dates) {
    for (const DatePoint* p : {&date.from, &date.to}) {
      if (!p->has_year() || p->short_year || p->lunar) continue;
      int& year = p->month != 0 || p->quarter != 0 || p->half != 0 ? finer : any;
      year = std::max<int>(year, p->year);
    }
  }
  return finer != DatePoint::kNoYear ? finer : any;
}

void find_told_years(const std::vector<DateCandidate>& dates, Story& story) {
  story.present_year = find_present_year(dates);
  int& latest = story.latest_year;  // years long before it are of births and other old stories
  for (const DateCandidate& date : dates) {
    if (date.from.has_year() && !date.from.short_year) latest = std::max<int>(latest, date.from.year);
  }
  for (const DateCandidate& date : dates) {
    for (const DatePoint* p : {&date.from, &date.to}) {
      if (story.told_count == story.told.size()) return;
      if (!p->has_year() || p->short_year || p->lunar || p->month == 0 || p->year + 1 < latest) {
        continue;
      }
      story.told[story.told_count++] = {p->month, p->day, p->year, date.first};
      if (p->day != 0 && date.relation == DateRelation::kNone) {
        story.latest_told = std::max(story.latest_told, p->year * date::kMonthsOfYear + p->month);
      }
    }
  }
}

}  // namespace

DateResolver::DateResolver(const Lexicons& lexicons, const Rules& rules)
    : tense_lexicon_(lexicons.find("date.tense")),
      cites_lexicon_(lexicons.find("date.cites")),
      base_lexicon_(lexicons.find("date.base")),
      back_lexicon_(lexicons.find("date.back")),
      caption_lexicon_(lexicons.find("date.caption")),
      of_lexicon_(lexicons.find("date.word.of")),
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
    if (hit == nullptr || distance >= best) return false;
    best = distance;
    tense = tenses_[hit->entry];
    return true;
  };
  look_back(document, date.first, kTenseBefore, [&](uint32_t i) { return look(i, date.first - i); });
  for (uint32_t i = date.last; i < document.size() && i - date.last < kTenseAfter; ++i) {
    if (document[i].starts_sentence) break;
    look(i, i - date.last + 1);
  }
  return tense;
}

// "... ở Huế ngày 8/11/2011. (Nguồn: ...)": a picture of another day.
bool DateResolver::in_caption(const Document& document, const Hits& hits,
                              const DateCandidate& date) const {
  if (caption_lexicon_ == kNoLexicon) return false;
  for (uint32_t i = date.last; i < document.size() && i - date.last < kCaptionAfter; ++i) {
    if (document[i].gap == Gap::kNewline) return false;
    if (hits.phrase_at(i, caption_lexicon_) != nullptr) return true;
  }
  return false;
}

// Whether the sentence and the one behind it are told of this year: a day or month is, unless it belongs
// to a paper or a birth; a year or season only at the head of a sentence ("Năm 2019, cơ sở này ...").
bool DateResolver::governs(const Document& document, const Hits& hits, const DateCandidate& date,
                           const Solved& solved) const {
  if (!solved.has_year() || solved.lunar) return false;
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
  return !behind_number && !belongs_to_paper(document, hits, date);
}

// Dates of papers, births and what is in brackets are not when anything of the story happens.
bool DateResolver::belongs_to_paper(const Document& document, const Hits& hits,
                                    const DateCandidate& date) const {
  if (date.first == 0) return false;
  const uint32_t before = date.first - 1;
  if (document.punctuation(before) == '(') return true;
  if (before > 0 && document[before].gap == Gap::kNone && document[before - 1].is_punctuation()) {
    return true;  // "1246/QĐ-BCA ngày 12-5-2022"
  }
  bool cited = false;
  look_back(document, date.first, kCitesBefore,
            [&](uint32_t i) { return cited = hits.phrase_at(i, cites_lexicon_) != nullptr; });
  return cited;
}

// "tăng 2% so với cùng kỳ năm 2016": nothing is told of the time with which another is compared.
bool DateResolver::is_base(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (base_lexicon_ == kNoLexicon) return false;
  bool compared = false;
  look_back(document, date.first, kBaseBefore, [&](uint32_t i) {
    compared = hits.phrase_at(i, base_lexicon_) != nullptr;
    return compared || document[i].is_punctuation();
  });
  return compared;
}

// "sẽ họp ngày 20/6", a day behind a word of the future, or one that the document date has not reached.
bool DateResolver::is_planned(const Document& document, const Hits& hits, const DateCandidate& date,
                              const Solved& solved, const Story& story) const {
  if (story.reference.known && story.reference.day_known && solved.full_day()) {
    return to_serial(bounds_of(solved).earliest) > to_serial(story.reference.day);
  }
  if (tense_lexicon_ == kNoLexicon) return false;
  bool planned = false;
  look_back(document, date.first, kTenseBefore, [&](uint32_t i) {
    const PhraseHit* hit = hits.phrase_at(i, tense_lexicon_);
    planned = hit != nullptr && tenses_[hit->entry] > 0;
    return hit != nullptr;
  });
  return planned;
}

// "Kỳ thi năm 2017 mở ngày 24/6", but not "kế hoạch năm 2018 của xã, bàn ngày 24/6" or "đến năm 2018".
bool DateResolver::may_be_of_event(const Document& document, const Hits& hits, const DateCandidate& date,
                                   const Solved& solved) const {
  if (solved.grain != Grain::kYear || solved.source != YearSource::kExplicit || solved.lunar) return false;
  if (date.relation != DateRelation::kNone || date.from.mod != DateMod::kNone) return false;
  const bool of = date.last < document.size() && hits.phrase_at(date.last, of_lexicon_) != nullptr;
  return !of && !belongs_to_paper(document, hits, date);
}

void DateResolver::tell(const Document& document, const Hits& hits, const DateCandidate& date,
                        const Solved& solved, Story& story) const {
  if (solved.lunar ? solved.lunar_day != 0 : solved.day != 0) {
    story.named_day = solved;
    story.named_sentence = story.sentence;
  }
  // "so với ngày 27/6" is of the story's year, and hands it on.
  const bool carried = solved.source == YearSource::kNarrative && date.from.anchor == DateAnchor::kNone;
  if (is_feast_to_come(solved, story) || (!carried && is_base(document, hits, date))) return;
  // "... làm xong trước ngày 30/6. Cùng ngày, ...": the day of a story is not one before which a thing is due.
  const bool due = date.relation == DateRelation::kBefore && story.last_day.day != 0;
  // "... dịp kỷ niệm ngày truyền thống (18-11-2018). Cùng ngày, ...": a bracket explains, it tells nothing.
  const bool aside = story.last_day.day != 0 && date.from.has_year() && in_brackets(document, date);
  if (solved.day != 0 && !due && !aside) {
    const bool back = date.from.anchor == DateAnchor::kNarrative && date.from.shift < 0;
    if (!back) {
      story.day_left = Solved{};
    } else if (story.day_left.day == 0) {
      story.day_left = story.last_day;
    }
    story.last_day = solved;
    story.day_planned = is_planned(document, hits, date, solved, story);
    if (!story.day_planned) story.day_behind = solved;
    story.day_ahead = date.from.has_toward && date.from.toward > 0;
    story.day_sentence = story.sentence;
  }
  if (solved.month != 0) {
    story.last_month = solved;
    story.month_sentence = story.sentence;
  }
  if (solved.has_year() && solved.grain <= Grain::kYear) {
    story.last_year = solved;
    story.year_sentence = story.sentence;
  }
  // "Hè này", "năm nay" of a year that is not known: no year told of before it is the story's any more.
  const bool of_speaker = date.from.anchor == DateAnchor::kUtterance || date.from.has_toward;
  if (solved.has_year()) {
    story.year_lost = false;
  } else if (of_speaker && solved.grain > Grain::kWeek) {
    story.year_lost = true;
  }
  if (may_be_of_event(document, hits, date, solved)) {
    story.event_year = solved.year;
    story.event_sentence = story.sentence;
    story.event_token = date.last;
  }
  if (!governs(document, hits, date, solved)) return;
  story.governing_year = solved.year;
  story.governing_month = solved.month;
  story.governing_sentence = story.sentence;
  story.governing_tense = story.tense;
  story.governing_aside = opens_bracket(document, date.first);
  story.governing_back = solved.source == YearSource::kExplicit && looks_back(document, hits, date);
}

// "hồi tháng 5/2015", "lần gần nhất là vào tháng 5"
bool DateResolver::looks_back(const Document& document, const Hits& hits, const DateCandidate& date) const {
  if (back_lexicon_ == kNoLexicon) return false;
  bool found = false;
  look_back(document, date.first, kBackBefore, [&](uint32_t i) {
    const PhraseHit* back = hits.phrase_at(i, back_lexicon_);
    // "hồi" stands beside its date: "thu hồi đất tháng 5/2015" is none.
    found = back != nullptr && (back->last - i > 1 || back->last == date.first);
    return found || document[i].is_punctuation();
  });
  return found;
}

void DateResolver::write(const Document& document, const Hits& hits, DateCandidate& date, Story& story,
                         Arena& strings, Table& table) const {
  // "em ngày ấy": back then, where no day has been told of.
  const DatePoint& p = date.from;
  const bool told = story.last_day.day != 0 && story.sentence - story.day_sentence <= kToldSentences;
  if (date.type == DateType::kDate && p.needs_told && p.day == 0 && !told) return;
  story.token = date.first;
  story.tense = tense_around(document, hits, date);
  story.looks_back = looks_back(document, hits, date);
  // The ends of a range tell of each other, and may be of two months.
  if (date.type == DateType::kRange) story.named_day = Solved{};
  date::Answer answer;
  find_answer(date, story, answer);
  const Span span = document.original(document.span(date.first, date.last));
  date.resolved.record = write_record(date, answer, span, scores_[date.rule], table);
  date.resolved.earliest = answer.bounds.earliest;
  date.resolved.latest = answer.bounds.latest;
  date.resolved.value = strings.copy(answer.value.view());
  date.resolved.done = true;
  if (in_caption(document, hits, date)) return;
  if (p.part_of_year() && p.month == 0 && answer.point.has_year() && !is_base(document, hits, date)) {
    story.report_year = answer.point.year;
    story.report_sentence = story.sentence;
  }
  if (date.type == DateType::kDate || date.type == DateType::kTime) {
    tell(document, hits, date, answer.point, story);
  } else if (governs(document, hits, date, answer.point)) {
    story.governing_year = answer.point.year;
    story.governing_month = answer.point.month;
    story.governing_sentence = story.sentence;
    story.governing_tense = story.tense;
    story.governing_back = false;
    story.governing_aside = false;
  }
}

void DateResolver::run(const Document& document, const Hits& hits, const Context& context,
                       Candidates& candidates, Table& table) const {
  Story story;
  story.reference = find_reference(context, document, candidates.dates);
  share_years_of_twins(document, candidates.dates);
  settle_by_headline(document, candidates.dates, story.reference);
  settle_reference(candidates.dates, story.reference);
  if (!story.reference.known) {
    find_told_years(candidates.dates, story);
    find_today(candidates.dates, story);
  }
  uint32_t token = 0;
  for (DateCandidate& date : candidates.dates) {
    // A new line is as far away as a sentence between.
    for (; token <= date.first; ++token) {
      story.sentence += document[token].starts_sentence;
      story.sentence += document[token].gap == Gap::kNewline;
    }
    if (!date.header) write(document, hits, date, story, candidates.strings, table);
  }
}

}  // namespace vie
