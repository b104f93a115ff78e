// Strings on their way out.

#ifndef VIE_OUTPUT_TEXT_H
#define VIE_OUTPUT_TEXT_H

#include <string_view>

#include "vie/vie.h"

namespace vie {

inline std::string_view view(vie_str s) { return {s.data, s.size}; }

/// U+FFFD, which stands for ill-formed bytes in every form of output.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

}  // namespace vie

#endif  // VIE_OUTPUT_TEXT_H
