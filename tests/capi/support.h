// What the tests of the C interface share: handles that free themselves, and texts.

#ifndef VIE_TESTS_CAPI_SUPPORT_H
#define VIE_TESTS_CAPI_SUPPORT_H

#include <vie/vie.h>

#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace capi {

struct Free {
  void operator()(vie_engine* p) const { vie_engine_free(p); }
  void operator()(vie_builder* p) const { vie_builder_free(p); }
  void operator()(vie_result* p) const { vie_result_free(p); }
};
using Engine = std::unique_ptr<vie_engine, Free>;
using Builder = std::unique_ptr<vie_builder, Free>;
using Result = std::unique_ptr<vie_result, Free>;

inline Result new_result() { return Result(vie_result_new()); }

/// The engine with the built-in data, made once, for all tests.
inline const vie_engine* default_engine() {
  static const Engine engine = [] {
    vie_engine* p = nullptr;
    vie_engine_new(&p, nullptr);
    return Engine(p);
  }();
  return engine.get();
}

/// A source of an own kind, so that these tests find something whatever the built-in data finds.
constexpr std::string_view kShipSource =
    "slot  number number 1..99999\n"
    "slot  name   word   title\n"
    "rule  ship.number\n"
    "kind  ship\n"
    "match tàu (số )?{number}\n"
    "rule  ship.name\n"
    "kind  ship\n"
    "match tàu {name}\n";

inline vie_status add(vie_builder* builder, std::string_view source, vie_error* error = nullptr,
                      const char* name = "my.rules") {
  return vie_builder_add_source(builder, name, source.data(), source.size(), error);
}

/// An engine with the built-in data and the kind of kShipSource.
inline const vie_engine* ship_engine() {
  static const Engine engine = [] {
    const Builder builder(vie_builder_new());
    vie_builder_add_defaults(builder.get(), nullptr);
    add(builder.get(), kShipSource);
    vie_engine* p = nullptr;
    vie_builder_build(builder.get(), &p, nullptr);
    return Engine(p);
  }();
  return engine.get();
}

constexpr std::string_view kText =
    "Chiều 22-12-2021, Đại tướng Lê Quang Minh, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an và ngài "
    "Sok Vannara, Bộ trưởng Bộ Nội vụ Vương quốc Campuchia ký Kế hoạch hợp tác năm 2022 trên tàu "
    "Hương Giang. Hai bên trao đổi về tội phạm ma túy và mua bán người; tàu số 275 về lúc 18 giờ.";

inline vie_str str(std::string_view text) { return {text.data(), text.size()}; }
inline std::string_view view(vie_str text) { return {text.data, text.size}; }

inline vie_status extract(const vie_engine* engine, std::string_view text, vie_result* result,
                          const vie_options* options = nullptr, vie_error* error = nullptr) {
  return vie_extract(engine, text.data(), text.size(), options, result, error);
}

inline std::string json(vie_result* result, uint32_t flags = VIE_JSON_LINES) {
  vie_str out;
  REQUIRE(vie_result_json(result, flags, &out, nullptr) == VIE_OK);
  return std::string(view(out));
}

inline std::vector<vie_record> records(const vie_result* result) {
  std::vector<vie_record> out(vie_result_count(result));
  CHECK(vie_result_records(result, 0, out.data(), out.size(), sizeof(vie_record)) == out.size());
  return out;
}

}  // namespace capi

#endif  // VIE_TESTS_CAPI_SUPPORT_H
