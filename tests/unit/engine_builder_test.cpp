// Gathering sources: what is refused, what stays as it was, what it costs.

#include "engine/builder.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "matching.h"

namespace vie {
namespace {

constexpr std::string_view kOrders =
    "slot n number 1..99\n"
    "slot goods lexicon goods\n"
    "rule order.one\nkind order\nmatch mua {n} {goods}\n";
constexpr std::string_view kGoods = "lexicon goods\nxoài\ncam\n";

// The texts of all records, in order.
std::string found(const Builder& builder, const std::string& text) {
  const auto engine = builder.build();
  Workspace workspace;
  Table table;
  engine->extract(text, 0, ExtractOptions(), workspace, table);
  std::string out;
  for (const vie_record& r : table.records()) {
    if (!out.empty()) out += '|';
    out += text.substr(r.span.begin, r.span.end - r.span.begin);
  }
  return out;
}

TEST_CASE("builder: sources of both sorts, in any order") {
  Builder builder;
  builder.add_source("goods.tsv", kGoods);
  builder.add_source("orders.rules", kOrders);
  CHECK(found(builder, "mua 3 xoài và mua 4 cam") == "mua 3 xoài|mua 4 cam");
  Builder other;
  other.add_source("orders.rules", kOrders);
  other.add_source("goods.tsv", kGoods);
  CHECK(found(other, "mua 3 xoài và mua 4 cam") == "mua 3 xoài|mua 4 cam");
}

TEST_CASE("builder: a source may be empty, or begin with a mark, comments and blanks") {
  Builder builder;
  builder.add_source("empty", "");
  builder.add_source("comments", "# nothing\n\n");
  builder.add_source("goods.tsv", "\uFEFF# Goods.\r\n\r\nlexicon goods\r\nxoài\r\n");
  builder.add_source("orders.rules", kOrders);
  CHECK(found(builder, "mua 3 xoài") == "mua 3 xoài");
}

TEST_CASE("builder: rules may use the slots of earlier sources, not of later ones") {
  Builder builder;
  builder.add_source("slots.rules", "slot n number 1..99\n");
  builder.add_source("a.rules", "rule a\nkind a\nmatch số {n}\n");
  CHECK(found(builder, "số 5") == "số 5");
  CHECK(failure_of([&] { builder.add_source("b.rules", "rule b\nkind b\nmatch số {m}\n"); }) ==
        "5 b.rules:3:12: no slot has the name m");
}

TEST_CASE("builder: a mistake is told at once, and leaves what was there") {
  Builder builder;
  builder.add_source("goods.tsv", kGoods);
  builder.add_source("orders.rules", kOrders);
  CHECK(failure_of([&] { builder.add_source("x", "goods\n"); }) ==
        "5 x:1:1: expected \"lexicon\", \"keys\", \"slot\" or \"rule\" as the first word of a source");
  CHECK(failure_of([&] { builder.add_source("x", "lexicon goods\nmít\n||\n"); }) ==
        "5 x:3:1: expected a phrase, found nothing");
  CHECK(failure_of([&] { builder.add_source("x", "rule order.one\nkind order\nmatch (\n"); }) ==
        "5 x:3:8: expected ')'");
  CHECK(failure_of([&] { builder.add_source("x", "rule r\nkind order\nregex (\nat mua\n"); })
            .find("6 x:3:7: missing )") == 0);
  CHECK(failure_of([&] { builder.add_source("x", "lexicon goods\nm\xC3\n"); }) ==
        "3 x:2:2: ill-formed UTF-8");
  CHECK(found(builder, "mua 3 xoài mua 3 mít") == "mua 3 xoài");
}

TEST_CASE("builder: a later source corrects an earlier one") {
  Builder builder;
  builder.add_source("goods.tsv", kGoods);
  builder.add_source("orders.rules", kOrders);
  builder.add_source("more.rules", "rule order.one\nkind order\nmatch bán {n} {goods}\n");
  CHECK(found(builder, "mua 3 xoài bán 3 xoài") == "bán 3 xoài");
  builder.add_source("more.rules", "slot n number 4\n");
  CHECK(found(builder, "bán 3 xoài bán 4 xoài") == "bán 4 xoài");
}

TEST_CASE("builder: single entries") {
  Builder builder;
  builder.add_source("orders.rules", kOrders);
  builder.add_entry("goods", "mít|mít tố nữ", "id=1");
  CHECK(found(builder, "mua 3 mít mua 4 mít tố nữ") == "mua 3 mít|mua 4 mít tố nữ");
  for (const char* bad : {"a\tb", "a\nb", "a\rb"}) {
    CHECK(failure_of([&] { builder.add_entry("goods", bad, ""); }).find("1 the entry") == 0);
    CHECK(failure_of([&] { builder.add_entry(bad, "x", ""); }).find("1 the lexicon") == 0);
    CHECK(failure_of([&] { builder.add_entry("goods", "x", bad); }).find("1 the attributes") == 0);
  }
  CHECK(failure_of([&] { builder.add_entry("goods", " ", ""); }) == "1 the entry is empty");
  CHECK(failure_of([&] { builder.add_entry("", "x", ""); }).find("5 entry:1:") == 0);
  CHECK(failure_of([&] { builder.add_entry("goods", "x", "case=small"); }).find("5 entry:2:") == 0);
  builder.add_entry("goods", "# cam", "");
  builder.add_entry("goods", "lexicon x", "");
  CHECK(found(builder, "mua 3 # cam, mua 1 lexicon x") == "mua 3 # cam|mua 1 lexicon x");
}

TEST_CASE("builder: many single entries") {
  Builder builder;
  builder.add_source("orders.rules", kOrders);
  for (int i = 0; i < 20'000; ++i) builder.add_entry("goods", "loại " + std::to_string(i), "");
  CHECK(found(builder, "mua 3 loại 19999") == "mua 3 loại 19999");
}

TEST_CASE("builder: many sources of rules") {
  Builder builder;
  builder.add_source("slots.rules", "slot n number 1..99\n");
  for (int i = 0; i < 1'000; ++i) {
    const std::string name = std::to_string(i);
    builder.add_source("x.rules", "rule r" + name + "\nkind k\nmatch loại" + name + " {n}\n");
  }
  CHECK(found(builder, "loại999 7") == "loại999 7");
}

TEST_CASE("builder: rules and kinds are left out by name") {
  Builder builder;
  builder.add_source("goods.tsv", kGoods);
  builder.add_source("orders.rules", kOrders);
  builder.add_source("more.rules", "rule order.two\nkind order\nmatch bán {n} {goods}\n"
                                   "rule other\nkind other\nmatch cho {n}\n");
  CHECK(failure_of([&] { builder.disable("nothing"); }) ==
        "7 no rule or kind has the name \"nothing\"");
  CHECK(failure_of([&] { builder.disable(""); }).find("7 ") == 0);
  builder.disable("order.one");
  const std::string text = "mua 3 xoài bán 3 xoài cho 3";
  CHECK(found(builder, text) == "bán 3 xoài|cho 3");
  builder.disable("order");
  CHECK(found(builder, text) == "cho 3");
  builder.disable("order.one");  // once more does no harm
  CHECK(found(builder, text) == "cho 3");
}

TEST_CASE("builder: files") {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / "vie_builder_test_goods.tsv";
  std::ofstream(path) << kGoods;
  Builder builder;
  builder.add_source("orders.rules", kOrders);
  builder.add_file(path.string());
  std::filesystem::remove(path);
  CHECK(found(builder, "mua 3 cam") == "mua 3 cam");
  CHECK(failure_of([&] { builder.add_file(path.string()); }).find("7 " + path.string()) == 0);
  CHECK(failure_of([&] { builder.add_file("/"); }).find("8 /: ") == 0);
}

TEST_CASE("builder: settings") {
  Builder builder;
  builder.set(VIE_SET_PATTERN_MEMORY, 1 << 20);
  CHECK(failure_of([&] { builder.set(VIE_SET_PATTERN_MEMORY, 1); }).find("1 ") == 0);
  CHECK(failure_of([&] { builder.set(VIE_SET_PATTERN_MEMORY, int64_t{1} << 40); }).find("1 ") == 0);
  CHECK(failure_of([&] { builder.set(0, 1 << 20); }) == "1 no such setting");
  builder.set(VIE_SET_PATTERN_MEMORY, 64 << 10);
  CHECK(failure_of([&] {
          builder.add_source("x", "rule r\nkind k\nregex ((a{50}){50}){50}\nat a\n");
        }).find("6 x:3:7: ") == 0);
}

TEST_CASE("builder: a source over its limit") {
  Builder builder;
  CHECK(failure_of([&] {
          builder.add_source("x", std::string(EngineSources::kMaxSource + 1, '\n'));
        }).find("4 x: ") == 0);
}

TEST_CASE("builder: engines do not change when the builder goes on") {
  Builder builder;
  builder.add_source("orders.rules", kOrders);
  const auto engine = builder.build();
  builder.add_source("goods.tsv", kGoods);
  const std::string text = "mua 3 cam";
  Workspace workspace;
  Table table;
  engine->extract(text, 0, ExtractOptions(), workspace, table);
  CHECK(table.records().empty());
  CHECK(found(builder, text) == "mua 3 cam");
}

}  // namespace
}  // namespace vie
