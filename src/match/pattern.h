// Patterns over tokens: the `match` lines of rules.
//
//     ngày {day}[-/.]{month}            words, slots, one punctuation mark of several
//     (ngày |hôm )?{day}/{month}        alternatives, optional parts
//     {day} ?- ?{month}                 " ?": a space or none
//
// A space in a pattern asks for white space in the text, its absence asks for none, so a pattern looks
// like what it finds; neither goes beyond a line.  Words match in every spelling and case, and whole
// syllables only, for tokens are compared, not characters.  A backslash takes the next character as it
// is.  There is no repetition, so a match is no longer than its pattern.

#ifndef VIE_MATCH_PATTERN_H
#define VIE_MATCH_PATTERN_H

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/rules.h"
#include "text/document.h"
#include "text/vocabulary.h"

namespace vie {

/// What must stand before the next token that is taken.
enum class Between : uint8_t { kNothing, kSpace, kAnything };

/// One step of a compiled pattern: take a token (or a phrase), ask for a gap, or go two ways.
struct Instruction {
  enum class Op : uint8_t { kSymbol, kPunctuation, kSlot, kGap, kSplit, kMatch };
  Op op = Op::kMatch;
  Between between = Between::kNothing;  // kGap
  uint16_t next = 0;
  uint16_t other = 0;         // kSplit: the second way
  uint16_t join = 0;          // its number among joins, from 1; 0: it is none
  uint16_t slot = 0;          // kSlot
  uint16_t mark_count = 0;    // kPunctuation: any of so many marks,
  uint32_t first_mark = 0;    // of those of the pattern
  Symbol symbol = kUnknown;   // kSymbol
};

/// A slot with its names resolved.
struct ResolvedSlot {
  Slot::Kind kind;
  uint32_t low, high, min_digits, max_digits;
  LexiconId lexicon;
  std::vector<bool> entries;  // by EntryId, whether the filter lets it pass; empty: all
  Shape shape;

  size_t memory() const { return owned_bytes(entries); }
};

/// What can stand at one place of a match of a pattern.
struct Beginnings {
  std::vector<Symbol> symbols;
  std::vector<uint16_t> slots;
  bool nothing = false;  // the match may end before that place
};

class Pattern {
 public:
  static constexpr uint32_t kMaxInstructions = 2000;
  static constexpr uint32_t kMaxTokens = 48;  // that one match may take

  /// Throws a Failure with the place of a mistake.
  Pattern(const PatternSource& source, std::string_view source_name, const Rules& rules,
          Vocabulary& vocabulary);

  /// What can begin a match; `nothing` is false, for no pattern that compiled matches without a token.
  Beginnings beginnings() const;
  /// What can stand behind the first token or phrase of a match.
  Beginnings followers() const;
  uint32_t join_count() const { return join_count_; }
  const std::vector<Instruction>& program() const { return program_; }
  /// The marks that an instruction of the kind kPunctuation takes.
  std::span<const Symbol> marks(const Instruction& i) const {
    return std::span(marks_).subspan(i.first_mark, i.mark_count);
  }
  size_t memory() const { return owned_bytes(program_, marks_); }

 private:
  friend class PatternParser;
  std::vector<uint32_t> takers_from(uint32_t pc, bool& end) const;
  void add_to(Beginnings& out, uint32_t taker) const;

  std::vector<Instruction> program_;  // begins at 0
  std::vector<Symbol> marks_;
  uint32_t join_count_ = 0;
};

/// Scratch memory and the walk over one document.
class PatternRunner {
 public:
  void start(const Document& document, const Hits& hits, const std::vector<ResolvedSlot>& slots) {
    document_ = &document;
    hits_ = &hits;
    slots_ = &slots;
  }
  /// The end of the longest match that begins at a token, 0 if there is none; its captures are in
  /// captures() then.
  uint32_t longest(const Pattern& pattern, uint32_t token);
  const std::vector<Capture>& captures() const { return best_; }
  /// How many steps the last call took, for tests of its cost.
  uint64_t steps() const { return steps_; }
  size_t memory() const {
    return visited_.capacity() * sizeof(uint64_t) +
           (current_.capacity() + best_.capacity()) * sizeof(Capture);
  }

 private:
  void walk(uint32_t pc, uint32_t token, Between between);
  bool may_take(uint32_t token, Between between) const;
  void walk_phrases(const Instruction& i, const ResolvedSlot& slot, uint32_t token);

  const Document* document_ = nullptr;
  const Hits* hits_ = nullptr;
  const std::vector<ResolvedSlot>* slots_ = nullptr;
  const Pattern* pattern_ = nullptr;
  const Instruction* program_ = nullptr;
  uint32_t begin_ = 0;
  uint32_t end_ = 0;
  uint64_t steps_ = 0;
  std::vector<uint64_t> visited_;  // per join and gap asked for, a bit a token
  std::vector<Capture> current_;
  std::vector<Capture> best_;
};

}  // namespace vie

#endif  // VIE_MATCH_PATTERN_H
