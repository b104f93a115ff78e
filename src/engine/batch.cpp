// Sharing texts out among threads, see batch.h.
//
// The texts are cut into as many runs of about equal bytes as there are threads, each worker extracts
// its run into a table of its own, and the tables are appended in order.  So the order of the records
// cannot depend on the threads, and workers share nothing but the engine and a flag.

#include "engine/batch.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>
#include <utility>

namespace vie {
namespace {

void cut_runs(std::span<const vie_str> texts, std::span<Worker> workers) {
  size_t total = 0;
  for (const vie_str& text : texts) total += text.size + 1;
  size_t at = 0;
  size_t bytes = 0;
  for (size_t w = 0; w < workers.size(); ++w) {
    workers[w].begin = at;
    const bool last = w + 1 == workers.size();
    while (at < texts.size() && (last || bytes < total / workers.size() * (w + 1))) {
      bytes += texts[at].size + 1;
      ++at;
    }
    workers[w].end = at;
  }
}

}  // namespace

size_t extract_batch(const Engine& engine, const Batch& batch, const ExtractOptions& options,
                     std::vector<Worker>& all_workers, Table& table) {
  const size_t most = std::clamp<size_t>(batch.texts.size(), 1, kMaxThreads);
  const size_t count = std::clamp<size_t>(batch.threads, 1, most);
  if (all_workers.size() < count) all_workers.resize(count);
  const std::span<Worker> workers = std::span(all_workers).first(count);
  cut_runs(batch.texts, workers);
  std::atomic<bool> stopped{false};

  const auto work = [&](size_t number) noexcept {
    Worker& worker = workers[number];
    worker.table.clear();
    worker.bad_bytes = 0;
    worker.problem = nullptr;
    ExtractOptions own = options;
    for (size_t i = worker.begin; i < worker.end && !stopped; ++i) {
      try {
        if (batch.stop && batch.stop()) throw Failure(VIE_E_CANCELLED, "stopped by the caller");
        if (batch.published != nullptr) own.published = batch.published[i];
        const vie_str& text = batch.texts[i];
        engine.extract({text.data, text.size}, static_cast<uint32_t>(i), own, worker.workspace,
                       worker.table);
        worker.bad_bytes += worker.workspace.document.bad_bytes();
      } catch (...) {
        worker.problem = std::current_exception();
        worker.problem_text = i;
        // Earlier runs go on, for the first text that fails is to be told, whatever the threads.
        if (number == 0) stopped = true;
        return;
      }
    }
  };

  {
    std::vector<std::jthread> threads;  // joined at the end of this block, however it ends
    threads.reserve(count - 1);
    size_t number = 1;
    try {
      for (; number < count; ++number) threads.emplace_back(work, number);
    } catch (const std::system_error&) {
      // The system gives no more threads: the calling one does the rest.
    }
    work(0);
    for (; number < count; ++number) work(number);
  }

  for (Worker& worker : workers) {
    if (!worker.problem) continue;
    try {
      std::rethrow_exception(std::exchange(worker.problem, nullptr));
    } catch (const Failure& failure) {
      Position position = failure.position();
      position.line = static_cast<uint32_t>(worker.problem_text);
      throw Failure(failure.status(), failure.message(), position);
    }
  }
  size_t bad_bytes = 0;
  for (const Worker& worker : workers) {
    table.append(worker.table);
    bad_bytes += worker.bad_bytes;
  }
  return bad_bytes;
}

}  // namespace vie
