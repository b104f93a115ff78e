// Once a result has seen its texts, extracting from them again allocates nothing, nor does their JSON,
// nor do they if they come as an Arrow array.
//
// Operator new is replaced by one that counts.  The texts are the examples of all rules, one by one and
// as one long text, in other normal forms, and texts that are no prose; so whatever a rule finds, its
// memory is kept.  Allocations of RE2 count, too: a regex whose named groups need its slow paths should
// be written otherwise.  The first stack is printed; with what addr2line -Cfpe makes of it, the owner
// of the allocation is found.

#include <execinfo.h>

#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "engine/builtin_data.h"
#include "engine/engine.h"
#include "vie/arrow.h"

namespace {

bool counting = false;
size_t allocations = 0;
void* stack[64];
int stack_size = 0;

}  // namespace

// GCC warns of free() for what operator new gave, which is what these two are for.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

void* operator new(size_t size) {
  if (counting && allocations++ == 0) stack_size = backtrace(stack, 64);
  void* const p = std::malloc(size == 0 ? 1 : size);
  if (p == nullptr) throw std::bad_alloc();
  return p;
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, size_t) noexcept { std::free(p); }

namespace {

std::vector<std::string> some_texts() {
  vie::EngineSources sources;
  vie::Keys keys;
  for (const vie::BuiltinSource& source : vie::builtin_sources()) {
    sources.read(source.name, source.text, keys);
  }
  std::vector<std::string> texts;
  std::string all;
  for (vie::RuleId id = 1; id < sources.rules.size(); ++id) {
    for (const auto* examples : {&sources.rules[id].yes, &sources.rules[id].no}) {
      for (const vie::Example& example : *examples) {
        texts.push_back(example.text);
        all += example.text + (texts.size() % 9 == 0 ? "\n" : " ");
      }
    }
  }
  texts.push_back(all);
  texts.push_back("\u200B" + all);  // not clean: it is copied
  std::string lower;
  for (const char c : all) lower += c == ' ' ? "\u00A0" : std::string(1, c);
  texts.push_back(lower);
  texts.push_back("Ngày 2-9, Đại tướng Lê Quang Minh, Bô\u0323 trưởng Bô\u0323 Công an, đến Hà Nô\u0323i.");
  texts.push_back(std::string(100'000, 'a'));
  texts.push_back("\xFF\xC3\x80");
  texts.push_back("");
  return texts;
}

bool extract(const vie_engine* engine, vie_result* result, const std::string& text) {
  vie_options options = VIE_OPTIONS_INIT;
  options.published = {2021, 12, 23, 0, 0};
  vie_str json;
  return vie_extract(engine, text.data(), text.size(), &options, result, nullptr) == VIE_OK &&
         vie_result_json(result, VIE_JSON_LINES, &json, nullptr) == VIE_OK;
}

void keep(ArrowSchema*) {}
void keep(ArrowArray*) {}

// The text as an Arrow array of one.
bool extract_arrow(const vie_engine* engine, vie_result* result, const std::string& text) {
  const int32_t offsets[] = {0, static_cast<int32_t>(text.size())};
  const void* buffers[] = {nullptr, offsets, text.data()};
  ArrowSchema schema{};
  schema.format = "u";
  schema.release = keep;
  ArrowArray array{};
  array.length = 1;
  array.n_buffers = 3;
  array.buffers = buffers;
  array.release = keep;
  return vie_extract_arrow(engine, &schema, &array, nullptr, nullptr, nullptr, result, nullptr) == VIE_OK;
}

}  // namespace

int main() {
  void* warm[1];
  backtrace(warm, 1);  // its first call allocates
  vie_engine* engine = nullptr;
  if (vie_engine_new(&engine, nullptr) != VIE_OK) return 2;
  vie_result* result = vie_result_new();
  const std::vector<std::string> texts = some_texts();
  size_t problems = 0;
  for (int round = 0; round < 3; ++round) {
    for (const std::string& text : texts) {
      allocations = 0;
      counting = round == 2;
      const bool good = extract(engine, result, text) && extract_arrow(engine, result, text);
      counting = false;
      if (!good) std::printf("a text cannot be read: %.200s\n", text.c_str());
      if (allocations > 0) {
        std::printf("%zu allocations for: %.200s\n", allocations, text.c_str());
        std::fflush(stdout);
        if (problems == 0) backtrace_symbols_fd(stack, stack_size, 1);
      }
      problems += !good || allocations > 0;
    }
  }
  std::printf("%zu texts, %zu problems\n", texts.size(), problems);
  vie_result_free(result);
  vie_engine_free(engine);
  return problems == 0 ? 0 : 1;
}
