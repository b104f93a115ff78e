// Cutting a text into tokens, see document.h.
//
// scan_text() has said of every byte what it is; cut() reads tokens off those bits, a run at a time.
// Words with capitals beyond the first letter are few, and looked at again a letter at a time.
// Symbols and sentence hints are then filled in from the tokens.

#include "text/document.h"

#include <algorithm>
#include <bit>

#include "text/unicode.h"
#include "text/utf8.h"

namespace vie {
namespace {

constexpr uint32_t kMaxDigits = 9;  // of a number that has a value

// What the letters of a word that is being read have been so far.
struct Letters {
  uint32_t count = 0;
  uint32_t upper = 0;
  bool first_upper = false;
  bool last_upper = false;

  void add(bool upper_letter) {
    if (count == 0) first_upper = upper_letter;
    ++count;
    upper += upper_letter;
    last_upper = upper_letter;
  }
  Shape shape() const {
    if (upper == 0) return Shape::kLower;
    if (upper == count) return count == 1 ? Shape::kTitle : Shape::kUpper;
    if (upper == 1 && first_upper) return Shape::kTitle;
    return Shape::kMixed;
  }
};

uint32_t number_value(std::string_view digits) {
  if (digits.size() > kMaxDigits) return Token::kTooLarge;
  uint32_t value = 0;
  for (const char digit : digits) value = value * 10 + static_cast<uint32_t>(digit - '0');
  return value;
}

// Walks over the bits of a text's blocks.
class Bits {
 public:
  Bits(const std::vector<Block>& blocks, uint32_t size) : blocks_(blocks), size_(size) {}

  // The first byte from `begin` on that is not in a set.
  uint32_t run_end(uint64_t Block::*set, uint32_t begin) const {
    size_t i = begin / kBlockBytes;
    // Nearly always it is in the same block.
    const uint64_t behind = ~(blocks_[i].*set) >> (begin % kBlockBytes);
    if (behind != 0) return std::min(begin + static_cast<uint32_t>(std::countr_zero(behind)), size_);
    uint64_t others = ~(blocks_[i].*set) & (~uint64_t{0} << (begin % kBlockBytes));
    while (others == 0) {
      if (++i == blocks_.size()) return size_;
      others = ~(blocks_[i].*set);
    }
    const size_t end = i * kBlockBytes + static_cast<size_t>(std::countr_zero(others));
    return static_cast<uint32_t>(std::min<size_t>(end, size_));
  }

  // Whether a bit of a set may lie in a range: false is certain.
  bool any(uint64_t Block::*set, uint32_t begin, uint32_t end) const {
    const size_t i = begin / kBlockBytes;
    const uint64_t from_begin = blocks_[i].*set >> (begin % kBlockBytes);
    return end - i * kBlockBytes > kBlockBytes || (from_begin << (63 - (end - 1 - begin))) != 0;
  }

  // How many bits of a set lie in a range, and the first of them (if there is one).
  struct Count {
    uint32_t count;
    uint32_t first;
  };
  Count count(uint64_t Block::*set, uint32_t begin, uint32_t end) const {
    Count out{0, 0};
    for (size_t i = begin / kBlockBytes; i * kBlockBytes < end; ++i) {
      uint64_t in = blocks_[i].*set;
      const auto base = static_cast<uint32_t>(i * kBlockBytes);
      if (begin > base) in &= ~uint64_t{0} << (begin - base);
      if (end - base < kBlockBytes) in &= (uint64_t{1} << (end - base)) - 1;
      if (in == 0) continue;
      if (out.count == 0) out.first = base + static_cast<uint32_t>(std::countr_zero(in));
      out.count += static_cast<uint32_t>(std::popcount(in));
    }
    return out;
  }

