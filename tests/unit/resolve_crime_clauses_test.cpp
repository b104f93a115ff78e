#include "resolve/crime/clauses.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/builder.h"
#include "engine/engine.h"

namespace vie {
namespace {

const Engine& engine() {
  static const std::shared_ptr<const Engine> made = [] {
    Builder builder;
    builder.add_defaults();
    return builder.build();
  }();
  return *made;
}

// Context and status of each crime: "case/arrested, mention".
std::string read(std::string_view text) {
  static const uint32_t kind = VIE_KIND_CRIME;
  Workspace workspace;
  Table table;
  engine().extract(text, 0, ExtractOptions(), workspace, table);
  std::string out;
  for (const vie_record& record : table.records()) {
    if (record.kind != kind) continue;
    if (!out.empty()) out += ", ";
    for (uint32_t i = 0; i < record.value_count; ++i) {
      const vie_value& value = table.values()[record.first_value + i];
      if (value.field == VIE_FIELD_STATUS) out += '/';
      if (value.field != VIE_FIELD_CONTEXT && value.field != VIE_FIELD_STATUS) continue;
      out += std::string_view(value.str.data, value.str.size);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("crime clauses: a cue governs nothing beyond its clause") {
  CHECK(read("Xã chưa có biện pháp ngăn chặn nên hai anh em Tám Lúa đánh bạc ở chợ.") != "prevention");
  CHECK(read("Xã đã ngăn chặn nạn đánh bạc ở chợ.") == "prevention");
}

TEST_CASE("crime clauses: the subject of a verb decides what finding means") {
  CHECK(read("Công an phát hiện vụ trộm cắp tài sản.") == "suppression");
  CHECK(read("Sáng 3.4, người dân phát hiện vụ trộm cắp tài sản.") == "case");
  CHECK(read("Công an bắt người đàn ông bắt cóc trẻ em.") == "case/arrested");
  CHECK(read("Người dân vây bắt vì nghi bắt cóc trẻ em.") == "allegation/suspected");
}

TEST_CASE("crime clauses: the subject of what is said is a fact") {
  CHECK(read("Tòa cho rằng hành vi phạm tội của bị cáo Năm là nguy hiểm.") == "case/on-trial");
  CHECK(read("Chuyên gia cho rằng cuộc tấn công mạng hôm 3-4 là lời cảnh tỉnh.") == "case");
}

TEST_CASE("crime clauses: what happens as a rule is no case") {
  CHECK(read("Những vụ trộm cắp tài sản thường thì xảy ra ban đêm.") == "mention");
  CHECK(read("Đêm 3-4, ông Tám Lúa suýt bị giết hại.") == "mention");
  CHECK(read("Ông Tám thường trú tại huyện Cũ bị giết hại.") == "case");
}

TEST_CASE("crime clauses: several that nobody counts are a case only with a name or number") {
  CHECK(read("Robot sẽ có mặt trong các vụ ẩu đả.") == "mention");
  CHECK(read("Ông liên quan đến nhiều vụ giết người ở huyện Cũ.") == "case");
}

TEST_CASE("crime clauses: people of a milieu are a case as doers only") {
  CHECK(read("Anh thề từ bỏ thế giới giang hồ, công an cho biết.") == "mention");
  CHECK(read("Đêm 3-4, ba tên giang hồ xông vào quán, công an cho biết.") == "case");
}

}  // namespace vie
