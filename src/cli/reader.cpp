// Reading, see reader.h.  Chunks of lines are about 1 MiB, so that threads have something to share
// out, but a chunk also ends where the input has nothing more for the moment: a program that writes
// one line and waits for the answer gets it.

#include "reader.h"

#include <fcntl.h>
#include <poll.h>
#include <simdjson.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "failure.h"

namespace vie_cli {
namespace {

constexpr size_t kChunkBytes = size_t{1} << 20;
constexpr size_t kReadBytes = size_t{256} << 10;

ReadFailure read_failure(const std::string& file) {
  return ReadFailure(file + ": " + std::strerror(errno));
}

}  // namespace

Reader::Reader(const std::string& file, bool lines, uint64_t max_text)
    : file_(file), lines_(lines), max_text_(max_text), descriptor_(STDIN_FILENO) {
  if (file == "-") return;
  descriptor_ = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor_ < 0) throw read_failure(file_);
}

Reader::~Reader() {
  if (descriptor_ != STDIN_FILENO) close(descriptor_);
}

bool Reader::next(Chunk& chunk) {
  if (ended_ && rest_.empty()) return false;
  chunk = {};
  chunk.file = file_;
  chunk.lines = lines_;
  const bool got = lines_ ? next_lines(chunk) : next_document(chunk);
  chunk.bytes.reserve(chunk.bytes.size() + simdjson::SIMDJSON_PADDING);
  return got;
}

bool Reader::next_document(Chunk& chunk) {
  while (!ended_ && chunk.bytes.size() <= max_text_) read_more(chunk.bytes);
  ended_ = true;
  if (chunk.bytes.size() > max_text_) {
    chunk.bytes = {};
    chunk.too_long = true;
  }
  return true;
}

bool Reader::next_lines(Chunk& chunk) {
  chunk.first_line = line_;
  chunk.bytes.swap(rest_);
  const auto size_of_whole_lines = [&](size_t from) {
    const size_t last = std::string_view(chunk.bytes).substr(from).rfind('\n');
    return last == std::string_view::npos ? 0 : from + last + 1;
  };
  size_t whole = size_of_whole_lines(0);
  while (!ended_) {
    if (whole > 0 && (chunk.bytes.size() >= kChunkBytes || !input_is_ready())) break;
    const size_t before = chunk.bytes.size();
    read_more(chunk.bytes);
    whole = std::max(whole, size_of_whole_lines(before));
    if (whole == 0 && chunk.bytes.size() > max_text_) return skip_long_line(chunk);
  }
  if (ended_) whole = chunk.bytes.size();
  rest_.assign(chunk.bytes, whole);
  chunk.bytes.resize(whole);
  line_ += static_cast<uint64_t>(std::count(chunk.bytes.begin(), chunk.bytes.end(), '\n'));
  return whole > 0;
}

bool Reader::skip_long_line(Chunk& chunk) {
  chunk.bytes = {};
  chunk.too_long = true;
  ++line_;
  while (!ended_) {
    rest_.clear();
    read_more(rest_);
    const size_t line_break = rest_.find('\n');
    if (line_break == std::string::npos) continue;
    rest_.erase(0, line_break + 1);
    return true;
  }
  rest_.clear();
  return true;
}

void Reader::read_more(std::string& to) {
  const size_t before = to.size();
  to.resize(before + kReadBytes);
  ssize_t got;
  do {
    got = read(descriptor_, to.data() + before, kReadBytes);
  } while (got < 0 && errno == EINTR);
  to.resize(before + static_cast<size_t>(std::max<ssize_t>(got, 0)));
  if (got < 0) throw read_failure(file_);
  if (got == 0) ended_ = true;
}

bool Reader::input_is_ready() const {
  pollfd one = {descriptor_, POLLIN, 0};
  return poll(&one, 1, 0) != 0;
}

bool Reader::would_wait() const { return !ended_ && !input_is_ready(); }

}  // namespace vie_cli
