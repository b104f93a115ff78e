// Some thousands of changed texts and sources, the same every time, against the invariants: what the
// fuzzers do for hours, in the seconds that every run of the tests can spare.
//
//     mutations_test texts SEEDS COUNT      each line of the file is a text
//     mutations_test sources SEEDS COUNT    its parts between lines of "====" are sources

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>

#include "invariants.h"
#include "mutations.h"

namespace {

// What rules look for, what tokens and offsets may break on.
const std::vector<std::string> kTextWords = {
    " ", "\n", ".", ", ", "-", "/", "(", ")", "\"", "ngày ", "tháng ", "năm ", "22-12", "30/4/1975",
    "2021", "31", "0", "99999999999", "quý III/2022", "cùng ngày ", "mùng 3 Tết ", "thế kỷ XX",
    "Bộ trưởng ", "Đại tướng ", "Thủ tướng ", "ông ", "Lê Quang Minh", "Bộ Công an ", "Campuchia ",
    "nguyên ", "tội phạm ", "ma túy", "mua bán người, ", "lừa đảo ", "khoản 1 Điều 174 ", "đã ký ",
    "Kế hoạch hợp tác ", "Nghị định số 53/2013/NĐ-CP ", "giai đoạn 2022-2025 ", "hai Bộ ",
    "http://vi.example/1/2", "\xCC\x80", "\xCC\xA3", "\xE2\x80\x8B", "\xC2\xAD", "\xC2\xA0",
    "\xEF\xBB\xBF", "\xFF", "\xE1\xBA", "\xED\xA0\x80", "\xF0\x9F\x9A\xA2", "\xE2\x80\x93",
    "\xE2\x80\x9C", "\xE2\x80\xA6", "\xC3\x90", "\xE0\xA5\x98", "\xEA\xB0\x80", std::string(1, '\0')};

const std::vector<std::string> kSourceWords = {
    "\n", "\t", "|", ";", "=", "(", ")", ")?", "[", "]", "{", "}", "{n}", "?", " ?", "\\", "#", "\"",
    "lexicon x\n", "slot n number 1..9\n", "slot w word title\n", "slot x lexicon x\n", "rule a.b\n",
    "kind k\n", "match ", "regex ", "at {number}\n", "at {any}\n", "at tàu\n", "with a=1\n",
    "score 0.5\n", "yes \"tàu\"\n", "no \"bè\"\n", "=> ", "case=capital", "..", "(?P<n>", "\\d+", "*",
    "\xCC\x81", "\xFF", "\xC2\xAD", "\xEF\xBB\xBF", "\r\n", "99999999999"};

std::vector<std::string> parts(const char* path, std::string_view separator) {
  std::ifstream file(path, std::ios::binary);
  const std::string all((std::istreambuf_iterator<char>(file)), {});
  std::vector<std::string> out;
  for (size_t at = 0; at < all.size();) {
    const size_t end = std::min(all.find(separator, at), all.size());
    if (end > at) out.push_back(all.substr(at, end - at));
    at = end + separator.size();
  }
  return out;
}

// So that a text that fails can be put into a test.
std::string escaped(std::string_view text) {
  std::string out;
  char code[8];
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      std::snprintf(code, sizeof code, "\\x%02x", byte);
      out += code;
    } else {
      out += c;
    }
  }
  return out;
}

std::string check_both(std::string_view text) {
  const std::string problem = fuzz::check_text(fuzz::default_engine(), text);
  return problem.empty() ? fuzz::check_normal_forms(fuzz::default_engine(), text) : problem;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const bool texts = std::string_view(argv[1]) == "texts";
  const std::vector<std::string> seeds = parts(argv[2], texts ? "\n" : "====\n");
  const std::function<std::string(std::string_view)> check = texts ? check_both : fuzz::check_source;
  const int count = std::atoi(argv[3]);
  if (seeds.empty()) return 2;

  int wrong = 0;
  const auto report = [&](const std::string& text, const std::string& problem) {
    std::printf("%s\n    in: %s\n", problem.c_str(), escaped(text).c_str());
    ++wrong;
  };
  for (const std::string& seed : seeds) {
    if (const std::string problem = check(seed); !problem.empty()) report(seed, problem);
  }
  fuzz::Mutator mutator(seeds, texts ? kTextWords : kSourceWords, 1);
  for (int i = 0; i < count && wrong < 10; ++i) {
    const std::string text = mutator.next();
    if (const std::string problem = check(text); !problem.empty()) report(text, problem);
  }
  std::printf("%d changed, %zu as they are, %d wrong\n", count, seeds.size(), wrong);
  return wrong == 0 ? 0 : 1;
}
