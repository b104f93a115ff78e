// Structs that grow: a caller that knows less than the library, and one that knows more.

#include "support.h"

using namespace capi;

namespace {

// What a later vie.h might have.
struct LaterOptions {
  vie_options known;
  uint64_t later = 0;
};
struct LaterRecord {
  vie_record known;
  uint64_t later;
};
// What an earlier one might have had.
struct EarlierRecord {
  uint32_t doc;
  uint32_t kind;
  vie_span span;
};

}  // namespace

TEST_CASE("options of an earlier header: absent members are zero") {
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  REQUIRE(extract(ship_engine(), kText, result.get(), &options) == VIE_OK);
  const std::string all = json(result.get());
  for (size_t size = offsetof(vie_options, threads); size <= sizeof options; ++size) {
    CAPTURE(size);
    options.size = size;
    REQUIRE(extract(ship_engine(), kText, result.get(), &options) == VIE_OK);
    CHECK(json(result.get()) == all);
  }
  // Members behind the size are not looked at, whatever they hold.
  std::memset(&options, 0xFF, sizeof options);
  options.size = offsetof(vie_options, threads);
  options.flags = VIE_STRICT_UTF8;
  REQUIRE(extract(ship_engine(), kText, result.get(), &options) == VIE_OK);
  CHECK(json(result.get()) == all);
  for (size_t size = 0; size < offsetof(vie_options, threads); ++size) {
    options.size = size;
    CHECK(extract(ship_engine(), kText, result.get(), &options) == VIE_E_ARGUMENT);
  }
}

TEST_CASE("options of a later header: zero is harmless, anything else is refused") {
  const Result result = new_result();
  LaterOptions options{VIE_OPTIONS_INIT};
  options.known.size = sizeof options;
  CHECK(extract(ship_engine(), kText, result.get(), &options.known) == VIE_OK);
  options.later = uint64_t{1} << 63;
  vie_error error;
  CHECK(extract(ship_engine(), kText, result.get(), &options.known, &error) == VIE_E_TOO_NEW);
  CHECK(error.status == VIE_E_TOO_NEW);
  CHECK(vie_result_count(result.get()) == 0);
}

TEST_CASE("options.size that was never set, and happens to be huge, is not read past") {
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  for (const size_t size : {size_t{1} << 20, size_t{1} << 40, SIZE_MAX}) {
    options.size = size;
    CHECK(extract(ship_engine(), kText, result.get(), &options) == VIE_E_ARGUMENT);
  }
}

TEST_CASE("records are copied with the caller's size") {
  const Result result = new_result();
  REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
  const std::vector<vie_record> known = records(result.get());
  REQUIRE(known.size() >= 2);

  std::vector<EarlierRecord> earlier(known.size());
  CHECK(vie_result_records(result.get(), 0, reinterpret_cast<vie_record*>(earlier.data()),
                           earlier.size(), sizeof(EarlierRecord)) == known.size());
  std::vector<LaterRecord> later(known.size());
  std::memset(static_cast<void*>(later.data()), 0x5A, later.size() * sizeof(LaterRecord));
  CHECK(vie_result_records(result.get(), 0, reinterpret_cast<vie_record*>(later.data()),
                           later.size(), sizeof(LaterRecord)) == known.size());
  for (size_t i = 0; i < known.size(); ++i) {
    CHECK(std::memcmp(&earlier[i], &known[i], sizeof(EarlierRecord)) == 0);
    CHECK(std::memcmp(&later[i].known, &known[i], sizeof(vie_record)) == 0);
    CHECK(later[i].later == 0);
  }
  // A single byte is the least that can be known of a record.
  unsigned char bytes[2] = {0x5A, 0x5A};
  CHECK(vie_result_records(result.get(), 1, reinterpret_cast<vie_record*>(bytes), 1, 1) == 1);
  CHECK(bytes[0] == 0);
  CHECK(bytes[1] == 0x5A);
}

TEST_CASE("capacity and first") {
  const Result result = new_result();
  REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
  const std::vector<vie_record> all = records(result.get());
  vie_record one;
  for (size_t i = 0; i < all.size(); ++i) {
    REQUIRE(vie_result_records(result.get(), i, &one, 1, sizeof one) == 1);
    CHECK(std::memcmp(&one, &all[i], sizeof one) == 0);
  }
  std::vector<vie_record> more(all.size() + 5);
  CHECK(vie_result_records(result.get(), 0, more.data(), SIZE_MAX, sizeof one) == all.size());
}

TEST_CASE("values found one by one are the values copied as a block") {
  const Result result = new_result();
  REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
  for (size_t i = 0; const vie_record& record : records(result.get())) {
    std::vector<vie_value> values(record.value_count);
    REQUIRE(vie_result_values(result.get(), record.first_value, values.data(), values.size(),
                              sizeof(vie_value)) == values.size());
    for (size_t v = 0; v < values.size(); ++v) {
      size_t nth = 0;
      for (size_t before = 0; before < v; ++before) nth += values[before].field == values[v].field;
      vie_value found;
      REQUIRE(vie_result_find(result.get(), i, values[v].field, nth, &found, sizeof found) == 1);
      CHECK(std::memcmp(&found, &values[v], sizeof found) == 0);
      CHECK(found.str.data[found.str.size] == '\0');
    }
    ++i;
  }
}
