// Small cuts of string_views, shared by the readers of data files.

#ifndef VIE_BASE_STRINGS_H
#define VIE_BASE_STRINGS_H

#include <cstddef>
#include <string_view>

namespace vie {

inline bool is_ascii_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

inline std::string_view trim(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}

/// Takes the part before the first `separator` off `rest`, which keeps what follows it.
inline std::string_view take_until(std::string_view& rest, char separator) {
  const size_t at = rest.find(separator);
  const std::string_view part = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
  return part;
}

/// Calls `each(part)` for the parts of `list` between separators; none for an empty list.
template <class Each>
void for_each_part(std::string_view list, char separator, Each&& each) {
  if (list.empty()) return;
  for (;;) {
    const size_t at = list.find(separator);
    each(list.substr(0, at));
    if (at == std::string_view::npos) return;
    list = list.substr(at + 1);
  }
}

}  // namespace vie

#endif  // VIE_BASE_STRINGS_H
