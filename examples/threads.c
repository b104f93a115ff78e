/* One engine, several threads, each with a result of its own.
 *
 * An engine never changes, so it needs no lock; a result is a thread's working memory, which is
 * used again for every text.  (vie_extract_many does the same for a batch that is there at once.)
 *
 *     cc -pthread threads.c $(pkg-config --cflags --libs vie)
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <vie/vie.h>

#define THREADS 3

static const char *const texts[] = {
    "Sáng 3/5/2022, Thủ tướng Đỗ Nhật Nam tiếp Đại sứ Nhật Bản tại Việt Nam.",
    "Tội phạm ma túy và tội phạm mua bán người giảm trong quý I/2022.",
    "Hai bên đã ký Biên bản ghi nhớ về hợp tác giáo dục giai đoạn 2022-2026.",
    "Bầu trời trong xanh, gió nhẹ.",
    "Ông Trần Gia Bảo, Giám đốc Sở Y tế, cho biết như vậy ngày 12-8-2022.",
};
#define TEXTS (sizeof texts / sizeof texts[0])

struct job {
  const vie_engine *engine;
  size_t first; /* takes texts first, first + THREADS, ... */
  size_t *counts;
};

static void *work(void *argument) {
  const struct job *job = argument;
  vie_result *result = vie_result_new();
  size_t i;
  for (i = job->first; i < TEXTS; i += THREADS) {
    if (vie_extract(job->engine, texts[i], strlen(texts[i]), NULL, result, NULL) == VIE_OK) {
      size_t record;
      for (record = 0; record < vie_result_count(result); ++record) {
        vie_record one;
        vie_result_records(result, record, &one, 1, sizeof one);
        job->counts[i] += one.parent == VIE_NONE; /* not the titles within an official */
      }
    }
  }
  vie_result_free(result);
  return NULL;
}

int main(void) {
  vie_engine *engine = NULL;
  vie_error error;
  pthread_t threads[THREADS];
  struct job jobs[THREADS];
  size_t counts[TEXTS] = {0};
  size_t i;

  if (vie_engine_new(&engine, &error) != VIE_OK) {
    fprintf(stderr, "%s\n", error.message);
    return 1;
  }
  for (i = 0; i < THREADS; ++i) {
    jobs[i].engine = engine;
    jobs[i].first = i;
    jobs[i].counts = counts;
    if (pthread_create(&threads[i], NULL, work, &jobs[i]) != 0) return 1;
  }
  for (i = 0; i < THREADS; ++i) pthread_join(threads[i], NULL);
  for (i = 0; i < TEXTS; ++i) printf("%u  %s\n", (unsigned)counts[i], texts[i]);
  vie_engine_free(engine);
  return 0;
}
