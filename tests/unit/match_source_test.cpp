// Lines of sources, and where they stand.

#include "match/source.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

TEST_CASE("source: comments and blank lines are stepped over, and counted") {
  SourceReader reader("x", "# comment\n\n  \t\none\r\n two \n#\nthree");
  REQUIRE(reader.next());
  CHECK(reader.line() == "one");
  CHECK(reader.line_number() == 4);
  REQUIRE(reader.next());
  CHECK(reader.line() == " two ");
  CHECK(reader.line_number() == 5);
  REQUIRE(reader.next());
  CHECK(reader.line() == "three");
  CHECK(reader.line_number() == 7);
  CHECK_FALSE(reader.next());
  CHECK_FALSE(reader.next());
}

TEST_CASE("source: a byte order mark is no part of the first line") {
  const std::string text = "\uFEFFone";
  SourceReader reader("x", text);
  REQUIRE(reader.next());
  CHECK(reader.line() == "one");
  CHECK(reader.position(reader.line()).column == 1);
  CHECK(reader.position(reader.line()).offset == 3);
}

TEST_CASE("source: places are counted in bytes, columns and lines from one") {
  SourceReader reader("x", "# a\nngày {day}\n");
  REQUIRE(reader.next());
  const Position position = reader.position(reader.line().substr(6));
  CHECK(position.line == 2);
  CHECK(position.column == 7);
  CHECK(position.offset == 10);
  CHECK(failure_of([&] { reader.fail(reader.line().substr(6), "expected more"); }) ==
        "5 x:2:7: expected more");
  CHECK(failure_of([&] { reader.fail("expected more"); }) == "5 x:2:1: expected more");
}

TEST_CASE("source: ill-formed UTF-8 is refused with its place, in comments too") {
  SourceReader reader("x", "one\n# \xFF\n");
  REQUIRE(reader.next());
  CHECK(failure_of([&] { reader.next(); }) == "3 x:2:3: ill-formed UTF-8");
}

TEST_CASE("source: nothing has no lines") {
  SourceReader reader("x", "");
  CHECK_FALSE(reader.next());
}

}  // namespace
}  // namespace vie
