// Texts and records over the Arrow C Data Interface, read here without any Arrow library.  What
// pyarrow makes of them is tested in tests/python.

#include <vie/arrow.h>

#include <cstdint>
#include <limits>
#include <utility>

#include "support.h"

using namespace capi;

namespace {

// What was exported; releases itself.
struct Exported {
  Exported() = default;
  Exported(const Exported&) = delete;
  Exported& operator=(const Exported&) = delete;
  ~Exported() {
    if (schema.release != nullptr) schema.release(&schema);
    if (array.release != nullptr) array.release(&array);
  }
  ArrowSchema schema{};
  ArrowArray array{};
};

// One column, or one of its children.
struct Column {
  const ArrowSchema* schema;
  const ArrowArray* array;

  int64_t size() const { return array->length; }
  bool null(int64_t i) const {
    const auto* bits = static_cast<const uint8_t*>(array->buffers[0]);
    return bits != nullptr && (bits[i / 8] >> (i % 8) & 1) == 0;
  }
  template <class Number>
  Number number(int64_t i) const {
    REQUIRE(i < array->length);
    return static_cast<const Number*>(array->buffers[1])[i];
  }
  std::string text(int64_t i) const {
    if (schema->dictionary != nullptr) {
      const Column names{schema->dictionary, array->dictionary};
      return names.text(number<int32_t>(i));
    }
    REQUIRE(std::string_view(schema->format) == "u");
    const auto begin = number<int32_t>(i);
    const auto end = static_cast<const int32_t*>(array->buffers[1])[i + 1];
    return {static_cast<const char*>(array->buffers[2]) + begin, static_cast<size_t>(end - begin)};
  }
  // The elements of a list: first <= j < last of element().
  std::pair<int32_t, int32_t> range(int64_t i) const {
    REQUIRE(std::string_view(schema->format) == "+l");
    const auto* offsets = static_cast<const int32_t*>(array->buffers[1]);
    return {offsets[i], offsets[i + 1]};
  }
  Column element() const { return {schema->children[0], array->children[0]}; }
  Column operator[](std::string_view name) const {
    REQUIRE(schema->n_children == array->n_children);
    for (int64_t i = 0; i < schema->n_children; ++i) {
      if (schema->children[i]->name == name) return {schema->children[i], array->children[i]};
    }
    FAIL("no column " << name);
    return {};
  }
  bool has(std::string_view name) const {
    for (int64_t i = 0; i < schema->n_children; ++i) {
      if (schema->children[i]->name == name) return true;
    }
    return false;
  }
};

Column export_kind(const vie_result* result, uint32_t kind, Exported& out) {
  REQUIRE(vie_result_export_arrow(result, kind, &out.schema, &out.array, nullptr) == VIE_OK);
  REQUIRE(std::string_view(out.schema.format) == "+s");
  for (int64_t i = 0; i < out.array.n_children; ++i) {
    CHECK(out.array.children[i]->length == out.array.length);
  }
  return {&out.schema, &out.array};
}

// An array that a caller made, its memory its own.
void nothing_to_free(ArrowSchema* schema) { schema->release = nullptr; }
void nothing_to_free(ArrowArray* array) { array->release = nullptr; }

struct Given {
  ArrowSchema schema{};
  ArrowArray array{};
  std::vector<const void*> buffers;

  Given(const char* format, int64_t length, std::vector<const void*> given, int64_t nulls = 0)
      : buffers(std::move(given)) {
    schema.format = format;
    schema.release = nothing_to_free;
    array.length = length;
    array.null_count = nulls;
    array.n_buffers = static_cast<int64_t>(buffers.size());
    array.buffers = buffers.data();
    array.release = nothing_to_free;
  }
};

vie_status extract_given(const Given& texts, vie_result* result, const Given* days = nullptr,
                         vie_error* error = nullptr) {
  return vie_extract_arrow(default_engine(), &texts.schema, &texts.array,
                           days == nullptr ? nullptr : &days->schema,
                           days == nullptr ? nullptr : &days->array, nullptr, result, error);
}

constexpr std::string_view kFirst = "Sáng 5-3, đoàn đến thăm trường.";
constexpr std::string_view kSecond = "Hội nghị họp ngày 7-8.";

}  // namespace

