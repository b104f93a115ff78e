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
    out.add(key, value);
  });
  out.text_.shrink_to_fit();
  out.pairs_.shrink_to_fit();
  return out;
}

void Attributes::add(std::string_view key, std::string_view value) {
  const auto append = [this](std::string_view part) {
    const auto begin = static_cast<uint32_t>(text_.size());
    text_ += part;
    return Span{begin, static_cast<uint32_t>(text_.size())};
  };
  const Span key_span = append(key);
  pairs_.push_back({key_span, append(value)});
}

const Attributes::Pair* Attributes::find(std::string_view key) const {
  for (const Pair& pair : pairs_) {
    if (slice(text_, pair.key) == key) return &pair;
  }
  return nullptr;
}

std::string_view Attributes::get(std::string_view key) const {
  const Pair* const pair = find(key);
  return pair == nullptr ? std::string_view() : slice(text_, pair->value);
}

bool Attributes::has(std::string_view key) const { return find(key) != nullptr; }

int Attributes::number(std::string_view key, int otherwise) const {
  const std::string_view text = get(key);
  int value = otherwise;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

size_t Attributes::memory() const {
  return text_.capacity() + pairs_.capacity() * sizeof(Pair);
}

}  // namespace vie
