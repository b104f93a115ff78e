// vie_bench [Google Benchmark's options]: see bench/README.md.
//
// VIE_BENCH_TEXTS names a file of JSON Lines with a "text" member to run on instead of generated news.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <exception>
#include <iostream>

#include "extract_bench.h"

int main(int argc, char** argv) try {
  const char* path = std::getenv("VIE_BENCH_TEXTS");
  std::vector<bench::TextSet> sets;
  sets.push_back(bench::load_texts(path == nullptr ? "" : path, 4'000'000));
  sets.push_back(bench::decomposed(sets[0]));
  sets.push_back(bench::half_composed(sets[0]));
  sets.push_back(bench::capitals(sets[0]));
  sets.push_back(bench::dense_texts(1'000'000));
  sets.push_back(bench::foreign_texts(1'000'000));
  for (bench::TextSet& set : bench::hostile_texts(100'000)) sets.push_back(std::move(set));
  bench::register_controls(sets[0]);
#ifdef VIE_BENCH_LEXICONS
  bench::register_hyperscan(sets[0]);
#endif
  bench::register_extractions(sets);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
} catch (const std::exception& failure) {
  std::cerr << failure.what() << "\n";
  return 1;
}
