/* vie.h - information extraction from Vietnamese text: the C interface.
 *
 * A program builds one ENGINE (rules and word lists, compiled), then extracts
 * from any number of texts into RESULTS.  That is the whole object model:
 *
 *     vie_builder  --build-->  vie_engine  --extract-->  vie_result
 *     (set up)                 (immutable)               (reusable memory)
 *
 *     vie_engine *engine = NULL;
 *     vie_result *result = vie_result_new();
 *     vie_str json;
 *     if (vie_engine_new(&engine, NULL) == VIE_OK &&
 *         vie_extract(engine, text, size, NULL, result, NULL) == VIE_OK &&
 *         vie_result_json(result, 0, &json, NULL) == VIE_OK)
 *       puts(json.data);
 *     vie_result_free(result);
 *     vie_engine_free(engine);
 *
 * The rules below hold for every function; a function's own comment says only
 * what is special to it.
 *
 * OWNERSHIP   Only handles are owned by the caller: what a *_new or *_build
 *             function gives, the *_free function of that type takes back.
 *             *_free(NULL) does nothing.  Handles may be freed in any order.
 *             No function returns anything else that must be freed: every
 *             string is borrowed, and lives until its result is next passed
 *             to vie_extract*, vie_result_clear or vie_result_free (a string
 *             taken from an engine: until vie_engine_free).
 * THREADS     No global state, nothing to initialise or shut down.  A
 *             const vie_engine may be used by any number of threads at once.
 *             A builder or a result belongs to one thread at a time; functions
 *             taking a const vie_result may run at once with each other.
 * ERRORS      A function that can fail returns a vie_status.  If the caller
 *             passes a vie_error, it is filled on failure and left alone on
 *             success.  On failure out-parameters are set to NULL or zero.
 *             Nothing throws, aborts, exits, or writes to stdout or stderr.
 * TEXT        Text is UTF-8 with a length in bytes; it may hold NUL bytes.
 *             Offsets count bytes of the text exactly as the caller passed it,
 *             whatever the engine normalised inside.  Strings given out are
 *             UTF-8 in NFC, NUL-terminated, the NUL not counted in the size.
 * GROWTH      Within one VIE_ABI version functions, constants and trailing
 *             struct members are only added.  A struct marked [frozen] never
 *             changes.  A struct marked [grows] travels with its size, given
 *             by the caller's sizeof: the library reads or writes that many
 *             bytes at most, takes absent members as zero, and answers
 *             VIE_E_TOO_NEW if a member it does not know is not zero.  A caller
 *             must accept kinds, fields, types and statuses it does not know.
 */
#ifndef VIE_VIE_H
#define VIE_VIE_H

#include <stddef.h> /* size_t */
#include <stdint.h> /* int32_t, uint32_t, ... */

/* ---- version ----------------------------------------------------------- */

#define VIE_VERSION_MAJOR 0
#define VIE_VERSION_MINOR 1
#define VIE_VERSION_PATCH 0
#define VIE_VERSION_NUMBER \
  (VIE_VERSION_MAJOR * 1000000 + VIE_VERSION_MINOR * 1000 + VIE_VERSION_PATCH)
#define VIE_ABI 0 /* the soname: libvie.so.0; 0 promises nothing until 1.0 */

/* ---- linkage ----------------------------------------------------------- */

#if defined(VIE_STATIC)
#define VIE_API
#elif defined(_WIN32) || defined(__CYGWIN__)
#if defined(VIE_BUILDING)
#define VIE_API __declspec(dllexport)
#else
#define VIE_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define VIE_API __attribute__((visibility("default")))
#else
#define VIE_API
#endif

#if defined(_WIN32) && !defined(_WIN64)
#define VIE_CALL __cdecl
#else
#define VIE_CALL
#endif

#if defined(__cplusplus) && (__cplusplus >= 201103L || defined(_MSC_VER))
#define VIE_NOEXCEPT noexcept
#define VIE_NULL nullptr
#else
#define VIE_NOEXCEPT
#define VIE_NULL 0
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- statuses ---------------------------------------------------------- */

