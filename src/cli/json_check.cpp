// A strict check of JSON (RFC 8259), which tells the byte of the first mistake and what should
// stand there.  simdjson reads the lines, fast, but says neither where a mistake is nor whether the
// values that nobody asks for are sound; so this looks at those values (an id is written out again as
// it came), and at whole lines that simdjson refused.
//
// No recursion: a line of a hundred million brackets must not exhaust the stack.

#include "json_check.h"

#include <string>

#include "utf8.h"

namespace vie_cli {
namespace {

constexpr size_t kMaxDepth = 1024;  // as simdjson's

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Checker {
 public:
  explicit Checker(std::string_view json)
      : begin_(json.data()), at_(begin_), end_(at_ + json.size()) {}

  std::optional<JsonMistake> run() {
    if (document()) return std::nullopt;
    return JsonMistake{static_cast<size_t>(at_ - begin_), what_};
  }

 private:
  bool fail(std::string_view what) {
    what_ = what;
    return false;
  }
  bool at_char(char c) const { return at_ != end_ && *at_ == c; }
  bool take(char c) {
    if (!at_char(c)) return false;
    ++at_;
    return true;
  }
  void space() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n')) ++at_;
  }

  bool document() {
    if (!value_or_opening()) return false;
    while (!open_.empty()) {
      if (!after_value()) return false;
    }
    space();
    return at_ == end_ || fail("expected nothing more after the value");
  }

  // A scalar, an empty array or object, or the way to the first value inside one.
  bool value_or_opening() {
    for (;;) {
      space();
      if (at_ == end_) return fail("expected a value");
      if (*at_ != '{' && *at_ != '[') return scalar();
      if (open_.size() == kMaxDepth) return fail("nested too deeply");
      const char closing = *at_++ == '{' ? '}' : ']';
      space();
      if (take(closing)) return true;
      open_.push_back(closing);
      if (closing == '}' && !key()) return false;
    }
  }

  bool after_value() {
    const bool object = open_.back() == '}';
    space();
    if (take(open_.back())) {
      open_.pop_back();
      return true;
    }
    if (!take(',')) return fail(object ? "expected ',' or '}'" : "expected ',' or ']'");
    return (!object || key()) && value_or_opening();
  }

  bool key() {
    space();
    if (!at_char('"')) return fail("expected a key in quotes");
    if (!string()) return false;
    space();
    return take(':') || fail("expected ':'");
  }

  bool scalar() {
    if (*at_ == '"') return string();
    if (*at_ == '-' || is_digit(*at_)) return number();
    return word("true") || word("false") || word("null") || fail("expected a value");
  }

  bool word(std::string_view wanted) {
    if (!std::string_view(at_, end_).starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }

  bool digits() {
    if (at_ == end_ || !is_digit(*at_)) return fail("expected a digit");
    while (at_ != end_ && is_digit(*at_)) ++at_;
    return true;
  }

  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (take('e') || take('E')) {
      if (!take('+')) take('-');
      if (!digits()) return false;
    }
    return true;
  }

  bool string() {
    ++at_;
    while (at_ != end_) {
      const auto byte = static_cast<unsigned char>(*at_);
      if (byte == '"') {
        ++at_;
        return true;
      }
      if (byte < 0x20) return fail("expected a control character to be escaped");
      if (byte == '\\') {
        if (!escape()) return false;
      } else {
        const size_t size = utf8_size({at_, end_});
        if (size == 0) return fail("ill-formed UTF-8");
        at_ += size;
      }
    }
    return fail("expected a closing quote");
  }

  bool escape() {
    const char* const start = at_++;
    if (at_ == end_) return fail("expected a closing quote");
    if (std::string_view("\"\\/bfnrt").find(*at_) != std::string_view::npos) {
      ++at_;
      return true;
    }
    unsigned first = 0;
    unsigned second = 0;
    if (!hex(first)) return fail_at(start, "expected an escape such as \\n or \\u00e0");
    if (first < 0xD800 || first > 0xDFFF) return true;
    if (first <= 0xDBFF && take('\\') && hex(second) && second >= 0xDC00 && second <= 0xDFFF) {
      return true;
    }
    return fail_at(start, "expected both halves of a surrogate pair");
  }

  bool fail_at(const char* at, std::string_view what) {
    at_ = at;
    return fail(what);
  }

  // "u00e0"
  bool hex(unsigned& value) {
    if (!take('u') || end_ - at_ < 4) return false;
    for (int i = 0; i < 4; ++i, ++at_) {
      const char c = static_cast<char>(*at_ | 0x20);
      if (!is_digit(*at_) && !(c >= 'a' && c <= 'f')) return false;
      value = value * 16 + static_cast<unsigned>(is_digit(*at_) ? *at_ - '0' : c - 'a' + 10);
    }
    return true;
  }

  const char* const begin_;
  const char* at_;
  const char* const end_;
  std::string open_;  // the closing brackets that are due, the innermost last
  std::string_view what_;
};

}  // namespace

std::optional<JsonMistake> find_json_mistake(std::string_view json) { return Checker(json).run(); }

}  // namespace vie_cli
