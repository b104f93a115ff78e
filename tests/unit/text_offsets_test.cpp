// Byte offsets in other units.

#include "text/offsets.h"

#include <doctest/doctest.h>

#include <string>

namespace vie {
namespace {

struct Expected {
  uint32_t byte, code_points, utf16;
};

void check(std::string_view text, std::initializer_list<Expected> all) {
  OffsetCounter ascending(text);
  for (const Expected& e : all) {
    CAPTURE(e.byte);
    const auto units = ascending.at(e.byte);
    CHECK(units.code_points == e.code_points);
    CHECK(units.utf16 == e.utf16);
    OffsetCounter fresh(text);
    CHECK(fresh.at(e.byte).code_points == e.code_points);
  }
}

TEST_CASE("offsets: characters of one to four bytes") {
  // a, ạ (3 bytes), đ (2), a smiling face (4, two UTF-16 units), z
  check("aạđ😀z", {{0, 0, 0}, {1, 1, 1}, {4, 2, 2}, {6, 3, 3}, {10, 4, 5}, {11, 5, 6}});
}

TEST_CASE("offsets: within a character they count as its start, past the end as the end") {
  check("aạ😀", {{2, 1, 1}, {3, 1, 1}, {5, 2, 2}, {7, 2, 2}, {8, 3, 4}, {9, 3, 4}, {1000, 3, 4}});
}

TEST_CASE("offsets: ill-formed bytes are one character for each maximal subpart") {
  check("\xE1\xBAz\xFFz", {{0, 0, 0}, {1, 0, 0}, {2, 1, 1}, {3, 2, 2}, {4, 3, 3}, {5, 4, 4}});
}

TEST_CASE("offsets: they may come in any order") {
  OffsetCounter counter("aạđ");
  CHECK(counter.at(6).code_points == 3);
  CHECK(counter.at(1).code_points == 1);
  CHECK(counter.at(4).code_points == 2);
  CHECK(counter.at(0).code_points == 0);
}

TEST_CASE("offsets: an empty text") {
  OffsetCounter counter("");
  CHECK(counter.at(0).utf16 == 0);
  CHECK(counter.at(5).utf16 == 0);
}

}  // namespace
}  // namespace vie
