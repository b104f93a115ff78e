// data/lexicon/country.tsv: a post of every country, however that is written, is told to be of it.

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>

#include "lexicon_sentences.h"

namespace vie {
namespace {

struct Post {
  const char* before;  // of the country's name
  const char* behind;
  const char* role_code;
};

constexpr Post kPosts[] = {
    {"Thủ tướng ", "", "gov-thu-tuong"},
    {"Đại sứ ", " tại Việt Nam", "dip-dai-su"},
    {"Bộ trưởng Bộ Quốc phòng ", "", "gov-bo-truong"},
    {"Thứ trưởng Bộ Ngoại giao ", "", "gov-thu-truong"},
    {"Chủ tịch Quốc hội ", "", "na-chu-tich-qh"},
};

// Names that other words hide: islands that are no States, and a kingdom called a union.
bool hidden(std::string_view country) {
  static const std::initializer_list<std::string_view> kHidden = {
      "Đảo Man", "Đảo Giáng Sinh", "Quần đảo Bắc Mariana",
      "Liên hiệp Vương quốc Anh và Bắc Ireland"};
  return std::find(kHidden.begin(), kHidden.end(), country) != kHidden.end();
}

}  // namespace

TEST_CASE("countries: the posts of each have its code, behind and before the name") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("country", [&](const std::string& surface, const Attributes& country) {
    const std::string_view id = country.get("id");
    // What begins small and counts only with a capital can only open a sentence.
    const bool small = surface.starts_with("đ") || (surface[0] >= 'a' && surface[0] <= 'z');
    if (id == "VN" || hidden(surface) || (small && country.get("case") == "first")) return;
    ++count;
    for (const Post& post : kPosts) {
      const std::string title = post.before + surface + post.behind;
      INFO(title);
      const ReadPosition behind =
          reader.person("Ông Marc Delon, " + title + ", nói.", "Marc Delon").position(post.role_code);
      CHECK(behind.text == title);
      CHECK(behind.country == id);
      const ReadPosition before =
          reader.person(title + " Marc Delon nói.", "Marc Delon").position(post.role_code);
      CHECK(before.text == title);
      CHECK(before.country == id);
    }
  });
  CHECK(count > 500);
}

}  // namespace vie
