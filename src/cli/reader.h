// Files and standard input, cut into chunks.

#ifndef VIE_CLI_READER_H
#define VIE_CLI_READER_H

#include <cstdint>
#include <string>

#include "chunk.h"

namespace vie_cli {

/// Reads one file.  Memory is bounded by the longest document or line that is allowed.
class Reader {
 public:
  /// Opens `file`, "-" being standard input; throws ReadFailure.
  Reader(const std::string& file, bool lines, uint64_t max_text);
  ~Reader();
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  /// The next chunk; false at the end.  Throws ReadFailure.
  bool next(Chunk& chunk);

  /// Whether next() would have to wait for somebody to write more.
  bool would_wait() const;

 private:
  bool next_document(Chunk& chunk);
  bool next_lines(Chunk& chunk);
  bool skip_long_line(Chunk& chunk);
  void read_more(std::string& to);
  bool input_is_ready() const;

  const std::string file_;
  const bool lines_;
  const uint64_t max_text_;
  int descriptor_;
  bool ended_ = false;
  uint64_t line_ = 1;
  std::string rest_;  // the beginning of a line that is not whole yet
};

}  // namespace vie_cli

#endif  // VIE_CLI_READER_H
