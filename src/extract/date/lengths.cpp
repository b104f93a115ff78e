// Reading lengths of time, see expression.h: "12 năm 6 tháng", "gần 3 tháng", "3-5 ngày"; and what is so
// far away: "cách đây 5 năm", "hai ngày sau", "trước đó hai ngày".

#include "extract/date/edges.h"
#include "extract/date/expression.h"
#include "extract/date/point.h"
#include "text/marks.h"

namespace vie::date {
namespace {

DateLength::Unit finest_unit(const DateLength& length) {
  for (int unit = DateLength::kUnits; unit-- > 0;) {
    if (length.tenths[unit] != DateLength::kAbsent) return static_cast<DateLength::Unit>(unit);
  }
  return DateLength::kUnits;
}

DateLength::Unit coarsest_unit(const DateLength& length) {
  for (int unit = 0; unit < DateLength::kUnits; ++unit) {
    if (length.tenths[unit] != DateLength::kAbsent) return static_cast<DateLength::Unit>(unit);
  }
  return DateLength::kUnits;
}

Grain grain_of(DateLength::Unit unit) {
  constexpr Grain kGrains[] = {Grain::kYear, Grain::kMonth,  Grain::kWeek,   Grain::kDay,
                               Grain::kHour, Grain::kMinute, Grain::kSecond, Grain::kNone};
  return kGrains[unit];
}

constexpr int kMostParts = 4;
constexpr int32_t kTenths = 10;

// So many steps of the point's one.  "40.000 năm trước" is farther than any calendar goes.
void take_steps(int32_t count, DatePoint& point) {
  constexpr int32_t kMost = 30000;
  if (count > kMost) {
    point.vague_step = true;
  } else {
    point.shift = static_cast<int16_t>(point.shift * count);
  }
}

}  // namespace

// Whether a point that needs no company begins at a token: "2 ngày 12 và 13/5", "hai ngày thứ bảy và
// chủ nhật" count days that are named then, and are no lengths.
bool Reader::starts_point(uint32_t token) const {
  if (token + 1 >= document_.size()) return false;
  Atom atom;
  if (read_first_atom(token, atom) != Outcome::kFound) return false;
  if (atom.meaning.reading == Reading::kPoint && atom.from.weekday != 0) return true;
  if (atom.from.lunar && finest(atom.from) == Rank::kYear) return true;  // "một năm Đinh Dậu (an khang)"
  return document_[token + 1].is_number() && atom.meaning.need == Need::kNothing &&
         (atom.meaning.reading == Reading::kPoint || atom.meaning.reading == Reading::kRange);
}

// Whether "trước", "sau" behind a length close it: at the end of a phrase, or before a clause whose subject
// is a name ("5 tháng trước Lan được về"), for before the name of an event they are prepositions.
bool Reader::ends_step(uint32_t token) const {
  if (ends_phrase(token)) return true;
  constexpr uint32_t kLongestName = 5;
  const Neighbour* event = grammar_.after(document_, hits_, token);
  if (event != nullptr && event->event) return false;
  uint32_t next = token;
  while (same_line(next) && next - token < kLongestName && document_[next].is_word() &&
         document_[next].capital()) {
    ++next;
  }
  if (next == token || !same_line(next)) return false;
  const Neighbour* after = grammar_.after(document_, hits_, next);
  return after != nullptr && after->predicate;
}

// "kế hoạch 5 năm 2026-2030": the years behind are as many as are counted.
bool Reader::spans_years(const Expression& out) const {
  const int32_t tenths = out.length.tenths[DateLength::kYears];
  if (tenths <= 0 || !same_line(out.last) || !same_line(out.last + 1) || !same_line(out.last + 2)) {
    return false;
  }
  if (!is_dash(document_, out.last + 1) || !document_[out.last].is_number() ||
      !document_[out.last + 2].is_number()) {
    return false;
  }
  const auto first = static_cast<int32_t>(document_[out.last].number);
  const auto last = static_cast<int32_t>(document_[out.last + 2].number);
  const int32_t years = tenths / kTenths;
  return last - first == years || last - first + 1 == years;
}

// "nhanh hơn 6 phút", "dài hơn vài phút so với": the "hơn" is the adjective's and no part of the length.
bool Reader::is_compared(uint32_t token, uint32_t end) const {
  const Neighbour* before = grammar_.before(document_, hits_, token);
  if (before == nullptr || (!before->compares && !before->compares_with)) return false;
  if (before->compares) return true;
  const Neighbour* after = grammar_.after(document_, hits_, end);
  return after != nullptr && after->than;
}

bool Reader::read_length(uint32_t token, Expression& out, bool joined) const {
  uint32_t behind = 0;
  const Word* more = grammar_.word_at(hits_, token, Role::kQualifier, behind);
  if (!read_whole_length(token, out, joined)) return false;
  if (more != nullptr && more->meaning.point.mod == DateMod::kMoreThan && is_compared(token, out.last)) {
    return read_whole_length(behind, out, joined);
  }
  return true;
}

bool Reader::read_whole_length(uint32_t token, Expression& out, bool joined) const {
  out = Expression{};
  Qualifiers said;
  uint32_t next = read_qualifiers(token, true, said);
  out.mod = said.mod;
  if (out.mod == DateMod::kStart || out.mod == DateMod::kMid || out.mod == DateMod::kEnd) return false;
  out.first = said.span_from;
  out.is_length = true;
  out.classes = kLengthClass;
  for (int part = 0; part < kMostParts && (part == 0 || same_line(next)); ++part) {
    LongestFirst hits(grammar_, hits_, next);
    bool found = false;
    Atom atom;
    while (const RuleHit* hit = hits.next()) {
      const Reading reading = grammar_.rule(hit->rule)->reading;
      if (reading != Reading::kLength && !(reading == Reading::kLengths && part == 0)) continue;
      if (read_atom(grammar_, document_, hits_, *hit, atom) != Sense::kGood) continue;
      if (!edges_allow(atom, out.dash, joined && part == 0) || atom.length.empty()) continue;
      // "một năm hai tháng", but "một tháng (nghỉ) hai ngày"
      const bool months_in_words = finest_unit(out.length) == DateLength::kYears &&
                                   coarsest_unit(atom.length) == DateLength::kMonths;
      if (part > 0 && (coarsest_unit(atom.length) <= finest_unit(out.length) ||
                       !(document_[atom.first].is_number() || months_in_words))) {
        continue;
      }
      // "lần thứ 76 Ngày Độc lập": a name, no count of days.
      if (document_[atom.last - 1].shape == Shape::kTitle && document_[atom.first].is_number() &&
          same_line(atom.last) && document_[atom.last].shape == Shape::kTitle) {
        continue;
      }
      // "kéo dài hàng tuần" lasts for weeks, "hàng tuần" alone is every week.
      const Neighbour* lead = grammar_.before(document_, hits_, atom.first);
      if (atom.meaning.need == Need::kLead && (lead == nullptr || (lead->leads & kLengthClass) == 0)) continue;
      found = true;
      break;
    }
    if (!found) break;
    if (part == 0) {
      out.rule = atom.rule;
      out.longest = atom.longest;
      if (atom.meaning.point.mod != DateMod::kNone) out.mod = atom.meaning.point.mod;
    }
    for (int unit = 0; unit < DateLength::kUnits; ++unit) {
      if (atom.length.tenths[unit] != DateLength::kAbsent) {
        out.length.tenths[unit] = atom.length.tenths[unit];
      }
    }
    out.last = next = atom.last;
    if (!out.longest.empty()) break;
  }
  if (out.length.empty() || (starts_point(out.last - 1) && !spans_years(out))) return false;
  if (names_thing(out)) return false;
  if (grammar_.numeral_at(hits_, out.last - 1)) return false;  // "một trăm năm mươi (người)"
  if (finest_unit(out.length) == DateLength::kDays && coarsest_unit(out.length) == DateLength::kDays) {
    out.classes |= kDaysClass;
  }
  const uint32_t unit_end = out.last;
  if (step_away(out)) return true;
  if (document_[out.first].is_number() && out.last == unit_end) out.classes |= kCountClass;
  return out.is_length;
}

// "hai năm một lần", "cứ sau 2-3 tháng"; "5 phút mỗi lần", "tối đa 90 ngày mỗi lần" are how
// long, "2 năm mỗi lần" how often.
bool Reader::recurs(Expression& out) const {
  uint32_t last = out.last;
  const DateLength::Unit unit = finest_unit(out.length);
  const Word* every = same_line(last) ? grammar_.word_at(hits_, last, Role::kEveryTime, last) : nullptr;
  const Neighbour* before = grammar_.before(document_, hits_, out.first);
  const bool how_long = unit > DateLength::kDays || (before != nullptr && before->stays);
  if (every != nullptr && every->guarded && how_long) every = nullptr;
  if (every == nullptr && (before == nullptr || !before->recurs)) return false;
  out.is_length = false;
  out.point.every = true;
  out.point.mod = out.mod;
  out.point.unit = grain_of(unit);
  out.classes = kEveryClass;
  if (every != nullptr) out.last = last;
  return true;
}

// What follows a length may make a point of it, or a set, or belong to its span.
bool Reader::step_away(Expression& out) const {
  if (recurs(out)) return true;
  if (!same_line(out.last)) return false;
  uint32_t last = 0;
  const DateLength::Unit unit = finest_unit(out.length);
  const int32_t tenths = out.length.tenths[unit];
  const bool one_unit = unit == coarsest_unit(out.length) && tenths >= 0 && tenths % kTenths == 0 &&
                        out.longest.empty();
  if (one_unit) {
    const Word* ago = grammar_.word_at(hits_, out.last, Role::kAgo, last);
    const Neighbour* before = grammar_.before(document_, hits_, out.first);
    const bool ahead = ago != nullptr && !ago->guarded && ago->meaning.point.shift > 0;
    if (ahead && before != nullptr && before->stays) {
      out.last = last;
      return false;
    }
    // "hai giờ sau", "ít phút sau" of a story are times; "hai giờ nữa" has no hour to begin from.
    const bool far_enough = unit <= DateLength::kDays ||
                            (ago != nullptr && ago->meaning.point.anchor == DateAnchor::kNarrative);
    if (ago != nullptr && far_enough && (!ago->guarded || ends_step(last))) {
      out.is_length = false;
      out.point = ago->meaning.point;
      out.point.unit = grain_of(unit);
      take_steps(tenths / kTenths, out.point);
      out.point.mod = out.mod;
      out.classes = kOtherClass;
      out.last = last;
      return true;
    }
  }
  // "vài tháng trước", "2-3 tháng trước", "vài giờ sau đó": a point, but nobody knows which.
  const bool spread = !out.longest.empty() && unit == finest_unit(out.longest);
  const bool vague = tenths == DateLength::kVague;
  if (unit == coarsest_unit(out.length) &&
      ((vague && unit <= DateLength::kSeconds) || (spread && unit <= DateLength::kDays))) {
    const Word* ago = grammar_.word_at(hits_, out.last, Role::kAgo, last);
    const bool of_story = ago != nullptr && ago->meaning.point.anchor == DateAnchor::kNarrative;
    if (unit > DateLength::kHours && !of_story) ago = nullptr;
    const Neighbour* before = grammar_.before(document_, hits_, out.first);
    const bool from = spread && before != nullptr && before->relation == DateRelation::kSince;
    if (ago != nullptr && !ago->guarded && before != nullptr && (before->stays || from)) {
      out.last = last;  // "suốt mấy ngày sau đó" lasts, so does "từ 1-2 tháng nữa"
      return false;
    }
    if (ago != nullptr && (!ago->guarded || ends_step(last))) {
      out.is_length = false;
      out.point = ago->meaning.point;
      out.point.unit = unit >= DateLength::kHours ? Grain::kDay : grain_of(unit);
      out.point.vague_step = true;
      out.point.mod = spread ? DateMod::kApprox : out.mod;
      out.classes = kOtherClass;
      out.last = last;
      return true;
    }
  }
  const Word* span = grammar_.word_at(hits_, out.last, Role::kSpan, last);
  // "45 phút qua màn hình": a preposition, which the longer word tells.
  if (span == nullptr || span->outside || cuts_word(last)) return false;
  // "trong 5 năm tới dòng tiền vẫn âm": behind "trong" it is no preposition, unless a number or a name follows.
  const Neighbour* before = grammar_.before(document_, hits_, out.first);
  const bool within = before != nullptr && before->within && unit <= DateLength::kDays && same_line(last) &&
                      document_[last].is_word() && !document_[last].capital();
  if (!span->guarded || within || ends_phrase(last)) out.last = last;
  return false;
}

// "75H-90" is a plate, "Mây 350h" a car, "386H" a machine.
bool Reader::names_thing(const Expression& out) const {
  const Token& unit = document_[out.last - 1];
  if (!unit.is_word() || unit.gap != Gap::kNone || unit.span.size() != 1) return false;
  if (unit.capital() && out.last < document_.size() && is_dash(document_, out.last)) return true;
  constexpr uint32_t kDigits = 3;
  if (unit.capital() && document_[out.last - 2].span.size() >= kDigits) return true;
  if (out.first == 0 || document_[out.first].gap == Gap::kNewline || out.last - out.first != 2) return false;
  const Token& before = document_[out.first - 1];
  return before.is_word() && before.capital() && !before.starts_sentence;
}

bool Reader::read_since(uint32_t token, Expression& out) const {
  uint32_t next = 0;
  const Word* word = grammar_.word_at(hits_, token, Role::kSince, next);
  if (word == nullptr || !same_line(next) || !read_length(next, out)) return false;
  if (!out.is_length) {
    // "cách đây 200 năm trước" says it twice.
    if (out.point.every || out.point.anchor != word->meaning.point.anchor || out.point.shift >= 0) return false;
    out.first = token;
    return true;
  }
  const DateLength::Unit unit = finest_unit(out.length);
  const int32_t tenths = out.length.tenths[unit];
  if (unit > DateLength::kDays || unit != coarsest_unit(out.length) || tenths < 0 ||
      !out.longest.empty()) {
    return true;
  }
  out.is_length = false;
  out.first = token;
  out.point = word->meaning.point;
  out.point.unit = grain_of(unit);
  take_steps(tenths / kTenths, out.point);
  out.point.mod = out.mod;
  out.classes = kOtherClass;
  return true;
}

}  // namespace vie::date
