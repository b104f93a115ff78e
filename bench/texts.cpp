// Making and reading sets of texts, see texts.h.

#include "texts.h"

#include <simdjson.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <array>
#include <fstream>
#include <stdexcept>

namespace bench {
namespace {

void add(TextSet& set, std::string document) {
  set.bytes += document.size();
  set.documents.push_back(std::move(document));
}

// Sentences in the manner of news, written for this file.  A few of them name what libvie looks for,
// most do not, about as in a newspaper.
constexpr std::array<const char*, 12> kSentences = {
    "Sáng 14/3, Thứ trưởng Bộ Công an Đặng Hữu Khang làm việc với đoàn đại biểu Bộ Nội vụ Campuchia. ",
    "Mưa lớn kéo dài khiến nhiều tuyến đường ven sông ngập sâu, người dân phải dùng thuyền để đi lại. ",
    "Theo đại diện ban tổ chức, số khách đến thăm vườn hoa tăng gấp rưỡi so với mùa trước. ",
    "Hai bên đã ký Kế hoạch hợp tác năm 2025 và thống nhất phối hợp phòng, chống tội phạm về ma túy. ",
    "Giá cà phê trong nước giảm nhẹ, trong khi giá hồ tiêu gần như đi ngang suốt cả tuần. ",
    "Đội bóng trẻ của thành phố tập luyện hằng ngày trên sân cỏ nhân tạo phía sau nhà văn hóa. ",
    "Từ ngày 2 đến 9/5/2024, trung tâm tiếp nhận hơn ba trăm hồ sơ trực tuyến. ",
    "Các bác sĩ khuyên nên uống đủ nước, ngủ đủ giấc và hạn chế ra ngoài vào buổi trưa. ",
    "Ông Trần Minh Sơn, Chủ tịch UBND tỉnh, yêu cầu các sở rà soát lại quy hoạch trước quý III. ",
    "Cơ quan điều tra khởi tố hai bị can về tội lừa đảo chiếm đoạt tài sản. ",
    "Lớp học vẽ của cô giáo về hưu mở cửa miễn phí cho trẻ em trong xóm đã hơn mười năm nay. ",
    "Cây cầu mới rút ngắn quãng đường từ trung tâm huyện ra cảng cá xuống còn một nửa. ",
};

TextSet generated(size_t limit) {
  TextSet set{"generated news", {}, 0};
  uint32_t random = 20240517;  // a fixed seed: the same texts in every run
  while (set.bytes < limit) {
    std::string document;
    while (document.size() < 3000) {
      random = random * 1664525u + 1013904223u;
      document += kSentences[(random >> 16) % kSentences.size()];
    }
    add(set, std::move(document));
  }
  return set;
}

std::string repeated(const std::string& piece, size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

}  // namespace

TextSet load_texts(const std::string& path, size_t limit) {
  if (path.empty()) return generated(limit);
  TextSet set{"news", {}, 0};
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  simdjson::dom::parser parser;
  for (std::string line; set.bytes < limit && std::getline(file, line);) {
    std::string_view text;
    if (parser.parse(line)["text"].get(text) != simdjson::SUCCESS) {
      throw std::runtime_error(path + ": a line has no \"text\"");
    }
    add(set, std::string(text));
  }
  return set;
}

std::vector<TextSet> hostile_texts(size_t size) {
  const std::array<const char*, 8> pieces = {
      "1 ",   "1/1/",     "a ",  "năm ", "ngày 1 tháng 1 ", "Bộ trưởng Bộ Công an ",
      "ký ký ", "tội phạm về ma túy, "};
  std::vector<TextSet> sets;
  for (const char* piece : pieces) {
    TextSet set{std::string("hostile: ") + piece, {}, 0};
    add(set, repeated(piece, size));
    sets.push_back(std::move(set));
  }
  return sets;
}

TextSet decomposed(const TextSet& texts) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(code);
  if (U_FAILURE(code)) throw std::runtime_error("ICU has no NFD normalizer");
  TextSet set{texts.name + ", NFD", {}, 0};
  for (const std::string& document : texts.documents) {
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    nfd->normalizeUTF8(0, document, sink, nullptr, code);
    add(set, std::move(out));
  }
  return set;
}

}  // namespace bench
