// Reads a text with the lexicons and rules that are built in, as far as unit tests of extract/ need.

#ifndef VIE_TESTS_UNIT_READING_H
#define VIE_TESTS_UNIT_READING_H

#include <string>
#include <string_view>

#include "engine/builtin_data.h"
#include "engine/engine.h"

namespace vie {

/// Everything that extractors are built from, compiled once.
struct Sources {
  struct Read : EngineSources {
    Read() {
      Keys keys;
      for (const BuiltinSource& source : builtin_sources()) read(source.name, source.text, keys);
    }
  };
  Read engine;
  Matcher matcher{engine.lexicons, engine.rules, engine.vocabulary, 8 << 20};

  static const Sources& builtin() {
    static const Sources sources;
    return sources;
  }
};

/// A text with its hits, ready for extractors; the text must outlive it.
struct Reading {
  Document document;
  Hits hits;
  Candidates candidates;

  explicit Reading(std::string_view text) {
    const Sources& sources = Sources::builtin();
    MatchScratch scratch;
    document.assign(text, sources.engine.vocabulary);
    sources.matcher.run(document, hits, scratch);
  }
  std::string text(uint32_t first, uint32_t last) const {
    return first == last ? std::string() : std::string(document.clean(first, last));
  }
};

}  // namespace vie

#endif  // VIE_TESTS_UNIT_READING_H
