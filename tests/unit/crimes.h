// What the built-in engine says of the crimes in a text, as short strings that tests compare.

#ifndef VIE_TESTS_UNIT_CRIMES_H
#define VIE_TESTS_UNIT_CRIMES_H

#include <initializer_list>
#include <string>
#include <string_view>

#include "engine/builder.h"
#include "engine/engine.h"

namespace vie {

inline const Engine& builtin_engine() {
  static const std::shared_ptr<const Engine> made = [] {
    Builder builder;
    builder.add_defaults();
    return builder.build();
  }();
  return *made;
}

/// The values of some fields of all crimes, in order: "a, b/c+d" has two crimes, the second with two
/// fields, of which the latter has two values.
inline std::string crime_values(std::string_view text, std::initializer_list<uint32_t> fields,
                                int year = 0) {
  Workspace workspace;
  Table table;
  ExtractOptions options;
  options.published.year = year;
  builtin_engine().extract(text, 0, options, workspace, table);
  std::string out;
  for (const vie_record& record : table.records()) {
    if (record.kind != VIE_KIND_CRIME) continue;
    if (!out.empty()) out += ", ";
    bool begun = false;
    for (const uint32_t field : fields) {
      bool again = false;
      for (uint32_t i = 0; i < record.value_count; ++i) {
        const vie_value& value = table.values()[record.first_value + i];
        if (value.field != field) continue;
        if (begun) out += again ? '+' : '/';
        out += std::string_view(value.str.data, value.str.size);
        begun = again = true;
      }
    }
  }
  return out;
}

/// Context and status of each crime: "case/arrested, mention".
inline std::string crime_contexts(std::string_view text) {
  return crime_values(text, {VIE_FIELD_CONTEXT, VIE_FIELD_STATUS});
}

}  // namespace vie

#endif  // VIE_TESTS_UNIT_CRIMES_H
