// See ranges.h.  Either end of a range may lack what the other says: the month and the year of a day,
// the day of a clock time.

#include "extract/date/ranges.h"

#include "extract/date/borrowing.h"
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

// A "Đến" with a capital begins a sentence that lost its full stop, unless "Từ" is before it.
Joint read_joint(const Reader& reader, uint32_t token, bool marked) {
  Joint joint;
  const Document& document = reader.document();
  if (!reader.same_line(token) || (!marked && document[token].shape == Shape::kTitle)) return joint;
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

bool fill_points(Side& a, Side& b, DateCandidate& out) {
  out.type = DateType::kRange;
  out.from = a.expression.point;
  out.to = b.expression.point;
  if (a.now) out.begin = RangeEnd::kNow;
  if (b.now) out.end = RangeEnd::kNow;
  if (a.now || b.now) {
    return !(a.now && b.now) && settle_slice_end(out.from, true) && settle_slice_end(out.to, false);
  }
  // "từ 1/12 đến 30/2 âm lịch": said at the end of both.
  if (b.expression.says_lunar && !out.from.has_year() && out.from.anchor == DateAnchor::kNone) {
    out.from.lunar = true;
  }
  return share_between(out.from, out.to);
}

// "đêm 30 rạng sáng 1/5": a night and the dawn after it, with nothing or a comma between.
bool read_night(const Reader& reader, const Expression& a, DateCandidate& out) {
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

// A range that a rule has read whole.
bool take_whole(const Reader& reader, const Expression& e, DateCandidate& out) {
  if (reader.forbidden(e) || e.dash) return false;
  out.type = DateType::kRange;
  out.rule = e.rule;
  out.from = e.point;
  out.to = e.to;
  out.last = e.last;
  take_toward(reader, out);
  return settle_years(out.from, out.to);
}

// "đêm 30": a part of the day and a bare number.
void take_bare_day(const Reader& reader, Expression& a) {
  if (a.point.part == DayPart::kNone || a.point.day != 0 || coarsest(a.point) != Rank::kPart) return;
  Expression day;
  if (!reader.read_number(a.last, a.point, day)) return;
  overlay(a.point, day.point);
  a.last = day.last;
  a.need = Need::kLead;
  a.dash = day.dash;
}

// "từ năm 2016 trở đi", "năm 1975 trở về trước"
bool open_end(const Reader& reader, const Expression& a, DateCandidate& out) {
  if (!reader.same_line(a.last)) return false;
  const Grammar& grammar = reader.grammar();
  uint32_t last = 0;
  if (grammar.word_at(reader.hits(), a.last, Role::kOnward, last) != nullptr) {
    out.end = RangeEnd::kOpen;
  } else if (grammar.word_at(reader.hits(), a.last, Role::kBackward, last) != nullptr) {
    out.begin = RangeEnd::kOpen;
  } else {
    return false;
  }
  out.type = DateType::kRange;
  out.last = last;
  out.from = out.to = a.point;
  return true;
}

// "những năm 2010 - 2014" are years.
void read_as_year(DatePoint& decade) {
  if (finest(decade) != Rank::kDecade || decade.century == 0) return;
  decade.year = static_cast<int16_t>((decade.century - 1) * 100 + decade.decade * 10);
  decade.century = 0;
  decade.decade = DatePoint::kNone8;
}

// How two ends are joined.
struct Link {
  bool marked = false;  // "từ" is before them
  bool dash = false;    // between them, else a word
  bool recurs = false;  // "hằng tuần" is behind them
};

// Whether what has been read may be a range.
bool range_stands(const Reader& reader, const Side& a, const Side& b, const Link& link,
                  const DateCandidate& out) {
  const Document& document = reader.document();
  // "từ sáng đến tối" is any day.
  if (only_part(out.from) && only_part(out.to)) return false;
  const bool years = is_bare_year(a.expression) && is_bare_year(b.expression);
  if (reader.forbidden(b.expression) || (!a.now && reader.forbidden(a.expression))) return false;
  if (years) {
    if (!link.marked && names_edition(reader, a.expression, b.expression)) return false;
    // "từ 1800 - 2000 m3/s"
    const Neighbour* after = reader.grammar().after(document, reader.hits(), out.last);
    if (after != nullptr && (after->forbids & kHeadedDay) != 0) return false;
    return (likely_year(out.from) && likely_year(out.to)) || in_brackets(document, out.first, out.last);
  }
  // "3-4-3" goes nowhere: a formation or a number.
  if (!link.marked && finest(out.from) == Rank::kDay && finest(out.to) == Rank::kDay && link.dash &&
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
  if (link.marked) {
    return a.now || b.now || sure(a) || sure(b) ||
           (finest(out.from) == finest(out.to) && finest(out.from) != Rank::kYear);
  }
  if (!link.dash && a.expression.number_only) return false;
  // "đêm 19 đến sáng 20/11", "thứ hai đến thứ sáu hằng tuần"
  const Rank rank = finest(out.from);
  if ((rank == Rank::kPart || rank == Rank::kWeekday) && rank == finest(out.to) && (sure(b) || link.recurs)) {
    return true;
  }
  // "19 giờ đến 2 giờ sáng"
  const bool clocks = a.expression.may_be_length && b.expression.may_be_length;
  return sure(a) || (sure(b) && (link.dash || clocks)) || in_brackets(document, out.first, out.last);
}

}  // namespace

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
    out.first = token;
    return (marked || reader.stands(a.expression)) && take_whole(reader, a.expression, out);
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
  if (a.found && !a.now) take_bare_day(reader, a.expression);
  if (!a.found && !number_first) return false;
  if (a.found && a.expression.point.part != DayPart::kNone && a.expression.point.day != 0 &&
      read_night(reader, a.expression, out)) {
    return true;
  }
  const uint32_t behind = number_first ? core + 1 : a.expression.last;
  if (a.found && !a.now && !a.expression.is_length && open_end(reader, a.expression, out)) {
    out.first = token;
    return marked || reader.stands(a.expression);
  }
  const Joint joint = read_joint(reader, behind, marked);
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
  if (is_bare_year(b.expression)) read_as_year(a.expression.point);
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
  return range_stands(reader, a, b, {marked, joint.dash, recurs}, out);
}

}  // namespace vie::date
