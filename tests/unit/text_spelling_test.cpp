// Spellings of syllables: old and new tone placement, i and y.

#include "text/spelling.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace vie {
namespace {

bool one(std::string_view a, std::string_view b) {
  return canonical_spelling(a) == canonical_spelling(b);
}

TEST_CASE("spelling: the tone mark of oa, oe, uy stands on either vowel") {
  CHECK(one("hòa", "hoà"));
  CHECK(one("khỏe", "khoẻ"));
  CHECK(one("thúy", "thuý"));
  CHECK(one("ủy", "uỷ"));
  CHECK(one("túy", "tuý"));
  CHECK(one("ngọa", "ngoạ"));
  CHECK(one("xõa", "xoã"));
  CHECK(one("òe", "oè"));
}

TEST_CASE("spelling: a final y after a consonant may be written i") {
  CHECK(one("kỹ", "kĩ"));
  CHECK(one("ký", "kí"));
  CHECK(one("lý", "lí"));
  CHECK(one("sỹ", "sĩ"));
  CHECK(one("mỹ", "mĩ"));
  CHECK(one("ty", "ti"));
  CHECK(one("vỵ", "vị"));
  CHECK(one("hy", "hi"));
}

TEST_CASE("spelling: the u of qu bears no tone") {
  CHECK(one("quý", "quí"));
  CHECK(one("quý", "qúy"));
  CHECK(one("quý", "qúi"));
  CHECK(one("quỳ", "quì"));
  CHECK(one("quy", "qui"));
}

TEST_CASE("spelling: other syllables are left apart") {
  CHECK_FALSE(one("hòa", "hóa"));
  CHECK_FALSE(one("thúy", "thúi"));
  CHECK_FALSE(one("tay", "tai"));
  CHECK_FALSE(one("ngày", "ngài"));
  CHECK_FALSE(one("hoàn", "hòan"));
  CHECK_FALSE(one("ý", "í"));
  CHECK_FALSE(one("uy", "ui"));
  CHECK_FALSE(one("thuy", "thui"));
  CHECK_FALSE(one("yên", "iên"));
  CHECK_FALSE(one("múa", "muá"));
  CHECK_FALSE(one("của", "cuả"));
}

TEST_CASE("spelling: folding is lower case and keeps the length") {
  CHECK(fold_case("ĐẠI TƯỚNG") == "đại tướng");
  CHECK(fold_case("\u00D0ại") == "đại");
  CHECK(fold_case("") == "");
  // The capital of the dotless i would get longer: it stays.
  CHECK(fold_case("\u0130").size() == 2);
}

// All syllables of these onsets and rhymes, each in its canonical and other spellings.
TEST_CASE("spelling: all spellings have one canonical spelling, which is its own") {
  const std::vector<std::string> onsets = {"", "b", "đ", "gh", "h", "k", "l", "m", "ng",
                                           "ph", "q", "s", "t", "th", "tr", "v", "x"};
  const std::vector<std::string> rhymes = {"a", "á", "i", "ỉ", "y", "ỵ", "oa", "oà", "òa", "oe",
                                           "oẽ", "uy", "uỷ", "ủy", "ui", "uí", "úi", "oai", "ay",
                                           "ưa", "ia", "uyên", "ọan", "u", "o"};
  for (const std::string& onset : onsets) {
    for (const std::string& rhyme : rhymes) {
      const std::string canonical = canonical_spelling(onset + rhyme);
      CAPTURE(canonical);
      CHECK(canonical_spelling(canonical) == canonical);
      const std::vector<std::string> all = all_spellings(canonical);
      CHECK(std::find(all.begin(), all.end(), canonical) != all.end());
      CHECK(std::find(all.begin(), all.end(), onset + rhyme) != all.end());
      for (const std::string& spelling : all) {
        CHECK(canonical_spelling(spelling) == canonical);
        CHECK(std::count(all.begin(), all.end(), spelling) == 1);
      }
    }
  }
}

}  // namespace
}  // namespace vie
