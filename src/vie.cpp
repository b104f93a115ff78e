// The C face: every extern "C" function of vie.h, and nothing else.
//
// A function here checks its arguments, converts them, calls down under guard(), and knows nothing of
// how things are done.

#include "vie/vie.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <thread>
#include <vector>

#include "base/calendar.h"
#include "base/failure.h"
#include "engine/builtin_data.h"
#include "guard.h"
#include "handles.h"
#include "match/regex.h"
#include "output/json.h"
#include "text/offsets.h"
#include "text/unicode.h"

namespace vie {

vie_status report(vie_error* error, vie_status status, std::string_view message,
                  const Position& position) noexcept {
  if (error == nullptr) return status;
  *error = {};
  error->status = status;
  error->line = position.line;
  error->column = position.column;
  error->offset = position.offset;
  size_t size = std::min(message.size(), sizeof error->message - 1);
  while (size < message.size() && size > 0 &&
         (static_cast<unsigned char>(message[size]) & 0xC0) == 0x80) {
    --size;
  }
  std::memcpy(error->message, message.data(), size);
  return status;
}

namespace {

vie_status bad_argument(vie_error* error, std::string_view message) {
  return report(error, VIE_E_ARGUMENT, message);
}

// More than any version of vie_options will have: what is larger was never set.
constexpr size_t kMaxOptionsSize = 4096;

// The caller's options as far as this library knows them; absent members are zero.
void read_options(const vie_options* given, vie_options& out) {
  std::memset(&out, 0, sizeof out);
  if (given == nullptr) return;
  constexpr size_t kSmallest = offsetof(vie_options, threads);
  if (given->size < kSmallest || given->size > kMaxOptionsSize) {
    throw Failure(VIE_E_ARGUMENT, "options.size is not set");
  }
  std::memcpy(&out, given, std::min(given->size, sizeof out));
  const auto* bytes = reinterpret_cast<const unsigned char*>(given);
  for (size_t i = sizeof out; i < given->size; ++i) {
    if (bytes[i] != 0) {
      throw Failure(VIE_E_TOO_NEW, "options has a member that this library does not know");
    }
  }
  if (out.flags & ~uint32_t{VIE_STRICT_UTF8 | VIE_BORROW_TEXT}) {
    throw Failure(VIE_E_ARGUMENT, "options.flags has a bit that this library does not know");
  }
  if (out.kind_count > 0 && out.kinds == nullptr) {
    throw Failure(VIE_E_ARGUMENT, "options.kinds is NULL, options.kind_count is not 0");
  }
}

void check_date(const vie_date& date, uint32_t text = 0) {
  if (date.year == 0 && date.month == 0 && date.day == 0) return;
  // A month or day that is not known must not make the rest look wrong.
  const int month = date.month == 0 && date.day == 0 ? 1 : date.month;
  const int day = date.day == 0 ? 1 : date.day;
  if (date.year >= 1 && date.calendar == VIE_CALENDAR_GREGORIAN && valid(date.year, month, day)) {
    return;
  }
  throw Failure(VIE_E_ARGUMENT, "the date of publication is not a date", {text, 0, 0});
}

void clear(vie_result& result) noexcept {
  result.table.clear();
  result.texts.clear();
  result.bad_bytes = 0;
  result.engine.reset();
}

// Keeps the texts' bytes with the result, in buffers that are used again.
void copy_texts(vie_result& result) {
  result.copies.resize(std::max(result.copies.size(), result.texts.size()));
  result.copy_sizes.resize(result.copies.size());
  for (size_t i = 0; i < result.texts.size(); ++i) {
    vie_str& text = result.texts[i];
    if (result.copy_sizes[i] < text.size + 1) {
      result.copies[i] = std::make_unique_for_overwrite<char[]>(text.size + 1);
      result.copy_sizes[i] = text.size + 1;
    }
    if (text.size > 0) std::memcpy(result.copies[i].get(), text.data, text.size);
    result.copies[i][text.size] = '\0';
    text.data = result.copies[i].get();
  }
}

void extract(const vie_engine& engine, const vie_str* texts, const vie_date* published,
             size_t count, const vie_options* given, vie_result& result) {
  vie_options options;
  read_options(given, options);
  check_date(options.published);
  for (size_t i = 0; i < count; ++i) {
    const auto number = static_cast<uint32_t>(i);
    if (texts[i].data == nullptr && texts[i].size > 0) {
      throw Failure(VIE_E_ARGUMENT, "a text is NULL and its size is not 0", {number, 0, 0});
    }
    if (texts[i].size > VIE_MAX_TEXT) {
      throw Failure(VIE_E_TOO_LARGE, "a text may have 2147483646 bytes at most", {number, 0, 0});
    }
    if (published != nullptr) check_date(published[i], number);
  }
  result.engine = engine.engine;
  result.texts.assign(texts, texts + count);
  for (vie_str& text : result.texts) {
    if (text.data == nullptr) text.data = "";
  }
  if (!(options.flags & VIE_BORROW_TEXT)) copy_texts(result);
  ExtractOptions extract_options;
  extract_options.strict_utf8 = options.flags & VIE_STRICT_UTF8;
  extract_options.published = options.published;
  extract_options.kinds = {options.kinds, options.kind_count};
  Batch batch;
  batch.texts = result.texts;
  batch.published = published;
  batch.threads = options.threads == VIE_ALL_CORES ? std::thread::hardware_concurrency()
                                                   : options.threads;
  if (options.stop != nullptr) {
    batch.stop = [&options] { return options.stop(options.stop_user) != 0; };
  }
  result.bad_bytes =
      extract_batch(*engine.engine, batch, extract_options, result.workers, result.table);
}

// Copies items first, first+1, ... to the caller, each as much as the caller knows of it.
template <class Item>
size_t copy_out(const std::vector<Item>& items, size_t first, void* out, size_t capacity,
                size_t item_size) {
  if (out == nullptr || item_size == 0 || first >= items.size()) return 0;
  const size_t count = std::min(capacity, items.size() - first);
  auto* to = static_cast<unsigned char*>(out);
  for (size_t i = 0; i < count; ++i, to += item_size) {
    std::memcpy(to, &items[first + i], std::min(item_size, sizeof(Item)));
    if (item_size > sizeof(Item)) std::memset(to + sizeof(Item), 0, item_size - sizeof(Item));
  }
  return count;
}

const char* name_or_null(std::string_view name) { return name.empty() ? nullptr : name.data(); }

}  // namespace
}  // namespace vie

