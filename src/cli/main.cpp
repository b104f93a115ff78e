// The `vie` command, a client of vie.h like any other: arguments in, exit code out.

#include <fmt/format.h>

#include <exception>
#include <new>
#include <string>

#include "exit_codes.h"
#include "extract.h"
#include "failure.h"
#include "options.h"
#include "output.h"

namespace vie_cli {
namespace {

ExitCode run(const CommandLine& command_line) {
  if (command_line.command == Command::kVersion) {
    write_out(fmt::format("{}\n", vie_build_info()));
    return kOk;
  }
  return run_extract(command_line.options);
}

}  // namespace
}  // namespace vie_cli

int main(int argc, char** argv) {
  using namespace vie_cli;
  try {
    CommandLine command_line;
    if (const auto code = read_command_line(argc, argv, command_line)) return *code;
    return run(command_line);
  } catch (const Failure& failure) {
    if (*failure.what() != '\0') complain(failure.what());
    return failure.code();
  } catch (const std::bad_alloc&) {
    complain("vie: out of memory");
  } catch (const std::exception& e) {
    complain(std::string("vie: ") + e.what());
  }
  return kInternal;
}
