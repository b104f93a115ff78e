#include "resolve/crime/verdict.h"

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

TEST_CASE("crime verdict: what is done in a clause of saying is only said to be done") {
  CHECK(read("Chị L. tố ông Tám Lúa nhiều lần có hành vi trộm cắp tài sản.") == "allegation");
  CHECK(read("Cho rằng em trai hỗn láo, Tám dùng dao đâm em trai.") == "case");
  CHECK(read("Cảnh sát không thấy có dấu hiệu cho thấy đây là vụ giết người.") == "negated");
  CHECK(read("Luật sư hỏi liệu họ có bị bắt giữ vì buôn lậu hay không.") == "mention");
}

TEST_CASE("crime verdict: in the passive the object stands before its verb") {
  CHECK(read("Ông Tám phát hiện nhà mình bị trộm đột nhập.") == "case");
  CHECK(read("Ổ đánh bạc ở chợ vừa bị công an xóa sổ.") == "suppression");
  CHECK(read("Chủ nghĩa khủng bố phải bị ngăn chặn.") == "prevention");
}

TEST_CASE("crime verdict: what governs two crimes says the same of both") {
  CHECK(read("Ông Tám bị bắt với cáo buộc tham ô, biển thủ công quỹ và nhận hối lộ.") ==
        "case/arrested, case/arrested");
  CHECK(read("Ba tù nhân bị bắt vì dọa giết ông Tám.") == "case/arrested");
}

TEST_CASE("crime verdict: what is certain says more than the doubt before it") {
  CHECK(read("Nghi phạm cướp tiệm vàng đã bị bắt.") == "case/arrested");
}

TEST_CASE("crime verdict: what is told of one is not told of another") {
  CHECK(read("Công an bắt giữ cha mẹ của kẻ trộm tiền.") == "case");
  CHECK(read("Binh sĩ bịa chuyện một tù nhân bị bắt cóc.") == "negated");
}

}  // namespace vie
