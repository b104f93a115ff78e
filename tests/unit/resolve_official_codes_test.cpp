#include "resolve/official/codes.h"

#include <doctest/doctest.h>

namespace vie {
namespace {

PositionCandidate minister_of_defence() {
  PositionCandidate position;
  position.text = {0, 4};
  position.role = {0, 2};
  position.org = {2, 4};
  position.role_code = "gov-bo-truong";
  position.org_code = "mod";
  position.org_abroad = "mod";
  position.org_at_home = true;
  position.position_class = "state";
  return position;
}

PositionCandidate chairman(bool with_country) {
  PositionCandidate position;
  position.text = {0, with_country ? 4u : 2u};
  position.role = {0, 2};
  position.role_code = "chairman";
  position.code_of_state = "president-abroad";
  position.code_of_head = "president-at-home";
  position.of_country = with_country;
  position.position_class = "local";
  return position;
}

}  // namespace

TEST_CASE("codes: an office of another country bears no Vietnamese code") {
  Arena strings;
  PositionCandidate position = minister_of_defence();
  set_codes("FR", false, strings, position);
  CHECK(position.org_code == "fr-mod");
  CHECK(position.position_class == "foreign");
  position = minister_of_defence();
  position.org_abroad = {};
  set_codes("FR", false, strings, position);
  CHECK(position.org_code.empty());
}

TEST_CASE("codes: at home and where nothing is known they stay") {
  Arena strings;
  for (const char* country : {"VN", ""}) {
    PositionCandidate position = minister_of_defence();
    set_codes(country, false, strings, position);
    CHECK(position.org_code == "mod");
    CHECK(position.position_class == "state");
  }
}

TEST_CASE("codes: the chairman of a country is its head of State") {
  Arena strings;
  PositionCandidate position = chairman(true);
  set_codes("CN", false, strings, position);
  CHECK(position.role_code == "president-abroad");
  position = chairman(false);
  set_codes("CN", false, strings, position);
  CHECK(position.role_code == "chairman");
  position = chairman(false);
  set_codes("CN", true, strings, position);
  CHECK(position.role_code == "president-abroad");
  position = chairman(false);
  set_codes("VN", true, strings, position);
  CHECK(position.role_code == "president-at-home");
}

}  // namespace vie
