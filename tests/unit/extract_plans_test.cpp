#include "extract/plans.h"

#include <doctest/doctest.h>

#include <string>

#include "plans.h"

namespace vie {
namespace {

TEST_CASE("plans: the nearest word before the verb decides") {
  CHECK(found("Hai bên đã ký hiệp định dẫn độ.") == "hiệp định dẫn độ = treaty-agreement s");
  CHECK(found("Hai bên sẽ ký hiệp định dẫn độ.") == "hiệp định dẫn độ = treaty-agreement p");
  CHECK(found("Hai bên đã đề nghị ký hiệp định dẫn độ.") == "hiệp định dẫn độ = treaty-agreement p");
  CHECK(found("Hai bên không muốn ký hiệp định dẫn độ.") == "hiệp định dẫn độ = treaty-agreement f");
  CHECK(found("Ông đã phải ký quyết định đó.") == "quyết định đó = decision i");
}

TEST_CASE("plans: without one, a far-reaching word of the sentence does") {
  CHECK(found("Nước bạn mong muốn bộ trưởng sang thăm và ký hiệp định dẫn độ.") ==
        "hiệp định dẫn độ = treaty-agreement p");
  CHECK(found("Hai bên ký hiệp định dẫn độ.") == "hiệp định dẫn độ = treaty-agreement s");
}

TEST_CASE("plans: a paper as the subject, or with a relative clause") {
  CHECK(found("Hiệp định dẫn độ được ký hôm qua.") == "Hiệp định dẫn độ = treaty-agreement s");
  CHECK(found("Hai bên thực hiện các hiệp định mà hai nước đã ký.") ==
        "các hiệp định mà hai nước đã ký = treaty-agreement r");
}

TEST_CASE("plans: the period that a paper is for") {
  CHECK(found("Hai Bộ ký Kế hoạch hợp tác năm 2032.") ==
        "Kế hoạch hợp tác năm 2032 = cooperation-plan 2032 s");
  CHECK(found("Hai Bộ ký Kế hoạch hợp tác giai đoạn 2031 - 2035 giữa hai nước.") ==
        "Kế hoạch hợp tác giai đoạn 2031 - 2035 giữa hai nước = cooperation-plan 2031-2035 s");
  CHECK(found("Theo Chương trình hành động đến năm 2040, rừng được mở rộng.") ==
        "Chương trình hành động đến năm 2040 = action-programme r");
  CHECK(found("Theo Hiệp định biên giới năm 1999, cột mốc đã được dựng.") ==
        "Hiệp định biên giới năm 1999 = treaty-agreement r");
}

TEST_CASE("plans: where a name ends") {
  CHECK(found("Hai bên ký thỏa thuận về phòng, chống lũ và hạn hán tại Hà Nội.") ==
        "thỏa thuận về phòng, chống lũ và hạn hán tại Hà Nội = agreement s");
  CHECK(found("Hai bên ký thỏa thuận hợp tác và trao quà lưu niệm.") ==
        "thỏa thuận hợp tác = agreement s");
  CHECK(found("Hai bên ký thỏa thuận hạt nhân này hôm qua.") == "thỏa thuận hạt nhân này = agreement s");
}

TEST_CASE("plans: a name goes on over a comma between words that often stand together") {
  CHECK(found("Ông Lưu ký quyết định về trình tự, thủ tục cấp thẻ.") ==
        "quyết định về trình tự, thủ tục cấp thẻ = decision i");
  CHECK(found("Ông Lưu ký quyết định về bảo vệ rừng, hứa trồng thêm.") ==
        "quyết định về bảo vệ rừng = decision i");
  CHECK(found("Hai bên ký hiệp định với Lào, Peru, và ra về.") ==
        "hiệp định với Lào, Peru = treaty-agreement s");
  CHECK(found("Ông Lưu ký công điện số 5 về phòng chống lũ, lụt, lũ quét, sạt lở đất.") ==
        "công điện số 5 về phòng chống lũ, lụt, lũ quét, sạt lở đất = directive i");
  CHECK(found("Tỉnh ký thỏa thuận về kinh tế - xã hội.") == "thỏa thuận về kinh tế - xã hội = agreement s");
}

TEST_CASE("plans: what is to be done in haste is planned, unless it was done") {
  CHECK(found("Bộ Công Thương khẩn trương xây dựng, ban hành chương trình hành động của ngành.") ==
        "chương trình hành động của ngành = action-programme p");
  CHECK(found("Bộ Công Thương đã khẩn trương xây dựng, ban hành chương trình hành động của ngành.") ==
        "chương trình hành động của ngành = action-programme i");
}

TEST_CASE("plans: a preposition goes on with a name, unless a time or an occasion follows") {
  CHECK(found("Hai bên ký hợp đồng mua gạo từ Peru sang năm sau.") ==
        "hợp đồng mua gạo từ Peru = contract s");
  CHECK(found("Ông Lưu ký sắc lệnh cấm nhập hàng từ 7 nước.") == "sắc lệnh cấm nhập hàng từ 7 nước = law i");
  CHECK(found("Ông Lưu ký sắc lệnh cấm nhập hàng từ 10 giờ.") == "sắc lệnh cấm nhập hàng = law i");
  CHECK(found("Hai bên ký thỏa thuận y tế trong chuyến thăm.") == "thỏa thuận y tế = agreement s");
  CHECK(found("Hai bên ký kế hoạch trồng rừng trên địa bàn tỉnh.") ==
        "kế hoạch trồng rừng trên địa bàn tỉnh = plan i");
}

TEST_CASE("plans: the year behind a topic, and that of a law inside it") {
  CHECK(found("Ông Lưu ký quyết định khen thưởng “Nhà nông giỏi” năm 2031.") ==
        "quyết định khen thưởng “Nhà nông giỏi” năm 2031 = decision 2031 i");
  CHECK(found("Ông Lưu ký nghị quyết về sửa đổi Hiến pháp năm 2013.") ==
        "nghị quyết về sửa đổi Hiến pháp năm 2013 = resolution i");
  CHECK(found("Đoàn không đưa vào kế hoạch thanh tra năm 2031 việc này.") ==
        "kế hoạch thanh tra năm 2031 = plan 2031 r");
}

TEST_CASE("plans: a negation before the first of several verbs, a readiness behind") {
  CHECK(found("Doanh nghiệp không muốn mua bán, ký kết hợp đồng xuất gạo.") ==
        "hợp đồng xuất gạo = contract f");
  CHECK(found("Hai bên đã sẵn sàng để sớm ký hiệp định dẫn độ.") ==
        "hiệp định dẫn độ = treaty-agreement p");
  CHECK(found("Thỏa thuận, nhằm mở rộng y tế, đã được ký hôm qua.") == "Thỏa thuận = agreement s");
}

TEST_CASE("plans: clauses before, behind and inside a name") {
  CHECK(found("Nếu được ký kết, hiệp định này sẽ có lợi.") == "hiệp định này = treaty-agreement p");
  CHECK(found("Trường có Nghị quyết 57, được ký bởi hiệu trưởng.") == "Nghị quyết 57 = resolution i");
  CHECK(found("Họ nhắc đến thỏa thuận trị giá 3 tỷ đồng mà hai bên đã ký.") ==
        "thỏa thuận trị giá 3 tỷ đồng mà hai bên đã ký = agreement r");
  CHECK(found("Chuyến thăm kết thúc với 28 thỏa thuận được ký kết.") == "28 thỏa thuận = agreement s");
  CHECK(found("Hai nước ký thỏa thuận về than và hai bên sẽ gặp nhau.") ==
        "thỏa thuận về than = agreement s");
  CHECK(found("Theo quyết định 5/QĐ-BTC phê duyệt đề án trồng sen, tỉnh cấp giống.").empty());
  CHECK(found("Sở vừa quyết định phê duyệt đề án “Trồng sen”.") == "đề án “Trồng sen” = scheme i");
  CHECK(found("Vải sẽ bán chạy khi hiệp định thương mại được ký kết.") ==
        "hiệp định thương mại = treaty-agreement p");
  CHECK(found("Hai hãng ký thỏa thuận (MoU) với EVelmora.") == "thỏa thuận (MoU) với EVelmora = agreement s");
  CHECK(found("Hãng ký với công ty Velmora (Lào) hợp đồng thuê tàu.") == "hợp đồng thuê tàu = contract s");
  CHECK(found("Ông Lưu ký ban hành Quy định 30 về trồng sen.") == "Quy định 30 về trồng sen = document i");
  CHECK(found("Họ hỏi về thỏa thuận trồng sen tại Lào, được hai nước ký năm 2031.") ==
        "thỏa thuận trồng sen = agreement r");
  CHECK(found("Chúng tôi đã ký hợp đồng thuê đất ư?") == "hợp đồng thuê đất = contract p");
  CHECK(found("Chủ quán ký cam kết không tái phạm.") == "cam kết không tái phạm = commitment s");
  CHECK(found("Hai bên ký thỏa thuận y tế, tuyên bố muốn đi xa hơn.") == "thỏa thuận y tế = agreement s");
}

TEST_CASE("plans: the number of a bare paper tells its kind") {
  CHECK(found("Ông Lưu ký văn bản số 12/KH-UBND về rừng.") == "văn bản số 12/KH-UBND về rừng = plan i");
}

TEST_CASE("plans: what is no paper, or none in particular") {
  CHECK(found("Họ không tin mọi thỏa thuận hòa bình với ai.").empty());
  CHECK(found("Thí sinh đăng ký chương trình học.").empty());
  CHECK(found("Thư ký ghi chữ ký vào nhật ký.").empty());
  CHECK(found("Điều tra viên ký lệnh bắt.").empty());
  CHECK(found("Các bên thỏa thuận bán nhà.").empty());
  CHECK(found("Tổng Bí thư ký Tuyên bố chung.") == "Tuyên bố chung = joint-statement s");
}

TEST_CASE("plans: rows of acts, definitions, and what somebody says was signed") {
  CHECK(found("Ông báo tin cho các tướng, ký lệnh, gọi điện cho đơn vị.") == "");
  CHECK(found("Luật chỉ quy định là “thỏa thuận chia thầu giữa các bên”.") == "");
  CHECK(found("Ông Lưu nhấn mạnh Bản ghi nhớ hợp tác giữa Lào và Peru được ký kết hôm qua.") ==
        "Bản ghi nhớ hợp tác giữa Lào và Peru = memorandum s");
}

TEST_CASE("plans: offices in a list, two parties, and the number of a paper inside") {
  CHECK(found("Cục Thuế ban hành văn bản yêu cầu làm việc với Sở Y tế, Sở Công Thương để rà soát.") ==
        "văn bản yêu cầu làm việc với Sở Y tế, Sở Công Thương = document i");
  CHECK(found("Họ bàn về thỏa thuận thương mại giữa khối này và Lào.") ==
        "thỏa thuận thương mại giữa khối này và Lào = agreement r");
  CHECK(found("Đã có mười bộ ban hành kế hoạch hoặc chương trình hành động thực hiện Nghị quyết số 19/NQ-CP.") ==
        "chương trình hành động thực hiện Nghị quyết số 19/NQ-CP = action-programme i");
  CHECK(found("Hai bên đạt thỏa thuận quốc phòng 4,7 tỷ USD, trong đó có tàu.") ==
        "thỏa thuận quốc phòng 4,7 tỷ USD = agreement p");
  CHECK(found("Nước bạn muốn xem xét tham gia Hiệp định Hạ Long.") ==
        "Hiệp định Hạ Long = treaty-agreement r");
  CHECK(found("Việc ban hành văn bản quy phạm pháp luật về rừng còn chậm.") == "");
}

TEST_CASE("plans: a list follows its first member") {
  CHECK(found("Hai bên ký ba văn kiện, gồm: Hiệp định về y tế; Bản ghi nhớ về giáo dục.") ==
        "Hiệp định về y tế = treaty-agreement s\nBản ghi nhớ về giáo dục = memorandum s");
}

TEST_CASE("plans: without data nothing is found, and nothing breaks") {
  EngineSources empty;
  const Matcher matcher(empty.lexicons, empty.rules, empty.vocabulary, Regex::kDefaultMemory);
  Document document;
  document.assign("Hai bên ký hiệp định.", empty.vocabulary);
  Hits hits;
  MatchScratch scratch;
  matcher.run(document, hits, scratch);
  Candidates candidates;
  PlanExtractor(empty.lexicons, empty.rules, matcher).run(document, hits, candidates);
  CHECK(candidates.plans.empty());
}

TEST_CASE("plans: a rule names no paper") {
  CHECK(found("Doanh nghiệp không được mua bán, ký kết hợp đồng xuất gạo.") == "");
  CHECK(found("Vì sao cấm nhà nông ký hợp đồng bán lúa?") == "");
  CHECK(found("Những buổi ăn nhậu, ký hợp đồng như thế rất tốn kém.") == "");
  CHECK(found("Ai đó đã ký nhiều hợp đồng thì bạn mừng.") == "");
  CHECK(found("Sau khi ký cam kết, đơn vị nào vi phạm sẽ bị phạt.") == "");
  CHECK(found("Sau khi ký cam kết, đơn vị đã vi phạm ba lần.") == "cam kết = commitment s");
}

TEST_CASE("plans: papers of courts are told by their matter") {
  CHECK(found("Tòa đã ký quyết định thay đổi biện pháp ngăn chặn với bị cáo.") == "");
  CHECK(found("Ông Lưu đã ký quyết định thay đổi giờ làm.") == "quyết định thay đổi giờ làm = decision i");
}

TEST_CASE("plans: a word that governs something of the paper does not govern the paper") {
  CHECK(found("Viện nghiên cứu về tác động của Hiệp định Hạ Long.") ==
        "Hiệp định Hạ Long = treaty-agreement r");
  CHECK(found("Hai bên kịp thời hạn đã được ký của Hiệp định Hạ Long.") ==
        "Hiệp định Hạ Long = treaty-agreement r");
}

TEST_CASE("plans: the first of two verbs says what became of the paper") {
  CHECK(found("Hai hãng ký kết thực hiện hợp đồng cung cấp điện.") ==
        "hợp đồng cung cấp điện = contract s");
  CHECK(found("Nước bạn kêu gọi hai bên sớm ký kết và thực hiện đầy đủ thỏa thuận.") ==
        "thỏa thuận = agreement p");
}

TEST_CASE("plans: what is hard, denied or still to be closed has not happened") {
  CHECK(found("Ông Lưu nói không dễ ký hiệp ước hòa bình.") == "hiệp ước hòa bình = treaty p");
  CHECK(found("Ký hiệp ước hòa bình là điều khó.") == "hiệp ước hòa bình = treaty p");
  CHECK(found("Báo ấy không xác nhận ông Lưu đã ký sắc lệnh.") == "sắc lệnh = law f");
  CHECK(found("Hai bên hy vọng hoàn tất thỏa thuận đất hiếm với Peru.") ==
        "thỏa thuận đất hiếm với Peru = agreement p");
}

TEST_CASE("plans: a standing paper may break, and bears the name of a place") {
  CHECK(found("Thỏa thuận ngừng bắn giữa Peru và Lào có nguy cơ đổ vỡ.") ==
        "Thỏa thuận ngừng bắn giữa Peru và Lào = agreement r");
  CHECK(found("Lễ ký thỏa thuận ngừng bắn thất bại.") == "thỏa thuận ngừng bắn = agreement f");
  CHECK(found("Hai nước đạt được thỏa thuận Minsk.") == "thỏa thuận Minsk = agreement r");
  CHECK(found("Hai nước đạt được một thỏa thuận với Havana.") == "một thỏa thuận với Havana = agreement p");
}

TEST_CASE("plans: the years of a length of time") {
  CHECK(found("Hai hãng ký thỏa thuận hợp tác trong 3 năm (2031 - 2034).") ==
        "thỏa thuận hợp tác trong 3 năm (2031 - 2034) = agreement 2031-2034 s");
}

TEST_CASE("plans: a paper with a date before its relative clause") {
  CHECK(found("Theo tờ trình số 5 do ông Lưu khi còn làm bộ trưởng ký, đường rộng hơn.") ==
        "tờ trình số 5 do ông Lưu khi còn làm bộ trưởng ký = directive i");
}

TEST_CASE("plans: no noun begins inside the name of a country") {
  CHECK(found("Xã tiêm phòng viêm não Nhật Bản bổ sung cho trẻ.") == "");
}

TEST_CASE("plans: what did not come, or comes later") {
  CHECK(found("Lẽ ra ông Lưu đã ký hợp đồng mới với đội nhà.") ==
        "hợp đồng mới với đội nhà = contract f");
  CHECK(found("Sau khi biên bản được ký, kho sẽ trả hàng.") == "biên bản = minutes p");
  CHECK(found("Tỉnh phấn đấu đạt kế hoạch năm 2031.") == "kế hoạch năm 2031 = plan 2031 r");
  CHECK(found("Peru là một bên ký kết Công ước Hạ Long.") == "Công ước Hạ Long = convention r");
}

TEST_CASE("plans: a place between the paper and its passive") {
  CHECK(found("Nhiều thỏa thuận xây nhà máy này tại Peru, Lào cũng đã được ký kết.") ==
        "Nhiều thỏa thuận xây nhà máy này = agreement s");
}

TEST_CASE("plans: a short form in brackets, a quote and a demonstrative close a name") {
  CHECK(found("Hội nghị bàn về Hiệp ước Hạ Long (HLT) và đối thoại với nước bạn.") ==
        "Hiệp ước Hạ Long (HLT) = treaty r");
  CHECK(found("Hai bên sắp ký 'thỏa thuận hòa bình' tại đây.") == "thỏa thuận hòa bình = agreement p");
  CHECK(found("Hai bên ký thỏa thuận liên quan đến vấn đề trên bên lề hội nghị.") ==
        "thỏa thuận liên quan đến vấn đề trên = agreement s");
}

TEST_CASE("plans: a date that begins like a word that counts from a signing") {
  CHECK(found("Từ ngày 22/1, hãng chính thức ký hợp đồng mua bán với khách.") ==
        "hợp đồng mua bán với khách = contract s");
  CHECK(found("Từ ngày hai nước ký hiệp định dẫn độ, án giảm hẳn.") ==
        "hiệp định dẫn độ = treaty-agreement r");
}

TEST_CASE("plans: rules, habits and steps of a procedure name no paper") {
  CHECK(found("Sở cho phép người về hưu vẫn được ký hợp đồng lao động dài hạn.") == "");
  CHECK(found("Chủ trọ chịu tiền nếu người thuê không ký hợp đồng cấp điện.") == "");
  CHECK(found("Thủ đoạn thường thấy là chúng lập hãng ma, ký hợp đồng làm đại lý với các NH.") == "");
  CHECK(found("Trường hợp nhà ở xa thì có văn bản ký kết với trạm xá.") == "");
  const std::string step = "Sau khi ký hợp đồng lấy số liệu từ các quán, số liệu sẽ được gộp lại.";
  CHECK(found("Quy trình gồm ba công đoạn. " + step) == "");
  CHECK(found("Hãng vừa mở cửa. " + step) == "hợp đồng lấy số liệu từ các quán = contract s");
}

TEST_CASE("plans: a negation in a condition denies nothing, one of all names no paper") {
  CHECK(found("Chiến sự lan rộng nếu Peru không đạt thỏa thuận với Lào.") ==
        "thỏa thuận với Lào = agreement p");
  CHECK(found("Peru không đạt thỏa thuận với Lào.") == "thỏa thuận với Lào = agreement f");
  CHECK(found("Đến nay chưa có đội nào muốn ký hợp đồng với thủ môn của họ.") == "");
}

TEST_CASE("plans: a possibility governs its signing over a complement") {
  CHECK(found("Khả năng trong quan hệ hai nước về ký kết Hiệp ước Hạ Long còn xa.") ==
        "Hiệp ước Hạ Long = treaty p");
}

TEST_CASE("plans: a sentence whose full stop is lost is one of its own") {
  CHECK(found("Huyện kêu gọi mua dưa với giá 3.000 đồng Theo ông Lưu, phòng ký và ra công văn hỗ trợ.") ==
        "công văn hỗ trợ = directive i");
}

TEST_CASE("plans: papers that are still to come") {
  CHECK(found("Hai bên sẽ họp lại sau khi thống nhất được hiệp định mới.") ==
        "hiệp định mới = treaty-agreement p");
  CHECK(found("Đề nghị các tỉnh phải có tuyên bố chung và chương trình hành động đối với rác nhựa.") ==
        "chương trình hành động đối với rác nhựa = action-programme p");
  CHECK(found("Peru đang đàm phán cùng lúc 3 hiệp định, đó là Hiệp định Hạ Long, Hiệp định Vân Đồn.") ==
        "Hiệp định Hạ Long = treaty-agreement p\nHiệp định Vân Đồn = treaty-agreement p");
  CHECK(found("Hai nước cố gắng thông qua Hiệp định Hạ Long.") == "Hiệp định Hạ Long = treaty-agreement p");
  CHECK(found("Hai nước thông qua Hiệp định Hạ Long.") == "Hiệp định Hạ Long = treaty-agreement r");
}

TEST_CASE("plans: all that is handed over at a ceremony is signed") {
  CHECK(found("Họ dự lễ trao 9 giấy chứng nhận đầu tư và các hợp đồng, thỏa thuận hợp tác cảng biển.") ==
        "thỏa thuận hợp tác cảng biển = agreement s");
  CHECK(found("Họ dự lễ trao 5 văn kiện hợp tác được ký kết trong ngày.") ==
        "5 văn kiện hợp tác = instrument s");
  CHECK(found("Họ dự lễ trao các thỏa thuận: thỏa thuận hợp tác giữa Peru và Lào; bản ghi nhớ về cảng.") ==
        "thỏa thuận hợp tác giữa Peru và Lào = agreement s\nbản ghi nhớ về cảng = memorandum s");
}

}  // namespace
}  // namespace vie
