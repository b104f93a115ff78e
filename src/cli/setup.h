// The engine that the options ask for.

#ifndef VIE_CLI_SETUP_H
#define VIE_CLI_SETUP_H

#include <vector>

#include "handles.h"
#include "options.h"

namespace vie_cli {

/// Throws Failure with kBadSource, kIo or kUsage.
EngineHandle build_engine(const Options& options);

/// The numbers of options.kinds; throws Failure with kUsage for a name that `engine` does not know.
std::vector<uint32_t> kind_ids(const vie_engine& engine, const Options& options);

}  // namespace vie_cli

#endif  // VIE_CLI_SETUP_H
