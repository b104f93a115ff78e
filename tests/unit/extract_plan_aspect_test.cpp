#include "extract/plan/aspect.h"

#include <doctest/doctest.h>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: unwillingness and a denied sign are refusals") {
  CHECK(found("Phía bạn vẫn chưa chịu ký hiệp định dẫn độ.") ==
        "hiệp định dẫn độ = treaty-agreement f");
  CHECK(found("Chưa có bằng chứng cho thấy hai bên đã ký hiệp định dẫn độ.") ==
        "hiệp định dẫn độ = treaty-agreement f");
  CHECK(found("Không có dấu hiệu gì cho thấy hai bên sẽ ký hiệp định dẫn độ.") ==
        "hiệp định dẫn độ = treaty-agreement f");
}

TEST_CASE("plans: orders, purposes and what was forced") {
  CHECK(found("Giao Sở Y tế thay mặt tỉnh ký hợp đồng mua thuốc.") ==
        "hợp đồng mua thuốc = contract p");
  CHECK(found("Sở bàn giao hàng và ký hợp đồng mua thuốc.") == "hợp đồng mua thuốc = contract s");
  CHECK(found("Hội chợ để nhà nông gặp gỡ, giao thương, ký kết hợp đồng bán vải.") ==
        "hợp đồng bán vải = contract p");
  CHECK(found("Chủ đầu tư đã ép cư dân ký một cam kết nhận nhà sớm.") ==
        "một cam kết nhận nhà sớm = commitment s");
  CHECK(found("Chủ đầu tư ép cư dân ký một cam kết nhận nhà sớm.") ==
        "một cam kết nhận nhà sớm = commitment p");
}

TEST_CASE("plans: a negation of all names no paper") {
  CHECK(found("Ông sẽ không ký bất kỳ văn bản nào về rừng.") == "");
  CHECK(found("Hai bên chưa ký thỏa thuận nào.") == "");
  CHECK(found("Các nước không có Hiệp định Thương mại tự do chịu thuế cao.") == "");
  CHECK(found("Hai nước chưa có hiệp định dẫn độ với Peru.") ==
        "hiệp định dẫn độ với Peru = treaty-agreement f");
}

TEST_CASE("plans: an agenda, and who is lacking") {
  CHECK(found("Hội chợ sẽ có các hoạt động như: tọa đàm về sách; thi nấu ăn và ký kết hợp đồng bán vải.") ==
        "hợp đồng bán vải = contract p");
  CHECK(found("Hội chợ đã có các hoạt động như: tọa đàm về sách; thi nấu ăn và ký kết hợp đồng bán vải.") ==
        "hợp đồng bán vải = contract s");
  CHECK(found("Không có doanh nghiệp đứng ra thu mua để ký hợp đồng bán vải với dân.") ==
        "hợp đồng bán vải với dân = contract f");
  CHECK(found("Nhà giáo về hưu sẽ vẫn được ký hợp đồng dạy học.") == "");
  CHECK(found("Ngoài phạt tiền, phường còn buộc ông Lưu ký cam kết không bán rượu.") ==
        "cam kết không bán rượu = commitment s");
}

}  // namespace
}  // namespace vie
