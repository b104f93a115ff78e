// Tokens of a text: how it is cut, what each token is, and where it stands in the caller's bytes.

#include "text/document.h"

#include <doctest/doctest.h>

#include "written_text.h"

namespace vie {
namespace {

struct Cut {
  explicit Cut(std::string_view t) : text(t) { document.assign(text, vocabulary); }

  /// The tokens, a space between them, "_" for a space and "/" for a line break before one.
  std::string tokens() const {
    std::string out;
    for (const Token& t : document.tokens()) {
      if (!out.empty()) out += ' ';
      if (t.gap == Gap::kSpace) out += '_';
      if (t.gap == Gap::kNewline) out += '/';
      out += document.clean(t.span);
    }
    return out;
  }
  /// The first words of sentences.
  std::string sentences() const {
    std::string out;
    for (const Token& t : document.tokens()) {
      if (!t.starts_sentence) continue;
      if (!out.empty()) out += ' ';
      out += document.clean(t.span);
    }
    return out;
  }
  Shape shape(uint32_t i) const { return document[i].shape; }

  std::string text;
  Vocabulary vocabulary;
  Document document;
};

TEST_CASE("document: words, numbers and punctuation") {
  CHECK(Cut("Sáng 22/12, ông đến.").tokens() == "/Sáng _22 / 12 , _ông _đến .");
  CHECK(Cut("53/2013/NĐ-CP").tokens() == "/53 / 2013 / NĐ - CP");
  CHECK(Cut("Covid-19 1.000đ 5%").tokens() == "/Covid - 19 _1 . 000 đ _5 %");
  CHECK(Cut("“A–B”…").tokens() == "/“ A – B ” …");
  CHECK(Cut("").tokens().empty());
  CHECK(Cut(" \n\t").tokens().empty());
}

TEST_CASE("document: gaps") {
  CHECK(Cut("a b\tc  d\u00A0e").tokens() == "/a _b _c _d _e");
  CHECK(Cut("a\nb\r\nc \n d\u2028e").tokens() == "/a /b /c /d /e");
  CHECK(Cut(" a").tokens() == "/a");
}

TEST_CASE("document: words that were glued together are cut where a capital begins one") {
  CHECK(Cut("cầuToàn").tokens() == "/cầu Toàn");
  CHECK(Cut("BCAThời").tokens() == "/BCA Thời");
  CHECK(Cut("toàn cầu.Toàn cảnh").tokens() == "/toàn _cầu . Toàn _cảnh");
  CHECK(Cut("TTXVNSau").tokens() == "/TTXVN Sau");
  CHECK(Cut("TP.HCM").tokens() == "/TP . HCM");
  CHECK(Cut("NĐ-CPngày").tokens() == "/NĐ - C Pngày");  // no one can tell
  CHECK(Cut("Việt").tokens() == "/Việt");
  CHECK(Cut("VIỆT").tokens() == "/VIỆT");
}

TEST_CASE("document: shapes") {
  CHECK(Cut("minh").shape(0) == Shape::kLower);
  CHECK(Cut("Minh").shape(0) == Shape::kTitle);
  CHECK(Cut("MINH").shape(0) == Shape::kUpper);
  CHECK(Cut("Ẩ").shape(0) == Shape::kTitle);
  CHECK(Cut("ĐẠI").shape(0) == Shape::kUpper);
  CHECK(Cut("Đại").shape(0) == Shape::kTitle);
  CHECK(Cut("12").shape(0) == Shape::kNoCase);
  CHECK(Cut("-").shape(0) == Shape::kNoCase);
  CHECK(Cut("中").shape(0) == Shape::kLower);
  CHECK(Cut("Minh").document[0].capital());
  CHECK(Cut("MINH").document[0].capital());
  CHECK_FALSE(Cut("minh").document[0].capital());
  CHECK_FALSE(Cut("1").document[0].capital());
}

TEST_CASE("document: marks that compose with nothing have no case and cut no word") {
  CHECK(Cut("X\u0301").shape(0) == Shape::kTitle);
  CHECK(Cut("AX\u0301").tokens() == "/AX\u0301");
  CHECK(Cut("AX\u0301").shape(0) == Shape::kUpper);
  CHECK(Cut("BCAX\u0301in").tokens() == "/BCA X\u0301in");
  CHECK(Cut("Tx\u0301x").shape(0) == Shape::kTitle);
  CHECK(Cut("\u0301").tokens() == "/\u0301");
}

TEST_CASE("document: values of numbers") {
  const Cut cut("0 007 2021 999999999 1000000000 99999999999999999999");
  CHECK(cut.document[0].number == 0);
  CHECK(cut.document[1].number == 7);
  CHECK(cut.document[2].number == 2021);
  CHECK(cut.document[3].number == 999'999'999);
  CHECK(cut.document[4].number == Token::kTooLarge);
  CHECK(cut.document[5].number == Token::kTooLarge);
}

TEST_CASE("document: NULs, controls and private characters stand alone") {
  CHECK(Cut(std::string("ngày\0 5", 8)).tokens() == std::string("/ngày \0 _5", 11));
  CHECK(Cut("a\x08z").document.size() == 3);
  CHECK(Cut("a\uE000z").document.size() == 3);
}

TEST_CASE("document: invisible characters and ill-formed bytes are in no token and cut none") {
  const Cut cut("ng\u200Bày 3\u200B-8/7 ti\u00ADếng Vi\xFFệt\xC3");
  CHECK(cut.tokens() == "/ngày _3 - 8 / 7 _tiếng _Việt");
  CHECK(cut.document.bad_bytes() == 2);
  CHECK(cut.document.first_bad_byte() == cut.text.find('\xFF'));
  CHECK(slice(cut.text, cut.document.original(cut.document[0].span)) == "ng\u200Bày");
  CHECK(slice(cut.text, cut.document.original(cut.document.span(1, 4))) == "3\u200B-8");
  CHECK(slice(cut.text, cut.document.original(cut.document[7].span)) == "Vi\xFFệt");
}

TEST_CASE("document: the folded text has the offsets of the clean one") {
  const Cut cut("ĐẠI TƯỚNG \u00D0ức, NGÀY 5");
  CHECK(cut.document.folded() == "đại tướng đức, ngày 5");
  CHECK(cut.document.folded(2) == "đức");
  CHECK(cut.document.clean(0, 2) == "ĐẠI TƯỚNG");
}

TEST_CASE("document: symbols are those of the vocabulary, whatever the spelling") {
  Vocabulary vocabulary;
  const Symbol hoa = vocabulary.add("hòa");
  Document document;
  const std::string text = "HOÀ ho\u0300a hóa";
  document.assign(text, vocabulary);
  CHECK(document[0].symbol == hoa);
  CHECK(document[1].symbol == hoa);
  CHECK(document[2].symbol == kUnknown);
}

TEST_CASE("document: punctuation marks of one byte are told") {
  const Cut cut("a, – b");
  CHECK(cut.document.punctuation(0) == '\0');
  CHECK(cut.document.punctuation(1) == ',');
  CHECK(cut.document.punctuation(2) == '\0');
}

TEST_CASE("document: tokens are found by offset") {
  const Cut cut("ab  cd");
  CHECK(cut.document.token_at(0) == 0);
  CHECK(cut.document.token_at(1) == 0);
  CHECK(cut.document.token_at(2) == 1);
  CHECK(cut.document.token_at(4) == 1);
  CHECK(cut.document.token_at(6) == 2);
}

TEST_CASE("document: hints where sentences begin") {
  CHECK(Cut("Ông đi. Bà ở lại. 15 người khác.").sentences() == "Ông Bà 15");
  CHECK(Cut("Ai? ai! ai").sentences() == "Ai ai ai");
  CHECK(Cut("Họ nói: “Đi thôi.” Rồi đi… Và về").sentences() == "Họ Rồi Và");
  CHECK(Cut("Ảnh: TTXVN\nSau đó").sentences() == "Ảnh Sau");
  CHECK(Cut("toàn cầu.Toàn cảnh").sentences() == "toàn Toàn");
  CHECK(Cut("toàn cầuToàn cảnh").sentences() == "toàn Toàn");
  CHECK(Cut("Ở TP.HCM và TP. Huế, PGS. TS. A. V. Minh").sentences() == "Ở");
  CHECK(Cut("Ngày 22.12 tại đây, v.v. và nữa").sentences() == "Ngày");
  CHECK(Cut("“Đi thôi”").sentences() == "“ Đi");
}

// However a text is written, its tokens are the same, and stand on the same characters.
TEST_CASE("document: tokens cover the same characters in every way of writing") {
  using Form = TextWriter::Form;
  TextWriter writer(42);
  for (int round = 0; round < 80; ++round) {
    const std::vector<std::string> characters = writer.compose(40);
    const WrittenText plain = writer.write(characters, Form::kComposed, false);
    const Cut expected(plain.text);
    REQUIRE(expected.document.clean() == expected.text);
    for (const Form form : {Form::kComposed, Form::kDecomposed, Form::kMixed}) {
      const WrittenText written = writer.write(characters, form, round % 2 == 0);
      const Cut cut(written.text);
      REQUIRE(cut.tokens() == expected.tokens());
      REQUIRE(cut.sentences() == expected.sentences());
      size_t character = 0;
      for (uint32_t i = 0; i < cut.document.size(); ++i) {
        const Span in_plain = expected.document[i].span;
        while (plain.characters[character].begin < in_plain.begin) ++character;
        const size_t first = character;
        while (plain.characters[character].end < in_plain.end) ++character;
        const Span original = cut.document.original(cut.document[i].span);
        CHECK(original.begin == written.characters[first].begin);
        CHECK(original.end == written.characters[character].end);
      }
    }
  }
}

}  // namespace
}  // namespace vie
