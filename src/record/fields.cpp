// The table of fields, see fields.h.  A new field is a line here and a constant in vie.h.

#include "record/fields.h"

#include <array>

namespace vie {
namespace {

constexpr uint32_t kStr = VIE_TYPE_STR;
constexpr uint32_t kInt = VIE_TYPE_INT;
constexpr uint32_t kDate = VIE_TYPE_DATE;
constexpr uint32_t kRecord = VIE_TYPE_RECORD;
constexpr uint32_t kEntity = VIE_TYPE_ENTITY;

constexpr std::array kFields = {
    FieldInfo{VIE_FIELD_TYPE, "type", kStr, false},
    FieldInfo{VIE_FIELD_VALUE, "value", kStr, false},
    FieldInfo{VIE_FIELD_MOD, "mod", kStr, false},
    FieldInfo{VIE_FIELD_REL, "rel", kStr, false},
    FieldInfo{VIE_FIELD_GRAIN, "grain", kStr, false},
    FieldInfo{VIE_FIELD_EARLIEST, "earliest", kDate, false},
    FieldInfo{VIE_FIELD_LATEST, "latest", kDate, false},
    FieldInfo{VIE_FIELD_YEAR_SOURCE, "year_source", kStr, false},
    FieldInfo{VIE_FIELD_CALENDAR, "calendar", kStr, false},
    FieldInfo{VIE_FIELD_LUNAR_YEAR, "lunar_year", kInt, false},
    FieldInfo{VIE_FIELD_LUNAR_MONTH, "lunar_month", kInt, false},
    FieldInfo{VIE_FIELD_LUNAR_DAY, "lunar_day", kInt, false},
    FieldInfo{VIE_FIELD_LUNAR_LEAP, "lunar_leap", kInt, false},
    FieldInfo{VIE_FIELD_TIMEX3, "timex3", kStr, false},
    FieldInfo{VIE_FIELD_EDTF, "edtf", kStr, false},
    FieldInfo{VIE_FIELD_CATEGORY, "category", kStr, false},
    FieldInfo{VIE_FIELD_DOC_TYPE, "doc_type", kStr, false},
    FieldInfo{VIE_FIELD_TITLE, "title", kStr, false},
    FieldInfo{VIE_FIELD_NUMBER, "number", kStr, false},
    FieldInfo{VIE_FIELD_NAME, "name", kStr, false},
    FieldInfo{VIE_FIELD_NAME_EN, "name_en", kStr, false},
    FieldInfo{VIE_FIELD_HONORIFIC, "honorific", kStr, false},
    FieldInfo{VIE_FIELD_RANK, "rank", kStr, false},
    FieldInfo{VIE_FIELD_RANK_CODE, "rank_code", kStr, false},
    FieldInfo{VIE_FIELD_ROLE, "role", kStr, false},
    FieldInfo{VIE_FIELD_ROLE_CODE, "role_code", kStr, false},
    FieldInfo{VIE_FIELD_ORG, "org", kStr, false},
    FieldInfo{VIE_FIELD_ORG_CODE, "org_code", kStr, false},
    FieldInfo{VIE_FIELD_POSITION, "positions", kRecord, true},
    FieldInfo{VIE_FIELD_COUNTRY, "country", kStr, false},
    FieldInfo{VIE_FIELD_STATUS, "status", kStr, false},
    FieldInfo{VIE_FIELD_CLASS, "class", kStr, false},
    FieldInfo{VIE_FIELD_PATH, "path", kStr, true},
    FieldInfo{VIE_FIELD_ARTICLE, "articles", kStr, true},
    FieldInfo{VIE_FIELD_ICCS, "iccs", kStr, false},
    FieldInfo{VIE_FIELD_ATTRIBUTE, "attributes", kStr, true},
    FieldInfo{VIE_FIELD_CONTEXT, "context", kStr, false},
    FieldInfo{VIE_FIELD_CITATION, "citation", kStr, false},
    FieldInfo{VIE_FIELD_SENTENCE, "sentence", kStr, false},
    FieldInfo{VIE_FIELD_YEAR, "year", kStr, false},
    FieldInfo{VIE_FIELD_YEAR_FROM, "year_from", kInt, false},
    FieldInfo{VIE_FIELD_YEAR_TO, "year_to", kInt, false},
    FieldInfo{VIE_FIELD_STAGE, "stage", kStr, false},
    FieldInfo{VIE_FIELD_SUPPLEMENTS, "supplements", kStr, false},
    FieldInfo{VIE_FIELD_SIGNED_ON, "signed_on", kStr, false},
    FieldInfo{VIE_FIELD_PLACE, "place", kStr, false},
    FieldInfo{VIE_FIELD_PARTY, "parties", kStr, true},
    FieldInfo{VIE_FIELD_SIGNATORY, "signatories", kEntity, true},
    FieldInfo{VIE_FIELD_WITNESS, "witnesses", kEntity, true},
};

constexpr std::array kKinds = {
    KindInfo{VIE_KIND_DATE, "date"},   KindInfo{VIE_KIND_OFFICIAL, "official"},
    KindInfo{VIE_KIND_POSITION, "position"}, KindInfo{VIE_KIND_CRIME, "crime"},
    KindInfo{VIE_KIND_PLAN, "plan"},
};

}  // namespace

std::span<const FieldInfo> field_infos() { return kFields; }
std::span<const KindInfo> kind_infos() { return kKinds; }

const FieldInfo* find_field(uint32_t id) {
  for (const FieldInfo& field : kFields) {
    if (field.id == id) return &field;
  }
  return nullptr;
}

}  // namespace vie
