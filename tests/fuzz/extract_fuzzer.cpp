// libFuzzer: any bytes as a text.  Built by the preset "fuzz"; docs/testing.md says how to run it.

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::string problem = fuzz::check_text(fuzz::default_engine(), text);
  if (problem.empty()) problem = fuzz::check_normal_forms(fuzz::default_engine(), text);
  if (!problem.empty()) {
    std::fprintf(stderr, "%s\n", problem.c_str());
    std::abort();
  }
  return 0;
}
