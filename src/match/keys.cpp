// Declaring and checking attributes, see keys.h.  An owner has some ten keys and a source some hundred
// owners, so lists are searched.

#include "match/keys.h"

#include <algorithm>
#include <charconv>

#include "base/strings.h"

namespace vie {
namespace {

// Every entry may have it, see lexicon.h.
constexpr std::string_view kCase = "case";

std::string listed(const std::vector<std::string>& words, std::string_view last_joint) {
  std::string out;
  for (size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out.append(i + 1 == words.size() ? last_joint : ", ");
    out.append(words[i]);
  }
  return out;
}

bool whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

void Keys::declare(std::string_view owner, std::string_view keys, const SourceReader& reader) {
  auto place = std::find_if(owners_.begin(), owners_.end(),
                            [&](const Owner& known) { return known.name == owner; });
  if (place == owners_.end()) place = owners_.insert(place, {std::string(owner), {}});
  for_each_part(keys, ';', [&](std::string_view part) {
    part = trim(part);
    if (!part.empty()) place->keys.push_back(parse(part, reader));
  });
  if (place->keys.empty()) reader.fail("expected keys, separated by ';'");
}

Keys::Key Keys::parse(std::string_view text, const SourceReader& reader) {
  Key key;
  const size_t equals = text.find('=');
  key.name = trim(text.substr(0, equals));
  if (key.name.empty()) reader.fail(text, "expected a key before '='");
  if (equals == std::string_view::npos) return key;
  std::string_view values = trim(text.substr(equals + 1));
  if (values == "*" || values == "#") {
    key.takes = values == "*" ? Takes::kAnything : Takes::kNumber;
    return key;
  }
  key.takes = values.starts_with('{') ? Takes::kSome : Takes::kOne;
  if (key.takes == Takes::kSome) {
    if (!values.ends_with('}')) reader.fail(values, "expected '}' at the end");
    values = values.substr(1, values.size() - 2);
  }
  for_each_part(values, '|', [&](std::string_view value) {
    value = trim(value);
    if (value.empty()) reader.fail(text, "expected *, # or values separated by '|'");
    key.values.emplace_back(value);
  });
  return key;
}

const Keys::Owner* Keys::find(std::string_view owner) const {
  for (const Owner& known : owners_) {
    if (known.name == owner) return &known;
  }
  return nullptr;
}

const Keys::Key* Keys::find(std::string_view owner, std::string_view key) const {
  if (const Owner* known = find(owner)) {
    for (const Key& one : known->keys) {
      if (one.name == key) return &one;
    }
  }
  return earlier_ == nullptr ? nullptr : earlier_->find(owner, key);
}

bool Keys::knows(std::string_view owner) const {
  return find(owner) != nullptr || (earlier_ != nullptr && earlier_->knows(owner));
}

std::vector<std::string> Keys::names(std::string_view owner) const {
  std::vector<std::string> out;
  if (earlier_ != nullptr) out = earlier_->names(owner);
  if (const Owner* known = find(owner)) {
    for (const Key& key : known->keys) out.push_back(key.name);
  }
  return out;
}

void Keys::check(std::string_view owner, std::string_view attributes,
                 const SourceReader& reader) const {
  if (trim(attributes).empty() || !knows(owner)) return;
  for_each_part(attributes, ';', [&](std::string_view part) {
    part = trim(part);
    const size_t equals = part.find('=');
    const std::string_view name = trim(part.substr(0, equals));
    if (name.empty() || name == kCase) return;
    const Key* key = find(owner, name);
    if (key == nullptr) {
      reader.fail(part, std::string(owner) + " has no key " + std::string(name) + ": expected " +
                            listed(names(owner), " or "));
    }
    if (equals == std::string_view::npos) {
      check_value(*key, "1", part, reader);
    } else {
      const std::string_view value = trim(part.substr(equals + 1));
      check_value(*key, value, value, reader);
    }
  });
}

// `place` is where a message points to: the value, or the key of one that is only implied.
void Keys::check_value(const Key& key, std::string_view value, std::string_view place,
                       const SourceReader& reader) {
  const auto known = [&](std::string_view one) {
    return std::find(key.values.begin(), key.values.end(), one) != key.values.end();
  };
  switch (key.takes) {
    case Takes::kAnything:
      return;
    case Takes::kNothing:
      if (value != "1") reader.fail(place, "expected no value for " + key.name);
      return;
    case Takes::kNumber:
      if (!whole_number(value)) reader.fail(place, "expected a whole number for " + key.name);
      return;
    case Takes::kOne:
      if (!known(value)) {
        reader.fail(place, "expected " + listed(key.values, " or ") + " for " + key.name);
      }
      return;
    case Takes::kSome:
      while (!value.empty()) {
        const size_t end = std::min(value.find_first_of(",+"), value.size());
        const std::string_view one = trim(value.substr(0, end));
        if (!known(one)) {
          reader.fail(place, "expected some of " + listed(key.values, ", ") + " for " + key.name);
        }
        value.remove_prefix(std::min(end + 1, value.size()));
      }
  }
}

}  // namespace vie
