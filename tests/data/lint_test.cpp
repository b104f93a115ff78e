// lint_test FOLDER: checks all files of FOLDER/lexicon and FOLDER/rules, see lint.h.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "lint.h"

namespace {

std::vector<lint::File> read_files(const std::filesystem::path& root) {
  std::vector<lint::File> files;
  for (const char* folder : {"lexicon", "rules"}) {
    if (!std::filesystem::exists(root / folder)) continue;
    for (const auto& entry : std::filesystem::directory_iterator(root / folder)) {
      const std::filesystem::path& path = entry.path();
      if (path.extension() != ".tsv" && path.extension() != ".rules") continue;
      std::ifstream in(path, std::ios::binary);
      files.push_back({path.lexically_relative(root).generic_string(),
                       {std::istreambuf_iterator<char>(in), {}}});
    }
  }
  std::sort(files.begin(), files.end(),
            [](const lint::File& a, const lint::File& b) { return a.name < b.name; });
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: lint_test FOLDER\n", stderr);
    return 2;
  }
  try {
    const std::vector<std::string> problems = lint::check(read_files(argv[1]));
    for (const std::string& problem : problems) std::printf("data/%s\n", problem.c_str());
    return problems.empty() ? 0 : 1;
  } catch (const std::exception& e) {
    std::printf("%s\n", e.what());
    return 2;
  }
}
