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

constexpr uint32_t kOfDate = 1u << VIE_KIND_DATE;
constexpr uint32_t kOfOfficial = 1u << VIE_KIND_OFFICIAL;
constexpr uint32_t kOfPosition = 1u << VIE_KIND_POSITION;
constexpr uint32_t kOfCrime = 1u << VIE_KIND_CRIME;
constexpr uint32_t kOfPlan = 1u << VIE_KIND_PLAN;

constexpr std::array kFields = {
    FieldInfo{VIE_FIELD_TYPE, "type", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_VALUE, "value", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_MOD, "mod", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_REL, "rel", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_GRAIN, "grain", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_EARLIEST, "earliest", kDate, false, kOfDate},
    FieldInfo{VIE_FIELD_LATEST, "latest", kDate, false, kOfDate},
    FieldInfo{VIE_FIELD_YEAR_SOURCE, "year_source", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_CALENDAR, "calendar", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_LUNAR_YEAR, "lunar_year", kInt, false, kOfDate},
    FieldInfo{VIE_FIELD_LUNAR_MONTH, "lunar_month", kInt, false, kOfDate},
    FieldInfo{VIE_FIELD_LUNAR_DAY, "lunar_day", kInt, false, kOfDate},
    FieldInfo{VIE_FIELD_LUNAR_LEAP, "lunar_leap", kInt, false, kOfDate},
    FieldInfo{VIE_FIELD_TIMEX3, "timex3", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_EDTF, "edtf", kStr, false, kOfDate},
    FieldInfo{VIE_FIELD_CATEGORY, "category", kStr, false, kOfCrime},
    FieldInfo{VIE_FIELD_DOC_TYPE, "doc_type", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_TITLE, "title", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_NUMBER, "number", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_NAME, "name", kStr, false, kOfOfficial | kOfCrime},
    FieldInfo{VIE_FIELD_NAME_EN, "name_en", kStr, false, kOfCrime},
    FieldInfo{VIE_FIELD_HONORIFIC, "honorific", kStr, false, kOfOfficial},
    FieldInfo{VIE_FIELD_RANK, "rank", kStr, false, kOfOfficial},
    FieldInfo{VIE_FIELD_RANK_CODE, "rank_code", kStr, false, kOfOfficial},
    FieldInfo{VIE_FIELD_ROLE, "role", kStr, false, kOfPosition},
    FieldInfo{VIE_FIELD_ROLE_CODE, "role_code", kStr, false, kOfPosition},
    FieldInfo{VIE_FIELD_ORG, "org", kStr, false, kOfPosition},
    FieldInfo{VIE_FIELD_ORG_CODE, "org_code", kStr, false, kOfPosition},
    FieldInfo{VIE_FIELD_POSITION, "positions", kRecord, true, kOfOfficial},
    FieldInfo{VIE_FIELD_COUNTRY, "country", kStr, false, kOfOfficial | kOfPosition},
    FieldInfo{VIE_FIELD_STATUS, "status", kStr, false, kOfPosition | kOfCrime | kOfPlan},
    FieldInfo{VIE_FIELD_CLASS, "class", kStr, false, kOfPosition},
    FieldInfo{VIE_FIELD_PATH, "path", kStr, true, kOfCrime},
    FieldInfo{VIE_FIELD_ARTICLE, "articles", kStr, true, kOfCrime},
    FieldInfo{VIE_FIELD_ICCS, "iccs", kStr, false, kOfCrime},
    FieldInfo{VIE_FIELD_ATTRIBUTE, "attributes", kStr, true, kOfCrime},
    FieldInfo{VIE_FIELD_CONTEXT, "context", kStr, false, kOfCrime},
    FieldInfo{VIE_FIELD_CITATION, "citation", kStr, false, kOfCrime},
    FieldInfo{VIE_FIELD_SENTENCE, "sentence", kStr, false, kOfCrime},
    FieldInfo{VIE_FIELD_YEAR, "year", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_YEAR_FROM, "year_from", kInt, false, kOfPlan},
    FieldInfo{VIE_FIELD_YEAR_TO, "year_to", kInt, false, kOfPlan},
    FieldInfo{VIE_FIELD_STAGE, "stage", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_SUPPLEMENTS, "supplements", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_SIGNED_ON, "signed_on", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_PLACE, "place", kStr, false, kOfPlan},
    FieldInfo{VIE_FIELD_PARTY, "parties", kStr, true, kOfPlan},
    FieldInfo{VIE_FIELD_SIGNATORY, "signatories", kEntity, true, kOfPlan},
    FieldInfo{VIE_FIELD_WITNESS, "witnesses", kEntity, true, kOfPlan},
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
