// Tests of resolve/dates.h: records of whole documents.

#include "resolve/dates.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/builder.h"

using namespace vie;

namespace {

const Engine& engine() {
  static const auto built = [] {
    Builder builder;
    builder.add_defaults();
    return builder.build();
  }();
  return *built;
}

std::vector<std::string> values(std::string_view text, vie_date published = {}) {
  Workspace workspace;
  Table table;
  ExtractOptions options;
  options.published = published;
  engine().extract(text, 0, options, workspace, table);
  std::vector<std::string> out;
  for (const DateCandidate& date : workspace.candidates.dates) {
    if (date.resolved.done) out.emplace_back(date.resolved.value);
  }
  return out;
}

constexpr vie_date day(int32_t year, uint8_t month, uint8_t of_month) {
  return {year, month, of_month, VIE_CALENDAR_GREGORIAN, 0};
}

using Values = std::vector<std::string>;

}  // namespace

TEST_CASE("the document date is what the caller says, before any line at the head") {
  CHECK(values(" date 2021-12 Hội đàm ngày 22-12.") == Values{"2021-12-22"});
  CHECK(values(" date 2021-12 Hội đàm ngày 22-12.", day(2019, 12, 23)) == Values{"2019-12-22"});
}

TEST_CASE("a dateline tells the document date, and stays a date") {
  using Values = std::vector<std::string>;
  CHECK(values("Hội nghị khai mạc\n\nHà Nội, ngày 22/12/2021\n\nChiều 21-12, hai bên họp.") ==
        Values{"2021-12-22", "2021-12-21TAF"});
  CHECK(values("22-12-2021\nHôm qua, hai bên họp.") == Values{"2021-12-22", "2021-12-21"});
  // Not one: more follows in the line, a word before it is no place, or the year is not written.
  CHECK(values("Hà Nội, ngày 22/12/2021, trời mưa.\nHôm qua nắng.")[1] != "2021-12-21");
  CHECK(values("Hai bên họp tại Hà Nội, ngày 22/12/2021\nHôm qua nắng.")[1] != "2021-12-21");
  CHECK(values("Hà Nội, ngày 22/12\nHôm qua nắng.")[1] != "2021-12-21");
}

TEST_CASE("a document date without a day") {
  CHECK(values("Hôm nay họp.", day(2022, 5, 0)) == Values{"XXXX-XX-XX"});
  CHECK(values("Tháng này họp.", day(2022, 5, 0)) == Values{"2022-05"});
  CHECK(values("Họp ngày 22/5.", day(2022, 5, 0)) == Values{"2022-05-22"});
}

TEST_CASE("each document begins a story of its own") {
  CHECK(values("Ngày 12/5/2022 họp. Cùng ngày, ký.") == Values{"2022-05-12", "2022-05-12"});
  CHECK(values("Cùng ngày, ký.") == Values{"XXXX-XX-XX"});
}

TEST_CASE("a year of an event in the sentence is a day's, a year of a birth or a plan is not") {
  CHECK(values("Kỳ thi vẽ lần thứ 6 năm 2017 mở ngày 24/6.")[1] == "2017-06-24");
  CHECK(values("Kỳ thi vẽ năm 2017 do nhà văn hóa xã cùng trường làng, hội phụ nữ và những người yêu nghề dệt "
               "ở hai bên bờ sông góp công tổ chức sáng 24/6.")[1] == "XXXX-06-24TMO");
  CHECK(values("Anh Tuy (SN 1993, trú tại xã Bến) mất hôm 20/5.")[1] == "XXXX-05-20");
  CHECK(values("Xã bàn kế hoạch năm 2018 của chợ hôm 27/6.")[1] == "XXXX-06-27");
}

TEST_CASE("a day without its month is of the one that its sentence has named") {
  CHECK(values("Hội mở 12 tháng Giêng, rước kiệu ngày 13.")[1] == "LXXXX-01-13");
  CHECK(values("Chợ mở ngày 5/6, đóng ngày 9.", day(2021, 5, 14))[1] == "2021-06-09");
  CHECK(values("Chợ mở ngày 28/6, đóng ngày 9.")[1] == "XXXX-XX-09");
}

TEST_CASE("what is past was not on a day that is said to come") {
  CHECK(values("Lễ cưới vào ngày 3/6 tới. Hôm đó, anh đã tỏ tình.")[1] == "XXXX-XX-XX");
  CHECK(values("Lễ cưới vào ngày 3/6 tới. Hôm đó, anh sẽ hát.")[1] == "XXXX-06-03");
}

