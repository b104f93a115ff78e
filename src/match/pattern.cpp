// Compiling and running patterns, see pattern.h.
//
// A pattern becomes a small non-deterministic automaton, as in Thompson's construction.  It is run by
// a depth-first walk that never enters one state at one token twice (RE2's BitState does the same), so
// a run costs at most instructions x kMaxTokens, whatever the text.

#include "match/pattern.h"

#include <algorithm>

#include "text/utf8.h"
#include "text/unicode.h"

namespace vie {

// Reads a pattern from left to right and writes instructions.  Every piece is compiled to go on with
// the instruction that follows it in the program, so pieces need no patching but for alternatives.
class PatternParser {
 public:
  PatternParser(Pattern& pattern, const PatternSource& source, std::string_view source_name,
                const Rules& rules, Vocabulary& vocabulary)
      : program_(pattern.program_),
        text_(source.text),
        position_(source.position),
        source_name_(source_name),
        rules_(rules),
        vocabulary_(vocabulary) {}

  void parse() {
    // The first token may follow anything.
    between_ = {Between::kAnything};
    alternatives(0);
    if (at_ < text_.size()) fail("unexpected ')'");
    emit({});
    if (takes_nothing(0, {})) fail("the pattern matches nothing at all");
  }

 private:
  using States = std::vector<uint32_t>;

  [[noreturn]] void fail(const std::string& message) const {
    Position position = position_;
    position.column += static_cast<uint32_t>(at_);
    position.offset += static_cast<uint32_t>(at_);
    fail_at(source_name_, position, message);
  }

  bool takes_nothing(uint32_t pc, States seen) const {
    if (std::find(seen.begin(), seen.end(), pc) != seen.end()) return false;
    seen.push_back(pc);
    const Instruction& i = program_[pc];
    if (i.op == Instruction::Op::kMatch) return true;
    if (i.op != Instruction::Op::kSplit) return false;
    return takes_nothing(i.next, seen) || takes_nothing(i.other, seen);
  }

  uint32_t emit(Instruction instruction) {
    if (program_.size() >= Pattern::kMaxInstructions) fail("the pattern is too long");
    const auto pc = static_cast<uint32_t>(program_.size());
    instruction.next = pc + 1;
    program_.push_back(std::move(instruction));
    return pc;
  }

  // a|b|c: a chain of splits; each branch but the last ends in a jump behind the last.
  void alternatives(int depth) {
    if (depth > 8) fail("parentheses are nested too deeply");
    std::vector<uint32_t> jumps;
    const Between before = between_;
    Between after = Between::kNothing;
    bool first = true;
    for (;;) {
      // The split before a branch is written first and loses its second way at the last branch.
      const uint32_t split = emit({.op = Instruction::Op::kSplit});
      program_[split].other = split + 1;
      between_ = before;
      sequence(depth);
      if (!first && between_ != after) between_ = Between::kAnything;
      after = between_;
      first = false;
      if (at_ == text_.size() || text_[at_] != '|') break;
      ++at_;
      const uint32_t jump = emit({.op = Instruction::Op::kSplit});
      jumps.push_back(jump);
      program_[split].other = jump + 1;
    }
    between_ = after;
    const auto behind = static_cast<uint32_t>(program_.size());
    for (const uint32_t jump : jumps) {
      program_[jump].next = behind;
      program_[jump].other = behind;
    }
  }

  void sequence(int depth) {
    while (at_ < text_.size() && text_[at_] != '|' && text_[at_] != ')') piece(depth);
  }

  void piece(int depth) {
    const char c = text_[at_];
    if (c == ' ') {
      while (at_ < text_.size() && text_[at_] == ' ') ++at_;
      between_ = Between::kSpace;
      if (at_ < text_.size() && text_[at_] == '?') {
        ++at_;
        between_ = Between::kAnything;
      }
      return;
    }
    const auto start = static_cast<uint32_t>(program_.size());
    const Between before = between_;
    bool group = false;
    if (c == '(') {
      // Room for the split of "( ... )?", harmless if there is no '?'.
      const uint32_t split = emit({.op = Instruction::Op::kSplit});
      program_[split].other = split + 1;
      ++at_;
      alternatives(depth + 1);
      if (at_ == text_.size()) fail("expected ')'");
      ++at_;
      group = true;
    } else if (c == '{') {
      slot();
    } else if (c == '[') {
      punctuation();
    } else {
      literal();
    }
    if (at_ < text_.size() && text_[at_] == '?') {
      if (!group) fail("'?' goes behind parentheses or a space");
      ++at_;
      program_[start].other = static_cast<uint32_t>(program_.size());
      if (between_ != before) between_ = between_ == Between::kNothing && before == Between::kNothing
                                             ? Between::kNothing
                                             : Between::kAnything;
    }
  }

  void slot() {
    const size_t close = text_.find('}', at_);
    if (close == std::string_view::npos) fail("expected '}'");
    const std::string_view name = text_.substr(at_ + 1, close - at_ - 1);
    const int number = rules_.find_slot(name);
    if (number < 0) fail("no slot has the name " + std::string(name));
    emit({.op = Instruction::Op::kSlot, .between = between_, .slot = static_cast<uint16_t>(number)});
    at_ = close + 1;
    between_ = Between::kNothing;
  }

