// Every function with every wrong argument: a status, NULL or 0, out-parameters zeroed, never a crash.

#include "support.h"

using namespace capi;

namespace {

const char* const kName = "x";
vie_engine* const kSomeEngine = reinterpret_cast<vie_engine*>(1);  // must be overwritten, never used

// An error that must be left alone, or filled.
struct Watched {
  Watched() { std::memset(&error, 0x5A, sizeof error); }
  bool untouched() const {
    const auto* bytes = reinterpret_cast<const unsigned char*>(&error);
    for (size_t i = 0; i < sizeof error; ++i) {
      if (bytes[i] != 0x5A) return false;
    }
    return true;
  }
  vie_error error;
};

void check_argument(vie_status status, const vie_error& error) {
  CHECK(status == VIE_E_ARGUMENT);
  CHECK(error.status == VIE_E_ARGUMENT);
  CHECK(std::string_view(error.message) != "");
}

}  // namespace

TEST_CASE("engine_new, builder_build: out is NULL") {
  Watched w;
  check_argument(vie_engine_new(nullptr, &w.error), w.error);
  CHECK(vie_engine_new(nullptr, nullptr) == VIE_E_ARGUMENT);
  const Builder builder(vie_builder_new());
  Watched w2;
  check_argument(vie_builder_build(builder.get(), nullptr, &w2.error), w2.error);
  vie_engine* out = kSomeEngine;
  Watched w3;
  check_argument(vie_builder_build(nullptr, &out, &w3.error), w3.error);
  CHECK(out == nullptr);
}

TEST_CASE("builder functions: NULL handles and strings") {
  const Builder builder(vie_builder_new());
  vie_builder* const b = builder.get();
  const vie_status statuses[] = {
      vie_builder_add_defaults(nullptr, nullptr),
      vie_builder_add_source(nullptr, kName, "", 0, nullptr),
      vie_builder_add_source(b, kName, nullptr, 1, nullptr),
      vie_builder_add_file(nullptr, kName, nullptr),
      vie_builder_add_file(b, nullptr, nullptr),
      vie_builder_add_entry(nullptr, kName, kName, kName, nullptr),
      vie_builder_add_entry(b, nullptr, kName, kName, nullptr),
      vie_builder_add_entry(b, kName, nullptr, kName, nullptr),
      vie_builder_disable(nullptr, kName, nullptr),
      vie_builder_disable(b, nullptr, nullptr),
      vie_builder_set(nullptr, VIE_SET_PATTERN_MEMORY, 1 << 20, nullptr),
      vie_builder_set(b, 0, 1, nullptr),
      vie_builder_set(b, 77, 1, nullptr),
      vie_builder_set(b, VIE_SET_PATTERN_MEMORY, 0, nullptr),
      vie_builder_set(b, VIE_SET_PATTERN_MEMORY, -1, nullptr),
      vie_builder_set(b, VIE_SET_PATTERN_MEMORY, int64_t{1} << 60, nullptr),
  };
  for (size_t i = 0; i < std::size(statuses); ++i) {
    CAPTURE(i);
    CHECK(statuses[i] == VIE_E_ARGUMENT);
  }
}

TEST_CASE("builder functions: NULL where it is allowed") {
  const Builder builder(vie_builder_new());
  vie_builder* const b = builder.get();
  CHECK(vie_builder_add_source(b, nullptr, nullptr, 0, nullptr) == VIE_OK);
  CHECK(vie_builder_add_source(b, nullptr, "lexicon x\na\n", 12, nullptr) == VIE_OK);
  CHECK(vie_builder_add_entry(b, "x", "con tàu", nullptr, nullptr) == VIE_OK);
  CHECK(vie_builder_set(b, VIE_SET_PATTERN_MEMORY, 1 << 20, nullptr) == VIE_OK);
  vie_engine* engine = nullptr;
  CHECK(vie_builder_build(b, &engine, nullptr) == VIE_OK);
  CHECK(engine != nullptr);
  vie_engine_free(engine);
  vie_engine_free(nullptr);
  vie_builder_free(nullptr);
  vie_result_free(nullptr);
  vie_result_clear(nullptr);
}