/* Statuses, kinds, fields and types are plain integers, not enum types, so that
 * a value from a newer library is never out of range.  Numbers are never used
 * again. */
typedef int32_t vie_status;

enum {
  VIE_OK = 0,
  VIE_E_ARGUMENT = 1,    /* a NULL, a zero size, a number out of range */
  VIE_E_NO_MEMORY = 2,   /* out of memory, or past a memory limit */
  VIE_E_UTF8 = 3,        /* ill-formed UTF-8, under VIE_STRICT_UTF8 only */
  VIE_E_TOO_LARGE = 4,   /* a text over VIE_MAX_TEXT bytes */
  VIE_E_SYNTAX = 5,      /* a mistake in a rule or lexicon source */
  VIE_E_PATTERN = 6,     /* a regular expression RE2 does not accept */
  VIE_E_NOT_FOUND = 7,   /* no such file, kind, field or lexicon */
  VIE_E_IO = 8,          /* the system failed to read a file */
  VIE_E_CANCELLED = 9,   /* vie_options.stop asked for it */
  VIE_E_TOO_NEW = 10,    /* a struct member this library does not know */
  VIE_E_UNSUPPORTED = 11,/* built without it; see vie_has_feature */
  VIE_E_INTERNAL = 99    /* a bug in this library */
};

#define VIE_MAX_TEXT 0x7ffffffeu

/* Details of a failure.  [frozen, 512 bytes] */
typedef struct vie_error {
  vie_status status;
  uint32_t line;   /* in a rule or lexicon source, from 1; 0: not known */
  uint32_t column; /* in bytes, from 1; 0: not known */
  uint32_t offset; /* in the text or source, in bytes */
  char message[496];
} vie_error;

/* ---- plain values ------------------------------------------------------ */

/* A borrowed string.  [frozen] */
typedef struct vie_str {
  const char *data;
  size_t size;
} vie_str;

/* Bytes begin <= i < end of one text.  [frozen] */
typedef struct vie_span {
  uint32_t begin;
  uint32_t end;
} vie_span;

/* A calendar date, as much of it as is known.  [frozen] */
typedef struct vie_date {
  int32_t year;  /* 0: not known */
  uint8_t month; /* 1..12; 0: not known */
  uint8_t day;   /* 1..31; 0: not known */
  uint8_t calendar;
  uint8_t flags; /* 0; kept for later */
} vie_date;

enum {
  VIE_CALENDAR_GREGORIAN = 0,
  VIE_CALENDAR_LUNAR = 1 /* the Vietnamese lunar calendar */
};

#define VIE_DATE_YEAR_INFERRED 0x01 /* not written, taken from the context */
#define VIE_DATE_MONTH_INFERRED 0x02
#define VIE_DATE_DAY_INFERRED 0x04
#define VIE_DATE_APPROXIMATE 0x08 /* "khoang", "dau nam", ... */

/* ---- what is found ----------------------------------------------------- */

/* Kinds of records.  A rule file may add its own: VIE_KIND_USER and up, whose
 * names vie_kind_name gives. */
enum {
  VIE_KIND_DATE = 1,
  VIE_KIND_OFFICIAL = 2, /* a named person with the titles given to them */
  VIE_KIND_POSITION = 3, /* one title; part of an official, or on its own */
  VIE_KIND_CRIME = 4,    /* a category of crime */
  VIE_KIND_PLAN = 5,     /* a plan, agreement or other signed paper */
  VIE_KIND_USER = 65536
};

/* Fields of records and entities; docs/json.md says what each may hold.  A
 * field marked * may come more than once.  A rule file may add its own:
 * VIE_FIELD_USER and up, whose names vie_field_name gives. */
