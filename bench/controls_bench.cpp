// Baselines in the same process, to which libvie's speed is a ratio: what the machine can do (reading
// memory, a scalar loop over bytes), and what others do (RE2 one pattern after another, RE2 with one
// alternation, ICU normalising, folding and breaking words).

#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <simdjson.h>
#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/utext.h>

#include <cstring>
#include <memory>
#include <string>

#include "extract_bench.h"

namespace bench {
namespace {

void set_bytes(benchmark::State& state, const TextSet& texts) {
  state.SetBytesProcessed(static_cast<int64_t>(texts.bytes) *
                          static_cast<int64_t>(state.iterations()));
}

void memory_read(benchmark::State& state, const TextSet* texts) {
  for (auto _ : state) {
    uint64_t sum = 0;
    for (const std::string& text : texts->documents) {
      for (size_t i = 0; i + 8 <= text.size(); i += 8) {
        uint64_t word;
        std::memcpy(&word, text.data() + i, 8);
        sum += word;
      }
    }
    benchmark::DoNotOptimize(sum);
  }
  set_bytes(state, *texts);
}

// The control that other figures are held against: bound by the processor, not by memory, so that it
// falls as ours does when the machine is busy.
void scalar_hash(benchmark::State& state, const TextSet* texts) {
  for (auto _ : state) {
    uint64_t hash = 0;
    for (const std::string& text : texts->documents) {
      for (const char c : text) hash = hash * 31 + static_cast<unsigned char>(c);
    }
    benchmark::DoNotOptimize(hash);
  }
  set_bytes(state, *texts);
}

void utf8_validation(benchmark::State& state, const TextSet* texts) {
  for (auto _ : state) {
    for (const std::string& text : texts->documents) {
      if (!simdjson::validate_utf8(text)) state.SkipWithError("ill-formed UTF-8");
    }
  }
  set_bytes(state, *texts);
}

// Fifty patterns as an application would write them: ways of writing dates, titles, crimes, papers.
std::vector<std::string> patterns() {
  std::vector<std::string> out = {
      R"((?i)ngày\s+\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?)",
      R"((?i)ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)",
      R"((?i)tháng\s+\d{1,2}[-/]\d{4})",
      R"((?i)năm\s+\d{4})",
      R"((?i)quý\s+[IV]+(?:/\d{4})?)",
  };
  for (const char* role : {"bộ trưởng", "thứ trưởng", "chủ tịch", "giám đốc", "cục trưởng", "vụ trưởng",
                           "bí thư", "đại tướng", "trung tướng", "thiếu tướng", "đại tá", "đại sứ",
                           "thủ tướng", "tổng thống", "viện trưởng"}) {
    out.push_back("(?i)" + std::string(role) + R"(\s+(?-i:\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){1,3}))");
  }
  for (const char* crime : {"giết người", "cướp tài sản", "trộm cắp tài sản", "tham ô tài sản",
                            "nhận hối lộ", "buôn lậu", "mua bán người", "rửa tiền", "lừa đảo",
                            "đánh bạc", "cố ý gây thương tích", "gây rối trật tự", "khủng bố",
                            "trốn thuế", "chống người thi hành công vụ"}) {
    out.push_back(R"((?i)tội\s+(?:phạm\s+)?(?:về\s+)?)" + std::string(crime));
  }
  for (const char* paper : {"kế hoạch", "hiệp định", "thỏa thuận", "bản ghi nhớ", "nghị định thư",
                            "tuyên bố chung", "hiệp ước", "biên bản", "chương trình", "quy chế",
                            "nghị quyết", "nghị định", "quyết định", "thông tư", "hợp đồng"}) {
    out.push_back(R"((?i)ký\s+(?:kết\s+)?)" + std::string(paper));
  }
  return out;
}

// With memory enough for the automata, for RE2's default would have it start over and over.
RE2::Options options() {
  RE2::Options out;
  out.set_max_mem(int64_t{1} << 30);
  return out;
}

size_t find_all(const std::string& text, const RE2& re) {
  size_t found = 0;
  re2::StringPiece rest(text);
  while (RE2::FindAndConsume(&rest, re)) ++found;
  return found;
}

using Patterns = std::vector<std::unique_ptr<RE2>>;

size_t find_all(const TextSet& texts, const Patterns& compiled) {
  size_t found = 0;
  for (const std::string& text : texts.documents) {
    for (const auto& re : compiled) found += find_all(text, *re);
  }
  return found;
}

// RE2 builds its automata as it reads: one pass before the clock runs is in its favour.
void time_warm(benchmark::State& state, const TextSet& texts, const Patterns& compiled) {
  const size_t found = find_all(texts, compiled);
  for (auto _ : state) {
    if (find_all(texts, compiled) != found) state.SkipWithError("the number of matches changed");
  }
  set_bytes(state, texts);
}

void re2_one_by_one(benchmark::State& state, const TextSet* texts) {
  Patterns compiled;
  for (const std::string& pattern : patterns()) {
    compiled.push_back(std::make_unique<RE2>(pattern, options()));
  }
  time_warm(state, *texts, compiled);
}

void re2_alternation(benchmark::State& state, const TextSet* texts) {
  std::string all;
  for (const std::string& pattern : patterns()) all += (all.empty() ? "(?:" : "|(?:") + pattern + ")";
  Patterns compiled;
  compiled.push_back(std::make_unique<RE2>(all, options()));
  time_warm(state, *texts, compiled);
}

void icu_front_end(benchmark::State& state, const TextSet* texts) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(code);
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale("vi"), code));
  if (U_FAILURE(code)) {
    state.SkipWithError("ICU has no data");
    return;
  }
  std::string normal;
  std::string folded;
  for (auto _ : state) {
    size_t found = 0;
    for (const std::string& text : texts->documents) {
      normal.clear();
      folded.clear();
      icu::StringByteSink<std::string> normal_sink(&normal);
      icu::StringByteSink<std::string> folded_sink(&folded);
      nfc->normalizeUTF8(0, text, normal_sink, nullptr, code);
      icu::CaseMap::utf8Fold(0, normal, folded_sink, nullptr, code);
      UText* u = utext_openUTF8(nullptr, folded.data(), static_cast<int64_t>(folded.size()), &code);
      words->setText(u, code);
      while (words->next() != icu::BreakIterator::DONE) ++found;
      utext_close(u);
    }
    benchmark::DoNotOptimize(found);
  }
  set_bytes(state, *texts);
}

}  // namespace

void register_controls(const TextSet& texts) {
  const auto add = [&texts](const char* name, void (*run)(benchmark::State&, const TextSet*)) {
    benchmark::RegisterBenchmark(name, run, &texts)->Unit(benchmark::kMillisecond);
  };
  add("control/memory read", memory_read);
  add("control/scalar hash", scalar_hash);
  benchmark::RegisterBenchmark("control/scalar hash, two threads", scalar_hash, &texts)
      ->Unit(benchmark::kMillisecond)->Threads(2)->UseRealTime();
  add("control/UTF-8 validation", utf8_validation);
  add("control/RE2, 50 patterns one by one", re2_one_by_one);
  add("control/RE2, one alternation of 50", re2_alternation);
  add("control/ICU normalise, fold, word break", icu_front_end);
}

}  // namespace bench
