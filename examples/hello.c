/* What is found in one sentence.
 *
 *     cc hello.c $(pkg-config --cflags --libs vie)
 */
#include <stdio.h>
#include <string.h>
#include <vie/vie.h>

int main(void) {
  const char *text =
      "Chiều 22-12, Đại tướng Lê Quang Minh, Bộ trưởng Bộ Công an, ký Kế hoạch hợp tác năm 2022.";
  vie_options options = VIE_OPTIONS_INIT;
  vie_engine *engine = NULL;
  vie_result *result = vie_result_new();
  vie_error error;
  size_t i;

  options.published.year = 2021; /* what "22-12" is reckoned from */
  options.published.month = 12;
  options.published.day = 23;
  if (vie_engine_new(&engine, &error) != VIE_OK ||
      vie_extract(engine, text, strlen(text), &options, result, &error) != VIE_OK) {
    fprintf(stderr, "%s\n", error.message);
    return 1;
  }
  for (i = 0; i < vie_result_count(result); ++i) {
    vie_record record;
    vie_result_records(result, i, &record, 1, sizeof record);
    if (record.parent != VIE_NONE) continue; /* a title within an official */
    printf("%-9s %.*s\n", vie_kind_name(engine, record.kind),
           (int)(record.span.end - record.span.begin), text + record.span.begin);
  }
  vie_result_free(result);
  vie_engine_free(engine);
  return 0;
}
