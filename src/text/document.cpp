// Cutting a text into tokens, see document.h.
//
// cut() makes the folded copy and the tokens in one pass: characters are looked at once, through a
// table of properties, and the folded form of each has the same length as the character itself, so
// that one offset serves both texts.  Symbols and sentence hints are then filled in from the tokens.

#include "text/document.h"

#include <algorithm>

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

// Writes a folded character over as many bytes as the character itself has.
void write_utf8(char* to, char32_t c, uint32_t size) {
  static constexpr unsigned char kLead[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (uint32_t i = size - 1; i > 0; --i) {
    to[i] = static_cast<char>(0x80 | (c & 0x3F));
    c >>= 6;
  }
  to[0] = static_cast<char>(size == 1 ? c : kLead[size] | c);
}

bool is_letter(CharKind kind) { return kind == CharKind::kLetter || kind == CharKind::kMark; }

// Reads clean text, which is well-formed, a character at a time, writing its folded form beside it.
class FoldingReader {
 public:
  FoldingReader(std::string_view text, char* folded)
      : begin_(text.data()), at_(begin_), end_(begin_ + text.size()), folded_(folded) {
    load();
  }
  bool done() const { return at_ == end_; }
  uint32_t offset() const { return static_cast<uint32_t>(at_ - begin_); }
  const CharInfo& info() const { return info_; }
  char byte() const { return *at_; }
  uint32_t size() const { return size_; }
  void step() {
    if (size_ == 1) {
      folded_[offset()] = static_cast<char>(info_.folded);
    } else {
      write_utf8(folded_ + offset(), info_.folded, size_);
    }
    at_ += size_;
    load();
  }

 private:
  void load() {
    if (done()) return;
    const Decoded c = decode_valid_utf8(at_);
    size_ = c.size;
    info_ = c.character < kCharTableSize ? table_[c.character] : char_info(c.character);
  }

  const CharInfo* const table_ = char_table();
  const char* const begin_;
  const char* at_;
  const char* const end_;
  char* const folded_;
  CharInfo info_{};
  uint32_t size_ = 0;
};

}  // namespace

void Document::assign(std::string_view text, const Vocabulary& vocabulary) {
  text_ = text;
  clean_.assign(text);
  cut();
  name_tokens(vocabulary);
  mark_sentences();
}

void Document::cut() {
  const std::string_view text = clean_.view();
  folded_.resize(text.size());
  tokens_.clear();
  FoldingReader reader(text, folded_.data());
  Gap gap = Gap::kNewline;
  const auto add = [&](uint32_t begin, uint32_t end, TokenKind kind, Shape shape, bool capital,
                       uint32_t number) {
    tokens_.push_back({{begin, end}, kUnknown, number, kind, shape, gap, false, capital});
    gap = Gap::kNone;
  };

  while (!reader.done()) {
    const CharKind kind = reader.info().kind;
    if (kind == CharKind::kSpace) {
      gap = std::max(gap, Gap::kSpace);
      reader.step();
    } else if (kind == CharKind::kNewline) {
      gap = Gap::kNewline;
      reader.step();
    } else if (is_letter(kind)) {
      uint32_t begin = reader.offset();
      uint32_t last_letter = begin;  // where the letter before this one begins
      Letters letters;
      while (!reader.done() && is_letter(reader.info().kind)) {
        const bool upper = reader.info().upper;
        const uint32_t here = reader.offset();
        if (upper && letters.count > 0 && !letters.last_upper) {
          // "cầuToàn": a word of its own begins here.
          add(begin, here, TokenKind::kWord, letters.shape(), letters.first_upper, 0);
          begin = here;
          letters = {};
        } else if (!upper && letters.last_upper && letters.count > 1 &&
                   letters.upper == letters.count) {
          // "BCAThời": it began at the capital before this small letter.
          letters.count -= 1;
          letters.upper -= 1;
          add(begin, last_letter, TokenKind::kWord, letters.shape(), true, 0);
          begin = last_letter;
          letters = {};
          letters.add(true);
        }
        letters.add(upper);
        last_letter = here;
        reader.step();
      }
      add(begin, reader.offset(), TokenKind::kWord, letters.shape(), letters.first_upper, 0);
    } else if (kind == CharKind::kDigit) {
      const uint32_t begin = reader.offset();
      uint32_t number = 0;
      while (!reader.done() && reader.info().kind == CharKind::kDigit) {
        const auto digit = static_cast<uint32_t>(reader.byte() - '0');
        number = reader.offset() - begin >= kMaxDigits ? Token::kTooLarge : number * 10 + digit;
        reader.step();
      }
      add(begin, reader.offset(), TokenKind::kNumber, Shape::kNoCase, false, number);
    } else {
      const uint32_t begin = reader.offset();
      reader.step();
      add(begin, reader.offset(), TokenKind::kPunctuation, Shape::kNoCase, false, 0);
    }
  }
}

void Document::name_tokens(const Vocabulary& vocabulary) {
  const std::string_view folded = folded_;
  for (Token& token : tokens_) token.symbol = vocabulary.find(slice(folded, token.span));
}

void Document::mark_sentences() {
  bool ended = true;  // the token before ended a sentence, whatever stands between
  for (uint32_t i = 0; i < size(); ++i) {
    Token& token = tokens_[i];
    const bool glued = token.gap == Gap::kNone && i > 0 && tokens_[i - 1].is_word() &&
                       token.is_word() && token.capital();
    token.starts_sentence = token.gap == Gap::kNewline || glued || (ended && !token.is_punctuation());
    const char mark = punctuation(i);
    if (mark == '.') {
      // Not the dot of an initial or abbreviation ("TP.HCM", "A. V."), nor within a number.
      const bool after_capitals = i > 0 && token.gap == Gap::kNone && tokens_[i - 1].is_word() &&
                                  tokens_[i - 1].span.size() <= 4 && tokens_[i - 1].capital() &&
                                  tokens_[i - 1].shape != Shape::kMixed &&
                                  (tokens_[i - 1].shape == Shape::kUpper ||
                                   tokens_[i - 1].span.size() <= 2);
      const bool before_capital = i + 1 < size() && tokens_[i + 1].capital();
      ended = !after_capitals && before_capital;
    } else if (mark == '!' || mark == '?') {
      ended = true;
    } else if (!token.is_punctuation()) {
      ended = false;
    }
  }
}

uint32_t Document::token_at(uint32_t offset) const {
  const auto at = std::upper_bound(tokens_.begin(), tokens_.end(), offset,
                                   [](uint32_t o, const Token& t) { return o < t.span.end; });
  return static_cast<uint32_t>(at - tokens_.begin());
}

size_t Document::memory() const {
  return clean_.memory() + folded_.capacity() + tokens_.capacity() * sizeof(Token);
}

}  // namespace vie
