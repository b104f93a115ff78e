// What stands behind the handles of the C interface.  They are thin: an engine's shared_ptr lets
// results outlive it.

#ifndef VIE_HANDLES_H
#define VIE_HANDLES_H

#include <memory>
#include <string>
#include <vector>

#include "engine/batch.h"
#include "engine/builder.h"
#include "engine/engine.h"
#include "record/table.h"
#include "vie/vie.h"

struct vie_builder {
  vie::Builder builder;
};

struct vie_engine {
  std::shared_ptr<const vie::Engine> engine;
};

struct vie_result {
  std::shared_ptr<const vie::Engine> engine;  // of the last extraction
  vie::Table table;
  std::vector<vie::Worker> workers;
  std::vector<vie_str> texts;
  std::vector<std::unique_ptr<char[]>> copies;  // of texts that were not borrowed, kept for reuse
  std::vector<size_t> copy_sizes;
  size_t bad_bytes = 0;
  std::string json;
  std::vector<vie_str> arrow_texts;  // of an Arrow array that is being read
  std::vector<vie_date> arrow_days;
};

#endif  // VIE_HANDLES_H