  void punctuation() {
    Instruction one_of{.op = Instruction::Op::kPunctuation, .between = between_};
    for (++at_; at_ < text_.size() && text_[at_] != ']';) {
      const Decoded c = decode_utf8(text_.data() + at_, text_.data() + text_.size());
      if (char_info(c.character).kind != CharKind::kPunctuation) {
        fail("expected a punctuation mark between '[' and ']'");
      }
      one_of.punctuation.push_back(vocabulary_.add(text_.substr(at_, c.size)));
      at_ += c.size;
    }
    if (at_ == text_.size()) fail("expected ']'");
    ++at_;
    if (one_of.punctuation.empty()) fail("expected a punctuation mark between '[' and ']'");
    emit(std::move(one_of));
    between_ = Between::kNothing;
  }

  // A run of letters, a run of digits, or one other character.
  void literal() {
    if (text_[at_] == '\\') {
      ++at_;
      if (at_ == text_.size()) fail("expected a character after '\\'");
    }
    const size_t begin = at_;
    CharKind run = CharKind::kPunctuation;
    while (at_ < text_.size()) {
      const Decoded c = decode_utf8(text_.data() + at_, text_.data() + text_.size());
      const CharKind kind = char_info(c.character).kind;
      if (at_ > begin && (kind != run || kind == CharKind::kPunctuation)) break;
      run = kind;
      at_ += c.size;
    }
    emit({.op = Instruction::Op::kSymbol,
          .between = between_,
          .symbol = vocabulary_.add(text_.substr(begin, at_ - begin))});
    between_ = Between::kNothing;
  }

  std::vector<Instruction>& program_;
  std::string_view text_;
  Position position_;
  std::string_view source_name_;
  const Rules& rules_;
  Vocabulary& vocabulary_;
  size_t at_ = 0;
  Between between_ = Between::kAnything;
};

Pattern::Pattern(const PatternSource& source, std::string_view source_name, const Rules& rules,
                 Vocabulary& vocabulary) {
  PatternParser(*this, source, source_name, rules, vocabulary).parse();
}

Beginnings Pattern::beginnings() const {
  Beginnings out;
  std::vector<uint8_t> seen(program_.size(), 0);
  std::vector<uint32_t> todo = {0};
  while (!todo.empty()) {
    const uint32_t pc = todo.back();
    todo.pop_back();
    if (seen[pc]) continue;
    seen[pc] = 1;
    const Instruction& i = program_[pc];
    switch (i.op) {
      case Instruction::Op::kSplit:
        todo.push_back(i.next);
        todo.push_back(i.other);
        break;
      case Instruction::Op::kSymbol:
        out.symbols.push_back(i.symbol);
        break;
      case Instruction::Op::kPunctuation:
        out.symbols.insert(out.symbols.end(), i.punctuation.begin(), i.punctuation.end());
        break;
      case Instruction::Op::kSlot:
        out.slots.push_back(i.slot);
        break;
      case Instruction::Op::kMatch:
        break;
    }
  }
  return out;
}

uint32_t PatternRunner::longest(const Pattern& pattern, uint32_t token) {
  program_ = &pattern.program();
  begin_ = token;
  end_ = 0;
  visited_.assign(program_->size(), 0);
  current_.clear();
  best_.clear();
  walk(0, token);
  return end_;
}

bool PatternRunner::gap_allows(Between between, uint32_t token) const {
  if (token == begin_) return true;
  const Gap gap = (*document_)[token].gap;
  if (gap == Gap::kNewline) return false;
  if (between == Between::kAnything) return true;
  return (gap == Gap::kSpace) == (between == Between::kSpace);
}

void PatternRunner::walk(uint32_t pc, uint32_t token) {
  for (;;) {
    const uint32_t step = token - begin_;
    if (step >= Pattern::kMaxTokens) return;
    const uint64_t bit = uint64_t{1} << step;
    if (visited_[pc] & bit) return;
    visited_[pc] |= bit;
    const Instruction& i = (*program_)[pc];
    if (i.op == Instruction::Op::kMatch) {
      if (token > end_) {
        end_ = token;
        best_ = current_;
      }
      return;
    }
    if (i.op == Instruction::Op::kSplit) {
      if (i.other != i.next) walk(i.next, token);
      pc = i.other;
      continue;
    }
    if (token == document_->size() || hits_->masked(token) || !gap_allows(i.between, token)) return;
    const Token& t = (*document_)[token];
    if (i.op == Instruction::Op::kSymbol) {
      if (t.symbol != i.symbol) return;
    } else if (i.op == Instruction::Op::kPunctuation) {
      if (std::find(i.punctuation.begin(), i.punctuation.end(), t.symbol) == i.punctuation.end()) {
        return;
      }
    } else {
      const ResolvedSlot& slot = (*slots_)[i.slot];
      if (slot.kind == Slot::Kind::kLexicon) {
        for (const PhraseHit& hit : hits_->phrases_at(token)) {
          if (hit.lexicon != slot.lexicon) continue;
          if (!slot.entries.empty() && !slot.entries[hit.entry]) continue;
          current_.push_back({i.slot, token, hit.last, hit.entry});
          walk(i.next, hit.last);
          current_.pop_back();
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
      current_.push_back({i.slot, token, token + 1, t.number});
      walk(i.next, token + 1);
      current_.pop_back();
      return;
    }
    pc = i.next;
    ++token;
  }
}

}  // namespace vie
