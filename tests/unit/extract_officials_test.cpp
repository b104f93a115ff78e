#include "extract/officials.h"

#include <doctest/doctest.h>

#include <string>

#include "extract/organisations.h"
#include "reading.h"

namespace vie {
namespace {

// "text" of all candidates that are no plain names, one a line, with " @ name" of those with a name.
std::string found(std::string_view text) {
  Reading reading(text);
  const Sources& sources = Sources::builtin();
  const OrganisationGrammar organisations(sources.engine.lexicons);
  OfficialExtractor(sources.engine.lexicons, sources.engine.rules, organisations)
      .run(reading.document, reading.hits, reading.candidates);
  std::string out;
  for (const OfficialCandidate& official : reading.candidates.officials) {
    if (official.position_count == 0 && official.rank.empty()) continue;
    if (!out.empty()) out += '\n';
    out += reading.text(official.first, official.last);
    if (official.named()) out += " @ " + reading.text(official.name.first, official.name.last);
  }
  return out;
}

}  // namespace

TEST_CASE("officials: titles on both sides of the name") {
  CHECK(found("Đại tướng Lê Quang Vỹ, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an, chủ trì.") ==
        "Đại tướng Lê Quang Vỹ, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an @ Lê Quang Vỹ");
  CHECK(found("Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Võ Thành Nhơn đến.") ==
        "Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Võ Thành Nhơn @ Võ Thành Nhơn");
  CHECK(found("Bộ trưởng Bộ Nội vụ Campuchia - Samdech Pichey Sena Kong Dara") ==
        "Bộ trưởng Bộ Nội vụ Campuchia - Samdech Pichey Sena Kong Dara @ Kong Dara");
}

TEST_CASE("officials: a title with a name behind it is that name's") {
  CHECK(found("Tổng Bí thư Lê Quang Vĩnh, Chủ tịch nước Hồ Sĩ Bằng và Thủ tướng Đỗ Nam Hải dự.") ==
        "Tổng Bí thư Lê Quang Vĩnh @ Lê Quang Vĩnh\nChủ tịch nước Hồ Sĩ Bằng @ Hồ Sĩ Bằng\n"
        "Thủ tướng Đỗ Nam Hải @ Đỗ Nam Hải");
}

TEST_CASE("officials: brackets and seats") {
  CHECK(found("Đại biểu Lò Thị Tiên (đoàn Bắc Kạn) đề nghị.") ==
        "Đại biểu Lò Thị Tiên (đoàn Bắc Kạn) @ Lò Thị Tiên");
}

TEST_CASE("officials: titles behind the name without a comma, brackets of deputies, headlines") {
  CHECK(found("đồng chí Lê Quang Vỹ Ủy viên Bộ Chính trị - Phó Thủ tướng Chính phủ chủ trì.") ==
        "đồng chí Lê Quang Vỹ Ủy viên Bộ Chính trị - Phó Thủ tướng Chính phủ @ Lê Quang Vỹ");
  CHECK(found("đại biểu Lê Thị Hạ (ĐB Bình Định) nói") ==
        "đại biểu Lê Thị Hạ (ĐB Bình Định) @ Lê Thị Hạ");
  CHECK(found("ĐẠI BIỂU QUỐC HỘI GỬI GẮM NIỀM TIN") == "ĐẠI BIỂU QUỐC HỘI");
}

TEST_CASE("officials: whose a title is") {
  CHECK(found("Phó Chủ tịch UBND tỉnh Sơn La, Chủ tịch UBND tỉnh Sơn La Lê Văn Đạt dự.") ==
        "Phó Chủ tịch UBND tỉnh Sơn La\nChủ tịch UBND tỉnh Sơn La Lê Văn Đạt @ Lê Văn Đạt");
  CHECK(found("Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Tư pháp Lê Văn Đạt trình bày.") ==
        "Thủ tướng\nBộ trưởng Bộ Tư pháp Lê Văn Đạt @ Lê Văn Đạt");
  CHECK(found("Báo cáo Thủ tướng Lê Quang Vỹ, Phó Chủ tịch Hội Nông dân, Trần Minh Đức, nói.") ==
        "Thủ tướng Lê Quang Vỹ @ Lê Quang Vỹ\n"
        "Phó Chủ tịch Hội Nông dân, Trần Minh Đức @ Trần Minh Đức");
}

TEST_CASE("officials: names that hold a title or a country, places that end before a person") {
  CHECK(found("Ông Đinh Công Sứ, Chánh án TAND tỉnh, nói.") ==
        "Ông Đinh Công Sứ, Chánh án TAND tỉnh @ Đinh Công Sứ");
  CHECK(found("Ông Nguyễn Hà Lan, Bộ trưởng Bộ Y tế, nói.") ==
        "Ông Nguyễn Hà Lan, Bộ trưởng Bộ Y tế @ Nguyễn Hà Lan");
  CHECK(found("Bí thư Tỉnh ủy Thái Thanh Quỳnh nói.") ==
        "Bí thư Tỉnh ủy Thái Thanh Quỳnh @ Thái Thanh Quỳnh");
  CHECK(found("Chủ tịch HĐND tỉnh Lê Thị Ngọc Sương nói.") ==
        "Chủ tịch HĐND tỉnh Lê Thị Ngọc Sương @ Lê Thị Ngọc Sương");
  CHECK(found("Trưởng bản Vàng A Dế kể.") == "Trưởng bản Vàng A Dế @ Vàng A Dế");
}

TEST_CASE("officials: no title begins within a country, no person is called after an office") {
  CHECK(found("Ông gặp đại diện Trung Quốc Vương Gia Thụy.").find("Quốc Vương") ==
        std::string::npos);
  CHECK(found("Thứ trưởng Bộ này nói.") == "Thứ trưởng");
}

TEST_CASE("officials: a group with one title") {
  CHECK(found("Các Phó Thủ tướng Trần Hữu Dự, Lê Văn Khải dự.") ==
        "Phó Thủ tướng Trần Hữu Dự @ Trần Hữu Dự\nLê Văn Khải @ Lê Văn Khải");
}

TEST_CASE("officials: what is named after a person is no person") {
  CHECK(found("Đoàn viếng Lăng Chủ tịch Hồ Chí Minh.").empty());
  CHECK(found("Tại Phủ Chủ tịch, lễ đón diễn ra.").empty());
}

TEST_CASE("officials: an age, a birthday or an address stands between name and title") {
  CHECK(found("Ông Đỗ Văn Mạc, 45 tuổi, Giám đốc Sở Y tế, bị bắt.") ==
        "Ông Đỗ Văn Mạc, 45 tuổi, Giám đốc Sở Y tế @ Đỗ Văn Mạc");
  CHECK(found("Đỗ Văn Mạc (SN 1975, cựu Chủ tịch UBND xã Tân Lập) khai.") ==
        "Đỗ Văn Mạc (SN 1975, cựu Chủ tịch UBND xã Tân Lập) @ Đỗ Văn Mạc");
  CHECK(found("Đỗ Văn Mạc (sinh năm 1975), nguyên Giám đốc Sở Y tế, khai.") ==
        "Đỗ Văn Mạc (sinh năm 1975), nguyên Giám đốc Sở Y tế @ Đỗ Văn Mạc");
  CHECK(found("Đỗ Văn Mạc (sinh ngày 2/9/1975, trú tại phường Hoa Ban, TP Sơn La, nguyên Giám đốc "
              "Sở Y tế) khai.") ==
        "Đỗ Văn Mạc (sinh ngày 2/9/1975, trú tại phường Hoa Ban, TP Sơn La, nguyên Giám đốc Sở Y "
        "tế) @ Đỗ Văn Mạc");
  CHECK(found("Ông Đỗ Văn Mạc, 45 tuổi, Bộ trưởng Lê Văn Tám nói.") ==
        "Bộ trưởng Lê Văn Tám @ Lê Văn Tám");
}

TEST_CASE("officials: hostile texts end") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "Bộ trưởng, ";
  CHECK_FALSE(found(text).empty());
  text.clear();
  for (int i = 0; i < 2000; ++i) text += "Nguyễn ";
  CHECK(found(text).empty());
}

