// See json_quote.h.  What is not UTF-8 becomes U+FFFD, as in the library's own JSON.

#include "json_quote.h"

#include <fmt/format.h>

#include <iterator>

#include "utf8.h"

namespace vie_cli {

std::string quote_json(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const size_t size = utf8_size(text);
    const char c = text.front();
    if (size == 0) {
      out += "\xEF\xBF\xBD";
    } else if (c == '"' || c == '\\') {
      out.append({'\\', c});
    } else if (size == 1 && c < 0x20) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out += text.substr(0, size);
    }
    text.remove_prefix(size == 0 ? 1 : size);
  }
  return out += '"';
}

}  // namespace vie_cli
