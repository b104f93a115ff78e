// Properties of characters, and normalisation.

#include "text/unicode.h"

#include <doctest/doctest.h>

#include "base/failure.h"
#include "text/utf8.h"

namespace vie {
namespace {

TEST_CASE("unicode: kinds of the characters that texts hold") {
  for (const char32_t c : U"aZđĐạỆơưǦ中") {
    if (c != 0) CHECK(char_info(c).kind == CharKind::kLetter);
  }
  for (const char32_t c : U"0189") {
    if (c != 0) CHECK(char_info(c).kind == CharKind::kDigit);
  }
  CHECK(char_info(U'٣').kind == CharKind::kPunctuation);  // Arabic three: no digit here
  for (const char32_t c : {U'\u0300', U'\u0323', U'\u031B'}) {
    CHECK(char_info(c).kind == CharKind::kMark);
  }
  for (const char32_t c : {U' ', U'\t', U'\u00A0', U'\u2009', U'\u202F', U'\u3000'}) {
    CHECK(char_info(c).kind == CharKind::kSpace);
  }
  for (const char32_t c : {U'\n', U'\r', U'\u2028', U'\u2029', char32_t{0x85}}) {
    CHECK(char_info(c).kind == CharKind::kNewline);
  }
  for (const char32_t c : {U'\u00AD', U'\u200B', U'\u200C', U'\u200D', U'\u200E', U'\u200F',
                           U'\u202A', U'\u202E', U'\u2060', U'\uFEFF', U'\uFE0F'}) {
    CHECK(char_info(c).kind == CharKind::kIgnorable);
  }
  for (const char32_t c : {U',', U'–', U'\u2011', U'\u2212', U'“', U'…', U'€', U'\uE000', U'😀'}) {
    CHECK(char_info(c).kind == CharKind::kPunctuation);
  }
}

TEST_CASE("unicode: folding keeps the length, and Icelandic eth is the Vietnamese d") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string before, after;
    append_utf8(before, c);
    append_utf8(after, char_info(c).folded);
    if (before.size() != after.size()) FAIL_CHECK("U+" << static_cast<uint32_t>(c));
  }
  CHECK(char_info(U'Ð').folded == U'đ');
  CHECK(char_info(U'ð').folded == U'đ');
  CHECK(char_info(U'Đ').folded == U'đ');
  CHECK(char_info(U'Ệ').folded == U'ệ');
  CHECK(char_info(U'Ư').folded == U'ư');
}

TEST_CASE("unicode: capitals") {
  CHECK(char_info(U'Đ').upper);
  CHECK(char_info(U'Ỷ').upper);
  CHECK_FALSE(char_info(U'ỷ').upper);
  CHECK_FALSE(char_info(U'1').upper);
}

TEST_CASE("unicode: the table agrees with the function at its border") {
  CHECK(char_table()[kCharTableSize - 1].kind == char_info(kCharTableSize - 1).kind);
  CHECK(char_info(kCharTableSize).kind == CharKind::kSpace);  // the ideographic space
}

TEST_CASE("unicode: NFC of every way to write a letter") {
  for (const char* written : {"e\u0302\u0323", "e\u0323\u0302", "ê\u0323", "ẹ\u0302", "ệ"}) {
    CHECK(to_nfc(written) == "ệ");
  }
  for (const char* written : {"u\u031B\u0323", "u\u0323\u031B", "ư\u0323", "ụ\u031B", "ự"}) {
    CHECK(to_nfc(written) == "ự");
  }
  CHECK(to_nfc("o\u0340") == "ò");       // a tone mark that Unicode has deprecated
  CHECK(to_nfc("x\u0301y") == "x\u0301y");  // composes with nothing
  CHECK(to_nfc("") == "");
}

TEST_CASE("unicode: pairs compose as ICU says, and nothing else does") {
  for (char32_t letter = 'A'; letter < 0x2000; ++letter) {
    for (char32_t mark = 0x300; mark < 0x330; ++mark) {
      const char32_t whole = composed(letter, mark);
      if (whole == 0) continue;
      std::string pair;
      std::string single;
      append_utf8(pair, letter);
      append_utf8(pair, mark);
      append_utf8(single, whole);
      REQUIRE(to_nfc(pair) == single);
    }
  }
  CHECK(composed(U'ê', 0x323) == U'ệ');
  CHECK(composed(U'ẹ', 0x302) == U'ệ');
  CHECK(composed(U'ư', 0x309) == U'ử');
  CHECK(composed(U'Ụ', 0x31B) == U'Ự');
  CHECK(composed(U'x', 0x301) == 0);
  CHECK(composed(U'ệ', 0x301) == 0);  // a letter has one tone
  CHECK(composed(U'1', 0x301) == 0);
  CHECK(composed(U'я', 0x301) == 0);
}

TEST_CASE("unicode: NFC refuses ill-formed text with the place") {
  try {
    to_nfc("ab\xC3");
    FAIL("no failure");
  } catch (const Failure& failure) {
    CHECK(failure.status() == VIE_E_UTF8);
    CHECK(failure.position().offset == 2);
  }
}

TEST_CASE("unicode: pieces of a normalised text cover both texts in order") {
  const std::string from = "Tô\u0309ng Bi\u0301 thư u\u031B\u0323 e\u0302\u0323\u0301 xong";
  std::string to = "before";
  std::vector<NormalizedPiece> pieces;
  append_nfc(from, to, pieces);
  uint32_t at_from = 0;
  uint32_t at_to = 6;
  for (const NormalizedPiece& piece : pieces) {
    CHECK(piece.from.begin == at_from);
    CHECK(piece.to.begin == at_to);
    at_from = piece.from.end;
    at_to = piece.to.end;
    if (!piece.changed) CHECK(slice(from, piece.from) == slice(to, piece.to));
  }
  CHECK(at_from == from.size());
  CHECK(at_to == to.size());
  CHECK(to == "beforeTổng Bí thư ự ệ\u0301 xong");
}

}  // namespace
}  // namespace vie
