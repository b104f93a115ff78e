// Text on a terminal.

#ifndef VIE_CLI_DISPLAY_H
#define VIE_CLI_DISPLAY_H

#include <cstddef>
#include <string>
#include <string_view>

namespace vie_cli {

/// How many columns a text takes.
size_t width(std::string_view text);

/// A text as one line of 60 columns at most.
std::string shown(std::string_view text);

/// Appends a text, and spaces up to a number of columns.
void pad(std::string& out, std::string_view text, size_t columns);

}  // namespace vie_cli

#endif  // VIE_CLI_DISPLAY_H
