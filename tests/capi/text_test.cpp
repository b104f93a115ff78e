// Texts of every sort: ill-formed, empty, with NUL bytes, very long, stopped in the middle.

#include "support.h"

using namespace capi;

namespace {

// The sanitizers make everything many times slower, and see with less what they are for.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr size_t kLongLine = 4'000'000;
#else
constexpr size_t kLongLine = 64'000'000;
#endif

// What holds of every record of every text, by the promises of vie.h.
void check_spans(const vie_result* result, std::string_view text) {
  uint32_t last = 0;
  for (const vie_record& record : records(result)) {
    REQUIRE(record.span.begin < record.span.end);
    REQUIRE(record.span.end <= text.size());
    CHECK(record.span.begin >= last);
    last = record.span.begin;
    CHECK((static_cast<unsigned char>(text[record.span.begin]) & 0xC0) != 0x80);
    if (record.span.end < text.size()) {
      CHECK((static_cast<unsigned char>(text[record.span.end]) & 0xC0) != 0x80);
    }
  }
}

// The texts of the records of the kind "ship", separated by '|'.
std::string ships(const vie_result* result) {
  std::string out;
  vie_str text;
  const uint32_t kind = vie_kind_id(ship_engine(), "ship");
  for (const vie_record& record : records(result)) {
    if (record.kind != kind) continue;
    REQUIRE(vie_result_text(result, record.doc, &text) == 1);
    out += std::string(view(text).substr(record.span.begin, record.span.end - record.span.begin)) +
           "|";
  }
  return out;
}

int stop_always(void*) { return 1; }
int stop_third(void* user) { return ++*static_cast<int*>(user) == 3; }
int never_stop(void* user) {
  ++*static_cast<int*>(user);
  return 0;
}

}  // namespace

TEST_CASE("the empty text, and NULL of size 0") {
  const Result result = new_result();
  for (const char* text : {static_cast<const char*>(nullptr), ""}) {
    CHECK(vie_extract(ship_engine(), text, 0, nullptr, result.get(), nullptr) == VIE_OK);
    CHECK(vie_result_count(result.get()) == 0);
    CHECK(json(result.get()) == "{\"records\":[],\"entities\":[]}\n");
    vie_str out;
    CHECK(vie_result_text(result.get(), 0, &out) == 1);
    CHECK(out.data != nullptr);
    CHECK(out.size == 0);
  }
  CHECK(vie_extract_many(ship_engine(), nullptr, nullptr, 0, nullptr, result.get(), nullptr) ==
        VIE_OK);
  CHECK(json(result.get()) == "");
  CHECK(json(result.get(), 0) == "[]\n");
}

TEST_CASE("a result that was never used, or was cleared, is empty and gives JSON") {
  const Result result = new_result();
  CHECK(json(result.get(), 0) == "[]\n");
  CHECK(json(result.get()) == "");
  REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
  vie_result_clear(result.get());
  CHECK(vie_result_count(result.get()) == 0);
  CHECK(json(result.get(), 0) == "[]\n");
}

TEST_CASE("ill-formed UTF-8 is skipped over and counted") {
  const Result result = new_result();
  const std::string text = "\xFFT\xC3\xA0u Mai\xED\xA0\x80 v\xC3\xA0 t\xC3\xA0u \xC0\xAF" "275\xE1\xBA";
  REQUIRE(extract(ship_engine(), text, result.get()) == VIE_OK);
  CHECK(vie_result_bad_bytes(result.get()) == 1 + 3 + 2 + 2);
  CHECK(ships(result.get()) == "T\xC3\xA0u Mai|t\xC3\xA0u \xC0\xAF" "275|");
  // JSON is well-formed all the same.
  const std::string out = json(result.get(), VIE_JSON_LINES | VIE_JSON_TEXT);
  CHECK(out.find("\xC0") == std::string::npos);
  CHECK(out.find("t\xC3\xA0u \xEF\xBF\xBD\xEF\xBF\xBD" "275") != std::string::npos);
}

TEST_CASE("ill-formed UTF-8 is refused under VIE_STRICT_UTF8, with its offset") {
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  options.flags = VIE_STRICT_UTF8;
  vie_error error;
  CHECK(extract(ship_engine(), "t\xC3\xA0u Mai \xC3", result.get(), &options, &error) == VIE_E_UTF8);
  CHECK(error.offset == 9);
  CHECK(vie_result_count(result.get()) == 0);
  CHECK(extract(ship_engine(), "t\xC3\xA0u Mai", result.get(), &options) == VIE_OK);
  CHECK(ships(result.get()) == "t\xC3\xA0u Mai|");

  const vie_str texts[] = {str("a"), str("b\x80"), str("\x80")};
  CHECK(vie_extract_many(ship_engine(), texts, nullptr, 3, &options, result.get(), &error) ==
        VIE_E_UTF8);
  CHECK(error.line == 1);
  CHECK(error.offset == 1);
}

