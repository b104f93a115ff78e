// How `vie` ends.  Told in --help and in docs/cli.md; scripts rely on these numbers.

#ifndef VIE_CLI_EXIT_CODES_H
#define VIE_CLI_EXIT_CODES_H

namespace vie_cli {

enum ExitCode {
  kOk = 0,
  kSomeFailed = 1,  // a document or a line of input could not be used; the others are in the output
  kUsage = 2,
  kBadSource = 3,  // a mistake in a rule or lexicon file
  kIo = 4,
  kInternal = 70,
};

/// Of two things that went wrong, the one a script should hear of: the numbers grow with gravity.
inline ExitCode graver(ExitCode a, ExitCode b) { return a > b ? a : b; }

}  // namespace vie_cli

#endif  // VIE_CLI_EXIT_CODES_H
