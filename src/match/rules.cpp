// Reading rules, see rules.h.  Each line is a keyword and the rest; what a keyword wants is checked
// where it is read, so that a message has the line and column of the mistake.

#include "match/rules.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/memory.h"
#include "base/strings.h"
#include "text/unicode.h"

namespace vie {
namespace {

constexpr size_t kMaxRules = std::numeric_limits<RuleId>::max();  // one of which is no rule
constexpr size_t kMaxSlots = std::numeric_limits<uint16_t>::max() - 1;

std::string_view take_word(std::string_view& rest) {
  rest = trim(rest);
  size_t end = 0;
  while (end < rest.size() && !is_ascii_space(rest[end])) ++end;
  const std::string_view word = rest.substr(0, end);
  rest = trim(rest.substr(end));
  return word;
}

uint32_t parse_number(std::string_view text, const SourceReader& reader) {
  uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    reader.fail(text, "expected a whole number");
  }
  return value;
}

// "A..B", or "A" for both.
void parse_range(std::string_view text, uint32_t& low, uint32_t& high, const SourceReader& reader) {
  const size_t dots = text.find("..");
  low = parse_number(text.substr(0, dots), reader);
  high = dots == std::string_view::npos ? low : parse_number(text.substr(dots + 2), reader);
  if (high < low) reader.fail(text, "the range ends before it begins");
}

std::string owner(std::string_view kind) { return "kind " + std::string(kind); }

Example parse_example(std::string_view rest, bool with_value, const SourceReader& reader) {
  const size_t close = rest.size() > 1 ? rest.find('"', 1) : std::string_view::npos;
  if (rest.empty() || rest.front() != '"' || close == std::string_view::npos) {
    reader.fail(rest, "expected an example in double quotes");
  }
  Example example;
  example.text = to_nfc(rest.substr(1, close - 1));
  example.line = reader.line_number();
  const std::string_view after = trim(rest.substr(close + 1));
  if (after.empty()) return example;
  if (!with_value || !after.starts_with("=>")) {
    reader.fail(after, with_value ? "expected \"=>\" and a value, or nothing" : "expected nothing");
  }
  example.value = to_nfc(trim(after.substr(2)));
  return example;
}

}  // namespace

Rules::Rules() : rules_(1) {}

void Rules::read(SourceReader& reader, Keys& keys) {
  current_ = kNoRule;
  while (reader.next()) {
    std::string_view rest = reader.line();
    const std::string_view keyword = take_word(rest);
    if (keyword == "slot") {
      read_slot(rest, reader);
    } else if (keyword == Keys::kKeyword) {
      const std::string_view kind = take_word(rest);
      if (kind.empty()) reader.fail("expected a kind after \"keys\"");
      keys.declare(owner(kind), rest, reader);
    } else if (keyword == "rule") {
      check_last(reader);
      const std::string_view name = take_word(rest);
      if (name.empty() || !rest.empty()) reader.fail("expected one name after \"rule\"");
      const auto [place, is_new] = by_name_.try_emplace(std::string(name), size());
      if (is_new) {
        if (size() == kMaxRules) reader.fail("too many rules: the limit is 65534");
        rules_.emplace_back();
      }
      current_ = place->second;
      Rule& rule = rules_[current_];
      rule = Rule();
      rule.name = name;
      rule.source = reader.name();
      rule.position = reader.position(name);
    } else {
      read_property(keyword, rest, reader, keys);
    }
  }
  check_last(reader);
}

void Rules::check_last(const SourceReader& reader) const {
  if (current_ == kNoRule) return;
  const Rule& rule = rules_[current_];
  const auto fail = [&](const std::string& message) {
    fail_at(reader.name(), rule.position, "rule " + rule.name + ": " + message);
  };
  if (rule.kind.empty()) fail("expected a line \"kind NAME\"");
  if (!rule.regex.text.empty() && rule.at.empty()) {
    fail("a regex needs a line \"at WORD|WORD\" that says from which words it is tried, for trying "
         "it everywhere would make every text slow");
  }
  if (rule.regex.text.empty() && !rule.at.empty()) fail("\"at\" goes with a regex");
  if (!rule.regex.text.empty() && !rule.patterns.empty()) {
    fail("expected match lines or a regex, found both");
  }
  if (rule.kind == kMaskKind && !rule.patterns.empty()) {
    fail("a mask is a regex, for masks are looked for before anything else");
  }
}

