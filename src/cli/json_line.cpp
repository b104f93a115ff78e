// Reading a line, see json_line.h.  Only the text, which is nearly all of a line, goes the fast way
// through simdjson; the other values are small and pass the strict check as well.  Keys that mean
// nothing here are allowed: files of news articles have them.

#include "json_line.h"

#include "published.h"

namespace vie_cli {
namespace {

namespace ondemand = simdjson::ondemand;

constexpr size_t kKeepCapacity = size_t{16} << 20;

struct JsonError {
  simdjson::error_code code;
};

template <class T>
T get(simdjson::simdjson_result<T>&& result) {
  T value;
  const simdjson::error_code error = std::move(result).get(value);
  if (error) throw JsonError{error};
  return value;
}

}  // namespace

std::optional<JsonMistake> JsonLineReader::read(std::string_view line, JsonDocument& document) {
  document = {};
  // Its tables are four times as long as the longest line seen: not to be kept after a huge one.
  if (parser_.capacity() > kKeepCapacity && line.size() <= kKeepCapacity) {
    parser_ = ondemand::parser();
  }
  try {
    return read_fields(line, document);
  } catch (const JsonError& error) {
    if (error.code == simdjson::MEMALLOC) throw std::bad_alloc();
    if (const auto mistake = find_json_mistake(line)) return mistake;
    return JsonMistake{0, simdjson::error_message(error.code)};
  }
}

std::optional<JsonMistake> JsonLineReader::read_fields(std::string_view line,
                                                       JsonDocument& document) {
  const simdjson::padded_string_view padded(line.data(), line.size(),
                                            line.size() + simdjson::SIMDJSON_PADDING);
  ondemand::document json = get(parser_.iterate(padded));
  if (get(json.type()) != ondemand::json_type::object) {
    if (const auto mistake = find_json_mistake(line)) return mistake;
    return JsonMistake{line.find_first_not_of(" \t\r"), "expected an object"};
  }
  ondemand::object object = get(json.get_object());
  for (simdjson::simdjson_result<ondemand::field> field : object) {
    if (const auto mistake = read_field(line, get(std::move(field)), document)) return mistake;
  }
  if (!json.current_location().error()) {
    // Something stands after the object; the check of the whole line knows where.
    throw JsonError{simdjson::TRAILING_CONTENT};
  }
  if (document.text.data() == nullptr) {
    return JsonMistake{line.find('{'), "expected a key \"text\" in the object"};
  }
  return std::nullopt;
}

std::optional<JsonMistake> JsonLineReader::read_field(std::string_view line, ondemand::field field,
                                                      JsonDocument& document) {
  const std::string_view key = get(field.unescaped_key());
  ondemand::value& value = field.value();
  if (key == "text" && get(value.type()) == ondemand::json_type::string) {
    document.text = get(value.get_string());
    return std::nullopt;
  }
  const std::string_view raw = get(simdjson::to_json_string(value));
  const auto offset = static_cast<size_t>(raw.data() - line.data());
  // simdjson passes over values that nobody asks it for, and whatever may stand behind them.
  const size_t next = line.find_first_not_of(" \t\r", offset + raw.size());
  const bool ends = next != std::string_view::npos && (line[next] == ',' || line[next] == '}');
  if (!ends || find_json_mistake(raw)) throw JsonError{simdjson::TAPE_ERROR};
  if (key == "text") return JsonMistake{offset, "expected a string as \"text\""};
  if (key == "id") document.id = raw;
  if (key == "published" && raw != "null") {
    const auto date = raw.front() == '"' ? parse_published(raw.substr(1, raw.size() - 2))
                                         : std::nullopt;
    if (!date) return JsonMistake{offset, "expected \"published\" to be null or a date such as "
                                          "2021-12-23, 2021-12 or 2021"};
    document.published = raw;
    document.published_date = *date;
  }
  return std::nullopt;
}

}  // namespace vie_cli