TEST_CASE("NUL bytes are text") {
  const Result result = new_result();
  using namespace std::string_view_literals;
  REQUIRE(extract(ship_engine(), "\0t\xC3\xA0u Mai\0t\xC3\xA0u 5\0\0"sv, result.get()) == VIE_OK);
  CHECK(ships(result.get()) == "t\xC3\xA0u Mai|t\xC3\xA0u 5|");
  CHECK(records(result.get()).front().span.begin == 1);
  CHECK(json(result.get(), VIE_JSON_LINES | VIE_JSON_TEXT).starts_with("{\"text\":\"\\u0000t"));
}

TEST_CASE("a text over the limit is refused without being looked at") {
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  options.flags = VIE_BORROW_TEXT;
  vie_error error;
  const size_t size = size_t{VIE_MAX_TEXT} + 1;
  CHECK(vie_extract(ship_engine(), "a", size, &options, result.get(), &error) == VIE_E_TOO_LARGE);
  CHECK(error.status == VIE_E_TOO_LARGE);
  const vie_str texts[] = {str("a"), {"a", SIZE_MAX}};
  CHECK(vie_extract_many(ship_engine(), texts, nullptr, 2, nullptr, result.get(), &error) ==
        VIE_E_TOO_LARGE);
  CHECK(error.line == 1);
}

TEST_CASE("one line of 64 MB") {
  // Prose without an end, in which a record is as far from the next as in an article; then lines of 4
  // MB: nothing but records, digits and slashes, one word, one mark.
  const std::string_view records =
      "tàu số 275 về ngày 22-12, Bộ trưởng Lê Quang Minh ký kế hoạch năm 2022; ";
  std::string prose(records);
  for (int i = 0; i < 20; ++i) prose += "mưa rơi trên mái nhà và gió thổi qua khu vườn nhỏ, ";
  for (const std::string_view piece : {std::string_view(prose), records, std::string_view("1/2/"),
                                       std::string_view("ngày "), std::string_view("\xCC\x81")}) {
    CAPTURE(piece);
    const size_t size = piece.size() == prose.size() ? kLongLine : 4'000'000;
    std::string text;
    text.reserve(size + 1);
    while (text.size() + piece.size() <= size) text += piece;
    const Result result = new_result();
    vie_options options = VIE_OPTIONS_INIT;
    options.flags = VIE_BORROW_TEXT | VIE_STRICT_UTF8;
    REQUIRE(extract(ship_engine(), text, result.get(), &options) == VIE_OK);
    if (piece.starts_with("tàu")) {
      CHECK(vie_result_count(result.get()) >= text.size() / piece.size());
      vie_record last;
      REQUIRE(vie_result_records(result.get(), vie_result_count(result.get()) - 1, &last, 1,
                                 sizeof last) == 1);
      CHECK(last.span.end > text.size() - 2 * piece.size());
    }
  }
}

TEST_CASE("a borrowed text is the caller's own, a copied one may be freed") {
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  vie_str out;
  options.flags = VIE_BORROW_TEXT;
  REQUIRE(extract(ship_engine(), kText, result.get(), &options) == VIE_OK);
  REQUIRE(vie_result_text(result.get(), 0, &out) == 1);
  CHECK(out.data == kText.data());
  {
    std::string copy(kText);
    REQUIRE(extract(ship_engine(), copy, result.get()) == VIE_OK);
    copy.assign(copy.size(), 'x');
  }
  REQUIRE(vie_result_text(result.get(), 0, &out) == 1);
  CHECK(view(out) == kText);
  CHECK(out.data[out.size] == '\0');
  CHECK(ships(result.get()) == "tàu Hương|tàu số 275|");
}

TEST_CASE("only the kinds that are asked for") {
  const Result result = new_result();
  vie_options options = VIE_OPTIONS_INIT;
  const uint32_t kinds[] = {vie_kind_id(ship_engine(), "ship"), 4711};
  options.kinds = kinds;
  options.kind_count = 2;
  REQUIRE(extract(ship_engine(), kText, result.get(), &options) == VIE_OK);
  for (const vie_record& record : records(result.get())) CHECK(record.kind == kinds[0]);
  CHECK(ships(result.get()) == "tàu Hương|tàu số 275|");
}

