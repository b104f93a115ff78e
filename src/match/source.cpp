// Reading lines, see source.h.  Ill-formed UTF-8 is refused here, once, with its line and column, so
// that the readers of lines need not think of it.

#include "match/source.h"

#include <fmt/format.h>

#include "base/strings.h"
#include "text/utf8.h"

namespace vie {

void fail_at(std::string_view name, Position position, const std::string& message,
             vie_status status) {
  throw Failure(status, fmt::format("{}:{}:{}: {}", name, position.line, position.column, message),
                position);
}

SourceReader::SourceReader(std::string_view name, std::string_view text)
    : name_(name), text_(text), rest_(text) {
  if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
}

bool SourceReader::next() {
  while (!rest_.empty()) {
    line_ = take_until(rest_, '\n');
    ++number_;
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    for (const char *at = line_.data(), *end = at + line_.size(); at != end;) {
      const Decoded c = decode_utf8(at, end);
      if (!c.well_formed) {
        fail_at(name_, position({at, 1}), "ill-formed UTF-8", VIE_E_UTF8);
      }
      at += c.size;
    }
    if (!trim(line_).empty() && line_.front() != '#') return true;
  }
  line_ = {};
  return false;
}

Position SourceReader::position(std::string_view at) const {
  const auto offset = static_cast<uint32_t>(at.data() - text_.data());
  const auto column = static_cast<uint32_t>(at.data() - line_.data()) + 1;
  return {number_, column, offset};
}

void SourceReader::fail(std::string_view at, const std::string& message) const {
  fail_at(name_, position(at), message);
}

}  // namespace vie
