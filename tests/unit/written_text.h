// Vietnamese text of random syllables, and all the ways in which the same text may be written: composed,
// decomposed, half composed in any order of marks, with characters that no reader sees, with bytes that
// are no characters.  Each way keeps account of where each character stands, so that tests can ask
// whether offsets speak of the same characters whatever the way.

#ifndef VIE_TESTS_UNIT_WRITTEN_TEXT_H
#define VIE_TESTS_UNIT_WRITTEN_TEXT_H

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/unicode.h"
#include "text/utf8.h"

namespace vie {

/// A text and the bytes of each of its characters (as a reader counts them).
struct WrittenText {
  std::string text;
  std::vector<Span> characters;
};

class TextWriter {
 public:
  enum class Form { kComposed, kDecomposed, kMixed };

  explicit TextWriter(uint32_t seed) : random_(seed) { list_letters(); }

  /// Characters of a text of about `words` words: NFC, one string a character.
  std::vector<std::string> compose(size_t words) {
    static const std::vector<std::string> kPieces = {
        "ngày", "tháng", "Đại", "tướng", "Nguyễn", "Thuỵ", "hoà", "ủy", "BỘ", "Quốc", "phường",
        "quận", "ở", "à", "Ẵm", "khuỷu", "nghiêng", "22", "12", "2021", "7", "a", "Z"};
    static const std::vector<std::string> kBetween = {" ", " ", " ", " ", " ", "  ", ", ", ". ",
                                                      "-", "/", ".", "\n", " – ", "; “", "” (", ""};
    std::vector<std::string> out;
    for (size_t i = 0; i < words; ++i) {
      split(pick(kPieces), out);
      split(pick(kBetween), out);
    }
    return out;
  }

  /// The characters written in a form; with `noise`, what no reader sees is strewn in everywhere.
  WrittenText write(const std::vector<std::string>& characters, Form form, bool noise) {
    WrittenText out;
    for (const std::string& character : characters) {
      if (noise && one_in(6)) out.text += invisible();
      const auto begin = static_cast<uint32_t>(out.text.size());
      std::string written = form == Form::kComposed ? character : ways(character, form);
      // Within a letter, too: a soft hyphen before a combining mark.
      if (noise && one_in(8)) {
        const size_t at = Decoded(decode_utf8(written.data(), written.data() + written.size())).size;
        if (at < written.size()) written.insert(at, "\u200B");
      }
      out.text += written;
      out.characters.push_back({begin, static_cast<uint32_t>(out.text.size())});
    }
    if (noise) out.text += invisible();
    return out;
  }

  /// Appends the characters of an NFC text.
  static void split(std::string_view text, std::vector<std::string>& out) {
    for (const char *at = text.data(), *end = at + text.size(); at != end;) {
      const Decoded c = decode_utf8(at, end);
      out.emplace_back(at, c.size);
      at += c.size;
    }
  }

 private:
  bool one_in(uint32_t n) { return random_() % n == 0; }
  template <class List>
  const std::string& pick(const List& list) {
    return list[random_() % list.size()];
  }

  std::string invisible() {
    static const std::vector<std::string> kInvisible = {
        "\u200B", "\u00AD", "\uFEFF", "\u200E", "\u2060", "\xFF", "\x80", "\xE1\xBA", "\xC0\xAF"};
    return pick(kInvisible);
  }

  std::string ways(const std::string& character, Form form) {
    const auto known = ways_.find(character);
    if (known == ways_.end()) return character;
    return form == Form::kDecomposed ? known->second.front() : pick(known->second);
  }

  // For each Vietnamese letter with marks: its full decomposition, then all other ways to write it.
  void list_letters() {
    const std::vector<std::string> tones = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
    const std::vector<std::pair<std::string, std::vector<std::string>>> bases = {
        {"a", {"\u0302", "\u0306"}}, {"e", {"\u0302"}}, {"i", {}}, {"o", {"\u0302", "\u031B"}},
        {"u", {"\u031B"}},           {"y", {}}};
    for (const auto& [small, modifiers] : bases) {
      const std::string capital(1, static_cast<char>(small[0] - 32));
      for (const std::string& base : {small, capital}) {
        for (const std::string& tone : tones) add(base, "", tone);
        for (const std::string& modifier : modifiers) {
          add(base, modifier, "");
          for (const std::string& tone : tones) add(base, modifier, tone);
        }
      }
    }
  }

  void add(const std::string& base, const std::string& modifier, const std::string& tone) {
    std::vector<std::string>& ways = ways_[to_nfc(base + modifier + tone)];
    ways.push_back(base + modifier + tone);
    if (!modifier.empty() && !tone.empty()) {
      ways.push_back(to_nfc(base + modifier) + tone);
      // The other order is the same letter only if the marks stand in different places.
      for (const std::string& other : {base + tone + modifier, to_nfc(base + tone) + modifier}) {
        if (to_nfc(other) == to_nfc(ways.front())) ways.push_back(other);
      }
    }
    ways.push_back(to_nfc(ways.front()));
  }

  std::mt19937 random_;
  std::map<std::string, std::vector<std::string>> ways_;
};

}  // namespace vie

#endif  // VIE_TESTS_UNIT_WRITTEN_TEXT_H
