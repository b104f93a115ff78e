// Decoding UTF-8: all well-formed characters, and every class of ill-formed bytes.

#include "text/utf8.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace vie {
namespace {

// How a string is taken apart: the sizes of its characters, those of ill-formed parts negative.
std::vector<int> sizes(std::string_view text) {
  std::vector<int> out;
  for (const char *at = text.data(), *end = at + text.size(); at != end;) {
    const Decoded c = decode_utf8(at, end);
    out.push_back(c.well_formed ? static_cast<int>(c.size) : -static_cast<int>(c.size));
    CHECK((c.well_formed || c.character == 0xFFFD));
    at += c.size;
  }
  return out;
}

TEST_CASE("utf8: every character survives encoding and decoding") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    const Decoded decoded = decode_utf8(text.data(), text.data() + text.size());
    const bool same =
        decoded.well_formed && decoded.character == c && decoded.size == text.size();
    if (!same) FAIL_CHECK("U+" << static_cast<uint32_t>(c));
  }
}

TEST_CASE("utf8: ill-formed bytes are skipped by maximal subparts") {
  using Sizes = std::vector<int>;
  CHECK(sizes("\x80") == Sizes{-1});                          // stray continuation
  CHECK(sizes("a\xBF\x80z") == Sizes{1, -1, -1, 1});
  CHECK(sizes("\xC0\xAF") == Sizes{-1, -1});                  // overlong '/'
  CHECK(sizes("\xC1\xBF") == Sizes{-1, -1});
  CHECK(sizes("\xE0\x80\xAF") == Sizes{-1, -1, -1});          // overlong in three bytes
  CHECK(sizes("\xE0\x9F\xBF") == Sizes{-1, -1, -1});
  CHECK(sizes("\xF0\x80\x80\xAF") == Sizes{-1, -1, -1, -1});  // overlong in four
  CHECK(sizes("\xF0\x8F\xBF\xBF") == Sizes{-1, -1, -1, -1});
  CHECK(sizes("\xED\xA0\x80") == Sizes{-1, -1, -1});          // surrogates
  CHECK(sizes("\xED\xBF\xBF") == Sizes{-1, -1, -1});
  CHECK(sizes("\xED\x9F\xBF\xEE\x80\x80") == Sizes{3, 3});    // their neighbours
  CHECK(sizes("\xF4\x8F\xBF\xBF") == Sizes{4});               // the last character
  CHECK(sizes("\xF4\x90\x80\x80") == Sizes{-1, -1, -1, -1});  // past it
  CHECK(sizes("\xF5\x80\x80\x80") == Sizes{-1, -1, -1, -1});
  CHECK(sizes("\xFE\xFF") == Sizes{-1, -1});
}

TEST_CASE("utf8: truncated characters, within a text and at its end") {
  using Sizes = std::vector<int>;
  CHECK(sizes("\xC3") == Sizes{-1});
  CHECK(sizes("\xC3z") == Sizes{-1, 1});
  CHECK(sizes("\xE1\xBA") == Sizes{-2});
  CHECK(sizes("\xE1\xBAz") == Sizes{-2, 1});
  CHECK(sizes("\xE1\xBA\xE1\xBA\xA1") == Sizes{-2, 3});
  CHECK(sizes("\xF0\x9F\x98") == Sizes{-3});
  CHECK(sizes("\xF0\x9F\x98\xC3\xA0") == Sizes{-3, 2});
}

TEST_CASE("utf8: NUL is a character") {
  CHECK(sizes(std::string_view("a\0b", 3)) == std::vector<int>{1, 1, 1});
}

}  // namespace
}  // namespace vie
