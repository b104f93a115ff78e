// The checker of data files.

#include "lint.h"

#include <doctest/doctest.h>

namespace {

using Problems = std::vector<std::string>;

Problems check(const std::string& text) { return lint::check({{"x.tsv", text}}); }

TEST_CASE("lint: a good file") {
  CHECK(check("# Units; grain says how long.  Sorted.\nlexicon unit\nkeys grain=*\nngày|hôm\tgrain=day\n"
              "tháng\tgrain=month;case=lower\n") == Problems{});
}

TEST_CASE("lint: the text of a file") {
  CHECK(check("lexicon a\nx\n") ==
        Problems{"x.tsv:1: expected a comment that says what this file is"});
  CHECK(check("# A.\nlexicon a\nx") == Problems{"x.tsv:0: expected a last line break"});
  CHECK(check("# A.\nlexicon a\nx \n\ny\r\n") ==
        Problems{"x.tsv:3: blanks at the end", "x.tsv:5: carriage return"});
  CHECK(check("# A.\nlexicon a\nnga\u0300y\n") == Problems{"x.tsv:3: not NFC"});
}

TEST_CASE("lint: a phrase stands once, spellings and files do not matter") {
  CHECK(check("# A.\nlexicon a\nhòa|hoà\n") ==
        Problems{"x.tsv:3: \"hòa\" stands in lexicon a already: x.tsv:3"});
  CHECK(check("# A.\nlexicon a\nkỹ sư\nKĩ Sư\n") ==
        Problems{"x.tsv:4: \"kĩ sư\" stands in lexicon a already: x.tsv:3"});
  CHECK(check("# A.\nlexicon a\nký\nký\tcase=capital\nlexicon b\nký\n") == Problems{});
  CHECK(lint::check({{"x.tsv", "# A.\nlexicon a\nbộ\n"}, {"y.tsv", "# B.\nlexicon a\nsở\nBộ\n"}}) ==
        Problems{"y.tsv:4: \"bộ\" stands in lexicon a already: x.tsv:3"});
}

TEST_CASE("lint: order is kept where it is promised") {
  CHECK(check("# Sorted.\nlexicon a\nb\na\nlexicon b\na\n") == Problems{"x.tsv:4: out of order"});
  CHECK(check("# A.\nlexicon a\nb\na\n") == Problems{});
}

TEST_CASE("lint: keys are explained and have values") {
  CHECK(check("# A.\nlexicon a\nkeys grain=*\nb\tgrain=day\nc\tgrain=month\n") ==
        Problems{"x.tsv:4: no comment of this file says what the key grain means"});
  CHECK(check("# A; \"flag\" is a switch.\nlexicon a\nkeys flag=*\nb\tflag\nc\tflag=\n") ==
        Problems{"x.tsv:5: the key flag has no value"});
}

TEST_CASE("lint: keys are declared, and no others are") {
  CHECK(check("# A; flag is a switch.\nlexicon a\nb\tflag\n") ==
        Problems{"lexicon a has attributes but no line of keys"});
  CHECK(check("# A; flag is a switch.\nlexicon a\nkeys flag;other\nb\tflag\n") ==
        Problems{"lexicon a: no entry has the key other"});
}

}  // namespace
