// Numbers for syllables.

#include "text/vocabulary.h"

#include <doctest/doctest.h>

#include <string>

namespace vie {
namespace {

TEST_CASE("vocabulary: all spellings, cases and normal forms of a word are one symbol") {
  Vocabulary words;
  const Symbol symbol = words.add("Hòa");
  CHECK(symbol != kUnknown);
  for (const char* word : {"hòa", "HOÀ", "hoà", "ho\u0300a", "HOA\u0300"}) {
    CHECK(words.add(word) == symbol);
  }
  CHECK(words.find("hòa") == symbol);
  CHECK(words.find("hoà") == symbol);
  CHECK(words.find("hóa") == kUnknown);
  CHECK(words.find("hoa") == kUnknown);
  CHECK(words.spelling(symbol) == "hòa");
  CHECK(words.add("\u00D0ức") == words.add("đức"));
  CHECK(words.size() == 3);
}

TEST_CASE("vocabulary: punctuation and numbers have symbols, too") {
  Vocabulary words;
  CHECK(words.add("-") != words.add("–"));
  CHECK(words.add("12") != words.add("012"));
  CHECK(words.find("–") == words.add("–"));
}

TEST_CASE("vocabulary: nothing has no symbol") {
  Vocabulary words;
  CHECK(words.find("") == kUnknown);
  CHECK(words.add("") == kUnknown);
  CHECK(words.find("") == kUnknown);
  CHECK(words.size() == 1);
}

TEST_CASE("vocabulary: many words, growth and collisions") {
  Vocabulary words;
  std::vector<std::string> all;
  // Words that differ in one byte, in length, and behind the eighth byte, where hashing goes on.
  for (int i = 0; i < 20'000; ++i) {
    std::string word = "w" + std::to_string(i * 7919);
    for (char& c : word) {
      if (c >= '0' && c <= '9') c = static_cast<char>(c - '0' + 'a');
    }
    all.push_back(i % 2 == 0 ? word : "nghieeng" + word);
  }
  std::vector<Symbol> symbols;
  for (const std::string& word : all) symbols.push_back(words.add(word));
  for (size_t i = 0; i < all.size(); ++i) {
    if (words.find(all[i]) != symbols[i]) FAIL_CHECK(all[i]);
    if (words.find(all[i] + "q") != kUnknown) FAIL_CHECK(all[i]);
    if (words.spelling(symbols[i]) != all[i]) FAIL_CHECK(all[i]);
  }
  CHECK(words.size() == all.size() + 1);
  CHECK(words.memory() > all.size() * 16);
}

}  // namespace
}  // namespace vie
