#include "extract/crime/words.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie::crime {
namespace {

constexpr std::string_view kSource =
    "lexicon crime\n"
    "tội phạm\tid=crime\n"
    "bạo hành\tid=person;parent=crime;plot;child=child\n"
    "bạo hành trẻ\tid=child;parent=person\n"
    "ma túy\tid=drug;parent=crime\n"
    "mua bán ma túy\tid=trade;parent=drug\n"
    "tàng trữ ma túy\tid=keep;parent=drug\n"
    "lạ\tid=unheard;need=scene\n"
    "lexicon crime.verb\n"
    "mua bán\tclass=trade\n"
    "tàng trữ\tclass=possess\n"
    "lexicon crime.object\n"
    "chất cấm\ttrade=trade;possess=keep?;several=drug;several_of=trade,possess\n";

EntryId entry(const Lexicons& lexicons, std::string_view surface) {
  for (EntryId id = 0; id < lexicons.size(); ++id) {
    if (lexicons[id].surface == surface) return id;
  }
  return kNoEntry;
}

}  // namespace

TEST_CASE("words: roles, categories, and ids that nothing defines") {
  const Matching matching(kSource, "");
  const Words words(matching.lexicons());
  CHECK(words.root() == entry(matching.lexicons(), "tội phạm"));
  const Word& abuse = words[entry(matching.lexicons(), "bạo hành")];
  CHECK(abuse.role == Role::kCrime);
  CHECK(abuse.child == entry(matching.lexicons(), "bạo hành trẻ"));
  CHECK(words[entry(matching.lexicons(), "lạ")].role == Role::kNone);
}

TEST_CASE("words: what is said of a category holds below it") {
  const Matching matching(kSource, "");
  const Words words(matching.lexicons());
  CHECK(words.plot(entry(matching.lexicons(), "bạo hành trẻ")));
  CHECK(!words.plot(entry(matching.lexicons(), "ma túy")));
  CHECK(words.common(entry(matching.lexicons(), "mua bán ma túy"),
                     entry(matching.lexicons(), "tàng trữ ma túy")) ==
        entry(matching.lexicons(), "ma túy"));
}

TEST_CASE("words: objects offer categories to classes of verbs, some under a condition") {
  const Matching matching(kSource, "");
  const Words words(matching.lexicons());
  const EntryId object = entry(matching.lexicons(), "chất cấm");
  const auto offers = words.offers(words[object]);
  REQUIRE(offers.size() == 2);
  CHECK(offers[0].condition == Offer::Condition::kNone);
  CHECK(offers[1].condition == Offer::Condition::kUnlawful);
  CHECK(words.several(object, 0b11) == entry(matching.lexicons(), "ma túy"));
  CHECK(words.several(object, 0b111) == kNoEntry);
}

}  // namespace vie::crime
