// What holds of the records of every text, whatever the text: checked by the fuzzers and by the
// deterministic test.

#ifndef VIE_TESTS_FUZZ_INVARIANTS_H
#define VIE_TESTS_FUZZ_INVARIANTS_H

#include <vie/vie.h>

#include <string>
#include <string_view>

namespace fuzz {

/// Extracts and checks: spans on characters and in order, parts within their wholes, values and names
/// well-formed, JSON that parses and speaks of the same records, the same bytes when done again.
/// Returns what is wrong, or an empty string.
std::string check_text(const vie_engine* engine, std::string_view text);

/// Checks that a well-formed text composed and decomposed (NFC, NFD) gives the same records, with spans
/// that correspond.  Returns what is wrong, or an empty string.
std::string check_normal_forms(const vie_engine* engine, std::string_view text);

/// Adds a source, and checks the failure, or the engine that it becomes part of.
std::string check_source(std::string_view source);

/// An engine with the built-in data, which lives for ever.
const vie_engine* default_engine();

}  // namespace fuzz

#endif  // VIE_TESTS_FUZZ_INVARIANTS_H