TEST_CASE("officials: names in a list behind the title that they share") {
  CHECK(found("Bộ có 3 thứ trưởng giúp việc, gồm các ông: Lê Văn Hiểu, Đỗ Thế An và bà Lê Thị Hạ.") ==
        "thứ trưởng\nLê Văn Hiểu @ Lê Văn Hiểu\nĐỗ Thế An @ Đỗ Thế An\nbà Lê Thị Hạ @ Lê Thị Hạ");
  CHECK(found("Hai Phó Chủ tịch mới gồm ông Lê Văn Hiểu, Giám đốc Sở Y tế, và ông Ngô Hùng.") ==
        "Phó Chủ tịch\nông Lê Văn Hiểu, Giám đốc Sở Y tế @ Lê Văn Hiểu\nông Ngô Hùng @ Ngô Hùng");
  CHECK(found("Các công tố viên nêu tên 4 nghi phạm, gồm ông Lê Văn Hiểu.") == "công tố viên");
}

TEST_CASE("officials: a note in brackets does not end the titles behind a name") {
  CHECK(found("đại biểu Lê Bình Hạ (Bến Tre), Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội, nói") ==
        "đại biểu Lê Bình Hạ (Bến Tre), Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội @ Lê Bình Hạ");
  CHECK(found("Tổng thống Séc (Anna Novak) tới thăm.") == "Tổng thống Séc (Anna Novak) @ Anna Novak");
}

