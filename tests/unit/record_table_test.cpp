// The table: order, parts, values, entities, documents.

#include "record/table.h"

#include <doctest/doctest.h>

#include <string>

namespace vie {
namespace {

std::string_view view(vie_str s) { return {s.data, s.size}; }

// "doc:begin-end/kind" of all records in order, with "<n" behind a part of record n.
std::string records(const Table& table) {
  std::string out;
  for (const vie_record& r : table.records()) {
    if (!out.empty()) out += ' ';
    out += std::to_string(r.doc) + ":" + std::to_string(r.span.begin) + "-" +
           std::to_string(r.span.end) + "/" + std::to_string(r.kind);
    if (r.parent != VIE_NONE) out += "<" + std::to_string(r.parent);
  }
  return out;
}

// "field=text" of the values of a record or entity.
template <class Owner>
std::string values(const Table& table, const Owner& owner) {
  std::string out;
  for (size_t i = 0; i < owner.value_count; ++i) {
    const vie_value& v = table.values()[owner.first_value + i];
    if (!out.empty()) out += ' ';
    out += std::to_string(v.field) + "=" + std::string(view(v.str));
  }
  return out;
}

TEST_CASE("table: records are ordered by begin, the longer first, then as added") {
  Table table;
  table.start_document(0);
  table.add(1, {5, 9}, 1, 1);
  table.add(2, {3, 4}, 1, 1);
  table.add(3, {5, 12}, 1, 1);
  table.add(4, {5, 9}, 1, 1);
  table.add(5, {0, 1}, 1, 1);
  table.finish_document();
  CHECK(records(table) == "0:0-1/5 0:3-4/2 0:5-12/3 0:5-9/1 0:5-9/4");
}

TEST_CASE("table: values follow their records, in the order in which they were set") {
  Table table;
  table.start_document(0);
  const auto late = table.add(1, {7, 9}, 3, 0.5f);
  const auto early = table.add(1, {1, 2}, 4, 0.25f);
  table.set_str(late, VIE_FIELD_VALUE, "a", {7, 8});
  table.set_str(early, VIE_FIELD_VALUE, "b");
  table.set_int(late, VIE_FIELD_LUNAR_DAY, -3);
  table.set_date(early, VIE_FIELD_EARLIEST, {2021, 2, 9, 0, 0}, {1, 2});
  table.set_entity(early, 1);
  table.finish_document();
  REQUIRE(table.records().size() == 2);
  CHECK(values(table, table.records()[0]) == "21=b 25=2021-02-09");
  CHECK(values(table, table.records()[1]) == "21=a 31=-3");
  CHECK(table.records()[0].rule == 4);
  CHECK(table.records()[0].score == 0.25f);
  CHECK(table.records()[0].entity == 1);
  const vie_value& date = table.values()[1];
  CHECK(date.type == VIE_TYPE_DATE);
  CHECK(date.date.month == 2);
  CHECK(date.span.end == 2);
  const vie_value& number = table.values()[3];
  CHECK(number.type == VIE_TYPE_INT);
  CHECK(number.integer == -3);
  CHECK(number.span.begin == number.span.end);
  CHECK(number.str.data[number.str.size] == '\0');
}

TEST_CASE("table: dates that are known in part") {
  Table table;
  table.start_document(0);
  const auto r = table.add(1, {0, 1}, 1, 1);
  table.set_date(r, 1, {2021, 12, 0, 0, 0});
  table.set_date(r, 2, {985, 0, 0, 0, 0});
  table.set_date(r, 3, {-110, 1, 1, 0, 0});
  table.finish_document();
  CHECK(values(table, table.records()[0]) == "1=2021-12-00 2=0985-00-00 3=-0110-01-01");
}

TEST_CASE("table: parts come after their whole, and refer to each other after sorting") {
  Table table;
  table.start_document(0);
  const auto first_part = table.add(VIE_KIND_POSITION, {10, 15}, 1, 1);
  const auto second_part = table.add(VIE_KIND_POSITION, {17, 20}, 1, 1);
  const auto whole = table.add(VIE_KIND_OFFICIAL, {10, 20}, 1, 1);
  const auto same = table.add(VIE_KIND_OFFICIAL, {10, 15}, 1, 1);
  table.set_parent(first_part, whole);
  table.set_parent(second_part, whole);
  table.set_record(whole, VIE_FIELD_POSITION, first_part, "one", {10, 15});
  table.set_record(whole, VIE_FIELD_POSITION, second_part, "two");
  static_cast<void>(same);
  table.finish_document();
  CHECK(records(table) == "0:10-20/2 0:10-15/2 0:10-15/3<0 0:17-20/3<0");
  CHECK(table.values()[0].integer == 2);
  CHECK(table.values()[1].integer == 3);
}

TEST_CASE("table: entities are counted in each document, and have values") {
  Table table;
  for (uint32_t doc = 0; doc < 2; ++doc) {
    table.start_document(doc);
    const auto r = table.add(VIE_KIND_OFFICIAL, {0, 1}, 1, 1);
    CHECK(table.add_entity(VIE_KIND_OFFICIAL) == 1);
    table.set_entity_str(VIE_FIELD_NAME, "a");
    CHECK(table.add_entity(VIE_KIND_PLAN) == 2);
    table.set_entity_str(VIE_FIELD_TITLE, "b");
    table.set_entity_str(VIE_FIELD_NUMBER, "c");
    table.set_entity(r, 2);
    table.set_entity_value(r, VIE_FIELD_SIGNATORY, 1, "a");
    table.finish_document();
  }
  REQUIRE(table.entities().size() == 4);
  CHECK(table.entities()[3].doc == 1);
  CHECK(table.entities()[3].id == 2);
  CHECK(table.entities()[3].kind == VIE_KIND_PLAN);
  CHECK(values(table, table.entities()[2]) == "1=a");
  CHECK(values(table, table.entities()[3]) == "61=b 62=c");
  CHECK(values(table, table.records()[1]) == "71=a");
  const vie_value& signatory = table.values()[table.records()[1].first_value];
  CHECK(signatory.type == VIE_TYPE_ENTITY);
  CHECK(signatory.integer == 1);
}

TEST_CASE("table: only the kinds asked for stay, with their parts") {
  const uint32_t official = VIE_KIND_OFFICIAL;
  Table table;
  table.start_document(0, std::span(&official, 1));
  const auto date = table.add(VIE_KIND_DATE, {0, 2}, 1, 1);
  table.set_str(date, VIE_FIELD_VALUE, "gone");
  const auto whole = table.add(VIE_KIND_OFFICIAL, {5, 9}, 1, 1);
  const auto part = table.add(VIE_KIND_POSITION, {5, 7}, 1, 1);
  table.set_parent(part, whole);
  table.set_record(whole, VIE_FIELD_POSITION, part, "part");
  table.set_record(whole, VIE_FIELD_POSITION, date, "gone");
  table.set_str(part, VIE_FIELD_ROLE, "role");
  table.add(VIE_KIND_POSITION, {12, 14}, 1, 1);  // of no official
  table.finish_document();
  CHECK(records(table) == "0:5-9/2 0:5-7/3<0");
  CHECK(values(table, table.records()[0]) == "4=part");
  CHECK(values(table, table.records()[1]) == "5=role");
  CHECK(table.values().size() == 2);
}

TEST_CASE("table: what has no rule is left out, with its parts") {
  Table table;
  table.start_document(0);
  const auto whole = table.add(VIE_KIND_OFFICIAL, {5, 9}, 0, 1);
  const auto part = table.add(VIE_KIND_POSITION, {5, 7}, 1, 1);
  table.set_parent(part, whole);
  table.set_record(whole, VIE_FIELD_POSITION, part, "part");
  table.add(VIE_KIND_DATE, {10, 11}, 2, 1);
  table.finish_document();
  CHECK(records(table) == "0:10-11/1");
  CHECK(table.values().empty());
}

TEST_CASE("table: documents follow each other, and appended tables too") {
  const auto fill = [](Table& table, uint32_t doc) {
    table.start_document(doc);
    const auto whole = table.add(VIE_KIND_OFFICIAL, {1, 5}, 1, 1);
    const auto part = table.add(VIE_KIND_POSITION, {1, 3}, 1, 1);
    table.set_parent(part, whole);
    table.set_str(part, VIE_FIELD_ROLE, "role " + std::to_string(doc));
    table.set_record(whole, VIE_FIELD_POSITION, part, "part");
    table.add(VIE_KIND_DATE, {0, 1}, 1, 1);
    table.set_entity(whole, table.add_entity(VIE_KIND_OFFICIAL));
    table.set_entity_str(VIE_FIELD_NAME, "name " + std::to_string(doc));
    table.finish_document();
  };
  Table one;
  for (uint32_t doc = 0; doc < 4; ++doc) fill(one, doc);
  Table all, first, second;
  for (uint32_t doc = 0; doc < 2; ++doc) fill(first, doc);
  for (uint32_t doc = 2; doc < 4; ++doc) fill(second, doc);
  all.append(first);
  all.append(second);
  second.clear();  // strings were copied
  fill(second, 9);
  CHECK(records(all) == records(one));
  REQUIRE(all.values().size() == one.values().size());
  for (size_t i = 0; i < all.records().size(); ++i) {
    CHECK(values(all, all.records()[i]) == values(one, one.records()[i]));
  }
  for (size_t i = 0; i < all.entities().size(); ++i) {
    CHECK(values(all, all.entities()[i]) == values(one, one.entities()[i]));
    CHECK(all.entities()[i].doc == i);
  }
  for (size_t i = 0; i < all.values().size(); ++i) {
    CHECK(all.values()[i].integer == one.values()[i].integer);
  }
  CHECK(all.records()[11].parent == 10);
}

TEST_CASE("table: an empty document, an empty table") {
  Table table;
  table.start_document(0);
  table.finish_document();
  CHECK(table.records().empty());
  Table other;
  other.append(table);
  CHECK(other.records().empty());
}

TEST_CASE("table: a document that was given up leaves nothing to the next") {
  Table table;
  table.start_document(0);
  table.add(VIE_KIND_DATE, {0, 1}, 1, 1);
  table.add_entity(VIE_KIND_PLAN);
  table.set_entity_str(VIE_FIELD_TITLE, "x");
  table.clear();
  table.start_document(0);
  table.finish_document();
  CHECK(table.records().empty());
  CHECK(table.entities().empty());
  CHECK(table.values().empty());
}

TEST_CASE("table: clearing keeps the memory") {
  Table table;
  const auto fill = [&table] {
    table.start_document(0);
    for (uint32_t i = 0; i < 500; ++i) {
      table.set_str(table.add(VIE_KIND_DATE, {i, i + 1}, 1, 1), VIE_FIELD_VALUE, "2021-12-22");
    }
    table.finish_document();
  };
  fill();
  const size_t memory = table.memory();
  CHECK(memory > 500 * (sizeof(vie_record) + sizeof(vie_value)));
  table.clear();
  fill();
  CHECK(table.memory() == memory);
}

}  // namespace
}  // namespace vie
