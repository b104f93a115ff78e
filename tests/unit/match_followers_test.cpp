// A pattern is tried where its second piece may stand, whatever that piece is and wherever it stands.

#include "match/followers.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

constexpr const char* kUnits = "lexicon unit\nngày\nngày làm việc\nlexicon lead\nhơn\nhơn nữa\n";
constexpr const char* kSlots =
    "slot n number 1..99\nslot u lexicon unit\nslot l lexicon lead\nslot w word any\n";

std::string found(const std::string& patterns, std::string_view text) {
  const std::string rule = std::string(kSlots) + "rule r\nkind a\n" + patterns;
  return Matching(kUnits, rule).run(text).rules();
}

TEST_CASE("followers: a word, a mark, a number, a phrase, any word, or nothing behind a number") {
  CHECK(found("match {n} giờ\n", "5 giờ, 6 phút") == "r[5 giờ]n=5;");
  CHECK(found("match {n}[/-]{n}\n", "5/6 7-8 9.1") == "r[5/6]n=5;n=6; r[7-8]n=7;n=8;");
  CHECK(found("match {n} {n}\n", "5 6, 7") == "r[5 6]n=5;n=6;");
  CHECK(found("match {n} {u}\n", "5 ngày, 6 tháng, 7 ngày làm việc") ==
        "r[5 ngày]n=5;u=ngày; r[7 ngày làm việc]n=7;u=ngày làm việc;");
  CHECK(found("match {n} {w}\n", "5 xe, 6, 7") == "r[5 xe]n=5;w=xe;");
  CHECK(found("match {n}\n", "5\n6") == "r[5]n=5; r[6]n=6;");
}

TEST_CASE("followers: a number that a pattern cannot begin with is not tried, any other is") {
  CHECK(found("match {n} giờ\n", "0 giờ 1 giờ 99 giờ 100 giờ") == "r[1 giờ]n=1; r[99 giờ]n=99;");
  CHECK(found("match ({n}|{w}) {u}\n", "100 ngày, 5 ngày, vài ngày") ==
        "r[5 ngày]n=5;u=ngày; r[vài ngày]w=vài;u=ngày;");
  CHECK(found("match ({u} )?{n} {u}\n", "100 ngày 5 ngày") ==
        "r[ngày 5 ngày]u=ngày;n=5;u=ngày; r[5 ngày]n=5;u=ngày;");
}

TEST_CASE("followers: behind a phrase the match goes on at the phrase's end") {
  CHECK(found("match {l} {n}\n", "hơn 5, hơn nữa 6, hơn nữa") ==
        "r[hơn 5]l=hơn;n=5; r[hơn nữa 6]l=hơn nữa;n=6;");
  CHECK(found("match {l} nữa\n", "hơn nữa") == "r[hơn nữa]l=hơn;");
}

TEST_CASE("followers: an optional piece lets in what stands behind it") {
  CHECK(found("match {n}( ngày)?/{n}\n", "5/6 7 ngày/8") == "r[5/6]n=5;n=6; r[7 ngày/8]n=7;n=8;");
  CHECK(found("match {n}( ngày)?\n", "5 ngày, 6 tháng") == "r[5 ngày]n=5; r[6]n=6;");
}

TEST_CASE("followers: nothing follows over a line or behind the text") {
  CHECK(found("match {n} ngày\n", "5\nngày 6") == "");
  CHECK(found("match ngày {n}\n", "ngày\n5 ngày") == "");
}

TEST_CASE("followers: words whose numbers share the last bits are told apart") {
  std::string patterns = "match {n} từ\n";
  std::string text;
  for (int i = 0; i < 200; ++i) {
    const std::string word = "từ" + std::string(1, static_cast<char>('a' + i / 26)) +
                       std::string(1, static_cast<char>('a' + i % 26));
    patterns += "match {n} " + word + "\n";
    text += "5 " + word + "k 6 " + word + ", ";
  }
  Matching m(kUnits, std::string(kSlots) + "rule r\nkind a\n" + patterns);
  m.run(text);
  CHECK(m.hits().rules.size() == 200);
}

}  // namespace
}  // namespace vie