TEST_CASE("a kind alone is found as among all kinds") {
  // Within the name of an office nothing is a crime, and who signs a plan is an official.
  const std::string text = std::string(kText) +
                           " Cục Cảnh sát điều tra tội phạm về ma túy bắt nhóm mua bán ma túy ngày 3-4. "
                           "Thủ tướng Chính phủ biểu dương.";
  const auto spans = [&](uint32_t kind, const vie_options* options) {
    const Result result = new_result();
    REQUIRE(extract(default_engine(), text, result.get(), options) == VIE_OK);
    std::string out;
    for (const vie_record& r : records(result.get())) {
      if (r.kind != kind || r.parent != VIE_NONE) continue;
      out += text.substr(r.span.begin, r.span.end - r.span.begin) + " #" +
             std::to_string(r.entity) + " " + std::to_string(r.value_count) + "\n";
    }
    return out;
  };
  for (const uint32_t kind :
       {VIE_KIND_DATE, VIE_KIND_OFFICIAL, VIE_KIND_POSITION, VIE_KIND_CRIME, VIE_KIND_PLAN}) {
    vie_options options = VIE_OPTIONS_INIT;
    options.kinds = &kind;
    options.kind_count = 1;
    const std::string expected = spans(kind, nullptr);
    CHECK(expected != "");
    CHECK(spans(kind, &options) == expected);
  }
}

TEST_CASE("the stop callback") {
  const Result result = new_result();
  const std::vector<vie_str> texts(10, str(kText));
  vie_options options = VIE_OPTIONS_INIT;
  vie_error error;
  int calls = 0;
  options.stop = stop_always;
  for (const uint32_t threads : {0u, 1u, 3u, VIE_ALL_CORES}) {
    options.threads = threads;
    CHECK(vie_extract_many(ship_engine(), texts.data(), nullptr, texts.size(), &options,
                           result.get(), &error) == VIE_E_CANCELLED);
    CHECK(error.status == VIE_E_CANCELLED);
    CHECK(vie_result_count(result.get()) == 0);
  }
  options.threads = 0;
  options.stop = stop_third;
  options.stop_user = &calls;
  CHECK(vie_extract_many(ship_engine(), texts.data(), nullptr, texts.size(), &options,
                         result.get(), &error) == VIE_E_CANCELLED);
  CHECK(error.line == 2);
  CHECK(calls == 3);
  calls = 0;
  options.stop = never_stop;
  CHECK(vie_extract_many(ship_engine(), texts.data(), nullptr, texts.size(), &options,
                         result.get(), &error) == VIE_OK);
  CHECK(calls == 10);
}

TEST_CASE("offsets in three units, in any order") {
  const std::string_view text = "a\xC3\xA0\xE1\xBA\xA1\xF0\x9F\x9A\xA2z\xFF.";  // 1 2 3 4 1 1 1 bytes
  const std::vector<uint32_t> bytes = {0, 1, 2, 3, 6, 8, 10, 11, 12, 13, 99, 3, 0};
  const std::vector<uint32_t> points = {0, 1, 1, 2, 3, 3, 4, 5, 6, 7, 7, 2, 0};
  const std::vector<uint32_t> utf16 = {0, 1, 1, 2, 3, 3, 5, 6, 7, 8, 8, 2, 0};
  const auto converted = [&](uint32_t unit) {
    std::vector<uint32_t> offsets = bytes;
    CHECK(vie_convert_offsets(text.data(), text.size(), unit, offsets.data(), offsets.size(),
                              nullptr) == VIE_OK);
    return offsets;
  };
  CHECK(converted(VIE_UNIT_CODE_POINT) == points);
  CHECK(converted(VIE_UNIT_UTF16) == utf16);
}

TEST_CASE("spans lie on characters, in order, in every form of a text") {
  const Result result = new_result();
  REQUIRE(extract(ship_engine(), kText, result.get()) == VIE_OK);
  check_spans(result.get(), kText);
  for (size_t cut = 0; cut < kText.size(); ++cut) {
    REQUIRE(extract(ship_engine(), kText.substr(0, cut), result.get()) == VIE_OK);
    check_spans(result.get(), kText.substr(0, cut));
    REQUIRE(extract(ship_engine(), kText.substr(cut), result.get()) == VIE_OK);
  }
}
