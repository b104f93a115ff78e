// The form of golden files.

#include "case_file.h"

#include <doctest/doctest.h>

#include <stdexcept>

namespace {

constexpr const char* kFile =
    "# About these cases.\n"
    "\n"
    "==== two lines\n"
    "published 2021-12\n"
    "only date, entity\n"
    "Dòng một.\n"
    "\n"
    "only ở đây là chữ.\n"
    "----\n"
    "date  \"một\"\n"
    "\n"
    "==== nothing found\n"
    "Không có gì.\n"
    "----\n";

TEST_CASE("golden files: parts of a case") {
  const golden::CaseFile file = golden::parse(kFile);
  REQUIRE(file.cases.size() == 2);
  const golden::Case& c = file.cases[0];
  CHECK(c.title == "two lines");
  CHECK(c.line == 3);
  CHECK(c.published.year == 2021);
  CHECK(c.published.month == 12);
  CHECK(c.published.day == 0);
  CHECK(c.kinds == std::vector<std::string>{"date", "entity"});
  CHECK(c.fields.empty());
  CHECK(c.text == "Dòng một.\n\nonly ở đây là chữ.");
  CHECK(c.expected == std::vector<std::string>{"date  \"một\""});
  CHECK(file.cases[1].expected.empty());
}

TEST_CASE("golden files: written as they were read") {
  CHECK(golden::print(golden::parse(kFile)) == kFile);
}

TEST_CASE("golden files: mistakes are told with their line") {
  const auto message = [](const char* text) -> std::string {
    try {
      golden::parse(text);
    } catch (const std::runtime_error& e) {
      return e.what();
    }
    return "";
  };
  CHECK(message("") == "1: no case begins with \"==== TITLE\"");
  CHECK(message("lời\n") == "1: expected \"==== TITLE\" or a comment");
  CHECK(message("==== a\nlời\n==== b\n") == "3: the case before has no line \"----\"");
  CHECK(message("==== a\nlời\n") == "2: the last case has no line \"----\"");
  CHECK(message("====\n") == "1: a case needs a title");
  CHECK(message("==== a\npublished 21-12\n") ==
        "2: expected a date such as 2021-12-23 after \"published\"");
}

}  // namespace