TEST_CASE("all kinds: a row a record, every value in `values`") {
  const Result result = new_result();
  REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
  Exported out;
  const Column all = export_kind(result.get(), 0, out);
  const std::vector<vie_record> expected = records(result.get());
  REQUIRE(all.size() == static_cast<int64_t>(expected.size()));
  std::vector<vie_value> values(vie_result_value_count(result.get()));
  vie_result_values(result.get(), 0, values.data(), values.size(), sizeof(vie_value));
  const Column listed = all["values"];
  for (int64_t i = 0; i < all.size(); ++i) {
    const vie_record& r = expected[static_cast<size_t>(i)];
    CHECK(all["kind"].text(i) == vie_kind_name(ship_engine(), r.kind));
    CHECK(all["rule"].text(i) == vie_rule_name(ship_engine(), r.rule));
    CHECK(all["begin"].number<uint32_t>(i) == r.span.begin);
    CHECK(all["text"].text(i) == kText.substr(r.span.begin, r.span.end - r.span.begin));
    CHECK(all["row"].number<uint32_t>(i) == i);
    CHECK(all["entity"].null(i) == (r.entity == 0));
    CHECK(all["parent"].null(i) == (r.parent == VIE_NONE));
    if (r.parent != VIE_NONE) CHECK(all["parent"].number<uint32_t>(i) == r.parent);
    const auto [first, last] = listed.range(i);
    REQUIRE(last - first == static_cast<int32_t>(r.value_count));
    for (int32_t j = first; j < last; ++j) {
      const vie_value& value = values[r.first_value + static_cast<uint32_t>(j - first)];
      CHECK(listed.element()["field"].text(j) == vie_field_name(ship_engine(), value.field));
      CHECK(listed.element()["str"].text(j) == view(value.str));
      CHECK(listed.element()["begin"].null(j) == (value.span.begin == value.span.end));
    }
  }
}

TEST_CASE("one kind: a column a field") {
  const Result result = new_result();
  REQUIRE(extract(default_engine(), kText, result.get()) == VIE_OK);
  Exported out;
  const Column officials = export_kind(result.get(), VIE_KIND_OFFICIAL, out);
  REQUIRE(officials.size() == 2);
  CHECK(officials["name"].text(0) == "Lê Quang Minh");
  CHECK(officials["rank"].text(0) == "Đại tướng");
  CHECK(officials["rank"].null(1));
  CHECK(officials["country"].text(1) == "KH");
  const Column positions = officials["positions"];
  CHECK(positions.range(0) == std::pair(0, 2));
  CHECK(positions.range(1) == std::pair(2, 3));
  CHECK(positions.element()["role"].text(1) == "Bộ trưởng");
  CHECK(positions.element()["org"].text(1) == "Bộ Công an");
  CHECK(positions.element()["org"].null(0) == false);
  CHECK(positions.element()["text"].text(2) == "Bộ trưởng Bộ Nội vụ Vương quốc Campuchia");
  CHECK(officials["values"].range(1) == std::pair(0, 0));

  Exported more;
  const Column dates = export_kind(result.get(), VIE_KIND_DATE, more);
  CHECK(dates["value"].text(0).substr(0, 10) == "2021-12-22");
  constexpr int32_t kDay = 18983;  // 2021-12-22, counted from 1970-01-01
  CHECK(dates["earliest"].number<int32_t>(0) == kDay);
  CHECK_FALSE(dates.has("positions"));

  Exported plan;
  const Column plans = export_kind(result.get(), VIE_KIND_PLAN, plan);
  REQUIRE(plans.size() == 1);
  CHECK(plans["year_from"].number<int64_t>(0) == 2022);
  const auto [first, last] = plans["signatories"].range(0);
  REQUIRE(last > first);
  CHECK(plans["signatories"].element()["name"].text(first) == "Lê Quang Minh");
}

TEST_CASE("every value of a built-in kind has a column") {
  const Result result = new_result();
  REQUIRE(extract(default_engine(), kText, result.get()) == VIE_OK);
  for (const uint32_t kind : {VIE_KIND_DATE, VIE_KIND_OFFICIAL, VIE_KIND_CRIME, VIE_KIND_PLAN}) {
    Exported out;
    const Column columns = export_kind(result.get(), kind, out);
    REQUIRE(columns.size() > 0);
    CHECK(columns["values"].element().size() == 0);
  }
}

