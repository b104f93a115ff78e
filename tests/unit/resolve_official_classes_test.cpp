#include "resolve/official/classes.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/engine.h"
#include "extract/officials.h"
#include "extract/organisations.h"
#include "reading.h"
#include "resolve/officials.h"

namespace vie {
namespace {

// The class of the last title of a text.
std::string last_class(std::string_view text) {
  Reading reading(text);
  const Sources& sources = Sources::builtin();
  const Lexicons& lexicons = sources.engine.lexicons;
  const OrganisationExtractor organisations(lexicons, sources.engine.rules);
  organisations.run(reading.document, reading.hits, reading.candidates);
  OfficialExtractor(lexicons, sources.engine.rules, organisations.grammar())
      .run(reading.document, reading.hits, reading.candidates);
  Table table;
  table.start_document(0);
  OfficialResolver(lexicons, sources.engine.rules)
      .run(reading.document, reading.hits, Context(), reading.candidates, table);
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
