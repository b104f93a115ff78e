// Sharing texts out among threads, see batch.h.
//
// The texts are cut into as many runs of about equal bytes as there are threads, each worker extracts
// its run into a table of its own, and the tables are appended in order.  So the order of the records
// cannot depend on the threads, and workers share nothing but the engine and a flag.

#include "engine/batch.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace vie {
namespace {

struct Run {
  size_t begin;
  size_t end;
};

std::vector<Run> cut_runs(std::span<const vie_str> texts, size_t count) {
  size_t total = 0;
  for (const vie_str& text : texts) total += text.size + 1;
  std::vector<Run> runs;
  size_t at = 0;
  size_t bytes = 0;
  for (size_t r = 1; r <= count; ++r) {
    const size_t begin = at;
    while (at < texts.size() && (r == count || bytes < total / count * r)) {
      bytes += texts[at].size + 1;
      ++at;
    }
    runs.push_back({begin, at});
  }
  return runs;
}

struct Problem {
  std::exception_ptr what;
  size_t text;
};

}  // namespace

size_t extract_batch(const Engine& engine, const Batch& batch, const ExtractOptions& options,
                     std::vector<Worker>& workers, Table& table) {
  const size_t count = std::clamp<size_t>(batch.threads, 1, std::max<size_t>(batch.texts.size(), 1));
  if (workers.size() < count) workers.resize(count);
  const std::vector<Run> runs = cut_runs(batch.texts, count);
  std::atomic<bool> stopped{false};
  std::vector<Problem> problems(count);

  const auto work = [&](size_t number) noexcept {
    Worker& worker = workers[number];
    worker.table.clear();
    worker.bad_bytes = 0;
    ExtractOptions own = options;
    for (size_t i = runs[number].begin; i < runs[number].end && !stopped; ++i) {
      try {
        if (batch.stop && batch.stop()) throw Failure(VIE_E_CANCELLED, "stopped by the caller");
        if (batch.published != nullptr) own.published = batch.published[i];
        const vie_str& text = batch.texts[i];
        engine.extract({text.data, text.size}, static_cast<uint32_t>(i), own, worker.workspace,
                       worker.table);
        worker.bad_bytes += worker.workspace.document.bad_bytes();
      } catch (...) {
        problems[number] = {std::current_exception(), i};
        // Earlier runs go on, for the first text that fails is to be told, whatever the threads.
        if (number == 0) stopped = true;
        return;
      }
    }
  };

  {
    std::vector<std::jthread> threads;  // joined at the end of this block, however it ends
    for (size_t number = 1; number < count; ++number) threads.emplace_back(work, number);
    work(0);
  }

  for (const Problem& problem : problems) {
    if (!problem.what) continue;
    try {
      std::rethrow_exception(problem.what);
    } catch (const Failure& failure) {
      Position position = failure.position();
      position.line = static_cast<uint32_t>(problem.text);
      throw Failure(failure.status(), failure.message(), position);
    }
  }
  size_t bad_bytes = 0;
  for (size_t number = 0; number < count; ++number) {
    table.append(workers[number].table);
    bad_bytes += workers[number].bad_bytes;
  }
  return bad_bytes;
}

}  // namespace vie
