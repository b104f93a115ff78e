// Whether the neighbours of an expression let it stand, see expression.h.
//
// A bare "12/5" may be a date, a fraction or the number of a house: a word before it that takes a date,
// brackets, or something finer it belongs to must speak for it.  What takes a number of its own kind
// ("lớp 12/5"), or counts behind it ("8/12 huyện"), speaks against it.

#include "extract/date/edges.h"
#include "extract/date/expression.h"
#include "extract/date/point.h"
#include "text/marks.h"

namespace vie::date {

bool Reader::ends_phrase(uint32_t token) const {
  if (!same_line(token) || document_[token].is_punctuation()) return true;
  const Neighbour* after = grammar_.after(document_, hits_, token);
  return after != nullptr && after->ends_phrase;
}

// "Hiệp định Genève 1954": a paper's name ends in its year.
bool Reader::names_year_before(uint32_t token) const {
  constexpr uint32_t kLongestName = 7;
  for (uint32_t i = token; i > 0 && token - i < kLongestName; --i) {
    const Neighbour* before = grammar_.before(document_, hits_, i);
    if (before != nullptr && before->names_year) {
      return document_[i].capital() || document_[i - 1].capital() || i == token;
    }
    const Neighbour* end = grammar_.after(document_, hits_, i - 1);
    if (end != nullptr && end->ends_phrase) return false;
    if (!document_[i - 1].is_word() || document_[i].gap == Gap::kNewline) return false;
  }
  return false;
}

// "Ngày Đại dương thế giới 8-6", "ngày Trái đất 22/4": a day with a name, told by its capital within the
// sentence.
bool Reader::names_day_before(const Expression& e) const {
  constexpr uint32_t kLongestName = 9;
  constexpr uint8_t kNoScore = 13;  // "(22-6)" behind "ngày xét xử thứ hai" is no result of a match
  const bool brackets = in_brackets(e.first, e.last);
  const bool no_score = brackets && e.point.day >= kNoScore && e.point.month != 0;
  const uint32_t token = brackets ? e.first - 1 : e.first;
  for (uint32_t i = token; i > 1 && token - i < kLongestName; --i) {
    const Token& head = document_[i - 1];
    if (head.gap == Gap::kNewline || !(head.is_word() || (no_score && head.is_number()))) return false;
    if (grammar_.names_day(hits_, i - 1)) {
      if (i == token) return false;
      return no_score || (head.capital() ? !head.starts_sentence : document_[i].capital());
    }
    const Neighbour* end = grammar_.before(document_, hits_, i);
    if (end != nullptr && (end->forbids & kBareNumbers) != 0) return false;
  }
  return false;
}

// "Champions League 2016/17" is an edition, no date; "mùa giải 2016/17" is one.
bool Reader::double_year(const Expression& e) const {
  const bool two_digits = document_[e.last - 1].span.size() == 2;
  const bool slash = document_.punctuation(e.last - 2) == '/' && finest(e.to) == Rank::kYear;
  if (!(two_digits || slash) || !e.point.has_year() || e.first == 0) return false;
  const Token& before = document_[e.first - 1];
  return before.is_word() && before.capital() && !before.starts_sentence;
}

// "từ 2-3 xe": a dash between two numbers of which the lower comes first, and no end of a phrase.
bool Reader::may_be_numbers(const Expression& e) const {
  if (e.last - e.first != 3 || e.point.month == 0 || e.point.day >= e.point.month) return false;
  if (!is_dash(document_, e.first + 1) || !document_[e.first].is_number()) return false;
  return !ends_phrase(e.last) && !document_[e.last].capital();
}

// "ngày 2 lần", "ngày 2-3 người": the lower number first, as in a range.
bool Reader::may_be_count(const Expression& e) const {
  if ((e.classes & kHeadedDay) == 0 || e.point.has_year() || e.last - e.first < 2) return false;
  return e.point.month == 0 || (e.point.day < e.point.month && is_dash(document_, e.last - 2));
}

bool Reader::holds_number(uint32_t first, uint32_t last) const {
  for (uint32_t i = first; i < last; ++i) {
    if (document_[i].is_number()) return true;
  }
  return false;
}

// "Một ngày, khi đang ngủ, bà ...": some day.
bool Reader::is_some_day(const Expression& e) const {
  if (!e.is_length || (e.classes & kDaysClass) == 0 || e.last - e.first != 2 ||
      !document_[e.first].starts_sentence || document_[e.first].is_number() || !same_line(e.last)) {
    return false;
  }
  const Neighbour* after = grammar_.after(document_, hits_, e.last + 1);
  return document_.punctuation(e.last) == ',' && after != nullptr && after->event;
}

// "140.000 năm trước": the end of a number that no rule reads.
bool Reader::follows_thousands(const Expression& e) const {
  constexpr uint32_t kThousands = 3;  // digits of a group
  return (e.classes & kStepClass) != 0 && e.first > 1 && same_line(e.first) && document_[e.first - 1].is_number() &&
         document_[e.first - 1].span.size() == kThousands && document_[e.first - 1].gap == Gap::kNone &&
         document_.punctuation(e.first - 2) == '.';
}

// "các tháng cuối năm" are not the last month; nor is "tháng đầu năm Đinh Dậu" a month of another calendar.
bool Reader::one_of_several(const Atom& slice, const Atom& whole) const {
  const DatePoint& p = slice.from;
  if (p.slice_unit != Grain::kMonth || p.slice_first != p.slice_last || holds_number(slice.first, slice.last)) {
    return false;
  }
  const Neighbour* before = grammar_.before(document_, hits_, slice.first);
  return whole.from.lunar || (before != nullptr && (before->forbids & kUnitClass) != 0);
}

// "Khi con trai vừa được ba tháng, ...": how old he is; but "được ba tháng đi học" lasts.
bool Reader::is_age(const Expression& e) const {
  return e.is_length && e.length.tenths[DateLength::kMonths] > 0 && ends_phrase(e.last);
}

bool Reader::forbidden(const Expression& e) const {
  if (is_some_day(e) || follows_thousands(e)) return true;
  const int few = may_be_count(e) ? int{kFewClass} : 0;
  if (const Neighbour* before = grammar_.before(document_, hits_, e.first)) {
    if ((before->forbids & (e.classes | few)) != 0) return true;
    if (before->age && is_age(e)) return true;
  }
  // "Đầu tháng 2/107": a unit cut off from its number.
  if (e.classes == kUnitClass && same_line(e.last) && document_[e.last].is_number()) return true;
  const Neighbour* after = grammar_.after(document_, hits_, e.last);
  if (after == nullptr) return false;
  if (e.no_event && after->event && e.last == e.core_last) return true;
  if (e.point.has_year() && !e.point.short_year) return false;
  return (after->forbids & (e.classes | few)) != 0;
}

// Alone in brackets: "(12/5)", "(2015)".
bool Reader::in_brackets(uint32_t first, uint32_t last) const {
  return first > 0 && document_.punctuation(first - 1) == '(' && last < document_.size() &&
         document_.punctuation(last) == ')';
}

// "sáng nay – 8/2": the same day, but "từ hôm nay - 12/5" goes on to another.
bool Reader::dash_before_day(const Expression& e) const {
  if (e.point.anchor != DateAnchor::kUtterance || e.point.unit != Grain::kDay) return false;
  const uint32_t next = e.last + 1;
  if (!dash_and_number(e.last) || document_[e.last].gap == Gap::kNone || document_[next].gap == Gap::kNone) {
    return false;
  }
  uint32_t last = 0;
  return e.first == 0 || grammar_.word_at(hits_, e.first - 1, Role::kFrom, last) == nullptr;
}

bool Reader::dash_and_number(uint32_t token) const {
  return same_line(token) && is_dash(document_, token) && same_line(token + 1) &&
         document_[token + 1].is_number();
}

// "Đường vắng sau 20 giờ." is after eight in the evening; "chỉ sau 20 giờ", "sau 20 giờ tìm kiếm" are lengths.
bool Reader::after_evening_hour(const Expression& e) const {
  constexpr int8_t kEvening = 17;
  constexpr int8_t kMidnight = 24;
  const Neighbour* before = grammar_.before(document_, hits_, e.first);
  if (before == nullptr || before->relation != DateRelation::kAfter || before->stays) return false;
  if (e.point.hour < kEvening || e.point.hour >= kMidnight || e.point.minute != 0) return false;
  if (!document_[e.first].is_number()) return false;
  const Neighbour* after = grammar_.after(document_, hits_, e.last);
  return !same_line(e.last) || document_[e.last].is_punctuation() || (after != nullptr && after->predicate);
}

// "..., khoảng 8 giờ 45 phút, họ nghe tiếng nổ": nothing lasts that stands by itself before a clause.
bool Reader::between_commas(const Expression& e) const {
  if (in_brackets(e.first, e.last)) return true;  // "Bến gặp Đò (16 giờ)"
  if (e.last >= document_.size() || document_.punctuation(e.last) != ',') return false;
  if (document_[e.first].starts_sentence || document_[e.first].gap == Gap::kNewline) return true;
  const char before = document_.punctuation(e.first - 1);
  return before == ',' || before == '(';
}

// "Sau gần 8h mất tích": how long, where "Sau 22h, phố vắng" is when.
bool Reader::lasts_after(const Expression& e, const Neighbour* before) const {
  const bool hour = finest(e.point) == Rank::kClock && coarsest(e.point) == Rank::kClock;
  return hour && before != nullptr && before->relation == DateRelation::kAfter &&
         e.point.mod != DateMod::kNone && !ends_phrase(e.last);
}

bool Reader::stands(const Expression& e) const {
  if (e.dash || forbidden(e)) return false;
  const Neighbour* before = grammar_.before(document_, hits_, e.first);
  if (lasts_after(e, before)) return false;
  const bool led = before != nullptr && (before->leads & e.classes) != 0;
  if (e.may_be_length && finest(e.point) == Rank::kClock && coarsest(e.point) == Rank::kClock) {
    const Neighbour* after = grammar_.after(document_, hits_, e.last);  // "17 giờ (giờ Việt Nam)"
    return led || (after != nullptr && (after->leads & kClockClass) != 0) || after_evening_hour(e) ||
           between_commas(e);
  }
  switch (e.need) {
    case Need::kNothing:
      // "Ngày 2: đi chợ nổi" is the second day of a journey.
      return e.point.month != 0 || e.classes != kHeadedDay || !document_[e.first].starts_sentence ||
             e.last >= document_.size() || document_.punctuation(e.last) != ':';
    case Need::kNamed:
    case Need::kCapital: {
      const Token& last = document_[e.last - 1];
      return (led && e.need == Need::kCapital) || (last.is_word() && last.capital() && e.last - e.first > 1);
    }
    case Need::kLead: {
      // "từ 1/3 - 1/2": half of something longer that was no range.
      if (!e.joined && dash_and_number(e.last)) return false;
      if (led) return !may_be_numbers(e);
      if ((e.classes & kYearClass) != 0 && names_year_before(e.first)) return true;
      // A result of a match has a dash: "(2-1)".
      if (e.point.day != 0 && names_day_before(e)) return true;
      if (!in_brackets(e.first, e.last)) return false;
      return e.is_range || e.last - e.first == 1 || document_.punctuation(e.first + 1) == '/';
    }
    case Need::kBrackets:
      return in_brackets(e.first, e.last);
    case Need::kEnd:
      return led;
    case Need::kCoarser:
    case Need::kFiner:
    case Need::kListed:
      break;
  }
  return false;
}

}  // namespace vie::date
