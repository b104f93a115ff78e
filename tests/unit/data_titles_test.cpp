// data/lexicon/title.tsv, rank.tsv and honorific.tsv: every title is found in sentences of its own,
// before and behind the name, with an office that such a title has.

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

#include "lexicon_sentences.h"

namespace vie {
namespace {

using Pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

std::string_view look_up(const Pairs& pairs, std::string_view key) {
  for (const auto& [known, what] : pairs) {
    if (known == key) return what;
  }
  return {};
}

bool takes(const Attributes& attributes, std::string_view what) {
  bool found = false;
  for_each_part(attributes.get("takes"), '+',
                [&](std::string_view part) { found |= part == what; });
  return found;
}

// What stands behind a title: an office of its own where one of its class would make another title
// of it ("Bí thư" + "Đảng ủy"), else an office of its class, a country, or a place.
std::string complement(std::string_view surface, const Attributes& title) {
  static const Pairs kOfTitle = {
      {"party-truong-ban", " Nội chính Tỉnh ủy Sơn La"},
      {"party-pho-truong-ban-dang", " Nội chính Tỉnh ủy Sơn La"},
      {"gov-truong-dai-dien", " Ngân hàng Thế giới tại Việt Nam"},
      {"dip-truong-phai-doan", " Việt Nam tại Liên hợp quốc"},
      {"can-bo", " Bộ Công an"},
      {"uy-vien-bch", " Hội Nông dân Việt Nam"},
      {"royal-lady", " Thái Lan"},
      {"royal-prince", " Thái Lan"},
      {"loc-chu-tich", " MTTQ tỉnh Sơn La"},
      {"loc-pho-chu-tich", " MTTQ tỉnh Sơn La"},
      {"loc-pho-chu-tich-tt", " MTTQ tỉnh Sơn La"},
  };
  static const Pairs kOfClass = {
      {"state", " Bộ Y tế"},
      {"party", " Đảng bộ tỉnh Sơn La"},
      {"local", " UBND tỉnh Sơn La"},
      {"police", " Công an tỉnh Sơn La"},
      {"military", " Quân khu 2"},
      {"judiciary", " TAND tỉnh Sơn La"},
      {"academic", " Trường Đại học Y Hà Nội"},
      {"social", " Hội Nông dân Việt Nam"},
      {"diplomatic", " Bộ Ngoại giao"},
      {"foreign", " Liên hợp quốc"},
  };
  if (const auto own = look_up(kOfTitle, title.get("id")); !own.empty()) return std::string(own);
  if (surface.ends_with(" Sở")) return " Y tế tỉnh Sơn La";
  if (takes(title, "portfolio")) return " Y tế";
  if (takes(title, "host")) return " Pháp tại Việt Nam";
  if (takes(title, "org")) return std::string(look_up(kOfClass, title.get("class")));
  if (takes(title, "place")) return title.get("class") == "foreign" ? " Pháp" : " tỉnh Sơn La";
  return {};
}

// Titles that end in a word of which the name of a place, party or school always follows.
bool unfinished(std::string_view surface) {
  static const std::initializer_list<std::string_view> kUnfinished = {
      "Thống đốc bang",        "Thống đốc tỉnh",    "Phó Thống đốc bang", "Thủ hiến bang",
      "Chủ tịch danh dự Đảng", "Phó Chủ tịch Đảng", "Giám đốc Học viện",  "Phó Giám đốc Học viện"};
  return std::find(kUnfinished.begin(), kUnfinished.end(), surface) != kUnfinished.end();
}

std::string_view name_for(const Attributes& title) {
  if (title.get("country") == "CN") return "Vương Đại Minh";
  return title.get("class") == "foreign" ? "Marc Delon" : "Nguyễn Văn Minh";
}

}  // namespace

TEST_CASE("titles: each is found behind and before the name") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("title", [&](const std::string& surface, const Attributes& title) {
    if (title.has("no")) return;
    ++count;
    const std::string name(name_for(title));
    const std::string written = surface + complement(surface, title);
    // A title that counts only beside another has one.
    const bool beside = title.get("weak") == "extra";
    const std::string other = beside ? "Phó Tham mưu trưởng Quân khu 2, " : "";
    INFO(title.get("id"), ": ", written);
    if (title.get("needs") != "name") {
      const ReadPerson behind =
          reader.person("Ông " + name + ", " + other + written + ", phát biểu tại hội nghị.", name);
      CHECK(behind.position(title.get("id")).text == written);
    }
    const ReadPerson before = reader.person(other + written + " " + name + " phát biểu.", name);
    CHECK(before.position(title.get("id")).text == written);
  });
  CHECK(count > 650);
}

TEST_CASE("titles: the name may follow at once, if the title says enough") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("title", [&](const std::string& surface, const Attributes& title) {
    const std::string_view weak = title.get("weak");
    const bool needs_more = title.has("no") || weak == "deny" || weak == "extra" ||
                            weak == "home" || title.get("needs") == "office";
    if (needs_more || unfinished(surface)) return;
    ++count;
    const std::string name(name_for(title));
    INFO(title.get("id"), ": ", surface);
    const ReadPerson person = reader.person("Theo " + surface + " " + name + ", đã xong.", name);
    CHECK(person.position(title.get("id")).text == surface);
  });
  CHECK(count > 500);
}

TEST_CASE("titles: those of companies, clubs and callings make nobody an official") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("title", [&](const std::string& surface, const Attributes& title) {
    if (!title.has("no")) return;
    ++count;
    INFO(surface);
    const std::string name = "Nguyễn Văn Minh";
    CHECK_FALSE(reader.person("Ông " + name + ", " + surface + ", phát biểu.", name).found);
    CHECK_FALSE(reader.person(surface + " " + name + " phát biểu.", name).found);
  });
  CHECK(count > 40);
}

TEST_CASE("titles: ranks, with and without a title") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("rank", [&](const std::string& surface, const Attributes& rank) {
    ++count;
    INFO(surface);
    const std::string person = surface + " Nguyễn Văn Minh";
    const std::string title = ", Tham mưu trưởng Quân khu 2, phát biểu.";
    CHECK(reader.person(person + title, "Nguyễn Văn Minh").rank_code == rank.get("id"));
    CHECK(reader.person("Theo " + person + ", hội nghị đã xong.", "Nguyễn Văn Minh").rank_code ==
          rank.get("id"));
  });
  CHECK(count > 25);
}

TEST_CASE("titles: words of respect belong to the mention") {
  SentenceReader reader;
  size_t count = 0;
  for_each_surface("honorific", [&](const std::string& surface, const Attributes& honorific) {
    if (honorific.has("other")) return;
    ++count;
    INFO(surface);
    const std::string text = surface + " Nguyễn Văn Minh, Bộ trưởng Bộ Y tế, phát biểu.";
    CHECK(reader.person(text, "Nguyễn Văn Minh").honorific == surface);
  });
  CHECK(count > 80);
}

}  // namespace vie
