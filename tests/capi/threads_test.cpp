// One engine, many threads: the same bytes as one thread gives.  Run under the thread sanitizer, too.

#include <thread>

#include "support.h"

using namespace capi;

namespace {

// Texts of many lengths, some empty, some ill-formed, some decomposed.
std::vector<std::string> many_texts() {
  std::vector<std::string> texts;
  for (size_t i = 0; i < 60; ++i) {
    std::string text(kText.substr(0, kText.size() * (i % 7) / 6));
    if (i % 5 == 1) text += " \xFF\xC3";
    if (i % 5 == 2) text += " ta\xCC\x80u Mai, nga\xCC\x80y 3/4";
    texts.push_back(text + std::string(i, '.'));
  }
  return texts;
}

}  // namespace

TEST_CASE("extract_many gives the same bytes for any number of threads") {
  const std::vector<std::string> owned = many_texts();
  std::vector<vie_str> texts;
  std::vector<vie_date> published;
  for (const std::string& text : owned) {
    texts.push_back(str(text));
    published.push_back({static_cast<int32_t>(2000 + texts.size()), 5, 19, 0, 0});
  }
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  std::string expected;
  for (const vie_date* dates : {static_cast<const vie_date*>(nullptr),
                                static_cast<const vie_date*>(published.data())}) {
    // One by one is what many at once must equal.
    expected.clear();
    for (size_t i = 0; i < texts.size(); ++i) {
      options.published = dates == nullptr ? vie_date{} : dates[i];
      REQUIRE(extract(ship_engine(), owned[i], result.get(), &options) == VIE_OK);
      expected += json(result.get(), VIE_JSON_LINES | VIE_JSON_OFFSETS | VIE_JSON_TEXT);
    }
    options.published = {};
    for (const uint32_t threads : {0u, 1u, 2u, 3u, 4u, 4u, 60u, 100000u, VIE_ALL_CORES}) {
      CAPTURE(threads);
      options.threads = threads;
      REQUIRE(vie_extract_many(ship_engine(), texts.data(), dates, texts.size(), &options,
                               result.get(), nullptr) == VIE_OK);
      CHECK(json(result.get(), VIE_JSON_LINES | VIE_JSON_OFFSETS | VIE_JSON_TEXT) == expected);
    }
  }
}

TEST_CASE("the failure of the first text that fails is told, whatever the threads") {
  std::vector<std::string> owned = many_texts();
  for (size_t i = 0; i < owned.size(); ++i) owned[i] = i < 17 || i % 2 ? "t" : "\xFF";
  std::vector<vie_str> texts;
  for (const std::string& text : owned) texts.push_back(str(text));
  vie_options options = VIE_OPTIONS_INIT;
  options.flags = VIE_STRICT_UTF8;
  const Result result = new_result();
  for (const uint32_t threads : {1u, 2u, 3u, 4u}) {
    options.threads = threads;
    vie_error error;
    CHECK(vie_extract_many(ship_engine(), texts.data(), nullptr, texts.size(), &options,
                           result.get(), &error) == VIE_E_UTF8);
    CHECK(error.line == 18);
  }
}

TEST_CASE("30 threads, 100 extractions each, on one engine") {
  const std::vector<std::string> texts = many_texts();
  std::vector<std::string> expected;
  const Result one = new_result();
  for (const std::string& text : texts) {
    REQUIRE(extract(ship_engine(), text, one.get()) == VIE_OK);
    expected.push_back(json(one.get()));
  }
  std::vector<int> wrong(30, 0);
  std::vector<std::jthread> threads;
  for (size_t t = 0; t < wrong.size(); ++t) {
    threads.emplace_back([&, t] {
      const Result result = new_result();
      for (size_t i = 0; i < 100; ++i) {
        const size_t n = (i + 7 * t) % texts.size();
        vie_str out{nullptr, 0};
        const bool ok = extract(ship_engine(), texts[n], result.get()) == VIE_OK &&
                        vie_result_json(result.get(), VIE_JSON_LINES, &out, nullptr) == VIE_OK &&
                        view(out) == expected[n];
        wrong[t] += !ok;
      }
    });
  }
  threads.clear();
  CHECK(wrong == std::vector<int>(30, 0));
}

TEST_CASE("engines are built and freed on several threads at once") {
  std::vector<int> wrong(4, 0);
  std::vector<std::jthread> threads;
  for (size_t t = 0; t < wrong.size(); ++t) {
    threads.emplace_back([&, t] {
      vie_engine* engine = nullptr;
      const Result result = new_result();
      wrong[t] += vie_engine_new(&engine, nullptr) != VIE_OK;
      wrong[t] += extract(engine, kText, result.get()) != VIE_OK;
      vie_engine_free(engine);
    });
  }
  threads.clear();
  CHECK(wrong == std::vector<int>(4, 0));
}
