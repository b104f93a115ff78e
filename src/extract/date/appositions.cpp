// The same point in other words, see expression.h: what is behind a point, in brackets, behind a comma or
// a dash, or bare, may say once more which day or year is meant, and belongs to its span.

#include "extract/date/edges.h"
#include "extract/date/expression.h"
#include "extract/date/point.h"

namespace vie::date {
namespace {

bool only_year(const DatePoint& p) {
  return finest(p) == Rank::kYear && p.has_year() && p.anchor == DateAnchor::kNone;
}

// "năm đó", "năm ngoái"
bool only_year_away(const DatePoint& p) {
  return away_by(p, Grain::kYear) && finest(p) == Rank::kYear;
}

bool only_weekday(const DatePoint& p) {
  return finest(p) == Rank::kWeekday && coarsest(p) == Rank::kWeekday;
}

}  // namespace

// A day, or a weekday and a day, said of a point once more: "thứ ba, ngày 14/4".
bool Reader::read_apposition(uint32_t token, const DatePoint& point, Expression& out) const {
  constexpr int kMostAtoms = 3;
  Atom atom;
  if (!same_line(token) || read_first_atom(token, atom) != Outcome::kFound) return false;
  if (atom.meaning.reading != Reading::kPoint || atom.from.lunar != point.lunar) return false;
  out = Expression{};
  out.first = token;
  out.point = atom.from;
  out.last = atom.last;
  out.need = atom.meaning.need;
  for (int i = 1; i < kMostAtoms; ++i) {
    const bool comma = only_weekday(out.point) && same_line(out.last) &&
                       document_.punctuation(out.last) == ',';
    if (!read_next_atom(out.last + (comma ? 1 : 0), out.point, atom)) break;
    overlay(out.point, atom.from);
    out.last = atom.last;
  }
  return true;
}

// "sáng nay – 8/2", "hôm nay – 8/2:", but "hôm nay - 8/2 mới xong" may go on to another day.
bool Reader::day_stands_apart(const Expression& out, const Expression& inner) const {
  return out.point.part != DayPart::kNone || !same_line(inner.last) ||
         document_[inner.last].is_punctuation();
}

// "hôm qua (20/4)", "Sáng nay, 28/4,", "hôm nay thứ Ba ngày 14/4", "thứ Bảy (24/4)", "12/5 (thứ Năm)",
// "cuối tuần qua (12/10)"
bool Reader::extend_with_apposition(Expression& out) const {
  const uint32_t open = out.last;
  if (!same_line(open)) return false;
  const bool brackets = document_.punctuation(open) == '(';
  const bool dash = dash_before_day(out);
  const bool comma = document_.punctuation(open) == ',' || dash;
  const bool day_away = away_by(out.point, Grain::kDay);
  if (!brackets && !comma && !day_away) return false;
  Expression inner;
  if (!read_apposition(brackets || comma ? open + 1 : open, out.point, inner)) return false;
  const bool day_open = day_away || coarsest(out.point) == Rank::kWeekday ||
                        (out.point.weekday != 0 && out.point.day == 0) ||
                        (brackets && (away_by(out.point, Grain::kWeek) || coarsest(out.point) == Rank::kClock));
  const Token& end = document_[inner.last - 1];
  const bool sure = inner.need == Need::kNothing || (end.is_word() && end.capital());
  const bool date = inner.point.day != 0 && inner.point.month != 0 && day_open &&
                    finest(inner.point) >= Rank::kWeekday;
  const bool weekday = only_weekday(inner.point) && out.point.weekday == 0 &&
                       ((brackets && out.point.day != 0) || (day_away && sure));
  // "gần 15h (cùng ngày)"
  const bool day_back = brackets && coarsest(out.point) <= Rank::kPart && away_by(inner.point, Grain::kDay);
  // "hôm nay sáng Chủ nhật"
  const bool part_of_weekday = day_away && !brackets && inner.point.day == 0 && inner.point.weekday != 0 &&
                               finest(out.point) == Rank::kDay && finest(inner.point) == Rank::kPart &&
                               coarsest(inner.point) == Rank::kWeekday;
  const bool year = brackets && only_year_away(out.point) && only_year(inner.point);  // "năm đó (1971)"
  if (!date && !weekday && !day_back && !part_of_weekday && !year) return false;
  const bool clean = inner.last >= document_.size() || edge_after(document_, inner.last) == Edge::kClean;
  if (brackets) {
    if (inner.last >= document_.size() || document_.punctuation(inner.last) != ')') return false;
  } else if (!clean || (dash && !day_stands_apart(out, inner))) {
    return false;
  } else if (comma && !(date && day_away)) {
    if (inner.last >= document_.size() || !document_[inner.last].is_punctuation()) return false;
  } else if (comma) {
    const Neighbour* after = grammar_.after(document_, hits_, inner.last);
    if (after != nullptr && (after->forbids & kBareNumbers) != 0) return false;
  }
  overlay(out.point, inner.point);
  out.last = inner.last + (brackets ? 1 : 0);
  out.need = Need::kNothing;
  return true;
}

}  // namespace vie::date
