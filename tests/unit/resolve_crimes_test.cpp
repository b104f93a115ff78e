#include "resolve/crimes.h"

#include <doctest/doctest.h>

#include <string>

#include "crimes.h"

namespace vie {
namespace {

std::string context(std::string_view text) { return crime_values(text, {VIE_FIELD_CONTEXT}); }
std::string status(std::string_view text) { return crime_values(text, {VIE_FIELD_STATUS}); }

}  // namespace

TEST_CASE("crimes: contexts by what governs the crime") {
  CHECK(context("Hai nước phối hợp phòng, chống tội phạm về ma túy, kinh tế.") ==
        "prevention, prevention");
  CHECK(context("Công an triệt phá đường dây mua bán ma túy.") == "suppression");
  CHECK(context("Bà T. bị tố lừa đảo hàng chục người.") == "allegation");
  CHECK(context("Mức phạt tù cao nhất của tội giết người được quy định tại Điều 123 Bộ luật Hình sự.") ==
        "policy");
  CHECK(context("Toàn tỉnh khởi tố 52 vụ, 88 bị can về tội phạm môi trường.") == "statistics");
  CHECK(context("Lễ kỷ niệm ngày lật đổ chế độ diệt chủng Pol Pot.") == "historical");
  CHECK(context("Tòa xác định ông không phạm tội nhận hối lộ.") == "negated");
  CHECK(context("Nhiều người lo ngại về nạn tham nhũng.") == "mention");
}

TEST_CASE("crimes: how far a case has got is the highest stage told of this crime") {
  CHECK(status("Công an khởi tố vụ án, khởi tố bị can, bắt tạm giam ông M. về tội trốn thuế.") ==
        "charged");
  CHECK(status("Viện kiểm sát truy tố ông M. về tội trốn thuế.") == "prosecuted");
  CHECK(status("Công an điều tra vụ trộm ở chợ.") == "investigating");
  CHECK(status("Bị đề nghị truy tố về tội đưa hối lộ.") == "investigated");
  CHECK(status("Bác sĩ Năm không bị khởi tố về tội giết người.") == "dropped");
  CHECK(status("Tòa tuyên phạt bị cáo 7 năm tù về tội cướp tài sản.") == "convicted");
  CHECK(status("A. bị truy tố về tội giết người; B. bị khởi tố về tội che giấu tội phạm.") ==
        "prosecuted, charged");
  CHECK(status("Hai bên phòng, chống tội phạm, bắt giữ nhiều người.") == "");
}

TEST_CASE("crimes: what is supposed is no case") {
  CHECK(context("Nếu bị cướp tài sản, người dân cần báo ngay cho công an.") == "mention");
  CHECK(context("Người nào giết người thì phải chịu trách nhiệm.") == "policy");
  CHECK(context("Điều 123. Tội giết người") == "policy");
  CHECK(context("Anh Tám dựng hiện trường giả về vụ cướp tài sản.") == "negated");
}

TEST_CASE("crimes: a sentence without cues goes on with the case of the document") {
  const char* report =
      "Cán bộ thuế nhận hối lộ để bỏ qua sai phạm\n"
      "Tòa tuyên phạt ông Năm 5 năm tù về tội nhận hối lộ.";
  CHECK(context(report) == "case, case");
  CHECK(status(report) == "convicted");
  // A sum is told of an event, a group of offences is what discussions are about.
  CHECK(context("Giám đốc chiếm đoạt 3 tỉ đồng của khách.") == "case");
  CHECK(context("Hội thảo bàn về tham nhũng.") == "mention");
}

TEST_CASE("crimes: of groups a word of acting settles nothing, and offices are no cases") {
  CHECK(context("Người đứng đầu trực tiếp thực hiện hành vi tham nhũng.") == "mention");
  CHECK(context("Ông Năm, Vụ trưởng Vụ Pháp chế, nói về tham nhũng.") == "mention");
  CHECK(context("Bà Sáu làm ở Vụ Thanh toán, nói về tham nhũng.") == "mention");
  CHECK(context("Cả xã xôn xao về vụ tham nhũng.") == "case");
}

TEST_CASE("crimes: what is wished or drafted has not happened") {
  CHECK(status("Công an kêu gọi kẻ cầm đầu vụ cướp tài sản ra đầu thú.") == "");
  CHECK(status("Kẻ cầm đầu vụ cướp tài sản đã ra đầu thú.") == "surrendered");
  CHECK(context("Dự luật miễn truy tố một số người phạm tội nhận hối lộ.") == "policy");
}

TEST_CASE("crimes: a text about law tells no case") {
  CHECK(context("Dự thảo nghị quyết sửa đổi, bổ sung quy định về hình phạt. Chính sách này được "
                "đại biểu quan tâm. Có em giết người khi mới 15 tuổi.") == "mention");
  CHECK(context("Có em giết người khi mới 15 tuổi.") == "case");
}

TEST_CASE("crimes: a topic goes on in the sentence as it began") {
  CHECK(context("Hai bên trao đổi thông tin về hoạt động của các loại tội phạm, đặc biệt là tội phạm "
                "về ma túy.") == "prevention, prevention");
  CHECK(context("Người dân cần nhận diện chiêu trò lừa đảo.") == "prevention");
  CHECK(context("Nghi phạm đã khai nhận hành vi giết người.") == "case");
}

TEST_CASE("crimes: goods are seized, persons arrested") {
  CHECK(status("Công an bắt giữ 300 lọ mỹ phẩm giả.") == "");
  CHECK(status("Công an đã bắt giữ 300 lọ mỹ phẩm giả.") == "");
  CHECK(status("Công an bắt giữ 3 người làm mỹ phẩm giả.") == "arrested");
}

TEST_CASE("crimes: a status is handed on over the crime between") {
  CHECK(status("Công an khởi tố bốn thanh niên có hành vi đánh người để điều tra về hành vi cướp "
               "tài sản.") == "charged, charged");
  CHECK(status("Đây là đối tượng trốn truy nã vì tội cố ý gây thương tích.") == "wanted, wanted");
}

TEST_CASE("crimes: words within the mention say their part") {
  CHECK(context("Nhân dân vượt qua thảm họa diệt chủng.") == "historical");
  CHECK(context("Họ cùng nhau đánh đổ chế độ diệt chủng.") == "historical");
  CHECK(context("Đã tìm ra vụ trộm.") == "case");
  // A word is none where it is a syllable of another one.
  CHECK(context("Cán bộ không để vợ (chồng), con và người thân lợi dụng chức vụ, quyền hạn.") ==
        "prevention");
}

TEST_CASE("crimes: a word in which a cue is only a syllable says nothing") {
  CHECK(context("Lãnh đạo tuyên bố về nạn tham nhũng trong lĩnh vực đất đai.") == "mention");
}

TEST_CASE("crimes: the sentence passed stands beside its offence") {
  CHECK(crime_values("Tòa tuyên bị cáo tử hình về tội giết người, 4 năm 6 tháng tù về tội cướp tài sản.",
              {VIE_FIELD_SENTENCE}) == "tử hình, 4 năm 6 tháng tù");
  CHECK(crime_values("Viện kiểm sát đề nghị mức án 8 năm tù về tội giết người.", {VIE_FIELD_SENTENCE}) ==
        "");
}

TEST_CASE("crimes: an article is tied to the offence that it fits, in the code that fits") {
  const char* fraud = "Bị khởi tố về tội lừa đảo chiếm đoạt tài sản theo Điều 139 Bộ luật Hình sự.";
  CHECK(crime_values(fraud, {VIE_FIELD_CITATION}, 2016) == "Điều 139 Bộ luật Hình sự");
  CHECK(crime_values(fraud, {VIE_FIELD_ARTICLE}, 2016) == "174");
  CHECK(crime_values("Điều tra tội phạm ma túy theo khoản 2 Điều 251 BLHS.", {VIE_FIELD_ARTICLE}) == "251");
  CHECK(crime_values("Bị can bị khởi tố theo Điều 251 Bộ luật Hình sự 2015.", {VIE_FIELD_CATEGORY}) ==
        "drug-trade");
  CHECK(crime_values("Bị can bị khởi tố theo Điều 139 Bộ luật Hình sự 1999.", {VIE_FIELD_CATEGORY}) ==
        "fraud-property");
  CHECK(crime_values("Theo Điều 251 Luật Đất đai thì khác.", {VIE_FIELD_CATEGORY}) == "");
}

TEST_CASE("crimes: the fields of a category") {
  const char* text = "Bị khởi tố về tội hiếp dâm người dưới 16 tuổi.";
  CHECK(crime_values(text, {VIE_FIELD_PATH}) ==
        "crime+person+child-abuse+sexual+child-sexual+rape+child-rape");
  CHECK(crime_values(text, {VIE_FIELD_NAME}) == "hiếp dâm người dưới 16 tuổi");
  CHECK(crime_values(text, {VIE_FIELD_NAME_EN}) == "rape of a person under 16");
  CHECK(crime_values(text, {VIE_FIELD_ARTICLE}) == "142");
  CHECK(crime_values(text, {VIE_FIELD_ICCS}) == "03011");
  CHECK(crime_values("các loại tội phạm xuyên quốc gia, có tổ chức", {VIE_FIELD_ATTRIBUTE}) == "org-crime");
}

}  // namespace vie
