#include "text/glue.h"

#include <doctest/doctest.h>

#include <string_view>

#include "reading.h"

namespace vie {
namespace {

// Whether the second piece of a word is the rest of it.
bool rest(std::string_view text) {
  const Reading reading(text);
  REQUIRE(reading.document.size() > 1);
  return inside_word(reading.document, 1);
}

TEST_CASE("glue: capitals inside a name begin no sentence") {
  CHECK(rest("MoniFone"));
  CHECK(rest("TikTok"));
}

TEST_CASE("glue: a sentence that is glued on does") {
  CHECK_FALSE(rest("USDTrong"));
  CHECK_FALSE(rest("hànhNghị"));
  CHECK_FALSE(rest("Hoa Sen"));
}

}  // namespace
}  // namespace vie
