// What goes from the reader to a worker, and from a worker to the writer.

#ifndef VIE_CLI_CHUNK_H
#define VIE_CLI_CHUNK_H

#include <cstdint>
#include <string>
#include <string_view>

#include "exit_codes.h"

namespace vie_cli {

/// A piece of input: one document, or some whole lines of JSON.
struct Chunk {
  std::string file;
  std::string bytes;        // with room for simdjson's padding behind it
  uint64_t first_line = 1;  // of JSON Lines
  bool lines = false;
  bool too_long = false;  // the document or line is longer than is allowed; `bytes` is empty
};

/// What came of a chunk.
struct Answer {
  std::string output;
  std::string messages;  // lines for standard error
  ExitCode code = kOk;
};

}  // namespace vie_cli

#endif  // VIE_CLI_CHUNK_H
