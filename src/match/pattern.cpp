// Compiling and running patterns, see pattern.h.
//
// A pattern becomes a small non-deterministic automaton, as in Thompson's construction.  It is run by
// a depth-first walk that never goes on from one join of ways at one token twice (as RE2's BitState
// does from any instruction), so a run costs at most a few times instructions x kMaxTokens, whatever
// the text.  What may stand before the next token is part of the state, for it depends on the way taken:
// in "(ngày )?{day}" a space is asked for only behind the word.

#include "match/pattern.h"

#include <algorithm>

#include "text/utf8.h"
#include "text/unicode.h"

namespace vie {
namespace {

constexpr size_t kGaps = 3;  // values of Between

}  // namespace

// Reads a pattern from left to right and writes instructions.  Every piece is compiled to go on with
// the instruction that follows it in the program, so pieces need no patching but for alternatives.
class PatternParser {
 public:
  PatternParser(Pattern& pattern, const PatternSource& source, std::string_view source_name,
                const Rules& rules, Vocabulary& vocabulary)
      : pattern_(pattern),
        program_(pattern.program_),
        text_(source.text),
        position_(source.position),
        source_name_(source_name),
        rules_(rules),
        vocabulary_(vocabulary) {}

  void parse() {
    alternatives(0);
    if (at_ < text_.size()) fail("unexpected ')'");
    emit({});
    skip_jumps();
    number_joins();
    program_.shrink_to_fit();
    pattern_.marks_.shrink_to_fit();
    at_ = 0;
    if (pattern_.beginnings().nothing) fail("the pattern matches nothing at all");
  }

 private:
  [[noreturn]] void fail(const std::string& message) const {
    Position position = position_;
    position.column += static_cast<uint32_t>(at_);
    position.offset += static_cast<uint32_t>(at_);
    fail_at(source_name_, position, message);
  }

  bool is_jump(size_t pc) const {
    const Instruction& i = program_[pc];
    return i.op == Instruction::Op::kSplit && i.other == i.next;
  }

  // A split with one way is a jump; whatever leads there leads on to where it goes.  Jumps go forward,
  // so those behind are done first.
  void skip_jumps() {
    const auto target = [this](uint16_t pc) { return is_jump(pc) ? program_[pc].next : pc; };
    for (size_t pc = program_.size() - 1; pc-- > 0;) {
      program_[pc].next = target(program_[pc].next);
      if (program_[pc].op == Instruction::Op::kSplit) {
        program_[pc].other = target(program_[pc].other);
      }
    }
  }

  // Where several ways come together: behind optional parts, alternatives, and phrases, which may end at
  // several tokens.
  void number_joins() {
    std::vector<uint32_t> ways(program_.size(), 0);
    for (size_t pc = 0; pc < program_.size(); ++pc) {
      const Instruction& i = program_[pc];
      if (i.op == Instruction::Op::kMatch || (is_jump(pc) && pc > 0)) continue;
      const bool phrase = i.op == Instruction::Op::kSlot &&
                          rules_.slots()[i.slot].kind == Slot::Kind::kLexicon;
      ways[i.next] += phrase ? 2 : 1;
      if (i.op == Instruction::Op::kSplit && !is_jump(pc)) ++ways[i.other];
    }
    for (size_t pc = 0; pc < program_.size(); ++pc) {
      if (ways[pc] > 1) program_[pc].join = static_cast<uint16_t>(++pattern_.join_count_);
    }
  }

  bool more() const { return at_ < text_.size(); }

  Decoded character() const { return decode_utf8(text_.data() + at_, text_.data() + text_.size()); }

  uint16_t emit(Instruction instruction) {
    if (program_.size() >= Pattern::kMaxInstructions) fail("the pattern is too long");
    const auto pc = static_cast<uint16_t>(program_.size());
    instruction.next = static_cast<uint16_t>(pc + 1);
    program_.push_back(instruction);
    return pc;
  }

  // The instruction that will be written next.
  uint16_t here() const { return static_cast<uint16_t>(program_.size()); }

  // A split whose ways are one until somebody sets the other.
  uint16_t emit_split() {
    const uint16_t split = emit({.op = Instruction::Op::kSplit});
    program_[split].other = program_[split].next;
    return split;
  }

  // a|b|c: each branch is led by a split whose other way is the next branch, and ends in a jump (a
  // split with one way) behind the last.
  void alternatives(int depth) {
    if (depth > kMaxDepth) fail("parentheses are nested too deeply");
    std::vector<uint16_t> jumps;
    for (;;) {
      const uint16_t split = emit_split();
      while (more() && text_[at_] != '|' && text_[at_] != ')') piece(depth);
      if (!more() || text_[at_] != '|') break;
      ++at_;
      jumps.push_back(emit_split());
      program_[split].other = here();
    }
    for (const uint16_t jump : jumps) program_[jump].next = program_[jump].other = here();
  }

