// Mistakes in the sources of lexicons and rules: a status, the place, and what was expected.  Whatever
// was there before a mistake stays.

#include "support.h"

using namespace capi;

namespace {

struct Mistake {
  std::string_view source;
  vie_status status;
  uint32_t line;
  uint32_t column;
  std::string_view message;  // all of it, without the name and place
};

constexpr Mistake kMistakes[] = {
    {"nothing of the sort\n", VIE_E_SYNTAX, 1, 1,
     "expected \"lexicon\", \"keys\", \"slot\" or \"rule\" as the first word of a source"},
    {"# a lexicon\nlexicon ship\ncon tàu\tid=1;id=2\n", VIE_E_SYNTAX, 3, 15,
     "the key stands twice: id"},
    {"lexicon ship\ntàu thủy\tid=1\ntàu\tcase=never\n", VIE_E_SYNTAX, 3, 1,
     "expected case=any, capital, first, upper or lower, found never"},
    {"lexicon ship\ntàu\ntàu| |bè\tid=1\n", VIE_E_SYNTAX, 3, 7, "expected a phrase, found nothing"},
    {"lexicon ship\r\ntàu\r\n\tid=1\r\n", VIE_E_SYNTAX, 3, 1,
     "expected a phrase before the attributes"},
    {"lexicon ship\ntàu\ntàu\tid=1\tmore\n", VIE_E_SYNTAX, 3, 11,
     "expected at most one tab, before the attributes"},
    {"lexicon ship\ntàu\nb\xC3\xA8 \xC3\n", VIE_E_UTF8, 3, 5, "ill-formed UTF-8"},
    {"lexicon a b\n", VIE_E_SYNTAX, 1, 9, "expected one name after \"lexicon\""},
    {"lexicon ship\ntàu\n\xC2\xAD\tid=1\n", VIE_E_SYNTAX, 3, 1, "expected a phrase, found nothing"},
    {"slot n number 1..5\nslot m\nslot k number\n", VIE_E_SYNTAX, 2, 7,
     "expected number, lexicon or word"},
    {"slot n number 9..5\n", VIE_E_SYNTAX, 1, 15, "the range ends before it begins"},
    {"slot n number 1..x\n", VIE_E_SYNTAX, 1, 18, "expected a whole number"},
    {"slot n word small\n", VIE_E_SYNTAX, 1, 13, "expected any, lower, title or upper"},
    {"rule a\nkind ship\nmatch tàu {no}\n", VIE_E_SYNTAX, 3, 12, "no slot has the name no"},
    {"rule a\nkind ship\nmatch (tàu\n", VIE_E_SYNTAX, 3, 12, "expected ')'"},
    {"rule a\nkind ship\nmatch tàu)\n", VIE_E_SYNTAX, 3, 11, "unexpected ')'"},
    {"rule a\nkind ship\nmatch tàu [-\n", VIE_E_SYNTAX, 3, 14, "expected ']'"},
    {"rule a\nkind ship\nmatch tàu {x\n", VIE_E_SYNTAX, 3, 12, "expected '}'"},
    {"rule a\nkind ship\nmatch tàu?\n", VIE_E_SYNTAX, 3, 11, "'?' goes behind parentheses or a space"},
    {"rule a\nkind ship\nmatch (tàu)?\n", VIE_E_SYNTAX, 3, 7, "the pattern matches nothing at all"},
    {"rule a\nkind ship\nregex [0-9\nat số\n", VIE_E_PATTERN, 3, 7, "missing ]: [0-9"},
    {"rule a\nkind ship\nregex ()()()()()()()()()()()()()()()()x\nat số\n", VIE_E_PATTERN, 3, 7,
     "more than 15 groups"},
    {"rule a\nkind ship\nregex [0-9]+\n", VIE_E_SYNTAX, 1, 6,
     "rule a: a regex needs a line \"at WORD|WORD\" that says from which words it is tried, for "
     "trying it everywhere would make every text slow"},
    {"rule a\nmatch tàu\n", VIE_E_SYNTAX, 1, 6, "rule a: expected a line \"kind NAME\""},
    {"rule a\nkind ship\nscore 2\n", VIE_E_SYNTAX, 3, 7, "expected a number from 0 to 1"},
    {"rule a\nkind ship\nmatc tàu\n", VIE_E_SYNTAX, 3, 1,
     "expected keys, slot, rule, kind, match, regex, at, with, score, yes or no"},
    {"rule a\nkind ship\nyes tàu\n", VIE_E_SYNTAX, 3, 5, "expected an example in double quotes"},
    {"rule a\nkind ship\nno \"tàu\" => 1\n", VIE_E_SYNTAX, 3, 11, "expected nothing"},
};

}  // namespace

