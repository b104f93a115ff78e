// See ranges.h.  Either end of a range may lack what the other says: the month and the year of a day,
// the day of a clock time.

#include "extract/date/ranges.h"

#include <algorithm>

#include "extract/date/edges.h"
#include "extract/date/point.h"
#include "text/marks.h"

namespace vie::date {
namespace {

constexpr int kFirstLikelyYear = 1800;
constexpr int kLastLikelyYear = 2200;

struct Side {
  bool found = false;
  bool now = false;
  Expression expression;
};

// One end of a range.  `here` is what begins at the token, if that has been read.
Side read_side(const Reader& reader, uint32_t token, const Expression* other,
               const Beginning* here = nullptr) {
  Side side;
  if (!reader.same_line(token) && other != nullptr) return side;
  uint32_t last = 0;
  if (reader.grammar().word_at(reader.hits(), token, Role::kNow, last) != nullptr) {
    side.expression.first = token;
    side.expression.last = last;
    side.found = side.now = true;
    return side;
  }
  const bool joined = other != nullptr;
  if (joined && finest(other->point) == Rank::kDecade &&
      reader.read_number(token, other->point, side.expression, joined)) {
    side.found = true;
    return side;
  }
  Beginning read;
  if (here == nullptr) read = reader.read_beginning(token, joined);
  const auto& [outcome, point, has_length, length] = here == nullptr ? read : *here;
  const bool has_point = outcome == Outcome::kFound;
  const bool wants_length = other != nullptr && other->is_length;
  if (has_length && (!has_point || length.last > point.last ||
                     (wants_length && length.is_length && point.may_be_length))) {
    side.expression = length;
    side.found = true;
  } else if (has_point) {
    side.expression = point;
    side.found = true;
  } else if (other != nullptr && !other->is_length) {
    side.found = reader.read_number(token, other->point, side.expression, joined);
  }
  return side;
}

// A year lent by the other end, or the one beside it where the months say so: "28/12 - 3/1/2022".
void adjust_year(DatePoint& borrower, const DatePoint& lender, bool borrower_is_earlier) {
  if (!borrower.year_shared || borrower.month == 0 || lender.month == 0) return;
  if (borrower_is_earlier && borrower.month > lender.month) --borrower.year;
  if (!borrower_is_earlier && borrower.month < lender.month) ++borrower.year;
}

// "đêm 30 rạng sáng 1/5": a day that would be later than the end is of the month before.
void adjust_month(DatePoint& from, const DatePoint& to, bool month_was_written) {
  if (month_was_written || from.month == 0 || from.month != to.month || from.day <= to.day) return;
  from.month = static_cast<uint8_t>(from.month == 1 ? 12 : from.month - 1);
  if (from.month == 12 && from.has_year()) --from.year;
}

bool in_order(const DatePoint& from, const DatePoint& to) {
  if (from.short_year || to.short_year) return true;
  if (from.has_year() && to.has_year() && from.year != to.year) return from.year < to.year;
  if (from.anchor != to.anchor || from.has_year() != to.has_year() || from.lunar != to.lunar) return true;
  // Only a turn of the year goes back: "28/12 - 3/1", but not "1/3 - 1/2".
  if (from.month != to.month) {
    return from.month < to.month || (!from.has_year() && from.month > 6 && to.month <= 6) ||
           from.month == 0 || to.month == 0;
  }
  if (from.day != to.day) return from.day < to.day || from.month == 0;
  return true;
}

bool only_year(const Expression& e) {
  return e.last - e.first == 1 && finest(e.point) == Rank::kYear && e.point.has_year();
}

bool only_part(const DatePoint& p) {
  return finest(p) == Rank::kPart && coarsest(p) == Rank::kPart;
}

bool likely_year(const DatePoint& p) {
  return p.year >= kFirstLikelyYear && p.year <= kLastLikelyYear;
}

bool in_brackets(const Document& document, uint32_t first, uint32_t last) {
  return first > 0 && document.punctuation(first - 1) == '(' && last < document.size() &&
         document.punctuation(last) == ')';
}

// Whether two ends are of one kind.
bool alike(const Expression& a, const Expression& b, bool marked) {
  if (a.is_length != b.is_length) return false;
  if (a.point.every || b.point.every) return false;
  if (a.is_length) return true;
  const Rank one = finest(a.point);
  const Rank two = finest(b.point);
  return one == two || (marked && !a.number_only && !b.number_only) ||
         (one <= Rank::kPart && two <= Rank::kPart);
}

// "giải hạng nhất 2025-2026": two years in a row behind a competition are its edition.
bool names_edition(const Reader& reader, const Expression& a, const Expression& b) {
  constexpr uint32_t kLongestName = 6;  // tokens between
  if (b.point.year != a.point.year + 1) return false;
  const Document& document = reader.document();
  const Neighbour* before = reader.grammar().before(document, reader.hits(), a.first);
  if (before != nullptr && (before->leads & kYearClass) != 0) return false;  // "mùa giải 2025-2026"
  for (uint32_t i = a.first; i > 0 && a.first - i < kLongestName && !document[i].starts_sentence; --i) {
    before = reader.grammar().before(document, reader.hits(), i);
    if (before != nullptr && before->edition) return true;
    if (!document[i - 1].is_word() && !is_dash(document, i - 1)) return false;
  }
  return false;
}

struct Joint {
  bool dash = false;
  bool word = false;
  DateMod mod = DateMod::kNone;  // "đến hết"
  uint32_t last = 0;
};

Joint read_joint(const Reader& reader, uint32_t token) {
  Joint joint;
  const Document& document = reader.document();
  if (!reader.same_line(token)) return joint;
  if (const Word* word = reader.grammar().word_at(reader.hits(), token, Role::kTo, joint.last)) {
    joint.word = true;
    joint.mod = word->meaning.point.mod;
  } else if (is_dash(document, token)) {
    // "2016-2021" and "24 - 27/4", but not "2021- Hà Nội".
    joint.dash = reader.same_line(token + 1) && (document[token].gap == document[token + 1].gap ||
                                                 document[token + 1].is_number());
    joint.last = token + 1;
  }
  return joint;
}

// "từ ngày 25/5 đến 28/5 tới", "từ ngày 11-13/5 sắp tới"
void take_toward(const Reader& reader, DateCandidate& out) {
  if (!reader.same_line(out.last)) return;
  uint32_t last = 0;
  const Word* toward = reader.grammar().word_at(reader.hits(), out.last, Role::kToward, last);
  if (toward != nullptr && (!toward->guarded || reader.ends_phrase(last))) out.last = last;
}

// "từ nửa cuối tháng 12 đến tháng 2": of a part of a month or year its first day or month begins, its last
// ends.  False for parts of other wholes.
bool settle_slice_end(DatePoint& p, bool begins) {
  constexpr int8_t kMonths = 12;
  if (p.slice_unit == Grain::kNone) return true;
  const int8_t edge = begins ? p.slice_first : p.slice_last;
  if (p.slice_unit == Grain::kDay && finest(p) == Rank::kMonth) {
    if (edge < -1) return false;
    if (edge > 0) p.day = static_cast<uint8_t>(edge);
    if (edge == -1) p.mod = DateMod::kEnd;
  } else if (p.slice_unit == Grain::kMonth && finest(p) == Rank::kYear) {
    p.month = static_cast<uint8_t>(edge > 0 ? edge : kMonths + 1 + edge);
  } else {
    return false;
  }
  p.slice_unit = Grain::kNone;
  return true;
}

// "từ tháng 12 đến tháng 2 năm sau": the later end's year is the one after the earlier's.
void adjust_step(DatePoint& from, const DatePoint& to, bool anchor_was_written) {
  if (anchor_was_written || to.anchor == DateAnchor::kNone || to.unit != Grain::kYear || from.month == 0 ||
      to.month == 0) {
    return;
  }
  if (from.month > to.month) --from.shift;
}

// "từ 22 giờ đến 5 giờ sáng hôm sau": the earlier end is on the day before.
void adjust_next_day(DatePoint& from, const DatePoint& to, bool anchor_was_written) {
  const bool next = to.anchor == DateAnchor::kNarrative && to.unit == Grain::kDay && to.shift == 1 && to.day == 0;
  if (!anchor_was_written && next && finest(from) <= Rank::kPart) from.shift = 0;
}

bool fill_points(Side& a, Side& b, DateCandidate& out) {
  out.type = DateType::kRange;
  out.from = a.expression.point;
  out.to = b.expression.point;
  if (a.now) out.begin = RangeEnd::kNow;
  if (b.now) out.end = RangeEnd::kNow;
  if (a.now || b.now) return !(a.now && b.now);
  // "từ 1/12 đến 30/2 âm lịch": said at the end of both.
  if (b.expression.says_lunar && !out.from.has_year() && out.from.anchor == DateAnchor::kNone) {
    out.from.lunar = true;
  }
  if (!settle_slice_end(out.from, true) || !settle_slice_end(out.to, false)) return false;
  const bool month_written = out.from.month != 0;
  const bool anchor_written = out.from.anchor != DateAnchor::kNone;
  const DatePoint from = out.from;
  share(out.from, out.to);
  share(out.to, from);
  if (month_written) adjust_step(out.from, out.to, anchor_written);
  adjust_next_day(out.from, out.to, anchor_written);
  adjust_month(out.from, out.to, month_written);
  if (month_written) adjust_year(out.from, out.to, true);
  adjust_year(out.to, out.from, false);
  return possible(out.from) && possible(out.to) && in_order(out.from, out.to);
}

}  // namespace

// "đêm 30 rạng sáng 1/5": a night and the dawn after it, with nothing or a comma between.
static bool read_night(const Reader& reader, const Expression& a, DateCandidate& out) {
  uint32_t next = a.last;
  if (reader.same_line(next) && reader.document().punctuation(next) == ',') ++next;
  Expression b;
  if (!reader.same_line(next) || reader.read_point(next, b) != Outcome::kFound) return false;
  if (b.point.part != DayPart::kDawn || finest(b.point) != Rank::kPart || b.point.day == 0) return false;
  if (a.point.month != 0 && a.point.day >= b.point.day && a.point.month == b.point.month) return false;
  Side from;
  Side to;
  from.expression = a;
  to.expression = b;
  if (!fill_points(from, to, out)) return false;
  out.first = a.first;
  out.last = b.last;
  return true;
}

bool read_range(const Reader& reader, uint32_t token, const Beginning& here, DateCandidate& out) {
  const Grammar& grammar = reader.grammar();
  const Document& document = reader.document();
  uint32_t core = token;
  const bool marked = grammar.word_at(reader.hits(), token, Role::kFrom, core) != nullptr;
  if (marked && !reader.same_line(core)) return false;
  out = DateCandidate{};
  out.rule = grammar.range_rule();
  Side a = read_side(reader, core, nullptr, marked ? nullptr : &here);
  // A range that a rule has read whole begins at its "từ", too.
  if (a.found && a.expression.is_range) {
    const Expression& e = a.expression;
    if (!marked && !reader.stands(e)) return false;
    if (reader.forbidden(e) || e.dash) return false;
    out.type = DateType::kRange;
    out.rule = e.rule;
    out.from = e.point;
    out.to = e.to;
    adjust_year(out.from, out.to, true);
    out.first = token;
    out.last = e.last;
    take_toward(reader, out);
    return in_order(out.from, out.to);
  }
  if (marked && a.found && a.expression.is_length && !a.expression.longest.empty()) {
    out.type = DateType::kDuration;
    out.rule = a.expression.rule;
    out.length = a.expression.length;
    out.longest = a.expression.longest;
    out.mod = a.expression.mod;
    out.first = token;
    out.last = a.expression.last;
    return !reader.forbidden(a.expression);
  }
  // "từ 5 đến 12/5": the first end is a bare number that the second explains.
  const bool number_first = marked && !a.found && document[core].is_number();
  // "đêm 30": a part of the day and a bare number.
  if (a.found && !a.now && a.expression.point.part != DayPart::kNone && a.expression.point.day == 0 &&
      coarsest(a.expression.point) == Rank::kPart) {
    Expression day;
    if (reader.read_number(a.expression.last, a.expression.point, day)) {
      overlay(a.expression.point, day.point);
      a.expression.last = day.last;
      a.expression.need = Need::kLead;
      a.expression.dash = day.dash;
    }
  }
  if (!a.found && !number_first) return false;
  if (a.found && a.expression.point.part != DayPart::kNone && a.expression.point.day != 0 &&
      read_night(reader, a.expression, out)) {
    return true;
  }
  uint32_t last = 0;
  const uint32_t behind = number_first ? core + 1 : a.expression.last;
  if (a.found && !a.now && !a.expression.is_length && reader.same_line(behind)) {
    const bool onward = grammar.word_at(reader.hits(), behind, Role::kOnward, last) != nullptr;
    const bool backward =
        !onward && grammar.word_at(reader.hits(), behind, Role::kBackward, last) != nullptr;
    if (onward || backward) {
      out.type = DateType::kRange;
      out.first = token;
      out.last = last;
      out.from = out.to = a.expression.point;
      (onward ? out.end : out.begin) = RangeEnd::kOpen;
      return marked || reader.stands(a.expression);
    }
  }
  const Joint joint = read_joint(reader, behind);
  if (!joint.word && !joint.dash) return false;
  Side b = read_side(reader, joint.last, number_first ? nullptr : &a.expression);
  if (!b.found || b.expression.is_range) return false;
  const bool recurs = b.expression.plain_last != 0;
  if (recurs) {
    b.expression.point = b.expression.plain;
    b.expression.last = b.expression.plain_last;
  }
  if (b.expression.point.mod == DateMod::kNone) b.expression.point.mod = joint.mod;
  if (number_first) {
    if (b.now || b.expression.is_length ||
        !reader.read_number(core, b.expression.point, a.expression) || a.expression.last != core + 1) {
      return false;
    }
    a.found = true;
  }
  // "những năm 2010 - 2014" are years.
  if (finest(a.expression.point) == Rank::kDecade && only_year(b.expression) &&
      a.expression.point.century != 0) {
    DatePoint& decade = a.expression.point;
    decade.year = static_cast<int16_t>((decade.century - 1) * 100 + decade.decade * 10);
    decade.century = 0;
    decade.decade = DatePoint::kNone8;
  }
  // "6 tháng - 1 năm/lần"
  if (a.found && a.expression.is_length && b.expression.point.every && !b.expression.length.empty()) {
    out.type = DateType::kSet;
    out.rule = b.expression.rule;
    out.from = b.expression.point;
    out.length = a.expression.length;
    out.longest = b.expression.length;
    out.first = token;
    out.last = b.expression.last;
    return true;
  }
  if (a.found && !a.now && a.expression.point.every) return false;  // "tháng 4 hằng năm đến nay"
  if (!a.now && !b.now && !alike(a.expression, b.expression, marked)) return false;
  if (b.expression.dash || (a.now && !joint.word)) return false;
  if (b.now && (a.expression.is_length || a.expression.number_only)) return false;
  out.first = token;
  out.last = b.expression.last;
  if (!marked && !a.now) out.first = a.expression.first;
  if (a.expression.is_length) {
    out.type = DateType::kDuration;
    out.length = a.expression.length;
    out.longest = b.expression.length;
    out.mod = a.expression.mod;
    return !reader.forbidden(a.expression) && !reader.forbidden(b.expression);
  }
  if (!fill_points(a, b, out)) return false;
  take_toward(reader, out);
  // "từ sáng đến tối" is any day.
  if (only_part(out.from) && only_part(out.to)) return false;
  const bool years = only_year(a.expression) && only_year(b.expression);
  if (reader.forbidden(b.expression) || (!a.now && reader.forbidden(a.expression))) return false;
  if (years) {
    if (!marked && names_edition(reader, a.expression, b.expression)) return false;
    // "từ 1800 - 2000 m3/s"
    const Neighbour* after = grammar.after(document, reader.hits(), out.last);
    if (after != nullptr && (after->forbids & kHeadedDay) != 0) return false;
    return (likely_year(out.from) && likely_year(out.to)) || in_brackets(document, out.first, out.last);
  }
  // "3-4-3" goes nowhere: a formation or a number.
  if (!marked && finest(out.from) == Rank::kDay && finest(out.to) == Rank::kDay && joint.dash &&
      out.from.day == out.to.day && out.from.month == out.to.month && out.from.month != 0 &&
      out.from.year == out.to.year) {
    return false;
  }
  // Without "từ" one end must be sure to be a date.
  const auto sure = [&](const Side& side) {
    if (side.now || side.expression.number_only) return false;
    Expression whole = side.expression;
    whole.dash = false;
    whole.joined = true;
    return reader.stands(whole);
  };
  // "từ ngày thứ tư đến ngày thứ bảy của bệnh" counts days.
  if (a.expression.need == Need::kNamed && !sure(a) && !sure(b)) return false;
  if (marked) {
    return a.now || b.now || sure(a) || sure(b) ||
           (finest(out.from) == finest(out.to) && finest(out.from) != Rank::kYear);
  }
  if (joint.word && a.expression.number_only) return false;
  // "đêm 19 đến sáng 20/11", "thứ hai đến thứ sáu hằng tuần"
  const Rank rank = finest(out.from);
  if ((rank == Rank::kPart || rank == Rank::kWeekday) && rank == finest(out.to) && (sure(b) || recurs)) {
    return true;
  }
  // "19 giờ đến 2 giờ sáng"
  const bool clocks = a.expression.may_be_length && b.expression.may_be_length;
  return sure(a) || (sure(b) && (joint.dash || clocks)) || in_brackets(document, out.first, out.last);
}

bool List::read(const Reader& reader, const Expression& first) {
  members_[0] = first;
  size_ = 1;
  bool part_first = false;
  // "chiều 11 và sáng 12/5"
  if (coarsest(first.point) == Rank::kPart && finest(first.point) == Rank::kPart) {
    Expression day;
    if (reader.read_number(first.last, first.point, day)) {
      overlay(members_[0].point, day.point);
      members_[0].last = day.last;
      part_first = true;
    }
  }
  if (first.is_length || first.is_range || first.point.every) return false;
  const Rank rank = finest(first.point);
  if (rank == Rank::kClock) return false;
  size_t complete = 1;  // members up to the last that needs no later one
  const Document& document = reader.document();
  uint32_t next = members_[0].last;
  while (size_ < kMostMembers && reader.same_line(next)) {
    uint32_t behind = next;
    const bool comma = document.punctuation(next) == ',';
    if (comma) behind = next + 1;
    const bool word =
        reader.same_line(behind) &&
        reader.grammar().word_at(reader.hits(), behind, Role::kAnd, behind) != nullptr;
    if (!comma && !word) break;
    Expression& member = members_[size_];
    if (!reader.same_line(behind)) break;
    const Outcome outcome = reader.read_point(behind, member);
    const bool like = finest(member.point) == rank ||
                      (rank == Rank::kPart && finest(member.point) == Rank::kDay) ||
                      (rank >= Rank::kMonth && rank <= Rank::kQuarter && word &&
                       finest(member.point) == Rank::kYear && !only_year(member));
    // "tháng 3, tháng 4 âm lịch"
    const bool both_lunar = member.says_lunar && !first.point.has_year() && (word || rank == Rank::kMonth);
    const bool same = outcome == Outcome::kFound && like && member.need != Need::kFiner &&
                      (member.point.lunar == first.point.lunar || first.point.month == 0 || both_lunar) &&
                      !member.is_range && !member.dash && member.point.anchor == first.point.anchor;
    if (!same && !(outcome != Outcome::kImpossible &&
                   reader.read_number(behind, first.point, member) && !member.dash)) {
      break;
    }
    if (reader.forbidden(member)) break;
    // "tháng 5, tháng 6 đến tháng 10": a range begins.
    uint32_t joint = 0;
    if (!member.number_only && reader.same_line(member.last) &&
        reader.grammar().word_at(reader.hits(), member.last, Role::kTo, joint) != nullptr) {
      Expression end;
      if (reader.same_line(joint) && reader.read_point(joint, end) == Outcome::kFound &&
          finest(end.point) == rank) {
        break;
      }
    }
    // A bare number is a date by the rule that made the member which explains it.
    if (member.rule == kNoRule) member.rule = first.rule;
    // "đêm 4 và 10/7": the part of the day takes both.
    if (part_first && member.need == Need::kLead) member.need = Need::kNothing;
    ++size_;
    next = member.last;
    // A bare number counts if a member behind it has what it lacks, or if "và" closes the list.
    const bool closed = word && rank >= Rank::kMonth && reader.ends_phrase(next);
    if (!member.number_only || coarsest(member.point) > std::max(rank, Rank::kDay) || closed) {
      complete = size_;
    }
  }
  size_ = complete;
  share_backward();
  return size_ > 1;
}

bool List::stands(const Reader& reader) const {
  const Rank rank = finest(members_[0].point);
  if (rank != Rank::kPart && rank != Rank::kWeekday) return false;
  if (reader.forbidden(members_[0])) return false;
  for (size_t i = 1; i < size_; ++i) {
    if (reader.stands(members_[i])) return true;
  }
  return false;
}

void List::share_backward() {
  for (size_t i = size_; i-- > 1;) {
    DatePoint& earlier = members_[i - 1].point;
    const DatePoint& later = members_[i].point;
    const bool month_written = earlier.month != 0;
    if (members_[i].says_lunar && !earlier.has_year()) {
      earlier.lunar = true;
      members_[i - 1].says_lunar = true;
    }
    share(earlier, later);
    adjust_month(earlier, later, month_written);
    if (month_written) adjust_year(earlier, later, true);
  }
}

}  // namespace vie::date