enum {
  /* official, position */
  VIE_FIELD_NAME = 1,      /* str: "To Lam"; crime: the canonical name */
  VIE_FIELD_HONORIFIC = 2, /* str: "ong", "Samdech Krolahom" */
  VIE_FIELD_RANK = 3,      /* str: "Dai tuong" */
  VIE_FIELD_POSITION = 4,  /* record*: POSITION */
  VIE_FIELD_ROLE = 5,      /* str: "Bo truong" */
  VIE_FIELD_ROLE_CODE = 6, /* str: "gov-bo-truong" */
  VIE_FIELD_ORG = 7,       /* str: "Bo Cong an" */
  VIE_FIELD_ORG_CODE = 8,  /* str: "mps" */
  VIE_FIELD_COUNTRY = 9,   /* str: ISO 3166-1 alpha-2 */
  VIE_FIELD_STATUS = 10,   /* str: position: "current"...; plan: "signed"... */
  VIE_FIELD_CLASS = 11,    /* str: "state", "party", "military", ... */
  VIE_FIELD_RANK_CODE = 12,/* str: "rank-dai-tuong" */
  /* date */
  VIE_FIELD_TYPE = 20,        /* str: date, time, range, duration, set */
  VIE_FIELD_VALUE = 21,       /* str: "2021-12-22", TIMEX3-shaped */
  VIE_FIELD_MOD = 22,         /* str: "START", "APPROX", ... */
  VIE_FIELD_REL = 23,         /* str: "before", "since", ... */
  VIE_FIELD_GRAIN = 24,       /* str: "day", "month", ... */
  VIE_FIELD_EARLIEST = 25,    /* date: the first day meant */
  VIE_FIELD_LATEST = 26,      /* date: the last day meant, inclusive */
  VIE_FIELD_YEAR_SOURCE = 27, /* str: "explicit", "nearest", ... */
  VIE_FIELD_CALENDAR = 28,    /* str: "lunar"; absent: Gregorian */
  VIE_FIELD_LUNAR_YEAR = 29,  /* int */
  VIE_FIELD_LUNAR_MONTH = 30, /* int */
  VIE_FIELD_LUNAR_DAY = 31,   /* int */
  VIE_FIELD_LUNAR_LEAP = 32,  /* int: 1 in a leap month */
  VIE_FIELD_TIMEX3 = 33,      /* str: the value as TimeML writes it */
  VIE_FIELD_EDTF = 34,        /* str: the value as EDTF writes it */
  /* crime */
  VIE_FIELD_CATEGORY = 40,  /* str: "drug" */
  VIE_FIELD_PATH = 41,      /* str*: ancestors of the category, root first */
  VIE_FIELD_NAME_EN = 42,   /* str: canonical English name */
  VIE_FIELD_ARTICLE = 43,   /* str*: articles of the Penal Code: "251" */
  VIE_FIELD_ICCS = 44,      /* str: code of the UN classification */
  VIE_FIELD_ATTRIBUTE = 45, /* str*: "transnational", "org-crime" */
  VIE_FIELD_CONTEXT = 46,   /* str: "prevention", "case", ... */
  VIE_FIELD_CITATION = 47,  /* str: the article as the text cites it */
  VIE_FIELD_SENTENCE = 48,  /* str: the sentence passed, as written */
  /* plan */
  VIE_FIELD_DOC_TYPE = 60,    /* str: "cooperation-plan" */
  VIE_FIELD_TITLE = 61,       /* str: the paper's name as written */
  VIE_FIELD_NUMBER = 62,      /* str: "53/2013/ND-CP" */
  VIE_FIELD_YEAR = 63,        /* str: the year or period it is for */
  VIE_FIELD_YEAR_FROM = 64,   /* int */
  VIE_FIELD_YEAR_TO = 65,     /* int */
  VIE_FIELD_STAGE = 66,       /* str: finer than status: "initialled", ... */
  VIE_FIELD_SUPPLEMENTS = 67, /* str: the earlier paper that it amends */
  VIE_FIELD_SIGNED_ON = 68,   /* str: value of the date of signing */
  VIE_FIELD_PLACE = 69,       /* str: where it was signed */
  VIE_FIELD_PARTY = 70,       /* str*: organisation or country */
  VIE_FIELD_SIGNATORY = 71,   /* entity*: who signed */
  VIE_FIELD_WITNESS = 72,     /* entity*: before whom */
  VIE_FIELD_USER = 65536
};

