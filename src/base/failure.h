// The one exception of the library.
//
// Everything that can fail for a reason a caller can mend (a mistake in a rule source, a missing
// file, ill-formed text under a strict flag) throws a Failure.  It carries what the C ABI's
// vie_error carries, so that guard.h can hand it over without knowing where it came from.

#ifndef VIE_BASE_FAILURE_H
#define VIE_BASE_FAILURE_H

#include <cstdint>
#include <exception>
#include <string>
#include <utility>

#include "vie/vie.h"

namespace vie {

/// Where in a source or text something went wrong: line and column from 1 (0: not known), the
/// column and offset in bytes.
struct Position {
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t offset = 0;
};

class Failure : public std::exception {
 public:
  Failure(vie_status status, std::string message, Position position = {})
      : status_(status), position_(position), message_(std::move(message)) {}

  vie_status status() const noexcept { return status_; }
  const Position& position() const noexcept { return position_; }
  const std::string& message() const noexcept { return message_; }
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  vie_status status_;
  Position position_;
  std::string message_;
};

}  // namespace vie

#endif  // VIE_BASE_FAILURE_H
