// The arena of strings: they stay where they are, and memory is used again.

#include "base/arena.h"

#include <doctest/doctest.h>

#include <string>

namespace vie {
namespace {

TEST_CASE("arena: copies are NUL-terminated and may hold NULs") {
  Arena arena;
  const std::string_view copy = arena.copy(std::string_view("a\0b", 3));
  CHECK(copy == std::string_view("a\0b", 3));
  CHECK(copy.data()[3] == '\0');
  const std::string_view empty = arena.copy({});
  CHECK(empty.empty());
  CHECK(empty.data()[0] == '\0');
}

TEST_CASE("arena: strings stay in place while others come, small and large") {
  Arena arena;
  std::vector<std::string_view> copies;
  for (size_t i = 0; i < 300; ++i) copies.push_back(arena.copy(std::string(i * 37 % 5000, 'x')));
  copies.push_back(arena.copy(std::string(100'000, 'x')));
  copies.push_back(arena.copy("x"));
  for (size_t i = 0; i < 300; ++i) CHECK(copies[i] == std::string(i * 37 % 5000, 'x'));
  CHECK(copies[300] == std::string(100'000, 'x'));
}

TEST_CASE("arena: the same strings again need no more memory") {
  Arena arena;
  const auto fill = [&arena] {
    for (size_t i = 0; i < 200; ++i) arena.copy(std::string(i * 997 % 40'000, 'x'));
  };
  CHECK(arena.memory() == 0);
  fill();
  const size_t memory = arena.memory();
  CHECK(memory > 0);
  for (int i = 0; i < 3; ++i) {
    arena.clear();
    fill();
    CHECK(arena.memory() == memory);
  }
}

}  // namespace
}  // namespace vie
