#include "extract/organisations.h"

#include <doctest/doctest.h>

#include <string>

#include "reading.h"

namespace vie {
namespace {

// "name = code country" of all organisations, one a line.
std::string found(std::string_view text) {
  Reading reading(text);
  const Sources& sources = Sources::builtin();
  OrganisationExtractor(sources.engine.lexicons, sources.engine.rules)
      .run(reading.document, reading.hits, reading.candidates);
  std::string out;
  for (const OrganisationCandidate& org : reading.candidates.organisations) {
    if (!out.empty()) out += '\n';
    out += reading.text(org.first, org.last) + " =";
    if (!org.code.empty()) out += " " + std::string(org.code);
    if (!org.country.empty()) out += " " + std::string(org.country);
  }
  return out;
}

}  // namespace

TEST_CASE("organisations: listed names, with their country") {
  CHECK(found("Họp với Bộ Công an chiều qua.") == "Bộ Công an = mps");
  CHECK(found("Họp với Bộ Công an Việt Nam.") == "Bộ Công an Việt Nam = mps VN");
  CHECK(found("Bộ Nội vụ Vương quốc Campuchia tiếp đoàn.") ==
        "Bộ Nội vụ Vương quốc Campuchia = kh-moi KH");
  CHECK(found("Đoàn đại biểu cấp cao Bộ Quốc phòng Thái Lan") == "Bộ Quốc phòng Thái Lan = th-mod TH");
}

TEST_CASE("organisations: names made of a head and its fields") {
  CHECK(found("Sở Nông nghiệp và Phát triển nông thôn tỉnh Lạng Sơn kiểm tra.") ==
        "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lạng Sơn = VN");
  CHECK(found("Cục Cảnh sát điều tra tội phạm về ma túy, Bộ Công an") ==
        "Cục Cảnh sát điều tra tội phạm về ma túy, Bộ Công an = police-c04 VN");
  CHECK(found("Phòng GD&ĐT quận 3 và Phòng PC02 Công an TP.HCM") ==
        "Phòng GD&ĐT quận 3 =\nPhòng PC02 Công an TP.HCM = police-pc02 VN");
}

TEST_CASE("organisations: a field in small letters that is a verb begins what the office does") {
  CHECK(found("Sở Nội vụ tổ chức thi.") == "Sở Nội vụ = VN");
  CHECK(found("Ban Dân vận và Tuyên truyền họp.") == "Ban Dân vận và Tuyên truyền =");
}

TEST_CASE("organisations: the police of a place are no field of the unit before them") {
  CHECK(found("Phòng Cảnh sát hình sự Công an tỉnh Nghệ An") ==
        "Phòng Cảnh sát hình sự Công an tỉnh Nghệ An = police-pc02 VN");
  CHECK(found("Phòng CSGT - Công an tỉnh Nghệ An") ==
        "Phòng CSGT - Công an tỉnh Nghệ An = police-pc08 VN");
  CHECK(found("Viện Khoa học hình sự Bộ Công an") == "Viện Khoa học hình sự Bộ Công an = police-c09 VN");
}

TEST_CASE("organisations: numbers and brackets") {
  CHECK(found("Đội CSGT số 3 trực.") == "Đội CSGT số 3 =");
  CHECK(found("Thành ủy Hà Nội (1986 - 2006)") == "Thành ủy Hà Nội = dang-bo-ha-noi VN");
}

TEST_CASE("organisations: places end where a person begins") {
  CHECK(found("UBND xã Tân Lập Lê Văn Sáng") == "UBND xã Tân Lập = ubnd VN");
  CHECK(found("Công an tỉnh Nghệ An, Công an huyện Mai Sơn (tỉnh Sơn La)") ==
        "Công an tỉnh Nghệ An = ca-nghe-an VN\nCông an huyện Mai Sơn (tỉnh Sơn La) = ca VN");
  CHECK(found("Bệnh viện Hoa Mai Nguyễn Thị Tâm") == "Bệnh viện Hoa Mai =");
}

TEST_CASE("organisations: a list of offices is not one office") {
  CHECK(found("Sở Y tế, Tài chính, Xây dựng") == "Sở Y tế = VN");
  CHECK(found("Bộ Tư pháp, Bộ Nội vụ") == "Bộ Tư pháp = moj\nBộ Nội vụ = moha");
}

TEST_CASE("organisations: common words are none") {
  CHECK(found("phòng, chống ma túy; cơ sở y tế; ban hành; quốc phòng an ninh").empty());
}

}  // namespace vie
