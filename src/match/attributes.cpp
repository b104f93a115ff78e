// Reading attributes, see attributes.h.  There are a handful an entry, so a list is searched.

#include "match/attributes.h"

#include <charconv>

#include "base/strings.h"

namespace vie {

Attributes Attributes::parse(std::string_view text, const SourceReader& reader) {
  Attributes out;
  for_each_part(text, ';', [&](std::string_view part) {
    part = trim(part);
    if (part.empty()) return;
    const size_t equals = part.find('=');
    const std::string_view key = trim(part.substr(0, equals));
    if (key.empty()) reader.fail(part, "expected a key before '='");
    if (out.has(key)) reader.fail(part, "the key stands twice: " + std::string(key));
    const std::string_view value =
        equals == std::string_view::npos ? std::string_view("1") : trim(part.substr(equals + 1));
    out.pairs_.push_back({std::string(key), std::string(value)});
  });
  return out;
}

std::string_view Attributes::get(std::string_view key) const {
  for (const Pair& pair : pairs_) {
    if (pair.key == key) return pair.value;
  }
  return {};
}

bool Attributes::has(std::string_view key) const {
  for (const Pair& pair : pairs_) {
    if (pair.key == key) return true;
  }
  return false;
}

int Attributes::number(std::string_view key, int otherwise) const {
  const std::string_view text = get(key);
  int value = otherwise;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

size_t Attributes::memory() const {
  size_t total = pairs_.capacity() * sizeof(Pair);
  for (const Pair& pair : pairs_) total += pair.key.capacity() + pair.value.capacity();
  return total;
}

}  // namespace vie