TEST_CASE("a feast that lies ahead is not told of, one that is past is") {
  const auto of = [](std::string_view feast) {
    return values("Ngày 21/12 họp, bàn việc dịp " + std::string(feast) + ". Cùng ngày, ký.",
                  day(2021, 12, 22))[2];
  };
  CHECK(of("Tết Nguyên đán Nhâm Dần") == "2021-12-21");
  CHECK(of("Tết Nguyên đán Tân Sửu") == "2021-02-12");
  CHECK(values("Ngày 21/12/2021 họp, bàn việc dịp Tết Nguyên đán Nhâm Dần. Cùng ngày, ký.")[2] ==
        "2021-12-21");
  CHECK(values("Ngày 21/12 họp, bàn việc dịp Tết Nguyên đán Nhâm Dần. Cùng ngày, ký.")[2] ==
        "XXXX-12-21");
}

TEST_CASE("other kinds find the value and the record of a candidate") {
  Workspace workspace;
  Table table;
  engine().extract("Họp ngày 12/5/2022.", 0, ExtractOptions(), workspace, table);
  REQUIRE(workspace.candidates.dates.size() == 1);
  const DateCandidate::Resolved& resolved = workspace.candidates.dates[0].resolved;
  CHECK(resolved.done);
  CHECK(resolved.earliest == Day{2022, 5, 12});
  CHECK(resolved.latest == Day{2022, 5, 12});
}

TEST_CASE("giao thừa at the turn of the Gregorian year is its eve") {
  CHECK(values("Phố đông đêm giao thừa.", day(2026, 1, 1)) == Values{"2025-12-31"});
  CHECK(values("Phố đông đón giao thừa 2026.", day(2025, 12, 31)) == Values{"2025-12-31"});
  CHECK(values("Phố đông đêm giao thừa.", day(2026, 2, 12)) == Values{"2026-02-16"});
  CHECK(values("Phố đông giao thừa Tết Bính Ngọ.", day(2026, 1, 1)) == Values{"2026-02-16"});
}

TEST_CASE("looking back twice is looking back from the same day") {
  CHECK(values("Ngày 8/2, giá cao hơn ngày hôm trước. Bạc thấp hơn ngày hôm trước.") ==
        Values{"XXXX-02-08", "XXXX-02-07", "XXXX-02-07"});
  CHECK(values("Ngày 8/2 họp. Luật gửi hôm trước, hôm sau thông qua.").back() == "XXXX-02-08");
  CHECK(values("Ngày 1/6 họp, làm xong trước ngày 30/6. Cùng ngày, mưa.").back() == "XXXX-06-01");
}

TEST_CASE("what opens a report takes no year from the earlier story that it tells") {
  CHECK(values("Ngày 30/6, tòa xử. Ngày 24/5/2015, họ gặp. Tháng 6/2015, họ cãi. Ngày 5/9/2015, họ đánh.")[0] ==
        "XXXX-06-30");
  CHECK(values("Ngày 30/6, tòa xử vụ án. Phiên tòa tháng 6/2015 kéo dài.")[0] == "2015-06-30");
}

TEST_CASE("a step leads neither beyond the calendar nor, as told of, beyond the document") {
  CHECK(values("Người ở đây từ 40.000 năm trước.", day(2025, 8, 23)) == Values{"XXXX"});
  CHECK(values("Năm 2012 rất khó. Ba thập kỷ sau, làng đổi khác.", day(2020, 10, 1)).back() == "XXXX");
  CHECK(values("Năm 2012 rất khó. Ba thập kỷ sau, làng sẽ đổi khác.", day(2020, 10, 1)).back() == "2042");
}

TEST_CASE("hours after are counted from the hour that was told of") {
  CHECK(values("Lúc 14 giờ ngày 13/5, nhà cháy. Khoảng một giờ sau, lửa tắt.").back() == "XXXX-05-13T15:00");
  CHECK(values("Lúc 23h30 ngày 31/12/2020, nhà cháy. 2 giờ sau đó, lửa tắt.").back() == "2021-01-01T01:30");
  CHECK(values("Lúc 1h ngày 1/1/2021, lửa tắt. 2 giờ trước đó, nhà cháy.").back() == "2020-12-31T23:00");
  CHECK(values("Lúc 23h50 ngày 31/12/2020, nhà cháy. 15 phút sau, lửa tắt.").back() == "2021-01-01T00:05");
  CHECK(values("Nhà cháy. Hai giờ sau, lửa tắt.") == Values{"XXXX-XX-XX"});
  CHECK(values("Nhà cháy. Ít phút sau, lửa tắt.") == Values{"XXXX-XX-XX"});
}

