// Random changes to a text, the same on every machine for the same seed.

#ifndef VIE_TESTS_FUZZ_MUTATIONS_H
#define VIE_TESTS_FUZZ_MUTATIONS_H

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

class Mutator {
 public:
  /// `seeds` are texts to begin with and to take pieces from; `words` are put in.
  Mutator(std::vector<std::string> seeds, std::vector<std::string> words, uint32_t number)
      : seeds_(std::move(seeds)), words_(std::move(words)), random_(number) {}

  /// A seed with some changes.
  std::string next();

 private:
  // std::uniform_int_distribution differs between libraries; a remainder does not.
  size_t below(size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  std::string_view piece(std::string_view text);
  void change(std::string& text);

  std::vector<std::string> seeds_;
  std::vector<std::string> words_;
  std::mt19937 random_;
};

}  // namespace fuzz

#endif  // VIE_TESTS_FUZZ_MUTATIONS_H