  void piece(int depth) {
    switch (text_[at_]) {
      case ' ': return gap();
      case '(': return group(depth);
      case '{': return slot();
      case '[': return punctuation();
      case '?': fail("'?' goes behind parentheses or a space");
      case ']':
      case '}': fail("expected '\\' before a bracket that is meant as it stands");
      default: return literal();
    }
  }

  // " " or " ?".
  void gap() {
    while (more() && text_[at_] == ' ') ++at_;
    const bool optional = more() && text_[at_] == '?';
    if (optional) ++at_;
    emit({.op = Instruction::Op::kGap,
          .between = optional ? Between::kAnything : Between::kSpace});
  }

  // "( ... )" or "( ... )?": the split's other way leads behind if there is a '?'.
  void group(int depth) {
    const uint16_t split = emit_split();
    ++at_;
    alternatives(depth + 1);
    if (!more()) fail("expected ')'");
    ++at_;
    if (!more() || text_[at_] != '?') return;
    ++at_;
    program_[split].other = here();
  }

  void slot() {
    const size_t close = text_.find('}', at_);
    if (close == std::string_view::npos) fail("expected '}'");
    const std::string_view name = text_.substr(at_ + 1, close - at_ - 1);
    const int number = rules_.find_slot(name);
    if (number < 0) fail("no slot has the name " + std::string(name));
    emit({.op = Instruction::Op::kSlot, .slot = static_cast<uint16_t>(number)});
    at_ = close + 1;
  }

  void punctuation() {
    static const std::string kExpected = "expected a punctuation mark between '[' and ']'";
    std::vector<Symbol>& marks = pattern_.marks_;
    const size_t first = marks.size();
    for (++at_; more() && text_[at_] != ']';) {
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      const Decoded c = character();
      if (char_info(c.character).kind != CharKind::kPunctuation) fail(kExpected);
      marks.push_back(vocabulary_.add(text_.substr(at_, c.size)));
      at_ += c.size;
    }
    if (!more()) fail("expected ']'");
    if (marks.size() == first) fail(kExpected);
    if (marks.size() - first > UINT16_MAX) fail("the pattern is too long");
    ++at_;
    emit({.op = Instruction::Op::kPunctuation,
          .mark_count = static_cast<uint16_t>(marks.size() - first),
          .first_mark = static_cast<uint32_t>(first)});
  }

  // A run of letters, a run of digits, or one punctuation mark, cut into tokens as a text is.
  void literal() {
    if (text_[at_] == '\\') {
      ++at_;
      if (!more()) fail("expected a character after '\\'");
    }
    const size_t begin = at_;
    const CharKind run = run_kind();
    if (run == CharKind::kSpace) fail("expected a letter, a digit or a punctuation mark");
    do {
      at_ += character().size;
    } while (more() && run != CharKind::kPunctuation && run_kind() == run);
    scratch_.assign(text_.substr(begin, at_ - begin), vocabulary_);
    for (const Token& token : scratch_.tokens()) {
      emit({.op = Instruction::Op::kSymbol, .symbol = vocabulary_.add(scratch_.clean(token.span))});
    }
  }

  // Letters and their marks are one kind here, and so is everything that is no part of a token.
  CharKind run_kind() const {
    switch (const CharKind kind = char_info(character().character).kind) {
      case CharKind::kMark: return CharKind::kLetter;
      case CharKind::kNewline:
      case CharKind::kIgnorable: return CharKind::kSpace;
      default: return kind;
    }
  }

  static constexpr int kMaxDepth = 8;

