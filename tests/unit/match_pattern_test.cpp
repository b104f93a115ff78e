// Patterns over tokens: every construct, mistakes with their place, and the cost on hostile input.

#include "match/pattern.h"

#include <doctest/doctest.h>

#include <memory>

#include "match/matcher.h"
#include "match/phrases.h"

namespace vie {
namespace {

constexpr std::string_view kSlots =
    "slot day number 1..31 digits 1..2\n"
    "slot month number 1..12 digits 1..2\n"
    "slot year number 1000..2999 digits 4\n"
    "slot unit lexicon unit\n"
    "slot short lexicon unit grain=day\n"
    "slot lower word lower\n"
    "slot title word title\n"
    "slot upper word upper\n"
    "slot any word any\n";

constexpr std::string_view kUnits =
    "lexicon unit\n"
    "ngày\tgrain=day\n"
    "ngày làm việc\tgrain=day\n"
    "tháng\tgrain=month\n"
    "năm\tgrain=year\n";

// One pattern compiled, and tried at the first token of texts.
class Tried {
 public:
  explicit Tried(std::string_view pattern) {
    SourceReader lexicon("units", kUnits);
    lexicons_.read(lexicon);
    source_ = std::string(kSlots) + "rule r\nkind date\nmatch " + std::string(pattern) + "\n";
    SourceReader rules("test.rules", source_);
    rules_.read(rules);
    matcher_ = std::make_unique<Matcher>(lexicons_, rules_, vocabulary_, Regex::kDefaultMemory);
  }

  /// The text of the match at token `at`, or "-".
  std::string operator()(std::string_view text, uint32_t at = 0) {
    text_ = text;
    document_.assign(text_, vocabulary_);
    matcher_->run(document_, hits_, scratch_);
    const auto found = hits_.rules_at(at);
    if (found.empty()) return "-";
    return std::string(document_.clean(found[0].first, found[0].last));
  }

  /// What the slots took in the last match at the first token, "name:text" in order.
  std::string captured() const {
    std::string out;
    for (const Capture& c : hits_.captures_of(hits_.rules_at(0)[0])) {
      if (!out.empty()) out += ' ';
      out.append(matcher_->slot_name(c.slot)).append(":").append(document_.clean(c.first, c.last));
    }
    return out;
  }
  const Hits& hits() const { return hits_; }
  const Lexicons& lexicons() const { return lexicons_; }

