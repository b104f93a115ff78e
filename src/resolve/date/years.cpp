// Years that are not written, see solve.h.
//
// In this order: a year that governs the sentence or the one before ("Năm 2019, ... riêng ngày 12/5"); the
// year in which the day is nearest to the document date, moved by what the verb says ("sẽ khai mạc ngày
// 20/11"); none.  A day close to the document date is taken to be that day whatever was told of before,
// for news begins with what happened yesterday and goes back in time only afterwards.

#include <cstdlib>

#include "base/calendar.h"
#include "resolve/date/solve.h"

namespace vie::date {
namespace {

constexpr int kCloseDays = 10;       // to the document date: tense and story do not move it
constexpr int kTenseDays = 60;       // nearer, a word of tense says nothing: it may be another verb's
constexpr int kSameTimeDays = 45;    // and the sentence before does not, either
constexpr int kYearsAheadOfTwoDigits = 10;
constexpr uint32_t kFarFromYear = 20;  // tokens between the year of an event and its day

int month_of(const DatePoint& p) {
  if (p.month != 0) return p.month;
  if (p.quarter != 0) return p.quarter * 3 - 1;
  if (p.half != 0) return p.half * 6 - 2;
  switch (p.season) {
    case Season::kSpring:
      return 3;
    case Season::kSummer:
      return 7;
    case Season::kAutumn:
      return 10;
    case Season::kWinter:
      return 12;
    case Season::kNone:
      break;
  }
  return 0;
}

// How far from its middle a month, quarter, half or season is still the one at hand.
int32_t same_time(const DatePoint& p) {
  constexpr int32_t kQuarterDays = 60;
  constexpr int32_t kHalfDays = 105;
  if (p.month != 0) return kSameTimeDays / 2;
  return p.quarter != 0 ? kQuarterDays : kHalfDays;
}

// The middle of what a point means in a year, as a day number; false if it is not in that year.
bool middle_in(const DatePoint& p, int year, int32_t& serial) {
  const int month = month_of(p);
  constexpr int kMiddle = 15;
  const int day = p.day != 0 && p.month != 0 ? p.day : kMiddle;
  if (!valid(year, month, day)) return false;
  serial = to_serial({year, static_cast<uint8_t>(month), static_cast<uint8_t>(day)});
  return true;
}

// "Tháng 11/2016, công an truy nã. Ngày 25/5, họ bắt được": stories go on, so that is of a later year.
bool goes_back(const DatePoint& p, const Story& story) {
  constexpr int kMonths = 2;
  return story.governing.month != 0 && month_of(p) != 0 && month_of(p) + kMonths < story.governing.month;
}

// Whether the year of the sentence before is a day's in a text without a document date: if the text seems
// to be of that year, or if the story goes on.  "Năm 2014, ... Hôm 5/6, họ chia tay" is of the year that
// nobody tells.
bool carries_on(const DatePoint& p, const Story& story) {
  constexpr int kMonths = 2;
  // "Năm 2016, họ đã hứa ... Họ sẽ cưới vào tháng 10": nor of one told of as past.
  if (story.governing.tense < 0 && story.tense > 0) return false;
  // "Năm 2014, họ từng cãi nhau. ... hôm 5/6, họ chia tay": nor is what happened lately.
  if (story.is_lately && story.governing.month == 0) return false;
  // "Năm 2016, họ gặp nhau. ... phát sóng từ ngày 22/5": nor is a day of a whole year that may be long past.
  const bool whole = story.governing.whole && story.written.last_month == 0;
  if (whole && p.day != 0 && story.governing.tense <= 0) return false;
  // "Bán hơn tháng 1/2016, gần bằng tháng 11": nor of one in which the text tells of nothing so late.
  constexpr int kMonthsBeyond = 4;
  constexpr int kMonthsBeyondOfDay = 3;
  const int beyond = p.day == 0 ? kMonthsBeyond : kMonthsBeyondOfDay;
  const int32_t month = story.governing.year * kMonthsOfYear + month_of(p);
  const int32_t last = story.written.last_month;
  if (last != 0 && month > last + beyond && story.tense <= 0) return false;
  if (story.governing.year == story.written.present) return true;
  const int step = month_of(p) - story.governing.month;
  return story.governing.month != 0 && !p.has_toward && step >= 0 && step <= kMonths;
}

// "ngày 2/6" of a text that has "ngày 2/6/2017" or "tháng 6/2017" elsewhere, and none of another year.  What
// opens a report ("Ngày 30/6, tòa xử ...") is not before the end of the story that it tells ("Ngày 24/5/2015,
// ... tháng 6/2015, ... ngày 10/9/2015 ...").
YearChoice told_elsewhere(const DatePoint& p, const Story& story) {
  constexpr int kDaysOfStory = 2;
  constexpr int kFirstYear = 2000;  // no report without a document date is older; what is, is history
  YearChoice choice;
  for (size_t i = 0; i < story.written.count; ++i) {
    const WrittenYear& told = story.written.dates[i];
    if (told.month != p.month || p.month == 0 || (told.day != p.day && told.day != 0)) continue;
    // "Ngày 7/2, xã họp" is of no year in which something began: "có hiệu lực từ tháng 2/2015".
    if (told.limit && p.day != 0) continue;
    const bool opens = story.token < told.token && told.day == 0 && p.day != 0;
    const bool before_end = told.year * kMonthsOfYear + told.month < story.written.latest_month;
    if (opens && before_end && story.written.days_of(told.year) >= kDaysOfStory) continue;
    const bool told_before = told.day != 0 && told.token < story.token;
    if (!told_before && told.year < kFirstYear) continue;
    if (told.day == 0 && told.year != story.written.present) continue;
    if (choice.year != DatePoint::kNoYear && choice.year != told.year) return {};
    choice = {told.year, YearSource::kNarrative};
  }
  return choice;
}

}  // namespace

int full_year(int two_digits, const Reference& reference) {
  constexpr int kWithoutReference = 2030;
  const int latest = (reference.known ? reference.day.year : kWithoutReference - kYearsAheadOfTwoDigits) +
                     kYearsAheadOfTwoDigits;
  const int recent = latest / 100 * 100 + two_digits;
  return recent > latest ? recent - 100 : recent;
}

YearChoice choose_year(const DatePoint& p, const Story& story) {
  if (story.is_yearly && !p.has_toward) return {};
  const Reference& reference = story.reference;
  const uint32_t distance = story.sentence - story.governing.sentence;
  // "(kết thúc vào tháng 3/2019) so với mức đưa ra hồi tháng 1"
  const bool aside = story.governing.aside && story.looks_back;
  const bool governed = story.governing.known() && p.toward == 0 && !p.has_toward && !aside &&
                        !story.is_recent &&
                        (distance == 0 || !(story.governing.back || goes_back(p, story)));
  const YearChoice narrative{story.governing.year, YearSource::kNarrative};
  if (!reference.known) {
    // "17-5 tới đây" is told from a day close to the last one that the story named in full.
    const int step = (month_of(p) - story.last_day.month) * 31 + p.day - story.last_day.day;
    const bool carried = p.has_toward && p.day != 0 && story.last_day.full_day() &&
                         story.last_day.year == story.governing.year && step * p.toward >= 0;
    const bool back = distance == 0 && goes_back(p, story);  // "xảy ra hồi tháng 8/2016, bị bắt ngày 25/1"
    if ((governed || carried) && !back && (distance == 0 || (distance == 1 && carries_on(p, story)))) {
      return narrative;
    }
    const YearChoice elsewhere = told_elsewhere(p, story);
    // "Kỳ thi năm 2017 mở ngày 24/6": a year of the same sentence, if no later one is told of.
    const bool same_sentence = story.event.known() && p.toward == 0 &&
                               story.event.sentence == story.sentence &&
                               story.token - story.event.token <= kFarFromYear &&
                               story.event.year == story.written.latest;
    if (elsewhere.year != DatePoint::kNoYear || !same_sentence) return elsewhere;
    return {story.event.year, YearSource::kNarrative};
  }
  const int32_t now = to_serial(reference.day);
  YearChoice best;
  int32_t best_serial = 0;
  for (int year = reference.day.year - 1; year <= reference.day.year + 1; ++year) {
    int32_t serial = 0;
    if (!middle_in(p, year, serial)) continue;
    if (p.has_toward && p.toward > 0 && serial < now && p.day != 0) continue;
    if (p.has_toward && p.toward < 0 && serial > now && p.day != 0) continue;
    if (p.has_toward && p.day == 0) {
      // Whole months and quarters: the one at hand is neither the next nor the last.
      const int32_t month = reference.day.year * 12 + reference.day.month;
      const int32_t there = year * 12 + month_of(p);
      if (p.toward > 0 ? there < month : p.toward < 0 && there > month) continue;
    }
    // "thứ Hai, ngày 16/5" is in a year in which that was a Monday; near the document date a weekday that
    // does not fit is a slip.
    if (p.weekday != 0 && p.day != 0 && std::abs(serial - now) > kSameTimeDays &&
        weekday({year, p.month, p.day}) != static_cast<int>(p.weekday)) {
      continue;
    }
    if (best.year != DatePoint::kNoYear && std::abs(serial - now) >= std::abs(best_serial - now)) continue;
    best = {year, YearSource::kNearest};
    best_serial = serial;
  }
  if (best.year == DatePoint::kNoYear) {
    return p.weekday != 0 || p.has_toward ? YearChoice{reference.day.year, YearSource::kNearest} : best;
  }
  if (p.has_toward) return best;
  const int32_t away = best_serial - now;
  const bool close = std::abs(away) <= (p.feast ? kSameTimeDays : kCloseDays);
  if (governed && narrative.year != best.year) {
    if (distance == 0 && !close) return narrative;
    if (distance == 1 && std::abs(away) > kSameTimeDays) return narrative;
  }
  if (close || (p.day == 0 && std::abs(away) < same_time(p))) return best;
  if (std::abs(away) <= kTenseDays) return best;
  if (story.tense > 0 && away < 0) return {best.year + 1, YearSource::kTense};
  if (story.tense < 0 && away > 0) return {best.year - 1, YearSource::kTense};
  return best;
}

}  // namespace vie::date
