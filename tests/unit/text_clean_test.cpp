// The clean copy and the way back to the caller's bytes.

#include "text/clean.h"

#include <doctest/doctest.h>

#include "written_text.h"

namespace vie {
namespace {

TEST_CASE("clean: text that is clean is used as it is") {
  for (const std::string_view text : {"", "abc", "Đại tướng ở Ẵm", "22–12 “và” …\r\n\t"}) {
    CleanText clean;
    clean.assign_clean(text);
    CHECK(clean.view() == text);
    CHECK(clean.view().data() == text.data());
    CHECK(clean.bad_bytes() == 0);
    clean.assign(text);  // a copy of it is no other
    CHECK(clean.view() == text);
    CHECK(clean.bad_bytes() == 0);
  }
}

std::string cleaned(std::string_view text) {
  CleanText clean;
  clean.assign(text);
  return std::string(clean.view());
}

TEST_CASE("clean: letters are composed, whatever was written") {
  CHECK(cleaned("tô\u0300i dươ\u0301i Tô\u0309ng") == "tồi dưới Tổng");
  CHECK(cleaned("u\u031B\u0323 u\u0323\u031B") == "ự ự");
  CHECK(cleaned("\u0301a") == "\u0301a");
  CHECK(cleaned("A\u030A q\u0302 \u0E01\u0E34") == "Å q\u0302 \u0E01\u0E34");  // marks of others
  CHECK(cleaned("a\u200B\u0301") == "á");
}

TEST_CASE("clean: what no reader sees is left out, odd spaces become plain ones") {
  CHECK(cleaned("ngày 3\u200B-8/7") == "ngày 3-8/7");
  CHECK(cleaned("ti\u00ADếng \uFEFFViệt\u200E") == "tiếng Việt");
  CHECK(cleaned("a\u00A0b\u202Fc\u2009d\u3000e") == "a b c d e");
  CHECK(cleaned("a\u2028b\u2029c\u0085d") == "a\nb\nc\nd");
  CHECK(cleaned("\u200B\u200B") == "");
}

TEST_CASE("clean: NUL and control bytes are text") {
  const std::string_view text("a\0b\x08\x1C\x7F", 6);
  CHECK(cleaned(text) == text);
}

TEST_CASE("clean: ill-formed bytes are left out and counted") {
  CleanText clean;
  clean.assign("ab\xFF\xE1\xBAz\xC3");
  CHECK(clean.view() == "abz");
  CHECK(clean.bad_bytes() == 4);
  CHECK(clean.first_bad_byte() == 2);
  CHECK(clean.to_original({0, 3}) == Span{0, 6});
  CHECK(clean.to_original({2, 3}) == Span{5, 6});
  clean.assign("abc");
  CHECK(clean.bad_bytes() == 0);
  clean.assign("\xFF");
  CHECK(clean.view().empty());
}

TEST_CASE("clean: spans go back to the caller's bytes") {
  const std::string text = "\uFEFFto\u0301m\u200B, 3\u00A0-\u00AD8";
  CleanText clean;
  clean.assign(text);
  REQUIRE(clean.view() == "tóm, 3 -8");
  const auto original = [&](uint32_t begin, uint32_t end) {
    return std::string(slice(text, clean.to_original({begin, end})));
  };
  CHECK(original(0, 4) == "to\u0301m");
  CHECK(original(1, 3) == "o\u0301");
  CHECK(original(3, 4) == "m");
  CHECK(original(3, 5) == "m\u200B,");
  CHECK(original(6, 8) == "3\u00A0");
  CHECK(original(7, 8) == "\u00A0");
  CHECK(original(8, 10) == "-\u00AD8");
  CHECK(original(0, 10) == text.substr(3));
}

// However a text is written, its clean copy is the same, and spans of the copy cover the same
// characters: begin and end are those of the characters themselves, never of what was left out.
TEST_CASE("clean: spans cover the same characters in every way of writing") {
  using Form = TextWriter::Form;
  TextWriter writer(20211222);
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    const std::vector<std::string> characters = writer.compose(30);
    const WrittenText composed = writer.write(characters, Form::kComposed, false);
    for (const Form form : {Form::kComposed, Form::kDecomposed, Form::kMixed}) {
      for (const bool noise : {false, true}) {
        const WrittenText written = writer.write(characters, form, noise);
        CleanText clean;
        clean.assign(written.text);
        REQUIRE(clean.view() == composed.text);
        for (int i = 0; i < 200; ++i) {
          const size_t first = random() % characters.size();
          const size_t last = first + random() % std::min<size_t>(12, characters.size() - first);
          const Span span = clean.to_original(
              {composed.characters[first].begin, composed.characters[last].end});
          CHECK(span.begin == written.characters[first].begin);
          CHECK(span.end == written.characters[last].end);
        }
      }
    }
  }
}

TEST_CASE("clean: an object may be used again") {
  CleanText clean;
  clean.assign("a\u0301b");
  CHECK(clean.to_original({0, 3}) == Span{0, 4});
  clean.assign("áb");
  CHECK(clean.to_original({2, 3}) == Span{2, 3});
  clean.assign("a\u0301b q\u0301");  // ICU composes this one
  CHECK(clean.to_original({0, 2}) == Span{0, 3});
  CHECK(clean.to_original({2, 3}) == Span{3, 4});
  clean.assign("\u200Báb");
  CHECK(clean.to_original({2, 3}) == Span{5, 6});
}

}  // namespace
}  // namespace vie
