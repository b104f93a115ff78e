// What the sources say of dates, in tables that are indexed by the numbers of rules, slots and entries.
//
// Some lexicons have fixed names: `date.word.ROLE` the small words that join the parts of an expression
// (`date.word.to`: what stands between the ends of a range), `date.before` and `date.after` what stands
// around one (what leads to a date, what forbids one).  All others are known only through the slots of
// rules.

#ifndef VIE_EXTRACT_DATE_GRAMMAR_H
#define VIE_EXTRACT_DATE_GRAMMAR_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/memory.h"
#include "extract/date/meaning.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/matcher.h"
#include "match/rules.h"
#include "text/document.h"

namespace vie::date {

/// What a slot's number or word fills.
enum class Field : uint8_t {
  kNone, kDay, kMonth, kYear, kShortYear, kHour, kMinute, kSecond, kWeekday, kQuarter, kDecade,
  kCentury, kCount, kThousands, kHundreds, kUnits, kTenth
};

struct SlotMeaning {
  Field field = Field::kNone;
  bool second = false;  // of the later end of a range: its name ends in 2
  bool lexicon = false;
};

/// What a word of a lexicon `date.word.ROLE` does.
enum class Role : uint8_t {
  kNone,
  kFrom,      // begins a range
  kTo,        // joins its ends
  kAnd,       // joins the members of a list
  kNever,     // no part of a date, though its words are: "ngày tháng năm"
  kAcross,    // a word that must not be cut, with a date's word at its head: "(hai) tiếng nổ"
  kNow,       // is the end of a range: "nay"
  kOnward,    // "trở đi"
  kBackward,  // "trở về trước"
  kOf,         // between fine and coarse: "của"
  kQualifier,  // before a point or length, with a mod: "khoảng", "đầu"
  kCalendar,  // behind a day: "âm lịch"
  kToward,    // behind a point: "tới", "vừa qua"
  kAgo,       // behind a length, which becomes a step: "trước", "nữa", "sau đó"
  kSince,     // before a length, likewise: "cách đây"
  kSpan,      // behind a length, which stays one: "qua", "gần đây"
  kEveryTime,  // behind a length, which recurs: "một lần"
  kZone       // between a clock time and its day: "(giờ địa phương)"
};
constexpr size_t kRoles = 18;

struct Word {
  bool guarded = false;  // counts only before what ends a phrase, for the word has other uses
  bool outside = false;  // stays out of the span
  bool length_only = false;  // "trên", "dưới": not before a point
  bool opens = false;        // "cuối ngày": its last word is the first of what follows
  Meaning meaning;
};

/// Kinds of expressions, as neighbours tell them apart.
enum Class : uint16_t {
  kBareNumbers = 1,  // begins with a number: "12/5", "1985"
  kHeadedDay = 2,    // "ngày 12"
  kMonthClass = 4,
  kYearClass = 8,
  kClockClass = 16,
  kLengthClass = 32,
  kWeekdayClass = 64,
  kPartClass = 128,
  kEveryClass = 256,
  kOtherClass = 512,
  kFewClass = 1024,  // a headed day that may be a count: "ngày 2", "ngày 2-3"
  kStepClass = 2048,  // a step from an anchor: "năm qua"
  kUnitClass = 4096,  // a mere unit: "(đầu) năm"
  kNameClass = 8192,  // a day with a name, no number: "Giáng sinh"
  kDaysClass = 16384,  // a count of days, besides kLengthClass
  kCountClass = 32768,  // a length that begins with its number, besides kLengthClass
  kAllClasses = 65535
};

struct Neighbour {
  uint16_t leads = 0;    // classes that it leads to, or that it makes sure of
  uint16_t forbids = 0;  // classes that it forbids
  bool ends_phrase = false;
  bool predicate = false;   // begins what is said of a subject: "đã"
  bool event = false;       // begins a phrase of something that happens: "cuộc họp"
  bool stays = false;       // a length behind it stays one: "thêm 1 năm nữa"
  bool recurs = false;      // a length behind it is a set: "cứ sau 3 tháng"
  bool yearly = false;      // a day of a month behind it is a set: "mỗi dịp 8/3"
  bool ordinal = false;        // "lần cuối ngày 22/10": the "cuối" is its own
  bool compares = false;       // "nhanh hơn 6 phút": the "hơn" is its own,
  bool compares_with = false;  // where "so với" follows the length: "dài hơn 6 phút so với"
  bool than = false;           // that "so với"
  bool within = false;      // "trong": "tới" behind its length is no preposition
  bool birth = false;       // "sinh năm 1973 này": no "này" behind it is the year's
  bool age = false;         // "bé mới ba tháng": a number of months that closes its phrase is an age
  bool edition = false;     // a competition: "giải hạng nhất 2025-2026"
  bool names_year = false;  // a paper: "Luật Đất đai 2013"
  DayPart part = DayPart::kNone;  // of a clock time behind it: "ăn tối lúc 7 giờ"
  DateRelation relation = DateRelation::kNone;
};

class Grammar {
 public:
  Grammar(const Lexicons& lexicons, const Rules& rules, const Matcher& matcher);

