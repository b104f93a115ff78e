// What a form of output needs to know of the engine: the names of the numbers in records.

#ifndef VIE_OUTPUT_NAMES_H
#define VIE_OUTPUT_NAMES_H

#include <cstdint>
#include <string_view>

namespace vie {

class RecordNames {
 public:
  virtual ~RecordNames() = default;
  virtual std::string_view kind_name(uint32_t kind) const = 0;
  virtual std::string_view field_name(uint32_t field) const = 0;
  virtual bool field_is_list(uint32_t field) const = 0;
  virtual std::string_view rule_name(uint32_t rule) const = 0;

  /// How many there are: rules are numbered from 0, kinds of rule files from VIE_KIND_USER, their
  /// fields from VIE_FIELD_USER.
  virtual uint32_t rule_count() const = 0;
  virtual uint32_t user_kind_count() const = 0;
  virtual uint32_t user_field_count() const = 0;
};

}  // namespace vie

#endif  // VIE_OUTPUT_NAMES_H