TEST_CASE("without a document date the text may say which day today is") {
  CHECK(values("Hôm nay (31/5), trời mưa. Đêm nay tạnh, sáng mai nắng.") ==
        Values{"XXXX-05-31", "XXXX-05-31TNI", "XXXX-06-01TMO"});
  CHECK(values("Tối qua (22/6), chợ cháy. Sáng nay, lửa tắt.").back() == "XXXX-06-23TMO");
  CHECK(values("Lúc 14h chiều nay, họp. Sáng nay (9/6) mưa.")[0] == "XXXX-06-09T14:00");
  // Not if it names two days, nor where the caller has said which it is.
  CHECK(values("Hôm nay (31/5) mưa. Sáng nay (2/6) nắng. Hôm qua nóng.").back() == "XXXX-XX-XX");
  CHECK(values("Hôm nay mưa. Ngày 31/5 nắng.")[0] == "XXXX-XX-XX");
  CHECK(values("Hôm nay (31/5), mưa. Hôm qua nắng.", day(2021, 5, 31)).back() == "2021-05-30");
}

TEST_CASE("that day is not far from where it was told of") {
  const std::string far = "Anh kể. Chị cười. Họ hát. Bé ngủ. Gà gáy. Trời sáng. Đò đi. ";
  CHECK(values("Ngày 8/2 họp. Tối hôm ấy, mưa.").back() == "XXXX-02-08TEV");
  CHECK(values("Ngày 8/2 họp. " + far + "Tôi nhớ tối hôm ấy mưa.").back() == "XXXX-XX-XXTEV");
  CHECK(values("Ngày 8/2 họp. " + far + "Cùng ngày, mưa.").back() == "XXXX-02-08");
}

TEST_CASE("a year with which another is compared is told of to nobody") {
  const auto last = [](std::string_view text) { return values(text, day(2014, 1, 20)).back(); };
  CHECK(last("Quý 3/2013, quán lãi to, tăng so với quý 3/2012. Trong quý 3, quán sửa nhà.") == "2013-Q3");
  CHECK(values("Năm 2016, quán lãi, giảm so với năm trước; nợ tăng so với năm trước.").back() == "2015");
  CHECK(values("Tháng 6/2017, giá tăng so với tháng 12/2016 và so với cùng kỳ năm trước.").back() == "2016");
  CHECK(values("Năm 2016, quán lãi. Năm sau đó, quán lỗ.").back() == "2017");
}

TEST_CASE("years after are counted only from a year told of just before") {
  const std::string far = "Anh kể. Chị cười. Họ hát. ";
  CHECK(values("Năm 2011, anh cưới. Ba năm sau, anh đi.").back() == "2014");
  CHECK(values("Năm 2011, anh cưới. " + far + "Ba năm sau, anh đi.").back() == "XXXX");
  CHECK(values("Năm 2018 còn xa. Hè này anh nghỉ, một năm sau đó anh đi.").back() == "XXXX");
  CHECK(values("Anh đi 10 ngày sau.", day(2026, 4, 10)) == Values{"XXXX-XX-XX"});
}

TEST_CASE("the same day is not one that was only planned") {
  CHECK(values("Sáng 5/6, xã họp. Xã sẽ bàn lại vào ngày 9/6. Cùng ngày, xã đã phát quà.").back() ==
        "XXXX-06-05");
  CHECK(values("Sáng 5/6, xã họp. Xã sẽ bàn lại vào ngày 9/6. Cùng ngày, xã sẽ phát quà.").back() ==
        "XXXX-06-09");
  CHECK(values("Sáng 5/6, xã họp. Bàn ngày 9/6. Cùng ngày, xã phát quà.", day(2021, 6, 6)).back() ==
        "2021-06-05");
}

TEST_CASE("what stands in the sentence before is not said of the next") {
  CHECK(values("Xã sắp xây cầu. Ngày 11 tháng 8, xã họp.", day(2021, 10, 23)).back() == "2021-08-11");
}

