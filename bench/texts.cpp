// Making and reading sets of texts, see texts.h.

#include "texts.h"

#include <simdjson.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <array>
#include <fstream>
#include <functional>
#include <span>
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

constexpr std::array<const char*, 5> kDense = {
    "Ngày 14/3/2024, Thứ trưởng Bộ Công an Đặng Hữu Khang và Bộ trưởng Bộ Nội vụ Campuchia ký Kế hoạch hợp tác năm 2025. ",
    "Bị cáo bị tuyên phạt 12 năm tù về tội giết người và 3 năm tù về tội cướp tài sản. ",
    "Từ ngày 2 đến 9/5/2024, Chủ tịch UBND tỉnh Sơn La Lò Văn Hạnh thăm Lào. ",
    "Sáng 7/6, Giám đốc Sở Y tế Trần Minh Sơn được bổ nhiệm giữ chức Phó Chủ tịch UBND tỉnh. ",
    "Quý II/2023, lực lượng Công an phá 14 vụ mua bán, vận chuyển trái phép chất ma túy. ",
};

constexpr std::array<const char*, 4> kForeign = {
    "The committee met twice last week and agreed to look at the plan again in the autumn. ",
    "Heavy rain kept most of the boats in the harbour, and the market closed before noon. ",
    "She has taught drawing to the children of the village for more than a decade. ",
    "Nobody could say when the bridge would open or what it had cost so far. ",
};

TextSet generated(const char* name, std::span<const char* const> sentences, size_t limit) {
  TextSet set{name, {}, 0};
  uint32_t random = 20240517;  // a fixed seed: the same texts in every run
  while (set.bytes < limit) {
    std::string document;
    while (document.size() < 3000) {
      random = random * 1664525u + 1013904223u;
      document += sentences[(random >> 16) % sentences.size()];
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
  if (path.empty()) return generated("generated news", kSentences, limit);
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

TextSet dense_texts(size_t limit) { return generated("dense", kDense, limit); }
TextSet foreign_texts(size_t limit) { return generated("English", kForeign, limit); }

namespace {

TextSet changed(const TextSet& texts, const char* name,
                const std::function<std::string(const std::string&)>& change) {
  TextSet set{texts.name + ", " + name, {}, 0};
  for (const std::string& document : texts.documents) add(set, change(document));
  return set;
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*get)(UErrorCode&)) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* found = get(code);
  if (U_FAILURE(code)) throw std::runtime_error("ICU has no normalizer");
  return *found;
}

bool is_tone(UChar32 c) {
  return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323;
}

}  // namespace

TextSet decomposed(const TextSet& texts) {
  const icu::Normalizer2& nfd = normalizer(icu::Normalizer2::getNFDInstance);
  return changed(texts, "NFD", [&](const std::string& document) {
    UErrorCode code = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    nfd.normalizeUTF8(0, document, sink, nullptr, code);
    return out;
  });
}

// Each letter by itself is taken apart, and put together again without its tone.
TextSet half_composed(const TextSet& texts) {
  const icu::Normalizer2& nfd = normalizer(icu::Normalizer2::getNFDInstance);
  const icu::Normalizer2& nfc = normalizer(icu::Normalizer2::getNFCInstance);
  return changed(texts, "half-composed", [&](const std::string& document) {
    UErrorCode code = U_ZERO_ERROR;
    icu::UnicodeString out;
    const icu::UnicodeString letters = icu::UnicodeString::fromUTF8(document);
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
      const icu::UnicodeString parts = nfd.normalize(icu::UnicodeString(letters.char32At(i)), code);
      icu::UnicodeString letter;
      icu::UnicodeString tones;
      for (int32_t j = 0; j < parts.length(); j = parts.moveIndex32(j, 1)) {
        (is_tone(parts.char32At(j)) ? tones : letter).append(parts.char32At(j));
      }
      out.append(nfc.normalize(letter, code)).append(tones);
    }
    std::string utf8;
    return out.toUTF8String(utf8);
  });
}

TextSet capitals(const TextSet& texts) {
  return changed(texts, "capitals", [](const std::string& document) {
    UErrorCode code = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8ToUpper("vi", 0, document, sink, nullptr, code);
    return out;
  });
}

}  // namespace bench
