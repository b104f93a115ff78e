/* arrow.h - texts and records as Arrow columns, over the Arrow C Data Interface.
 *
 * Needs no Arrow library: the two structs below are the interface, as its
 * specification gives them (https://arrow.apache.org/docs/format/CDataInterface.html),
 * under the guard it asks for, so that this header may meet Arrow's own.
 *
 * The rules at the head of vie.h hold.  In addition: an array and a schema that
 * are given out belong to the caller, who ends each by its own release callback,
 * from any thread, before or after the result and the engine are freed.  On
 * failure their release callback is NULL.
 */
#ifndef VIE_ARROW_H
#define VIE_ARROW_H

#include <vie/vie.h>

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

#ifdef __cplusplus
extern "C" {
#endif

struct ArrowSchema {
  const char *format;
  const char *name;
  const char *metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release)(struct ArrowSchema *);
  void *private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

#ifdef __cplusplus
}
#endif

#endif /* ARROW_C_DATA_INTERFACE */

#ifdef __cplusplus
extern "C" {
#endif

/* vie_extract_many, the texts being a utf8, large_utf8 or utf8_view array, and
 * `published` NULL or a date32 array as long.  A null text has no records; a
 * null date is not known.  The arrays are read where they lie, and not released.
 * With VIE_BORROW_TEXT they must live as long as the result's records. */
VIE_API vie_status VIE_CALL vie_extract_arrow(
    const vie_engine *engine, const struct ArrowSchema *texts_schema,
    const struct ArrowArray *texts, const struct ArrowSchema *published_schema,
    const struct ArrowArray *published, const vie_options *options,
    vie_result *result, vie_error *error) VIE_NOEXCEPT;

/* Copies the records of one kind out, or of all kinds if `kind` is 0, as a struct
 * array: a row a record, in the result's order.  Its columns are
 *
 *   doc: uint32, kind: dictionary<utf8>, begin: uint32, end: uint32, text: utf8,
 *   rule: dictionary<utf8>, score: float32, entity: uint32, row: uint32,
 *   parent: uint32, then a column a field of that kind, by its name in JSON, and
 *   values: list<struct<field: dictionary<utf8>, begin: uint32, end: uint32,
 *                       str: utf8, integer: int64>>
 *
 * `row` is the number of the record in the result, and `parent` that of the one
 * it is part of.  Fields that are text are utf8, numbers int64, days date32, those
 * that may come more than once list<utf8>; positions are a list of structs, whose
 * members are the columns of a position; who signs is list<struct<entity: uint32,
 * name: utf8>>.  `values` has what has no column: with kind 0 all there is, else
 * the fields of rule files.  What is not known is null.  Parts of other records
 * (an official's positions) have rows of their own only with kind 0.
 *
 * Columns may be added in later versions: find them by name.  One schema serves
 * all results of an engine and kind.  VIE_E_NOT_FOUND: there is no such kind;
 * VIE_E_TOO_LARGE: a column would pass 2 GiB.  Without an extraction before: an
 * error, for there are no names yet. */
VIE_API vie_status VIE_CALL vie_result_export_arrow(
    const vie_result *result, uint32_t kind, struct ArrowSchema *schema,
    struct ArrowArray *array, vie_error *error) VIE_NOEXCEPT;

/* The entities likewise: doc: uint32, id: uint32, kind: dictionary<utf8>, values. */
VIE_API vie_status VIE_CALL vie_result_export_arrow_entities(
    const vie_result *result, struct ArrowSchema *schema,
    struct ArrowArray *array, vie_error *error) VIE_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif /* VIE_ARROW_H */
