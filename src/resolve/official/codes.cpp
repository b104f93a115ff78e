// Codes by country, see codes.h.  A grammar that reads "Bộ trưởng Quốc phòng" cannot know whose; the
// country may be told by the person's name or elsewhere in the text.

#include "resolve/official/codes.h"

#include <algorithm>
#include <array>

#include "record/organisation.h"

namespace vie {
namespace {

constexpr size_t kCodeSize = 2;  // letters of a country's code; else it is abroad, not known where
constexpr std::string_view kForeign = "foreign";
constexpr std::string_view kState = "state";

// The same title is "state" at home and "foreign" elsewhere.
std::string_view class_in(bool home, std::string_view position_class) {
  static constexpr std::array<std::string_view, 3> kOfOneState = {"state", "party", "local"};
  if (home) return position_class == kForeign ? kState : position_class;
  const bool of_state = std::find(kOfOneState.begin(), kOfOneState.end(), position_class) !=
                        kOfOneState.end();
  return of_state ? kForeign : position_class;
}

}  // namespace

void set_codes(std::string_view country, bool head, Arena& strings, PositionCandidate& position) {
  if (country.empty()) return;
  const bool home = country == kHome;
  if (home && !position.code_at_home.empty()) position.role_code = position.code_at_home;
  // "Chủ tịch Trung Quốc", and "Chủ tịch" alone of somebody known for one.
  const bool alone = position.text.last == position.role.last;
  const std::string_view of_state = home ? position.code_of_head : position.code_of_state;
  if (position.org.empty() && (alone ? head : position.of_country && !home) && !of_state.empty()) {
    position.role_code = of_state;
  }
  if (!home && position.org_at_home) {
    const bool known = !position.org_abroad.empty() && country.size() == kCodeSize;
    position.org_code = known ? compose_code(country, position.org_abroad, strings)
                              : std::string_view();
    position.org_at_home = false;
  }
  position.position_class = class_in(home, position.position_class);
}

}  // namespace vie
