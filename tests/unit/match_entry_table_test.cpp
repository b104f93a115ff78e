// Values by the numbers of lexicon entries.

#include "match/entry_table.h"

#include <doctest/doctest.h>

#include <string>

#include "matching.h"

namespace vie {
namespace {

// A lexicon of as many entries as are asked for.
std::string many(int count) {
  std::string text = "lexicon a\n";
  for (int i = 0; i < count; ++i) text += "từ " + std::to_string(i) + "\n";
  return text;
}

TEST_CASE("entry table: a value is that of its entry alone, all others have the default") {
  const Matching m(many(1000), "");
  EntryTable<int> table(m.lexicons());
  for (const EntryId entry : {0u, 127u, 128u, 999u}) table.make(entry) = static_cast<int>(entry) + 1;
  table.make(128) += 1000;
  for (EntryId entry = 0; entry < 1000; ++entry) {
    const int expected = entry == 0 ? 1 : entry == 127 ? 128 : entry == 128 ? 1129 : entry == 999 ? 1000 : 0;
    CHECK(table[entry] == expected);
  }
}

TEST_CASE("entry table: numbers behind those of the lexicons may have values") {
  const Matching m(many(3), "");
  EntryTable<int> table(m.lexicons());
  table.make(5000) = 7;
  CHECK(table[5000] == 7);
  CHECK(table[2] == 0);
  CHECK(table[4999] == 0);
}

TEST_CASE("entry table: what few entries of many have takes little memory") {
  const Matching m(many(10'000), "");
  EntryTable<int> few(m.lexicons());
  few.make(9'999) = 1;
  CHECK(few.memory() < 10'000);
}

}  // namespace
}  // namespace vie
