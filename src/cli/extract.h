// `vie extract`.

#ifndef VIE_CLI_EXTRACT_H
#define VIE_CLI_EXTRACT_H

#include "exit_codes.h"
#include "options.h"

namespace vie_cli {

/// Reads, extracts and writes.  Bad documents are told and passed over; throws Failure if it cannot
/// go on.
ExitCode run_extract(const Options& options);

}  // namespace vie_cli

#endif  // VIE_CLI_EXTRACT_H
