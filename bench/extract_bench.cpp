// libvie itself: whole extractions, and the building of an engine.
//
// Each thread of a benchmark has its own result, and all share one engine, as users' threads do.
// The records of a set are counted before it is timed, and each timed extraction must give as many, so
// that a fast wrong answer is noticed; the count is printed with the figures.

#include "extract_bench.h"

#include <benchmark/benchmark.h>
#include <vie/vie.h>

#include <cstdlib>
#include <iterator>
#include <memory>
#include <string>

namespace bench {
namespace {

constexpr int kUserPhrases = 50'000;

using Engine = std::unique_ptr<vie_engine, decltype(&vie_engine_free)>;
using Result = std::unique_ptr<vie_result, decltype(&vie_result_free)>;

const vie_engine* default_engine() {
  static const Engine engine = [] {
    vie_engine* made = nullptr;
    if (vie_engine_new(&made, nullptr) != VIE_OK) std::abort();
    return Engine(made, vie_engine_free);
  }();
  return engine.get();
}

// The built-in sources and as many phrases of a user's own: two syllables that Vietnamese may have and
// a number, so that the first two begin many phrases each.
Engine engine_with_phrases(int count) {
  static constexpr const char* kSyllables[] = {"công", "ty", "nhà", "máy", "dự", "án", "khu", "phố",
                                               "làng", "nghề", "cầu", "đường", "trường", "học"};
  std::string source = "lexicon own\n";
  for (int i = 0; i < count; ++i) {
    const auto syllable = [&](int divisor) {
      return kSyllables[static_cast<size_t>(i / divisor) % std::size(kSyllables)];
    };
    source.append(syllable(1)).append(" ").append(syllable(14)).append(" ");
    source += std::to_string(i) + "\n";
  }
  const std::unique_ptr<vie_builder, decltype(&vie_builder_free)> builder(vie_builder_new(),
                                                                          vie_builder_free);
  vie_engine* made = nullptr;
  if (builder == nullptr || vie_builder_add_defaults(builder.get(), nullptr) != VIE_OK ||
      vie_builder_add_source(builder.get(), "own", source.data(), source.size(), nullptr) != VIE_OK ||
      vie_builder_build(builder.get(), &made, nullptr) != VIE_OK) {
    std::abort();
  }
  return Engine(made, vie_engine_free);
}

size_t extract(const vie_engine* engine, const TextSet& texts, vie_result* result) {
  size_t records = 0;
  for (const std::string& text : texts.documents) {
    if (vie_extract(engine, text.data(), text.size(), nullptr, result, nullptr) != VIE_OK) {
      std::abort();
    }
    records += vie_result_count(result);
  }
  return records;
}

void extract_set(benchmark::State& state, const vie_engine* engine, const TextSet* texts) {
  const Result result(vie_result_new(), vie_result_free);
  if (result == nullptr) std::abort();
  const size_t records = extract(engine, *texts, result.get());
  for (auto _ : state) {
    if (extract(engine, *texts, result.get()) != records) {
      state.SkipWithError("the number of records changed");
    }
  }
  state.SetBytesProcessed(static_cast<int64_t>(texts->bytes) *
                          static_cast<int64_t>(state.iterations()));
  state.counters["records_per_KB"] =
      static_cast<double>(records) * 1000 / static_cast<double>(texts->bytes);
}

void build_engine(benchmark::State& state, int phrases) {
  for (auto _ : state) {
    const Engine engine = engine_with_phrases(phrases);
    state.counters["engine_bytes"] = static_cast<double>(vie_engine_memory(engine.get()));
  }
}

}  // namespace

void register_extractions(const std::vector<TextSet>& sets) {
  for (const TextSet& set : sets) {
    benchmark::RegisterBenchmark(("vie/" + set.name).c_str(), [&set](benchmark::State& state) {
      extract_set(state, default_engine(), &set);
    })->Unit(benchmark::kMillisecond);
  }
  const TextSet& news = sets.front();
  benchmark::RegisterBenchmark("vie/two threads", [&news](benchmark::State& state) {
    extract_set(state, default_engine(), &news);
  })->Unit(benchmark::kMillisecond)->Threads(2)->UseRealTime();
  benchmark::RegisterBenchmark("vie/50,000 phrases more", [&news](benchmark::State& state) {
    static const Engine engine = engine_with_phrases(kUserPhrases);
    extract_set(state, engine.get(), &news);
  })->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("vie/build engine", build_engine, 0)->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("vie/build engine, 50,000 phrases more", build_engine, kUserPhrases)
      ->Unit(benchmark::kMillisecond);
}

}  // namespace bench
