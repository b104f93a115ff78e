#include "extract/plan/habit.h"

#include <doctest/doctest.h>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: what is done again and again names no paper") {
  CHECK(found("Hết cảnh mỗi mùa gặt lại mong được ký hợp đồng.") == "");
  CHECK(found("Trước đến nay, chỉ phụ huynh phải ký vào các văn bản cam kết.") == "");
  CHECK(found("Đoàn kiểm tra các hoạt động quảng bá, mời chào và ký kết hợp đồng bán nồi.") == "");
  CHECK(found("Phụ huynh đã ký vào các văn bản cam kết.") == "các văn bản cam kết = document i");
}

TEST_CASE("plans: after a signing that is still to come") {
  CHECK(found("Sở sẽ vận động các hộ và kiểm tra sau khi ký cam kết.") == "cam kết = commitment p");
  CHECK(found("Sở đã kiểm tra sau khi ký cam kết.") == "cam kết = commitment s");
  CHECK(found("Anh sẽ khoác áo số 9 sau khi ký hợp đồng ba năm với đội nhà.") ==
        "hợp đồng ba năm với đội nhà = contract s");
}

TEST_CASE("plans: a bare pledge that somebody must sign is a rule") {
  CHECK(found("Sinh viên phải ký cam kết trước khi vào học.") == "");
  CHECK(found("Ông Lưu đã phải ký cam kết.") == "cam kết = commitment s");
  CHECK(found("Hai bên phải ký hợp đồng mua tàu.") == "hợp đồng mua tàu = contract p");
}

TEST_CASE("plans: whoever signs, and a contract that was told of") {
  CHECK(found("Đơn vị nào mà ký hợp đồng bán điện thì chịu trách nhiệm.") == "");
  CHECK(found("Hợp đồng trên được ký kết nhân dịp hội chợ.") == "Hợp đồng trên = contract s");
}

}  // namespace
}  // namespace vie
