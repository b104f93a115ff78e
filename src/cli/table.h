// What was found in one text, for people to read.

#ifndef VIE_CLI_TABLE_H
#define VIE_CLI_TABLE_H

#include <string>
#include <string_view>

#include "vie/vie.h"

namespace vie_cli {

/// Appends one line a record, aligned, under a line that names the document and, if it is known,
/// its date of publication.
void append_table(const vie_engine& engine, const vie_result& result, std::string_view id,
                  std::string_view published, std::string& out);

}  // namespace vie_cli

#endif  // VIE_CLI_TABLE_H