TEST_CASE("without a document date the year of the sentence before is kept if the text is of it or goes on") {
  CHECK(values("Ngày 2/6/2014, họ cưới. Ngày 5/6, họ đi.").back() == "2014-06-05");
  CHECK(values("Nhà cháy hồi tháng 2/2014. Hôm 5/6, thợ sửa. Tháng 5/2017, nhà xong.")[1] == "XXXX-06-05");
  CHECK(values("Nhà cháy tháng 8/2016, thủ phạm bị bắt ngày 25/1.").back() == "XXXX-01-25");
  CHECK(values("Từ đầu năm 2017, giá tăng. Tính đến ngày 11/5, giá vẫn tăng.").back() == "2017-05-11");
  CHECK(values("Trong năm 2017, quán lãi, 6 tháng cuối năm càng lãi.").back() == "2017-H2");
  CHECK(values("Năm 2014 rất khó. Tháng 5/2017, họ về. Quán lãi 6 tháng cuối năm.").back() == "XXXX-H2");
  CHECK(values("Chiều 21/6, xã họp nhớ ngày 21/6/1977.")[0] == "XXXX-06-21TAF");
}

TEST_CASE("the end of the year told of as just past is that of the year before") {
  CHECK(values("Năm 2025, quán lãi, quý cuối năm càng lãi.", day(2026, 1, 30)).back() == "2025-Q4");
  CHECK(values("Quán lãi 6 tháng cuối năm.", day(2026, 1, 10)).back() == "2025-H2");
  CHECK(values("Quán lãi 6 tháng cuối năm.", day(2026, 8, 10)).back() == "2026-H2");
}

TEST_CASE("a bracket with its year explains a noun and tells nothing") {
  CHECK(values("Ngày 19/6, hội họp, bàn dịp ngày truyền thống (18-11-2018). Chiều cùng ngày, mưa.").back() ==
        "XXXX-06-19TAF");
  CHECK(values("Lễ khởi công (18-11-2018) rất đông. Chiều cùng ngày, mưa.").back() == "2018-11-18TAF");
}

TEST_CASE("a day told of as long past hands its year on to its own sentence only") {
  const auto last = [](std::string_view text) { return values(text, day(2017, 8, 20)).back(); };
  CHECK(last("Vụ cháy xảy ra hồi tháng 5/2015. Ngày 3/6, thợ sửa nhà.") == "2017-06-03");
  CHECK(last("Lần gần đây nhất là vào tháng 8/2015. Ngày 3/6, họ lại thi.") == "2017-06-03");
  CHECK(last("Thợ kiểm tra lần cuối tháng 8/2015. Ngày 3/6, máy hỏng.") == "2017-06-03");
  CHECK(last("Vụ cháy xảy ra hồi tháng 5/2015, riêng ngày 3/6 cháy hai nhà.") == "2015-06-03");
  CHECK(last("Vụ cháy xảy ra tháng 5/2015. Ngày 3/6, thợ sửa nhà.") == "2015-06-03");
}

TEST_CASE("from an evening to the next morning begins on the day told of") {
  CHECK(values("Ngày 3/5, đội gác từ 22 giờ đến 5 giờ sáng hôm sau.", day(2021, 5, 9)).back() ==
        "2021-05-03T22:00/2021-05-04T05:00");
  CHECK(values("Đội gác từ 22 giờ đến 5 giờ sáng hôm sau.", day(2021, 5, 9)) == Values{"T22:00/T05:00"});
  CHECK(values("Ngày 3/5, đội gác từ 22 giờ đến 23 giờ.", day(2021, 5, 9)).back() == "T22:00/T23:00");
}

TEST_CASE("a month that is still to come is no story to look back from") {
  CHECK(values("Chợ sẽ mở ngày 27/9/2021, giá hơn tháng trước.", day(2021, 5, 9)).back() == "2021-04");
  CHECK(values("Giá tháng 3/2021 hơn tháng trước.", day(2021, 5, 9)).back() == "2021-02");
}

