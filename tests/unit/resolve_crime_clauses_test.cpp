#include "resolve/crime/clauses.h"

#include <doctest/doctest.h>

#include "crimes.h"

namespace vie {
TEST_CASE("crime clauses: a cue governs nothing beyond its clause") {
  CHECK(crime_contexts("Xã chưa có biện pháp ngăn chặn nên hai anh em Tám Lúa đánh bạc ở chợ.") != "prevention");
  CHECK(crime_contexts("Xã đã ngăn chặn nạn đánh bạc ở chợ.") == "prevention");
}

TEST_CASE("crime clauses: the subject of a verb decides what finding means") {
  CHECK(crime_contexts("Công an phát hiện vụ trộm cắp tài sản.") == "suppression");
  CHECK(crime_contexts("Sáng 3.4, người dân phát hiện vụ trộm cắp tài sản.") == "case");
  CHECK(crime_contexts("Công an bắt người đàn ông bắt cóc trẻ em.") == "case/arrested");
  CHECK(crime_contexts("Người dân vây bắt vì nghi bắt cóc trẻ em.") == "allegation/suspected");
}

TEST_CASE("crime clauses: who is found at the deed makes a case, goods that are found do not") {
  CHECK(crime_contexts("Công an phát hiện một thanh niên rao bán cần sa.") == "case");
  CHECK(crime_contexts("Hải quan phát hiện một container hàng điện tử, điện lạnh nhập lậu.") == "suppression");
  CHECK(crime_contexts("Nếu phát hiện cán bộ có biểu hiện tiêu cực, nhũng nhiễu, hãy gọi ngay.") == "mention");
}

TEST_CASE("crime clauses: people that are counted are doers, a camera sees what has happened") {
  CHECK(crime_contexts("Ba hôm trước, 3 người nước ngoài nhập cảnh trái phép vào Suối Cũ.") == "case");
  CHECK(crime_contexts("Có 3 người làm việc ở khu lừa đảo.") == "mention");
  CHECK(crime_contexts("Camera ghi cảnh kẻ gian trộm tiền mừng cưới.") == "case");
}

TEST_CASE("crime clauses: a verb in the passive governs nothing behind its comma") {
  CHECK(crime_contexts("Khi bị công an phát hiện, ba tên lâm tặc nhảy xuống sông ở Suối Cũ.") == "case");
  CHECK(crime_contexts("Công an phát hiện, xử lý nạn lâm tặc ở Suối Cũ.") == "suppression");
}

TEST_CASE("crime clauses: one affair that is broken up is a case once somebody is arrested") {
  CHECK(crime_contexts("Công an triệt phá đường dây đánh bạc qua mạng, khởi tố 16 bị can.") == "case/charged");
  CHECK(crime_contexts("Công an triệt phá đường dây đánh bạc qua mạng.") == "suppression");
  CHECK(crime_contexts("Công an triệt phá nhiều đường dây đánh bạc qua mạng, khởi tố 16 bị can.") == "suppression");
}

TEST_CASE("crime clauses: the subject of what is said is a fact") {
  CHECK(crime_contexts("Tòa cho rằng hành vi phạm tội của bị cáo Năm là nguy hiểm.") == "case/on-trial");
  CHECK(crime_contexts("Chuyên gia cho rằng cuộc tấn công mạng hôm 3-4 là lời cảnh tỉnh.") == "case");
}

TEST_CASE("crime clauses: what happens as a rule is no case") {
  CHECK(crime_contexts("Những vụ trộm cắp tài sản thường thì xảy ra ban đêm.") == "mention");
  CHECK(crime_contexts("Đêm 3-4, ông Tám Lúa suýt bị giết hại.") == "mention");
  CHECK(crime_contexts("Ông Tám thường trú tại huyện Cũ bị giết hại.") == "case");
}

TEST_CASE("crime clauses: several that nobody counts are a case only with a name or number") {
  CHECK(crime_contexts("Robot sẽ có mặt trong các vụ ẩu đả.") == "mention");
  CHECK(crime_contexts("Ông liên quan đến nhiều vụ giết người ở huyện Cũ.") == "case");
}

TEST_CASE("crime clauses: people of a milieu are a case as doers only") {
  CHECK(crime_contexts("Anh thề từ bỏ thế giới giang hồ, công an cho biết.") == "mention");
  CHECK(crime_contexts("Đêm 3-4, ba tên giang hồ xông vào quán, công an cho biết.") == "case");
}

TEST_CASE("crime clauses: what is told of the future is no case") {
  CHECK(crime_contexts("Nhóm lừa đảo sẽ gửi tin nhắn cho khách hàng của ngân hàng.") == "mention");
}

TEST_CASE("crime clauses: what a report begins with is a case") {
  CHECK(crime_contexts("Trần Văn Tám, 58 tuổi, tự xưng là đại tá rồi bày cách trốn thuế.") == "case");
  CHECK(crime_contexts("Chuyên gia nói về cách doanh nghiệp trốn thuế.") == "mention");
}

}  // namespace vie
