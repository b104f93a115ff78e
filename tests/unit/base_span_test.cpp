// Half-open ranges of bytes.

#include "base/span.h"

#include <doctest/doctest.h>

namespace vie {
namespace {

TEST_CASE("span: touching spans do not overlap") {
  CHECK(Span{0, 3}.overlaps({2, 5}));
  CHECK(Span{2, 5}.overlaps({0, 3}));
  CHECK_FALSE(Span{0, 3}.overlaps({3, 5}));
  CHECK_FALSE(Span{3, 5}.overlaps({0, 3}));
}

TEST_CASE("span: a span contains itself and its parts") {
  CHECK(Span{1, 4}.contains({1, 4}));
  CHECK(Span{1, 4}.contains({2, 3}));
  CHECK_FALSE(Span{1, 4}.contains({0, 3}));
  CHECK_FALSE(Span{1, 4}.contains({2, 5}));
}

TEST_CASE("span: size, emptiness and slices") {
  CHECK(Span{2, 5}.size() == 3);
  CHECK(Span{2, 2}.empty());
  CHECK(slice("abcdef", {2, 5}) == "cde");
}

}  // namespace
}  // namespace vie
