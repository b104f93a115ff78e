// The table of fields and kinds.

#include "record/fields.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace vie {
namespace {

TEST_CASE("fields: numbers and names are each of one field, and are found") {
  std::set<uint32_t> ids;
  std::set<std::string_view> names;
  for (const FieldInfo& field : field_infos()) {
    CAPTURE(field.name);
    CHECK(ids.insert(field.id).second);
    CHECK(names.insert(field.name).second);
    CHECK(field.id < VIE_FIELD_USER);
    CHECK(find_field(field.id) == &field);
    CHECK(field.name.data()[field.name.size()] == '\0');
  }
  CHECK(find_field(0) == nullptr);
  CHECK(find_field(VIE_FIELD_USER) == nullptr);
}

TEST_CASE("fields: all of vie.h are there") {
  for (const uint32_t id : {VIE_FIELD_NAME, VIE_FIELD_RANK_CODE, VIE_FIELD_TYPE, VIE_FIELD_EDTF,
                            VIE_FIELD_CATEGORY, VIE_FIELD_SENTENCE, VIE_FIELD_DOC_TYPE,
                            VIE_FIELD_WITNESS}) {
    CHECK(find_field(id) != nullptr);
  }
  for (uint32_t id = VIE_FIELD_NAME; id <= VIE_FIELD_RANK_CODE; ++id) CHECK(find_field(id));
  for (uint32_t id = VIE_FIELD_TYPE; id <= VIE_FIELD_EDTF; ++id) CHECK(find_field(id));
  for (uint32_t id = VIE_FIELD_CATEGORY; id <= VIE_FIELD_SENTENCE; ++id) CHECK(find_field(id));
  for (uint32_t id = VIE_FIELD_DOC_TYPE; id <= VIE_FIELD_WITNESS; ++id) CHECK(find_field(id));
}

TEST_CASE("kinds: those of vie.h") {
  std::string all;
  for (const KindInfo& kind : kind_infos()) {
    all += std::to_string(kind.id) + ":" + std::string(kind.name) + " ";
  }
  CHECK(all == "1:date 2:official 3:position 4:crime 5:plan ");
}

}  // namespace
}  // namespace vie
