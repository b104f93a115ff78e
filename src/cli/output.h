// Standard output and standard error.

#ifndef VIE_CLI_OUTPUT_H
#define VIE_CLI_OUTPUT_H

#include <string>
#include <string_view>

#include "chunk.h"
#include "options.h"

namespace vie_cli {

/// Writes answers as they come.  Throws Failure with kIo if nobody can take them.
class Output {
 public:
  explicit Output(OutputForm form) : form_(form) {}
  void put(Answer&& answer);
  void finish();
  ExitCode code() const { return code_; }

 private:
  const OutputForm form_;
  bool begun_ = false;
  ExitCode code_ = kOk;
};

/// Writes to standard output, all of it; throws Failure with kIo.
void write_out(std::string_view bytes);

/// Writes a line to standard error, under the command's name.
void complain(std::string_view message);

}  // namespace vie_cli

#endif  // VIE_CLI_OUTPUT_H
