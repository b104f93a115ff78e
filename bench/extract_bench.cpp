// libvie itself: whole extractions, and the building of an engine.
//
// The records of a set are counted before it is timed, and each timed extraction must give as many, so
// that a fast wrong answer is noticed; the count is printed with the figures.

#include "extract_bench.h"

#include <benchmark/benchmark.h>
#include <vie/vie.h>

#include <cstdlib>
#include <string>

namespace bench {
namespace {

class Handles {
 public:
  Handles() : result_(vie_result_new()) {
    if (result_ == nullptr || vie_engine_new(&engine_, nullptr) != VIE_OK) std::abort();
  }
  ~Handles() {
    vie_result_free(result_);
    vie_engine_free(engine_);
  }
  Handles(const Handles&) = delete;
  Handles& operator=(const Handles&) = delete;

  size_t extract(const TextSet& texts) const {
    size_t records = 0;
    for (const std::string& text : texts.documents) {
      if (vie_extract(engine_, text.data(), text.size(), nullptr, result_, nullptr) != VIE_OK) {
        std::abort();
      }
      records += vie_result_count(result_);
    }
    return records;
  }

 private:
  vie_engine* engine_ = nullptr;
  vie_result* result_;
};

void extract_set(benchmark::State& state, const TextSet* texts) {
  const Handles handles;
  const size_t records = handles.extract(*texts);
  for (auto _ : state) {
    if (handles.extract(*texts) != records) state.SkipWithError("the number of records changed");
  }
  state.SetBytesProcessed(static_cast<int64_t>(texts->bytes) *
                          static_cast<int64_t>(state.iterations()));
  state.counters["records_per_KB"] =
      static_cast<double>(records) * 1000 / static_cast<double>(texts->bytes);
}

void build_engine(benchmark::State& state) {
  for (auto _ : state) {
    vie_engine* engine = nullptr;
    if (vie_engine_new(&engine, nullptr) != VIE_OK) state.SkipWithError("no engine");
    vie_engine_free(engine);
  }
}

}  // namespace

void register_extractions(const std::vector<TextSet>& sets) {
  for (const TextSet& set : sets) {
    benchmark::RegisterBenchmark(("vie/" + set.name).c_str(), extract_set, &set)
        ->Unit(benchmark::kMillisecond);
  }
  benchmark::RegisterBenchmark("vie/build engine", build_engine)->Unit(benchmark::kMillisecond);
}

}  // namespace bench
