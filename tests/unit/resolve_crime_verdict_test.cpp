#include "resolve/crime/verdict.h"

#include <doctest/doctest.h>

#include "crimes.h"

namespace vie {
TEST_CASE("crime verdict: what is done in a clause of saying is only said to be done") {
  CHECK(crime_contexts("Chị L. tố ông Tám Lúa nhiều lần có hành vi trộm cắp tài sản.") == "allegation");
  CHECK(crime_contexts("Cho rằng em trai hỗn láo, Tám dùng dao đâm em trai.") == "case");
  CHECK(crime_contexts("Cảnh sát không thấy có dấu hiệu cho thấy đây là vụ giết người.") == "negated");
  CHECK(crime_contexts("Luật sư hỏi liệu họ có bị bắt giữ vì buôn lậu hay không.") == "mention");
}

TEST_CASE("crime verdict: a share may stand behind the crime, a citation parts no list") {
  CHECK(crime_contexts("Hàng giả chiếm 80% số hàng ở chợ này.") == "statistics");
  CHECK(crime_contexts("Người đủ 14 tuổi phải chịu trách nhiệm hình sự về Tội giết người (Điều 123), Tội hiếp dâm (Điều 141).") ==
        "policy, policy");
}

TEST_CASE("crime verdict: without police nobody is caught in earnest, and who says he suffered claims it") {
  CHECK(crime_contexts("Cả chợ bỏ chạy khi bị Tám Lúa truy đuổi, dọa giết.") == "case");
  CHECK(crime_contexts("Cảnh sát truy đuổi kẻ cướp giật.") == "suppression");
  CHECK(crime_contexts("Ca sĩ khẳng định rằng cô đã bị giám đốc quấy rối tình dục.") == "allegation");
  CHECK(crime_contexts("Thách đánh nhau tay đôi có thể sẽ hợp pháp, công an nói.") == "policy");
}

TEST_CASE("crime verdict: what a law answers to has happened") {
  CHECK(crime_contexts("Bộ trưởng ký sắc lệnh siết an ninh sau vụ ám sát Tám Lúa.") == "case");
  CHECK(crime_contexts("Bộ trưởng ký sắc lệnh về tội giết người.") == "policy");
}

TEST_CASE("crime verdict: a citation in brackets governs nothing outside") {
  CHECK(crime_contexts("Công an khởi tố vụ án về tội giết người (Điều 123 Bộ luật Hình sự) và tội trộm cắp tài sản.") ==
        "case/case-opened, case/case-opened");
}

TEST_CASE("crime verdict: what turns out to be none is denied") {
  CHECK(crime_contexts("Thông tin hai thanh niên bắt cóc trẻ em ở chợ chỉ là hiểu lầm.") == "negated");
}

TEST_CASE("crime verdict: in the passive the object stands before its verb") {
  CHECK(crime_contexts("Ông Tám phát hiện nhà mình bị trộm đột nhập.") == "case");
  CHECK(crime_contexts("Ổ đánh bạc ở chợ vừa bị công an xóa sổ.") == "suppression");
  CHECK(crime_contexts("Chủ nghĩa khủng bố phải bị ngăn chặn.") == "prevention");
}

TEST_CASE("crime verdict: what governs two crimes says the same of both") {
  CHECK(crime_contexts("Ông Tám bị bắt với cáo buộc tham ô, biển thủ công quỹ và nhận hối lộ.") ==
        "case/arrested, case/arrested");
  CHECK(crime_contexts("Ba tù nhân bị bắt vì dọa giết ông Tám.") == "case/arrested");
}

TEST_CASE("crime verdict: what is certain says more than the doubt before it") {
  CHECK(crime_contexts("Nghi phạm cướp tiệm vàng đã bị bắt.") == "case/arrested");
}

TEST_CASE("crime verdict: what is told of one is not told of another") {
  CHECK(crime_contexts("Công an bắt giữ cha mẹ của kẻ trộm tiền.") == "case");
  CHECK(crime_contexts("Binh sĩ bịa chuyện một tù nhân bị bắt cóc.") == "negated");
}

TEST_CASE("crime verdict: what authorities do with criminals at large is a task") {
  CHECK(crime_contexts("Hai bên phối hợp điều tra, truy nã tội phạm.") ==
        "suppression");
  CHECK(crime_contexts("Công an bắt giữ kẻ giết người.") == "case/arrested");
}

TEST_CASE("crime verdict: what is prevented goes on over the members of a list") {
  CHECK(crime_contexts("Hai bên nêu các biện pháp đối phó với các loại tội phạm như tội phạm đưa người di cư và "
                       "nhập cư trái phép, tội phạm ma túy.") == "prevention, prevention, prevention");
}

TEST_CASE("crime verdict: a victim without guilt acquits nobody") {
  CHECK(crime_contexts("Công an cho biết nhóm này giết người vô tội để cướp của.") == "case, case");
}

TEST_CASE("crime verdict: a word of a group may tell a deed") {
  CHECK(crime_contexts("Chị Sáu kể anh Tám từng bạo hành chị ở thôn Hạ.") == "case");
}

TEST_CASE("crime verdict: an accusation goes on with the case that it stands in") {
  CHECK(crime_contexts("Tòa xét xử ông Tám về tội trốn thuế, với cáo buộc đưa hối lộ cho cán bộ.") ==
        "case/on-trial, case/on-trial");
  CHECK(crime_contexts("Ông Tám bị đuổi khỏi hội với cáo buộc đưa hối lộ.") == "allegation/alleged");
}

TEST_CASE("crime verdict: what stands in brackets parts nothing outside") {
  CHECK(crime_contexts("Chị Sáu tố ông Tám (34 tuổi, ở thôn Hạ, làm thợ) đã trộm cắp tài sản.") ==
        "allegation");
}

TEST_CASE("crime verdict: of what was not the first only the number is denied") {
  CHECK(crime_contexts("Đây không phải vụ cướp tiệm vàng đầu tiên tại thị xã.") == "case");
  CHECK(crime_contexts("Đây không phải vụ cướp tiệm vàng.") == "negated");
}

TEST_CASE("crime verdict: a suspect who acts on casts no doubt on what he did") {
  CHECK(crime_contexts("Sau khi cướp giật dây chuyền của bà Sáu, nghi phạm bỏ chạy vào hẻm.") == "case");
}

TEST_CASE("crime verdict: fear and chance open what has not happened") {
  CHECK(crime_contexts("Người dân lo ngại rằng bọn trẻ sẽ bị bắt cóc.") ==
        "mention");
  CHECK(crime_contexts("Lời qua tiếng lại dễ dẫn đến đánh nhau, công an phường nhắc.") == "mention");
}

}  // namespace vie
