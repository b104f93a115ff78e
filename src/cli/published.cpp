// Reading dates of publication, see published.h.  Strict on purpose: 23/12/2021 or 2021-1-2 may be
// read in two ways, and a wrong guess would shift every date of a document without a word.

#include "published.h"

#include <charconv>
#include <chrono>

namespace vie_cli {
namespace {

// A number of exactly `digits` digits at the head of `text`, which it is taken off.
std::optional<int> take_digits(std::string_view& text, size_t digits) {
  if (text.size() < digits || text.front() == '-') return std::nullopt;
  int value = 0;
  const char* const end = text.data() + digits;
  if (std::from_chars(text.data(), end, value).ptr != end) return std::nullopt;
  text.remove_prefix(digits);
  return value;
}

bool take_hyphen(std::string_view& text) {
  if (!text.starts_with('-')) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<vie_date> parse_published(std::string_view text) {
  vie_date date = {};
  const std::optional<int> year = take_digits(text, 4);
  if (!year || *year == 0) return std::nullopt;
  date.year = *year;
  if (text.empty()) return date;

  if (!take_hyphen(text)) return std::nullopt;
  const std::optional<int> month = take_digits(text, 2);
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  date.month = static_cast<uint8_t>(*month);
  if (text.empty()) return date;

  if (!take_hyphen(text)) return std::nullopt;
  const std::optional<int> day = take_digits(text, 2);
  if (!day || !text.empty()) return std::nullopt;
  const std::chrono::year_month_day whole{std::chrono::year(*year),
                                          std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
  if (!whole.ok()) return std::nullopt;
  date.day = static_cast<uint8_t>(*day);
  return date;
}

}  // namespace vie_cli
