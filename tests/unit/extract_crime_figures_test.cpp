#include "extract/crime/figures.h"

#include <doctest/doctest.h>

#include "crimes.h"

namespace vie {
namespace {

uint32_t crimes(std::string_view text) {
  static const uint32_t kind = VIE_KIND_CRIME;
  Workspace workspace;
  Table table;
  builtin_engine().extract(text, 0, ExtractOptions(), workspace, table);
  uint32_t count = 0;
  for (const vie_record& record : table.records()) count += record.kind == kind ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("crime figures: what a crime is only likened to is none") {
  CHECK(crimes("Công an nói anh ta hành xử giống như bọn tội phạm.") == 0);
  CHECK(crimes("Họ đàm phán như tội phạm.") == 0);
  CHECK(crimes("Anh rón rén vào nhà như một tên trộm, công an kể.") == 0);
  CHECK(crimes("Chuyên án về các loại tội phạm như tội phạm ma túy.") > 0);
  CHECK(crimes("Công an nói cô ấy hành xử rất “giang hồ”.") == 0);
  CHECK(crimes("Giống như vụ cướp tài sản hôm trước, công an lại vào cuộc.") == 1);
}

TEST_CASE("crime figures: forces of nature and beasts are not guilty") {
  CHECK(crimes("Dịch sởi giết chết nhiều cháu bé.") == 0);
  CHECK(crimes("Công an xác định hung thủ giết chết nhiều cháu bé.") == 1);
  CHECK(crimes("Cá của ông Tám chết nghi do bị đầu độc, công an cho biết.") == 0);
}

TEST_CASE("crime figures: what only people suffer, done to a beast or a thing") {
  CHECK(crimes("Công an cho biết đàn bò của ông Tám bị giết hại dã man.") == 0);
  CHECK(crimes("Công an nghi kẻ xấu đầu độc tôm của ông Tám.") == 0);
  CHECK(crimes("Nhiều di tích bị xâm hại, chính quyền nói.") == 0);
  CHECK(crimes("Công nhân môi trường bị hành hung khi quét rác.") == 1);
  CHECK(crimes("Công an bắt kẻ trộm chó.") == 1);
  CHECK(crimes("Chiếc xe máy bị đâm biến dạng, công an nói.") == 0);
  CHECK(crimes("Công an kể chiếc xe máy bị tên cướp thuê đi và đâm trọng thương tài xế.") == 2);
}

TEST_CASE("crime figures: a word in quotes of its own is not meant") {
  CHECK(crimes("Dân làng đem lễ vật đi “hối lộ” các vị thần.") == 0);
  CHECK(crimes("Tòa tuyên phạt bị cáo về tội “hối lộ”.") == 1);
}

TEST_CASE("crime figures: in a war no one is murdered") {
  CHECK(crimes("Quân nổi dậy nói họ sát hại mười binh sĩ.") == 0);
  CHECK(crimes("Nghi phạm sát hại một binh sĩ bị bắt giữ, tòa án cho biết.") == 1);
}

TEST_CASE("crime figures: a tale goes on to its end") {
  CHECK(crimes("Truyền thuyết kể rằng nàng sống bên sông. Một hôm có kẻ đến ăn trộm chiếc nhẫn vàng.") == 0);
}

TEST_CASE("crime figures: what one does to oneself is no crime") {
  CHECK(crimes("Công an cho biết Tám tự dùng dao đâm vào bụng mình.") == 0);
  CHECK(crimes("Công an cho biết Tám lấy dao cứa cổ nhằm tự sát.") == 0);
  CHECK(crimes("Công an cho biết Tám giết vợ rồi tự sát.") == 1);
}

TEST_CASE("crime figures: a plot is retold behind the credits of a film") {
  CHECK(crimes("Đạo diễn: Lý Tám. Diễn viên: Lý Chín. Hai kẻ giết người gặp một nhóm buôn ma túy.") == 0);
}

}  // namespace vie
