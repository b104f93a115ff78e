#include "resolve/crime/taxonomy.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie::crime {
namespace {

constexpr std::string_view kSource =
    "lexicon crime\n"
    "tội phạm\tid=crime\n"
    "tội phạm ma túy\tid=drug;parent=crime;articles=247-259\n"
    "mua bán ma túy|buôn ma túy\tid=trade;parent=drug;articles=251;old=194\n"
    "tàng trữ ma túy\tid=keep;parent=drug;articles=249;old=194\n"
    "trộm\tid=theft;parent=crime;also=drug;articles=173\n"
    "lạ\tid=stray;parent=stray\n";

EntryId entry(const Lexicons& lexicons, std::string_view id) {
  EntryId found = kNoEntry;
  lexicons.for_each("crime", [&](EntryId at, const Entry& e) {
    if (e.attributes.get("id") == id) found = at;
  });
  return found;
}

}  // namespace

TEST_CASE("taxonomy: paths lead from the root to the category, a second parent's behind the first's") {
  const Matching matching(kSource, "");
  const Taxonomy taxonomy(matching.lexicons());
  CHECK(taxonomy[entry(matching.lexicons(), "trade")].path ==
        std::vector<std::string_view>{"crime", "drug", "trade"});
  CHECK(taxonomy[entry(matching.lexicons(), "theft")].path ==
        std::vector<std::string_view>{"crime", "drug", "theft"});
  CHECK(taxonomy[entry(matching.lexicons(), "trade")].name == "mua bán ma túy");
}

TEST_CASE("taxonomy: categories of one group are related, over the root nothing is") {
  const Matching matching(kSource, "");
  const Taxonomy taxonomy(matching.lexicons());
  const EntryId drug = entry(matching.lexicons(), "drug");
  const EntryId trade = entry(matching.lexicons(), "trade");
  CHECK(taxonomy.related(trade, entry(matching.lexicons(), "keep")));
  CHECK(taxonomy.related(trade, drug));
  CHECK(taxonomy.related(drug, trade));
  CHECK(!taxonomy.related(trade, entry(matching.lexicons(), "crime")));
  CHECK(!taxonomy.related(trade, entry(matching.lexicons(), "stray")));
}

TEST_CASE("taxonomy: a circle of parents ends") {
  const Matching matching(kSource, "");
  const Taxonomy taxonomy(matching.lexicons());
  CHECK(taxonomy[entry(matching.lexicons(), "stray")].path ==
        std::vector<std::string_view>{"stray"});
}

TEST_CASE("taxonomy: articles, alone and in ranges, of both codes") {
  const Matching matching(kSource, "");
  const Taxonomy taxonomy(matching.lexicons());
  const EntryId drug = entry(matching.lexicons(), "drug");
  CHECK(taxonomy.has_article(drug, "256a", false));
  CHECK(!taxonomy.has_article(drug, "260", false));
  CHECK(!taxonomy.has_article(drug, "194", true));
  CHECK(taxonomy.offence("251", false) == entry(matching.lexicons(), "trade"));
  // One article of 1999 became several offences: their group.
  CHECK(taxonomy.offence("194", true) == drug);
  CHECK(taxonomy.offence("500", false) == kNoEntry);
}

}  // namespace vie::crime
