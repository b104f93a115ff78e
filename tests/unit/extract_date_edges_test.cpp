// Tests of extract/date/edges.h: where a group of digits ends.

#include "extract/date/edges.h"

#include <doctest/doctest.h>

#include "text/document.h"

using namespace vie;
using namespace vie::date;

namespace {

// The first token that is the number `digits`.
uint32_t find(const Document& document, std::string_view digits) {
  for (uint32_t i = 0; i < document.size(); ++i) {
    if (document.clean(document[i].span) == digits) return i;
  }
  FAIL("no token ", digits);
  return 0;
}

struct Read {
  Document document;
  explicit Read(std::string_view text) { document.assign(text, Vocabulary()); }
};

}  // namespace

TEST_CASE("a number begins cleanly after spaces, brackets and glued sentences") {
  for (const std::string_view text : {"ngay 12", "(12", "mưa cầu.12", "\u201C12"}) {
    CAPTURE(text);
    const Read read(text);
    CHECK(clean_before(read.document, find(read.document, "12")));
  }
  for (const std::string_view text : {"3.12", "51F-12", "Q.12", "U12", "8/12", "Covid-12", "hop@12"}) {
    CAPTURE(text);
    const Read read(text);
    CHECK_FALSE(clean_before(read.document, find(read.document, "12")));
  }
}

TEST_CASE("what follows a number") {
  const auto after = [](std::string_view text) {
    const Read read(text);
    return edge_after(read.document, find(read.document, "12") + 1);
  };
  CHECK(after("12") == Edge::kClean);
  CHECK(after("12, rồi") == Edge::kClean);
  CHECK(after("12. Rồi") == Edge::kClean);
  CHECK(after("12Hà Nội") == Edge::kClean);
  CHECK(after("12-15") == Edge::kDash);
  CHECK(after("12\u201315") == Edge::kDash);
  CHECK(after("12%") == Edge::kBroken);
  CHECK(after("12 %") == Edge::kBroken);
  CHECK(after("12//5") == Edge::kDoubled);
  CHECK(after("12.5") == Edge::kBroken);
  CHECK(after("12L") == Edge::kBroken);
  CHECK(after("12m") == Edge::kBroken);
  CHECK(after("12/TT") == Edge::kBroken);
  CHECK(after("12-NQ") == Edge::kBroken);
}
