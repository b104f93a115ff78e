#include "extract/official/title.h"

#include <doctest/doctest.h>

#include <string>

#include "reading.h"

namespace vie {
namespace {

// "text | role code | office code | country" of the title at the beginning of a text.
std::string title(std::string_view text, bool behind_name = false) {
  Reading reading(text);
  const Lexicons& lexicons = Sources::builtin().engine.lexicons;
  const OfficialWords words(lexicons);
  const OrganisationGrammar organisations(lexicons);
  const TitleGrammar grammar(words, organisations);
  const ShortForms none;
  const View view{reading.document, reading.hits, reading.candidates.strings, none};
  const TitleItem item = grammar.parse(view, 0, behind_name);
  if (!item) return "none";
  const PositionCandidate& position = item.position;
  return reading.text(position.text.first, position.text.last) + " | " +
         std::string(position.role_code) + " | " + std::string(position.org_code) + " | " +
         std::string(position.country);
}

}  // namespace

TEST_CASE("titles: an office behind the title or begun within it") {
  CHECK(title("Bộ trưởng Bộ Công an Lào Vanthong") ==
        "Bộ trưởng Bộ Công an Lào | gov-bo-truong | la-mps | LA");
  CHECK(title("Trưởng phòng GD&ĐT quận 3 cho biết") ==
        "Trưởng phòng GD&ĐT quận 3 | gov-truong-phong |  | ");
  CHECK(title("Bí thư Huyện ủy Mai Sơn nói") ==
        "Bí thư Huyện ủy Mai Sơn | party-bi-thu-quan-huyen |  | VN");
  CHECK(title("Ủy viên Trung ương Đảng Lê Văn An nói") ==
        "Ủy viên Trung ương Đảng | party-uv-tw | cpv-cc | VN");
  CHECK(title("Chủ tịch Hội đồng Thi đua nói") == "Chủ tịch Hội đồng Thi đua | loc-chu-tich |  | ");
  CHECK(title("Giám đốc Công an Điện Biên Lê Văn An") ==
        "Giám đốc Công an Điện Biên | pol-giam-doc-ca | ca-dien-bien | VN");
  CHECK(title("Đồn trưởng Đồn Biên phòng Lê Văn An") ==
        "Đồn trưởng Đồn Biên phòng | mil-don-truong | vpa-borderguard-post | VN");
  CHECK(title("Tùy viên cảnh sát Pháp tại Việt Nam") ==
        "Tùy viên cảnh sát Pháp tại Việt Nam | dip-tuy-vien |  | FR");
  CHECK(title("Thủ tướng Chính phủ chỉ đạo") == "Thủ tướng Chính phủ | gov-thu-tuong | gov | ");
  CHECK(title("Chủ tịch Ủy ban An toàn giao thông quốc gia nói") ==
        "Chủ tịch Ủy ban An toàn giao thông quốc gia | loc-chu-tich | traffic-committee | VN");
}

TEST_CASE("titles: a ministry named without its word") {
  CHECK(title("Bộ trưởng Quốc phòng Thái Lan") ==
        "Bộ trưởng Quốc phòng Thái Lan | gov-bo-truong | mod | TH");
}

TEST_CASE("titles: countries, hosts, places") {
  CHECK(title("Đại sứ Việt Nam tại Nhật Bản Đỗ An") ==
        "Đại sứ Việt Nam tại Nhật Bản | dip-dai-su |  | VN");
  CHECK(title("Chánh án TAND tỉnh Lai Châu Lê Văn An") ==
        "Chánh án TAND tỉnh Lai Châu | jud-chanh-an | tand-lai-chau | VN");
  CHECK(title("Chủ tịch xã Tân Lập Hồ Văn Sáng") == "Chủ tịch xã Tân Lập | loc-ct-phuong |  | ");
  CHECK(title("Thị trưởng Rotterdam phát biểu") == "Thị trưởng Rotterdam | for-thi-truong |  | NL");
}

TEST_CASE("titles: modifiers are the status, not the text") {
  CHECK(title("nguyên Chủ tịch nước Đỗ Văn An") == "Chủ tịch nước | state-chu-tich-nuoc |  | ");
  CHECK(title("cố vấn đặc biệt").starts_with("cố vấn đặc biệt"));
  CHECK(title("nguyên nhân của vụ việc") == "none");
}

TEST_CASE("titles: an office behind a comma, of whom stands behind the name") {
  CHECK(title("Phó Cục trưởng, Cục Hàng hải, Bộ Xây dựng", true).starts_with(
      "Phó Cục trưởng, Cục Hàng hải, Bộ Xây dựng"));
}

TEST_CASE("titles: offices of words that no lexicon has go on to the office above") {
  CHECK(title("Vụ trưởng Kinh tế tập thể và hợp tác xã của Bộ Kế hoạch và Đầu tư nói", true) ==
        "Vụ trưởng Kinh tế tập thể và hợp tác xã của Bộ Kế hoạch và Đầu tư | gov-vu-truong |  | ");
  CHECK(title("Phó Trưởng phòng Đấu tranh phòng, chống tội phạm ma túy, Bộ Công an, nói", true) ==
        "Phó Trưởng phòng Đấu tranh phòng, chống tội phạm ma túy, Bộ Công an | "
        "gov-pho-truong-phong |  | ");
  CHECK(title("Trưởng đoàn đại biểu Quân sự cấp cao Quân đội nhân dân Việt Nam nói", true) ==
        "Trưởng đoàn đại biểu Quân sự cấp cao Quân đội nhân dân Việt Nam | dip-truong-phai-doan |  "
        "| VN");
}

TEST_CASE("titles: the long name of a country ends the field before it") {
  CHECK(title("Bộ trưởng Quốc phòng Cộng hòa Trung Phi Marc Delon") ==
        "Bộ trưởng Quốc phòng Cộng hòa Trung Phi | gov-bo-truong | mod | CF");
}

TEST_CASE("titles: an abbreviation behind the name's title is its office") {
  CHECK(title("Phó Tổng Thư ký VASA, cho biết", true) ==
        "Phó Tổng Thư ký VASA | gov-pho-tong-thu-ky |  | ");
  CHECK(title("Giám đốc Bệnh viện Hoa Ban 1 nói") ==
        "Giám đốc Bệnh viện Hoa Ban 1 | gov-giam-doc |  | ");
}

TEST_CASE("titles: the office goes on to its country, and may be told in small letters") {
  CHECK(title("Chủ tịch Hội Kiến trúc sư Việt Nam nói", true) ==
        "Chủ tịch Hội Kiến trúc sư Việt Nam | social-hoi-truong |  | VN");
  CHECK(title("Giám đốc Sở Y tế thăm Việt Nam", true) == "Giám đốc Sở Y tế | gov-giam-doc-so |  | VN");
  CHECK(title("Vụ trưởng vụ thể thao thành tích cao nói", true) ==
        "Vụ trưởng vụ thể thao thành tích cao | gov-vu-truong |  | ");
}

TEST_CASE("titles: a city behind a school's own name") {
  CHECK(title("hiệu trưởng tạm quyền Trường ĐH Hoa Ban TP.HCM đã ký", true) ==
        "hiệu trưởng tạm quyền Trường ĐH Hoa Ban TP.HCM | ac-hieu-truong |  | VN");
}

}  // namespace vie
