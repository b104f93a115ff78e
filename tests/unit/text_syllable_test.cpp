#include "text/syllable.h"

#include <doctest/doctest.h>

namespace vie {

TEST_CASE("syllables of Vietnamese") {
  for (const char* word : {"nguyễn", "đặng", "quý", "giàng", "thượng", "an", "y", "khuyên", "ngô"}) {
    CAPTURE(word);
    CHECK(vietnamese_syllable(word));
  }
}

TEST_CASE("words of other languages") {
  for (const char* word : {"trump", "guro", "jansen", "müller", "smith", "fox", "brkl", "", "señor"}) {
    CAPTURE(word);
    CHECK_FALSE(vietnamese_syllable(word));
  }
}

}  // namespace vie
