// Lines of a lexicon or rule source, with their place for messages.
//
// Both kinds of source are UTF-8 text, one thing a line.  Blank lines, and lines whose first
// character is '#', are comments.  A byte order mark and carriage returns are tolerated.

#ifndef VIE_MATCH_SOURCE_H
#define VIE_MATCH_SOURCE_H

#include <cstdint>
#include <string>
#include <string_view>

#include "base/failure.h"

namespace vie {

class SourceReader {
 public:
  /// `name` is for messages; both must outlive the reader.
  SourceReader(std::string_view name, std::string_view text);

  /// Steps to the next line that is not a comment; false at the end.
  bool next();

  std::string_view line() const { return line_; }
  uint32_t line_number() const { return number_; }

  /// Throws a VIE_E_SYNTAX Failure "name:line:column: expected ..." for a place within the current
  /// line, or for the line as a whole.
  [[noreturn]] void fail(std::string_view at, const std::string& message) const;
  [[noreturn]] void fail(const std::string& message) const { fail(line_, message); }

  /// Where a part of the current line stands.
  Position position(std::string_view at) const;
  const std::string& name() const { return name_; }

 private:
  std::string name_;
  std::string_view text_;
  std::string_view rest_;
  std::string_view line_;
  uint32_t number_ = 0;
};

/// Throws a Failure whose message begins with "name:line:column: ".
[[noreturn]] void fail_at(std::string_view name, Position position, const std::string& message,
                          vie_status status = VIE_E_SYNTAX);

}  // namespace vie

#endif  // VIE_MATCH_SOURCE_H