TEST_CASE("a kind of a rule file has its fields in `values`") {
  const Result result = new_result();
  REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
  Exported out;
  const Column ships = export_kind(result.get(), vie_kind_id(ship_engine(), "ship"), out);
  REQUIRE(ships.size() == 2);
  const Column values = ships["values"];
  CHECK(values.element()["field"].text(values.range(1).first) == "number");
  CHECK(values.element()["str"].text(values.range(1).first) == "275");
}

TEST_CASE("entities") {
  const Result result = new_result();
  REQUIRE(extract(default_engine(), kText, result.get()) == VIE_OK);
  Exported out;
  REQUIRE(vie_result_export_arrow_entities(result.get(), &out.schema, &out.array, nullptr) ==
          VIE_OK);
  const Column entities{&out.schema, &out.array};
  CHECK(entities.size() == static_cast<int64_t>(vie_result_entity_count(result.get())));
  CHECK(entities["id"].number<uint32_t>(0) == 1);
  CHECK(entities["kind"].text(0) == "official");
  CHECK(entities["values"].element()["str"].text(0) == "Lê Quang Minh");
}

TEST_CASE("what is exported outlives engine and result, and children may be moved away") {
  Exported out;
  {
    const Builder builder(vie_builder_new());
    REQUIRE(add(builder.get(), kShipSource) == VIE_OK);
    vie_engine* made = nullptr;
    REQUIRE(vie_builder_build(builder.get(), &made, nullptr) == VIE_OK);
    const Engine engine(made);
    const Result result = new_result();
    REQUIRE(extract(engine.get(), "tàu số 12", result.get()) == VIE_OK);
    export_kind(result.get(), 0, out);
  }
  ArrowArray text = *out.array.children[4];
  out.array.children[4]->release = nullptr;  // moved, by the interface's rules
  out.array.release(&out.array);
  CHECK((out.array.release == nullptr));
  constexpr std::string_view kShip = "tàu số 12";
  CHECK(std::string_view(static_cast<const char*>(text.buffers[2]), kShip.size()) == kShip);
  text.release(&text);
}

TEST_CASE("ill-formed UTF-8 never reaches a utf8 column") {
  const Result result = new_result();
  REQUIRE(extract(ship_engine(), "tàu\xFF số 12", result.get()) == VIE_OK);
  Exported out;
  const Column all = export_kind(result.get(), 0, out);
  for (int64_t i = 0; i < all.size(); ++i) {
    CHECK(all["text"].text(i).find('\xFF') == std::string::npos);
  }
}

TEST_CASE("texts of every string type give the same records") {
  const std::string bytes = std::string(kFirst) + std::string(kSecond);
  const auto first = static_cast<int32_t>(kFirst.size());
  const auto all = static_cast<int32_t>(bytes.size());
  const Result expected = new_result();
  const vie_str texts[] = {str(kFirst), str(""), str(kSecond)};
  REQUIRE(vie_extract_many(default_engine(), texts, nullptr, 3, nullptr, expected.get(), nullptr) ==
          VIE_OK);
  REQUIRE(vie_result_count(expected.get()) == 2);
  const uint8_t second_is_null = 0b101;
  const Result result = new_result();

  const int32_t offsets[] = {0, first, first, all};
  REQUIRE(extract_given(Given("u", 3, {&second_is_null, offsets, bytes.data()}, 1),
                        result.get()) == VIE_OK);
  CHECK(json(result.get()) == json(expected.get()));

  const int64_t large[] = {0, first, first, all};
  REQUIRE(extract_given(Given("U", 3, {nullptr, large, bytes.data()}), result.get()) == VIE_OK);
  CHECK(json(result.get()) == json(expected.get()));

  struct {
    int32_t size, prefix, buffer, offset;
  } views[] = {{first, 0, 0, 0}, {0, 0, 0, 0}, {all - first, 0, 0, first}};
  const int64_t sizes[] = {all};
  REQUIRE(extract_given(Given("vu", 3, {nullptr, views, bytes.data(), sizes}), result.get()) ==
          VIE_OK);
  CHECK(json(result.get()) == json(expected.get()));

  Given slice("u", 1, {nullptr, offsets, bytes.data()});
  slice.array.offset = 2;
  REQUIRE(extract_given(slice, result.get()) == VIE_OK);
  vie_str text;
  REQUIRE(vie_result_text(result.get(), 0, &text) == 1);
  CHECK(view(text) == kSecond);
}

