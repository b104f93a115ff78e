// The checks of invariants.h, through the C interface like any program.

#include "invariants.h"

#include <simdjson.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace fuzz {
namespace {

struct Free {
  void operator()(vie_engine* p) const { vie_engine_free(p); }
  void operator()(vie_builder* p) const { vie_builder_free(p); }
  void operator()(vie_result* p) const { vie_result_free(p); }
};
using Result = std::unique_ptr<vie_result, Free>;

std::string_view view(vie_str s) { return {s.data, s.size}; }

// What one extraction gave, copied out.
struct Found {
  std::vector<vie_record> records;
  std::vector<vie_value> values;
  std::vector<vie_entity> entities;
  std::string json;
};

Found extract(const vie_engine* engine, std::string_view text, vie_result* result,
              std::string& problem) {
  Found found;
  vie_error error{};
  if (vie_extract(engine, text.data(), text.size(), nullptr, result, &error) != VIE_OK) {
    problem = std::string("extraction failed: ") + error.message;
    return found;
  }
  found.records.resize(vie_result_count(result));
  found.values.resize(vie_result_value_count(result));
  found.entities.resize(vie_result_entity_count(result));
  vie_result_records(result, 0, found.records.data(), found.records.size(), sizeof(vie_record));
  vie_result_values(result, 0, found.values.data(), found.values.size(), sizeof(vie_value));
  vie_result_entities(result, 0, found.entities.data(), found.entities.size(), sizeof(vie_entity));
  vie_str json;
  if (vie_result_json(result, VIE_JSON_LINES | VIE_JSON_OFFSETS, &json, nullptr) != VIE_OK) {
    problem = "no JSON";
    return found;
  }
  found.json = view(json);
  return found;
}

bool border(std::string_view text, size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// A span of the text, empty only where that is allowed.  Ill-formed bytes have no borders, so these
// are asked for in well-formed texts only.
bool good_span(std::string_view text, bool well_formed, vie_span span, bool may_be_empty) {
  if (span.begin > span.end || span.end > text.size()) return false;
  if (span.begin == span.end) return may_be_empty;
  return !well_formed || (border(text, span.begin) && border(text, span.end));
}

std::string check_values(const vie_engine* engine, const Found& found, std::string_view text,
                         bool well_formed, uint32_t first, uint32_t count, size_t entities) {
  if (size_t{first} + count > found.values.size()) return "values past the end";
  for (uint32_t i = first; i < first + count; ++i) {
    const vie_value& value = found.values[i];
    const char* const name = vie_field_name(engine, value.field);
    if (name == nullptr) return "a field without a name: " + std::to_string(value.field);
    const auto wrong = [&](const char* what) { return std::string(name) + ": " + what; };
    if (!good_span(text, well_formed, value.span, true)) return wrong("its span is not in the text");
    if (value.str.data == nullptr || value.str.data[value.str.size] != '\0') {
      return wrong("no string, or without a NUL");
    }
    if (!simdjson::validate_utf8(value.str.data, value.str.size)) return wrong("not UTF-8");
    if (value.type < VIE_TYPE_STR || value.type > VIE_TYPE_ENTITY) return wrong("no type");
    if (value.type == VIE_TYPE_RECORD && !(value.integer >= 0 && static_cast<size_t>(value.integer) <
                                                                     found.records.size())) {
      return wrong("refers to no record");
    }
    if (value.type == VIE_TYPE_ENTITY &&
        !(value.integer >= 1 && static_cast<size_t>(value.integer) <= entities)) {
      return wrong("refers to no entity");
    }
    if (value.type == VIE_TYPE_DATE && (value.date.month > 12 || value.date.day > 31)) {
      return wrong("no date");
    }
  }
  return {};
}

std::string check_record(const vie_engine* engine, const Found& found, std::string_view text,
                         bool well_formed, size_t i) {
  const vie_record& record = found.records[i];
  const char* const kind = vie_kind_name(engine, record.kind);
  const char* const rule = vie_rule_name(engine, record.rule);
  if (kind == nullptr) return "a kind without a name";
  if (rule == nullptr) return std::string(kind) + ": a rule without a name";
  const auto wrong = [&](std::string_view what) {
    return std::string(kind) + " by " + rule + " at " + std::to_string(record.span.begin) + ".." +
           std::to_string(record.span.end) + ": " + std::string(what);
  };
  if (record.doc != 0) return wrong("of another text");
  if (!good_span(text, well_formed, record.span, false)) return wrong("its span is not in the text");
  if (!(record.score >= 0 && record.score <= 1)) return wrong("no score");
  if (record.entity > found.entities.size()) return wrong("of no entity");
  if (i > 0) {
    const vie_span before = found.records[i - 1].span;
    if (before.begin > record.span.begin ||
        (before.begin == record.span.begin && before.end < record.span.end)) {
      return wrong("out of order");
    }
  }
  if (record.parent != VIE_NONE) {
    if (record.parent >= found.records.size()) return wrong("a part of no record");
    const vie_record& whole = found.records[record.parent];
    // "các ông Phó Giám đốc A và B": the title of B stands before B.
    const bool shared = record.kind == VIE_KIND_POSITION && whole.kind == VIE_KIND_OFFICIAL &&
                        record.span.end <= whole.span.begin;
    if (!shared && record.parent >= i) return wrong("a part before its whole");
    if (!shared && (record.span.begin < whole.span.begin || record.span.end > whole.span.end)) {
      return wrong("a part outside its whole");
    }
  }
  const std::string problem =
      check_values(engine, found, text, well_formed, record.first_value, record.value_count,
                   found.entities.size());
  return problem.empty() ? problem : wrong(problem);
}

// The JSON parses, and its records are those that are no part of another.
std::string check_json(const Found& found) {
  static thread_local simdjson::dom::parser parser;
  simdjson::dom::element document;
  if (parser.parse(found.json).get(document) != simdjson::SUCCESS) return "the JSON does not parse";
  simdjson::dom::array records;
  if (document["records"].get(records) != simdjson::SUCCESS) return "no records in the JSON";
  size_t i = 0;
  for (const simdjson::dom::element record : records) {
    while (i < found.records.size() && found.records[i].parent != VIE_NONE) ++i;
    uint64_t begin = 0;
    uint64_t end = 0;
    if (i == found.records.size() || record["begin"].get(begin) != simdjson::SUCCESS ||
        record["end"].get(end) != simdjson::SUCCESS || begin != found.records[i].span.begin ||
        end != found.records[i].span.end) {
      return "the JSON has other records";
    }
    ++i;
  }
  while (i < found.records.size() && found.records[i].parent != VIE_NONE) ++i;
  return i == found.records.size() ? "" : "records are missing in the JSON";
}

std::string normalized(std::string_view text, bool compose) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* const form = compose ? icu::Normalizer2::getNFCInstance(code)
                                               : icu::Normalizer2::getNFDInstance(code);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink,
                      nullptr, code);
  return out;
}

}  // namespace

