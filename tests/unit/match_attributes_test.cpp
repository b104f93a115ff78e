// Attributes of entries and rules.

#include "match/attributes.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

Attributes parse(std::string_view text) {
  SourceReader reader("x", text);
  reader.next();
  return Attributes::parse(reader.line(), reader);
}

TEST_CASE("attributes: keys and values") {
  const Attributes attributes = parse(" id = rank-1 ;flag;empty=;level=-7; a=b=c ;;");
  CHECK(attributes.get("id") == "rank-1");
  CHECK(attributes.get("flag") == "1");
  CHECK(attributes.get("empty") == "");
  CHECK(attributes.has("empty"));
  CHECK(attributes.get("a") == "b=c");
  CHECK(attributes.get("none") == "");
  CHECK_FALSE(attributes.has("none"));
}

TEST_CASE("attributes: numbers") {
  const Attributes attributes = parse("level=-7;bad=7x;word=x;flag;big=99999999999");
  CHECK(attributes.number("level") == -7);
  CHECK(attributes.number("flag") == 1);
  CHECK(attributes.number("bad", 3) == 3);
  CHECK(attributes.number("word", 3) == 3);
  CHECK(attributes.number("big", 3) == 3);
  CHECK(attributes.number("none", 3) == 3);
  CHECK(attributes.number("none") == 0);
}

TEST_CASE("attributes: mistakes") {
  CHECK(failure_of([] { parse("a=1;=2"); }) == "5 x:1:5: expected a key before '='");
  CHECK(failure_of([] { parse("a=1; a=2"); }) == "5 x:1:6: the key stands twice: a");
}

TEST_CASE("attributes: nothing") {
  SourceReader reader("x", "");
  CHECK_FALSE(Attributes::parse("", reader).has(""));
}

}  // namespace
}  // namespace vie
