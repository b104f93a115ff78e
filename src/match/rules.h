// Rules and slots, read from rule sources.
//
//     keys   date   grain=day|month|year
//
//     slot   day    number 1..31 digits 1..2
//     slot   unit   lexicon date.unit
//
//     rule   date.day_month
//     kind   date
//     match  ngày {day}[-/.]{month}
//     with   grain=day
//     yes    "hội đàm vào ngày 22-12"  => XXXX-12-22
//     no     "ngày 40-15"
//
// A rule has any number of `match` lines (patterns over tokens, see match/pattern.h), or one `regex`
// (RE2, see match/regex.h) with an `at` line that names the words from which it is tried, or neither:
// then C++ code makes its records, and the rule gives them a name and examples.  `with` attributes
// are handed to that code, and are those that a `keys` line declares for the kind (see keys.h); `yes` and `no` are examples, which the tests run.  A rule whose kind is
// not built in makes records of that kind, with a field for each slot or named group.

#ifndef VIE_MATCH_RULES_H
#define VIE_MATCH_RULES_H

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/memory.h"
#include "match/attributes.h"
#include "match/hits.h"
#include "match/keys.h"
#include "match/source.h"

namespace vie {

/// The kind of rules whose matches are not prose: web addresses and the like.
constexpr std::string_view kMaskKind = "mask";

/// What a slot of a pattern may take.
struct Slot {
  enum class Kind : uint8_t {
    kNumber,   // one number token within bounds
    kLexicon,  // a phrase of a lexicon
    kWord      // one word of a shape
  };
  std::string name;
  Kind kind = Kind::kNumber;
  uint32_t low = 0;
  uint32_t high = 0;
  uint32_t min_digits = 1;
  uint32_t max_digits = 9;
  std::string lexicon;
  std::string key;        // of a lexicon: only entries that have this attribute,
  std::string key_value;  // with this value; empty key: all entries
  Shape shape = Shape::kNoCase;  // of a word; kNoCase: any

  size_t memory() const { return owned_bytes(name, lexicon, key, key_value); }
};

struct Example {
  std::string text;
  std::string value;  // of a `yes`: what is found; empty if anything will do
  uint32_t line = 0;

  size_t memory() const { return owned_bytes(text, value); }
};

struct PatternSource {
  std::string text;
  Position position;

  size_t memory() const { return owned_bytes(text); }
};

struct Rule {
  std::string name;
  std::string kind;
  std::string source;  // name of the source, for messages
  Position position;
  float score = 1;
  std::vector<PatternSource> patterns;
  PatternSource regex;
  std::vector<PatternSource> at;  // words, or {number}, {capital}, {any}
  Attributes with;
  std::vector<Example> yes;
  std::vector<Example> no;

  size_t memory() const {
    return owned_bytes(name, kind, source, patterns, regex, at, with, yes, no);
  }
};

class Rules {
 public:
  Rules();

  /// Reads a source of slots and rules, and checks `with` by the keys that are declared so far, to
  /// which it may add.  A rule with a name that is known replaces the earlier one.
  void read(SourceReader& reader, Keys& keys);
  /// The same for a source that stands alone.
  void read(SourceReader& reader) {
    Keys keys;
    read(reader, keys);
  }

  /// Takes over the slots of other rules, for a source that builds on theirs.
  void add_slots(const Rules& other);

  /// Whether there is a rule of this name, or one of this kind.
  bool has(std::string_view name) const;
  /// Removes a rule, or all rules of a kind; false if there is none of this name.
  bool disable(std::string_view name);

  /// The number of a rule, kNoRule if there is none of this name or it was disabled.
  RuleId find(std::string_view name) const;
  const Rule& operator[](RuleId id) const { return rules_[id]; }
  RuleId size() const { return static_cast<RuleId>(rules_.size()); }

  const std::vector<Slot>& slots() const { return slots_; }
  /// The number of a slot, -1 if there is none.
  int find_slot(std::string_view name) const;

  size_t memory() const;

 private:
  void read_slot(std::string_view rest, const SourceReader& reader);
  void read_property(std::string_view keyword, std::string_view rest, const SourceReader& reader,
                     const Keys& keys);
  void check_last(const SourceReader& reader) const;

  std::vector<Rule> rules_;  // the first is no rule
  std::unordered_map<std::string, RuleId> by_name_;
  std::vector<Slot> slots_;
  RuleId current_ = kNoRule;
};

}  // namespace vie

#endif  // VIE_MATCH_RULES_H
