// Writing, see output.h.  Nothing is buffered: an answer is large, or somebody waits for it.

#include "output.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "failure.h"

namespace vie_cli {
namespace {

// False, with errno, if not everything could be written.
bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(descriptor, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<size_t>(written));
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

}  // namespace

void write_out(std::string_view bytes) {
  if (write_all(STDOUT_FILENO, bytes)) return;
  // A reader that has had enough is no reason to say anything.  (Mostly SIGPIPE ends us before.)
  throw Failure(kIo, errno == EPIPE ? std::string()
                                    : std::string("standard output: ") + std::strerror(errno));
}

void complain(std::string_view message) {
  static_cast<void>(write_all(STDERR_FILENO, std::string(message) + "\n"));
}

void Output::put(Answer&& answer) {
  code_ = graver(code_, answer.code);
  if (!answer.messages.empty()) {
    answer.messages.pop_back();
    complain(answer.messages);
  }
  if (answer.output.empty()) return;
  if (form_ == OutputForm::kJson && !begun_) answer.output[0] = '[';  // there was a comma
  begun_ = true;
  write_out(answer.output);
}

void Output::finish() {
  if (form_ == OutputForm::kJson) write_out(begun_ ? "\n]\n" : "[]\n");
}

}  // namespace vie_cli
