// The whole engine finds the same in a text however it is written: composed, decomposed, half composed,
// with invisible characters and ill-formed bytes strewn in; and what it finds stands on whole characters,
// in order.  The texts are the examples of the built-in rules.

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "engine/builder.h"
#include "engine/engine.h"
#include "written_text.h"

namespace vie {
namespace {

const Engine& engine() {
  static const std::shared_ptr<const Engine> built = [] {
    Builder builder;
    builder.add_defaults();
    return builder.build();
  }();
  return *built;
}

// The examples, some of them in each text.
std::vector<std::string> example_texts() {
  std::vector<std::string> out;
  const Rules& rules = engine().sources().rules;
  size_t count = 0;
  for (RuleId id = 1; id < rules.size(); ++id) {
    for (const auto* examples : {&rules[id].yes, &rules[id].no}) {
      for (const Example& example : *examples) {
        if (count++ % 6 == 0) out.emplace_back();
        out.back() += example.text + (count % 5 == 0 ? "\n" : " ");
      }
    }
  }
  return out;
}

void extract(const std::string& text, Table& table) {
  static Workspace workspace;
  ExtractOptions options;
  options.published = {2021, 12, 23, 0, 0};
  table.clear();
  engine().extract(text, 0, options, workspace, table);
}

// A span as "first..last" characters, "?" for an end that is within a character.
std::string characters(const WrittenText& written, vie_span span) {
  if (span.begin == span.end) return "";
  std::string out;
  const auto& all = written.characters;
  const auto first = std::lower_bound(all.begin(), all.end(), span.begin,
                                      [](Span c, uint32_t at) { return c.begin < at; });
  const auto last = std::lower_bound(all.begin(), all.end(), span.end,
                                     [](Span c, uint32_t at) { return c.end < at; });
  const bool whole = first != all.end() && first->begin == span.begin && last != all.end() &&
                     last->end == span.end;
  if (!whole) return "?";
  return std::to_string(first - all.begin()) + ".." + std::to_string(last - all.begin());
}

std::string found(const WrittenText& written) {
  Table table;
  extract(written.text, table);
  std::string out;
  for (const vie_record& r : table.records()) {
    out.append(engine().kind_name(r.kind)).append(" ").append(engine().rule_name(r.rule));
    out += " " + characters(written, r.span) + " of " + std::to_string(r.entity);
    for (uint32_t i = 0; i < r.value_count; ++i) {
      const vie_value& v = table.values()[r.first_value + i];
      out.append(" ").append(engine().field_name(v.field)).append("=");
      out.append(v.str.data, v.str.size).append("@") += characters(written, v.span);
    }
    out += "\n";
  }
  for (const vie_entity& e : table.entities()) {
    out += "entity " + std::to_string(e.id);
    for (uint32_t i = 0; i < e.value_count; ++i) {
      const vie_str str = table.values()[e.first_value + i].str;
      out.append(" ").append(str.data, str.size);
    }
    out += "\n";
  }
  return out;
}

TEST_CASE("engine: the same is found however a text is written") {
  using Form = TextWriter::Form;
  TextWriter writer(5);
  for (const std::string& text : example_texts()) {
    std::vector<std::string> letters;
    TextWriter::split(text, letters);
    const std::string expected = found(writer.write(letters, Form::kComposed, false));
    CHECK(expected.find('?') == std::string::npos);
    for (const Form form : {Form::kComposed, Form::kDecomposed, Form::kMixed}) {
      for (const bool noise : {false, true}) {
        const WrittenText written = writer.write(letters, form, noise);
        CAPTURE(written.text);
        CHECK(found(written) == expected);
      }
    }
  }
}

TEST_CASE("engine: what is found is in order and in its place") {
  for (const std::string& text : example_texts()) {
    Table table;
    extract(text, table);
    CAPTURE(text);
    const auto& records = table.records();
    for (size_t i = 0; i < records.size(); ++i) {
      const vie_record& r = records[i];
      CHECK(r.span.begin < r.span.end);
      CHECK(r.span.end <= text.size());
      if (i > 0) CHECK(records[i - 1].span.begin <= r.span.begin);
      CHECK(r.rule != kNoRule);
      CHECK(engine().rule_name(r.rule) != "");
      CHECK(r.score >= 0);
      CHECK(r.score <= 1);
      CHECK(r.entity <= table.entities().size());
      if (r.parent != VIE_NONE) {
        REQUIRE(r.parent < records.size());
        CHECK(records[r.parent].parent == VIE_NONE);
        // A title that is said once for several persons may stand before the second of them.
        if (r.span.begin >= records[r.parent].span.begin) CHECK(r.parent < i);
      }
      for (uint32_t v = 0; v < r.value_count; ++v) {
        const vie_value& value = table.values()[r.first_value + v];
        CHECK(value.str.data[value.str.size] == '\0');
        CHECK(value.span.begin <= value.span.end);
        CHECK(value.span.end <= text.size());
        if (value.type == VIE_TYPE_RECORD) CHECK(value.integer < int64_t(records.size()));
        if (value.type == VIE_TYPE_ENTITY) CHECK(value.integer <= int64_t(table.entities().size()));
      }
    }
  }
}

TEST_CASE("engine: no record reaches over a line break") {
  for (const std::string& text : example_texts()) {
    Table table;
    extract(text, table);
    for (const vie_record& r : table.records()) {
      const std::string_view span =
          std::string_view(text).substr(r.span.begin, r.span.end - r.span.begin);
      CAPTURE(span);
      CHECK(span.find('\n') == std::string_view::npos);
    }
  }
}

}  // namespace
}  // namespace vie
