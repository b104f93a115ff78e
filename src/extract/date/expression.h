// Reading expressions: one point or one length, with what belongs to it.  The ends of ranges and the
// members of lists are expressions, too.

#ifndef VIE_EXTRACT_DATE_EXPRESSION_H
#define VIE_EXTRACT_DATE_EXPRESSION_H

#include <cstdint>

#include "extract/date/atoms.h"
#include "extract/date/grammar.h"
#include "match/hits.h"
#include "record/date.h"
#include "text/document.h"

namespace vie::date {

struct Expression {
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t core_last = 0;     // where its first atom ends
  RuleId rule = kNoRule;
  uint16_t classes = 0;       // what neighbours may lead to or forbid
  Need need = Need::kNothing; // what it still lacks
  bool is_length = false;
  bool is_range = false;      // a rule has made both ends
  bool may_be_length = false;
  bool number_only = false;   // a bare number that took its meaning from a neighbour
  bool dash = false;          // a dash and a number follow: no end of an expression
  bool header = false;
  bool no_event = false;
  bool joined = false;        // it is an end of a range: what stands behind a dash is the other end
  bool says_lunar = false;    // a word of the calendar is behind it: "30/2 âm lịch"
  DatePoint point;
  DatePoint to;
  DateLength length;
  DateLength longest;
  DateMod mod = DateMod::kNone;  // of a length
  // What it was before "hằng ngày" joined it; plain_last is 0 if nothing did.
  DatePoint plain;
  uint32_t plain_last = 0;
};

enum class Outcome : uint8_t { kNothing, kFound, kImpossible };

/// What khoảng, gần, đầu, cuối before an expression say of it.
struct Qualifiers {
  DateMod mod = DateMod::kNone;
  uint32_t span_from = 0;  // where the expression begins: some stay outside
  bool of_day = false;     // "cuối ngày 21/8", not "lần cuối hôm 21/8"
};

/// What begins at a token, read once for all who ask.
struct Beginning {
  Outcome outcome = Outcome::kNothing;
  Expression point;
  bool has_length = false;
  Expression length;
};

class Reader {
 public:
  Reader(const Grammar& grammar, const Document& document, const Hits& hits)
      : grammar_(grammar), document_(document), hits_(hits) {}

  /// The point that begins at a token, whether or not its neighbours let it stand.  kImpossible if it
  /// names a day that does not exist; `last` says then where it ends.  What stands right behind a
  /// dash is a number of its own only if it is known to be `joined` to something.
  Outcome read_point(uint32_t token, Expression& out, bool joined = false) const;

  /// A bare number that means what `model` means: "11" in "ngày 10, 11 và 12/5".
  bool read_number(uint32_t token, const DatePoint& model, Expression& out, bool joined = false) const;

  /// The length that begins at a token, or the point that is so long away ("hai tuần trước").
  bool read_length(uint32_t token, Expression& out, bool joined = false) const;

  /// Both at once.
  Beginning read_beginning(uint32_t token, bool joined = false) const {
    Beginning out;
    out.outcome = read_point(token, out.point, joined);
    out.has_length = read_length(token, out.length, joined);
    return out;
  }

  /// The point that lies a length away which follows a word: "cách đây 5 năm", "sau đó hai ngày".  It
  /// stays a length if that is too vague or too short to lead to a day: "cách đây vài giờ".
  bool read_since(uint32_t token, Expression& out) const;

  /// Whether the neighbours of an expression let it stand by itself.
  bool stands(const Expression& expression) const;
  /// Whether they forbid it, whatever else speaks for it.
  bool forbidden(const Expression& expression) const;

  const Grammar& grammar() const { return grammar_; }
  const Document& document() const { return document_; }
  const Hits& hits() const { return hits_; }
  bool same_line(uint32_t token) const {
    return token < document_.size() && document_[token].gap != Gap::kNewline;
  }
  /// Whether what may be a preposition or verb ("tới", "trước") stands at the end of its phrase.
  bool ends_phrase(uint32_t token) const;

 private:
  Outcome read_first_atom(uint32_t token, Atom& atom, bool joined = false) const;
  bool read_next_atom(uint32_t token, const DatePoint& point, Atom& atom) const;
  Outcome read_chain(uint32_t token, Expression& out, bool joined) const;
  bool extend(Expression& out) const;
  void extend_fully(Expression& out) const;
  void extend_range(Expression& out) const;
  bool extend_with_words(Expression& out) const;
  bool extend_with_apposition(Expression& out) const;
  bool lists_years(uint32_t token) const;
  bool starts_point(uint32_t token) const;
  bool edges_allow(const Atom& atom, bool& dash, bool joined = false) const;
  bool double_year(const Expression& expression) const;
  bool dash_and_number(uint32_t token) const;
  bool in_brackets(uint32_t first, uint32_t last) const;
  bool holds_number(uint32_t first, uint32_t last) const;
  bool may_be_numbers(const Expression& expression) const;
  bool may_be_count(const Expression& expression) const;
  bool lasts_after(const Expression& expression, const Neighbour* before) const;
  bool one_of_several(const Atom& slice, const Atom& whole) const;
  bool day_stands_apart(const Expression& out, const Expression& inner) const;
  bool dash_before_day(const Expression& e) const;
  bool is_age(const Expression& expression) const;
  bool is_some_day(const Expression& expression) const;
  bool follows_thousands(const Expression& expression) const;
  bool names_year_before(uint32_t token) const;
  bool between_commas(const Expression& expression) const;
  bool after_evening_hour(const Expression& expression) const;
  bool names_day_before(const Expression& expression) const;
  bool cuts_word(uint32_t end) const;
  bool follows_ordinal(uint32_t token) const;
  bool read_apposition(uint32_t token, const DatePoint& point, Expression& out) const;
  uint32_t read_qualifiers(uint32_t token, bool of_length, Qualifiers& out) const;
  bool recurs(Expression& out) const;
  bool spans_years(const Expression& out) const;
  bool step_away(Expression& out) const;
  bool read_whole_length(uint32_t token, Expression& out, bool joined) const;
  bool is_compared(uint32_t token, uint32_t end) const;
  bool names_thing(const Expression& out) const;
  bool ends_step(uint32_t token) const;

  const Grammar& grammar_;
  const Document& document_;
  const Hits& hits_;
};

/// The classes of a point, by what it begins with.
uint16_t classes_of(const DatePoint& point, bool begins_with_number);

/// A year written as a mere number: "2016".
bool is_bare_year(const Expression& expression);

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_EXPRESSION_H
