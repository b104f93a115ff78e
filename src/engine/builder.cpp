// Gathering sources, see builder.h.
//
// A source is kept as text and read again by each build(): the readers' structures belong to one
// engine each, and a build takes milliseconds.  It is also read when it is added, into structures that
// are thrown away, so that the caller learns of a mistake at the call that made it.  Of earlier sources
// only the keys, the slots and the names of rules matter to that, and those are kept, so that adding a source
// costs what that source costs, however many there are already.

#include "engine/builder.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/failure.h"
#include "base/strings.h"
#include "engine/builtin_data.h"
#include "match/regex.h"

namespace vie {
namespace {

struct FileCloser {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string read_file(const std::string& path) {
  errno = 0;
  const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "rb"));
  if (!file) {
    throw Failure(errno == ENOENT ? VIE_E_NOT_FOUND : VIE_E_IO,
                  path + ": " + std::strerror(errno));
  }
  std::string text;
  char buffer[1 << 16];
  for (size_t got; (got = std::fread(buffer, 1, sizeof buffer, file.get())) > 0;) {
    text.append(buffer, got);
  }
  if (std::ferror(file.get())) throw Failure(VIE_E_IO, path + ": " + std::strerror(errno));
  return text;
}

// Characters that would let an entry break out of its line.
void refuse_line_breaks(std::string_view text, std::string_view what) {
  if (text.find_first_of("\t\r\n") == std::string_view::npos) return;
  throw Failure(VIE_E_ARGUMENT, std::string(what) + " holds a tab or a line break");
}

}  // namespace

Builder::Builder() : pattern_memory_(Regex::kDefaultMemory) {}

void Builder::add_defaults() {
  for (const BuiltinSource& source : builtin_sources()) {
    sources_.push_back({std::string(source.name), source.text, nullptr});
  }
}

void Builder::add_source(std::string_view name, std::string_view text) {
  if (text.size() > EngineSources::kMaxSource) {
    throw Failure(VIE_E_TOO_LARGE, std::string(name) + ": a source may have 16 MiB at most");
  }
  Source source{std::string(name), {}, std::make_unique<std::string>(text)};
  source.text = *source.copy;
  check(source);
  sources_.push_back(std::move(source));
}

// A source goes by the keys of earlier ones, and rules may speak of their slots.
void Builder::check(const Source& source) {
  learn_sources();
  EngineSources trial;
  Keys keys(&known_keys_);
  const bool has_rules = EngineSources::has_rules(source.text);
  if (has_rules) trial.rules.add_slots(known_);
  trial.read(source.name, source.text, keys);
  if (has_rules) trial.check_patterns(pattern_memory_);
}

void Builder::learn_sources() {
  for (; known_sources_ < sources_.size(); ++known_sources_) {
    const Source& source = sources_[known_sources_];
    SourceReader reader(source.name, source.text);
    if (EngineSources::has_rules(source.text)) {
      known_.read(reader, known_keys_);
    } else {
      Lexicons::read_keys(reader, known_keys_);
    }
  }
}

void Builder::add_file(const std::string& path) { add_source(path, read_file(path)); }

void Builder::add_entry(std::string_view lexicon, std::string_view entry,
                        std::string_view attributes) {
  refuse_line_breaks(lexicon, "the lexicon's name");
  refuse_line_breaks(entry, "the entry");
  refuse_line_breaks(attributes, "the attributes");
  if (trim(entry).empty()) throw Failure(VIE_E_ARGUMENT, "the entry is empty");
  std::string text = "lexicon ";
  // The space keeps an entry that begins with '#' or "lexicon" from being read as something else.
  text.append(lexicon).append("\n ").append(entry).append("\t").append(attributes).append("\n");
  add_source("entry", text);
}

void Builder::disable(std::string_view name) {
  learn_sources();
  if (!known_.has(name)) {
    throw Failure(VIE_E_NOT_FOUND, "no rule or kind has the name \"" + std::string(name) + "\"");
  }
  disabled_.emplace_back(name);
}

void Builder::set(uint32_t setting, int64_t value) {
  if (setting != VIE_SET_PATTERN_MEMORY) throw Failure(VIE_E_ARGUMENT, "no such setting");
  if (value < 64 * 1024 || value > (int64_t{1} << 30)) {
    throw Failure(VIE_E_ARGUMENT, "pattern memory must be from 64 KiB to 1 GiB");
  }
  pattern_memory_ = value;
}

std::shared_ptr<const Engine> Builder::build() const {
  auto sources = std::make_unique<EngineSources>();
  Keys keys;
  for (const Source& source : sources_) sources->read(source.name, source.text, keys);
  for (const std::string& name : disabled_) {
    static_cast<void>(sources->rules.disable(name));  // of two disabled names one may hold the other
  }
  return std::make_shared<const Engine>(std::move(sources), pattern_memory_);
}

}  // namespace vie
