// Where a piece of JSON is mistaken.

#ifndef VIE_CLI_JSON_CHECK_H
#define VIE_CLI_JSON_CHECK_H

#include <optional>
#include <string_view>

namespace vie_cli {

struct JsonMistake {
  size_t offset;          // in bytes, from 0
  std::string_view what;  // "expected ...", for ever
};

/// The first mistake in `json`, which is to be one value with nothing after it.
std::optional<JsonMistake> find_json_mistake(std::string_view json);

}  // namespace vie_cli

#endif  // VIE_CLI_JSON_CHECK_H
