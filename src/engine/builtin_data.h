// The files of data/, compiled into the library by cmake/EmbedData.cmake.

#ifndef VIE_ENGINE_BUILTIN_DATA_H
#define VIE_ENGINE_BUILTIN_DATA_H

#include <span>
#include <string_view>

namespace vie {

struct BuiltinSource {
  std::string_view name;  // "lexicon/rank.tsv"
  std::string_view text;
};

/// All of them, in the order of their names.
std::span<const BuiltinSource> builtin_sources();

/// A hash of names and texts, in hexadecimal, for bug reports.
std::string_view builtin_hash();

}  // namespace vie

#endif  // VIE_ENGINE_BUILTIN_DATA_H