TEST_CASE("what is still to come is not of a year told of as past") {
  const auto last = [](std::string_view text) { return values(text).back(); };
  CHECK(last("Năm 2016, họ đã hứa. Họ sẽ cưới vào tháng 10.") == "XXXX-10");
  CHECK(last("Năm 2016, xã đã bàn nhiều. Ngày 3/6, xã sẽ họp.") == "XXXX-06-03");
  CHECK(last("Năm 2016, xã từng hứa. Xã dự kiến xây cầu vào tháng 9.") == "XXXX-09");
  CHECK(last("Năm 2016, họ đã hứa. Họ cưới vào tháng 10.") == "2016-10");
  CHECK(last("Năm 2016, xã sẽ xây cầu. Ngày 3/6, xã sẽ họp.") == "2016-06-03");
}

TEST_CASE("a part of a year is of the year whose other part was told of just before") {
  const auto last = [](std::string_view text) { return values(text).back(); };
  CHECK(last("Quán thu 6 tháng đầu năm 2017 tăng. Để đạt đích năm nay, 6 tháng cuối năm phải tăng nữa.") ==
        "2017-H2");
  CHECK(last("Quán thu 6 tháng đầu năm 2017 tăng, riêng tháng 6/2017 giảm. Giá 6 tháng đầu năm tăng.") ==
        "2017-H1");
  CHECK(last("Quán thu 9 tháng đầu năm 2017 tăng. Quán chờ 3 tháng cuối năm.") == "2017-10/2017-12");
  CHECK(last("Quán thu 6 tháng đầu năm 2016 tăng. Tháng 5/2017, quán nghỉ, chờ 6 tháng cuối năm.") ==
        "2017-H2");
  CHECK(last("Quán thu tăng so với 6 tháng đầu năm 2017. Năm nay, quán chờ 6 tháng cuối năm.") == "XXXX-H2");
}

TEST_CASE("the end of the month is of the month told of with its year just before") {
  const auto last = [](std::string_view text) { return values(text).back(); };
  CHECK(last("Đến ngày 25/1/2017, chợ có bốn quán. Phiên cuối tháng bán nhiều.") == "2017-01");
  CHECK(last("Đến ngày 25/1, chợ có bốn quán. Phiên cuối tháng bán nhiều.") == "XXXX-XX");
  CHECK(last("Ngày 25/1/2017, chợ mở. Xóm vui. Quán đông. Phiên cuối tháng bán nhiều.") == "XXXX-XX");
}

TEST_CASE("a bracket that explains a noun hands on no year to what is behind hồi") {
  const auto last = [](std::string_view text) { return values(text).back(); };
  CHECK(last("Vốn vụ tới (kết thúc vào tháng 3/2019) hơn mức đưa ra hồi tháng 1.") == "XXXX-01");
  CHECK(last("Vụ tới (kết thúc vào tháng 3/2019), quán nghỉ tháng 1.") == "2019-01");
}

TEST_CASE("mùng N is a day of Tết where the text speaks of it, or of the lunar month told of") {
  CHECK(values("Chợ hoa Tết rất đông. Mùng 3 quán bán lại.", day(2026, 2, 10)).back() == "2026-02-19");
  CHECK(values("Chợ hoa Tết rất đông. Mùng 3 quán bán lại.").back() == "LXXXX-01-03");
  CHECK(values("Nhà kể chuyện Tết. Mùng 3 quán bán lại.", day(2026, 7, 10)).back() == "2026-07-03");
  CHECK(values("Chợ hoa Tết dương lịch rất đông. Mùng 3 quán bán lại.").back() == "XXXX-XX-03");
  CHECK(values("Nhà nghỉ Tết từ ngày 30 đến mùng 3.").back() == "LXXXX-12-30/LXXXX-01-03");
  CHECK(values("Hội mở ngày 12/3 âm lịch. Ngày 13 rước kiệu.").back() == "LXXXX-03-13");
  CHECK(values("Hội mở ngày 12/3 âm lịch. Ngày 20 rước kiệu.").back() == "XXXX-XX-20");
  CHECK(values("Hội mở ngày 12/3. Ngày 13 rước kiệu.").back() == "XXXX-XX-13");
}

TEST_CASE("the end of the year before Tết is of the lunar year, in a text about Tết") {
  CHECK(values("Xe chạy ngày cuối năm. Nhà lo Tết.", day(2026, 2, 16))[0] == "L2025");
  CHECK(values("Xe chạy ngày cuối năm. Nhà lo Tết.", day(2026, 2, 26))[0] == "2026");
  CHECK(values("Xe chạy ngày cuối năm.", day(2026, 2, 16))[0] == "2025");
  CHECK(values("Xe chạy nhiều trong quý cuối năm. Nhà lo Tết.", day(2026, 2, 10))[0] == "2025-Q4");
  CHECK(values("Xe đã chạy hồi cuối năm. Nhà lo Tết.", day(2026, 2, 10))[0] == "2025");
}

