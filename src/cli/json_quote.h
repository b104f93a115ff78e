// Strings as JSON.

#ifndef VIE_CLI_JSON_QUOTE_H
#define VIE_CLI_JSON_QUOTE_H

#include <string>
#include <string_view>

namespace vie_cli {

/// `text`, which may be any bytes (a file's name), as a JSON string in quotes.
std::string quote_json(std::string_view text);

}  // namespace vie_cli

#endif  // VIE_CLI_JSON_QUOTE_H
