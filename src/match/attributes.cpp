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
    if (part.find(kEnd) != std::string_view::npos) reader.fail(part, "an attribute has a NUL");
    out.text_.append(key).push_back(kEnd);
    out.text_.append(value).push_back(kEnd);
  });
  out.text_.shrink_to_fit();
  return out;
}

// The value of a key, which ends at kEnd; or nullptr.
const char* Attributes::find(std::string_view key) const {
  const char* const end = text_.data() + text_.size();
  for (const char* at = text_.data(); at != end;) {
    const std::string_view found(at);
    const char* const value = at + found.size() + 1;
    if (found == key) return value;
    at = value + std::string_view(value).size() + 1;
  }
  return nullptr;
}

std::string_view Attributes::get(std::string_view key) const {
  const char* const value = find(key);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

bool Attributes::has(std::string_view key) const { return find(key) != nullptr; }

int Attributes::number(std::string_view key, int otherwise) const {
  const std::string_view text = get(key);
  int value = otherwise;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

size_t Attributes::memory() const { return text_.capacity(); }

}  // namespace vie
