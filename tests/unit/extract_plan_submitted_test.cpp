#include "extract/plan/submitted.h"

#include <doctest/doctest.h>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: a bill that is passed and handed on to be signed") {
  CHECK(found("Hạ viện thông qua dự luật thuế nhà, gửi tới bàn làm việc của Tổng thống ký.") ==
        "dự luật thuế nhà = law p");
  CHECK(found("Quốc hội thông qua dự luật thuế nhà và trình Tổng thống ký trong tuần này.") ==
        "dự luật thuế nhà = law p");
  CHECK(found("Quốc hội thông qua dự luật thuế nhà và trình Tổng thống ký quyết định số 5.") ==
        "quyết định số 5 = decision i");
}

}  // namespace
}  // namespace vie
