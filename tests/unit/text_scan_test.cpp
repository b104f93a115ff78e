// The vector code must give what the code for one character at a time gives: on random mixtures of
// characters that it covers and does not, at every place in a block, and on ill-formed bytes.

#include "text/scan.h"

#include <doctest/doctest.h>

#include <array>
#include <initializer_list>
#include <random>
#include <string>

namespace vie {
namespace {

struct Scanned {
  bool done = false;
  std::string folded;
  std::vector<Block> blocks;
};

Scanned scan_by(ScanBlock way, const std::string& text, ScanPolicy policy) {
  Scanned out;
  out.folded.assign(text.size(), '\0');
  out.done = scan_text_by(way, text, policy, out.folded.data(), out.blocks);
  return out;
}

void check_same(const std::string& text, ScanPolicy policy) {
  const Scanned plain = scan_by(nullptr, text, policy);
  for (const ScanBlock way : {scan_block_128(), scan_block_avx2()}) {
    if (way == nullptr) continue;
    const Scanned fast = scan_by(way, text, policy);
    REQUIRE(fast.done == plain.done);
    if (!plain.done) continue;
    REQUIRE(fast.folded == plain.folded);
    for (size_t i = 0; i < plain.blocks.size(); ++i) {
      REQUIRE(fast.blocks[i].letter == plain.blocks[i].letter);
      REQUIRE(fast.blocks[i].digit == plain.blocks[i].digit);
      REQUIRE(fast.blocks[i].newline == plain.blocks[i].newline);
      REQUIRE(fast.blocks[i].punctuation == plain.blocks[i].punctuation);
      REQUIRE(fast.blocks[i].inside == plain.blocks[i].inside);
      REQUIRE(fast.blocks[i].upper == plain.blocks[i].upper);
    }
  }
}

constexpr std::array<const char*, 30> kPieces = {
    "a",  "Z",  "7", " ", "\n", "\t", ".", "-", "à",  "Ỹ",  "ư", "Ư", "ơ", "Ơ", "đ",
    "Đ",  "Ă",  "ĩ", "Ũ", "–",  "“",  "…", "×", "Ð",  "ß",  "°", "ẞ", "中", "😀", "\x01"};

TEST_CASE("every pair of characters, at every place in a block") {
  for (const char* first : kPieces) {
    for (const char* second : kPieces) {
      for (const size_t before : {size_t{0}, size_t{1}, size_t{60}, size_t{61}, size_t{62}, size_t{63},
                                  size_t{125}, size_t{126}, size_t{127}}) {
        check_same(std::string(before, 'x') + first + second, ScanPolicy::kCleanOnly);
        check_same(std::string(before, 'x') + first + second + std::string(80, ' '),
                   ScanPolicy::kAnything);
      }
    }
  }
}

TEST_CASE("random texts") {
  std::mt19937 random(20261124);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const size_t size = random() % 300;
    const size_t variety = 1 + random() % kPieces.size();
    while (text.size() < size) text += kPieces[random() % variety];
    check_same(text, ScanPolicy::kCleanOnly);
    check_same(text, ScanPolicy::kAnything);
  }
}

TEST_CASE("ill-formed bytes anywhere are seen") {
  std::mt19937 random(7);
  int refused = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    const size_t size = 1 + random() % 150;
    while (text.size() < size) text += kPieces[random() % 22];
    for (int damage = 0; damage < 2; ++damage) {
      text[random() % text.size()] = static_cast<char>(random() % 256);
    }
    if (random() % 4 == 0) text.resize(random() % text.size());
    check_same(text, ScanPolicy::kCleanOnly);
    refused += !scan_by(nullptr, text, ScanPolicy::kCleanOnly).done;
  }
  CHECK(refused > 5000);
}

TEST_CASE("a character cut short at the end of a vector, ASCII behind it") {
  for (const std::string_view cut : {"\xC3", "\xE1", "\xE1\xBB", "\xE2\x80", "\xF0\x9F\x9A"}) {
    for (size_t place = 0; place < 140; ++place) {
      const std::string text = std::string(place, 'a') + std::string(cut) + std::string(80, 'b');
      check_same(text, ScanPolicy::kCleanOnly);
      CHECK_FALSE(scan_by(nullptr, text, ScanPolicy::kCleanOnly).done);
    }
  }
}

TEST_CASE("what the bits say") {
  //                         0 1..3 4 5 6 7 8  9..11 12 13  14..16
  const std::string text = "Bộ 22-\n“Đ”";
  const Scanned scanned = scan_by(nullptr, text, ScanPolicy::kCleanOnly);
  REQUIRE(scanned.done);
  REQUIRE(scanned.blocks.size() == 1);
  const auto bits = [](std::initializer_list<int> places) {
    uint64_t out = 0;
    for (const int place : places) out |= uint64_t{1} << place;
    return out;
  };
  const Block& block = scanned.blocks[0];
  CHECK(block.letter == bits({0, 1, 2, 3, 12, 13}));
  CHECK(block.digit == bits({5, 6}));
  CHECK(block.newline == bits({8}));
  CHECK(block.punctuation == bits({7, 9, 14}));
  CHECK(block.inside == bits({10, 11, 15, 16}));
  CHECK(block.upper == bits({0, 13}));
  CHECK(scanned.folded == "bộ 22-\n“đ”");
}

TEST_CASE("what is not clean stops a scan that wants clean text only") {
  for (const char* text : {"to\u0300i", "a\u00a0b", "x\u200by", "\xff", "abc\xe1\xba"}) {
    CHECK_FALSE(scan_by(nullptr, text, ScanPolicy::kCleanOnly).done);
  }
  CHECK(scan_by(nullptr, "to\u0300i", ScanPolicy::kAnything).done);
}

}  // namespace
}  // namespace vie
