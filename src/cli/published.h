// Dates of publication as users write them.

#ifndef VIE_CLI_PUBLISHED_H
#define VIE_CLI_PUBLISHED_H

#include <optional>
#include <string_view>

#include "vie/vie.h"

namespace vie_cli {

/// Reads "2021-12-23", "2021-12" or "2021"; nothing if it is not such a date of the calendar.
std::optional<vie_date> parse_published(std::string_view text);

inline constexpr std::string_view kPublishedForm = "a date such as 2021-12-23, 2021-12 or 2021";

}  // namespace vie_cli

#endif  // VIE_CLI_PUBLISHED_H
