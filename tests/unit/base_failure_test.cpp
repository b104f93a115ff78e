// The one exception of the library.

#include "base/failure.h"

#include <doctest/doctest.h>

namespace vie {
namespace {

TEST_CASE("failure: carries what the C ABI tells") {
  const Failure failure(VIE_E_SYNTAX, "x:2:3: expected a number", {2, 3, 17});
  CHECK(failure.status() == VIE_E_SYNTAX);
  CHECK(failure.message() == "x:2:3: expected a number");
  CHECK(std::string(failure.what()) == failure.message());
  CHECK(failure.position().line == 2);
  CHECK(failure.position().column == 3);
  CHECK(failure.position().offset == 17);
}

TEST_CASE("failure: the place is unknown if not given") {
  const Failure failure(VIE_E_IO, "no");
  CHECK(failure.position().line == 0);
  CHECK(failure.position().column == 0);
  CHECK(failure.position().offset == 0);
}

}  // namespace
}  // namespace vie
