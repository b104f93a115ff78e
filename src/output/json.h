// The table as JSON, by the schema in docs/json.md.

#ifndef VIE_OUTPUT_JSON_H
#define VIE_OUTPUT_JSON_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "output/names.h"
#include "record/table.h"

namespace vie {

/// Appends all documents: with VIE_JSON_LINES one a line, else as one array.
void append_json(std::string& out, const Table& table, const std::vector<vie_str>& texts,
                 const RecordNames& names, uint32_t flags);

/// Appends a JSON string, in quotes.  Ill-formed UTF-8 becomes U+FFFD.
void append_json_string(std::string& out, std::string_view text);

}  // namespace vie

#endif  // VIE_OUTPUT_JSON_H
