// Small cuts of strings.

#include "base/strings.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace vie {
namespace {

std::vector<std::string> parts(std::string_view list) {
  std::vector<std::string> out;
  for_each_part(list, '|', [&out](std::string_view part) { out.emplace_back(part); });
  return out;
}

TEST_CASE("strings: trim takes ASCII white space off both ends") {
  CHECK(trim(" \t a b\r\n") == "a b");
  CHECK(trim(" \t") == "");
  CHECK(trim("") == "");
  CHECK(trim("\u00A0a") == "\u00A0a");
}

TEST_CASE("strings: take_until splits at the first separator") {
  std::string_view rest = "a=b=c";
  CHECK(take_until(rest, '=') == "a");
  CHECK(rest == "b=c");
  rest = "abc";
  CHECK(take_until(rest, '=') == "abc");
  CHECK(rest.empty());
  CHECK(take_until(rest, '=').empty());
}

TEST_CASE("strings: for_each_part gives every part, empty ones too, and none of nothing") {
  using Parts = std::vector<std::string>;
  CHECK(parts("a|b|c") == Parts{"a", "b", "c"});
  CHECK(parts("a") == Parts{"a"});
  CHECK(parts("|a|") == Parts{"", "a", ""});
  CHECK(parts("|") == Parts{"", ""});
  CHECK(parts("") == Parts{});
}

}  // namespace
}  // namespace vie
