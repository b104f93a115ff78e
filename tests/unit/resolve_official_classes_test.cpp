#include "resolve/official/classes.h"

#include <doctest/doctest.h>

#include <string>

#include "officials.h"
#include "resolve/officials.h"

namespace vie {
namespace {

// The class of the last title of a text.
std::string last_class(std::string_view text) {
  const ResolvedOfficials reading(text);
  const OfficialCandidate& last = reading.candidates.officials.back();
  return std::string(reading.candidates.positions[last.first_position].position_class);
}

}  // namespace

TEST_CASE("classes: a general title has the class that its office gave it before") {
  CHECK(last_class("Viện trưởng VKSND tỉnh Sơn La Lê Minh Trực đến. Viện trưởng Lê Minh Trực nói.") ==
        "judiciary");
  CHECK(last_class("Phó Chủ tịch UBND tỉnh Sơn La Lê Minh Trực đến. Phó Chủ tịch Lê Minh Trực nói.") ==
        "local");
  CHECK(last_class("Viện trưởng VKSND tỉnh Sơn La Lê Minh Trực đến. Viện trưởng Đỗ Văn An nói.") ==
        "state");
}

}  // namespace vie