TEST_CASE("extract: wrong arguments empty the result and say why") {
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  const auto refilled = [&] {
    REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
    REQUIRE(vie_result_count(result.get()) > 0);
    return result.get();
  };
  const auto refused = [&](vie_status status, const Watched& w) {
    check_argument(status, w.error);
    CHECK(vie_result_count(result.get()) == 0);
    CHECK(vie_result_value_count(result.get()) == 0);
    CHECK(vie_result_entity_count(result.get()) == 0);
  };
  const vie_str texts[2] = {str(kText), {nullptr, 3}};
  const vie_engine* const engine = ship_engine();
  CHECK(vie_extract(engine, "a", 1, nullptr, nullptr, nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_extract_many(engine, texts, nullptr, 1, nullptr, nullptr, nullptr) == VIE_E_ARGUMENT);
  SUBCASE("engine is NULL") {
    Watched w;
    refused(vie_extract(nullptr, "a", 1, nullptr, refilled(), &w.error), w);
  }
  SUBCASE("text is NULL, size is not 0") {
    Watched w;
    refused(vie_extract(engine, nullptr, 1, nullptr, refilled(), &w.error), w);
  }
  SUBCASE("texts is NULL, count is not 0") {
    Watched w;
    refused(vie_extract_many(engine, nullptr, nullptr, 1, nullptr, refilled(), &w.error), w);
  }
  SUBCASE("the second of two texts is NULL: its number is told") {
    Watched w;
    refused(vie_extract_many(engine, texts, nullptr, 2, nullptr, refilled(), &w.error), w);
    CHECK(w.error.line == 1);
  }
  SUBCASE("too many texts") {
    Watched w;
    refused(vie_extract_many(engine, texts, nullptr, size_t{1} << 40, nullptr, refilled(), &w.error),
            w);
  }
  SUBCASE("options.size is not set") {
    options.size = 0;
    Watched w;
    refused(extract(engine, "a", refilled(), &options, &w.error), w);
  }
  SUBCASE("a flag that is not known") {
    options.flags = 0x8000;
    Watched w;
    refused(extract(engine, "a", refilled(), &options, &w.error), w);
  }
  SUBCASE("kinds is NULL, kind_count is not 0") {
    options.kind_count = 1;
    Watched w;
    refused(extract(engine, "a", refilled(), &options, &w.error), w);
  }
  SUBCASE("no date of publication is a date") {
    for (const vie_date date : {vie_date{2021, 13, 1, 0, 0}, vie_date{2021, 1, 32, 0, 0},
                                vie_date{2021, 0, 5, 0, 0}, vie_date{0, 1, 1, 0, 0},
                                vie_date{-5, 1, 1, 0, 0}, vie_date{10000, 1, 1, 0, 0},
                                vie_date{2021, 2, 30, 0, 0}, vie_date{2021, 2, 29, 0, 0},
                                vie_date{2021, 1, 1, VIE_CALENDAR_LUNAR, 0}}) {
      CAPTURE(date.year);
      CAPTURE(int{date.month});
      CAPTURE(int{date.day});
      options.published = date;
      Watched w;
      refused(extract(engine, "a", refilled(), &options, &w.error), w);
      Watched many;
      const vie_str one = str("a");
      refused(vie_extract_many(engine, &one, &date, 1, nullptr, refilled(), &many.error), many);
    }
  }
}

TEST_CASE("success leaves the error alone") {
  Watched w;
  vie_engine* engine = nullptr;
  const Result result = new_result();
  vie_str out;
  CHECK(vie_engine_new(&engine, &w.error) == VIE_OK);
  CHECK(extract(engine, kText, result.get(), nullptr, &w.error) == VIE_OK);
  CHECK(vie_result_json(result.get(), 0, &out, &w.error) == VIE_OK);
  CHECK(vie_convert_offsets("a", 1, VIE_UNIT_UTF16, nullptr, 0, &w.error) == VIE_OK);
  CHECK(w.untouched());
  vie_engine_free(engine);
}

TEST_CASE("reading: NULL, and numbers past the end") {
  const Result owner = new_result();
  vie_result* const result = owner.get();
  REQUIRE(extract(ship_engine(), kText, result) == VIE_OK);
  const size_t count = vie_result_count(result);
  vie_record record;
  vie_value value;
  vie_entity entity;
  vie_str text;

  CHECK(vie_result_count(nullptr) == 0);
  CHECK(vie_result_value_count(nullptr) == 0);
  CHECK(vie_result_entity_count(nullptr) == 0);
  CHECK(vie_result_bad_bytes(nullptr) == 0);
  CHECK(vie_result_memory(nullptr) == 0);
  CHECK(vie_engine_memory(nullptr) == 0);

  CHECK(vie_result_records(nullptr, 0, &record, 1, sizeof record) == 0);
  CHECK(vie_result_records(result, 0, nullptr, 1, sizeof record) == 0);
  CHECK(vie_result_records(result, 0, &record, 0, sizeof record) == 0);
  CHECK(vie_result_records(result, 0, &record, 1, 0) == 0);
  CHECK(vie_result_records(result, count, &record, 1, sizeof record) == 0);
  CHECK(vie_result_records(result, SIZE_MAX, &record, SIZE_MAX, sizeof record) == 0);
  CHECK(vie_result_values(nullptr, 0, &value, 1, sizeof value) == 0);
  CHECK(vie_result_values(result, 0, nullptr, 1, sizeof value) == 0);
  CHECK(vie_result_values(result, 0, &value, 1, 0) == 0);
  CHECK(vie_result_values(result, SIZE_MAX, &value, 1, sizeof value) == 0);
  CHECK(vie_result_entities(nullptr, 0, &entity, 1, sizeof entity) == 0);
  CHECK(vie_result_entities(result, 0, nullptr, 1, sizeof entity) == 0);
  CHECK(vie_result_entities(result, SIZE_MAX, &entity, 1, sizeof entity) == 0);

  std::memset(&value, 0x5A, sizeof value);
  CHECK(vie_result_find(nullptr, 0, VIE_FIELD_NAME, 0, &value, sizeof value) == 0);
  CHECK(value.field == 0);
  CHECK(value.str.data == nullptr);
  CHECK(vie_result_find(result, count, VIE_FIELD_NAME, 0, &value, sizeof value) == 0);
  CHECK(vie_result_find(result, 0, 0xffffffff, 0, &value, sizeof value) == 0);
  CHECK(vie_result_find(result, 0, VIE_FIELD_NAME, SIZE_MAX, &value, sizeof value) == 0);
  CHECK(vie_result_find(result, 0, VIE_FIELD_NAME, 0, nullptr, sizeof value) == 0);
  CHECK(vie_result_find(result, 0, VIE_FIELD_NAME, 0, &value, 0) == 0);

  text = str("x");
  CHECK(vie_result_text(nullptr, 0, &text) == 0);
  CHECK(text.data == nullptr);
  CHECK(text.size == 0);
  CHECK(vie_result_text(result, 1, &text) == 0);
  CHECK(vie_result_text(result, 0, nullptr) == 0);
  CHECK(vie_result_text(result, 0, &text) == 1);
  CHECK(view(text) == kText);

  Watched w;
  text = str("x");
  check_argument(vie_result_json(nullptr, 0, &text, &w.error), w.error);
  CHECK(text.data == nullptr);
  Watched w2;
  check_argument(vie_result_json(result, 0, nullptr, &w2.error), w2.error);
  Watched w3;
  check_argument(vie_result_json(result, 0x8000, &text, &w3.error), w3.error);
}

TEST_CASE("names: NULL, unknown numbers and names") {
  const vie_engine* const engine = ship_engine();
  CHECK(vie_kind_name(nullptr, VIE_KIND_DATE) == nullptr);
  CHECK(vie_field_name(nullptr, VIE_FIELD_NAME) == nullptr);
  CHECK(vie_rule_name(nullptr, 1) == nullptr);
  CHECK(vie_kind_id(nullptr, "date") == 0);
  CHECK(vie_field_id(nullptr, "name") == 0);
  CHECK(vie_kind_id(engine, nullptr) == 0);
  CHECK(vie_field_id(engine, nullptr) == 0);
  CHECK(vie_kind_id(engine, "no such kind") == 0);
  CHECK(vie_field_id(engine, "no such field") == 0);
  for (const uint32_t number : {0u, 39u, 4711u, 0x7fffffffu, VIE_NONE}) {
    CAPTURE(number);
    CHECK(vie_kind_name(engine, number) == nullptr);
    if (number != 39) CHECK(vie_field_name(engine, number) == nullptr);
  }
  CHECK(vie_rule_name(engine, 0) == nullptr);
  CHECK(vie_rule_name(engine, VIE_NONE) == nullptr);
  CHECK(std::string_view(vie_kind_name(engine, VIE_KIND_PLAN)) == "plan");
  CHECK(vie_kind_id(engine, "plan") == VIE_KIND_PLAN);
  CHECK(vie_kind_id(engine, "ship") >= VIE_KIND_USER);
  CHECK(std::string_view(vie_kind_name(engine, vie_kind_id(engine, "ship"))) == "ship");
}

TEST_CASE("every status has a name, every other number too") {
  for (vie_status status = -1; status < 120; ++status) {
    CAPTURE(status);
    REQUIRE(vie_status_name(status) != nullptr);
    const bool known = (status >= VIE_OK && status <= VIE_E_UNSUPPORTED) || status == VIE_E_INTERNAL;
    CHECK((std::string_view(vie_status_name(status)) == "unknown status") == !known);
  }
}

TEST_CASE("convert_offsets: wrong arguments and units") {
  uint32_t offsets[] = {0};
  CHECK(vie_convert_offsets(nullptr, 1, VIE_UNIT_BYTE, offsets, 1, nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_convert_offsets("a", 1, VIE_UNIT_BYTE, nullptr, 1, nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_convert_offsets("a", 1, 3, offsets, 1, nullptr) == VIE_E_ARGUMENT);
  CHECK(vie_convert_offsets("a", size_t{VIE_MAX_TEXT} + 1, 1, offsets, 1, nullptr) ==
        VIE_E_TOO_LARGE);
  CHECK(vie_convert_offsets(nullptr, 0, VIE_UNIT_CODE_POINT, offsets, 1, nullptr) == VIE_OK);
  CHECK(vie_convert_offsets(nullptr, 0, VIE_UNIT_CODE_POINT, nullptr, 0, nullptr) == VIE_OK);
}

TEST_CASE("about the library") {
  CHECK(vie_version_number() == VIE_VERSION_NUMBER);
  CHECK(std::string(vie_version()) == std::to_string(VIE_VERSION_MAJOR) + "." +
                                          std::to_string(VIE_VERSION_MINOR) + "." +
                                          std::to_string(VIE_VERSION_PATCH));
  const std::string info = vie_build_info();
  for (const char* part : {vie_version(), "re2 ", "icu ", "unicode ", "data "}) {
    CHECK(info.find(part) != std::string::npos);
  }
  CHECK(vie_has_feature(nullptr) == 0);
  CHECK(vie_has_feature("no such feature") == 0);
  CHECK(vie_has_feature("threads") == 1);
  CHECK(vie_has_feature("arrow") == 1);
  CHECK(vie_engine_memory(ship_engine()) > 0);
}