TEST_CASE("hours after are counted from a clock time without its day, too") {
  CHECK(values("Sáng 20/11/1945, làng họp. Đến 10 giờ thì xong và khoảng hai giờ sau, khách đến.").back() ==
        "T12:00");
  CHECK(values("Lúc 23h50, nhà cháy. 15 phút sau, lửa tắt.").back() == "T00:05");
  CHECK(values("Lúc 22h ngày 13/7, nhà cháy. Đến 23 giờ 5 phút, lửa tắt. 15 phút sau, mưa.").back() ==
        "T23:20");
  CHECK(values("Đò đi lúc 9h. Khách ngồi. Nước lên. 15 phút sau, mưa.").back() == "XXXX-XX-XX");
}

TEST_CASE("speakers speak on the same day, not on the day of which they tell") {
  const std::string told = "Ngày 21/6, ông Nam cho biết chiều 19/6 chợ cháy. ";
  CHECK(values(told + "Cùng ngày, ông Hải cho biết đã sửa xong.").back() == "XXXX-06-21");
  CHECK(values(told + "Cùng ngày, đò nghỉ.").back() == "XXXX-06-19");
  CHECK(values("Ngày 21/6, ông Nam dựng rạp cháy chiều 19/6. Cùng ngày, ông Hải nói.").back() == "XXXX-06-19");
  const std::string back = "Ngày 4/7, xã họp. Ông Nam thấy mương này rất giống mương vỡ hôm 14/5. ";
  CHECK(values(back + "Cùng ngày, báo huyện cho biết mương sẽ được sửa.").back() == "XXXX-07-04");
  CHECK(values(back + "Cùng ngày, chợ cháy.").back() == "XXXX-05-14");
}

TEST_CASE("a range of hours tells of its day, an anniversary in a bracket of none") {
  CHECK(values("Lễ mở từ 8h đến 13h ngày 24/10, tan hội cùng ngày.", day(2013, 10, 23)).back() ==
        "2013-10-24");
  CHECK(values("Chiều 14/5, họ nhớ 45 năm kết nghĩa (8/11/1972 / 8/11/2017). Tối cùng ngày, mưa.").back() ==
        "XXXX-05-14TEV");
}

TEST_CASE("a weekday of no one week, and that of the day told of") {
  const vie_date december = day(2025, 12, 28);
  CHECK(values("Nỗi sợ ngày chủ nhật.", december) == Values{"XXXX-WXX-7"});
  CHECK(values("Anh ghét \"thứ Hai\".", december) == Values{"XXXX-WXX-1"});
  CHECK(values("Cả tuần chỉ nghỉ một ngày chủ nhật.", december) == Values{"XXXX-WXX-7"});
  CHECK(values("Chợ họp ngày chủ nhật.", december) == Values{"2025-12-28"});
  CHECK(values("Ngày 1/1/2026 rơi vào thứ Năm.", december).back() == "2026-01-01");
  CHECK(values("Ngày 1/1/2026 rơi vào thứ Sáu.", december).back() == "XXXX-WXX-5");
  CHECK(values("Ngày 1/1/2026 rơi vào thứ Năm, hát từ thứ Năm đến chủ nhật.", december).back() ==
        "2026-01-01/2026-01-04");
}

TEST_CASE("a year from which or until which something is so is of no day, one at an edge is") {
  CHECK(values("Ngày 7/2, xã họp. Luật chợ có hiệu lực từ tháng 2/2015.")[0] == "XXXX-02-07");
  CHECK(values("Sáng 2/6, đội họp. Anh còn hợp đồng đến tháng 6/2020.")[0] == "XXXX-06-02TMO");
  CHECK(values("Ngày 5/6, xã họp. Từ đầu tháng 6/2015, chợ vắng.")[0] == "2015-06-05");
  CHECK(values("Chợ đông từ tháng 4/2015. Từ tháng 4 khách trả tiền.").back() == "2015-04");
  CHECK(values("Ngày 19/1, ông nghỉ. Từ tháng 1/2016 đến tháng 5/2017, ông lãi to.")[0] == "XXXX-01-19");
}

