// Everything that is looked for in a text, compiled: lexicons, patterns, regular expressions.

#ifndef VIE_MATCH_MATCHER_H
#define VIE_MATCH_MATCHER_H

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/memory.h"
#include "match/followers.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/lexicon_set.h"
#include "match/pattern.h"
#include "match/phrases.h"
#include "match/regex.h"
#include "match/rules.h"
#include "text/document.h"
#include "text/vocabulary.h"

namespace vie {

/// Scratch memory of one thread.
struct MatchScratch {
  PatternRunner runner;
  std::vector<Span> spans;

  size_t memory() const { return runner.memory() + spans.capacity() * sizeof(Span); }
};

class Matcher {
 public:
  /// Compiles.  Throws a Failure with the place of a mistake in a pattern.  Slots of regular
  /// expressions' groups are numbered behind those of the rules: see group_slot().
  Matcher(const Lexicons& lexicons, const Rules& rules, Vocabulary& vocabulary,
          int64_t regex_memory);

  /// Finds everything.  `hits` is overwritten.
  void run(const Document& document, Hits& hits, MatchScratch& scratch) const;

  /// The name of a slot or named group that a capture speaks of.
  const std::string& slot_name(uint16_t slot) const { return slot_names_[slot]; }
  uint16_t slot_count() const { return static_cast<uint16_t>(slot_names_.size()); }

  size_t memory() const;

 private:
  struct CompiledPattern {
    RuleId rule;
    Pattern pattern;

    size_t memory() const { return pattern.memory(); }
  };
  struct CompiledRegex {
    RuleId rule;
    Regex regex;
    std::vector<uint16_t> group_slots;  // kNoSlot for a group without a name
    bool mask;

    size_t memory() const { return owned_bytes(regex, group_slots); }
  };
  static constexpr uint16_t kNoSlot = 0xffff;

  // Which patterns and regexes may begin at a token, by what the token is.
  struct Index {
    /// What begins with a symbol.
    std::span<const uint16_t> at(Symbol symbol) const {
      if (first.empty()) return {};
      return std::span(numbers).subspan(first[symbol], size_t{first[symbol + 1]} - first[symbol]);
    }
    /// Lays what was added to by_symbol out for at().
    void finish(size_t symbol_count);

    std::vector<std::pair<Symbol, uint16_t>> by_symbol;  // while it is being built
    std::vector<uint32_t> first;  // by symbol: in numbers; empty: nothing begins with one
    std::vector<uint16_t> numbers;
    LexiconSet lexicons;          // those of by_lexicon that have any
    std::vector<std::vector<uint16_t>> by_lexicon;
    std::vector<uint16_t> by_number;  // of patterns: followers_ lists them
    std::vector<uint16_t> by_capital;
    std::vector<uint16_t> by_word;

    size_t memory() const;
  };
  // Most tokens begin nothing: a bit for each index, of its symbol or of what kind of token it is,
  // says so before any list is looked at.
  enum Begins : uint8_t { kPattern = 1, kRegex = 2, kMask = 4 };
  void note_beginnings(const Index& index, Begins what);
  bool may_begin(const Token& token, uint8_t what) const {
    const auto& by_kind = begins_by_kind_[static_cast<size_t>(token.kind)];
    return ((begins_[token.symbol] | by_kind[token.capital()]) & what) != 0;
  }
  void add_regex(RuleId id, const Rule& rule, Vocabulary& vocabulary, int64_t memory);
  void index_pattern(uint16_t number);
  void index_regex(uint16_t number, const Rule& rule, Vocabulary& vocabulary);
  void run_masks(const Document& document, Hits& hits, MatchScratch& scratch) const;
  void run_rules_at(const Document& document, uint32_t token, Hits& hits,
                    MatchScratch& scratch) const;
  static RuleHit* hit_of(RuleId rule, uint32_t token, Hits& hits);
  void try_pattern(uint16_t number, uint32_t token, Hits& hits, MatchScratch& scratch) const;
  void try_regex(uint16_t number, const Document& document, uint32_t token, Hits& hits,
                 MatchScratch& scratch) const;
  template <class Try>
  static void each_at(const Index& index, const Token& token, bool numbers, Try&& attempt);

  Phrases phrases_;
  std::vector<ResolvedSlot> slots_;
  std::vector<std::string> slot_names_;
  std::vector<CompiledPattern> patterns_;
  Followers followers_;
  std::vector<CompiledRegex> regexes_;
  Index pattern_index_;
  Index regex_index_;
  Index mask_index_;
  std::vector<uint8_t> begins_;  // by symbol
  std::array<std::array<uint8_t, 2>, 3> begins_by_kind_ = {};  // and by whether it is a capital
};

}  // namespace vie

#endif  // VIE_MATCH_MATCHER_H
