// Reading attributes, see attributes.h.  There are a handful an entry, so a list is searched.

#include "match/attributes.h"

#include <charconv>
#include <cstring>
#include <limits>

#include "base/memory.h"
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
    constexpr size_t kLongest = std::numeric_limits<uint16_t>::max();
    if (part.size() > kLongest) reader.fail(part, "an attribute may have 65535 bytes at most");
    out.add(key, value);
  });
  out.text_.shrink_to_fit();
  return out;
}

void Attributes::add(std::string_view key, std::string_view value) {
  const Sizes sizes{static_cast<uint16_t>(key.size()), static_cast<uint16_t>(value.size())};
  text_.append(reinterpret_cast<const char*>(&sizes), sizeof sizes).append(key).append(value);
}

bool Attributes::find(std::string_view key, std::string_view& value) const {
  for (size_t at = 0; at < text_.size();) {
    Sizes sizes;
    std::memcpy(&sizes, text_.data() + at, sizeof sizes);
    const char* const found = text_.data() + at + sizeof sizes;
    value = {found + sizes.key, sizes.value};
    if (key == std::string_view(found, sizes.key)) return true;
    at += sizeof sizes + sizes.key + sizes.value;
  }
  return false;
}

std::string_view Attributes::get(std::string_view key) const {
  std::string_view value;
  return find(key, value) ? value : std::string_view();
}

bool Attributes::has(std::string_view key) const {
  std::string_view value;
  return find(key, value);
}

int Attributes::number(std::string_view key, int otherwise) const {
  const std::string_view text = get(key);
  int value = otherwise;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

size_t Attributes::memory() const { return owned_bytes(text_); }

}  // namespace vie
