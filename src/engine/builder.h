// Gathers sources and settings, and compiles them into engines.

#ifndef VIE_ENGINE_BUILDER_H
#define VIE_ENGINE_BUILDER_H

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.h"

namespace vie {

class Builder {
 public:
  Builder();

  /// Adds the built-in sources.
  void add_defaults();
  /// Adds a lexicon or rule source.  It is read at once, so that a mistake is told at once.
  void add_source(std::string_view name, std::string_view text);
  /// Adds a source from a file.  Throws VIE_E_NOT_FOUND or VIE_E_IO.
  void add_file(const std::string& path);
  /// Adds one entry to a lexicon.
  void add_entry(std::string_view lexicon, std::string_view entry, std::string_view attributes);
  /// Leaves out a rule, or all rules of a kind.  Throws VIE_E_NOT_FOUND.
  void disable(std::string_view name);
  void set(uint32_t setting, int64_t value);

  /// Compiles what was added so far; the builder may go on.
  std::shared_ptr<const Engine> build() const;

 private:
  struct Source {
    std::string name;
    std::string_view text;              // of a built-in source as it stands in the library
    std::unique_ptr<std::string> copy;  // of a caller's, which text is
  };
  void check(const Source& source);
  void learn_sources();

  std::vector<Source> sources_;
  std::vector<std::string> disabled_;
  int64_t pattern_memory_;
  Rules known_;      // of the first known_sources_ sources
  Keys known_keys_;  // of the same
  size_t known_sources_ = 0;
};

}  // namespace vie

#endif  // VIE_ENGINE_BUILDER_H
