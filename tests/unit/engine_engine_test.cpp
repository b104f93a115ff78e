// The engine: names, users' own kinds, options, and its memory.

#include "engine/engine.h"

#include <doctest/doctest.h>

#include "engine/builder.h"
#include "matching.h"

namespace vie {
namespace {

std::shared_ptr<const Engine> build() {
  Builder builder;
  builder.add_source("goods.tsv", "lexicon goods\nxoài\ncam\n");
  builder.add_source("own.rules",
                     "slot n number 1..99\nslot goods lexicon goods\n"
                     "rule order.one\nkind order\nscore 0.5\nmatch mua {n} {goods}\n"
                     "rule order.any\nkind order\nmatch mua {n}\n"
                     "rule room\nkind room\nregex phòng (?P<n>\\d+)(?P<letter>[A-Z])?\nat phòng\n"
                     "rule web\nkind mask\nregex www\\S+\nat www\n");
  return builder.build();
}

// "kind by rule [text] field=value ..." of all records, one a line.
std::string found(const Engine& engine, const std::string& text,
                  const ExtractOptions& options = {}) {
  Workspace workspace;
  Table table;
  engine.extract(text, 0, options, workspace, table);
  std::string out;
  for (const vie_record& r : table.records()) {
    if (!out.empty()) out += '\n';
    out.append(engine.kind_name(r.kind)).append(" by ").append(engine.rule_name(r.rule));
    out += " [" + text.substr(r.span.begin, r.span.end - r.span.begin) + "]";
    for (size_t i = 0; i < r.value_count; ++i) {
      const vie_value& v = table.values()[r.first_value + i];
      out.append(" ").append(engine.field_name(v.field)).append("=");
      out.append(std::string_view(v.str.data, v.str.size));
      CHECK(text.substr(v.span.begin, v.span.end - v.span.begin).size() >= v.str.size);
    }
  }
  return out;
}

TEST_CASE("engine: users' own kinds, with a field for each slot and named group") {
  const auto engine = build();
  CHECK(found(*engine, "Mua 3 xoài, phòng 12B, mua 5 táo.") ==
        "order by order.one [Mua 3 xoài] n=3 goods=xoài\n"
        "room by room [phòng 12B] n=12 letter=B\n"
        "order by order.any [mua 5] n=5");
  CHECK(found(*engine, "phòng 12 www.mua 3 xoài") == "room by room [phòng 12] n=12");
}

TEST_CASE("engine: offsets are the caller's, values are clean") {
  const auto engine = build();
  CHECK(found(*engine, "M\u00ADua 3\u00A0xoa\u0300\u200Bi.") ==
        "order by order.one [M\u00ADua 3\u00A0xoa\u0300\u200Bi] n=3 goods=xoài");
}

TEST_CASE("engine: only the kinds asked for") {
  const auto engine = build();
  const uint32_t room[] = {engine->kind_id("room")};
  ExtractOptions options;
  options.kinds = room;
  CHECK(found(*engine, "mua 3 xoài, phòng 12", options) == "room by room [phòng 12] n=12");
}

TEST_CASE("engine: ill-formed text is skipped over, or refused with its place") {
  const auto engine = build();
  CHECK(found(*engine, "mua 3 xo\xFF\u00E0i") == "order by order.one [mua 3 xo\xFF\u00E0i] n=3 goods=xoài");
  ExtractOptions strict;
  strict.strict_utf8 = true;
  CHECK(found(*engine, "mua 3", strict) == "order by order.any [mua 3] n=3");
  try {
    found(*engine, "mua 3 xo\xFF\u00E0i", strict);
    FAIL("no failure");
  } catch (const Failure& failure) {
    CHECK(failure.status() == VIE_E_UTF8);
    CHECK(failure.position().offset == 8);
  }
}

TEST_CASE("engine: names and numbers") {
  const auto engine = build();
  for (const char* name : {"date", "official", "position", "crime", "plan", "order", "room"}) {
    CHECK(engine->kind_name(engine->kind_id(name)) == name);
  }
  CHECK(engine->kind_id("order") == VIE_KIND_USER);
  CHECK(engine->kind_id("mask") == 0);
  CHECK(engine->kind_id("") == 0);
  CHECK(engine->kind_name(0) == "");
  CHECK(engine->kind_name(VIE_KIND_USER + 2) == "");
  for (const char* name : {"value", "positions", "n", "goods", "letter"}) {
    CHECK(engine->field_name(engine->field_id(name)) == name);
  }
  CHECK(engine->field_id("") == 0);
  CHECK(engine->field_id("nothing") == 0);
  CHECK(engine->field_name(VIE_FIELD_USER + 3) == "");
  CHECK(engine->field_is_list(VIE_FIELD_PARTY));
  CHECK_FALSE(engine->field_is_list(VIE_FIELD_USER));
  CHECK(engine->rule_name(1) == "order.one");
  CHECK(engine->rule_name(0) == "");
  CHECK(engine->rule_name(1'000'000) == "");
}

TEST_CASE("engine: an engine of nothing finds nothing") {
  const auto engine = Builder().build();
  CHECK(found(*engine, "Ngày 22/12/2021, Đại tướng Lê Quang Minh nói.") == "");
  CHECK(found(*engine, "") == "");
}

TEST_CASE("engine: memory counts what the sources say") {
  Builder builder;
  const size_t before = builder.build()->memory();
  std::string lexicon = "lexicon a\n";
  for (int i = 0; i < 10'000; ++i) lexicon += "x" + std::to_string(i) + "\tid=y" + std::to_string(i) + "\n";
  builder.add_source("a.tsv", lexicon);
  CHECK(builder.build()->memory() > before + lexicon.size());
}

}  // namespace
}  // namespace vie
