// Reading rules and slots.

#include "match/rules.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

Rules read(std::string_view text) {
  Rules rules;
  SourceReader reader("x.rules", text);
  rules.read(reader);
  return rules;
}

std::string mistake(std::string_view text) {
  return failure_of([&] { read(text); });
}

TEST_CASE("rules: everything that a rule may say") {
  const Rules rules = read(
      "slot   day    number 1..31 digits 1..2\n"
      "rule   date.day_month\n"
      "kind   date\n"
      "match  ngày {day}\n"
      "match  hôm {day}\n"
      "with   grain=day;x\n"
      "score  0.5\n"
      "yes    \"hội đàm vào ngày 22\"  => XXXX-12-22\n"
      "yes    \"hôm 5\"\n"
      "no     \"ngày 40\"\n"
      "rule   plan.number\n"
      "kind   plan\n"
      "regex  (?i)số: \\d+\n"
      "at     số|thụ | {number}\n");
  REQUIRE(rules.size() == 3);
  const Rule& rule = rules[rules.find("date.day_month")];
  CHECK(rule.kind == "date");
  REQUIRE(rule.patterns.size() == 2);
  CHECK(rule.patterns[1].text == "hôm {day}");
  CHECK(rule.patterns[1].position.line == 5);
  CHECK(rule.patterns[1].position.column == 8);
  CHECK(rule.with.get("grain") == "day");
  CHECK(rule.with.get("x") == "1");
  CHECK(rule.score == 0.5f);
  REQUIRE(rule.yes.size() == 2);
  CHECK(rule.yes[0].text == "hội đàm vào ngày 22");
  CHECK(rule.yes[0].value == "XXXX-12-22");
  CHECK(rule.yes[0].line == 8);
  CHECK(rule.yes[1].value == "");
  CHECK(rule.no.size() == 1);
  CHECK(rule.source == "x.rules");
  const Rule& other = rules[rules.find("plan.number")];
  CHECK(other.regex.text == "(?i)số: \\d+");
  REQUIRE(other.at.size() == 3);
  CHECK(other.at[1].text == "thụ");
  CHECK(other.at[2].text == "{number}");
  CHECK(other.score == 1.0f);
}

TEST_CASE("rules: slots") {
  const Rules rules = read(
      "slot a number 1..31 digits 1..2\n"
      "slot b number 7\n"
      "slot c lexicon date.unit\n"
      "slot d lexicon date.unit grain=day\n"
      "slot e lexicon date.unit long\n"
      "slot f word title\n"
      "slot b number 8..9\n");
  const auto& slots = rules.slots();
  REQUIRE(slots.size() == 6);
  CHECK(slots[0].low == 1);
  CHECK(slots[0].high == 31);
  CHECK(slots[0].max_digits == 2);
  CHECK(slots[1].low == 8);  // the later one counts
  CHECK(slots[1].max_digits == 9);
  CHECK(slots[2].key == "");
  CHECK(slots[3].key == "grain");
  CHECK(slots[3].key_value == "day");
  CHECK(slots[4].key == "long");
  CHECK(slots[4].key_value == "1");
  CHECK(slots[5].shape == Shape::kTitle);
  CHECK(rules.find_slot("c") == 2);
  CHECK(rules.find_slot("z") == -1);
}

TEST_CASE("rules: a rule with the name of an earlier one replaces it and keeps its number") {
  Rules rules = read("rule a\nkind date\nmatch x\nrule b\nkind date\n");
  const RuleId a = rules.find("a");
  SourceReader reader("y.rules", "rule a\nkind plan\n");
  rules.read(reader);
  CHECK(rules.find("a") == a);
  CHECK(rules.size() == 3);
  CHECK(rules[a].kind == "plan");
  CHECK(rules[a].patterns.empty());
  CHECK(rules[a].source == "y.rules");
}

TEST_CASE("rules: one is disabled by its name, many by their kind") {
  Rules rules = read("rule a\nkind date\nmatch x\nrule b\nkind date\nrule c\nkind plan\n");
  CHECK_FALSE(rules.disable("z"));
  CHECK_FALSE(rules.disable(""));
  CHECK(rules.disable("c"));
  CHECK(rules.find("c") == kNoRule);
  CHECK(rules.disable("date"));
  CHECK(rules.find("a") == kNoRule);
  CHECK(rules.find("b") == kNoRule);
  CHECK(rules[1].patterns.empty());
  CHECK(rules.size() == 4);  // numbers stay
  CHECK_FALSE(rules.disable("date"));
  SourceReader reader("y.rules", "rule a\nkind date\n");
  rules.read(reader);
  CHECK(rules.find("a") != kNoRule);
}

