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

void write_utf8(char* to, char32_t c, uint32_t size) {
  if (size == 1) {
    to[0] = static_cast<char>(c);
  } else if (size == 2) {
    to[0] = static_cast<char>(0xC0 | (c >> 6));
    to[1] = static_cast<char>(0x80 | (c & 0x3F));
  } else if (size == 3) {
    to[0] = static_cast<char>(0xE0 | (c >> 12));
    to[1] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    to[2] = static_cast<char>(0x80 | (c & 0x3F));
  } else {
    to[0] = static_cast<char>(0xF0 | (c >> 18));
    to[1] = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    to[2] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    to[3] = static_cast<char>(0x80 | (c & 0x3F));
  }
}

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
  const CharInfo* const table = char_table();
  folded_.resize(text.size());
  tokens_.clear();
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  Gap gap = Gap::kNewline;
  Letters letters;
  bool in_word = false;
  bool in_number = false;

  const auto offset = [begin](const char* at) { return static_cast<uint32_t>(at - begin); };
  const auto finish_word = [&](const char* at) {
    tokens_.back().span.end = offset(at);
    tokens_.back().shape = letters.shape();
    tokens_.back().mixed_capital = letters.first_upper;
    in_word = false;
  };
  const auto start = [&](const char* at, TokenKind kind) {
    Token token{};
    token.span = {offset(at), offset(at)};
    token.kind = kind;
    token.gap = gap;
    tokens_.push_back(token);
    gap = Gap::kNone;
  };

  const char* previous_letter = begin;
  for (const char* at = begin; at != end;) {
    const Decoded c = decode_utf8(at, end);
    const CharInfo info = c.character < kCharTableSize ? table[c.character] : char_info(c.character);
    write_utf8(folded_.data() + (at - begin), info.folded, c.size);
    const bool letter = info.kind == CharKind::kLetter || info.kind == CharKind::kMark;
    if (in_word && !letter) finish_word(at);
    if (in_number && info.kind != CharKind::kDigit) in_number = false;
    if (letter) {
      if (in_word && info.upper && !letters.last_upper) {
        finish_word(at);  // "cầuToàn"
      } else if (in_word && !info.upper && letters.last_upper && letters.count > 1 &&
                 letters.upper == letters.count) {
        // "BCAThời": the capital before this small letter begins a word of its own.
        letters.count -= 1;
        letters.upper -= 1;
        finish_word(previous_letter);
        start(previous_letter, TokenKind::kWord);
        in_word = true;
        letters = {};
        letters.add(true);
      }
      if (!in_word) {
        start(at, TokenKind::kWord);
        in_word = true;
        letters = {};
      }
      letters.add(info.upper);
      previous_letter = at;
    } else if (info.kind == CharKind::kDigit) {
      if (!in_number) start(at, TokenKind::kNumber);
      in_number = true;
      Token& token = tokens_.back();
      token.span.end = offset(at + 1);
      const auto digit = static_cast<uint32_t>(*at - '0');
      if (token.span.size() > 9) {
        token.number = Token::kTooLarge;
      } else {
        token.number = token.number * 10 + digit;
      }
    } else if (info.kind == CharKind::kSpace) {
      gap = std::max(gap, Gap::kSpace);
    } else if (info.kind == CharKind::kNewline) {
      gap = Gap::kNewline;
    } else {
      start(at, TokenKind::kPunctuation);
      tokens_.back().span.end = offset(at + c.size);
    }
    at += c.size;
  }
  if (in_word) finish_word(end);
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
