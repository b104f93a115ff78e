// vie.hpp: every class of it once, on a rule of its own, so that nothing here hangs on the built-in
// ones.

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

#include "vie/vie.hpp"

static_assert(__cplusplus == 201703L, "vie.hpp promises to be C++17");

namespace {

constexpr const char* kRules =
    "slot   n     number 1..99\n"
    "slot   what  word title\n"
    "rule   test.order\n"
    "kind   order\n"
    "match  mua {n} {what}\n"
    "yes    \"mua 3 Xoài\"  => mua 3 Xoài\n";

vie::Builder orders() {
  vie::Builder builder;
  builder.add_source("order.rules", kRules);
  return builder;
}

TEST_CASE("records are a range, and know their text, names and values") {
  const vie::Engine engine(orders());
  const std::string text = "Ra chợ mua 3 Xoài và mua 12 Cam.";
  const vie::Result result = engine.extract(text);
  std::vector<std::string> found;
  for (const vie::Record& record : result) {
    found.push_back(std::string(record.kind_name()) + " " + std::string(record.rule_name()) + " " +
                    std::string(record.text()));
    CHECK(!record.is_part());
  }
  CHECK(found == std::vector<std::string>{"order test.order mua 3 Xoài",
                                          "order test.order mua 12 Cam"});
  CHECK(result.size() == 2);
  CHECK(!result.empty());

  const uint32_t what = engine.field_id("what");
  CHECK(engine.field_name(what) == "what");
  const vie::Record second = result[1];
  CHECK(text.substr(second.span.begin, second.span.end - second.span.begin) == "mua 12 Cam");
  CHECK(second.str(what) == "Cam");
  CHECK(second.str(VIE_FIELD_NAME).empty());
  CHECK(second.find(what)->text() == "Cam");
  CHECK(!second.find(what, 1));
  CHECK(second.all(what).size() == 1);
  CHECK(second.values().size() == 2);
}

TEST_CASE("a result is used again, and moved") {
  const vie::Engine engine(orders());
  vie::Result result;
  CHECK(result.empty());
  engine.extract("mua 3 Xoài", result);
  const vie::Record record = result[0];
  const vie::Result moved = std::move(result);
  CHECK(record.text() == "mua 3 Xoài");
  CHECK(moved.text() == "mua 3 Xoài");
  result = vie::Result();
  engine.extract("không mua gì", result);
  CHECK(result.empty());
  CHECK(result.entities().empty());
  CHECK(!result.entity(1));
}

TEST_CASE("json") {
  const vie::Engine engine(orders());
  vie::Result result = engine.extract("mua 3 Xoài");
  CHECK(result.json(VIE_JSON_LINES).find("\"text\":\"mua 3 Xoài\"") != std::string_view::npos);
}

TEST_CASE("options") {
  const vie::Engine engine(orders());
  CHECK(engine.extract("mua 3 Xoài", vie::Options().kinds({engine.kind_id("order")})).size() == 1);
  CHECK(engine.extract("mua 3 Xoài", vie::Options().kinds({VIE_KIND_DATE})).empty());
  CHECK(engine.extract("mua 3 Xoài", vie::Options().published(2021, 12, 23)).size() == 1);
  CHECK(engine.extract("mua \xFF 3").bad_bytes() == 1);
  CHECK_THROWS_AS(engine.extract("mua \xFF 3", vie::Options().strict_utf8()), vie::Error);
  CHECK_THROWS_AS(engine.extract("", vie::Options().published(2021, 13)), vie::Error);
}

TEST_CASE("many texts") {
  const vie::Engine engine(orders());
  const std::vector<std::string_view> texts = {"mua 3 Xoài", "", "mua 12 Cam, mua 1 Me"};
  vie::Result result;
  engine.extract_many(texts, result, vie::Options().threads(2).borrow_text(),
                      {{2021, 12, 23, 0, 0}, {}, {}});
  REQUIRE(result.size() == 3);
  CHECK(result[0].doc == 0);
  CHECK(result[2].doc == 2);
  CHECK(result[2].text() == "mua 1 Me");
  CHECK(result.text(2) == texts[2]);
  CHECK_THROWS_AS(engine.extract_many(texts, result, {}, {{}}), std::invalid_argument);
}

TEST_CASE("a mistake in a source is thrown with its place, and the builder is as before") {
  vie::Builder builder = orders();
  try {
    builder.add_source("mine.rules", "rule test.bad\nkind");
    FAIL("nothing was thrown");
  } catch (const vie::Error& error) {
    CHECK(std::string(error.what()).rfind("mine.rules:2:1: expected", 0) == 0);
    CHECK(error.status() == VIE_E_SYNTAX);
    CHECK(error.line() == 2);
    CHECK(error.column() == 1);
    CHECK(error.offset() == 14);
  }
  CHECK_THROWS_AS(builder.add_file("/nonesuch"), vie::Error);
  CHECK_THROWS_AS(builder.disable("nonesuch"), vie::Error);
  CHECK_THROWS_AS(builder.set(VIE_SET_PATTERN_MEMORY, -1), vie::Error);
  CHECK(vie::Engine(builder).extract("mua 3 Xoài").size() == 1);
  CHECK(vie::Engine(builder.disable("order")).extract("mua 3 Xoài").empty());
}

TEST_CASE("an engine is shared by threads") {
  const vie::Engine engine;
  std::vector<size_t> counts(4);
  {
    std::vector<std::thread> threads;
    for (size_t& count : counts) {
      threads.emplace_back([&] { count = engine.extract("Ngày 22-12-2021.").size(); });
    }
    for (std::thread& thread : threads) thread.join();
  }
  for (const size_t count : counts) CHECK(count == counts[0]);
  CHECK(engine.memory() > 0);
}

TEST_CASE("offsets in another unit, versions") {
  std::vector<uint32_t> offsets = {0, 3, 7};
  vie::convert_offsets("Ở🍋!", VIE_UNIT_UTF16, offsets);
  CHECK(offsets == std::vector<uint32_t>{0, 1, 3});
  CHECK(!vie::version().empty());
  CHECK(vie::build_info().find(vie::version()) != std::string_view::npos);
}

}  // namespace
