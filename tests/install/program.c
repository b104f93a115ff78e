/* A program outside the project, in plain C: the least that shows the library was found and works. */

#include <stdio.h>
#include <string.h>
#include <vie/vie.h>

int main(void) {
  static const char kRules[] =
      "slot number number 1..999\nrule ship\nkind ship\nmatch ship {number}\n";
  static const char kText[] = "ship 12";
  vie_builder *builder = vie_builder_new();
  vie_engine *engine = NULL;
  vie_result *result = vie_result_new();
  size_t found = 0;
  if (vie_builder_add_defaults(builder, NULL) == VIE_OK &&
      vie_builder_add_source(builder, "ships", kRules, strlen(kRules), NULL) == VIE_OK &&
      vie_builder_build(builder, &engine, NULL) == VIE_OK &&
      vie_extract(engine, kText, strlen(kText), NULL, result, NULL) == VIE_OK)
    found = vie_result_count(result);
  printf("vie %s: %u record\n", vie_version(), (unsigned)found);
  vie_result_free(result);
  vie_engine_free(engine);
  vie_builder_free(builder);
  return found == 1 ? 0 : 1;
}
