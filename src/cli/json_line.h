// One line of JSON Lines input: {"id":..., "text":..., "published":...}.

#ifndef VIE_CLI_JSON_LINE_H
#define VIE_CLI_JSON_LINE_H

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

#include "json_check.h"
#include "vie/vie.h"

namespace vie_cli {

/// What a line says.  The views live until the next line is read.
struct JsonDocument {
  std::string_view text;
  std::string_view id;         // as JSON, as written; empty: none
  std::string_view published;  // likewise; empty: none, or null
  vie_date published_date{};
};

class JsonLineReader {
 public:
  /// Reads one line, given without its line break, into `document`, or tells what is wrong with it.
  /// The line must have SIMDJSON_PADDING readable bytes after it.
  std::optional<JsonMistake> read(std::string_view line, JsonDocument& document);

 private:
  std::optional<JsonMistake> read_fields(std::string_view line, JsonDocument& document);
  std::optional<JsonMistake> read_field(std::string_view line, simdjson::ondemand::field field,
                                        JsonDocument& document);

  simdjson::ondemand::parser parser_;
};

}  // namespace vie_cli

#endif  // VIE_CLI_JSON_LINE_H
