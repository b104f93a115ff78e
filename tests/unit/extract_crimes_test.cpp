#include "extract/crimes.h"

#include <doctest/doctest.h>

#include <string>

#include "base/strings.h"
#include "reading.h"

namespace vie {
namespace {

const EngineSources& sources() { return Sources::builtin().engine; }

void extract(Reading& reading) {
  static const OrganisationExtractor organisations(sources().lexicons, sources().rules);
  static const CrimeExtractor crimes(sources().lexicons, sources().rules,
                                     Sources::builtin().matcher);
  organisations.run(reading.document, reading.hits, reading.candidates);
  crimes.run(reading.document, reading.hits, reading.candidates);
}

// "mention = category +attribute" of all crimes, one a line.
std::string found(std::string_view text) {
  Reading reading(text);
  extract(reading);
  const Lexicons& lexicons = sources().lexicons;
  std::string out;
  for (const CrimeCandidate& crime : reading.candidates.crimes) {
    if (!out.empty()) out += '\n';
    out += reading.text(crime.first, crime.last) + " = ";
    out += lexicons[crime.category].attributes.get("id");
    for (uint32_t i = 0; i < crime.attribute_count; ++i) {
      out += " +" + std::string(lexicons[crime.attributes[i]].attributes.get("id"));
    }
  }
  return out;
}

std::string spelled(const Phrase& phrase) {
  std::string out;
  for (const Symbol symbol : sources().lexicons.symbols(phrase)) {
    if (!out.empty()) out += ' ';
    out += sources().vocabulary.spelling(symbol);
  }
  return out;
}

// Whether the category of an id is found over all tokens from `first` on but for the full stop.
bool covers(std::string_view text, uint32_t first, std::string_view id) {
  Reading reading(text);
  extract(reading);
  const uint32_t last = reading.document.size() - 1;
  for (const CrimeCandidate& crime : reading.candidates.crimes) {
    const std::string_view found_id = sources().lexicons[crime.category].attributes.get("id");
    if (crime.first <= first && crime.last >= last && found_id == id) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("crimes: a head is shared by a list") {
  CHECK(found("phòng, chống tội phạm về ma túy, kinh tế, buôn lậu, mua bán người.") ==
        "tội phạm về ma túy = drug\nkinh tế = economic\nbuôn lậu = smuggling-goods\n"
        "mua bán người = trafficking-adult");
  CHECK(found("các tội: giết người, cướp tài sản và tàng trữ trái phép vũ khí quân dụng.") ==
        "giết người = murder\ncướp tài sản = robbery-property\n"
        "tàng trữ trái phép vũ khí quân dụng = military-weapons");
  CHECK(found("tội phạm kinh tế, hình sự...; kịp thời trao đổi") ==
        "tội phạm kinh tế = economic\nhình sự = social-order");
  CHECK(found("các loại tội phạm, nhất là ma túy và mua bán người, đã giảm") ==
        "các loại tội phạm = crime\nma túy = drug\nmua bán người = trafficking-adult");
}

TEST_CASE("crimes: a complement counts under a head only") {
  CHECK(found("Kinh tế, môi trường và giao thông của tỉnh đều tiến bộ.").empty());
  CHECK(found("tội phạm ma túy, môi trường sống của dân bị đảo lộn") == "tội phạm ma túy = drug");
}

TEST_CASE("crimes: verbs share an object, and an object its verbs") {
  CHECK(found("mua bán, vận chuyển trái phép chất ma túy") ==
        "mua bán, vận chuyển trái phép chất ma túy = drug-trade-transport");
  CHECK(found("sản xuất và sử dụng trái phép thuốc lắc") ==
        "sản xuất và sử dụng trái phép thuốc lắc = drug");
  CHECK(found("họ buôn bán vũ khí, ma túy qua mạng") ==
        "buôn bán vũ khí = weapons\nma túy qua mạng = drug-trade +high-tech");
  CHECK(found("để buôn lậu, vận chuyển trái phép hàng cấm") ==
        "buôn lậu = smuggling-goods\nvận chuyển trái phép hàng cấm = prohibited-keep-transport");
}

TEST_CASE("crimes: a verb that needs no object shares one that makes the same offence") {
  CHECK(found("Ông bị khởi tố về tội chiếm đoạt, mua bán súng quân dụng.") ==
        "chiếm đoạt, mua bán súng quân dụng = military-weapons");
  CHECK(found("Công an bắt nhóm trộm cắp, cướp giật tài sản.") ==
        "trộm cắp = theft-property\ncướp giật tài sản = snatching");
}

TEST_CASE("crimes: amounts stand between verb and object, unlawfulness makes the offence") {
  CHECK(found("vận chuyển hơn 1,5 kg ma túy") == "vận chuyển hơn 1,5 kg ma túy = drug-transport");
  CHECK(found("chiếm đoạt hàng chục tỉ đồng") == "chiếm đoạt hàng chục tỉ đồng = property");
  CHECK(found("khai thác cát trái phép trên sông") == "khai thác cát trái phép = mineral");
  CHECK(found("khai thác cát trên sông theo giấy phép").empty());
  CHECK(found("vận chuyển hàng hóa bằng đường sắt").empty());
}

TEST_CASE("crimes: an attack of which the victim dies is a killing") {
  CHECK(found("Cảnh sát cho biết Tám chém hàng xóm tử vong.") == "chém hàng xóm = homicide");
  CHECK(found("Cảnh sát cho biết Tám chém hàng xóm, chết tại chỗ.") == "chém hàng xóm = homicide");
  CHECK(found("Cảnh sát cho biết Tám chém hàng xóm, sau đó bỏ chạy.") == "chém hàng xóm = assault");
}

TEST_CASE("crimes: wounds may stand between an attack and the death") {
  CHECK(found("Công an cho biết Tám rút dao chém nhiều nhát vào người vợ khiến chị Sáu tử vong.") ==
        "rút dao chém = homicide");
}

TEST_CASE("crimes: a word that is cut in two is none") {
  CHECK(found("Đa số đề nghị giữ lại loa của phường, công an cho biết.") == "");
  CHECK(found("Sản phẩm dựa trên trái phiếu giả định.") == "");
}

TEST_CASE("crimes: a killing announced to the victim is a threat") {
  CHECK(found("Công an cho biết Tám hét lên: \"Tao sẽ giết bạn\".") == "giết bạn = death-threat");
  CHECK(found("Công an cho biết Tám đã giết bạn.") == "giết bạn = murder");
}

TEST_CASE("crimes: a vehicle that kills is an accident") {
  CHECK(found("Cảnh sát cho biết xe tải đâm chết người đi bộ.") == "đâm chết người = traffic-violation");
  CHECK(found("Cảnh sát cho biết Tám đâm chết hàng xóm.") == "đâm chết hàng xóm = murder");
}

TEST_CASE("crimes: beasts commit none") {
  CHECK(found("Báo đốm lao xuống sông sát hại cá sấu.").empty());
}

TEST_CASE("crimes: attributes") {
  CHECK(found("các loại tội phạm xuyên quốc gia") ==
        "các loại tội phạm xuyên quốc gia = transnational +transnational");
  CHECK(found("tội phạm có tổ chức, xuyên quốc gia") ==
        "tội phạm có tổ chức, xuyên quốc gia = org-crime +org-crime +transnational");
  CHECK(found("băng nhóm tội phạm có tổ chức xuyên quốc gia") ==
        "băng nhóm tội phạm có tổ chức xuyên quốc gia = org-crime +org-crime +transnational");
  CHECK(found("triệt phá chuyên án xuyên quốc gia") ==
        "chuyên án xuyên quốc gia = transnational +transnational");
  CHECK(found("buôn lậu qua biên giới") == "buôn lậu qua biên giới = smuggling-goods");
}

TEST_CASE("crimes: doubtful words need police, a head or a carrier near them") {
  CHECK(found("Vụ cướp xảy ra lúc nửa đêm.") == "Vụ cướp = robbery");
  CHECK(found("Đội khách cướp điểm ngay trên sân nhà.").empty());
  CHECK(found("Chơi cờ để giết thời gian.").empty());
  CHECK(found("Công an bắt kẻ lạ mặt giết vợ rồi bỏ trốn.") == "giết vợ = murder");
  CHECK(found("Ông đứng đầu cơ quan hành chính.").empty());
}

TEST_CASE("crimes: none inside names of laws and offices, stories and matches") {
  CHECK(found("Luật Phòng, chống tham nhũng có hiệu lực.").empty());
  CHECK(found("Theo Phòng CSĐT tội phạm về ma túy, có ba người bị thương.").empty());
  CHECK(found("Trong bộ phim, nhân vật chính là kẻ giết người.").empty());
  CHECK(found("Cầu thủ này nổi loạn, hành hạ hàng thủ, ghi bàn ở trận đấu lượt về.").empty());
  CHECK(found("Bộ phim “Kẻ cướp ngân hàng” ra rạp.").empty());
}

TEST_CASE("crimes: an offence that no lexicon knows, behind words that only offences follow") {
  CHECK(found("Bị cáo bị khởi tố về tội gài bẫy chuột bằng điện, theo cáo trạng.") ==
        "gài bẫy chuột bằng điện = crime");
  CHECK(found("Ông xin lỗi về hành vi này.").empty());
}

// Every way of writing every category, in a sentence that gives it what its kind needs.
TEST_CASE("crimes: every surface of the lexicon is found in its own sentence") {
  const Lexicons& lexicons = sources().lexicons;
  const LexiconId crime = lexicons.find("crime");
  size_t count = 0;
  for (const Phrase& phrase : lexicons.phrases()) {
    const Entry& entry = lexicons[phrase.entry];
    const std::string_view category = entry.attributes.get("id");
    if (entry.lexicon != crime || category == "crime") continue;
    const std::string surface = spelled(phrase);
    ++count;
    INFO(surface);
    // A name that begins with its head, "tội phạm ma túy", takes no other.
    const bool has_head = surface.starts_with("tội ");
    CHECK(covers(has_head ? "Bị cáo dính đến " + surface + "." : "Bị cáo phạm vào tội " + surface + ".",
                 has_head ? 4 : 5, category));
  }
  CHECK(count > 2000);
}

}  // namespace vie