const vie_engine* default_engine() {
  static const vie_engine* const engine = [] {
    vie_engine* made = nullptr;
    vie_engine_new(&made, nullptr);
    return made;
  }();
  return engine;
}

std::string check_text(const vie_engine* engine, std::string_view text) {
  static thread_local const Result reused(vie_result_new());
  std::string problem;
  const Found found = extract(engine, text, reused.get(), problem);
  if (!problem.empty()) return problem;
  const bool well_formed = simdjson::validate_utf8(text.data(), text.size());
  if (well_formed != (vie_result_bad_bytes(reused.get()) == 0)) return "ill-formed bytes miscounted";
  for (size_t i = 0; i < found.records.size(); ++i) {
    problem = check_record(engine, found, text, well_formed, i);
    if (!problem.empty()) return problem;
  }
  for (size_t i = 0; i < found.entities.size(); ++i) {
    const vie_entity& entity = found.entities[i];
    if (entity.id != i + 1) return "entities are not numbered from 1";
    problem = check_values(engine, found, text, well_formed, entity.first_value, entity.value_count,
                           found.entities.size());
    if (!problem.empty()) return "entity: " + problem;
  }
  problem = check_json(found);
  if (!problem.empty()) return problem;
  const Result fresh(vie_result_new());
  if (extract(engine, text, fresh.get(), problem).json != found.json) {
    return "a fresh result has other records than a used one";
  }
  return problem;
}

std::string check_normal_forms(const vie_engine* engine, std::string_view text) {
  if (!simdjson::validate_utf8(text.data(), text.size())) return {};
  const std::string composed = normalized(text, true);
  const std::string decomposed = normalized(text, false);
  const Result results[2] = {Result(vie_result_new()), Result(vie_result_new())};
  std::string problem;
  const Found a = extract(engine, composed, results[0].get(), problem);
  const Found b = extract(engine, decomposed, results[1].get(), problem);
  if (!problem.empty()) return problem;
  if (a.records.size() != b.records.size()) return "NFC and NFD give other numbers of records";
  if (a.values.size() != b.values.size()) return "NFC and NFD give other numbers of values";
  for (size_t i = 0; i < a.records.size(); ++i) {
    const vie_record& x = a.records[i];
    const vie_record& y = b.records[i];
    if (x.kind != y.kind || x.rule != y.rule || x.entity != y.entity || x.parent != y.parent ||
        x.value_count != y.value_count) {
      return "NFC and NFD give different records";
    }
    const auto composed_size = [&](uint32_t end) {
      return normalized(std::string_view(decomposed).substr(0, end), true).size();
    };
    if (composed_size(y.span.begin) != x.span.begin || composed_size(y.span.end) != x.span.end) {
      return "NFC and NFD give spans that do not correspond";
    }
  }
  for (size_t i = 0; i < a.values.size(); ++i) {
    if (a.values[i].field != b.values[i].field || view(a.values[i].str) != view(b.values[i].str)) {
      return "NFC and NFD give different values: " + std::string(view(a.values[i].str)) + " and " +
             std::string(view(b.values[i].str));
    }
  }
  return {};
}

std::string check_source(std::string_view source) {
  const std::unique_ptr<vie_builder, Free> builder(vie_builder_new());
  vie_builder_set(builder.get(), VIE_SET_PATTERN_MEMORY, 1 << 20, nullptr);
  vie_error error{};
  const vie_status status =
      vie_builder_add_source(builder.get(), "fuzz", source.data(), source.size(), &error);
  if (status != VIE_OK) {
    const auto lines = std::count(source.begin(), source.end(), '\n') + 1;
    if (status == VIE_E_INTERNAL) return std::string("an internal error: ") + error.message;
    if (error.message[0] == '\0') return "a failure without a message";
    if (status != VIE_E_TOO_LARGE && error.line == 0) {
      return std::string("a mistake without a line: ") + error.message;
    }
    if (error.line > static_cast<uint64_t>(lines) || error.offset > source.size()) {
      return std::string("a mistake past the end: ") + error.message;
    }
    if (!simdjson::validate_utf8(error.message, std::char_traits<char>::length(error.message))) {
      return "a message that is not UTF-8";
    }
    return {};
  }
  vie_engine* made = nullptr;
  if (vie_builder_build(builder.get(), &made, &error) != VIE_OK) {
    return std::string("a source that was added does not build: ") + error.message;
  }
  const std::unique_ptr<vie_engine, Free> engine(made);
  // Its own words are the text in which it may find something.
  return check_text(engine.get(), source);
}

}  // namespace fuzz
