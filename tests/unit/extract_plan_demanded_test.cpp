#include "extract/plan/demanded.h"

#include <doctest/doctest.h>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: what somebody is asked to have is planned") {
  CHECK(found("Đoàn đề nghị các xã, phường có tuyên bố và chương trình hành động đối với rác nhựa.") ==
        "chương trình hành động đối với rác nhựa = action-programme p");
  CHECK(found("Các xã, phường đã có chương trình hành động đối với rác nhựa.") ==
        "chương trình hành động đối với rác nhựa = action-programme r");
}

}  // namespace
}  // namespace vie
