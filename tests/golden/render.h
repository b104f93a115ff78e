// What was found in a text, as lines that an editor can read: the JSON form without its noise.
//
// One record a line: its kind, its text in quotes, its fields in the order of the JSON form.  Parts
// (an official's positions) stand indented below it, entities at the end.  A line that would be too
// long is broken after the text.  Offsets are left out, for the text shows them; rule and score are
// shown only where they are asked for.

#ifndef VIE_TESTS_GOLDEN_RENDER_H
#define VIE_TESTS_GOLDEN_RENDER_H

#include <string>
#include <string_view>
#include <vector>

namespace golden {

/// `json` is one document as vie_result_json gives it under VIE_JSON_LINES.  `kinds` and `fields` say
/// what to show, see case_file.h; empty: all.
std::vector<std::string> render(std::string_view json, const std::vector<std::string>& kinds,
                                const std::vector<std::string>& fields);

}  // namespace golden

#endif  // VIE_TESTS_GOLDEN_RENDER_H
