// Many texts in one call, on any number of threads, with the result of one thread.

#ifndef VIE_ENGINE_BATCH_H
#define VIE_ENGINE_BATCH_H

#include <cstdint>
#include <exception>
#include <functional>
#include <span>
#include <vector>

#include "engine/engine.h"

namespace vie {

/// More threads than this are not started: they would cost more than they bring.
constexpr size_t kMaxThreads = 256;

struct Batch {
  std::span<const vie_str> texts;
  const vie_date* published = nullptr;  // one a text, or none
  uint32_t threads = 1;
  std::function<bool()> stop;  // empty, or true to give up; called between texts, from any thread
};

/// What one worker needs; kept between calls, so that they allocate nothing.
struct Worker {
  Workspace workspace;
  Table table;
  size_t begin = 0;  // its texts: begin <= i < end
  size_t end = 0;
  size_t bad_bytes = 0;
  std::exception_ptr problem;  // and the text that it came with
  size_t problem_text = 0;
};

/// Appends the records of all texts to `table`, in their order.  If a text fails, throws the failure of
/// the first such text, its number as the position's line.  Returns the number of ill-formed bytes.
size_t extract_batch(const Engine& engine, const Batch& batch, const ExtractOptions& options,
                     std::vector<Worker>& workers, Table& table);

}  // namespace vie

#endif  // VIE_ENGINE_BATCH_H