  Pattern& pattern_;
  std::vector<Instruction>& program_;
  std::string_view text_;
  Position position_;
  std::string_view source_name_;
  const Rules& rules_;
  Vocabulary& vocabulary_;
  Document scratch_;
  size_t at_ = 0;
};

Pattern::Pattern(const PatternSource& source, std::string_view source_name, const Rules& rules,
                 Vocabulary& vocabulary) {
  PatternParser(*this, source, source_name, rules, vocabulary).parse();
}

// The instructions that take the next token, on all ways from one instruction on; `end` is set if one
// of the ways is at its end.
std::vector<uint32_t> Pattern::takers_from(uint32_t pc, bool& end) const {
  std::vector<uint32_t> out;
  std::vector<uint8_t> seen(program_.size(), 0);
  std::vector<uint32_t> todo = {pc};
  while (!todo.empty()) {
    const uint32_t at = todo.back();
    todo.pop_back();
    if (seen[at]) continue;
    seen[at] = 1;
    const Instruction& i = program_[at];
    if (i.op == Instruction::Op::kMatch) {
      end = true;
    } else if (i.op == Instruction::Op::kGap || i.op == Instruction::Op::kSplit) {
      todo.push_back(i.next);
      if (i.op == Instruction::Op::kSplit) todo.push_back(i.other);
    } else {
      out.push_back(at);
    }
  }
  return out;
}

void Pattern::add_to(Beginnings& out, uint32_t taker) const {
  const Instruction& i = program_[taker];
  if (i.op == Instruction::Op::kSymbol) {
    out.symbols.push_back(i.symbol);
  } else if (i.op == Instruction::Op::kPunctuation) {
    out.symbols.insert(out.symbols.end(), marks(i).begin(), marks(i).end());
  } else {
    out.slots.push_back(i.slot);
  }
}

Beginnings Pattern::beginnings() const {
  Beginnings out;
  for (const uint32_t taker : takers_from(0, out.nothing)) add_to(out, taker);
  return out;
}

Beginnings Pattern::followers() const {
  Beginnings out;
  bool empty = false;
  for (const uint32_t first : takers_from(0, empty)) {
    for (const uint32_t second : takers_from(program_[first].next, out.nothing)) add_to(out, second);
  }
  return out;
}

uint32_t PatternRunner::longest(const Pattern& pattern, uint32_t token) {
  pattern_ = &pattern;
  program_ = pattern.program().data();
  begin_ = token;
  end_ = 0;
  steps_ = 0;
  visited_.assign(pattern.join_count() * kGaps, 0);
  current_.clear();
  best_.clear();
  walk(0, token, Between::kAnything);
  return end_;
}

// Whether what stands before a token, and that it is prose, let it be taken.  The first token may follow
// anything.
bool PatternRunner::may_take(uint32_t token, Between between) const {
  if (hits_->masked(token)) return false;
  if (token == begin_) return true;
  const Gap gap = (*document_)[token].gap;
  if (gap == Gap::kNewline) return false;
  if (between == Between::kAnything) return true;
  return (gap == Gap::kSpace) == (between == Between::kSpace);
}

// Programs only go forward, so the recursion is no deeper than a program is long.  What nearly always
// fails is asked first: whether it is the right word.
void PatternRunner::walk(uint32_t pc, uint32_t token, Between between) {
  for (;;) {
    const uint32_t step = token - begin_;
    if (step > Pattern::kMaxTokens) return;
    ++steps_;
    const Instruction& i = program_[pc];
    if (i.join != 0) {
      const uint64_t bit = uint64_t{1} << step;
      uint64_t& visited = visited_[size_t{i.join - 1u} * kGaps + static_cast<size_t>(between)];
      if (visited & bit) return;
      visited |= bit;
    }
    if (i.op == Instruction::Op::kMatch) {
      if (token > end_) {
        end_ = token;
        best_ = current_;
      }
      return;
    }
    if (i.op == Instruction::Op::kSplit) {
      if (i.other != i.next) walk(i.next, token, between);
      pc = i.other;
      continue;
    }
    if (i.op == Instruction::Op::kGap) {
      between = i.between;
      pc = i.next;
      continue;
    }
    if (token == document_->size()) return;
    const Token& t = (*document_)[token];
    if (i.op == Instruction::Op::kSymbol) {
      if (t.symbol != i.symbol || !may_take(token, between)) return;
    } else if (i.op == Instruction::Op::kPunctuation) {
      const std::span<const Symbol> marks = pattern_->marks(i);
      if (std::find(marks.begin(), marks.end(), t.symbol) == marks.end()) return;
      if (!may_take(token, between)) return;
    } else {
      const ResolvedSlot& slot = (*slots_)[i.slot];
      if (slot.kind == Slot::Kind::kLexicon) {
        if (hits_->lexicons[token].may_have(slot.lexicon) && may_take(token, between)) {
          walk_phrases(i, slot, token);
        }
        return;
      }
      if (slot.kind == Slot::Kind::kNumber) {
        if (!t.is_number() || t.number < slot.low || t.number > slot.high ||
            t.span.size() < slot.min_digits || t.span.size() > slot.max_digits) {
          return;
        }
      } else if (!t.is_word() || (slot.shape != Shape::kNoCase && slot.shape != t.shape)) {
        return;
      }
      if (!may_take(token, between)) return;
      current_.push_back({i.slot, token, token + 1, t.number});
      walk(i.next, token + 1, Between::kNothing);
      current_.pop_back();
      return;
    }
    pc = i.next;
    ++token;
    between = Between::kNothing;
  }
}

void PatternRunner::walk_phrases(const Instruction& i, const ResolvedSlot& slot, uint32_t token) {
  for (const PhraseHit& hit : hits_->phrases_at(token)) {
    if (hit.lexicon != slot.lexicon) continue;
    if (!slot.entries.empty() && !slot.entries[hit.entry]) continue;
    current_.push_back({i.slot, token, hit.last, hit.entry});
    walk(i.next, hit.last, Between::kNothing);
    current_.pop_back();
  }
}

}  // namespace vie