  /// nullptr for a rule that is not of the kind date.
  const Meaning* rule(RuleId id) const {
    return id < rules_.size() && rules_[id].known ? &rules_[id].meaning : nullptr;
  }
  const SlotMeaning& slot(uint16_t id) const { return slots_[id]; }
  /// The meaning of any entry of a lexicon whose name begins with "date.", nullptr for others.
  const Meaning* entry(EntryId id) const { return find(entries_, entry_index_, id); }

  /// The longest word of a role that begins at a token, and where it ends.
  const Word* word_at(const Hits& hits, uint32_t token, Role role, uint32_t& last) const;

  /// The lexicons of words that an expression may begin with, besides what rules match.
  const LexiconSet& openers() const { return openers_; }

  /// The neighbour that ends just before a token, or begins at one; nullptr if there is none.
  const Neighbour* before(const Document& document, const Hits& hits, uint32_t token,
                          uint32_t* first = nullptr) const;
  const Neighbour* after(const Document& document, const Hits& hits, uint32_t token) const;

  /// Whether a numeral of several words begins at a token: "năm mươi".
  bool numeral_at(const Hits& hits, uint32_t token) const;

  /// Whether the head of a day's name begins at a token: "Ngày (Đại dương thế giới)".
  bool names_day(const Hits& hits, uint32_t token) const;

  /// Names for what no pattern made.
  RuleId range_rule() const { return range_rule_; }

  size_t memory() const {
    return owned_bytes(rules_, slots_, entries_, entry_index_, words_, word_index_, neighbours_,
                       neighbour_index_);
  }

 private:
  struct RuleMeaning {
    bool known = false;
    Meaning meaning;
  };
  template <class T>
  static const T* find(const std::vector<T>& values, const std::vector<uint16_t>& index, EntryId id) {
    return id < index.size() && index[id] != 0 ? &values[index[id] - 1u] : nullptr;
  }
  static constexpr uint32_t kLongestNeighbour = 4;  // tokens

  std::vector<RuleMeaning> rules_;
  std::vector<SlotMeaning> slots_;
  std::vector<Meaning> entries_;
  std::vector<uint16_t> entry_index_;
  std::vector<Word> words_;
  std::vector<uint16_t> word_index_;
  std::vector<Neighbour> neighbours_;
  std::vector<uint16_t> neighbour_index_;
  LexiconId role_lexicons_[kRoles];
  LexiconSet openers_;
  LexiconId number_lexicon_ = kNoLexicon;
  LexiconId day_head_lexicon_ = kNoLexicon;
  LexiconId before_lexicon_ = kNoLexicon;
  LexiconId after_lexicon_ = kNoLexicon;
  RuleId range_rule_ = kNoRule;
};

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_GRAMMAR_H
