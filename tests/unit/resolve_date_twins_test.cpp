// Tests of resolve/date/twins.h.

#include "resolve/date/twins.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/builder.h"

using namespace vie;

namespace {

using Values = std::vector<std::string>;

Values values(std::string_view text) {
  static const auto engine = [] {
    Builder builder;
    builder.add_defaults();
    return builder.build();
  }();
  Workspace workspace;
  Table table;
  engine->extract(text, 0, ExtractOptions(), workspace, table);
  Values out;
  for (const DateCandidate& date : workspace.candidates.dates) {
    if (date.resolved.done) out.emplace_back(date.resolved.value);
  }
  return out;
}

}  // namespace

TEST_CASE("a day said in both calendars has the year of its cycle") {
  CHECK(values("Tối 9/5 (tức 14/4 năm Đinh Dậu), rước đèn.") == Values{"2017-05-09TEV", "2017-05-09"});
  CHECK(values("Ngày 5/2 (mùng 9 tháng Giêng năm Đinh Dậu), mở hội.") == Values{"2017-02-05", "2017-02-05"});
  CHECK(values("Khoảng 22h ngày 28/1, tức ngày mồng 1 Tết Đinh Dậu, nhà cháy.")[0] == "2017-01-28T22:00");
}

TEST_CASE("two days that are not the same, or not side by side, share nothing") {
  CHECK(values("Ngày 7/2 (mùng 9 tháng Giêng năm Đinh Dậu), mở hội.") == Values{"XXXX-02-07", "LXXXX-01-09"});
  CHECK(values("Ngày 5/2 họp. Hội mở mùng 9 tháng Giêng năm Đinh Dậu.")[0] == "XXXX-02-05");
  CHECK(values("Ngày 6/2 (tức 10 tháng Giêng), mở hội.")[0] == "XXXX-02-06");
}

TEST_CASE("without its cycle it has the only year written in the text in which both are one day") {
  CHECK(values("Ngày 6/2 (tức 10 tháng Giêng), mở hội xuân năm 2017.") == Values{"2017-02-06", "2017-02-06", "2017"});
  CHECK(values("Chiều 27/1 (tức 28 Tết), xã phát quà năm 2025.") == Values{"2025-01-27TAF", "2025-01-27", "2025"});
  CHECK(values("Ngày 6/2 (tức 10 tháng Giêng), mở hội xuân năm 2018.")[0] == "XXXX-02-06");
}
