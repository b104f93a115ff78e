// Finding phrases of lexicons.

#include "match/phrases.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

std::string phrases(std::string_view lexicon, std::string_view text) {
  return Matching(lexicon, "").run(text).phrases();
}

TEST_CASE("phrases: whole syllables, in every spelling, over any white space but a line break") {
  const char* lexicon = "lexicon a\nhòa bình\nký\n";
  CHECK(phrases(lexicon, "Hoà  Bình, kí; HÒA\tBÌNH") == "hòa bình[Hoà  Bình] ký[kí] hòa bình[HÒA\tBÌNH]");
  CHECK(phrases(lexicon, "hòa\nbình") == "");
  CHECK(phrases(lexicon, "hòa, bình") == "");
  CHECK(phrases(lexicon, "kýx xký") == "");
  CHECK(phrases(lexicon, "ho\u0300a\u00A0b\u00ADi\u0300nh") == "hòa bình[hòa bình]");
}

TEST_CASE("phrases: punctuation and numbers may be in them") {
  const char* lexicon = "lexicon a\nĐ. tướng\nCovid-19\nGD&ĐT\n24/24 giờ\n";
  CHECK(phrases(lexicon, "đ. tướng, Đ.tướng") == "Đ. tướng[đ. tướng] Đ. tướng[Đ.tướng]");
  CHECK(phrases(lexicon, "COVID-19 Covid - 19") == "Covid-19[COVID-19] Covid-19[Covid - 19]");
  CHECK(phrases(lexicon, "Bộ GD&ĐT") == "GD&ĐT[GD&ĐT]");
  CHECK(phrases(lexicon, "24/24 giờ 24/24") == "24/24 giờ[24/24 giờ]");
}

TEST_CASE("phrases: all that begin at a token, the longest first") {
  const char* lexicon = "lexicon a\nbộ\nbộ công an\nlexicon b\nbộ công\n";
  Matching m(lexicon, "");
  m.run("bộ công an tỉnh");
  CHECK(m.phrases() == "bộ công an[bộ công an] bộ công[bộ công] bộ[bộ]");
  CHECK(m.hits().phrases_at(0).size() == 3);
  CHECK(m.hits().phrases_at(1).empty());
  CHECK(m.hits().phrase_at(0, m.lexicons().find("a"))->last == 3);
  CHECK(m.hits().phrase_at(0, m.lexicons().find("b"))->last == 2);
  CHECK(m.hits().phrase_at(3, m.lexicons().find("b")) == nullptr);
}

TEST_CASE("phrases: they may overlap, and a dead end does not hide a shorter one") {
  const char* lexicon = "lexicon a\na b\nb c\na b c d\n";
  CHECK(phrases(lexicon, "a b c e") == "a b[a b] b c[b c]");
}

TEST_CASE("phrases: the way of writing") {
  const auto one = [](const char* rule, const char* text) {
    return !phrases(std::string("lexicon a\nnhà ở\tcase=") + rule + "\n", text).empty();
  };
  CHECK(one("any", "nhà ở"));
  CHECK(one("any", "NHÀ ở"));
  CHECK(one("capital", "Nhà Ở"));
  CHECK(one("capital", "NHÀ Ở"));
  CHECK_FALSE(one("capital", "Nhà ở"));
  CHECK(one("first", "Nhà ở"));
  CHECK_FALSE(one("first", "nhà Ở"));
  CHECK(one("upper", "NHÀ Ở"));  // of one letter: a capital of three bytes
  CHECK_FALSE(one("upper", "Nhà Ở"));
  CHECK_FALSE(one("upper", "NHÀ ở"));
  CHECK(one("lower", "nhà Ở"));
  CHECK_FALSE(one("lower", "Nhà ở"));
}

TEST_CASE("phrases: the first word counts, not the number before it") {
  const char* lexicon = "lexicon a\n3 Tháng Hai\tcase=first\n“đi thôi”\tcase=lower\n";
  CHECK(phrases(lexicon, "3 Tháng hai") == "3 Tháng Hai[3 Tháng hai]");
  CHECK(phrases(lexicon, "3 tháng hai") == "");
  CHECK(phrases(lexicon, "“đi thôi”") == "“đi thôi”[“đi thôi”]");
  CHECK(phrases(lexicon, "“Đi thôi”") == "");
}

TEST_CASE("phrases: a later entry of one lexicon replaces an earlier one, in any spelling") {
  const char* lexicon = "lexicon a\nký\tid=1\nlexicon b\nký\tid=2\nlexicon a\nkí\tid=3\n";
  Matching m(lexicon, "");
  m.run("ký");
  REQUIRE(m.hits().phrases_at(0).size() == 2);
  for (const PhraseHit& hit : m.hits().phrases_at(0)) {
    CHECK(m.lexicons()[hit.entry].attributes.get("id") != "1");
  }
}

TEST_CASE("phrases: entries that ask for other ways of writing stand beside each other") {
  const char* lexicon = "lexicon a\nđức\tid=virtue;case=lower\nĐức\tid=germany;case=capital\n";
  CHECK(phrases(lexicon, "đức Đức") == "đức[đức] Đức[Đức]");
}

TEST_CASE("phrases: nothing is found in what is masked, nor across its border") {
  const char* rules = "rule m\nkind mask\nregex x\\S+\nat x\n";
  CHECK(Matching("lexicon a\nbộ\nbộ công\n", rules).run("bộ x/bộ công bộ").phrases() ==
        "bộ[bộ] bộ[bộ]");
  CHECK(Matching("lexicon a\nbộ x\n", rules).run("bộ x bộ x/").phrases() == "bộ x[bộ x]");
}

TEST_CASE("phrases: many of them") {
  std::string lexicon = "lexicon a\n";
  for (int i = 0; i < 5'000; ++i) {
    lexicon += "số " + std::to_string(i) + "\nsố " + std::to_string(i) + " bis\n";
  }
  Matching m(lexicon, "");
  CHECK(m.run("số 4999 số 7 bis số 5000").phrases() ==
        "số 4999[số 4999] số 7 bis[số 7 bis] số 7[số 7]");
  CHECK(m.matcher().memory() > 10'000 * 12);
}

TEST_CASE("phrases: an empty text, an empty lexicon") {
  CHECK(phrases("lexicon a\n", "bộ") == "");
  CHECK(phrases("", "bộ") == "");
  Matching m("lexicon a\nbộ\n", "");
  m.run("");
  CHECK(m.phrases() == "");
}

}  // namespace
}  // namespace vie
