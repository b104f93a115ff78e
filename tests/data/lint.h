// What a data file must be like, beyond what its reader asks for, so that editors find their way and
// diffs stay small.

#ifndef VIE_TESTS_DATA_LINT_H
#define VIE_TESTS_DATA_LINT_H

#include <string>
#include <vector>

namespace lint {

struct File {
  std::string name;  // "lexicon/rank.tsv"
  std::string text;
};

/// The problems of a set of files that are read together, "name:line: what is wrong" each:
/// - a file opens with a comment that says what it is, is NFC, has no blanks at the ends of lines, no
///   carriage returns, and ends in a line break;
/// - no phrase stands twice in one lexicon under one `case`, in any two spellings, for the second
///   would silently replace the first;
/// - a lexicon file whose opening comment has the word "sorted" is in the byte order of its lines;
/// - each attribute key of a lexicon file is named by a comment in it, and has a value where it has '='.
std::vector<std::string> check(const std::vector<File>& files);

}  // namespace lint

#endif  // VIE_TESTS_DATA_LINT_H
