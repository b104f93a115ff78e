/* A word list and a rule of one's own, beside the built-in ones: which rivers are over which alarm
 * level.  docs/rules.md tells the format.  A mistake in such a source is told with its line and column.
 *
 *     cc custom_rules.c $(pkg-config --cflags --libs vie)
 */
#include <stdio.h>
#include <string.h>
#include <vie/vie.h>

static const char rivers[] =
    "lexicon  river\n"
    "Hồng\tid=red\n"
    "Cửu Long|Mê Kông\tid=mekong\n";

static const char alarms[] =
    "slot   river  lexicon river\n"
    "slot   level  number 1..3\n"
    "rule   flood.alarm\n"
    "kind   flood\n"
    "match  sông {river} (đã )?(vượt|trên) báo động {level}\n"
    "yes    \"sông Hồng vượt báo động 2\"  => sông Hồng vượt báo động 2\n"
    "no     \"sông Hồng dưới báo động 2\"\n";

static const char text[] =
    "Ngày 11/9/2022, mực nước sông Hồng đã vượt báo động 2, sông Mê Kông trên báo động 1.";

static void print_record(const vie_engine *engine, const vie_result *result, size_t number) {
  vie_record record;
  size_t i;
  vie_result_records(result, number, &record, 1, sizeof record);
  printf("%s: %.*s\n", vie_kind_name(engine, record.kind),
         (int)(record.span.end - record.span.begin), text + record.span.begin);
  if (record.kind < VIE_KIND_USER) return; /* the built-in kinds have many values */
  for (i = 0; i < record.value_count; ++i) {
    vie_value value;
    vie_result_values(result, record.first_value + i, &value, 1, sizeof value);
    printf("  %s = %s\n", vie_field_name(engine, value.field), value.str.data);
  }
}

int main(void) {
  vie_builder *builder = vie_builder_new();
  vie_engine *engine = NULL;
  vie_result *result = vie_result_new();
  vie_error error;
  int failed = 1;

  if (vie_builder_add_defaults(builder, &error) == VIE_OK &&
      vie_builder_add_source(builder, "rivers.tsv", rivers, strlen(rivers), &error) == VIE_OK &&
      vie_builder_add_source(builder, "alarms.rules", alarms, strlen(alarms), &error) == VIE_OK &&
      vie_builder_build(builder, &engine, &error) == VIE_OK &&
      vie_extract(engine, text, strlen(text), NULL, result, &error) == VIE_OK) {
    size_t i;
    for (i = 0; i < vie_result_count(result); ++i) print_record(engine, result, i);
    failed = 0;
  } else {
    fprintf(stderr, "%s\n", error.message); /* "alarms.rules:5:8: expected ..." */
  }
  vie_result_free(result);
  vie_engine_free(engine);
  vie_builder_free(builder);
  return failed;
}
