// From a chunk of input to the lines that tell what is in it.

#ifndef VIE_CLI_WORKER_H
#define VIE_CLI_WORKER_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chunk.h"
#include "handles.h"
#include "json_line.h"
#include "options.h"

namespace vie_cli {

/// What all workers share, and none changes.
struct Job {
  const Options& options;
  const vie_engine& engine;
  std::vector<uint32_t> kinds;
};

/// One thread's means of extracting, used again from chunk to chunk.
class Worker {
 public:
  explicit Worker(const Job& job);

  /// Replaces `answer`.  A document that fails is told in it, and does not keep the others back.
  void process(const Chunk& chunk, Answer& answer);

 private:
  void lines(const Chunk& chunk, Answer& answer);
  void line(const Chunk& chunk, uint64_t number, std::string_view bytes, Answer& answer);
  void document(const JsonDocument& document, const std::string& place, Answer& answer);
  void write(const JsonDocument& document, Answer& answer);
  void write_json(const JsonDocument& document, std::string_view json, Answer& answer);
  void fail(const std::string& place, std::string_view what, Answer& answer);

  const Job& job_;
  ResultHandle result_;
  JsonLineReader reader_;
  uint32_t json_flags_ = 0;
};

}  // namespace vie_cli

#endif  // VIE_CLI_WORKER_H
