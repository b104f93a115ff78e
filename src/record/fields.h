// The fields of records: their numbers are those of vie.h, their names those of the JSON form.

#ifndef VIE_RECORD_FIELDS_H
#define VIE_RECORD_FIELDS_H

#include <cstdint>
#include <span>
#include <string_view>

#include "vie/vie.h"

namespace vie {

struct FieldInfo {
  uint32_t id;
  std::string_view name;  // key in JSON; NUL-terminated
  uint32_t type;          // VIE_TYPE_*
  bool list;              // may come more than once: an array in JSON
  uint32_t kinds;         // that have it: bit VIE_KIND_*

  constexpr bool belongs_to(uint32_t kind) const {
    return kind < 32 && (kinds & (uint32_t{1} << kind)) != 0;
  }
};

struct KindInfo {
  uint32_t id;
  std::string_view name;
};

/// All built-in fields and kinds, in the order in which JSON shows them.
std::span<const FieldInfo> field_infos();
std::span<const KindInfo> kind_infos();

/// nullptr for a number that is not built in.
const FieldInfo* find_field(uint32_t id);

}  // namespace vie

#endif  // VIE_RECORD_FIELDS_H
