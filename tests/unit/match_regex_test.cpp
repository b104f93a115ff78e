// Regular expressions, anchored and within a window.

#include "match/regex.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

// The match at `begin` and its groups, "-" for a group without part in it; "none" if there is no match.
std::string match(std::string_view pattern, std::string_view text, uint32_t begin = 0,
                  uint32_t window = Regex::kWindow) {
  std::vector<Span> spans;
  if (!Regex(pattern).match_at(text, begin, window, spans)) return "none";
  std::string out;
  for (const Span& span : spans) {
    if (!out.empty()) out += '|';
    out += span == Span{} ? "-" : std::string(slice(text, span));
  }
  return out;
}

TEST_CASE("regex: anchored where it is tried") {
  CHECK(match("\\d+", "ab 12") == "none");
  CHECK(match("\\d+", "ab 12", 3) == "12");
  CHECK(match("b", "ab", 1) == "b");
  CHECK(match("^b", "ab", 1) == "none");  // the text before is there
}

TEST_CASE("regex: groups, those that took part and those that did not") {
  CHECK(match("(\\d+)/(?P<y>\\d+)", "12/2021") == "12/2021|12|2021");
  CHECK(match("(a)|(?P<b>b)", "b") == "b|-|b");
  CHECK(match("(?P<a>a)|(b)", "b") == "b|-");  // behind the last name nobody asks
  CHECK(match("(?i)SỐ (?P<n>\\d)", "số 5") == "số 5|5");
  const std::vector<std::string> names = Regex("(a)(?P<n>b)").groups();
  CHECK(names == std::vector<std::string>{"", "n"});
}

TEST_CASE("regex: an empty match is none") {
  CHECK(match("a*", "b") == "none");
  CHECK(match("", "b") == "none");
  CHECK(match("a*", "") == "none");
}

TEST_CASE("regex: it sees no more than its window, which ends with a whole character") {
  const std::string text = std::string(10, 'x') + "ệ";
  CHECK(match("x+ệ?", text, 0, 10) == "xxxxxxxxxx");
  CHECK(match("x+.?", text, 0, 11) == "xxxxxxxxxx");
  CHECK(match("x+.?", text, 0, 12) == "xxxxxxxxxx");
  CHECK(match("x+.?", text, 0, 13) == text);
  CHECK(match("x+", std::string(300, 'x')).size() == Regex::kWindow);
}

TEST_CASE("regex: mistakes") {
  CHECK(failure_of([] { Regex("(a"); }).find("6 missing )") == 0);
  CHECK(failure_of([] { Regex("a\\"); }).find("6 ") == 0);
  CHECK(failure_of([] { Regex("(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)"); }) ==
        "6 more than 15 groups");
  CHECK(failure_of([] { Regex("((a{100}){100}){100}", 64 << 10); }).find("6 ") == 0);
}

TEST_CASE("regex: memory and version are told") {
  CHECK(Regex("(a|b)+c").memory() > 0);
  CHECK(regex_version().find("re2 ") == 0);
}

}  // namespace
}  // namespace vie
