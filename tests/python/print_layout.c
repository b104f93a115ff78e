/* Prints what a C compiler makes of the structs and constants of vie.h, for test_layout.py. */

#include <stddef.h>
#include <stdio.h>

#include "vie/vie.h"

#define SIZE(type) printf("%s %u\n", #type, (unsigned)sizeof(type))
#define MEMBER(type, member) printf("%s.%s %u\n", #type, #member, (unsigned)offsetof(type, member))
#define NUMBER(name) printf("%s %u\n", #name, (unsigned)(name))

int main(void) {
  SIZE(vie_str);
  MEMBER(vie_str, data);
  MEMBER(vie_str, size);
  SIZE(vie_span);
  MEMBER(vie_span, begin);
  MEMBER(vie_span, end);
  SIZE(vie_date);
  MEMBER(vie_date, year);
  MEMBER(vie_date, month);
  MEMBER(vie_date, day);
  MEMBER(vie_date, calendar);
  MEMBER(vie_date, flags);
  SIZE(vie_error);
  MEMBER(vie_error, status);
  MEMBER(vie_error, line);
  MEMBER(vie_error, column);
  MEMBER(vie_error, offset);
  MEMBER(vie_error, message);
  SIZE(vie_options);
  MEMBER(vie_options, size);
  MEMBER(vie_options, flags);
  MEMBER(vie_options, threads);
  MEMBER(vie_options, published);
  MEMBER(vie_options, kinds);
  MEMBER(vie_options, kind_count);
  MEMBER(vie_options, stop);
  MEMBER(vie_options, stop_user);
  SIZE(vie_record);
  MEMBER(vie_record, doc);
  MEMBER(vie_record, kind);
  MEMBER(vie_record, span);
  MEMBER(vie_record, entity);
  MEMBER(vie_record, rule);
  MEMBER(vie_record, score);
  MEMBER(vie_record, first_value);
  MEMBER(vie_record, value_count);
  MEMBER(vie_record, parent);
  SIZE(vie_value);
  MEMBER(vie_value, field);
  MEMBER(vie_value, type);
  MEMBER(vie_value, span);
  MEMBER(vie_value, str);
  MEMBER(vie_value, integer);
  MEMBER(vie_value, date);
  SIZE(vie_entity);
  MEMBER(vie_entity, doc);
  MEMBER(vie_entity, id);
  MEMBER(vie_entity, kind);
  MEMBER(vie_entity, first_value);
  MEMBER(vie_entity, value_count);
  NUMBER(VIE_NONE);
  NUMBER(VIE_TYPE_STR);
  NUMBER(VIE_TYPE_INT);
  NUMBER(VIE_TYPE_DATE);
  NUMBER(VIE_TYPE_RECORD);
  NUMBER(VIE_TYPE_ENTITY);
  NUMBER(VIE_BORROW_TEXT);
  NUMBER(VIE_UNIT_CODE_POINT);
  NUMBER(VIE_OK);
  NUMBER(VIE_E_NO_MEMORY);
  return 0;
}