void Rules::read_slot(std::string_view rest, const SourceReader& reader) {
  Slot slot;
  slot.name = take_word(rest);
  if (slot.name.empty()) reader.fail("expected a name after \"slot\"");
  const std::string_view kind = take_word(rest);
  if (kind == "number") {
    slot.kind = Slot::Kind::kNumber;
    parse_range(take_word(rest), slot.low, slot.high, reader);
    if (!rest.empty()) {
      const std::string_view digits = take_word(rest);
      if (digits != "digits") reader.fail(digits, "expected \"digits\" or nothing");
      parse_range(take_word(rest), slot.min_digits, slot.max_digits, reader);
    }
  } else if (kind == "lexicon") {
    slot.kind = Slot::Kind::kLexicon;
    slot.lexicon = take_word(rest);
    if (slot.lexicon.empty()) reader.fail("expected the name of a lexicon");
    std::string_view filter = take_word(rest);
    const bool has_value = filter.find('=') != std::string_view::npos;
    slot.key = take_until(filter, '=');
    slot.key_value = has_value ? filter : std::string_view("1");
  } else if (kind == "word") {
    slot.kind = Slot::Kind::kWord;
    const std::string_view shape = take_word(rest);
    if (shape == "any") {
      slot.shape = Shape::kNoCase;
    } else if (shape == "lower") {
      slot.shape = Shape::kLower;
    } else if (shape == "title") {
      slot.shape = Shape::kTitle;
    } else if (shape == "upper") {
      slot.shape = Shape::kUpper;
    } else {
      reader.fail(shape, "expected any, lower, title or upper");
    }
  } else {
    reader.fail(kind, "expected number, lexicon or word");
  }
  if (!rest.empty()) reader.fail(rest, "expected nothing more");
  const int known = find_slot(slot.name);
  if (known >= 0) {
    slots_[static_cast<size_t>(known)] = std::move(slot);
  } else if (slots_.size() == kMaxSlots) {
    reader.fail("too many slots: the limit is 65534");
  } else {
    slots_.push_back(std::move(slot));
  }
}

void Rules::read_property(std::string_view keyword, std::string_view rest,
                          const SourceReader& reader, const Keys& keys) {
  static constexpr std::string_view kKnown =
      "expected keys, slot, rule, kind, match, regex, at, with, score, yes or no";
  if (current_ == kNoRule) reader.fail("expected \"keys\", \"slot\" or \"rule\" first");
  Rule& rule = rules_[current_];
  if (rest.empty()) reader.fail("expected something after \"" + std::string(keyword) + "\"");
  if (keyword == "kind") {
    rule.kind = rest;
  } else if (keyword == "match") {
    rule.patterns.push_back({std::string(rest), reader.position(rest)});
  } else if (keyword == "regex") {
    if (!rule.regex.text.empty()) reader.fail("a rule has one regex at most");
    rule.regex = {std::string(rest), reader.position(rest)};
  } else if (keyword == "at") {
    for_each_part(rest, '|', [&](std::string_view word) {
      word = trim(word);
      if (word.empty()) reader.fail(rest, "expected a word, found nothing");
      rule.at.push_back({std::string(word), reader.position(word)});
    });
  } else if (keyword == "with") {
    if (rule.kind.empty()) reader.fail("expected the line \"kind NAME\" before \"with\"");
    keys.check(owner(rule.kind), rest, reader);
    rule.with = Attributes::parse(rest, reader);
  } else if (keyword == "score") {
    float score = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), score);
    if (error != std::errc() || end != rest.data() + rest.size() || !(score >= 0 && score <= 1)) {
      reader.fail(rest, "expected a number from 0 to 1");
    }
    rule.score = score;
  } else if (keyword == "yes") {
    rule.yes.push_back(parse_example(rest, true, reader));
  } else if (keyword == "no") {
    rule.no.push_back(parse_example(rest, false, reader));
  } else {
    reader.fail(keyword, std::string(kKnown));
  }
}

void Rules::add_slots(const Rules& other) {
  slots_.insert(slots_.end(), other.slots_.begin(), other.slots_.end());
}

bool Rules::has(std::string_view name) const {
  return !name.empty() && (find(name) != kNoRule ||
                           std::any_of(rules_.begin(), rules_.end(),
                                       [&](const Rule& rule) { return rule.kind == name; }));
}

bool Rules::disable(std::string_view name) {
  if (!has(name)) return false;
  for (size_t i = 1; i < rules_.size(); ++i) {
    if (rules_[i].name != name && rules_[i].kind != name) continue;
    rules_[i].patterns.clear();
    rules_[i].regex = {};
    rules_[i].at.clear();
    rules_[i].kind.clear();
    by_name_.erase(rules_[i].name);
    rules_[i].name.clear();
  }
  return true;
}

RuleId Rules::find(std::string_view name) const {
  const auto found = by_name_.find(std::string(name));
  return found == by_name_.end() ? kNoRule : found->second;
}

size_t Rules::memory() const { return owned_bytes(rules_, by_name_, slots_); }

int Rules::find_slot(std::string_view name) const {
  for (size_t i = 0; i < slots_.size(); ++i) {
    if (slots_[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace vie