TEST_CASE("each mistake is told with its place, and adds nothing") {
  for (const Mistake& mistake : kMistakes) {
    CAPTURE(mistake.source);
    const Builder builder(vie_builder_new());
    REQUIRE(add(builder.get(), kShipSource) == VIE_OK);
    vie_error error;
    CHECK(add(builder.get(), mistake.source, &error, "my.txt") == mistake.status);
    CHECK(error.status == mistake.status);
    CHECK(error.line == mistake.line);
    CHECK(error.column == mistake.column);
    CHECK(std::string(error.message) == "my.txt:" + std::to_string(mistake.line) + ":" +
                                            std::to_string(mistake.column) + ": " +
                                            std::string(mistake.message));
    // The offset leads to the same place.
    const std::string_view before = mistake.source.substr(0, error.offset);
    const size_t line_start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    CHECK(error.offset - line_start + 1 == mistake.column);
    // What was there before works still.
    vie_engine* engine = nullptr;
    REQUIRE(vie_builder_build(builder.get(), &engine, nullptr) == VIE_OK);
    const Result result = new_result();
    REQUIRE(extract(engine, "tàu 275", result.get()) == VIE_OK);
    CHECK(vie_result_count(result.get()) == 1);
    vie_engine_free(engine);
  }
}

TEST_CASE("entries that would break out of their line are refused, none is skipped") {
  const Builder builder(vie_builder_new());
  vie_error error;
  for (const char* bad : {"a\tb", "a\nb", "a\r"}) {
    CHECK(vie_builder_add_entry(builder.get(), bad, "x", "", &error) == VIE_E_ARGUMENT);
    CHECK(vie_builder_add_entry(builder.get(), "x", bad, "", &error) == VIE_E_ARGUMENT);
    CHECK(vie_builder_add_entry(builder.get(), "x", "x", bad, &error) == VIE_E_ARGUMENT);
  }
  CHECK(vie_builder_add_entry(builder.get(), "x", "", "", &error) == VIE_E_ARGUMENT);
  CHECK(vie_builder_add_entry(builder.get(), "x", " ", "", &error) == VIE_E_ARGUMENT);
  CHECK(vie_builder_add_entry(builder.get(), "x", "|", "", &error) == VIE_E_SYNTAX);
  CHECK(vie_builder_add_entry(builder.get(), "", "x", "", &error) == VIE_E_SYNTAX);
  CHECK(vie_builder_add_entry(builder.get(), "x y", "x", "", &error) == VIE_E_SYNTAX);
  CHECK(vie_builder_add_entry(builder.get(), "x", "x", "a=1;a=2", &error) == VIE_E_SYNTAX);
  // An entry that looks like a comment or a heading is an entry.
  CHECK(vie_builder_add_entry(builder.get(), "sign", "#tàu", "", &error) == VIE_OK);
  CHECK(vie_builder_add_entry(builder.get(), "sign", "lexicon tàu", "", &error) == VIE_OK);
  REQUIRE(add(builder.get(), "slot s lexicon sign\nrule s\nkind sign\nmatch {s}\n") == VIE_OK);
  vie_engine* engine = nullptr;
  REQUIRE(vie_builder_build(builder.get(), &engine, nullptr) == VIE_OK);
  const Result result = new_result();
  REQUIRE(extract(engine, "tàu #tàu, lexicon tàu", result.get()) == VIE_OK);
  CHECK(vie_result_count(result.get()) == 2);
  vie_engine_free(engine);
}

