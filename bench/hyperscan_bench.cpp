// The control for phrases: Hyperscan, the fastest multi-pattern matcher there is, on 5,000 of the phrases
// of data/lexicon.
//
// It does far less than libvie: it reports where a phrase ends, not where it began; it knows neither
// syllables nor other spellings; and it makes no records.  Phrases and texts are put in small letters
// beforehand, which is not timed: its own way of ignoring case in UTF-8 takes minutes and gigabytes to
// compile for so many phrases.  This file is compiled where libhs is installed.

#include <benchmark/benchmark.h>
#include <hs/hs.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>

#include "extract_bench.h"

namespace bench {
namespace {

constexpr size_t kPhrases = 5'000;

using Database = std::unique_ptr<hs_database_t, decltype(&hs_free_database)>;
using Scratch = std::unique_ptr<hs_scratch_t, decltype(&hs_free_scratch)>;

std::string lowered(const std::string& text) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode code = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower("vi", 0, text, sink, nullptr, code);
  return out;
}

void add_phrases(const std::filesystem::path& file, std::set<std::string>& phrases) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#' || line.starts_with("lexicon ") ||
        line.starts_with("keys ")) {
      continue;
    }
    line.resize(std::min(line.find('\t'), line.size()));
    size_t begin = 0;
    while (begin < line.size()) {
      const size_t end = std::min(line.find('|', begin), line.size());
      // One syllable ends everywhere: with such phrases the figure would be of reporting alone.
      const std::string phrase = lowered(line.substr(begin, end - begin));
      if (phrase.find(' ') != std::string::npos) phrases.insert(phrase);
      begin = end + 1;
    }
  }
}

// Every nth of all phrases in the order of their bytes, so that they are of all lexicons.
std::vector<std::string> lexicon_phrases() {
  std::set<std::string> all;
  for (const auto& file : std::filesystem::directory_iterator(VIE_BENCH_LEXICONS)) {
    add_phrases(file.path(), all);
  }
  if (all.size() < kPhrases) throw std::runtime_error("fewer phrases in data/lexicon than are wanted");
  std::vector<std::string> chosen;
  size_t index = 0;
  for (const std::string& phrase : all) {
    if (index++ * kPhrases / all.size() >= chosen.size() && chosen.size() < kPhrases) {
      chosen.push_back(phrase);
    }
  }
  return chosen;
}

Database compile() {
  const std::vector<std::string> phrases = lexicon_phrases();
  std::vector<const char*> pointers;
  std::vector<size_t> lengths;
  for (const std::string& phrase : phrases) {
    pointers.push_back(phrase.data());
    lengths.push_back(phrase.size());
  }
  const std::vector<unsigned> flags(phrases.size(), 0);
  hs_database_t* made = nullptr;
  hs_compile_error_t* failure = nullptr;
  if (hs_compile_lit_multi(pointers.data(), flags.data(), nullptr, lengths.data(),
                           static_cast<unsigned>(phrases.size()), HS_MODE_BLOCK, nullptr, &made,
                           &failure) != HS_SUCCESS) {
    const std::string message = failure->message;
    hs_free_compile_error(failure);
    throw std::runtime_error("Hyperscan: " + message);
  }
  return Database(made, hs_free_database);
}

int count(unsigned, unsigned long long, unsigned long long, unsigned, void* found) {
  ++*static_cast<size_t*>(found);
  return 0;
}

void scan(benchmark::State& state, const TextSet* texts) {
  static const Database database = compile();
  std::vector<std::string> documents;
  for (const std::string& text : texts->documents) documents.push_back(lowered(text));
  hs_scratch_t* made = nullptr;
  if (hs_alloc_scratch(database.get(), &made) != HS_SUCCESS) {
    state.SkipWithError("Hyperscan has no memory");
    return;
  }
  const Scratch scratch(made, hs_free_scratch);
  size_t found = 0;
  for (auto _ : state) {
    found = 0;
    for (const std::string& text : documents) {
      hs_scan(database.get(), text.data(), static_cast<unsigned>(text.size()), 0, scratch.get(), count,
              &found);
    }
    benchmark::DoNotOptimize(found);
  }
  state.SetBytesProcessed(static_cast<int64_t>(texts->bytes) *
                          static_cast<int64_t>(state.iterations()));
  state.counters["ends_per_KB"] =
      static_cast<double>(found) * 1000 / static_cast<double>(texts->bytes);
}

}  // namespace

void register_hyperscan(const TextSet& texts) {
  benchmark::RegisterBenchmark("control/Hyperscan, 5000 phrases", scan, &texts)
      ->Unit(benchmark::kMillisecond);
}

}  // namespace bench
