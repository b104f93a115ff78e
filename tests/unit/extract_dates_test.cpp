// Tests of extract/dates.h: what is found where, and how it hangs together.  Values are tested by the
// rules' own examples and by the golden files.

#include "extract/dates.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/builder.h"
#include "reading.h"

using namespace vie;

namespace {

std::vector<DateCandidate> dates_of(Reading& reading) {
  const Sources& sources = Sources::builtin();
  static const DateExtractor extractor(sources.engine.lexicons, sources.engine.rules, sources.matcher);
  extractor.run(reading.document, reading.hits, reading.candidates);
  return reading.candidates.dates;
}

std::vector<std::string> texts(std::string_view text) {
  Reading reading(text);
  std::vector<std::string> out;
  for (const DateCandidate& date : dates_of(reading)) out.push_back(reading.text(date.first, date.last));
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("spans begin and end where the conventions say") {
  CHECK(texts("Họp từ ngày 12 đến 15/5 tại xã.") == Texts{"từ ngày 12 đến 15/5"});
  CHECK(texts("Họp vào sáng 12/5, kể từ ngày 1/6.") == Texts{"sáng 12/5", "ngày 1/6"});
  CHECK(texts("Trong hai ngày 10 và 11/6.") == Texts{"ngày 10", "11/6"});
  CHECK(texts("Hôm qua (20/4), trời mưa.") == Texts{"Hôm qua (20/4)"});
  CHECK(texts("Khoảng tháng 5 vừa qua.") == Texts{"Khoảng tháng 5 vừa qua"});
  CHECK(texts("Nhiệm kỳ 2021-2026.") == Texts{"2021-2026"});
}

TEST_CASE("a step back or forth takes its trước, sau in, if no event follows") {
  CHECK(texts("Vài giờ trước đó, đò đã đi.") == Texts{"Vài giờ trước đó"});
  CHECK(texts("Suốt mấy ngày sau đó, đò nghỉ.") == Texts{"mấy ngày sau đó"});
  CHECK(texts("5 tháng trước Lan được về quê.") == Texts{"5 tháng trước"});
  CHECK(texts("Hai năm sau mới có đò.") == Texts{"Hai năm sau"});
  CHECK(texts("Hai ngày trước Tết vẫn còn đò.") == Texts{"Hai ngày"});
  CHECK(texts("Hai ngày trước cuộc họp, đò hỏng.") == Texts{"Hai ngày"});
}

TEST_CASE("an hour of the evening behind sau is a clock time at the end of its phrase") {
  const auto type = [](std::string_view text) {
    Reading reading(text);
    return dates_of(reading).at(0).type;
  };
  CHECK(type("Đường vắng sau 20 giờ.") == DateType::kTime);
  CHECK(type("Sau 20 giờ tìm kiếm, họ về.") == DateType::kDuration);
  CHECK(type("Chỉ sau 20 giờ, họ về.") == DateType::kDuration);
  CHECK(type("Sau 24 giờ, họ về.") == DateType::kDuration);
}

TEST_CASE("hours and minutes between commas are a clock time") {
  CHECK(texts("Theo người làng, khoảng 8 giờ 45 phút, họ nghe tiếng nổ.") ==
        Texts{"khoảng 8 giờ 45 phút"});
  Reading reading("Theo người làng, khoảng 8 giờ 45 phút, họ nghe tiếng nổ. Xe chạy 8 giờ 45 phút, rồi nghỉ.");
  const auto dates = dates_of(reading);
  REQUIRE(dates.size() == 2);
  CHECK(dates[0].type == DateType::kTime);
  CHECK(dates[1].type == DateType::kDuration);
}

TEST_CASE("a vague or spread length with nữa is a step, unless it is added or lasts") {
  CHECK(texts("Vài ngày nữa, đò về.") == Texts{"Vài ngày nữa"});
  Reading reading("Có lẽ 5-10 năm nữa, đò về. Đò chạy thêm vài năm nữa.");
  const auto dates = dates_of(reading);
  REQUIRE(dates.size() == 2);
  CHECK(dates[0].type == DateType::kDate);
  CHECK(dates[1].type == DateType::kDuration);
}

TEST_CASE("the months of an age are no length") {
  CHECK(texts("Nghỉ hưu khi đủ 61 tuổi 6 tháng.").empty());
  CHECK(texts("Cây có độ tuổi hơn 20 năm.") == Texts{"hơn 20 năm"});
  CHECK(texts("Nhà có một bé 9 tháng.").empty());
  CHECK(texts("Chó nhà bé 3 tháng nay biếng ăn.") == Texts{"3 tháng nay"});
  CHECK(texts("Em bé 7 tháng qua đời.").empty());
}

TEST_CASE("two hours are a range of clock times if one is late or has a part of the day") {
  CHECK(texts("Xe nghỉ 19 giờ đến 2 giờ sáng, diễn 20 giờ đến 22 giờ.") ==
        Texts{"19 giờ đến 2 giờ sáng", "20 giờ đến 22 giờ"});
  CHECK(texts("Quán mở từ 5 giờ đến 21 giờ hằng ngày.") == Texts{"từ 5 giờ đến 21 giờ", "hằng ngày"});
}

TEST_CASE("a day that might be any is none, but the time around it is") {
  CHECK(texts("Một ngày giữa tháng 4/2017, họ tới.") == Texts{"giữa tháng 4/2017"});
  CHECK(texts("Vào một ngày cuối tháng 7 năm 1990, họ tới.") == Texts{"cuối tháng 7 năm 1990"});
  CHECK(texts("Đó là một ngày bận rộn.").empty());
  CHECK(texts("Trong hai ngày cuối tháng 7/1990, mưa to.") == Texts{"hai ngày cuối tháng 7/1990"});
}

TEST_CASE("years and months in words are one length") {
  CHECK(texts("Chị ở đây một năm hai tháng rồi.") == Texts{"một năm hai tháng"});
  CHECK(texts("Rổ cổ phiếu Mây 500 ngày hôm qua tăng.") == Texts{"ngày hôm qua"});
}

TEST_CASE("a bracket with its day belongs to a clock time, one with a clock's zone does not") {
  CHECK(texts("Đến gần 15h (cùng ngày), đò về.") == Texts{"gần 15h (cùng ngày)"});
  CHECK(texts("Đến 15h (giờ địa phương), đò về.") == Texts{"15h"});
  CHECK(texts("Mỗi buổi sáng sớm, đò đi.") == Texts{"Mỗi buổi sáng sớm"});
  CHECK(texts("Nhắc hai tiếng “quê nhà”, bà khóc.").empty());
  CHECK(texts("Ca mổ '10 tiếng' đã xong.") == Texts{"10 tiếng"});
  CHECK(texts("Vé còn hạn, chỉ còn 34 ngày nữa.") == Texts{"34 ngày nữa"});
}

TEST_CASE("a zone stands between a clock time and its day") {
  CHECK(texts("Nổ khoảng 22h25 (giờ địa phương) ngày 13/7.") == Texts{"khoảng 22h25 (giờ địa phương) ngày 13/7"});
  CHECK(texts("Nổ lúc 18 giờ (giờ Việt Nam), ngày 26-6.") == Texts{"18 giờ (giờ Việt Nam), ngày 26-6"});
  CHECK(texts("Họp lúc 17h30 giờ địa phương cùng ngày.") == Texts{"17h30 giờ địa phương cùng ngày"});
  CHECK(texts("Nổ lúc 15h (giờ Việt Nam) 30 người bị thương.") == Texts{"15h"});
  CHECK(texts("Nổ lúc 13h giờ địa phương (24h ngày 25/6 giờ Việt Nam).") == Texts{"13h", "24h ngày 25/6"});
}

TEST_CASE("the hour's short sign takes minutes in full") {
  CHECK(texts("Đổi mã từ 0h 0 phút ngày 11/2.") == Texts{"0h 0 phút ngày 11/2"});
  CHECK(texts("Đến lúc 22h 30 phút tối 5/6.") == Texts{"22h 30 phút tối 5/6"});
  CHECK(texts("Đi mất 5h 7 phút.") == Texts{"5h 7 phút"});
}

TEST_CASE("hai tiếng before an opening quotation mark are words") {
  CHECK(texts("Nhắc hai tiếng \"quê nhà\", bà khóc.").empty());
  CHECK(texts("Nhắc hai tiếng 'quê nhà', bà khóc.").empty());
  CHECK(texts("Bà nói \"chờ hai tiếng\" rồi đi.") == Texts{"hai tiếng"});
}

TEST_CASE("today is named once more by its weekday with a part of the day") {
  CHECK(texts("Hôm nay sáng Chủ nhật đi chợ.") == Texts{"Hôm nay sáng Chủ nhật"});
  CHECK(texts("Hôm qua, tối thứ Bảy, đi chợ.") == Texts{"Hôm qua, tối thứ Bảy"});
  CHECK(texts("Hôm nay họp, sáng Chủ nhật nghỉ.") == Texts{"Hôm nay", "sáng Chủ nhật"});
  CHECK(texts("Sáng nay sáng Chủ nhật.").size() == 2);
}

TEST_CASE("giai đoạn and trong khoảng stay outside of a range") {
  CHECK(texts("Trong giai đoạn từ năm 2011-2015, giá tăng.") == Texts{"từ năm 2011-2015"});
  CHECK(texts("Mở trong khoảng từ 7 giờ đến 9 giờ sáng.") == Texts{"từ 7 giờ đến 9 giờ sáng"});
  CHECK(texts("Giai đoạn 2011-2015, giá tăng.") == Texts{"2011-2015"});
}

TEST_CASE("a limit at the head of a sentence is one, đến alone is not") {
  const auto relation = [](std::string_view text) {
    Reading reading(text);
    const auto dates = dates_of(reading);
    return dates.size() == 1 ? dates[0].relation : DateRelation::kAfter;
  };
  CHECK(relation("Tính đến ngày 8/8, đội có 20 người.") == DateRelation::kUntil);
  CHECK(relation("Đến hết năm 2016, đội có 20 người.") == DateRelation::kUntil);
  CHECK(relation("Cho đến năm 2010, đội có 20 người.") == DateRelation::kUntil);
  CHECK(relation("Đến ngày 8/8, đội nhận thêm.") == DateRelation::kNone);
  CHECK(relation("Tới năm 1996, chị gặp anh.") == DateRelation::kNone);
}

TEST_CASE("a word is not cut, and a number of years is no month") {
  CHECK(texts("Công chúa Nhật Bản tới thăm.").empty());
  CHECK(texts("Tháng 5/2012, 8 năm sau ngày lập làng.") == Texts{"Tháng 5/2012", "8 năm"});
  CHECK(texts("Tháng 5, 6 năm sau.") == Texts{"Tháng 5", "6 năm sau"});
}

TEST_CASE("a clock time takes no beginning or end of a part of the day") {
  CHECK(texts("14h30 Đầu giờ chiều 5/5, giá giảm.") == Texts{"14h30", "Đầu giờ chiều 5/5"});
  CHECK(texts("14h30 chiều 5/5, giá giảm.") == Texts{"14h30 chiều 5/5"});
}

TEST_CASE("hơn behind an adjective is the adjective's") {
  CHECK(texts("Chị về sớm hơn 30 phút.") == Texts{"30 phút"});
  CHECK(texts("Phim dài hơn 2 giờ so với bản cũ.") == Texts{"2 giờ"});
  CHECK(texts("Phim dài hơn 2 giờ.") == Texts{"hơn 2 giờ"});
  CHECK(texts("Mưa kéo dài hơn 2 giờ.") == Texts{"hơn 2 giờ"});
}

TEST_CASE("tới behind trong and a length is no preposition") {
  CHECK(texts("Trong 5 năm tới dòng nước vẫn cạn.") == Texts{"5 năm tới"});
  CHECK(texts("Đi bộ 5 ngày tới bản.") == Texts{"5 ngày"});
  CHECK(texts("Trong 2 ngày tới Huế, họ ngủ.") == Texts{"2 ngày"});
}

TEST_CASE("minutes after are a step of the story, minutes before an event a length") {
  CHECK(texts("Ít phút sau, đò về.") == Texts{"Ít phút sau"});
  CHECK(texts("5 phút sau đó, đò về.") == Texts{"5 phút sau đó"});
  CHECK(texts("5 phút sau khi đò về.") == Texts{"5 phút"});
  CHECK(texts("Hát 5 phút trước khi đò về.") == Texts{"5 phút"});
}

TEST_CASE("a number of thousands is no step, and some day is none") {
  CHECK(texts("Người ở đây từ khoảng 140.000 năm trước.") == Texts{"khoảng 140.000 năm trước"});
  CHECK(texts("Một ngày, khi đang ngủ, bà thấy lửa.").empty());
  CHECK(texts("Một ngày, hai vụ cháy.") == Texts{"Một ngày"});
  CHECK(texts("Giá giữ trong hơn 4 tháng đầu năm 2017.") == Texts{"hơn 4 tháng đầu năm 2017"});
}

TEST_CASE("at least so long is a length with nữa, too") {
  const auto type = [](std::string_view text) {
    Reading reading(text);
    return dates_of(reading).at(0).type;
  };
  CHECK(type("Chị còn hát ít nhất 2 năm nữa.") == DateType::kDuration);
  CHECK(type("Họ chờ 2 năm nữa.") == DateType::kDuration);
  CHECK(type("2 năm nữa, họ về.") == DateType::kDate);
}

TEST_CASE("an hour is a clock time in brackets, and behind another joined to it") {
  const auto type = [](std::string_view text) {
    Reading reading(text);
    return dates_of(reading).back().type;
  };
  CHECK(type("Bến gặp Đò (16 giờ).") == DateType::kTime);
  CHECK(type("Chợ họp lúc 7 giờ 30 hoặc 8 giờ.") == DateType::kTime);
  CHECK(type("Chợ họp lúc 7 giờ 30, đi mất 8 giờ.") == DateType::kDuration);
}

TEST_CASE("a part of a month begins or ends a range") {
  Reading reading("Rét từ nửa cuối tháng 12 đến tháng 2 năm sau.");
  const auto dates = dates_of(reading);
  REQUIRE(dates.size() == 1);
  CHECK(dates[0].from.day == 16);
  CHECK(dates[0].from.month == 12);
  CHECK(dates[0].from.shift == 0);
  CHECK(dates[0].to.month == 2);
  CHECK(dates[0].to.shift == 1);
}

TEST_CASE("nothing runs over the end of a line") {
  CHECK(texts("Ngày 12\ntháng sau").size() == 2);
  CHECK(texts("12/5/2022\n- 3/6/2022").size() == 2);
}

TEST_CASE("a range knows both ends") {
  Reading reading("Từ 28/12 đến 3/1/2022.");
  const auto dates = dates_of(reading);
  REQUIRE(dates.size() == 1);
  CHECK(dates[0].type == DateType::kRange);
  CHECK(dates[0].from.year == 2021);
  CHECK(dates[0].from.year_shared);
  CHECK(dates[0].to.year == 2022);
}

TEST_CASE("a preposition outside the span is told") {
  Reading reading("Trước ngày 1/6, sau ngày 2/7/2020 và đến năm 2030.");
  const auto dates = dates_of(reading);
  REQUIRE(dates.size() == 3);
  CHECK(dates[0].relation == DateRelation::kBefore);
  CHECK(dates[1].relation == DateRelation::kAfter);
  CHECK(dates[2].relation == DateRelation::kUntil);
}

TEST_CASE("the last time is not the end of a day") {
  CHECK(texts("Máy được kiểm tra lần cuối ngày 22/10.") == Texts{"ngày 22/10"});
  CHECK(texts("Xe đăng kiểm lần cuối ngày 22/10/2016.") == Texts{"ngày 22/10/2016"});
  CHECK(texts("Xã họp cuối ngày 22/10.") == Texts{"cuối ngày 22/10"});
  CHECK(texts("Lần này, cuối năm 2015, họ thắng.") == Texts{"cuối năm 2015"});
}

TEST_CASE("hours after which something went on are a length, hours of the clock are not") {
  const auto type = [](std::string_view text) {
    Reading reading(text);
    return dates_of(reading).at(0).type;
  };
  CHECK(type("Sau gần 8h mất tích, bé về.") == DateType::kDuration);
  CHECK(type("Sau khoảng 2h đi bộ, họ đến nơi.") == DateType::kDuration);
  CHECK(type("Sau hơn 1h chữa cháy, lửa tắt.") == DateType::kDuration);
  CHECK(type("Sau 22h, phố vắng.") == DateType::kTime);
  CHECK(type("Sau 2h sáng, lửa tắt.") == DateType::kTime);
  CHECK(type("Khoảng 12 giờ hay 2 giờ sáng anh về.") == DateType::kTime);
  CHECK(type("Làm 5 giờ hay 6 giờ cũng được.") == DateType::kDuration);
}

TEST_CASE("a year of the cycle is not counted, and words behind a range of days are of both ends") {
  CHECK(texts("Chúc bà con một năm Đinh Dậu an khang.") == Texts{"năm Đinh Dậu"});
  CHECK(texts("Chúc hai nước một năm Ất Tỵ vui.") == Texts{"năm Ất Tỵ"});
  CHECK(texts("Đó là một năm Mậu Tuất nhiều mưa.") == Texts{"năm Mậu Tuất"});
  CHECK(texts("Họ đợi nhau đúng một năm.") == Texts{"một năm"});
  CHECK(texts("Chị học một năm ở Huế.") == Texts{"một năm"});
  CHECK(texts("Hội mở từ ngày 3-17/4 năm nay ở làng.") == Texts{"từ ngày 3-17/4 năm nay"});
  CHECK(texts("Hội mở ngày 3-5/4 năm ngoái.") == Texts{"ngày 3-5/4 năm ngoái"});
  CHECK(texts("Hội mở các ngày 3-5/4 năm sau.") == Texts{"các ngày 3-5/4 năm sau"});
  CHECK(texts("Hội mở từ ngày 3-17/4, năm nay đông hơn.") == Texts{"từ ngày 3-17/4", "năm nay"});
  CHECK(texts("Hội mở từ ngày 3-17/4 ở làng năm ngoái.") == Texts{"từ ngày 3-17/4", "năm ngoái"});
}

TEST_CASE("a noun that ends in a preposition tells nothing of the date behind it") {
  const auto relation = [](std::string_view text) {
    Reading reading(text);
    return dates_of(reading).at(0).relation;
  };
  CHECK(relation("Hội bình chọn điểm đến 2026.") == DateRelation::kNone);
  CHECK(relation("Đây là điểm đến năm 2026.") == DateRelation::kNone);
  CHECK(relation("Tàu có giờ đến 14/5/2026.") == DateRelation::kNone);
  CHECK(relation("Quán mở đến năm 2026.") == DateRelation::kUntil);
  CHECK(relation("Họ lo đến 14/5/2026.") == DateRelation::kUntil);
}

TEST_CASE("a line at the head tells the document date") {
  Reading reading(" date 2021-12 Hội đàm ngày 22-12.");
  const auto dates = dates_of(reading);
  REQUIRE(dates.size() == 2);
  CHECK(dates[0].header);
  CHECK_FALSE(dates[1].header);
}

TEST_CASE("a user's rule joins with parts of day and years") {
  Builder builder;
  builder.add_defaults();
  builder.add_source("mine.rules",
                     "rule date.thg\nkind date\nmatch {day} thg {month}\n"
                     "yes \"12 thg 5\"\nno \"12 thg\"\n");
  const auto engine = builder.build();
  Workspace workspace;
  Table table;
  engine->extract("Sáng 12 thg 5 năm 2022, chợ họp.", 0, ExtractOptions(), workspace, table);
  REQUIRE(workspace.candidates.dates.size() == 1);
  CHECK(workspace.candidates.dates[0].resolved.value == "2022-05-12TMO");
}

TEST_CASE("without any source nothing is found and nothing breaks") {
  Builder builder;
  const auto engine = builder.build();
  Workspace workspace;
  Table table;
  engine->extract("Ngày 12/5/2022.", 0, ExtractOptions(), workspace, table);
  CHECK(workspace.candidates.dates.empty());
}

TEST_CASE("hostile texts cost no more than their length") {
  // Lists, chains and ranges without end: each is read in bounded pieces.
  for (const std::string piece : {"ngày 12, ", "từ ", "12/5 - ", "sáng ", "đầu ", "1 năm ", "(12/5"}) {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += piece;
    Reading reading(text);
    CHECK(dates_of(reading).size() <= 40000);
  }
}

TEST_CASE("the same day behind a dash is one record, the end of a range is not") {
  CHECK(texts("Bản tin sáng nay – 8/2 có ba mục.") == Texts{"sáng nay – 8/2"});
  CHECK(texts("Bản tin từ sáng nay - 8/2 có ba mục.") == Texts{"từ sáng nay - 8/2"});
  CHECK(texts("Bản tin sáng nay - 8 người xem.") == Texts{"sáng nay"});
}

TEST_CASE("a month at the edge of a year is one, several are not") {
  CHECK(texts("Lương tháng cuối năm 2021.") == Texts{"tháng cuối năm 2021"});
  CHECK(texts("Kế hoạch các tháng cuối năm 2021.") == Texts{"cuối năm 2021"});
  CHECK(texts("Trong tháng đầu năm Đinh Dậu.") == Texts{"đầu năm Đinh Dậu"});
}

TEST_CASE("units behind what lasts are lengths, alone they recur") {
  const auto type = [](std::string_view text) {
    Reading reading(text);
    return dates_of(reading).back().type;
  };
  CHECK(type("Mưa có thể kéo dài hàng tuần.") == DateType::kDuration);
  CHECK(type("Đợi vài ngày hoặc hàng tháng.") == DateType::kDuration);
  CHECK(type("Xã họp hàng ngày hoặc hàng tuần.") == DateType::kSet);
  CHECK(type("Hội kéo dài ba ngày hàng năm.") == DateType::kSet);
}

TEST_CASE("qua is a preposition before what one sees or speaks through") {
  CHECK(texts("Ông xem 45 phút qua màn hình.") == Texts{"45 phút"});
  CHECK(texts("Trong 24 giờ qua, mưa to.") == Texts{"24 giờ qua"});
  CHECK(texts("Gần 1 năm lại đây, giá tăng.") == Texts{"Gần 1 năm lại đây"});
}

TEST_CASE("numbers that go nowhere are no range, and what takes a bare day leads to it") {
  CHECK(texts("Đội thích 3-4-3 hơn.").empty());
  CHECK(texts("Hội mở từ 3-5/4.") == Texts{"từ 3-5/4"});
  CHECK(texts("Chiều mùng 5 Tết (2-2), chợ đông.") == Texts{"Chiều mùng 5 Tết", "2-2"});
  CHECK(texts("Xã phát quà ngày tết thiếu nhi 1/6.") == Texts{"ngày tết thiếu nhi 1/6"});
  CHECK(texts("Bản tin Sức khỏe 27.11: bảy món ngon.") == Texts{"27.11"});
  CHECK(texts("Đội giữ sơ đồ 4-3.").empty());
  CHECK(texts("Diễn trong hai đêm 24 và 25/10.") == Texts{"đêm 24", "25/10"});
  CHECK(texts("Xe chạy theo hai chiều 24 và 25/10 vòng.").empty());
}
