#include "extract/plan/link.h"

#include <doctest/doctest.h>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: words before the passive tell, over who signs") {
  CHECK(found("Hợp đồng mua tàu sẽ được hai nước ký kết trong năm nay.") ==
        "Hợp đồng mua tàu = contract p");
  CHECK(found("Hợp đồng mua tàu chưa được Bộ trưởng hai nước ký.") ==
        "Hợp đồng mua tàu = contract f");
  CHECK(found("Hợp đồng mua tàu đã được hai nước ký.") == "Hợp đồng mua tàu = contract s");
  CHECK(found("“Hợp đồng mua tàu vừa được thỏa thuận và sẽ được hai nước ký kết”.") ==
        "Hợp đồng mua tàu = contract p");
}

TEST_CASE("plans: a participle under what invokes the paper, a bare one under a wish") {
  CHECK(found("Phù hợp với 5 bản ghi nhớ được ký bởi ông Lưu, nước bạn nhận giấy phép.") ==
        "5 bản ghi nhớ được ký = memorandum r");
  CHECK(found("Các hãng hy vọng có những hợp đồng ký kết trong chuyến thăm.") ==
        "những hợp đồng ký kết = contract p");
}

TEST_CASE("plans: a paper that is made and carried out has the status of its making") {
  CHECK(found("Ban hành và triển khai hiệu quả Chương trình hành động về biển.") ==
        "Chương trình hành động về biển = action-programme p");
  CHECK(found("Đã có năm sở ban hành và triển khai Chương trình hành động về biển.") ==
        "Chương trình hành động về biển = action-programme i");
  CHECK(found("Tỉnh đã xây dựng và ban hành Chỉ thị 20 về biển.") ==
        "Chỉ thị 20 về biển = directive i");
  CHECK(found("Ban Bí thư ra Chỉ thị số 5-CT/TW về rừng.") ==
        "Chỉ thị số 5-CT/TW về rừng = directive i");
  CHECK(found("Huyện ra quyết định xử lý tàu số 18.") == "");
  CHECK(found("Đội nhà hoàn tất thỏa thuận bổ nhiệm Tú làm huấn luyện viên.") ==
        "thỏa thuận bổ nhiệm Tú làm huấn luyện viên = agreement p");
}

TEST_CASE("plans: neither verb nor adverb begins with the end of a name") {
  CHECK(found("Tỉnh Lâm Đồng ký quy chế phối hợp với Peru.") ==
        "quy chế phối hợp với Peru = coordination-regulation s");
  CHECK(found("Hai tỉnh đồng ký quy chế phối hợp.") == "quy chế phối hợp = coordination-regulation s");
}

}  // namespace
}  // namespace vie
