// rules_test [SOURCE...]: runs the examples that stand in the rule sources ("rules/mask.rules"; none
// named: all) with the built-in engine.
//
// A `yes` must make its rule speak: a record that names the rule, or a match of its patterns; of a mask
// rule, a masked token.  The value behind => must be that of some record of the rule's kind, or the
// text of such a record or match.  A `no` must give no record that names the rule.  A rule has at least
// three examples and two counter-examples, for they are what its readers understand it by.

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "engine/builder.h"
#include "engine/engine.h"
#include "match/matcher.h"

namespace {

constexpr size_t kMinYes = 3;
constexpr size_t kMinNo = 2;

// The field that an example's value speaks of.
uint32_t value_field(uint32_t kind) {
  switch (kind) {
    case VIE_KIND_DATE: return VIE_FIELD_VALUE;
    case VIE_KIND_OFFICIAL: return VIE_FIELD_NAME;
    case VIE_KIND_POSITION: return VIE_FIELD_ROLE;
    case VIE_KIND_CRIME: return VIE_FIELD_CATEGORY;
    case VIE_KIND_PLAN: return VIE_FIELD_DOC_TYPE;
    default: return 0;
  }
}

std::string_view view(vie_str s) { return {s.data, s.size}; }

class Runner {
 public:
  explicit Runner(const vie::Engine& engine) : engine_(engine) {}

  void run(vie::RuleId id) {
    const vie::Rule& rule = engine_.sources().rules[id];
    id_ = id;
    kind_ = engine_.kind_id(rule.kind);
    mask_ = rule.kind == vie::kMaskKind;
    if (rule.yes.size() < kMinYes || rule.no.size() < kMinNo) {
      problem(rule, rule.position.line,
              "has " + std::to_string(rule.yes.size()) + " yes and " +
                  std::to_string(rule.no.size()) + " no, wants " + std::to_string(kMinYes) +
                  " and " + std::to_string(kMinNo) + " at least");
    }
    for (const vie::Example& example : rule.yes) {
      extract(example);
      if (!speaks(true)) {
        problem(rule, example.line, "yes \"" + example.text + "\": not found" + found());
      } else if (!example.value.empty() && !has_value(example.value)) {
        problem(rule, example.line,
                "yes \"" + example.text + "\": no " + rule.kind + " is " + example.value + found());
      }
    }
    for (const vie::Example& example : rule.no) {
      extract(example);
      if (speaks(false)) {
        problem(rule, example.line, "no \"" + example.text + "\": found" + found());
      }
    }
    examples_ += rule.yes.size() + rule.no.size();
  }

  size_t problems() const { return problems_; }
  size_t examples() const { return examples_; }

 private:
  void extract(const vie::Example& example) {
    table_.clear();
    text_ = example.text;
    engine_.extract(text_, 0, vie::ExtractOptions(), workspace_, table_);
  }

  bool speaks(bool or_matches) const {
    const vie::Hits& hits = workspace_.hits;
    if (mask_) return std::any_of(hits.mask.begin(), hits.mask.end(), [](auto m) { return m; });
    return std::any_of(table_.records().begin(), table_.records().end(),
                       [this](const vie_record& r) { return r.rule == id_; }) ||
           (or_matches && std::any_of(hits.rules.begin(), hits.rules.end(),
                                      [this](const vie::RuleHit& h) { return h.rule == id_; }));
  }

  std::string_view text_of(const vie_record& r) const {
    return std::string_view(text_).substr(r.span.begin, r.span.end - r.span.begin);
  }

  std::string_view value_of(const vie_record& r) const {
    const auto values = std::span(table_.values()).subspan(r.first_value, r.value_count);
    for (const vie_value& v : values) {
      if (v.field == value_field(r.kind)) return view(v.str);
    }
    return {};
  }

  bool has_value(std::string_view value) const {
    for (const vie_record& r : table_.records()) {
      if (r.kind == kind_ && (value_of(r) == value || text_of(r) == value)) return true;
    }
    for (const vie::RuleHit& h : workspace_.hits.rules) {
      const vie::Document& document = workspace_.document;
      if (h.rule == id_ && document.clean(h.first, h.last) == value) return true;
    }
    return false;
  }

  // What was found instead, for messages.
  std::string found() const {
    std::string out;
    for (const vie_record& r : table_.records()) {
      out.append("\n      found ").append(engine_.kind_name(r.kind)).append(" \"");
      out.append(text_of(r)).append("\" ").append(value_of(r)).append(", by rule ");
      out.append(engine_.rule_name(r.rule));
    }
    return out;
  }

  void problem(const vie::Rule& rule, uint32_t line, const std::string& message) {
    ++problems_;
    std::printf("data/%s:%u: rule %s: %s\n", rule.source.c_str(), line, rule.name.c_str(),
                message.c_str());
  }

  const vie::Engine& engine_;
  vie::Workspace workspace_;
  vie::Table table_;
  std::string text_;
  vie::RuleId id_ = vie::kNoRule;
  uint32_t kind_ = 0;
  bool mask_ = false;
  size_t problems_ = 0;
  size_t examples_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  try {
    vie::Builder builder;
    builder.add_defaults();
    const auto engine = builder.build();
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    Runner runner(*engine);
    const vie::Rules& rules = engine->sources().rules;
    for (vie::RuleId id = 1; id < rules.size(); ++id) {
      const std::string& source = rules[id].source;
      if (wanted.empty() || std::find(wanted.begin(), wanted.end(), source) != wanted.end()) {
        runner.run(id);
      }
    }
    std::printf("%zu examples, %zu problems\n", runner.examples(), runner.problems());
    return runner.problems() == 0 ? 0 : 1;
  } catch (const std::exception& e) {
    std::printf("%s\n", e.what());
    return 2;
  }
}