 private:
  Vocabulary vocabulary_;
  Lexicons lexicons_{vocabulary_};
  Rules rules_;
  std::string source_;
  std::unique_ptr<Matcher> matcher_;
  std::string text_;
  Document document_;
  Hits hits_;
  MatchScratch scratch_;
};

TEST_CASE("pattern: words and white space") {
  Tried tried("kế hoạch năm");
  CHECK(tried("kế hoạch năm sau") == "kế hoạch năm");
  CHECK(tried("KẾ  Hoạch\tnăm") == "KẾ  Hoạch\tnăm");
  CHECK(tried("kế hoạch") == "-");
  CHECK(tried("kế hoạch, năm") == "-");
  CHECK(tried("kế hoạch\nnăm") == "-");
  CHECK(tried("kế-hoạch năm") == "-");
}

TEST_CASE("pattern: words in every spelling and normalisation") {
  Tried tried("hòa ký");
  CHECK(tried("hoà kí") == "hoà kí");
  CHECK(tried("HÒA KÝ") == "HÒA KÝ");
  Tried decomposed("ho\u0300a ky\u0301");
  CHECK(decomposed("hòa ký") == "hòa ký");
  Tried look_alike("Đại");
  CHECK(look_alike("\u00D0ại") == "\u00D0ại");
  CHECK(look_alike("\u0111ại") == "đại");
}

TEST_CASE("pattern: no space in it, none in the text") {
  Tried tried("{day}[-/.]{month}");
  CHECK(tried("22-12 và") == "22-12");
  CHECK(tried("22/12") == "22/12");
  CHECK(tried("22.12.") == "22.12");
  CHECK(tried("22 -12") == "-");
  CHECK(tried("22- 12") == "-");
  CHECK(tried("22,12") == "-");
  Tried loose("{day} ?- ?{month}");
  CHECK(loose("22 - 12") == "22 - 12");
  CHECK(loose("22- 12") == "22- 12");
  CHECK(loose("22-12") == "22-12");
  CHECK(loose("22 -\n12") == "-");
}

TEST_CASE("pattern: the gap behind an optional part depends on whether it was taken") {
  Tried front("(ngày )?{day}/{month}");
  CHECK(front("ngày 2/9") == "ngày 2/9");
  CHECK(front("2/9") == "2/9");
  CHECK(front("ngày2/9") == "-");
  Tried back("{day}/{month}(/{year})?");
  CHECK(back("2/9/2021") == "2/9/2021");
  CHECK(back("2/9 /2021") == "2/9");
  CHECK(back("2/9/21") == "2/9");
  Tried middle("từ (hôm |ngày )?{day}");
  CHECK(middle("từ 5") == "từ 5");
  CHECK(middle("từ ngày 5") == "từ ngày 5");
  CHECK(middle("từ ngày5") == "-");
  CHECK(middle("từ5") == "-");
  Tried before_space("từ( ngày)? {day}");
  CHECK(before_space("từ 5") == "từ 5");
  CHECK(before_space("từ ngày 5") == "từ ngày 5");
  CHECK(before_space("từ5") == "-");
  Tried two("{day}( ?- ?|/)?{month}");
  CHECK(two("1 - 2") == "1 - 2");
  CHECK(two("1/2") == "1/2");
  CHECK(two("1 2") == "-");
}

TEST_CASE("pattern: the gap behind alternatives depends on the branch") {
  Tried tried("(ngày |d)5");
  CHECK(tried("ngày 5") == "ngày 5");
  CHECK(tried("d5") == "d5");
  CHECK(tried("ngày5") == "-");
  CHECK(tried("d 5") == "-");
  Tried top("ngày {day}|tháng {month}|nay");
  CHECK(top("ngày 5") == "ngày 5");
  CHECK(top("tháng 5") == "tháng 5");
  CHECK(top("nay 5") == "nay");
  CHECK(top("tháng 13") == "-");
}

TEST_CASE("pattern: the longest match counts, whatever the order of branches") {
  CHECK(Tried("(ngày|ngày {day}|ngày {day}/{month})")("ngày 2/9") == "ngày 2/9");
  CHECK(Tried("(ngày {day}/{month}|ngày)")("ngày 2/9") == "ngày 2/9");
  CHECK(Tried("ngày( {day}(/{month}(/{year})?)?)?")("ngày 2/9/2021") == "ngày 2/9/2021");
}

TEST_CASE("pattern: number slots look at value and digits") {
  Tried day("{day}");
  CHECK(day("31") == "31");
  CHECK(day("05") == "05");
  CHECK(day("32") == "-");
  CHECK(day("0") == "-");
  CHECK(day("005") == "-");
  Tried year("{year}");
  CHECK(year("2021") == "2021");
  CHECK(year("02021") == "-");
  CHECK(year("3000") == "-");
  CHECK(year("99999999999999999999") == "-");
}

TEST_CASE("pattern: word slots look at the shape") {
  CHECK(Tried("{lower}")("minh") == "minh");
  CHECK(Tried("{lower}")("Minh") == "-");
  CHECK(Tried("{title}")("Minh") == "Minh");
  CHECK(Tried("{title}")("MINH") == "-");
  CHECK(Tried("{upper}")("MINH") == "MINH");
  CHECK(Tried("{any}")("minh") == "minh");
  CHECK(Tried("{any}")("7") == "-");
  CHECK(Tried("{any}")(",") == "-");
}

TEST_CASE("pattern: lexicon slots take a phrase, try the shorter ones too, and filter entries") {
  Tried tried("{unit} {day}");
  CHECK(tried("ngày làm việc 5") == "ngày làm việc 5");
  CHECK(tried("ngày 5") == "ngày 5");
  Tried shorter("{unit} làm {any}");
  CHECK(shorter("ngày làm việc") == "ngày làm việc");
  Tried filtered("{short} {day}");
  CHECK(filtered("ngày 5") == "ngày 5");
  CHECK(filtered("tháng 5") == "-");
}

TEST_CASE("pattern: captures are those of the longest match, in order") {
  Tried tried("({day}|{any} {day}/{month}|{unit} {day})");
  REQUIRE(tried("ngày 2/9") == "ngày 2/9");
  CHECK(tried.captured() == "any:ngày day:2 month:9");
  Tried numbers("{day}/{month}/{year}");
  REQUIRE(numbers("02/9/2021") == "02/9/2021");
  CHECK(numbers.captured() == "day:02 month:9 year:2021");
  CHECK(numbers.hits().captures[2].value == 2021);
  Tried phrase("{unit} {day}");
  REQUIRE(phrase("tháng 2") == "tháng 2");
  CHECK(phrase.lexicons()[phrase.hits().captures[0].value].surface == "tháng");
}

TEST_CASE("pattern: escapes and punctuation that the language of patterns uses") {
  CHECK(Tried("\\({day}\\)")("(5)") == "(5)");
  CHECK(Tried("\\[{day}\\]")("[5]") == "[5]");
  CHECK(Tried("{day}\\?")("5?") == "5?");
  CHECK(Tried("{day}\\|")("5|") == "5|");
  CHECK(Tried("\\{{day}\\}")("{5}") == "{5}");
  CHECK(Tried("{day}[\\]\\\\]")("5]") == "5]");
  CHECK(Tried("{day}[\\]\\\\]")("5\\") == "5\\");
  CHECK(Tried("“{any}”")("“ai”") == "“ai”");
  CHECK(Tried("{day}[–-]{month}")("1–2") == "1–2");
  CHECK(Tried("tp.hcm")("TP.HCM") == "TP.HCM");
  CHECK(Tried("q{day}")("Q1") == "Q1");
}

TEST_CASE("pattern: a literal is cut as a text is") {
  CHECK(Tried("iPhone")("iPhone") == "iPhone");
  CHECK(Tried("Covid-19")("covid-19") == "covid-19");
}

TEST_CASE("pattern: invisible characters in the text do no harm") {
  Tried tried("ngày {day}-{month}");
  CHECK(tried("ng\u200Bày\u00A03\u00AD-\u200B8") == "ngày 3-8");
}

TEST_CASE("pattern: nothing is matched beyond the most tokens a match may take") {
  std::string pattern = "a";
  std::string text = "a";
  for (uint32_t i = 1; i < Pattern::kMaxTokens; ++i) {
    pattern += " a";
    text += " a";
  }
  CHECK(Tried(pattern)(text) == text);
  CHECK(Tried(pattern + " a")(text + " a") == "-");
  CHECK(Tried(pattern + "( a)?")(text + " a") == text);
}

// The failure that a pattern meets.
Failure failure_of(std::string_view pattern) {
  try {
    Tried tried(pattern);
  } catch (const Failure& failure) {
    return failure;
  }
  return {VIE_OK, ""};
}

void check_mistake(std::string_view pattern, uint32_t at, std::string_view message) {
  CAPTURE(pattern);
  const Failure failure = failure_of(pattern);
  CHECK(failure.status() == VIE_E_SYNTAX);
  CHECK(failure.position().line == 12);
  CHECK(failure.position().column == at + 7);  // behind "match "
  const uint32_t line_begin = static_cast<uint32_t>(kSlots.size()) + 17;
  CHECK(failure.position().offset == line_begin + at + 6);
  CHECK(failure.message().find("test.rules:12:" + std::to_string(at + 7)) == 0);
  CHECK(failure.message().find(message) != std::string::npos);
}

TEST_CASE("pattern: mistakes are told with their place") {
  check_mistake("ngày {dai}", 6, "no slot has the name dai");
  check_mistake("ngày {day", 6, "expected '}'");
  check_mistake("a[-/", 4, "expected ']'");
  check_mistake("a[]", 2, "expected a punctuation mark");
  check_mistake("a[-b]", 3, "expected a punctuation mark");
  check_mistake("a[- ]", 3, "expected a punctuation mark");
  check_mistake("(a|b", 4, "expected ')'");
  check_mistake("a)b", 1, "unexpected ')'");
  check_mistake("a?", 1, "'?' goes behind");
  check_mistake("{day}?", 5, "'?' goes behind");
  check_mistake("a]", 1, "expected '\\'");
  check_mistake("a}", 1, "expected '\\'");
  check_mistake("a\\", 2, "expected a character after '\\'");
  check_mistake("a\u200Bb", 1, "expected a letter");
  check_mistake("a\u00A0b", 1, "expected a letter");
  check_mistake("(a)?", 0, "matches nothing");
  check_mistake("|a", 0, "matches nothing");
  check_mistake("()", 0, "matches nothing");
  check_mistake("(((((((((a)))))))))", 9, "nested too deeply");
}

TEST_CASE("pattern: one that is too long is refused") {
  std::string pattern;
  for (int i = 0; i < 2100; ++i) pattern += "a ";
  CHECK(failure_of(pattern).message().find("too long") != std::string::npos);
}

TEST_CASE("pattern: compiling does not go all ways through alternatives") {
  // 2 to the power of 200 ways, none of which is empty.
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "(|)";
  CHECK(Tried(pattern + "a")("a") == "a");
}

TEST_CASE("pattern: the cost on hostile text is bounded by the program and the most tokens") {
  std::string source(kSlots);
  source += "rule r\nkind date\nmatch ";
  for (int i = 0; i < 40; ++i) source += "(a |a a |a )?";
  source += "b\n";
  Vocabulary vocabulary;
  Lexicons lexicons(vocabulary);
  Rules rules;
  SourceReader reader("test.rules", source);
  rules.read(reader);
  const Pattern pattern(rules[1].patterns[0], "test.rules", rules, vocabulary);
  Phrases phrases;
  phrases.build(lexicons, vocabulary.size());
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "a ";
  Document document;
  document.assign(text, vocabulary);
  Hits hits;
  hits.mask.assign(document.size(), 0);
  phrases.find(document, hits);
  const std::vector<ResolvedSlot> slots;
  PatternRunner runner;
  runner.start(document, hits, slots);
  CHECK(runner.longest(pattern, 0) == 0);
  CHECK(runner.steps() > 40 * Pattern::kMaxTokens);
  CHECK(runner.steps() <= pattern.program().size() * 9 * (Pattern::kMaxTokens + 1));
}

TEST_CASE("pattern: phrases that may end anywhere do not multiply the ways") {
  const std::string source =
      "slot u lexicon u\nrule r\nkind date\n"
      "match {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} {u} b\n";
  Vocabulary vocabulary;
  Lexicons lexicons(vocabulary);
  SourceReader units("u", "lexicon u\na\na a\na a a\na a a a\n");
  lexicons.read(units);
  Rules rules;
  SourceReader reader("test.rules", source);
  rules.read(reader);
  const Pattern pattern(rules[1].patterns[0], "test.rules", rules, vocabulary);
  Phrases phrases;
  phrases.build(lexicons, vocabulary.size());
  std::string text;
  for (int i = 0; i < 60; ++i) text += "a ";
  Document document;
  document.assign(text, vocabulary);
  Hits hits;
  hits.mask.assign(document.size(), 0);
  phrases.find(document, hits);
  ResolvedSlot slot{};
  slot.kind = Slot::Kind::kLexicon;
  slot.lexicon = 0;
  const std::vector<ResolvedSlot> slots = {slot};
  PatternRunner runner;
  runner.start(document, hits, slots);
  CHECK(runner.longest(pattern, 0) == 0);
  CHECK(runner.steps() <= pattern.program().size() * 9 * (Pattern::kMaxTokens + 1));
}

}  // namespace
}  // namespace vie