TEST_CASE("what happened lately, or long after all that is told of, is not of the year told of before") {
  const auto last = [](std::string_view text) { return values(text).back(); };
  CHECK(last("Năm 2014, họ từng cãi nhau. Họ chia tay hôm 5/6.") == "XXXX-06-05");
  CHECK(last("Ngày 2/6/2014, họ cưới. Hôm 5/6, họ đi.") == "2014-06-05");
  CHECK(last("Năm 2016, họ gặp nhau. Phim của họ chiếu từ ngày 22/5.") == "XXXX-05-22");
  CHECK(last("Năm 2016, xã sẽ xây cầu. Cầu mở ngày 22/5.") == "2016-05-22");
  CHECK(last("Từ đầu năm 2017, giá tăng. Đến ngày 22/5, giá giảm.") == "2017-05-22");
  CHECK(values("Họ sinh con tháng 2/2015 và mới đây nhất, hồi tháng 1, sinh nữa.", day(2021, 4, 20)).back() ==
        "2021-01");
  CHECK(last("Năm 2014, chợ bị cấm. Quán bị hại hồi đầu năm.") == "XXXX");
  CHECK(last("Năm 2014, chợ bị cấm. Quán mở từ đầu năm.") == "2014");
  CHECK(last("Tháng 1/2017, quán bán ít hơn tháng 12/2016. Số ấy gần bằng tháng 11.") == "XXXX-11");
  CHECK(last("Chợ cháy tháng 1/2016. Chợ lại cháy tối 24/5.") == "XXXX-05-24TEV");
  CHECK(last("Ngày sinh thật của bà là 21/4/1926, nhưng làng mừng vào tháng 6.") == "XXXX-06");
}

TEST_CASE("from a year on is up to the speaker's year") {
  CHECK(values("Từ cuối năm 2016, thợ sửa mương, nước sẽ rút nhanh hơn năm trước.").back() == "XXXX");
  CHECK(values("Năm 2016, thợ sửa mương, nước rút nhanh hơn năm trước.").back() == "2015");
}

TEST_CASE("that day of what is so at any time is none that was told of") {
  CHECK(values("Bà đến chợ ngày 26/4. Mỗi khi bà đến thì hôm đó chợ vui.").back() == "XXXX-XX-XX");
}

TEST_CASE("what is so every year is of no year") {
  const vie_date april = day(2021, 4, 23);
  CHECK(values("Hằng năm từ tháng 2 tới tháng 4, sông cạn.", april).back() == "XXXX-02/XXXX-04");
  CHECK(values("Sông đầy từ tháng 9 đến tháng 11 hằng năm.", april)[0] == "XXXX-09/XXXX-11");
  CHECK(values("Mỗi năm cứ đến tháng 9, làng mở hội.", april).back() == "XXXX-09");
  CHECK(values("Làng mở hội hằng năm. Tháng 9, chợ đông.", april).back() == "2021-09");
  CHECK(values("Hội mở hằng năm, từ mùng 7 tháng Giêng.", april).back() == "LXXXX-01-07");
  CHECK(values("Làng lấy ngày 3/12 làm ngày hội.", april) == Values{"XXXX-12-03"});
  CHECK(values("Người xưa chọn ngày 1/1 làm mốc năm mới.", april) == Values{"XXXX-01-01"});
  CHECK(values("Họ chọn ngày 3/5 làm ngày cưới.", april) == Values{"2021-05-03"});
}

TEST_CASE("a weekday that the headline tells of as of no one week stays so") {
  CHECK(values("Cú sốc ngày chủ nhật\nChợ đóng cửa vào chủ nhật.", day(2026, 8, 14)).back() == "XXXX-WXX-7");
  CHECK(values("Cú sốc ngày chủ nhật\nChợ sẽ đóng cửa vào chủ nhật.", day(2026, 8, 14)).back() == "2026-08-16");
}

TEST_CASE("today of a headline is the day beside the stamp that the text tells of at its head") {
  CHECK(values("Tối nay, giá vải giảm\nTối 29/6, giá vải giảm mạnh.", day(2026, 6, 30))[0] == "2026-06-29TEV");
  CHECK(values("Tối nay, giá vải giảm\nSáng 29/6, giá vải tăng.", day(2026, 6, 30))[0] == "2026-06-30TEV");
  CHECK(values("Tối nay, giá vải giảm\nKhác với tối 29/6, giá giảm.", day(2026, 6, 30))[0] == "2026-06-30TEV");
}
