// The table as JSON, by the schema in docs/json.md.

#ifndef VIE_OUTPUT_JSON_H
#define VIE_OUTPUT_JSON_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/table.h"

namespace vie {

/// What JSON needs of the engine and the texts: names of numbers, and the bytes that spans speak of.
class JsonNames {
 public:
  virtual ~JsonNames() = default;
  virtual std::string_view kind_name(uint32_t kind) const = 0;
  virtual std::string_view field_name(uint32_t field) const = 0;
  virtual bool field_is_list(uint32_t field) const = 0;
  virtual std::string_view rule_name(uint32_t rule) const = 0;
};

/// Appends all documents: with VIE_JSON_LINES one a line, else as one array.
void append_json(std::string& out, const Table& table, const std::vector<vie_str>& texts,
                 const JsonNames& names, uint32_t flags);

/// Appends a JSON string, in quotes.  Ill-formed UTF-8 becomes U+FFFD.
void append_json_string(std::string& out, std::string_view text);

}  // namespace vie

#endif  // VIE_OUTPUT_JSON_H
