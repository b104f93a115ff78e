// JSON as golden lines, see render.h.  Nothing here knows a kind or a field by name, but for those that
// every record has, so a new field shows up in the tests by itself.

#include "render.h"

#include <simdjson.h>

#include <algorithm>

namespace golden {
namespace {

namespace dom = simdjson::dom;

constexpr size_t kColumns = 100;

bool contains(const std::vector<std::string>& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default: out += c;
    }
  }
  return out + '"';
}

// Codes and values stand bare, words in quotes.
bool is_bare(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-./:_").find(c) != std::string_view::npos;
  });
}

std::string scalar(dom::element value) {
  std::string_view text;
  if (value.get(text) != simdjson::SUCCESS) return simdjson::minify(value);
  return is_bare(text) ? std::string(text) : quoted(text);
}

bool is_list_of_parts(dom::element value) {
  dom::array items;
  return value.get(items) == simdjson::SUCCESS && items.size() > 0 && (*items.begin()).is_object();
}

size_t columns(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

class Renderer {
 public:
  explicit Renderer(const std::vector<std::string>& fields) : fields_(fields) {}

  // Appends the lines of a record, part or entity; `start` is how the first line begins.
  void object(std::string start, dom::object object, size_t depth) {
    const std::string indent(depth * 2, ' ');
    std::string values;
    for (const auto [key, value] : object) {
      if (!shown(key) || is_list_of_parts(value)) continue;
      values += "  " + std::string(key) + "=" + one_field(value);
    }
    std::string_view text;
    if (object["text"].get(text) == simdjson::SUCCESS) start += "  " + quoted(text);
    start.insert(0, indent);
    if (!values.empty() && columns(start) + columns(values) > kColumns) {
      lines_.push_back(start);
      lines_.push_back(indent + "    " + values);
    } else {
      lines_.push_back(start + values);
    }
    for (const auto [key, value] : object) {
      if (shown(key) && is_list_of_parts(value)) parts(key, value, depth + 1);
    }
  }

  std::vector<std::string> take() { return std::move(lines_); }

 private:
  bool shown(std::string_view key) const {
    static const std::vector<std::string> kAlwaysApart = {"kind", "id", "begin", "end", "text"};
    static const std::vector<std::string> kOnRequest = {"rule", "score"};
    if (contains(kAlwaysApart, key)) return false;
    return fields_.empty() ? !contains(kOnRequest, key) : contains(fields_, key);
  }

  static std::string one_field(dom::element value) {
    dom::array items;
    if (value.get(items) != simdjson::SUCCESS) return scalar(value);
    std::string out;
    for (const dom::element item : items) out += (out.empty() ? "" : "|") + scalar(item);
    return out;
  }

  // A part is named by the singular of its field: "positions" holds "position" lines.
  void parts(std::string_view key, dom::element list, size_t depth) {
    if (key.ends_with('s')) key.remove_suffix(1);
    for (const dom::element part : dom::array(list)) object(std::string(key), part, depth);
  }

  const std::vector<std::string>& fields_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> render(std::string_view json, const std::vector<std::string>& kinds,
                                const std::vector<std::string>& fields) {
  dom::parser parser;
  const dom::element document = parser.parse(json.data(), json.size());
  Renderer renderer(fields);
  for (const dom::element record : dom::array(document["records"])) {
    const std::string_view kind = record["kind"];
    if (kinds.empty() || contains(kinds, kind)) renderer.object(std::string(kind), record, 0);
  }
  if (kinds.empty() || contains(kinds, "entity")) {
    for (const dom::element entity : dom::array(document["entities"])) {
      const std::string_view kind = entity["kind"];
      renderer.object("entity " + scalar(entity["id"]) + "  " + std::string(kind), entity, 0);
    }
  }
  return renderer.take();
}

}  // namespace golden