enum {
  VIE_TYPE_STR = 1,
  VIE_TYPE_INT = 2,
  VIE_TYPE_DATE = 3,
  VIE_TYPE_RECORD = 4, /* integer is the number of a record of the result */
  VIE_TYPE_ENTITY = 5  /* integer is the id of an entity of the same text */
};

#define VIE_NONE 0xffffffffu

/* One thing found, somewhere in one text.  [grows] */
typedef struct vie_record {
  uint32_t doc;    /* which text: 0 for vie_extract */
  uint32_t kind;   /* VIE_KIND_* */
  vie_span span;   /* where */
  uint32_t entity; /* records of one text with one number speak of one thing;
                      0: not known to be spoken of again */
  uint32_t rule;   /* what found it: see vie_rule_name */
  float score;     /* 0..1 */
  uint32_t first_value; /* its values are these ones of the result's values */
  uint32_t value_count;
  uint32_t parent; /* the record it is part of, or VIE_NONE; its span lies within
                      that one's, but for a title that several persons share */
} vie_record;

/* One value of one record or entity.  [grows] */
typedef struct vie_value {
  uint32_t field;  /* VIE_FIELD_* */
  uint32_t type;   /* VIE_TYPE_* */
  vie_span span;   /* where it was read; empty if it was inferred */
  vie_str str;     /* its text, whatever the type: "Bo Cong an", "2021-12-22" */
  int64_t integer; /* INT, RECORD, ENTITY: the number */
  vie_date date;   /* DATE */
} vie_value;

/* One person or paper that records of one text speak of.  [grows] */
typedef struct vie_entity {
  uint32_t doc;  /* which text */
  uint32_t id;   /* from 1 in each text; vie_record.entity */
  uint32_t kind; /* VIE_KIND_OFFICIAL or VIE_KIND_PLAN */
  uint32_t first_value; /* among the result's values, as of a record */
  uint32_t value_count;
} vie_entity;

/* ---- objects ----------------------------------------------------------- */

typedef struct vie_builder vie_builder; /* rules and settings being gathered */
typedef struct vie_engine vie_engine;   /* compiled; never changes */
typedef struct vie_result vie_result;   /* records, and working memory */

/* ---- setting up -------------------------------------------------------- */

/* An engine with the built-in rules for Vietnamese news. */
VIE_API vie_status VIE_CALL vie_engine_new(vie_engine **out, vie_error *error)
    VIE_NOEXCEPT;
VIE_API void VIE_CALL vie_engine_free(vie_engine *engine) VIE_NOEXCEPT;

/* An empty builder; NULL if out of memory. */
VIE_API vie_builder *VIE_CALL vie_builder_new(void) VIE_NOEXCEPT;
VIE_API void VIE_CALL vie_builder_free(vie_builder *builder) VIE_NOEXCEPT;

/* Adds the built-in word lists and rules. */
VIE_API vie_status VIE_CALL vie_builder_add_defaults(vie_builder *builder,
                                                     vie_error *error)
    VIE_NOEXCEPT;

/* Adds a word list or a rule file, in the format the built-in ones are written
 * in.  `name` is for messages only.  The source may be freed on return. */
VIE_API vie_status VIE_CALL vie_builder_add_source(vie_builder *builder,
                                                   const char *name,
                                                   const char *source,
                                                   size_t size,
                                                   vie_error *error)
    VIE_NOEXCEPT;
VIE_API vie_status VIE_CALL vie_builder_add_file(vie_builder *builder,
                                                 const char *path,
                                                 vie_error *error) VIE_NOEXCEPT;

/* Adds one entry to a word list: "position", "Chu tich", "role=chairman". */
VIE_API vie_status VIE_CALL vie_builder_add_entry(vie_builder *builder,
                                                  const char *lexicon,
                                                  const char *entry,
                                                  const char *attributes,
                                                  vie_error *error)
    VIE_NOEXCEPT;

/* Leaves out a rule or a whole kind, by name. */
VIE_API vie_status VIE_CALL vie_builder_disable(vie_builder *builder,
                                                const char *name,
                                                vie_error *error) VIE_NOEXCEPT;

