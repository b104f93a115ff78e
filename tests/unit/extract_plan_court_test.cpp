#include "extract/plan/court.h"

#include <doctest/doctest.h>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: a matter of a court counts wherever in the name it stands") {
  CHECK(found("Ông Lưu đã ký quyết định cho phép bị cáo Lụa và bị cáo Gấm tại ngoại.") == "");
  CHECK(found("Ông Lưu đã ký lệnh yêu cầu công an áp giải nhân chứng.") == "");
  CHECK(found("Ông Lưu ký quyết định: Khởi tố vụ án trộm cắp.") == "");
  CHECK(found("Ông Lưu ký quyết định triệu tập kỳ họp.") == "");
  CHECK(found("Ông Lưu ký quyết định thành lập ban vận động và triệu tập dân quân.") ==
        "quyết định thành lập ban vận động và triệu tập dân quân = decision i");
}

TEST_CASE("plans: what a judge signs is a step of the trial") {
  CHECK(found("Chủ tọa phiên tòa, ông Lưu, đã ký quyết định cho nhân chứng vắng mặt.") == "");
  CHECK(found("Chiều qua, HĐXX ký lệnh mời thêm một nhân chứng.") == "");
  CHECK(found("Bộ trưởng ký quyết định bổ nhiệm ba thẩm phán.") ==
        "quyết định bổ nhiệm ba thẩm phán = decision i");
}

}  // namespace
}  // namespace vie
