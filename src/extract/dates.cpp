// See dates.h.

#include "extract/dates.h"

#include <algorithm>

#include "extract/date/expression.h"
#include "extract/date/lists.h"
#include "extract/date/point.h"
#include "extract/date/ranges.h"

namespace vie {
namespace {

using date::Expression;
using date::List;
using date::Outcome;
using date::Rank;
using date::Reader;

DateType type_of(const DatePoint& point) {
  if (point.every) return DateType::kSet;
  if (point.slice_unit != Grain::kNone) return DateType::kRange;
  return date::finest(point) <= Rank::kPart ? DateType::kTime : DateType::kDate;
}

// "Lễ hội chùa Đông 2017 (mùng 6 tháng Giêng)": the name before the bracket has the year.
void take_year_before_bracket(const Reader& reader, const Expression& expression, DatePoint& point) {
  const Document& document = reader.document();
  const uint32_t first = expression.first;
  if (first < 3 || document.punctuation(first - 1) != '(' || point.month == 0 || point.has_year() ||
      point.has_cycle() || point.anchor != DateAnchor::kNone) {
    return;
  }
  const Token& year = document[first - 2];
  constexpr uint32_t kFirst = 1900;
  constexpr uint32_t kLast = 2099;
  if (!year.is_number() || year.span.size() != 4 || year.number < kFirst || year.number > kLast ||
      !document[first - 3].is_word()) {
    return;
  }
  point.year = static_cast<int16_t>(year.number);
  point.year_shared = true;
}

// "mỗi dịp 8/3": the day of every year.
bool is_yearly(const Reader& reader, const Expression& expression) {
  const DatePoint& p = expression.point;
  if (p.month == 0 || p.day == 0 || p.has_year() || p.has_cycle() || p.anchor != DateAnchor::kNone ||
      p.has_toward) {
    return false;
  }
  const date::Neighbour* before =
      reader.grammar().before(reader.document(), reader.hits(), expression.first);
  return before != nullptr && before->yearly;
}

// "7 giờ 30 hoặc 8 giờ": a clock time before it says what the hour is.
bool goes_on_from_clock(const Reader& reader, const Expression& hour, const std::vector<DateCandidate>& dates) {
  if (!hour.may_be_length || dates.empty() || hour.dash || reader.forbidden(hour)) return false;
  const DateCandidate& before = dates.back();
  uint32_t last = before.last;
  return before.type == DateType::kTime && before.from.has_clock() && reader.same_line(last) &&
         reader.grammar().word_at(reader.hits(), last, date::Role::kAnd, last) != nullptr &&
         last == hour.first;
}

// "khoảng 12 giờ hay 2 giờ sáng": so does one behind it.
bool goes_on_to_clock(const Reader& reader, const Expression& hour) {
  if (!hour.may_be_length || hour.dash || reader.forbidden(hour) || !reader.same_line(hour.last)) return false;
  uint32_t next = 0;
  Expression other;
  return reader.grammar().word_at(reader.hits(), hour.last, date::Role::kAnd, next) != nullptr &&
         reader.same_line(next) && reader.read_point(next, other) == Outcome::kFound &&
         other.point.has_clock() && other.point.part != DayPart::kNone;
}

// "ăn tối lúc 7 giờ"
void take_part(const date::Neighbour& before, DatePoint& point) {
  constexpr int8_t kNoon = 12;
  if (point.has_clock() && point.hour < kNoon && point.part == DayPart::kNone) point.part = before.part;
}

DateCandidate candidate_of(const Reader& reader, const Expression& expression) {
  DateCandidate candidate;
  candidate.first = expression.first;
  candidate.last = expression.last;
  candidate.rule = expression.rule;
  candidate.header = expression.header;
  if (expression.is_length) {
    candidate.type = DateType::kDuration;
    candidate.length = expression.length;
    candidate.longest = expression.longest;
    candidate.mod = expression.mod;
    return candidate;
  }
  candidate.from = expression.point;
  if (is_yearly(reader, expression)) {
    candidate.from.every = true;
    candidate.from.unit = Grain::kYear;
  }
  candidate.type = type_of(candidate.from);
  if (candidate.type == DateType::kSet) {
    candidate.length = expression.length;
    candidate.longest = expression.longest;
  }
  take_year_before_bracket(reader, expression, candidate.from);
  uint32_t word = expression.first;
  const date::Neighbour* before =
      reader.grammar().before(reader.document(), reader.hits(), expression.first, &word);
  if (before != nullptr) {
    candidate.relation = before->relation;
    take_part(*before, candidate.from);
  }
  // "Đến ngày 8/8, đội nhận thêm": at the head of a sentence it says when, not until when; "Tính đến" and
  // "Cho đến hết" set a limit there, too.
  const bool alone = expression.first - word == 1;
  if (candidate.relation == DateRelation::kUntil && alone && reader.document()[word].starts_sentence) {
    candidate.relation = DateRelation::kNone;
  }
  return candidate;
}

// Reads one expression at a token; appends what it is, and says where to go on.
uint32_t read_at(const Reader& reader, uint32_t token, std::vector<DateCandidate>& dates) {
  uint32_t never = 0;
  if (reader.grammar().word_at(reader.hits(), token, date::Role::kNever, never) != nullptr) return never;
  const date::Beginning here = reader.read_beginning(token);
  DateCandidate range;
  if (read_range(reader, token, here, range)) {
    dates.push_back(range);
    return range.last;
  }
  Expression since;
  if (reader.read_since(token, since)) {
    // "cách đây vài giờ" says nothing that a calendar could hold.
    if (!since.is_length && !reader.forbidden(since)) dates.push_back(candidate_of(reader, since));
    return since.last;
  }
  const auto& [outcome, point, begins_length, length] = here;
  const bool has_length = begins_length && !reader.forbidden(length) && !length.dash;
  // Of an impossible date nothing is left.
  if (outcome == Outcome::kImpossible) return point.last;
  // "8-9 năm sau" counts years.
  const bool counts = has_length && !length.longest.empty() && (point.classes & date::kBareNumbers) != 0;
  // "kéo dài hàng tuần": no set, where a word says that it lasts.
  const bool lasts = has_length && point.point.every && length.first == point.first && length.last == point.last;
  const bool has_point = outcome == Outcome::kFound && !point.is_range && !counts && !lasts;
  if (has_point && (!has_length || point.last >= length.last)) {
    const bool stands = reader.stands(point) || goes_on_from_clock(reader, point, dates) ||
                        goes_on_to_clock(reader, point);
    List list;
    if (list.read(reader, point) && (stands || list.stands(reader))) {
      for (const Expression& member : list.members()) {
        dates.push_back(candidate_of(reader, member));
      }
      return list.members().back().last;
    }
    if (stands) {
      dates.push_back(candidate_of(reader, point));
      return point.last;
    }
    if (!has_length && reader.forbidden(point)) return std::max(point.core_last, token + 1);
  }
  // What forbids "hơn ba tháng" forbids its "ba tháng".
  uint32_t core = 0;
  if (begins_length && !has_length && !has_point &&
      reader.grammar().word_at(reader.hits(), length.first, date::Role::kQualifier, core) != nullptr) {
    return length.last;
  }
  if (!has_length) return token + 1;
  dates.push_back(candidate_of(reader, length));
  return length.last;
}

}  // namespace

DateExtractor::DateExtractor(const Lexicons& lexicons, const Rules& rules, const Matcher& matcher)
    : grammar_(lexicons, rules, matcher) {}

void DateExtractor::run(const Document& document, const Hits& hits, Candidates& candidates) const {
  const Reader reader(grammar_, document, hits);
  for (uint32_t i = 0; i < document.size();) {
    const bool may_begin = !hits.rules_at(i).empty() || hits.any_at(i, grammar_.openers());
    i = may_begin ? read_at(reader, i, candidates.dates) : i + 1;
  }
}

}  // namespace vie
