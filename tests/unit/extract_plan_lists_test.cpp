#include "extract/plan/lists.h"

#include <doctest/doctest.h>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: a paper behind a comma with a verb of its own is a subject") {
  CHECK(found("Đội nhà đã ký hợp đồng với Tú, hợp đồng mới của cầu thủ 19 tuổi có nhiều điều khoản.") ==
        "hợp đồng với Tú = contract s");
  CHECK(found("Hai hãng đã ký thỏa thuận vận tải, hợp đồng thuê tàu.") ==
        "thỏa thuận vận tải = agreement s\nhợp đồng thuê tàu = contract s");
}

TEST_CASE("plans: one more of the kind, whatever is told of the first") {
  CHECK(found("Họ ký hợp đồng bán gạo trị giá 11 tỷ đồng có hiệu lực ngay và một hợp đồng nông sản khác.") ==
        "hợp đồng bán gạo = contract s\nmột hợp đồng nông sản = contract s");
}

TEST_CASE("plans: what a numbered decision issues, and what it is about") {
  CHECK(found("Tỉnh ban hành Quyết định số 5/QĐ-UBND về chương trình hành động bảo vệ rừng.") ==
        "Quyết định số 5/QĐ-UBND về chương trình hành động bảo vệ rừng = decision i");
  CHECK(found("Tỉnh ban hành Quyết định số 5/QĐ-UBND ngày 3/4/2031 về chương trình hành động bảo vệ rừng.") ==
        "Quyết định số 5/QĐ-UBND = decision i");
  CHECK(found("Tỉnh ban hành Quyết định số 5/QĐ-UBND ngày 3/4/2031 về Chương trình hành động bảo vệ rừng.") ==
        "Quyết định số 5/QĐ-UBND = decision i\nChương trình hành động bảo vệ rừng = action-programme i");
}

TEST_CASE("plans: a late member of a list that is led to") {
  const std::string projects = "dự án cảng biển Sông Lô trị giá 20 triệu đồng; ";
  const std::string list = projects + projects + projects + projects + projects;
  CHECK(found("Họ dự lễ trao các thỏa thuận hợp tác trị giá 2 tỷ đồng; trong đó có: " + list +
              "thỏa thuận hợp tác giữa Peru và Lào.") ==
        "thỏa thuận hợp tác giữa Peru và Lào = agreement s");
}

}  // namespace
}  // namespace vie
