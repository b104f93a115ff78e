// The handles of vie.h, freed by themselves.

#ifndef VIE_CLI_HANDLES_H
#define VIE_CLI_HANDLES_H

#include <memory>

#include "vie/vie.h"

namespace vie_cli {

struct Free {
  void operator()(vie_builder* p) const { vie_builder_free(p); }
  void operator()(vie_engine* p) const { vie_engine_free(p); }
  void operator()(vie_result* p) const { vie_result_free(p); }
};

using BuilderHandle = std::unique_ptr<vie_builder, Free>;
using EngineHandle = std::unique_ptr<vie_engine, Free>;
using ResultHandle = std::unique_ptr<vie_result, Free>;

}  // namespace vie_cli

#endif  // VIE_CLI_HANDLES_H