/* Sets a limit or a switch. */
VIE_API vie_status VIE_CALL vie_builder_set(vie_builder *builder,
                                            uint32_t setting, int64_t value,
                                            vie_error *error) VIE_NOEXCEPT;

enum {
  VIE_SET_PATTERN_MEMORY = 1 /* bytes RE2 may use for one regex; 8 MiB */
};

/* Compiles what was added.  The builder may go on to build another engine. */
VIE_API vie_status VIE_CALL vie_builder_build(const vie_builder *builder,
                                              vie_engine **out,
                                              vie_error *error) VIE_NOEXCEPT;

/* ---- extracting -------------------------------------------------------- */

#define VIE_STRICT_UTF8 0x01u /* fail on ill-formed UTF-8; else skip over it */
#define VIE_BORROW_TEXT 0x02u /* do not copy: texts outlive their result */

#define VIE_ALL_CORES 0xffffffffu

/* Returns nonzero to stop.  Called from the extracting threads. */
typedef int(VIE_CALL *vie_stop_fn)(void *user);

/* [grows]  Start from VIE_OPTIONS_INIT; zero always means the default. */
typedef struct vie_options {
  size_t size;          /* sizeof(vie_options) */
  uint32_t flags;
  uint32_t threads;     /* vie_extract_many: 0 or 1 the calling thread only */
  vie_date published;   /* resolves "ngay 22-12"; zero: from the text, if said */
  const uint32_t *kinds; /* only these kinds; NULL: all */
  size_t kind_count;
  vie_stop_fn stop;
  void *stop_user;
} vie_options;

#define VIE_OPTIONS_INIT                                           \
  {sizeof(vie_options), 0, 0, {0, 0, 0, 0, 0}, VIE_NULL, 0, VIE_NULL, \
   VIE_NULL}

/* An empty result; NULL if out of memory.  It keeps its memory from one
 * extraction to the next, so give each thread one and use it again. */
VIE_API vie_result *VIE_CALL vie_result_new(void) VIE_NOEXCEPT;
VIE_API void VIE_CALL vie_result_clear(vie_result *result) VIE_NOEXCEPT;
VIE_API void VIE_CALL vie_result_free(vie_result *result) VIE_NOEXCEPT;

/* Replaces what is in `result` by the records of one text, ordered by where
 * they begin.  `options` may be NULL.  The text may be freed on return. */
VIE_API vie_status VIE_CALL vie_extract(const vie_engine *engine,
                                        const char *text, size_t size,
                                        const vie_options *options,
                                        vie_result *result, vie_error *error)
    VIE_NOEXCEPT;

/* The same for many texts, on options->threads threads; records are ordered by
 * text, whatever the number of threads.  `published` is NULL or one date a
 * text.  If one text fails, all fail, and error->line is its number. */
VIE_API vie_status VIE_CALL vie_extract_many(const vie_engine *engine,
                                             const vie_str *texts,
                                             const vie_date *published,
                                             size_t count,
                                             const vie_options *options,
                                             vie_result *result,
                                             vie_error *error) VIE_NOEXCEPT;

/* ---- reading a result -------------------------------------------------- */

/* How many records, and how many values they have between them. */
VIE_API size_t VIE_CALL vie_result_count(const vie_result *result) VIE_NOEXCEPT;
VIE_API size_t VIE_CALL vie_result_value_count(const vie_result *result)
    VIE_NOEXCEPT;

/* Copies records first, first+1, ... into `out`, `capacity` at most, each
 * `record_size` = sizeof(vie_record) bytes.  Returns how many were copied. */
VIE_API size_t VIE_CALL vie_result_records(const vie_result *result,
                                           size_t first, vie_record *out,
                                           size_t capacity, size_t record_size)
    VIE_NOEXCEPT;

/* Copies values first, first+1, ... likewise: those of one record, or of all. */
VIE_API size_t VIE_CALL vie_result_values(const vie_result *result,
                                          size_t first, vie_value *out,
                                          size_t capacity, size_t value_size)
    VIE_NOEXCEPT;

/* How many entities, and copies of them, likewise. */
VIE_API size_t VIE_CALL vie_result_entity_count(const vie_result *result)
    VIE_NOEXCEPT;
