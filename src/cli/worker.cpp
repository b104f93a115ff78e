// The work of `vie extract`, see worker.h.  Everything that costs time, reading JSON and writing it
// included, happens here, so that all of it is shared out among the threads.

#include "worker.h"

#include <fmt/format.h>

#include <iterator>
#include <new>

#include "json_quote.h"
#include "table.h"

namespace vie_cli {
namespace {

// Line and byte of an offset in a text file, as editors count.
std::string place_in(std::string_view text, size_t offset) {
  const std::string_view before = text.substr(0, offset);
  size_t line = 1;
  for (const char c : before) line += c == '\n';
  const size_t line_break = before.rfind('\n');
  const size_t column = line_break == std::string_view::npos ? offset : offset - line_break - 1;
  return fmt::format("{}:{}", line, column + 1);
}

// A JSON value as people read it.
std::string_view unquoted(std::string_view json) {
  return json.starts_with('"') ? json.substr(1, json.size() - 2) : json;
}

}  // namespace

Worker::Worker(const Job& job) : job_(job), result_(vie_result_new()) {
  if (!result_) throw std::bad_alloc();
  const Options& options = job.options;
  json_flags_ = options.pretty ? VIE_JSON_PRETTY : VIE_JSON_LINES;
  if (options.with_text) json_flags_ |= VIE_JSON_TEXT;
  if (options.with_offsets) json_flags_ |= VIE_JSON_OFFSETS;
}

void Worker::process(const Chunk& chunk, Answer& answer) {
  answer = {};
  if (chunk.too_long) {
    const std::string place =
        chunk.lines ? fmt::format("{}:{}", chunk.file, chunk.first_line) : chunk.file;
    fail(place, fmt::format("longer than {} bytes (--max-text)", job_.options.max_text), answer);
  } else if (chunk.lines) {
    lines(chunk, answer);
  } else {
    const std::string id = quote_json(chunk.file);
    JsonDocument whole;
    whole.text = chunk.bytes;
    whole.id = id;
    document(whole, chunk.file, answer);
  }
}

void Worker::lines(const Chunk& chunk, Answer& answer) {
  std::string_view rest = chunk.bytes;
  uint64_t number = chunk.first_line;
  if (number == 1 && rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
  for (; !rest.empty(); ++number) {
    const size_t size = rest.find('\n');
    const std::string_view bytes = rest.substr(0, size);
    rest.remove_prefix(size == std::string_view::npos ? rest.size() : size + 1);
    if (bytes.find_first_not_of(" \t\r") != std::string_view::npos) {
      line(chunk, number, bytes, answer);
    }
  }
}

void Worker::line(const Chunk& chunk, uint64_t number, std::string_view bytes, Answer& answer) {
  const std::string place = fmt::format("{}:{}", chunk.file, number);
  if (bytes.size() > job_.options.max_text) {
    fail(place, fmt::format("longer than {} bytes (--max-text)", job_.options.max_text), answer);
    return;
  }
  JsonDocument read;
  if (const auto mistake = reader_.read(bytes, read)) {
    fail(fmt::format("{}:{}", place, mistake->offset + 1), mistake->what, answer);
    return;
  }
  const std::string own_id = read.id.empty() ? quote_json(place) : std::string();
  if (read.id.empty()) read.id = own_id;
  document(read, place, answer);
}

void Worker::document(const JsonDocument& document, const std::string& place, Answer& answer) {
  vie_options options = VIE_OPTIONS_INIT;
  options.flags = VIE_BORROW_TEXT | (job_.options.strict ? VIE_STRICT_UTF8 : 0);
  options.published =
      document.published.empty() ? job_.options.published_date : document.published_date;
  options.kinds = job_.kinds.data();
  options.kind_count = job_.kinds.size();
  vie_error error = {};
  const vie_status status = vie_extract(&job_.engine, document.text.data(), document.text.size(),
                                        &options, result_.get(), &error);
  if (status == VIE_E_UTF8) {
    fail(fmt::format("{}:{}", place, place_in(document.text, error.offset)), error.message, answer);
  } else if (status != VIE_OK) {
    fail(place, error.message, answer);
    if (status == VIE_E_INTERNAL) answer.code = kInternal;
  } else {
    write(document, answer);
    if (const size_t bad = vie_result_bad_bytes(result_.get()); bad > 0) {
      fmt::format_to(std::back_inserter(answer.messages),
                     "{}: skipped {} bytes of ill-formed UTF-8\n", place, bad);
    }
  }
}

void Worker::write(const JsonDocument& document, Answer& answer) {
  if (job_.options.output == OutputForm::kTable) {
    const std::string_view published =
        document.published.empty() ? job_.options.published : unquoted(document.published);
    append_table(job_.engine, *result_, unquoted(document.id), published, answer.output);
    return;
  }
  vie_str json;
  vie_error error = {};
  if (vie_result_json(result_.get(), json_flags_, &json, &error) != VIE_OK) {
    fail(std::string(document.id), error.message, answer);
    answer.code = kInternal;
    return;
  }
  write_json(document, {json.data, json.size}, answer);
}

// Puts id and published at the head of the object that the library wrote.
void Worker::write_json(const JsonDocument& document, std::string_view json, Answer& answer) {
  const Options& options = job_.options;
  std::string& out = answer.output;
  const std::string_view colon = options.pretty ? ": " : ":";
  const std::string_view comma = options.pretty ? ",\n    " : ",";
  if (options.output == OutputForm::kJson) out += ",\n";  // the writer takes the first one away
  if (options.pretty) {
    json = json.substr(2, json.size() - 2 - 3);  // without "[\n" and "\n]\n"
    out += "  {\n    ";
  } else {
    json.remove_suffix(1);
    out += '{';
  }
  out.append("\"id\"").append(colon).append(document.id).append(comma);
  if (!document.published.empty()) {
    out.append("\"published\"").append(colon).append(document.published).append(comma);
  } else if (!options.published.empty()) {
    out.append("\"published\"").append(colon).append(quote_json(options.published)).append(comma);
  }
  out += json.substr(json.find('"'));
  if (options.output == OutputForm::kJsonl) out += '\n';
}

void Worker::fail(const std::string& place, std::string_view what, Answer& answer) {
  fmt::format_to(std::back_inserter(answer.messages), "{}: {}\n", place, what);
  answer.code = graver(answer.code, kSomeFailed);
}

}  // namespace vie_cli
