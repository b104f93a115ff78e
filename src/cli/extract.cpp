// The way of a document through `vie extract`: a Reader cuts chunks, Workers answer them, Output
// writes the answers in order.  This thread reads and writes; whenever the input has nothing more for
// the moment, what is under way is finished and written before it waits.

#include "extract.h"

#include <utility>

#include "failure.h"
#include "output.h"
#include "pool.h"
#include "reader.h"
#include "setup.h"
#include "worker.h"

namespace vie_cli {
namespace {

/// Reads all files; `take(chunk)` is called for each chunk and `pause()` before waiting for input.
template <class Take, class Pause>
ExitCode read_all(const Options& options, Take&& take, Pause&& pause) {
  ExitCode code = kOk;
  for (const std::string& file : options.files) {
    try {
      Reader reader(file, options.input == InputForm::kJsonl, options.max_text);
      Chunk chunk;
      for (;;) {
        if (reader.would_wait()) pause();
        if (!reader.next(chunk)) break;
        take(std::move(chunk));
      }
    } catch (const ReadFailure& failure) {
      complain(failure.what());  // the other files are read all the same
      code = kIo;
    }
  }
  return code;
}

ExitCode extract_alone(const Job& job, Output& output) {
  Worker worker(job);
  Answer answer;
  return read_all(
      job.options,
      [&](Chunk&& chunk) {
        worker.process(chunk, answer);
        output.put(std::move(answer));
      },
      [] {});
}

ExitCode extract_together(const Job& job, Output& output) {
  Pool pool(job, job.options.jobs);
  const auto drain = [&] {
    while (!pool.is_empty()) output.put(pool.take());
  };
  const ExitCode code = read_all(
      job.options,
      [&](Chunk&& chunk) {
        if (pool.is_full()) output.put(pool.take());
        pool.give(std::move(chunk));
      },
      drain);
  drain();
  return code;
}

}  // namespace

ExitCode run_extract(const Options& options) {
  const EngineHandle engine = build_engine(options);
  const Job job{options, *engine, kind_ids(*engine, options)};
  Output output(options.output);
  const ExitCode read =
      options.jobs == 1 ? extract_alone(job, output) : extract_together(job, output);
  output.finish();
  return graver(read, output.code());
}

}  // namespace vie_cli
