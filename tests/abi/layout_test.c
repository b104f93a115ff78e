/* Pins every size, offset and number of vie.h, so that a change that would break a program that is
 * compiled already does not compile here.  Lines are added, never changed: see docs/abi.md.
 * symbols.py checks that nothing of vie.h is missing.  The sizes are those of 64-bit systems. */

#include <stddef.h>
#include <vie/vie.h>

#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define PIN(condition) typedef char JOIN(pin_, __LINE__)[(condition) ? 1 : -1]
#define SIZE(type, bytes) PIN(sizeof(type) == (bytes))
#define MEMBER(type, member, bytes) PIN(offsetof(type, member) == (bytes))
#define NUMBER(name, value) PIN((name) == (value))

SIZE(vie_status, 4);

#if SIZE_MAX == 0xffffffffffffffffu

SIZE(vie_error, 512);
MEMBER(vie_error, status, 0);
MEMBER(vie_error, line, 4);
MEMBER(vie_error, column, 8);
MEMBER(vie_error, offset, 12);
MEMBER(vie_error, message, 16);

SIZE(vie_str, 16);
MEMBER(vie_str, data, 0);
MEMBER(vie_str, size, 8);

SIZE(vie_span, 8);
MEMBER(vie_span, begin, 0);
MEMBER(vie_span, end, 4);

SIZE(vie_date, 8);
MEMBER(vie_date, year, 0);
MEMBER(vie_date, month, 4);
MEMBER(vie_date, day, 5);
MEMBER(vie_date, calendar, 6);
MEMBER(vie_date, flags, 7);

SIZE(vie_record, 40);
MEMBER(vie_record, doc, 0);
MEMBER(vie_record, kind, 4);
MEMBER(vie_record, span, 8);
MEMBER(vie_record, entity, 16);
MEMBER(vie_record, rule, 20);
MEMBER(vie_record, score, 24);
MEMBER(vie_record, first_value, 28);
MEMBER(vie_record, value_count, 32);
MEMBER(vie_record, parent, 36);

SIZE(vie_value, 48);
MEMBER(vie_value, field, 0);
MEMBER(vie_value, type, 4);
MEMBER(vie_value, span, 8);
MEMBER(vie_value, str, 16);
MEMBER(vie_value, integer, 32);
MEMBER(vie_value, date, 40);

SIZE(vie_entity, 20);
MEMBER(vie_entity, doc, 0);
MEMBER(vie_entity, id, 4);
MEMBER(vie_entity, kind, 8);
MEMBER(vie_entity, first_value, 12);
MEMBER(vie_entity, value_count, 16);

SIZE(vie_options, 56);
MEMBER(vie_options, size, 0);
MEMBER(vie_options, flags, 8);
MEMBER(vie_options, threads, 12);
MEMBER(vie_options, published, 16);
MEMBER(vie_options, kinds, 24);
MEMBER(vie_options, kind_count, 32);
MEMBER(vie_options, stop, 40);
MEMBER(vie_options, stop_user, 48);

#endif /* of 64-bit systems */

