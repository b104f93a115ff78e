// A text as the rest of the library sees it: clean, folded, and cut into tokens.
//
// A token is a run of letters, a run of digits, or one punctuation mark.  A run of letters is cut
// where a new sentence was glued on ("BCAThời", "cầuToàn"): before a capital that follows a small
// letter, and before a capital that follows capitals and is followed by a small letter.  Whatever
// takes a document apart speaks of tokens by their index and of bytes by offsets into clean();
// original() turns the latter into the caller's offsets.

#ifndef VIE_TEXT_DOCUMENT_H
#define VIE_TEXT_DOCUMENT_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/clean.h"
#include "text/scan.h"
#include "text/vocabulary.h"

namespace vie {

enum class TokenKind : uint8_t { kWord, kNumber, kPunctuation };

/// The letters of a word: all small, first capital and the rest small, all capital (two or more), or
/// anything else.  Numbers and punctuation are kNoCase.
enum class Shape : uint8_t { kNoCase, kLower, kTitle, kUpper, kMixed };

/// What stands between a token and the one before it.
enum class Gap : uint8_t { kNone, kSpace, kNewline };

struct Token {
  Span span;             // in clean text
  Symbol symbol;         // kUnknown if no lexicon or rule knows it
  uint32_t number;       // value of a number; kTooLarge from ten digits on
  TokenKind kind;
  Shape shape;
  Gap gap;
  bool starts_sentence;  // a hint: real text has sentences glued on, captions without a full stop
  bool begins_with_capital;

  static constexpr uint32_t kTooLarge = 0xffffffff;
  bool is_word() const { return kind == TokenKind::kWord; }
  bool is_number() const { return kind == TokenKind::kNumber; }
  bool is_punctuation() const { return kind == TokenKind::kPunctuation; }
  /// Begins with a capital letter.
  bool capital() const { return begins_with_capital; }
};

class Document {
 public:
  /// Takes a text in; it must outlive the use of this object.  Offsets fit 32 bits by the limit on
  /// texts (VIE_MAX_TEXT), which the caller has checked.
  void assign(std::string_view text, const Vocabulary& vocabulary);

  std::string_view text() const { return text_; }      // as the caller passed it
  std::string_view clean() const { return clean_.view(); }
  /// The clean text in lower case; same offsets.
  std::string_view folded() const { return std::string_view(folded_).substr(0, clean().size()); }
  const std::vector<Token>& tokens() const { return tokens_; }
  uint32_t size() const { return static_cast<uint32_t>(tokens_.size()); }
  const Token& operator[](uint32_t i) const { return tokens_[i]; }

  /// The clean bytes from the start of token `first` to the end of token `last - 1`.
  Span span(uint32_t first, uint32_t last) const {
    return {tokens_[first].span.begin, tokens_[last - 1].span.end};
  }
  std::string_view clean(Span span) const { return slice(clean(), span); }
  std::string_view clean(uint32_t first, uint32_t last) const { return clean(span(first, last)); }
  std::string_view folded(uint32_t token) const { return slice(folded_, tokens_[token].span); }

  /// The byte of a punctuation token if it is ASCII, else 0.
  char punctuation(uint32_t token) const {
    const Token& t = tokens_[token];
    const char c = folded_[t.span.begin];
    return t.is_punctuation() && t.span.size() == 1 ? c : '\0';
  }

  /// The index of the first token that ends after a clean offset.
  uint32_t token_at(uint32_t offset) const;

  Span original(Span clean) const { return clean_.to_original(clean); }
  uint32_t bad_bytes() const { return clean_.bad_bytes(); }
  uint32_t first_bad_byte() const { return clean_.first_bad_byte(); }
  size_t memory() const;

 private:
  void cut();
  void cut_capitals(Span word, Gap gap);
  void name_tokens(const Vocabulary& vocabulary);
  bool abbreviated(uint32_t dot) const;
  void mark_sentences();

  std::string_view text_;
  CleanText clean_;
  std::vector<Block> blocks_;
  std::string folded_;  // and padding
  std::vector<Token> tokens_;
};

}  // namespace vie

#endif  // VIE_TEXT_DOCUMENT_H
