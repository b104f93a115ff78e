// A set of lexicons never says no where the truth is yes.

#include "match/lexicon_set.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "matching.h"

namespace vie {
namespace {

TEST_CASE("lexicon set: what was added is there, and nothing else while the bits last") {
  LexiconSet set;
  constexpr LexiconId kAdded[] = {0, 63, 64, 254};
  for (const LexiconId lexicon : kAdded) set.add(lexicon);
  for (LexiconId lexicon = 0; lexicon < 255; ++lexicon) {
    const bool added = std::count(std::begin(kAdded), std::end(kAdded), lexicon) > 0;
    CHECK(set.may_have(lexicon) == added);
  }
  CHECK_FALSE(set.may_have(255));
}

TEST_CASE("lexicon set: numbers beyond the bits share the last one") {
  LexiconSet set;
  set.add(300);
  CHECK(set.may_have(300));
  CHECK(set.may_have(255));
  CHECK(set.may_have(65535));
  CHECK_FALSE(set.may_have(254));
}

TEST_CASE("lexicon set: two sets share what is in both") {
  LexiconSet a;
  LexiconSet b;
  a.add(1);
  b.add(200);
  CHECK_FALSE(a.may_share(b));
  b.add(a);
  CHECK(a.may_share(b));
  CHECK(b.may_have(1));
}

TEST_CASE("lexicon set: of more lexicons than bits each phrase is found in its own") {
  std::string lexicons;
  for (int i = 0; i < 300; ++i) {
    lexicons += "lexicon l" + std::to_string(i) + "\nhai " + std::to_string(i) + "\n";
  }
  Matching m(lexicons, "");
  m.run("hai 7, hai 280, hai 299");
  CHECK(m.hits().phrase_at(0, m.lexicons().find("l7")) != nullptr);
  CHECK(m.hits().phrase_at(0, m.lexicons().find("l280")) == nullptr);
  CHECK(m.hits().phrase_at(3, m.lexicons().find("l280")) != nullptr);
  CHECK(m.hits().phrase_at(6, m.lexicons().find("l299")) != nullptr);
  CHECK(m.hits().phrase_at(6, m.lexicons().find("l280")) == nullptr);
}

}  // namespace
}  // namespace vie
