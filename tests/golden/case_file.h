// The files of golden tests: cases that a Vietnamese editor reads, writes and reviews as a diff.
//
//     # Comments, before the first case only.
//     ==== title of the case
//     published 2021-12-23
//     only date, official
//     Text of our own, may have several lines.
//     ----
//     date  "ngày 22-12"  value=2021-12-22  year_source=nearest
//
// Below the title may stand, in any order, `published DATE` (YYYY, YYYY-MM or YYYY-MM-DD), `only
// KIND, ...` (show these kinds and, if named, `entity`) and `fields FIELD, ...` (show these fields), so
// that a case tests one thing.  All lines from the first other one to `----` are the text.

#ifndef VIE_TESTS_GOLDEN_CASE_FILE_H
#define VIE_TESTS_GOLDEN_CASE_FILE_H

#include <string>
#include <string_view>
#include <vector>

#include "vie/vie.h"

namespace golden {

struct Case {
  std::string title;
  unsigned line = 0;                 // of the title
  std::vector<std::string> options;  // as written, kept by --update
  vie_date published{};
  std::vector<std::string> kinds;   // empty: all
  std::vector<std::string> fields;  // empty: all but rule and score
  std::string text;
  std::vector<std::string> expected;  // lines
};

struct CaseFile {
  std::vector<std::string> head;  // lines before the first case
  std::vector<Case> cases;
};

/// Throws std::runtime_error with the line of a mistake.
CaseFile parse(std::string_view text);

/// The text of a file, one empty line between cases.
std::string print(const CaseFile& file);

}  // namespace golden

#endif  // VIE_TESTS_GOLDEN_CASE_FILE_H