TEST_CASE("disable: rules and kinds by name, unknown names are refused") {
  const Builder builder(vie_builder_new());
  REQUIRE(add(builder.get(), kShipSource) == VIE_OK);
  vie_error error;
  CHECK(vie_builder_disable(builder.get(), "no.such.rule", &error) == VIE_E_NOT_FOUND);
  CHECK(std::string(error.message) == "no rule or kind has the name \"no.such.rule\"");
  CHECK(vie_builder_disable(builder.get(), "", &error) == VIE_E_NOT_FOUND);
  const auto count = [&] {
    vie_engine* engine = nullptr;
    REQUIRE(vie_builder_build(builder.get(), &engine, nullptr) == VIE_OK);
    const Result result = new_result();
    REQUIRE(extract(engine, "tàu 275 và tàu Mai", result.get()) == VIE_OK);
    const size_t found = vie_result_count(result.get());
    vie_engine_free(engine);
    return found;
  };
  CHECK(count() == 2);
  CHECK(vie_builder_disable(builder.get(), "ship.name", &error) == VIE_OK);
  CHECK(count() == 1);
  CHECK(vie_builder_disable(builder.get(), "ship", &error) == VIE_OK);
  CHECK(count() == 0);
}

TEST_CASE("disable: the built-in kinds, too") {
  for (const char* kind : {"date", "official", "crime", "plan"}) {
    CAPTURE(kind);
    const Builder builder(vie_builder_new());
    REQUIRE(vie_builder_add_defaults(builder.get(), nullptr) == VIE_OK);
    vie_engine* made = nullptr;
    const Result result = new_result();
    const auto count = [&] {
      REQUIRE(vie_builder_build(builder.get(), &made, nullptr) == VIE_OK);
      const Engine engine(made);
      REQUIRE(extract(made, kText, result.get()) == VIE_OK);
      size_t found = 0;
      for (const vie_record& record : records(result.get())) {
        found += record.kind == vie_kind_id(made, kind);
        CHECK(vie_rule_name(made, record.rule) != nullptr);
      }
      return found;
    };
    CHECK(count() > 0);
    CHECK(vie_builder_disable(builder.get(), kind, nullptr) == VIE_OK);
    CHECK(count() == 0);
  }
}

TEST_CASE("files: missing, a folder, and a good one") {
  const Builder builder(vie_builder_new());
  vie_error error;
  CHECK(vie_builder_add_file(builder.get(), "/no/such/file.tsv", &error) == VIE_E_NOT_FOUND);
  CHECK(std::string(error.message).starts_with("/no/such/file.tsv: "));
  CHECK(vie_builder_add_file(builder.get(), "/", &error) == VIE_E_IO);
}

TEST_CASE("a source over the limit of 16 MiB is refused, one at the limit is not") {
  const Builder builder(vie_builder_new());
  std::string source = "lexicon ship\ntàu\n#";
  source.resize((size_t{16} << 20), '.');
  vie_error error;
  CHECK(add(builder.get(), source, &error) == VIE_OK);
  source += '.';
  CHECK(add(builder.get(), source, &error) == VIE_E_TOO_LARGE);
}

TEST_CASE("a regular expression that needs more memory than it may have") {
  const Builder builder(vie_builder_new());
  vie_error error;
  const std::string_view source =
      "rule a\nkind ship\nregex ((a{100}){10}|\\pL{500})x\nat số\n";
  CHECK(vie_builder_set(builder.get(), VIE_SET_PATTERN_MEMORY, 64 << 10, nullptr) == VIE_OK);
  CHECK(add(builder.get(), source, &error) == VIE_E_PATTERN);
  CHECK(error.line == 3);
}

TEST_CASE("hostile patterns cost no more than their length") {
  const Builder builder(vie_builder_new());
  vie_error error;
  std::string source = "rule a\nkind ship\nmatch ";
  for (int i = 0; i < 200; ++i) source += "(|)?";
  CHECK(add(builder.get(), source + "tàu\n", &error) == VIE_OK);
  for (int i = 0; i < 2000; ++i) source += "(a)?";
  CHECK(add(builder.get(), source + "tàu\n", &error) == VIE_E_SYNTAX);
  std::string deep = "rule a\nkind ship\nmatch ";
  CHECK(add(builder.get(), deep + std::string(100000, '(') + "\n", &error) == VIE_E_SYNTAX);
}
