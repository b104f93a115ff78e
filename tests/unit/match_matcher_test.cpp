// Everything together: masks, phrases, patterns and regexes over a text.

#include "match/matcher.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

TEST_CASE("matcher: rules begin at words, numbers, lexicon phrases, capitals and punctuation") {
  Matching m("lexicon unit\nngày\ntháng này\n",
             "slot n number 1..99\nslot u lexicon unit\nslot t word title\nslot w word any\n"
             "rule by.word\nkind a\nmatch hôm {n}\n"
             "rule by.number\nkind a\nmatch {n}%\n"
             "rule by.lexicon\nkind a\nmatch {u} {n}\n"
             "rule by.title\nkind a\nmatch {t}-{n}\n"
             "rule by.mark\nkind a\nmatch \\({n}\\)\n");
  CHECK(m.run("hôm 5, 7%, tháng này 8, Covid-19 (6)").rules() ==
        "by.word[hôm 5]n=5; by.number[7%]n=7; by.lexicon[tháng này 8]u=tháng này;n=8; "
        "by.title[Covid-19]t=Covid;n=19; by.mark[(6)]n=6;");
}

TEST_CASE("matcher: of the patterns of one rule the longest match at a token counts") {
  Matching m("", "slot n number 1..99\nrule r\nkind a\nmatch {n}\nmatch {n}/{n}\nmatch {n} và\n");
  CHECK(m.run("5/6 và").rules() == "r[5/6]n=5;n=6; r[6 và]n=6;");
}

TEST_CASE("matcher: hits of one token are in the order of their rules") {
  Matching m("", "slot w word any\nrule a\nkind a\nregex x\\S*\nat x\nrule b\nkind a\nmatch {w}\n"
                 "rule c\nkind a\nmatch x\n");
  CHECK(m.run("y x").rules() == "b[y]w=y; a[x] b[x]w=x; c[x]");
  CHECK(m.hits().rules_at(0).size() == 1);
  CHECK(m.hits().rules_at(1).size() == 3);
}

TEST_CASE("matcher: a regex matches whole tokens, and its groups become captures") {
  Matching m("", "slot n number 1..9\nrule r\nkind a\n"
                 "regex (?i)số:? (?P<code>\\d+/[A-ZĐ-]+)(?P<rest>[a-z]*)(?P<n>\\d*)\nat số\n");
  CHECK(m.run("Số 53/NĐ-CP. số: 9/QĐ7").rules() ==
        "r[Số 53/NĐ-CP]code=53/NĐ-CP; r[số: 9/QĐ7]code=9/QĐ;n=7;");
  // It would end within a word.
  CHECK(m.run("số 53/NĐộ").rules() == "");
  CHECK(m.matcher().slot_count() == 3);
}

TEST_CASE("matcher: a regex is tried where it says") {
  Matching number("", "rule r\nkind a\nregex \\S+\nat {number}\n");
  CHECK(number.run("a 5 b").rules() == "r[5]");
  Matching capital("", "rule r\nkind a\nregex [^ ]+\nat {capital}\n");
  CHECK(capital.run("a Bé C 5").rules() == "r[Bé] r[C]");
  Matching any("", "rule r\nkind a\nregex [^ ]\nat {any}\n");
  CHECK(any.run("a 5 B").rules() == "r[a] r[5] r[B]");
}

TEST_CASE("matcher: a token that is named twice gives one match") {
  Matching m("", "rule r\nkind a\nregex [^ ]+\nat Minh|{capital}|{any}|{number}|5\n");
  CHECK(m.run("Minh 5").rules() == "r[Minh] r[5]");
}

TEST_CASE("matcher: masked tokens are in no match") {
  Matching m("", "slot n number 1..99\nrule d\nkind a\nmatch {n}/{n}\nmatch [/=]{n}\n"
                 "rule m\nkind mask\nregex (?i)www\\.\\S+\nat www\n");
  m.run("3/4 WWW.vi.example/5/6/2022 7/8 www ở");
  CHECK(m.masked() == "WWW.vi.example/5/6/2022");
  CHECK(m.rules() == "d[3/4]n=3;n=4; d[/4]n=4; d[7/8]n=7;n=8; d[/8]n=8;");
}

TEST_CASE("matcher: long web addresses are masked to a bound") {
  Matching m("", "rule m\nkind mask\nregex www\\.\\S+\nat www\n");
  std::string address = "www.vi.example";
  while (address.size() < 1'500) address += "/2022";
  CHECK(m.run("a " + address + " b").masked() == address);
  const std::string longer = address + address;
  CHECK(m.run("a " + longer + " b").masked().size() <= Regex::kMaskWindow + 8);
}

TEST_CASE("matcher: a lexicon slot may be filtered by an attribute") {
  Matching m("lexicon u\nngày\tgrain=day\nhôm\tgrain=day;past\nnăm\tgrain=year\n",
             "slot day lexicon u grain=day\nslot past lexicon u past\nslot none lexicon missing\n"
             "rule d\nkind a\nmatch {day}\nrule p\nkind a\nmatch {past}\n"
             "rule n\nkind a\nmatch {none}\n");
  CHECK(m.run("ngày hôm năm").rules() == "d[ngày]day=ngày; d[hôm]day=hôm; p[hôm]past=hôm;");
}

TEST_CASE("matcher: no text, no rules") {
  Matching m("", "");
  CHECK(m.run("ngày 5").rules() == "");
  Matching one("", "rule r\nkind a\nmatch x\n");
  CHECK(one.run("").rules() == "");
  CHECK(one.hits().rule_index.size() == 1);
}

TEST_CASE("matcher: mistakes are told with their place") {
  const auto mistake = [](std::string_view rules) {
    return failure_of([&] { Matching("", rules); });
  };
  CHECK(mistake("rule r\nkind a\nmatch {x}\n") == "5 test.rules:3:7: no slot has the name x");
  CHECK(mistake("rule r\nkind a\nregex (x\nat x\n") == "6 test.rules:3:7: missing ): (x");
  for (const char* at : {"a b", "nđ-cp", "{word}", "\u200B"}) {
    CHECK(mistake(std::string("rule r\nkind a\nregex x\nat y|") + at + "\n") ==
          "5 test.rules:4:6: expected one word, {number}, {capital} or {any}");
  }
}

}  // namespace
}  // namespace vie
