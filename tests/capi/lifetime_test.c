/* Handles freed in every order; strings that outlive the call that gave them.  C89, so that it is also
 * a program in the plainest C that uses the library.  Worth most under the address sanitizer. */

#include <stdio.h>
#include <string.h>
#include <vie/vie.h>

static int failures = 0;

static void check(int ok, const char *what) {
  if (!ok) {
    fprintf(stderr, "failed: %s\n", what);
    ++failures;
  }
}

static const char kRules[] =
    "slot number number 1..999\nrule ship\nkind ship\nmatch ship {number}\n";
static const char kText[] = "ship 12 and ship 345";

static vie_engine *build(vie_builder *builder) {
  vie_engine *engine = NULL;
  check(vie_builder_build(builder, &engine, NULL) == VIE_OK, "build");
  return engine;
}

static void check_result(vie_result *result) {
  vie_str json, text;
  vie_record record;
  check(vie_result_count(result) == 2, "two records");
  check(vie_result_records(result, 1, &record, 1, sizeof record) == 1, "the second record");
  check(vie_result_text(result, record.doc, &text) == 1, "its text");
  check(memcmp(text.data + record.span.begin, "ship 345", 8) == 0, "its span");
  check(vie_result_json(result, 0, &json, NULL) == VIE_OK, "JSON");
  check(strstr(json.data, "\"number\":\"345\"") != NULL, "its field in JSON");
}

int main(void) {
  vie_builder *builder = vie_builder_new();
  vie_engine *first, *second;
  vie_result *result = vie_result_new();
  vie_result *other = vie_result_new();
  const char *name;
  char copy[sizeof kText];
  char source[sizeof kRules];

  /* A source may be freed when it has been added. */
  memcpy(source, kRules, sizeof kRules);
  check(vie_builder_add_source(builder, "ships", source, sizeof kRules - 1, NULL) == VIE_OK, "add");
  memset(source, 'x', sizeof source);

  /* A builder goes on to build another engine, and may go before both. */
  first = build(builder);
  second = build(builder);
  vie_builder_free(builder);

  memcpy(copy, kText, sizeof kText);
  check(vie_extract(first, copy, sizeof kText - 1, NULL, result, NULL) == VIE_OK, "extract");
  memset(copy, 'x', sizeof copy);
  check(vie_extract(second, kText, sizeof kText - 1, NULL, other, NULL) == VIE_OK, "extract");

  /* An engine may go before its results; the other engine is not touched by that. */
  vie_engine_free(first);
  check_result(result);
  name = vie_kind_name(second, VIE_KIND_USER);
  check(name != NULL && strcmp(name, "ship") == 0, "the name of the kind");

  /* A result moves from engine to engine. */
  check(vie_extract(second, kText, sizeof kText - 1, NULL, result, NULL) == VIE_OK, "extract again");
  check_result(result);
  vie_result_free(other);
  vie_engine_free(second);
  check_result(result);
  vie_result_clear(result);
  check(vie_result_count(result) == 0, "cleared");
  vie_result_free(result);
  return failures == 0 ? 0 : 1;
}
