// What ends the command early: an exit code and what to say on standard error.

#ifndef VIE_CLI_FAILURE_H
#define VIE_CLI_FAILURE_H

#include <stdexcept>
#include <string>

#include "exit_codes.h"

namespace vie_cli {

class Failure : public std::runtime_error {
 public:
  Failure(ExitCode code, const std::string& message) : std::runtime_error(message), code_(code) {}
  ExitCode code() const { return code_; }

 private:
  ExitCode code_;
};

/// A file that cannot be read: its own type, for the other files are read all the same.
class ReadFailure : public Failure {
 public:
  explicit ReadFailure(const std::string& message) : Failure(kIo, message) {}
};

}  // namespace vie_cli

#endif  // VIE_CLI_FAILURE_H