NUMBER(VIE_OK, 0);
NUMBER(VIE_E_ARGUMENT, 1);
NUMBER(VIE_E_NO_MEMORY, 2);
NUMBER(VIE_E_UTF8, 3);
NUMBER(VIE_E_TOO_LARGE, 4);
NUMBER(VIE_E_SYNTAX, 5);
NUMBER(VIE_E_PATTERN, 6);
NUMBER(VIE_E_NOT_FOUND, 7);
NUMBER(VIE_E_IO, 8);
NUMBER(VIE_E_CANCELLED, 9);
NUMBER(VIE_E_TOO_NEW, 10);
NUMBER(VIE_E_UNSUPPORTED, 11);
NUMBER(VIE_E_INTERNAL, 99);
NUMBER(VIE_CALENDAR_GREGORIAN, 0);
NUMBER(VIE_CALENDAR_LUNAR, 1);
NUMBER(VIE_KIND_DATE, 1);
NUMBER(VIE_KIND_OFFICIAL, 2);
NUMBER(VIE_KIND_POSITION, 3);
NUMBER(VIE_KIND_CRIME, 4);
NUMBER(VIE_KIND_PLAN, 5);
NUMBER(VIE_KIND_USER, 65536);
NUMBER(VIE_FIELD_NAME, 1);
NUMBER(VIE_FIELD_HONORIFIC, 2);
NUMBER(VIE_FIELD_RANK, 3);
NUMBER(VIE_FIELD_POSITION, 4);
NUMBER(VIE_FIELD_ROLE, 5);
NUMBER(VIE_FIELD_ROLE_CODE, 6);
NUMBER(VIE_FIELD_ORG, 7);
NUMBER(VIE_FIELD_ORG_CODE, 8);
NUMBER(VIE_FIELD_COUNTRY, 9);
NUMBER(VIE_FIELD_STATUS, 10);
NUMBER(VIE_FIELD_CLASS, 11);
NUMBER(VIE_FIELD_RANK_CODE, 12);
NUMBER(VIE_FIELD_TYPE, 20);
NUMBER(VIE_FIELD_VALUE, 21);
NUMBER(VIE_FIELD_MOD, 22);
NUMBER(VIE_FIELD_REL, 23);
NUMBER(VIE_FIELD_GRAIN, 24);
NUMBER(VIE_FIELD_EARLIEST, 25);
NUMBER(VIE_FIELD_LATEST, 26);
NUMBER(VIE_FIELD_YEAR_SOURCE, 27);
NUMBER(VIE_FIELD_CALENDAR, 28);
NUMBER(VIE_FIELD_LUNAR_YEAR, 29);
NUMBER(VIE_FIELD_LUNAR_MONTH, 30);
NUMBER(VIE_FIELD_LUNAR_DAY, 31);
NUMBER(VIE_FIELD_LUNAR_LEAP, 32);
NUMBER(VIE_FIELD_TIMEX3, 33);
NUMBER(VIE_FIELD_EDTF, 34);
NUMBER(VIE_FIELD_CATEGORY, 40);
NUMBER(VIE_FIELD_PATH, 41);
NUMBER(VIE_FIELD_NAME_EN, 42);
NUMBER(VIE_FIELD_ARTICLE, 43);
NUMBER(VIE_FIELD_ICCS, 44);
NUMBER(VIE_FIELD_ATTRIBUTE, 45);
NUMBER(VIE_FIELD_CONTEXT, 46);
NUMBER(VIE_FIELD_CITATION, 47);
NUMBER(VIE_FIELD_SENTENCE, 48);
NUMBER(VIE_FIELD_DOC_TYPE, 60);
NUMBER(VIE_FIELD_TITLE, 61);
NUMBER(VIE_FIELD_NUMBER, 62);
NUMBER(VIE_FIELD_YEAR, 63);
NUMBER(VIE_FIELD_YEAR_FROM, 64);
NUMBER(VIE_FIELD_YEAR_TO, 65);
NUMBER(VIE_FIELD_STAGE, 66);
NUMBER(VIE_FIELD_SUPPLEMENTS, 67);
NUMBER(VIE_FIELD_SIGNED_ON, 68);
NUMBER(VIE_FIELD_PLACE, 69);
NUMBER(VIE_FIELD_PARTY, 70);
NUMBER(VIE_FIELD_SIGNATORY, 71);
NUMBER(VIE_FIELD_WITNESS, 72);
NUMBER(VIE_FIELD_USER, 65536);
NUMBER(VIE_TYPE_STR, 1);
NUMBER(VIE_TYPE_INT, 2);
NUMBER(VIE_TYPE_DATE, 3);
NUMBER(VIE_TYPE_RECORD, 4);
NUMBER(VIE_TYPE_ENTITY, 5);
NUMBER(VIE_SET_PATTERN_MEMORY, 1);
NUMBER(VIE_UNIT_BYTE, 0);
NUMBER(VIE_UNIT_CODE_POINT, 1);
NUMBER(VIE_UNIT_UTF16, 2);
NUMBER(VIE_ABI, 0);
NUMBER(VIE_MAX_TEXT, 0x7ffffffeu);
NUMBER(VIE_DATE_YEAR_INFERRED, 1);
NUMBER(VIE_DATE_MONTH_INFERRED, 2);
NUMBER(VIE_DATE_DAY_INFERRED, 4);
NUMBER(VIE_DATE_APPROXIMATE, 8);
NUMBER(VIE_NONE, 0xffffffffu);
NUMBER(VIE_STRICT_UTF8, 1);
NUMBER(VIE_BORROW_TEXT, 2);
NUMBER(VIE_ALL_CORES, 0xffffffffu);
NUMBER(VIE_JSON_LINES, 1);
NUMBER(VIE_JSON_PRETTY, 2);
NUMBER(VIE_JSON_TEXT, 4);
NUMBER(VIE_JSON_OFFSETS, 8);

int main(void) { return 0; }