TEST_CASE("days of publication") {
  const int32_t offsets[] = {0, static_cast<int32_t>(kSecond.size())};
  const Given texts("u", 1, {nullptr, offsets, kSecond.data()});
  const int32_t day = 18983;  // 2021-12-22
  const Given days("tdD", 1, {nullptr, &day});
  const Result result = new_result();
  REQUIRE(extract_given(texts, result.get(), &days) == VIE_OK);
  CHECK(json(result.get()).find("\"2021-08-07\"") != std::string::npos);
  const uint8_t none = 0;
  const Given unknown("tdD", 1, {&none, &day}, 1);
  REQUIRE(extract_given(texts, result.get(), &unknown) == VIE_OK);
  CHECK(json(result.get()).find("XXXX-08-07") != std::string::npos);
}

TEST_CASE("arrays that cannot be read are refused with a reason") {
  const Result result = new_result();
  const int32_t offsets[] = {5, 2};
  const int32_t far = std::numeric_limits<int32_t>::max();
  const auto refused = [&](const Given& texts, const Given* days = nullptr) {
    vie_error error{};
    CHECK(extract_given(texts, result.get(), days, &error) == VIE_E_ARGUMENT);
    CHECK(vie_result_count(result.get()) == 0);
    return std::string(error.message);
  };
  CHECK(refused(Given("u", 1, {nullptr, offsets, "abcdef"})) ==
        "the offsets of an Arrow array descend");
  CHECK(refused(Given("l", 0, {nullptr, nullptr})).find("not \"l\"") != std::string::npos);
  CHECK(refused(Given("u", 1, {nullptr, offsets})) == "an Arrow array lacks buffers of its type");
  CHECK(refused(Given("u", -1, {nullptr, offsets, ""})).find("cannot be") != std::string::npos);
  struct {
    int32_t size, prefix, buffer, offset;
  } outside = {40, 0, 1, 0};
  const int64_t sizes[] = {6};
  CHECK(refused(Given("vu", 1, {nullptr, &outside, "abcdef", sizes})).find("outside") !=
        std::string::npos);
  const int32_t good[] = {0, 6};
  const Given text("u", 1, {nullptr, good, "abcdef"});
  const Given late("tdD", 1, {nullptr, &far});
  CHECK(refused(text, &late).find("1 to 9999") != std::string::npos);
  const Given none("tdD", 0, {nullptr, nullptr});
  CHECK(refused(text, &none).find("as many") != std::string::npos);
  const Given wrong("u", 1, {nullptr, good, "abcdef"});
  CHECK(refused(text, &wrong).find("date32") != std::string::npos);
  Given released("u", 0, {nullptr, nullptr, nullptr});
  released.array.release = nullptr;
  CHECK(refused(released).find("released") != std::string::npos);
}

TEST_CASE("wrong arguments") {
  const Result result = new_result();
  ArrowSchema schema;
  ArrowArray array;
  vie_error error{};
  CHECK(vie_result_export_arrow(result.get(), 0, &schema, &array, &error) == VIE_E_ARGUMENT);
  CHECK((schema.release == nullptr));
  CHECK((array.release == nullptr));
  CHECK(vie_result_export_arrow_entities(nullptr, &schema, &array, nullptr) == VIE_E_ARGUMENT);
  REQUIRE(extract(default_engine(), kText, result.get()) == VIE_OK);
  CHECK(vie_result_export_arrow(result.get(), 4711, &schema, &array, &error) == VIE_E_NOT_FOUND);
  CHECK(vie_result_export_arrow(result.get(), 0, nullptr, &array, nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_result_export_arrow(result.get(), 0, &schema, nullptr, nullptr) == VIE_E_ARGUMENT);
  const int32_t zero = 0;
  const Given texts("u", 0, {nullptr, &zero, nullptr});
  CHECK(vie_extract_arrow(default_engine(), &texts.schema, &texts.array, nullptr, nullptr, nullptr,
                          nullptr, nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_extract_arrow(default_engine(), nullptr, &texts.array, nullptr, nullptr, nullptr,
                          result.get(), nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_extract_arrow(default_engine(), &texts.schema, &texts.array, &texts.schema, nullptr,
                          nullptr, result.get(), nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_extract_arrow(nullptr, &texts.schema, &texts.array, nullptr, nullptr, nullptr,
                          result.get(), nullptr) == VIE_E_ARGUMENT);
}
