// What the command line says.

#ifndef VIE_CLI_OPTIONS_H
#define VIE_CLI_OPTIONS_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "vie/vie.h"

namespace vie_cli {

enum class InputForm { kText, kJsonl };
enum class OutputForm { kTable, kJsonl, kJson };

struct Options {
  std::vector<std::string> files;  // "-" is standard input
  InputForm input = InputForm::kText;
  OutputForm output = OutputForm::kJsonl;
  std::string published;      // as it was given, for the output; empty: not given
  vie_date published_date{};  // the same, for the library
  std::vector<std::string> add;
  std::vector<std::string> disable;
  std::vector<std::string> kinds;
  bool strict = false;
  bool pretty = false;
  bool with_text = false;
  bool with_offsets = false;
  unsigned jobs = 1;
  uint64_t max_text = VIE_MAX_TEXT;
};

enum class Command { kExtract, kVersion };

struct CommandLine {
  Command command = Command::kExtract;
  Options options;
};

/// Reads the arguments.  If they ask for help or are mistaken, says so and gives the exit code.
std::optional<int> read_command_line(int argc, char** argv, CommandLine& out);

}  // namespace vie_cli

#endif  // VIE_CLI_OPTIONS_H
