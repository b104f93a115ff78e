// Reading lexicons.

#include "match/lexicon.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie {
namespace {

struct Read {
  explicit Read(std::string_view text) {
    SourceReader reader("x.tsv", text);
    lexicons.read(reader);
  }
  Vocabulary vocabulary;
  Lexicons lexicons{vocabulary};
};

std::string mistake(std::string_view text) {
  return failure_of([&] { Read read(text); });
}

TEST_CASE("lexicon: entries, variants and attributes") {
  const Read read("# Ranks.\nlexicon  rank\nĐại tướng|Đ. tướng\tid=general;level=1\nTrung tá\n"
                  "lexicon unit\nngày\n");
  const Lexicons& lexicons = read.lexicons;
  REQUIRE(lexicons.size() == 3);
  CHECK(lexicons[0].surface == "Đại tướng");
  CHECK(lexicons[0].attributes.get("id") == "general");
  CHECK(lexicons[0].lexicon == lexicons.find("rank"));
  CHECK(lexicons[1].surface == "Trung tá");
  CHECK(lexicons[2].lexicon == lexicons.find("unit"));
  CHECK(lexicons.name(lexicons[2].lexicon) == "unit");
  CHECK(lexicons.phrases().size() == 4);
  CHECK(lexicons.phrases()[1].symbol_count == 3);  // Đ . tướng
  CHECK(lexicons.phrases()[1].entry == 0);
  CHECK(lexicons.find("none") == kNoLexicon);
  CHECK(lexicons.find("") == kNoLexicon);
}

TEST_CASE("lexicon: entries of a lexicon, wherever they stand") {
  const Read read("lexicon a\none\nlexicon b\ntwo\nlexicon a\nthree\n");
  std::string all;
  read.lexicons.for_each("a", [&](EntryId, const Entry& entry) { all += entry.surface + " "; });
  CHECK(all == "one three ");
  read.lexicons.for_each("none", [](EntryId, const Entry&) { FAIL("an entry of nothing"); });
}

TEST_CASE("lexicon: surfaces are kept in NFC, blanks around them are dropped") {
  const Read read("lexicon a\n ho\u0300a bi\u0300nh | x \tid=1\n");
  CHECK(read.lexicons[0].surface == "hòa bình");
}

TEST_CASE("lexicon: a lexicon may be empty") {
  CHECK(Read("lexicon a\n").lexicons.find("a") == 0);
}

TEST_CASE("lexicon: mistakes are told with their place") {
  CHECK(mistake("one\n") == "5 x.tsv:1:1: expected a line \"lexicon NAME\" before the first entry");
  CHECK(mistake("lexicon a b\n") == "5 x.tsv:1:9: expected one name after \"lexicon\"");
  CHECK(mistake("lexicon \n") == "5 x.tsv:1:9: expected one name after \"lexicon\"");
  CHECK(mistake("lexicon a\none||two\n") == "5 x.tsv:2:5: expected a phrase, found nothing");
  CHECK(mistake("lexicon a\none|\n") == "5 x.tsv:2:5: expected a phrase, found nothing");
  CHECK(mistake("lexicon a\none|\u200B\n") == "5 x.tsv:2:5: expected a phrase, found nothing");
  CHECK(mistake("lexicon a\n\tid=1\n") == "5 x.tsv:2:1: expected a phrase before the attributes");
  CHECK(mistake("lexicon a\none\tid=1\tx\n") ==
        "5 x.tsv:2:10: expected at most one tab, before the attributes");
  CHECK(mistake("lexicon a\none\tcase=small\n") ==
        "5 x.tsv:2:1: expected case=any, capital, first, upper or lower, found small");
  CHECK(mistake("lexicon a\none\tid=1;id=2\n") == "5 x.tsv:2:10: the key stands twice: id");
}

TEST_CASE("lexicon: a phrase has a greatest length, and is found up to that") {
  std::string longest = "một";
  for (uint32_t i = 1; i < Lexicons::kMaxTokens; ++i) longest += " hai";
  CHECK(Matching("lexicon a\n" + longest + "\n", "").run(longest).hits().phrases_at(0).size() == 1);
  CHECK(mistake("lexicon a\nba|" + longest + " hai\n") ==
        "5 x.tsv:2:4: a phrase of more than 255 words, numbers and marks");
}

TEST_CASE("lexicon: too many lexicons are refused") {
  std::string text;
  for (int i = 0; i < 65'536; ++i) text += "lexicon " + std::to_string(i) + "\n";
  // Only the count matters here, so a source of as many headings as can be is read at once.
  CHECK(mistake(text).find("too many lexicons") != std::string::npos);
}

}  // namespace
}  // namespace vie