VIE_API size_t VIE_CALL vie_result_entities(const vie_result *result,
                                            size_t first, vie_entity *out,
                                            size_t capacity,
                                            size_t entity_size) VIE_NOEXCEPT;

/* The nth value (from 0) of one field of one record: 1, or 0 and *out zero. */
VIE_API int VIE_CALL vie_result_find(const vie_result *result, size_t record,
                                     uint32_t field, size_t nth,
                                     vie_value *out, size_t value_size)
    VIE_NOEXCEPT;

/* How many bytes of ill-formed UTF-8 were skipped over, in all texts. */
VIE_API size_t VIE_CALL vie_result_bad_bytes(const vie_result *result)
    VIE_NOEXCEPT;

/* The text a record was found in, as passed in: 1, or 0 and *out zero. */
VIE_API int VIE_CALL vie_result_text(const vie_result *result, uint32_t doc,
                                     vie_str *out) VIE_NOEXCEPT;

#define VIE_JSON_LINES 0x01u  /* one line a text; else one array */
#define VIE_JSON_PRETTY 0x02u
#define VIE_JSON_TEXT 0x04u    /* put each text in, too */
#define VIE_JSON_OFFSETS 0x08u /* offsets in code points and UTF-16, too */

/* All of it as JSON, by the schema in docs/json.md.  Owned by the result. */
VIE_API vie_status VIE_CALL vie_result_json(vie_result *result, uint32_t flags,
                                            vie_str *out, vie_error *error)
    VIE_NOEXCEPT;

/* ---- names ------------------------------------------------------------- */

/* NULL for a number, 0 for a name, that the engine does not know. */
VIE_API const char *VIE_CALL vie_kind_name(const vie_engine *engine,
                                           uint32_t kind) VIE_NOEXCEPT;
VIE_API uint32_t VIE_CALL vie_kind_id(const vie_engine *engine,
                                      const char *name) VIE_NOEXCEPT;
VIE_API const char *VIE_CALL vie_field_name(const vie_engine *engine,
                                            uint32_t field) VIE_NOEXCEPT;
VIE_API uint32_t VIE_CALL vie_field_id(const vie_engine *engine,
                                       const char *name) VIE_NOEXCEPT;
VIE_API const char *VIE_CALL vie_rule_name(const vie_engine *engine,
                                           uint32_t rule) VIE_NOEXCEPT;

/* Never NULL; "unknown status" for a number not known.  Lives for ever. */
VIE_API const char *VIE_CALL vie_status_name(vie_status status) VIE_NOEXCEPT;

/* ---- offsets ----------------------------------------------------------- */

enum {
  VIE_UNIT_BYTE = 0,
  VIE_UNIT_CODE_POINT = 1,/* Python str */
  VIE_UNIT_UTF16 = 2      /* Java, JavaScript, C#, Windows */
};

/* Turns `count` byte offsets in `text` into another unit, in place, in one pass
 * over the text if they ascend.  An offset inside a character counts as its
 * start; one past the end as the end. */
VIE_API vie_status VIE_CALL vie_convert_offsets(const char *text, size_t size,
                                                uint32_t unit,
                                                uint32_t *offsets, size_t count,
                                                vie_error *error) VIE_NOEXCEPT;

/* ---- about the library ------------------------------------------------- */

VIE_API uint32_t VIE_CALL vie_version_number(void) VIE_NOEXCEPT;
VIE_API const char *VIE_CALL vie_version(void) VIE_NOEXCEPT; /* "0.1.0" */
/* "re2 20220601; icu 72.1; unicode 15.0; data 3f2a..." for bug reports. */
VIE_API const char *VIE_CALL vie_build_info(void) VIE_NOEXCEPT;
VIE_API int VIE_CALL vie_has_feature(const char *name) VIE_NOEXCEPT;
/* Bytes of memory held. */
VIE_API size_t VIE_CALL vie_engine_memory(const vie_engine *engine) VIE_NOEXCEPT;
VIE_API size_t VIE_CALL vie_result_memory(const vie_result *result) VIE_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif /* VIE_VIE_H */
