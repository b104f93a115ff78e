// Chains of atoms, see expression.h.
//
// A point is a chain of atoms from fine to coarse: a clock time, a part of the day, a weekday, a day, a
// month, a year, each only if it is coarser than all before ("9 giờ sáng" + "thứ Hai" + "ngày 16/5" +
// "năm ngoái").  So no rule need know how the others go together, and a user's own rule for a day joins
// with parts of days and years like a built-in one.

#include "extract/date/edges.h"
#include "extract/date/expression.h"
#include "extract/date/point.h"

namespace vie::date {
namespace {

constexpr int kLongestChain = 8;  // atoms

// "6 tháng đầu" of a year is its first half; "nửa đầu" of a year or month is a half of it.
void settle_slice(DatePoint& p) {
  constexpr int kMonthsOfHalf = 6;
  constexpr int8_t kMiddleOfMonth = 15;
  constexpr int8_t kMiddleOfDecades = 50;
  if (p.slice_unit == Grain::kNone) return;
  if (p.lunar && p.slice_unit == Grain::kDay && p.slice_first == 1 && p.slice_last == 1 &&
      finest(p) == Rank::kYear) {
    p.month = p.day = 1;  // "ngày đầu tiên của năm Đinh Dậu"
    p.slice_unit = Grain::kNone;
    return;
  }
  const bool at_start = p.slice_first > 0;
  const Rank whole = finest(p);
  if (p.slice_unit == Grain::kWeek && whole == Rank::kYear && p.slice_first == p.slice_last &&
      p.slice_first > 1) {
    p.week = static_cast<uint8_t>(p.slice_first);  // "tuần thứ 30 của năm"
    p.slice_unit = Grain::kNone;
  } else if (p.slice_unit == Grain::kHalf) {
    if (whole == Rank::kYear) {
      p.half = at_start ? 1 : 2;
      p.slice_unit = Grain::kNone;
    } else if (whole == Rank::kMonth) {
      p.slice_unit = Grain::kDay;
      p.slice_first = at_start ? int8_t{1} : static_cast<int8_t>(kMiddleOfMonth + 1);
      p.slice_last = at_start ? kMiddleOfMonth : int8_t{-1};
    } else {
      p.slice_unit = Grain::kYear;
      const int8_t half = whole == Rank::kCentury ? kMiddleOfDecades : int8_t{5};
      p.slice_first = at_start ? int8_t{1} : static_cast<int8_t>(half + 1);
      p.slice_last = at_start ? half : int8_t{-1};
    }
  } else if (p.slice_unit == Grain::kMonth && whole == Rank::kYear &&
             ((p.slice_first == 1 && p.slice_last == kMonthsOfHalf) ||
              (p.slice_first == -kMonthsOfHalf && p.slice_last == -1))) {
    p.half = at_start ? 1 : 2;
    p.slice_unit = Grain::kNone;
  }
}

}  // namespace

// "hai tiếng nổ" are two bangs: a word would be cut in two.  A guarded one ends in a straight quotation
// mark, which must open: 'hai tiếng "mẹ ơi"', but not '"chờ hai tiếng"'.
bool Reader::cuts_word(uint32_t end) const {
  uint32_t last = 0;
  const Word* word = grammar_.word_at(hits_, end - 1, Role::kAcross, last);
  if (word == nullptr || !same_line(end)) return false;
  if (!word->guarded) return true;
  return document_[last - 1].gap != Gap::kNone && last < document_.size() &&
         document_[last].gap == Gap::kNone && document_[last].is_word();
}

bool Reader::edges_allow(const Atom& atom, bool& dash, bool joined) const {
  if (!joined && document_[atom.first].is_number() && !clean_before(document_, atom.first)) {
    const Neighbour* before = grammar_.before(document_, hits_, atom.first);
    const bool led = before != nullptr && document_[atom.first - 1].is_word() &&
                     (before->leads & classes_of(atom.from, true)) != 0;
    if (!led) return false;
  }
  if (cuts_word(atom.last)) return false;
  const Edge edge = edge_after(document_, atom.last);
  dash = edge == Edge::kDash;
  if (edge == Edge::kDoubled) return atom.from.month != 0;
  return edge != Edge::kBroken;
}

// "những năm 2020, 2021" are years, "những năm 1960, 1970" decades.
bool Reader::lists_years(uint32_t token) const {
  constexpr uint32_t kDigits = 4;
  constexpr uint32_t kDecade = 10;
  uint32_t next = token;
  if (!same_line(next)) return false;
  if (document_.punctuation(next) == ',') {
    ++next;
  } else if (grammar_.word_at(hits_, next, Role::kAnd, next) == nullptr) {
    return false;
  }
  return same_line(next) && document_[next].is_number() && document_[next].span.size() == kDigits &&
         document_[next].number % kDecade != 0;
}

Outcome Reader::read_first_atom(uint32_t token, Atom& atom, bool joined) const {
  LongestFirst hits(grammar_, hits_, token);
  bool dash = false;
  while (const RuleHit* hit = hits.next()) {
    const Sense sense = read_atom(grammar_, document_, hits_, *hit, atom);
    if (sense == Sense::kNone || !edges_allow(atom, dash, joined)) continue;
    const Reading reading = atom.meaning.reading;
    if (atom.meaning.need == Need::kBrackets && reading == Reading::kRange &&
        !in_brackets(atom.first, atom.last)) {
      continue;
    }
    if (reading == Reading::kLength || reading == Reading::kLengths || reading == Reading::kSlice) {
      continue;
    }
    if (atom.meaning.need == Need::kEnd && !ends_phrase(atom.last)) continue;
    if (finest(atom.from) == Rank::kDecade && atom.from.century != 0 && lists_years(atom.last)) continue;
    // "hàng (năm 2019)"; but "mỗi ngày 1 viên" is every day.
    if (reading == Reading::kEvery && atom.from.unit != Grain::kDay && starts_point(atom.last - 1)) {
      continue;
    }
    // "(bước) sang năm 2026" is no next year.
    if (atom.from.anchor != DateAnchor::kNone && atom.from.unit == Grain::kYear &&
        atom.last - atom.first > 1 && same_line(atom.last) && document_[atom.last].is_number() &&
        starts_point(atom.last - 1)) {
      continue;
    }
    return sense == Sense::kImpossible ? Outcome::kImpossible : Outcome::kFound;
  }
  return Outcome::kNothing;
}

bool Reader::read_next_atom(uint32_t token, const DatePoint& point, Atom& atom) const {
  if (!same_line(token)) return false;
  LongestFirst hits(grammar_, hits_, token);
  bool dash = false;
  while (const RuleHit* hit = hits.next()) {
    if (read_atom(grammar_, document_, hits_, *hit, atom) != Sense::kGood) continue;
    const Reading reading = atom.meaning.reading;
    if (reading != Reading::kPoint && reading != Reading::kEvery) continue;
    if (atom.meaning.need == Need::kFiner || !edges_allow(atom, dash) || !may_follow(point, atom.from)) continue;
    return true;
  }
  return false;
}

Outcome Reader::read_chain(uint32_t token, Expression& out, bool joined) const {
  out = Expression{};
  Atom atom;
  DatePoint slice;
  uint32_t core = token;
  // "9 tháng đầu (của) năm 2021"
  LongestFirst hits(grammar_, hits_, token);
  while (const RuleHit* hit = hits.next()) {
    if (grammar_.rule(hit->rule)->reading != Reading::kSlice) continue;
    if (read_atom(grammar_, document_, hits_, *hit, atom) != Sense::kGood) continue;
    bool dash = false;
    uint32_t next = atom.last;
    if (!edges_allow(atom, dash) || !same_line(next)) continue;
    grammar_.word_at(hits_, next, Role::kOf, next);
    Atom whole;
    if (!same_line(next) || read_first_atom(next, whole) != Outcome::kFound) continue;
    if (atom.meaning.need == Need::kCoarser &&
        (!whole.from.has_year() || finest(whole.from) != Rank::kYear)) {
      continue;  // "8 tháng năm 2022" is of a year that is named
    }
    if (one_of_several(atom, whole)) continue;
    if (finest(whole.from) < Rank::kMonth || whole.meaning.reading != Reading::kPoint) continue;
    slice = atom.from;
    core = next;
    break;
  }
  const Outcome outcome = read_first_atom(core, atom, joined);
  out.first = token;
  out.last = atom.last;
  if (outcome == Outcome::kNothing) return outcome;
  out.rule = atom.rule;
  out.point = atom.from;
  out.to = atom.to;
  out.length = atom.length;
  out.need = atom.meaning.need;
  out.header = atom.meaning.header;
  out.no_event = atom.meaning.no_event;
  out.may_be_length = atom.meaning.may_be_length;
  out.is_range = atom.meaning.reading == Reading::kRange;
  out.classes = classes_of(out.point, document_[core].is_number());
  if (out.need == Need::kFiner) out.classes = kUnitClass;
  if (out.classes == kHeadedDay && !holds_number(atom.first, atom.last)) out.classes = kNameClass;
  out.core_last = atom.last;
  if (out.is_range && double_year(out)) return Outcome::kNothing;
  if (!out.is_range) {
    extend_fully(out);
  } else if (out.to.has_clock() || (out.to.day != 0 && !out.to.has_year())) {
    extend_range(out);
  }
  if (slice.slice_unit != Grain::kNone) {
    if (out.is_range) return Outcome::kNothing;
    overlay(out.point, slice);
    settle_slice(out.point);
    out.need = Need::kNothing;
    if (out.classes != kUnitClass) out.classes = kOtherClass;
  }
  // "30/2 âm lịch" is lawful.
  if (outcome == Outcome::kImpossible && !out.says_lunar) return Outcome::kImpossible;
  if (!possible(out.point)) return Outcome::kImpossible;
  out.dash = edge_after(document_, out.last) == Edge::kDash;
  return Outcome::kFound;
}

// "5-6 giờ sáng (12/5)", "3-17/4 năm nay": what is behind is of both ends.
void Reader::extend_range(Expression& out) const {
  Expression end;
  end.first = out.first;
  end.last = out.last;
  end.point = out.to;
  extend_fully(end);
  // "5 giờ đến 21 giờ | hàng ngày": a set is a record of its own.
  if (end.plain_last != 0) {
    end.point = end.plain;
    end.last = end.plain_last;
  }
  out.last = end.last;
  out.to = end.point;
  share(out.point, out.to);
}

void Reader::extend_fully(Expression& out) const {
  for (int i = 0; i < kLongestChain && extend(out); ++i) {
  }
}

bool Reader::extend(Expression& out) const {
  if (extend_with_words(out)) return true;
  Atom atom;
  uint32_t next = out.last;
  const Rank above = coarsest(out.point);
  // "22h25 (giờ địa phương) ngày 13/7"
  const bool zone = out.point.has_clock() && above <= Rank::kPart && same_line(next) &&
                    grammar_.word_at(hits_, next, Role::kZone, next) != nullptr;
  const bool commas = (above == Rank::kWeekday || out.point.has_clock()) && same_line(next) &&
                      document_.punctuation(next) == ',';
  if (commas) {
    ++next;
  } else if (above >= Rank::kMonth) {
    grammar_.word_at(hits_, next, Role::kOf, next);
  }
  if (!read_next_atom(next, out.point, atom)) return !zone && extend_with_apposition(out);
  // "thứ Hai, ngày 16/5", "thứ Hai, 16/5"; "8h00, ngày 12/9", "8h00, sáng mai", but not "8h00, sáng"
  const bool day = finest(atom.from) == Rank::kDay || finest(atom.from) == Rank::kWeekday ||
                   (finest(atom.from) == Rank::kPart && away_by(atom.from, Grain::kDay));
  if ((commas || zone) && !day) return false;
  if (commas && above != Rank::kWeekday && document_[atom.first].is_number()) {
    const Neighbour* after = grammar_.after(document_, hits_, atom.last);
    if (atom.from.month == 0 || (after != nullptr && (after->forbids & kBareNumbers) != 0)) return false;
  }
  // "uống 4g mỗi ngày", "mở cửa 24h mỗi ngày": no clock time, which needs a day.
  if (atom.from.every && atom.from.unit == Grain::kDay && out.need == Need::kCoarser && out.point.has_clock()) {
    return false;
  }
  // Whatever is joined to something coarser has its lead or its missing part in it.
  if (out.need != Need::kFiner && out.need != Need::kListed) out.need = Need::kNothing;
  if (atom.from.every) {
    out.plain = out.point;
    out.plain_last = out.last;
  }
  overlay(out.point, atom.from);
  out.last = atom.last;
  return true;
}

// "âm lịch", "tới", "này"
bool Reader::extend_with_words(Expression& out) const {
  if (!same_line(out.last)) return false;
  const Rank rank = finest(out.point);
  uint32_t last = 0;
  if (rank <= Rank::kYear && !out.point.every) {
    if (const Word* word = grammar_.word_at(hits_, out.last, Role::kCalendar, last)) {
      out.point.lunar = word->meaning.point.lunar;
      out.point.leap_month |= word->meaning.point.leap_month;
      out.says_lunar |= word->meaning.point.lunar;
      out.last = last;
      if (out.need == Need::kLead) out.need = Need::kNothing;
      return true;
    }
  }
  const Rank above = coarsest(out.point);
  const Word* word = grammar_.word_at(hits_, out.last, Role::kToward, last);
  if (word == nullptr || (word->guarded && !ends_phrase(last))) return false;
  const Neighbour* before = grammar_.before(document_, hits_, out.first);
  if (before != nullptr && before->birth) return false;
  if (out.point.has_year() && above == Rank::kYear && !out.point.has_toward) {
    // "ngày 5/6/2017 rồi bỏ đi"
    if (word->guarded && word->meaning.point.toward < 0 && out.point.day != 0) return false;
    out.last = last;  // "năm 2016 vừa qua": belongs to the span and says nothing new
    return true;
  }
  if (above < Rank::kWeekday || above > Rank::kQuarter) return false;
  overlay(out.point, word->meaning.point);
  out.last = last;
  // "iOS 10.3 tới đây" is a version.
  const bool named = out.need == Need::kLead && out.first > 0 && document_[out.first - 1].capital();
  // "đoạn phim thứ hai này" is the second.
  const bool ordinal = out.need == Need::kCapital && word->meaning.point.toward == 0;
  if (out.need != Need::kFiner && out.need != Need::kListed && !named && !ordinal) out.need = Need::kNothing;
  return true;
}

}  // namespace vie::date
