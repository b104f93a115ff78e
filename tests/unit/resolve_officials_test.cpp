#include "resolve/officials.h"

#include <doctest/doctest.h>

#include <string>

#include "officials.h"

namespace vie {
namespace {

// "text #entity country" of all records that are no parts, one a line.
std::string resolved(std::string_view text) {
  const ResolvedOfficials reading(text);
  std::string out;
  for (const OfficialCandidate& official : reading.candidates.officials) {
    if (!out.empty()) out += '\n';
    out += reading.text(official.first, official.last) + " #" + std::to_string(official.entity);
    if (official.second_entity != 0) out += "+" + std::to_string(official.second_entity);
    if (!official.country.empty()) out += " " + std::string(official.country);
  }
  return out;
}

}  // namespace

TEST_CASE("officials: later mentions are the same person") {
  CHECK(resolved("Bộ trưởng Bộ Tư pháp Lê Quang Vỹ đến dự. Ông Vỹ nói. Bộ trưởng cảm ơn.") ==
        "Bộ trưởng Bộ Tư pháp Lê Quang Vỹ #1 VN\nÔng Vỹ #1 VN\nBộ trưởng #1 VN");
}

TEST_CASE("officials: a full name alone is the person who was told before, a part of it nobody") {
  CHECK(resolved("Bộ trưởng Lê Quang Vỹ đến dự. Lê Quang Vỹ nói, Quang Vỹ cười.") ==
        "Bộ trưởng Lê Quang Vỹ #1 VN\nLê Quang Vỹ #1 VN");
  CHECK(resolved("Lê Quang Vỹ trồng chè.").empty());
}

TEST_CASE("officials: titles of several countries before one name") {
  CHECK(resolved("Tổng thống Indonesia, Phó Thủ tướng Thái Lan, Thủ tướng Singapore Tan Beng Hock dự.") ==
        "Tổng thống Indonesia #0 ID\nPhó Thủ tướng Thái Lan #0 TH\n"
        "Thủ tướng Singapore Tan Beng Hock #1 SG");
}

TEST_CASE("officials: a title alone is of Vietnam where no other country's is there") {
  CHECK(resolved("Thủ tướng yêu cầu các bộ báo cáo.") == "Thủ tướng #0 VN");
  CHECK(resolved("Thủ tướng Chính phủ tiếp đoàn Pháp.") == "Thủ tướng Chính phủ #0 VN");
  CHECK(resolved("Thủ tướng nói về nước Pháp.") == "Thủ tướng #0");
}

TEST_CASE("officials: princesses of the stage are none") {
  CHECK(resolved("Công chúa Lê Thị Vỹ hát hay.").empty());
}

TEST_CASE("officials: a rank and a given name are somebody told before, whatever follows") {
  CHECK(resolved("Đại tá Trần Phú Hậu, Phó Giám đốc Công an tỉnh Sơn La, nói. Đại tá Hậu khát nước.") ==
        "Đại tá Trần Phú Hậu, Phó Giám đốc Công an tỉnh Sơn La #1 VN\nĐại tá Hậu #1 VN");
  CHECK(resolved("Đại tá Hậu khát nước.").empty());
}

TEST_CASE("officials: who is appointed is not who appoints") {
  CHECK(resolved("Chủ tịch nước Lương Gia Hưng bổ nhiệm ông Trương Quốc Hòa giữ chức Bộ trưởng.") ==
        "Chủ tịch nước Lương Gia Hưng #1 VN\nBộ trưởng #2 VN");
}

TEST_CASE("officials: a title told in a clause makes an official of whom it is told") {
  CHECK(resolved("Tỉnh bầu ông Trương Quốc Hòa giữ chức Bí thư Tỉnh ủy. Ông Hòa cảm ơn.") ==
        "Bí thư Tỉnh ủy #1 VN\nÔng Hòa #1 VN");
  CHECK(resolved("Ông Trương Quốc Hòa được Thủ tướng Lê Quang Vỹ bổ nhiệm làm Thứ trưởng. Ông Hòa "
                 "cười.") == "Thủ tướng Lê Quang Vỹ #2 VN\nThứ trưởng #1 VN\nÔng Hòa #1 VN");
  CHECK(resolved("Ông Trương Quốc Hòa từng là Chánh án TAND tỉnh Sơn La. Ông Hòa cười.") ==
        "Chánh án TAND tỉnh Sơn La #1 VN\nÔng Hòa #1 VN");
  CHECK(resolved("Tỉnh cho thôi giữ chức Bí thư Tỉnh ủy đối với ông Trương Quốc Hòa.") ==
        "Bí thư Tỉnh ủy #1 VN\nông Trương Quốc Hòa #1 VN");
}

TEST_CASE("officials: a title in a clause is not that of who gives or takes it, or only hopes") {
  CHECK(resolved("Thủ tướng Lê Quang Vỹ cách chức Cục trưởng Cục Thuế. Con trai ông Đỗ Văn An là "
                 "Thẩm phán. Ông An cười.") ==
        "Thủ tướng Lê Quang Vỹ #1 VN\nCục trưởng Cục Thuế #0 VN\nThẩm phán #0 VN");
  CHECK(resolved("Bà Anna Novak là ứng cử viên Tổng thống Séc. Bà Novak cười.") ==
        "Tổng thống Séc #0 CZ");
}

TEST_CASE("officials: the country that the same title has nearby") {
  CHECK(resolved("Bộ trưởng Quốc phòng Đức tới Pháp. Bộ trưởng Quốc phòng Anna von der Lahn nói.") ==
        "Bộ trưởng Quốc phòng Đức #0 DE\nBộ trưởng Quốc phòng Anna von der Lahn #1 DE");
}

TEST_CASE("officials: one family name is not one person") {
  CHECK(resolved("Bí thư Tỉnh ủy Lê Quang Vỹ gặp Thứ trưởng Lê Thị Hạ.") ==
        "Bí thư Tỉnh ủy Lê Quang Vỹ #1 VN\nThứ trưởng Lê Thị Hạ #2 VN");
}

TEST_CASE("officials: an office named without its place, or a title with its own office") {
  CHECK(resolved("Bí thư Tỉnh ủy Sơn La Lê Quang Vỹ đến dự. Bí thư Tỉnh ủy hứa sớm làm.") ==
        "Bí thư Tỉnh ủy Sơn La Lê Quang Vỹ #1 VN\nBí thư Tỉnh ủy #1 VN");
  CHECK(resolved("Thủ tướng Lê Quang Vỹ tiếp Thủ tướng Lào Bounmy Sayavong. Thủ tướng Chính phủ "
                 "nhận lời.") ==
        "Thủ tướng Lê Quang Vỹ #1 VN\nThủ tướng Lào Bounmy Sayavong #2 LA\n"
        "Thủ tướng Chính phủ #1 VN");
  CHECK(resolved("Bộ trưởng Lê Quang Vỹ đến dự. Bộ trưởng Bộ Y tế vắng mặt.") ==
        "Bộ trưởng Lê Quang Vỹ #1 VN\nBộ trưởng Bộ Y tế #0 VN");
}

TEST_CASE("officials: a given name before a verb is no province") {
  CHECK(resolved("Bộ trưởng Đỗ Hà Lâm đến dự. Bộ trưởng Lâm đồng ý.") ==
        "Bộ trưởng Đỗ Hà Lâm #1 VN\nBộ trưởng Lâm #1 VN");
}

TEST_CASE("officials: two ministers are those of two countries") {
  CHECK(resolved("Bộ trưởng Lê Quang Vỹ tiếp Bộ trưởng Bộ Nội vụ Campuchia Kong Dara. "
                 "Hai Bộ trưởng nhất trí.") ==
        "Bộ trưởng Lê Quang Vỹ #1 VN\nBộ trưởng Bộ Nội vụ Campuchia Kong Dara #2 KH\n"
        "Bộ trưởng #2+1 KH");
}

TEST_CASE("officials: directors of companies are none") {
  CHECK(resolved("Ông Đỗ Văn Kim, Trưởng phòng Kế hoạch Công ty Sao Mai, nói. Ông Kim cười.").empty());
  CHECK(resolved("Ông Đỗ Văn Kim, Trưởng phòng Kế hoạch Sở Y tế Sơn La, nói.") ==
        "Ông Đỗ Văn Kim, Trưởng phòng Kế hoạch Sở Y tế Sơn La #1 VN");
  CHECK(resolved("Chủ tịch Tập đoàn Sao Mai Đỗ Văn Kim nói. Ông Kim cười. Chủ tịch Đỗ Văn Kim về.")
            .empty());
}

TEST_CASE("officials: the country is that of the text nearby, if nothing else tells") {
  CHECK(resolved("Báo Hà Lan dẫn lời Bộ trưởng Jan Vermeer.") == "Bộ trưởng Jan Vermeer #1 NL");
  CHECK(resolved("Bộ trưởng Jan Vermeer nói.") == "Bộ trưởng Jan Vermeer #1");
}

TEST_CASE("officials: positions are parts of their official") {
  ResolvedOfficials reading("Thủ tướng Lào Bounmy Phommachak");
  Table& table = reading.table;
  table.finish_document();
  REQUIRE(table.records().size() == 2);
  CHECK(table.records()[0].kind == VIE_KIND_OFFICIAL);
  CHECK(table.records()[0].parent == VIE_NONE);
  CHECK(table.records()[1].kind == VIE_KIND_POSITION);
  CHECK(table.records()[1].parent == 0);
  REQUIRE(table.entities().size() == 1);
}

TEST_CASE("officials: posts in a company tell that a chairman is one of a company") {
  CHECK(resolved("Phó Chủ tịch Lê Văn An nghỉ. Ông An từ chức Phó Chủ tịch, Thành viên HĐQT.").empty());
}

TEST_CASE("officials: who leads a delegation is of its country") {
  CHECK(resolved("Đoàn đại biểu Đảng Cộng sản Trung Quốc do đồng chí Lưu Quốc Bảo, Ủy viên Bộ Chính "
                 "trị, dẫn đầu.") ==
        "đồng chí Lưu Quốc Bảo, Ủy viên Bộ Chính trị #1 CN");
}

TEST_CASE("officials: who wants a post holds none, who took one from another does") {
  CHECK(resolved("ứng cử viên tổng thống Pháp Anna Novak nói").empty());
  CHECK(resolved("Tỉnh cử ông Lê Văn Bình thay cho ông Đỗ Văn An, người vừa trở thành Bí thư Tỉnh ủy. "
                 "Ông An cười.") == "Bí thư Tỉnh ủy #1 VN\nÔng An #1 VN");
}

TEST_CASE("officials: a title and a sentence glued on") {
  CHECK(resolved("Ông Lê Văn An làm Trưởng Ban Dân vận Trung ương Ông Đỗ Văn Bình chúc mừng.") ==
        "Trưởng Ban Dân vận Trung ương #1 VN");
}

TEST_CASE("officials: a general director without an office is one of a company") {
  CHECK(resolved("Chủ tịch Lê Văn An và Phó Chủ tịch Đỗ Văn Bình (Tổng Giám đốc) cùng dự.") ==
        "Chủ tịch Lê Văn An #1 VN");
}

TEST_CASE("officials: a given name is of Vietnam where the text speaks of no other country") {
  CHECK(resolved("Đại tá Hương nói.") == "Đại tá Hương #1 VN");
  CHECK(resolved("Đại tá Hương nói về nước Pháp.") == "Đại tá Hương #1");
}

TEST_CASE("officials: a title alone is not that of who bore it before, but of who was given it") {
  CHECK(resolved("Bà Anna Novak được bổ nhiệm làm Thủ tướng Séc. Cựu Thủ tướng Jan Dvorak chúc mừng. "
                 "Tân Thủ tướng cảm ơn.") ==
        "Thủ tướng Séc #1 CZ\nCựu Thủ tướng Jan Dvorak #2 CZ\nTân Thủ tướng #1 CZ");
}

}  // namespace vie