 private:
  const std::vector<Block>& blocks_;
  uint32_t size_;
};

}  // namespace

void Document::assign(std::string_view text, const Vocabulary& vocabulary) {
  text_ = text;
  const auto scan = [this](std::string_view part, ScanPolicy policy) {
    folded_.resize(part.size() + Vocabulary::kPadding);
    return scan_text(part, policy, folded_.data(), blocks_);
  };
  if (scan(text, ScanPolicy::kCleanOnly)) {
    clean_.assign_clean(text);
  } else {
    clean_.assign(text);
    static_cast<void>(scan(clean_.view(), ScanPolicy::kAnything));  // which takes all it is given
  }
  cut();
  name_tokens(vocabulary);
  mark_sentences();
}

void Document::cut() {
  tokens_.clear();
  const auto size = static_cast<uint32_t>(clean_.view().size());
  const Bits bits(blocks_, size);
  uint32_t end = 0;                 // of the token before
  uint32_t after_newline = 1;       // behind the last newline; before the first token there is one
  uint64_t letter_before = 0;       // whether the last byte of the block before is in a letter,
  uint64_t digit_before = 0;        // a digit

  for (size_t i = 0; i < blocks_.size(); ++i) {
    const Block& block = blocks_[i];
    const auto base = static_cast<uint32_t>(i * kBlockBytes);
    const uint64_t words = block.letter & ~(block.letter << 1 | letter_before);
    const uint64_t numbers = block.digit & ~(block.digit << 1 | digit_before);
    letter_before = block.letter >> 63;
    digit_before = block.digit >> 63;
    for (uint64_t starts = words | numbers | block.punctuation; starts != 0; starts &= starts - 1) {
      const auto bit = static_cast<uint32_t>(std::countr_zero(starts));
      const uint64_t lowest = starts & (~starts + 1);
      const uint32_t begin = base + bit;
      if (const uint64_t newlines = block.newline & (lowest - 1); newlines != 0) {
        after_newline = base + 64 - static_cast<uint32_t>(std::countl_zero(newlines));
      }
      Token token{};
      token.gap = after_newline > end ? Gap::kNewline : begin > end ? Gap::kSpace : Gap::kNone;
      if (words & lowest) {
        end = bits.run_end(&Block::letter, begin);
        token.kind = TokenKind::kWord;
        token.shape = Shape::kLower;
        if (bits.any(&Block::upper, begin, end)) {
          const Bits::Count capitals = bits.count(&Block::upper, begin, end);
          const uint32_t first_size = decode_valid_utf8(clean_.view().data() + begin).size;
          if (capitals.count > 1 || (capitals.count == 1 && capitals.first != begin + first_size - 1)) {
            cut_capitals({begin, end}, token.gap);
            continue;
          }
          token.shape = capitals.count == 0 ? Shape::kLower : Shape::kTitle;
          token.begins_with_capital = capitals.count > 0;
        }
      } else if (numbers & lowest) {
        end = bits.run_end(&Block::digit, begin);
        token.kind = TokenKind::kNumber;
        token.number = number_value(slice(folded_, {begin, end}));
      } else {
        end = begin + decode_valid_utf8(clean_.view().data() + begin).size;
        token.kind = TokenKind::kPunctuation;
      }
      token.span = {begin, end};
      tokens_.push_back(token);
    }
    if (block.newline != 0) {
      after_newline = base + 64 - static_cast<uint32_t>(std::countl_zero(block.newline));
    }
  }
}

void Document::cut_capitals(Span word, Gap gap) {
  const char* const text = clean_.view().data();
  uint32_t begin = word.begin;
  uint32_t before = begin;  // where the letter before this one begins
  Letters letters;
  const auto add = [&](uint32_t end) {
    Token token{};
    token.span = {begin, end};
    token.kind = TokenKind::kWord;
    token.shape = letters.shape();
    token.gap = gap;
    token.begins_with_capital = letters.first_upper;
    tokens_.push_back(token);
    gap = Gap::kNone;
    begin = end;
    letters = {};
  };
  for (uint32_t at = begin; at < word.end;) {
    const Decoded c = decode_valid_utf8(text + at);
    const CharInfo info = char_info(c.character);
    if (info.kind == CharKind::kMark) {
      at += c.size;  // belongs to the letter before it, and has no case
      continue;
    }
    const bool upper = info.upper;
    if (upper && letters.count > 0 && !letters.last_upper) {
      add(at);  // "cầuToàn": a word of its own begins here
    } else if (!upper && letters.last_upper && letters.count > 1 &&
               letters.upper == letters.count) {
      letters.count -= 1;
      letters.upper -= 1;
      add(before);  // "BCAThời": it began at the capital before this small letter
      letters.add(true);
    }
    letters.add(upper);
    before = at;
    at += c.size;
  }
  add(word.end);
}

void Document::name_tokens(const Vocabulary& vocabulary) {
  for (Token& token : tokens_) {
    token.symbol = vocabulary.find_padded(folded_.data() + token.span.begin, token.span.size());
  }
}

// A dot behind an abbreviation ("TP.HCM", "PGS. TS", "A. V.") ends no sentence.
bool Document::abbreviated(uint32_t dot) const {
  if (dot == 0 || tokens_[dot].gap != Gap::kNone) return false;
  const Token& before = tokens_[dot - 1];
  return (before.shape == Shape::kUpper && before.span.size() <= 3) ||
         (before.shape == Shape::kTitle && before.span.size() <= 2);
}

void Document::mark_sentences() {
  enum { kNo, kBeforeCapital, kYes } ended = kYes;
  for (uint32_t i = 0; i < size(); ++i) {
    Token& token = tokens_[i];
    token.starts_sentence = token.gap == Gap::kNewline;
    if (!token.is_punctuation()) {
      const bool glued = token.gap == Gap::kNone && token.capital() && i > 0 && tokens_[i - 1].is_word();
      // "… năm 2021. 15 người …", but not "22.12".
      const bool like_capital = token.capital() || (token.is_number() && token.gap == Gap::kSpace);
      token.starts_sentence |= glued || ended == kYes || (ended == kBeforeCapital && like_capital);
      ended = kNo;
      continue;
    }
    const char mark = punctuation(i);
    if (mark == '.') {
      ended = abbreviated(i) ? kNo : kBeforeCapital;
    } else if (mark == '!' || mark == '?') {
      ended = kYes;
    } else if (mark == ',' || mark == ';' || mark == ':') {
      ended = kNo;
    } else if (mark == '\0' && clean(token.span) == "…") {
      ended = kBeforeCapital;
    }
  }
}

uint32_t Document::token_at(uint32_t offset) const {
  const auto at = std::upper_bound(tokens_.begin(), tokens_.end(), offset,
                                   [](uint32_t o, const Token& t) { return o < t.span.end; });
  return static_cast<uint32_t>(at - tokens_.begin());
}

size_t Document::memory() const {
  return clean_.memory() + folded_.capacity() + blocks_.capacity() * sizeof(Block) +
         tokens_.capacity() * sizeof(Token);
}

}  // namespace vie