TEST_CASE("rules: mistakes of slots") {
  CHECK(mistake("slot\n") == "5 x.rules:1:1: expected a name after \"slot\"");
  CHECK(mistake("slot a\n") == "5 x.rules:1:7: expected number, lexicon or word");
  CHECK(mistake("slot a numbr 1\n") == "5 x.rules:1:8: expected number, lexicon or word");
  CHECK(mistake("slot a number x\n") == "5 x.rules:1:15: expected a whole number");
  CHECK(mistake("slot a number 1..\n") == "5 x.rules:1:18: expected a whole number");
  CHECK(mistake("slot a number -1\n") == "5 x.rules:1:15: expected a whole number");
  CHECK(mistake("slot a number 9..1\n") == "5 x.rules:1:15: the range ends before it begins");
  CHECK(mistake("slot a number 1 digit 2\n") == "5 x.rules:1:17: expected \"digits\" or nothing");
  CHECK(mistake("slot a number 1 digits 2 3\n") == "5 x.rules:1:26: expected nothing more");
  CHECK(mistake("slot a lexicon\n") == "5 x.rules:1:1: expected the name of a lexicon");
  CHECK(mistake("slot a word big\n") == "5 x.rules:1:13: expected any, lower, title or upper");
}

TEST_CASE("rules: mistakes of rules") {
  CHECK(mistake("kind date\n") == "5 x.rules:1:1: expected \"keys\", \"slot\" or \"rule\" first");
  CHECK(mistake("rule\n") == "5 x.rules:1:1: expected one name after \"rule\"");
  CHECK(mistake("rule a b\n") == "5 x.rules:1:1: expected one name after \"rule\"");
  CHECK(mistake("rule a\n") == "5 x.rules:1:6: rule a: expected a line \"kind NAME\"");
  CHECK(mistake("rule a\nrule b\nkind date\n") ==
        "5 x.rules:1:6: rule a: expected a line \"kind NAME\"");
  CHECK(mistake("rule a\nkind\n") == "5 x.rules:2:1: expected something after \"kind\"");
  CHECK(mistake("rule a\nkinds date\n") ==
        "5 x.rules:2:1: expected keys, slot, rule, kind, match, regex, at, with, score, yes or no");
  CHECK(mistake("rule a\nkind date\nscore 2\n") == "5 x.rules:3:7: expected a number from 0 to 1");
  CHECK(mistake("rule a\nkind date\nscore 0,5\n") == "5 x.rules:3:7: expected a number from 0 to 1");
  CHECK(mistake("rule a\nkind date\nscore nan\n") == "5 x.rules:3:7: expected a number from 0 to 1");
  CHECK(mistake("rule a\nkind date\nwith x=1;x=2\n") == "5 x.rules:3:10: the key stands twice: x");
  CHECK(mistake("rule a\nkind date\nyes ngày\n") ==
        "5 x.rules:3:5: expected an example in double quotes");
  CHECK(mistake("rule a\nkind date\nyes \"ngày\n") ==
        "5 x.rules:3:5: expected an example in double quotes");
  CHECK(mistake("rule a\nkind date\nyes \"x\" = 5\n") ==
        "5 x.rules:3:9: expected \"=>\" and a value, or nothing");
  CHECK(mistake("rule a\nkind date\nno \"x\" => 5\n") == "5 x.rules:3:8: expected nothing");
}

TEST_CASE("rules: mistakes of regexes") {
  CHECK(mistake("rule a\nkind date\nregex x\n").find("5 x.rules:1:6: rule a: a regex needs") == 0);
  CHECK(mistake("rule a\nkind date\nat x\n") == "5 x.rules:1:6: rule a: \"at\" goes with a regex");
  CHECK(mistake("rule a\nkind date\nregex x\nregex y\n") ==
        "5 x.rules:4:1: a rule has one regex at most");
  CHECK(mistake("rule a\nkind date\nmatch y\nregex x\nat x\n") ==
        "5 x.rules:1:6: rule a: expected match lines or a regex, found both");
  CHECK(mistake("rule a\nkind date\nregex x\nat x||y\n") ==
        "5 x.rules:4:4: expected a word, found nothing");
  CHECK(mistake("rule a\nkind mask\nmatch x\n").find("a mask is a regex") != std::string::npos);
}

TEST_CASE("rules: too many are refused") {
  std::string text;
  for (int i = 0; i < 65'535; ++i) text += "rule r" + std::to_string(i) + "\nkind x\n";
  CHECK(mistake(text).find("too many rules") != std::string::npos);
}

}  // namespace
}  // namespace vie
