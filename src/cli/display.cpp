// Columns of text, see display.h.  Every character takes one, as those of Vietnamese and of the
// languages around it in the news do; only combining marks (text that is not composed) take none.

#include "display.h"

#include <algorithm>

namespace vie_cli {
namespace {

constexpr size_t kTextWidth = 60;

// U+0300 to U+036F, given the character's first two bytes.
bool is_combining(std::string_view text, size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  return first == 0xCC || (first == 0xCD && at + 1 < text.size() &&
                           static_cast<unsigned char>(text[at + 1]) < 0xB0);
}

// Whether the byte is the first of a character that takes a column.
bool takes_column(std::string_view text, size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && !is_combining(text, at);
}

}  // namespace

size_t width(std::string_view text) {
  size_t columns = 0;
  for (size_t i = 0; i < text.size(); ++i) columns += takes_column(text, i);
  return columns;
}

std::string shown(std::string_view text) {
  std::string out;
  size_t columns = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (takes_column(text, i) && ++columns > kTextWidth) return out + "…";
    out.push_back(static_cast<unsigned char>(text[i]) < 0x20 ? ' ' : text[i]);
  }
  return out;
}

void pad(std::string& out, std::string_view text, size_t columns) {
  out.append(text);
  out.append(columns - std::min(columns, width(text)), ' ');
}

}  // namespace vie_cli