extern "C" {

vie_status vie_engine_new(vie_engine** out, vie_error* error) noexcept {
  if (out == nullptr) return vie::bad_argument(error, "out is NULL");
  *out = nullptr;
  return vie::guard(error, [&] {
    vie::Builder builder;
    builder.add_defaults();
    *out = new vie_engine{builder.build()};
  });
}

void vie_engine_free(vie_engine* engine) noexcept { delete engine; }

vie_builder* vie_builder_new(void) noexcept {
  vie_builder* builder = nullptr;
  vie::guard(nullptr, [&] { builder = new vie_builder; });
  return builder;
}

void vie_builder_free(vie_builder* builder) noexcept { delete builder; }

vie_status vie_builder_add_defaults(vie_builder* builder, vie_error* error) noexcept {
  if (builder == nullptr) return vie::bad_argument(error, "builder is NULL");
  return vie::guard(error, [&] { builder->builder.add_defaults(); });
}

vie_status vie_builder_add_source(vie_builder* builder, const char* name, const char* source,
                                  size_t size, vie_error* error) noexcept {
  if (builder == nullptr) return vie::bad_argument(error, "builder is NULL");
  if (source == nullptr && size > 0) return vie::bad_argument(error, "source is NULL");
  return vie::guard(error, [&] {
    builder->builder.add_source(name == nullptr ? "source" : name,
                                source == nullptr ? std::string_view()
                                                  : std::string_view(source, size));
  });
}

vie_status vie_builder_add_file(vie_builder* builder, const char* path, vie_error* error) noexcept {
  if (builder == nullptr) return vie::bad_argument(error, "builder is NULL");
  if (path == nullptr) return vie::bad_argument(error, "path is NULL");
  return vie::guard(error, [&] { builder->builder.add_file(path); });
}

vie_status vie_builder_add_entry(vie_builder* builder, const char* lexicon, const char* entry,
                                 const char* attributes, vie_error* error) noexcept {
  if (builder == nullptr) return vie::bad_argument(error, "builder is NULL");
  if (lexicon == nullptr) return vie::bad_argument(error, "lexicon is NULL");
  if (entry == nullptr) return vie::bad_argument(error, "entry is NULL");
  return vie::guard(error, [&] {
    builder->builder.add_entry(lexicon, entry, attributes == nullptr ? "" : attributes);
  });
}

vie_status vie_builder_disable(vie_builder* builder, const char* name, vie_error* error) noexcept {
  if (builder == nullptr) return vie::bad_argument(error, "builder is NULL");
  if (name == nullptr) return vie::bad_argument(error, "name is NULL");
  return vie::guard(error, [&] { builder->builder.disable(name); });
}

vie_status vie_builder_set(vie_builder* builder, uint32_t setting, int64_t value,
                           vie_error* error) noexcept {
  if (builder == nullptr) return vie::bad_argument(error, "builder is NULL");
  return vie::guard(error, [&] { builder->builder.set(setting, value); });
}

vie_status vie_builder_build(const vie_builder* builder, vie_engine** out,
                             vie_error* error) noexcept {
  if (out == nullptr) return vie::bad_argument(error, "out is NULL");
  *out = nullptr;
  if (builder == nullptr) return vie::bad_argument(error, "builder is NULL");
  return vie::guard(error, [&] { *out = new vie_engine{builder->builder.build()}; });
}

vie_result* vie_result_new(void) noexcept {
  vie_result* result = nullptr;
  vie::guard(nullptr, [&] { result = new vie_result; });
  return result;
}

void vie_result_clear(vie_result* result) noexcept {
  if (result != nullptr) vie::clear(*result);
}

void vie_result_free(vie_result* result) noexcept { delete result; }

vie_status vie_extract(const vie_engine* engine, const char* text, size_t size,
                       const vie_options* options, vie_result* result, vie_error* error) noexcept {
  const vie_str one = {text, size};
  return vie_extract_many(engine, &one, nullptr, 1, options, result, error);
}

vie_status vie_extract_many(const vie_engine* engine, const vie_str* texts,
                            const vie_date* published, size_t count, const vie_options* options,
                            vie_result* result, vie_error* error) noexcept {
  if (result == nullptr) return vie::bad_argument(error, "result is NULL");
  vie::clear(*result);
  if (engine == nullptr) return vie::bad_argument(error, "engine is NULL");
  if (texts == nullptr && count > 0) return vie::bad_argument(error, "texts is NULL");
  if (count > VIE_NONE) return vie::bad_argument(error, "too many texts");
  const vie_status status = vie::guard(
      error, [&] { vie::extract(*engine, texts, published, count, options, *result); });
  if (status != VIE_OK) vie::clear(*result);
  return status;
}

size_t vie_result_count(const vie_result* result) noexcept {
  return result == nullptr ? 0 : result->table.records().size();
}

size_t vie_result_value_count(const vie_result* result) noexcept {
  return result == nullptr ? 0 : result->table.values().size();
}

size_t vie_result_records(const vie_result* result, size_t first, vie_record* out, size_t capacity,
                          size_t record_size) noexcept {
  if (result == nullptr) return 0;
  return vie::copy_out(result->table.records(), first, out, capacity, record_size);
}

size_t vie_result_values(const vie_result* result, size_t first, vie_value* out, size_t capacity,
                         size_t value_size) noexcept {
  if (result == nullptr) return 0;
  return vie::copy_out(result->table.values(), first, out, capacity, value_size);
}

size_t vie_result_entity_count(const vie_result* result) noexcept {
  return result == nullptr ? 0 : result->table.entities().size();
}

size_t vie_result_entities(const vie_result* result, size_t first, vie_entity* out,
                           size_t capacity, size_t entity_size) noexcept {
  if (result == nullptr) return 0;
  return vie::copy_out(result->table.entities(), first, out, capacity, entity_size);
}

int vie_result_find(const vie_result* result, size_t record, uint32_t field, size_t nth,
                    vie_value* out, size_t value_size) noexcept {
  if (out == nullptr || value_size == 0) return 0;
  std::memset(out, 0, value_size);
  if (result == nullptr || record >= result->table.records().size()) return 0;
  const vie_record& r = result->table.records()[record];
  for (size_t i = r.first_value; i < size_t{r.first_value} + r.value_count; ++i) {
    if (result->table.values()[i].field != field || nth-- > 0) continue;
    return static_cast<int>(vie::copy_out(result->table.values(), i, out, 1, value_size));
  }
  return 0;
}

size_t vie_result_bad_bytes(const vie_result* result) noexcept {
  return result == nullptr ? 0 : result->bad_bytes;
}

int vie_result_text(const vie_result* result, uint32_t doc, vie_str* out) noexcept {
  if (out == nullptr) return 0;
  *out = {nullptr, 0};
  if (result == nullptr || doc >= result->texts.size()) return 0;
  *out = result->texts[doc];
  return 1;
}

vie_status vie_result_json(vie_result* result, uint32_t flags, vie_str* out,
                           vie_error* error) noexcept {
  if (out == nullptr) return vie::bad_argument(error, "out is NULL");
  *out = {nullptr, 0};
  if (result == nullptr) return vie::bad_argument(error, "result is NULL");
  constexpr uint32_t kKnown =
      VIE_JSON_LINES | VIE_JSON_PRETTY | VIE_JSON_TEXT | VIE_JSON_OFFSETS;
  if (flags & ~kKnown) return vie::bad_argument(error, "flags has a bit that is not known");
  return vie::guard(error, [&] {
    result->json.clear();
    if (result->engine) {
      vie::append_json(result->json, result->table, result->texts, *result->engine, flags);
    } else if (!(flags & VIE_JSON_LINES)) {
      result->json = "[]\n";
    }
    *out = {result->json.data(), result->json.size()};
  });
}

const char* vie_kind_name(const vie_engine* engine, uint32_t kind) noexcept {
  return engine == nullptr ? nullptr : vie::name_or_null(engine->engine->kind_name(kind));
}

uint32_t vie_kind_id(const vie_engine* engine, const char* name) noexcept {
  return engine == nullptr || name == nullptr ? 0 : engine->engine->kind_id(name);
}

const char* vie_field_name(const vie_engine* engine, uint32_t field) noexcept {
  return engine == nullptr ? nullptr : vie::name_or_null(engine->engine->field_name(field));
}

uint32_t vie_field_id(const vie_engine* engine, const char* name) noexcept {
  return engine == nullptr || name == nullptr ? 0 : engine->engine->field_id(name);
}

const char* vie_rule_name(const vie_engine* engine, uint32_t rule) noexcept {
  return engine == nullptr ? nullptr : vie::name_or_null(engine->engine->rule_name(rule));
}

const char* vie_status_name(vie_status status) noexcept {
  switch (status) {
    case VIE_OK: return "ok";
    case VIE_E_ARGUMENT: return "bad argument";
    case VIE_E_NO_MEMORY: return "out of memory";
    case VIE_E_UTF8: return "ill-formed UTF-8";
    case VIE_E_TOO_LARGE: return "too large";
    case VIE_E_SYNTAX: return "syntax error";
    case VIE_E_PATTERN: return "bad regular expression";
    case VIE_E_NOT_FOUND: return "not found";
    case VIE_E_IO: return "input/output error";
    case VIE_E_CANCELLED: return "cancelled";
    case VIE_E_TOO_NEW: return "newer than this library";
    case VIE_E_UNSUPPORTED: return "not built in";
    case VIE_E_INTERNAL: return "internal error";
    default: return "unknown status";
  }
}

vie_status vie_convert_offsets(const char* text, size_t size, uint32_t unit, uint32_t* offsets,
                               size_t count, vie_error* error) noexcept {
  if (text == nullptr && size > 0) return vie::bad_argument(error, "text is NULL");
  if (offsets == nullptr && count > 0) return vie::bad_argument(error, "offsets is NULL");
  if (unit > VIE_UNIT_UTF16) return vie::bad_argument(error, "no such unit");
  if (size > VIE_MAX_TEXT) return vie::report(error, VIE_E_TOO_LARGE, "the text is too large");
  if (unit == VIE_UNIT_BYTE) return VIE_OK;
  vie::OffsetCounter counter({text, size});
  for (size_t i = 0; i < count; ++i) {
    const auto units = counter.at(offsets[i]);
    offsets[i] = unit == VIE_UNIT_UTF16 ? units.utf16 : units.code_points;
  }
  return VIE_OK;
}

uint32_t vie_version_number(void) noexcept { return VIE_VERSION_NUMBER; }

#define VIE_STRING_OF(x) #x
#define VIE_STRING(x) VIE_STRING_OF(x)
const char* vie_version(void) noexcept {
  return VIE_STRING(VIE_VERSION_MAJOR) "." VIE_STRING(VIE_VERSION_MINOR) "." VIE_STRING(
      VIE_VERSION_PATCH);
}

const char* vie_build_info(void) noexcept {
  const char* info = "";
  vie::guard(nullptr, [&] {
    static const std::string text = fmt::format("vie {}; {}; {}; data {}", vie_version(),
                                                vie::regex_version(), vie::unicode_versions(),
                                                vie::builtin_hash());
    info = text.c_str();
  });
  return info;
}

int vie_has_feature(const char* name) noexcept {
  if (name == nullptr) return 0;
  return std::strcmp(name, "threads") == 0 || std::strcmp(name, "arrow") == 0;
}

size_t vie_engine_memory(const vie_engine* engine) noexcept {
  return engine == nullptr ? 0 : engine->engine->memory();
}

size_t vie_result_memory(const vie_result* result) noexcept {
  if (result == nullptr) return 0;
  size_t total = sizeof *result + result->table.memory() + result->json.capacity() +
                 (result->texts.capacity() + result->arrow_texts.capacity()) * sizeof(vie_str) +
                 result->arrow_days.capacity() * sizeof(vie_date) +
                 result->copies.capacity() * (sizeof(char*) + sizeof(size_t));
  for (const vie::Worker& worker : result->workers) {
    total += sizeof worker + worker.workspace.memory() + worker.table.memory();
  }
  for (const size_t size : result->copy_sizes) total += size;
  return total;
}

}  // extern "C"
