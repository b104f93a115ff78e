// Out of memory, at every place where it can happen: operator new is replaced by one that fails from
// the nth call on, or at the nth call only, for n = 0, 1, 2 ... until the work is done without a
// failure.  Each time there must be VIE_E_NO_MEMORY, nothing must be left behind, and the same engine
// and result must then work as before.  (SQLite's "anomaly tests".)
//
// The library is linked statically, so that the replaced operator serves it, too.  RE2 is spared, for
// it is not made to survive this (docs/limits.md); ICU takes its memory from malloc, which is not
// touched.

#include <execinfo.h>
#include <link.h>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <new>

#include "support.h"

using namespace capi;

namespace {

std::atomic<bool> armed{false};
std::atomic<bool> once{false};
std::atomic<long> left{0};   // calls until the failure
std::atomic<long> alive{0};  // blocks given and not yet taken back

// Where the code of libre2.so lies.
struct Range {
  uintptr_t begin = 0;
  uintptr_t end = 0;
};

int find_re2(dl_phdr_info* info, size_t, void* found) {
  if (std::strstr(info->dlpi_name, "libre2") == nullptr) return 0;
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const auto& header = info->dlpi_phdr[i];
    if (header.p_type != PT_LOAD || !(header.p_flags & PF_X)) continue;
    const uintptr_t begin = info->dlpi_addr + header.p_vaddr;
    *static_cast<Range*>(found) = {begin, begin + header.p_memsz};
  }
  return 1;
}

bool called_by_re2() {
  static const Range re2 = [] {
    Range range;
    dl_iterate_phdr(find_re2, &range);
    return range;
  }();
  void* frames[64];
  const int count = backtrace(frames, 64);
  for (int i = 0; i < count; ++i) {
    const auto at = reinterpret_cast<uintptr_t>(frames[i]);
    if (at >= re2.begin && at < re2.end) return true;
  }
  return false;
}

bool fails_now() {
  if (!armed) return false;
  const long n = left--;
  if (once ? n != 0 : n > 0) return false;
  if (!called_by_re2()) return true;
  ++left;  // the next call is the one to fail
  return false;
}

}  // namespace

// GCC warns of free() for what operator new gave, which is what these two are for.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

void* operator new(size_t size) {
  if (fails_now()) throw std::bad_alloc();
  void* const p = std::malloc(size == 0 ? 1 : size);
  if (p == nullptr) throw std::bad_alloc();
  ++alive;
  return p;
}
void* operator new[](size_t size) { return operator new(size); }
void* operator new(size_t size, const std::nothrow_t&) noexcept {
  if (fails_now()) return nullptr;
  void* const p = std::malloc(size == 0 ? 1 : size);
  alive += p != nullptr;
  return p;
}
void* operator new[](size_t size, const std::nothrow_t& tag) noexcept {
  return operator new(size, tag);
}
void operator delete(void* p) noexcept {
  alive -= p != nullptr;
  std::free(p);
}
void operator delete[](void* p) noexcept { operator delete(p); }
void operator delete(void* p, size_t) noexcept { operator delete(p); }
void operator delete[](void* p, size_t) noexcept { operator delete(p); }

namespace {

// Calls `work` with memory failing from (or at) the nth allocation, for every n up to `dense` and some
// beyond, until the work is done without a failure.  Nothing may be left behind.  Returns the number of
// allocations that the work takes, about.
long starve(bool only_once, const std::function<vie_status()>& work, long dense = 2000) {
  for (long n = 0;; n += n < dense ? 1 : n / 16) {
    CAPTURE(n);
    once = only_once;
    left = n;
    armed = true;
    const long before = alive;
    const vie_status status = work();
    armed = false;
    const long after = alive;
    REQUIRE(after == before);
    const bool failed = left < 0;
    if (!failed) {
      CHECK(status == VIE_OK);
      return n;
    }
    // One failure may be survived (std::stable_sort has another way), never the lack of all memory.
    if (only_once && status == VIE_OK) continue;
    REQUIRE(status == VIE_E_NO_MEMORY);
  }
}

}  // namespace

TEST_CASE("building an engine from sources of one's own") {
  const auto build = [] {
    const Builder builder(vie_builder_new());
    if (!builder) return vie_status{VIE_E_NO_MEMORY};
    vie_engine* engine = nullptr;
    vie_status status = add(builder.get(), kShipSource);
    if (status == VIE_OK) {
      status = add(builder.get(), "lexicon ship\ntàu thủy|con tàu\tid=1\nbè\tid=2\n");
    }
    if (status == VIE_OK) {
      status = vie_builder_add_entry(builder.get(), "ship", "thuyền", "id=3", nullptr);
    }
    if (status == VIE_OK) {
      status = add(builder.get(), "rule n\nkind n\nregex [0-9]+(?P<unit>kg|km)\nat {number}\n");
    }
    if (status == VIE_OK) status = vie_builder_disable(builder.get(), "ship.name", nullptr);
    if (status == VIE_OK) status = vie_builder_build(builder.get(), &engine, nullptr);
    CHECK((engine != nullptr) == (status == VIE_OK));
    vie_engine_free(engine);
    return status;
  };
  REQUIRE(build() == VIE_OK);
  for (const bool only_once : {false, true}) CHECK(starve(only_once, build) > 100);
}

TEST_CASE("the engine with the built-in data") {
  const auto build = [] {
    vie_engine* engine = nullptr;
    const vie_status status = vie_engine_new(&engine, nullptr);
    vie_engine_free(engine);
    return status;
  };
  REQUIRE(build() == VIE_OK);
  starve(false, build, 30);
}

TEST_CASE("extraction: no leak, and the same engine and result work as before") {
  const Result reference = new_result();
  const std::string text = std::string(kText) + " ta\xCC\x80u Mai, http://vi.example/2021/12/22.";
  REQUIRE(extract(ship_engine(), text, reference.get()) == VIE_OK);
  const std::string expected = json(reference.get());
  const std::string pair = expected + expected;
  const vie_str texts[] = {str(text), str(text)};
  for (const bool only_once : {false, true}) {
    for (const uint32_t threads : {1u, 2u}) {
      CAPTURE(only_once);
      CAPTURE(threads);
      vie_options options = VIE_OPTIONS_INIT;
      options.threads = threads;
      starve(only_once, [&] {
        const Result result = new_result();
        if (!result) return vie_status{VIE_E_NO_MEMORY};
        vie_str out;
        vie_status status = vie_extract_many(ship_engine(), texts, nullptr, 2, &options,
                                             result.get(), nullptr);
        if (status == VIE_OK) status = vie_result_json(result.get(), VIE_JSON_LINES, &out, nullptr);
        const bool was_armed = armed.exchange(false);
        if (status == VIE_OK) {
          CHECK(view(out) == pair);
        } else {
          // Whatever happened, the next extraction into the same result is right.
          REQUIRE(extract(ship_engine(), text, result.get()) == VIE_OK);
          CHECK(json(result.get()) == expected);
        }
        armed = was_armed;
        return status;
      });
    }
  }
}
