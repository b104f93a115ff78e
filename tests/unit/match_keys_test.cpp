#include "match/keys.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/failure.h"
#include "engine/builder.h"

namespace vie {
namespace {

constexpr std::string_view kDeclared = "id=*;level=#;weak=home|abroad;takes={org|place};sole";

// What is wrong with attributes, by the keys above; empty if nothing is.
std::string mistake(std::string_view attributes, std::string_view owner = "lexicon title") {
  const std::string line(attributes.empty() ? std::string_view(" ") : attributes);
  const std::string text = std::string(kDeclared) + "\n" + line + "\n";
  SourceReader reader("x.tsv", text);
  REQUIRE(reader.next());
  Keys earlier;
  earlier.declare("lexicon title", reader.line(), reader);
  const Keys keys(&earlier);
  if (!reader.next()) return {};
  try {
    keys.check(owner, reader.line(), reader);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return {};
}

TEST_CASE("keys: what is declared may be said") {
  for (const std::string_view good :
       {"", "id=anything at all", "level=-3", "weak=home", "level", "takes=org", "takes=org+place",
        "takes=place,org", "sole", "sole=1", "id=x; weak=abroad ;sole", "case=upper"}) {
    CAPTURE(good);
    CHECK(mistake(good) == "");
  }
}

TEST_CASE("keys: a slip is told with its place and with what was expected") {
  CHECK(mistake("id=x;solo") ==
        "x.tsv:2:6: lexicon title has no key solo: expected id, level, weak, takes or sole");
  CHECK(mistake("level=three") == "x.tsv:2:7: expected a whole number for level");
  CHECK(mistake("weak=hom") == "x.tsv:2:6: expected home or abroad for weak");
  CHECK(mistake("takes=org+plase") == "x.tsv:2:7: expected some of org, place for takes");
  CHECK(mistake("sole=yes") == "x.tsv:2:6: expected no value for sole");
}

TEST_CASE("keys: what nobody declares may have any") {
  CHECK(mistake("weak=hom", "lexicon mine") == "");
}

// The message of a declaration that is none.
std::string refused(std::string_view keys) {
  const std::string text = std::string(keys) + "\n";
  SourceReader reader("x.tsv", text);
  REQUIRE(reader.next());
  Keys declared;
  try {
    declared.declare("lexicon a", reader.line(), reader);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return {};
}

TEST_CASE("keys: a declaration must be whole") {
  CHECK(refused("=a|b") == "x.tsv:1:1: expected a key before '='");
  CHECK(refused("a={b|c") == "x.tsv:1:3: expected '}' at the end");
  CHECK(refused("a=b||c") == "x.tsv:1:1: expected *, # or values separated by '|'");
  CHECK(refused(";") == "x.tsv:1:1: expected keys, separated by ';'");
}

// What a builder says of a source that is added to the built-in ones.
std::string said_of(std::string_view source) {
  Builder builder;
  builder.add_defaults();
  try {
    builder.add_source("mine", source);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return {};
}

TEST_CASE("keys: those of the built-in lexicons hold for a user's source") {
  CHECK(said_of("lexicon title\nTrưởng phòng Mẫu\tid=x;weka=home\n").starts_with(
      "mine:2:29: lexicon title has no key weka: expected id, whole,"));
  CHECK(said_of("rule date.mine\nkind date\nmatch {day} thg {month}\nwith as=pont\n") ==
        "mine:4:9: expected point, range, length, lengths, slice or every for as");
  CHECK(said_of("lexicon mine\nkeys weight=#\nTrưởng phòng\tweight=heavy\n") ==
        "mine:3:25: expected a whole number for weight");
  CHECK(said_of("lexicon title\nTrưởng phòng Mẫu\tid=x;weak=home\n") == "");
}

TEST_CASE("keys: of rules stand before them and name their kind") {
  CHECK(said_of("keys\nrule a\nkind b\n") == "mine:1:1: expected a kind after \"keys\"");
  CHECK(said_of("keys b x=#\nrule a\nwith x=1\nkind b\n") ==
        "mine:3:1: expected the line \"kind NAME\" before \"with\"");
  CHECK(said_of("keys b x=#\nrule a\nkind b\nwith y=1\n") ==
        "mine:4:6: kind b has no key y: expected x");
}

}  // namespace
}  // namespace vie
