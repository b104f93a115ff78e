#include "text/marks.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "reading.h"

namespace vie {
namespace {

using Question = bool (*)(const Document& document, uint32_t token);

// What is said of a mark between two words.
bool holds(Question question, std::string_view mark) {
  const std::string text = "chợ " + std::string(mark) + " mở";
  return question(Reading(text).document, 1);
}

TEST_CASE("marks: dashes of all lengths are dashes, the slash is none") {
  for (const std::string_view mark : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"}) {
    CAPTURE(mark);
    CHECK(holds(is_dash, mark));
  }
  CHECK_FALSE(holds(is_dash, "/"));
  CHECK_FALSE(holds(is_dash, "\u2026"));
}

TEST_CASE("marks: a curly quotation mark has its side, a straight one both") {
  for (const std::string_view mark : {"\u201c", "\u2018", "\u00ab"}) {
    CAPTURE(mark);
    CHECK(holds(opens_quote, mark));
    CHECK_FALSE(holds(closes_quote, mark));
  }
  for (const std::string_view mark : {"\u201d", "\u2019", "\u00bb"}) {
    CAPTURE(mark);
    CHECK_FALSE(holds(opens_quote, mark));
    CHECK(holds(closes_quote, mark));
  }
  for (const std::string_view mark : {"\"", "'"}) {
    CAPTURE(mark);
    CHECK(holds(opens_quote, mark));
    CHECK(holds(closes_quote, mark));
  }
}

TEST_CASE("marks: words, numbers and the end of the text are no marks") {
  const Reading reading("chợ 12");
  for (uint32_t token = 0; token < 3; ++token) {
    CAPTURE(token);
    CHECK_FALSE(is_dash(reading.document, token));
    CHECK_FALSE(is_quote(reading.document, token));
  }
}

}  // namespace
}  // namespace vie
