// The form of golden results.

#include "render.h"

#include <doctest/doctest.h>

namespace {

using Lines = std::vector<std::string>;

constexpr const char* kJson = R"({"records":[
  {"kind":"date","begin":0,"end":12,"text":"ngày 22-12","rule":"date.day_month","score":0.9,
   "value":"2021-12-22","lunar_day":3},
  {"kind":"official","begin":20,"end":60,"text":"Đại tướng \"Lê Minh\",\nBộ trưởng Bộ Công an",
   "rule":"official.chain","score":1,"entity":1,"name":"Lê Minh","articles":["1","2 a"],
   "positions":[{"begin":40,"end":60,"text":"Bộ trưởng Bộ Công an","role":"Bộ trưởng"}]}],
  "entities":[{"id":1,"kind":"official","name":"Lê Minh"}]})";

TEST_CASE("golden lines: one record a line, parts below, entities at the end") {
  CHECK(golden::render(kJson, {}, {}) ==
        Lines{R"(date  "ngày 22-12"  value=2021-12-22  lunar_day=3)",
              R"(official  "Đại tướng \"Lê Minh\",\nBộ trưởng Bộ Công an"  entity=1  )"
              R"(name="Lê Minh"  articles=1|"2 a")",
              R"(  position  "Bộ trưởng Bộ Công an"  role="Bộ trưởng")",
              R"(entity 1  official  name="Lê Minh")"});
}

TEST_CASE("golden lines: kinds and fields are chosen") {
  CHECK(golden::render(kJson, {"date"}, {"value", "rule"}) ==
        Lines{R"(date  "ngày 22-12"  rule=date.day_month  value=2021-12-22)"});
  CHECK(golden::render(kJson, {"entity"}, {}) == Lines{R"(entity 1  official  name="Lê Minh")"});
}

TEST_CASE("golden lines: a long one is broken after the text") {
  const std::string json = R"({"records":[{"kind":"plan","text":")" + std::string(90, 'x') +
                           R"(","doc_type":"agreement"}],"entities":[]})";
  CHECK(golden::render(json, {}, {}) ==
        Lines{"plan  \"" + std::string(90, 'x') + "\"", "      doc_type=agreement"});
}

}  // namespace
