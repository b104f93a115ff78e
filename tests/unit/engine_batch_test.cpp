// Many texts on any number of threads.

#include "engine/batch.h"

#include <doctest/doctest.h>

#include <atomic>

#include "engine/builder.h"

namespace vie {
namespace {

std::shared_ptr<const Engine> build() {
  Builder builder;
  builder.add_source("own.rules", "slot n number 0..9999\nrule order\nkind order\nmatch mua {n}\n");
  return builder.build();
}

struct Texts {
  explicit Texts(std::vector<std::string> all) : texts(std::move(all)) {
    for (const std::string& text : texts) views.push_back({text.data(), text.size()});
  }
  std::vector<std::string> texts;
  std::vector<vie_str> views;
};

// Texts of very different sizes, some empty; each with as many orders as its number says.
Texts some_texts(size_t count) {
  std::vector<std::string> all;
  for (size_t i = 0; i < count; ++i) {
    std::string text(i % 7 == 3 ? 5'000 : 0, ' ');
    for (size_t j = 0; j < i % 5; ++j) text += "mua " + std::to_string(i * 10 + j) + ". ";
    all.push_back(text);
  }
  return Texts(all);
}

// "doc:value" of all records, in order.
std::string found(const Table& table) {
  std::string out;
  for (const vie_record& r : table.records()) {
    const vie_str value = table.values()[r.first_value].str;
    out += std::to_string(r.doc) + ":" + std::string(value.data, value.size) + " ";
  }
  return out;
}

TEST_CASE("batch: any number of threads gives the same") {
  const auto engine = build();
  const Texts texts = some_texts(50);
  std::string expected;
  for (size_t i = 0; i < 50; ++i) {
    for (size_t j = 0; j < i % 5; ++j) {
      expected += std::to_string(i) + ":" + std::to_string(i * 10 + j) + " ";
    }
  }
  std::vector<Worker> workers;
  for (const uint32_t threads : {0u, 1u, 2u, 3u, 8u, 1000u}) {
    CAPTURE(threads);
    Batch batch;
    batch.texts = texts.views;
    batch.threads = threads;
    Table table;
    CHECK(extract_batch(*engine, batch, {}, workers, table) == 0);
    CHECK(found(table) == expected);
  }
}

TEST_CASE("batch: no texts, empty texts") {
  const auto engine = build();
  std::vector<Worker> workers;
  Table table;
  Batch batch;
  batch.threads = 4;
  CHECK(extract_batch(*engine, batch, {}, workers, table) == 0);
  const Texts texts(std::vector<std::string>(10));
  batch.texts = texts.views;
  CHECK(extract_batch(*engine, batch, {}, workers, table) == 0);
  CHECK(table.records().empty());
}

TEST_CASE("batch: ill-formed bytes are counted over all texts") {
  const auto engine = build();
  const Texts texts({"a\xFF", "b", "\xE1\xBA", "\xFF\xFF\xFF"});
  std::vector<Worker> workers;
  for (const uint32_t threads : {1u, 2u, 4u}) {
    Batch batch;
    batch.texts = texts.views;
    batch.threads = threads;
    Table table;
    CHECK(extract_batch(*engine, batch, {}, workers, table) == 6);
  }
}

TEST_CASE("batch: the first text that fails is told, whatever the threads") {
  const auto engine = build();
  std::vector<std::string> all(40, "mua 1");
  all[17] = "mua 1 \xFF";
  all[18] = "\xFF";
  all[35] = "\xFF";
  const Texts texts(all);
  ExtractOptions strict;
  strict.strict_utf8 = true;
  std::vector<Worker> workers;
  for (const uint32_t threads : {1u, 2u, 3u, 7u, 40u}) {
    CAPTURE(threads);
    Batch batch;
    batch.texts = texts.views;
    batch.threads = threads;
    Table table;
    try {
      extract_batch(*engine, batch, strict, workers, table);
      FAIL("no failure");
    } catch (const Failure& failure) {
      CHECK(failure.status() == VIE_E_UTF8);
      CHECK(failure.position().line == 17);
      CHECK(failure.position().offset == 6);
    }
    CHECK(table.records().empty());
    // The workers are as good as new.
    CHECK(extract_batch(*engine, batch, {}, workers, table) == 3);
    CHECK(table.records().size() == 38);
  }
}

TEST_CASE("batch: the caller may stop it") {
  const auto engine = build();
  const Texts texts = some_texts(50);
  std::vector<Worker> workers;
  for (const uint32_t threads : {1u, 4u}) {
    std::atomic<int> asked{0};
    Batch batch;
    batch.texts = texts.views;
    batch.threads = threads;
    batch.stop = [&asked] { return ++asked > 5; };
    Table table;
    try {
      extract_batch(*engine, batch, {}, workers, table);
      FAIL("no failure");
    } catch (const Failure& failure) {
      CHECK(failure.status() == VIE_E_CANCELLED);
    }
    CHECK(asked <= 5 + 4);
    CHECK(table.records().empty());
  }
}

}  // namespace
}  // namespace vie
