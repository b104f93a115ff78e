// The C face of arrow.h, as vie.cpp is that of vie.h.

#include "vie/arrow.h"

#include "engine/arrow_texts.h"
#include "guard.h"
#include "handles.h"
#include "output/arrow.h"

namespace vie {
namespace {

// Runs a function that fills both structs, or leaves them released.
template <class Export>
vie_status export_arrow(const vie_result* result, ArrowSchema* schema, ArrowArray* array,
                        vie_error* error, Export&& run) {
  if (schema != nullptr) *schema = {};
  if (array != nullptr) *array = {};
  if (schema == nullptr) return report(error, VIE_E_ARGUMENT, "schema is NULL");
  if (array == nullptr) return report(error, VIE_E_ARGUMENT, "array is NULL");
  if (result == nullptr) return report(error, VIE_E_ARGUMENT, "result is NULL");
  if (!result->engine) {
    return report(error, VIE_E_ARGUMENT, "result is of no extraction, so its columns have no names");
  }
  return guard(error, run);
}

}  // namespace
}  // namespace vie

extern "C" {

vie_status vie_extract_arrow(const vie_engine* engine, const ArrowSchema* texts_schema,
                             const ArrowArray* texts, const ArrowSchema* published_schema,
                             const ArrowArray* published, const vie_options* options,
                             vie_result* result, vie_error* error) noexcept {
  if (result == nullptr) return vie::report(error, VIE_E_ARGUMENT, "result is NULL");
  vie_result_clear(result);
  if (texts_schema == nullptr || texts == nullptr) {
    return vie::report(error, VIE_E_ARGUMENT, "texts or their schema is NULL");
  }
  if ((published_schema == nullptr) != (published == nullptr)) {
    return vie::report(error, VIE_E_ARGUMENT, "of published and its schema one is NULL");
  }
  const vie_status status = vie::guard(error, [&] {
    vie::read_arrow_texts(*texts_schema, *texts, result->arrow_texts);
    if (published == nullptr) return;
    vie::read_arrow_days(*published_schema, *published, result->arrow_days);
    if (result->arrow_days.size() != result->arrow_texts.size()) {
      throw vie::Failure(VIE_E_ARGUMENT, "there are not as many dates of publication as texts");
    }
  });
  if (status != VIE_OK) return status;
  return vie_extract_many(engine, result->arrow_texts.data(),
                          published == nullptr ? nullptr : result->arrow_days.data(),
                          result->arrow_texts.size(), options, result, error);
}

vie_status vie_result_export_arrow(const vie_result* result, uint32_t kind, ArrowSchema* schema,
                                   ArrowArray* array, vie_error* error) noexcept {
  return vie::export_arrow(result, schema, array, error, [&] {
    if (kind != 0 && result->engine->kind_name(kind).empty()) {
      throw vie::Failure(VIE_E_NOT_FOUND, "the engine has no such kind");
    }
    vie::export_records(result->table, result->texts, *result->engine, kind, *schema, *array);
  });
}

vie_status vie_result_export_arrow_entities(const vie_result* result, ArrowSchema* schema,
                                            ArrowArray* array, vie_error* error) noexcept {
  return vie::export_arrow(result, schema, array, error, [&] {
    vie::export_entities(result->table, *result->engine, *schema, *array);
  });
}

}  // extern "C"
