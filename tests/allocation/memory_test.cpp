// What vie_engine_memory() says is what an engine has taken from operator new, within a few per cent.
//
// Operator new is replaced by one that adds up the sizes of the blocks that are alive.

#include <cstdio>
#include <cstdlib>
#include <new>

#include "vie/vie.h"

namespace {

constexpr size_t kHead = 16;  // in front of each block, for its size; keeps the alignment
constexpr double kMostApart = 0.03;
size_t alive = 0;

}  // namespace

// GCC warns of free() for what operator new gave, which is what these two are for.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

void* operator new(size_t size) {
  void* const block = std::malloc(size + kHead);
  if (block == nullptr) throw std::bad_alloc();
  *static_cast<size_t*>(block) = size;
  alive += size;
  return static_cast<char*>(block) + kHead;
}
void operator delete(void* p) noexcept {
  if (p == nullptr) return;
  char* const block = static_cast<char*>(p) - kHead;
  alive -= *reinterpret_cast<size_t*>(block);
  std::free(block);
}
void operator delete(void* p, size_t) noexcept { operator delete(p); }

namespace {

int check(const char* what, const vie_engine* engine, size_t before) {
  const auto taken = static_cast<double>(alive - before);
  const auto told = static_cast<double>(vie_engine_memory(engine));
  std::printf("%s: %.0f bytes taken, %.0f told\n", what, taken, told);
  return told < taken * (1 - kMostApart) || told > taken * (1 + kMostApart);
}

}  // namespace

int main() {
  vie_engine* engine = nullptr;
  if (vie_engine_new(&engine, nullptr) != VIE_OK) return 2;  // what is made once a process is there now
  vie_engine_free(engine);

  size_t before = alive;
  if (vie_engine_new(&engine, nullptr) != VIE_OK) return 2;
  int problems = check("the default engine", engine, before);
  vie_engine_free(engine);
  if (alive != before) {
    std::printf("%zu bytes are left behind\n", alive - before);
    ++problems;
  }
  return problems == 0 ? 0 : 1;
}
