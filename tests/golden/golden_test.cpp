// golden_test [--update] FILE...: extracts from the text of every case of the files and compares what
// was found with what the case says; --update writes what was found into the files, and the diff of
// version control is then the review.  The form of the files is told in case_file.h, that of the
// results in render.h.  Uses the C ABI alone, as any program outside would.

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "case_file.h"
#include "render.h"
#include "vie/vie.h"

namespace {

using Lines = std::vector<std::string>;

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_file(const char* path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  if (!(out << text << std::flush)) throw std::runtime_error("cannot be written");
}

Lines extract(const vie_engine* engine, vie_result* result, const golden::Case& c) {
  vie_options options = VIE_OPTIONS_INIT;
  options.published = c.published;
  vie_error error;
  vie_str json;
  if (vie_extract(engine, c.text.data(), c.text.size(), &options, result, &error) != VIE_OK ||
      vie_result_json(result, VIE_JSON_LINES, &json, &error) != VIE_OK) {
    throw std::runtime_error(std::to_string(c.line) + ": " + error.message);
  }
  return golden::render({json.data, json.size}, c.kinds, c.fields);
}

// Prints both with '-' before what only `expected` has and '+' before what only `found` has, by the
// longest common subsequence.
void print_diff(const Lines& expected, const Lines& found) {
  const size_t rows = expected.size();
  const size_t columns = found.size();
  std::vector<std::vector<size_t>> common(rows + 1, std::vector<size_t>(columns + 1));
  for (size_t i = rows; i-- > 0;) {
    for (size_t j = columns; j-- > 0;) {
      common[i][j] = expected[i] == found[j] ? common[i + 1][j + 1] + 1
                                             : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  size_t i = 0;
  size_t j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && expected[i] == found[j]) {
      std::printf("      %s\n", expected[i].c_str());
      ++i;
      ++j;
    } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
      std::printf("    - %s\n", expected[i++].c_str());
    } else {
      std::printf("    + %s\n", found[j++].c_str());
    }
  }
}

// How many cases of a file differ.
size_t run_file(const vie_engine* engine, vie_result* result, const char* path, bool update) {
  const std::string before = read_file(path);
  golden::CaseFile file = golden::parse(before);
  size_t differing = 0;
  for (golden::Case& c : file.cases) {
    Lines found = extract(engine, result, c);
    if (found == c.expected) continue;
    ++differing;
    if (!update) {
      std::printf("%s:%u: %s\n", path, c.line, c.title.c_str());
      print_diff(c.expected, found);
    }
    c.expected = std::move(found);
  }
  if (update) {
    if (const std::string after = golden::print(file); after != before) write_file(path, after);
    std::printf("%s: %zu of %zu cases updated\n", path, differing, file.cases.size());
    return 0;
  }
  std::printf("%s: %zu of %zu cases differ\n", path, differing, file.cases.size());
  return differing;
}

}  // namespace

int main(int argc, char** argv) {
  const bool update = argc > 1 && std::strcmp(argv[1], "--update") == 0;
  const int first_file = update ? 2 : 1;
  if (argc <= first_file) {
    std::fputs("usage: golden_test [--update] FILE...\n", stderr);
    return 2;
  }
  vie_engine* engine = nullptr;
  vie_error error;
  if (vie_engine_new(&engine, &error) != VIE_OK) {
    std::fprintf(stderr, "%s\n", error.message);
    return 2;
  }
  vie_result* result = vie_result_new();
  int status = 0;
  for (int i = first_file; i < argc; ++i) {
    try {
      if (run_file(engine, result, argv[i], update) > 0) status = 1;
    } catch (const std::exception& e) {
      std::printf("%s:%s\n", argv[i], e.what());
      status = 2;
    }
  }
  vie_result_free(result);
  vie_engine_free(engine);
  return status;
}