TEST_CASE("officials: the head of government is no minister") {
  CHECK(found("Theo chỉ đạo của Thủ tướng, Bộ trưởng Lê Quang Vỹ tới dự.") ==
        "Thủ tướng\nBộ trưởng Lê Quang Vỹ @ Lê Quang Vỹ");
  CHECK(found("Để giúp Bộ trưởng Lê Quang Vỹ, Thủ tướng cũng điều thêm người.") ==
        "Bộ trưởng Lê Quang Vỹ @ Lê Quang Vỹ\nThủ tướng");
}

TEST_CASE("officials: several degrees, and an office held now") {
  CHECK(found("Giáo sư, viện sĩ Lê Văn Tạo, Thứ trưởng Bộ Y tế, nói.") ==
        "Giáo sư, viện sĩ Lê Văn Tạo, Thứ trưởng Bộ Y tế @ Lê Văn Tạo");
  CHECK(found("Ông Sùng A Lềnh, nay là Phó Chủ tịch UBND tỉnh Lào Cai, đi chợ.") ==
        "Ông Sùng A Lềnh, nay là Phó Chủ tịch UBND tỉnh Lào Cai @ Sùng A Lềnh");
  CHECK(found("Dưới quyền Tổng thống Anna Novak, thuế giảm.") == "Tổng thống Anna Novak @ Anna Novak");
}

TEST_CASE("officials: the heads of two States, and words that only look like titles") {
  CHECK(found("chúc mừng Thủ tướng Thái Lan, Thủ tướng Chính phủ Lê Quang Vỹ nói") ==
        "Thủ tướng Thái Lan\nThủ tướng Chính phủ Lê Quang Vỹ @ Lê Quang Vỹ");
  CHECK(found("Chánh Văn phòng Sở Nguyễn Thị Hạ nói") ==
        "Chánh Văn phòng Sở Nguyễn Thị Hạ @ Nguyễn Thị Hạ");
  CHECK(found("đàn ông Cơ Tu; Tể tướng Lưu Gù").empty());
}

TEST_CASE("officials: a bracket that opens with a title is the person's as a whole") {
  CHECK(found("Thiếu tướng Lê Thế Quân (Cục phó Pháp chế, cải cách hành chính, tư pháp) nói") ==
        "Thiếu tướng Lê Thế Quân (Cục phó Pháp chế, cải cách hành chính, tư pháp) @ Lê Thế Quân");
  CHECK(found("Bà Lê Thị Hà (Giám đốc Sở Y tế nói với chúng tôi) cười.") == "Giám đốc Sở Y tế");
}

TEST_CASE("officials: a title of several others is not the person's") {
  CHECK(found("Thống đốc Anna Novak, Thị trưởng các thành phố Fairfax và Arlington cùng dự.") ==
        "Thống đốc Anna Novak @ Anna Novak\nThị trưởng");
}

TEST_CASE("officials: behind \"theo\" a title and a rank set apart are one person's") {
  CHECK(found("Theo Giám đốc Công an tỉnh Sơn La, Đại tá Lê Văn An, đường đã thông.") ==
        "Giám đốc Công an tỉnh Sơn La, Đại tá Lê Văn An @ Lê Văn An");
  CHECK(found("Theo Giám đốc Công an tỉnh Sơn La, Đại tá Lê Văn An đã nghỉ.") ==
        "Giám đốc Công an tỉnh Sơn La\nĐại tá Lê Văn An @ Lê Văn An");
}

TEST_CASE("officials: a title glued on with a hyphen, a verb glued on to a name") {
  CHECK(found("ông Hà Văn Tiên-nguyên Giám đốc Sở Y tế; ông Lê Văn An-Bí thư Tỉnh ủy") ==
        "ông Hà Văn Tiên-nguyên Giám đốc Sở Y tế @ Hà Văn Tiên\n"
        "ông Lê Văn An-Bí thư Tỉnh ủy @ Lê Văn An");
  CHECK(found("Thứ trưởng Bùi Sỹ Lộc Xác định rõ") == "Thứ trưởng Bùi Sỹ Lộc @ Bùi Sỹ Lộc");
  CHECK(found("Thứ trưởng Bùi Sỹ Lộc Phản hồi ý kiến") == "Thứ trưởng Bùi Sỹ Lộc @ Bùi Sỹ Lộc");
}

}  // namespace vie
