// The face of ICU, see unicode.h.
//
// Properties of the characters that Vietnamese text is made of are computed once into a table, for a
// table look-up costs a nanosecond and a call of ICU ten.  The table is a local static: nothing runs
// before main(), and C++ makes the first use safe among threads.

#include "text/unicode.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/uvernum.h>

#include <array>

#include "base/failure.h"
#include "text/utf8.h"

namespace vie {
namespace {

const icu::Normalizer2& normalizer() {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(code);
  if (U_FAILURE(code)) throw Failure(VIE_E_INTERNAL, "ICU has no NFC normalizer");
  return *nfc;
}

CharKind kind_of(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  if (c >= '0' && c <= '9') return CharKind::kDigit;
  if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85) return CharKind::kNewline;
  if (u_isUWhiteSpace(point)) return CharKind::kSpace;
  if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return CharKind::kIgnorable;
  switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CharKind::kMark;
    default:
      break;
  }
  if (u_isUAlphabetic(point)) return CharKind::kLetter;
  return CharKind::kPunctuation;
}

uint32_t utf8_size(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

char32_t folded(char32_t c) {
  if (c == 0xD0 || c == 0xF0) return 0x111;
  const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  return utf8_size(lower) == utf8_size(c) ? lower : c;
}

CharInfo compute(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  CharInfo info;
  info.folded = folded(c);
  info.kind = kind_of(c);
  info.upper = u_isUUppercase(point) || u_charType(point) == U_TITLECASE_LETTER;
  const bool odd_space =
      (info.kind == CharKind::kSpace || info.kind == CharKind::kNewline) && c >= 0x80;
  UErrorCode code = U_ZERO_ERROR;
  const bool may_change =
      normalizer().quickCheck(icu::UnicodeString(point), code) != UNORM_YES ||
      u_getCombiningClass(point) != 0;
  info.needs_cleaning = odd_space || info.kind == CharKind::kIgnorable || may_change;
  return info;
}

std::array<CharInfo, kCharTableSize> compute_table() {
  std::array<CharInfo, kCharTableSize> table;
  for (char32_t c = 0; c < kCharTableSize; ++c) table[c] = compute(c);
  return table;
}

// Letters by the pairs that make them.  NFC of a letter and several marks is that of the first pair and
// the other marks, so pairs are all that is needed, in whatever order the marks were typed.
class Compositions {
 public:
  Compositions() {
    for (char32_t letter = 'A'; letter < kLetters; ++letter) {
      if (letter >= kFirstGap && letter < kBehindGap) letter = kBehindGap;
      if (kind_of(letter) != CharKind::kLetter) continue;
      Row row{};
      bool any = false;
      for (size_t mark = 0; mark < kMarks.size(); ++mark) {
        UErrorCode code = U_ZERO_ERROR;
        icu::UnicodeString pair(static_cast<UChar32>(letter));
        pair.append(static_cast<UChar32>(kMarks[mark]));
        const icu::UnicodeString whole = normalizer().normalize(pair, code);
        if (U_SUCCESS(code) && whole.length() == 1) row[mark] = whole.charAt(0);
        any |= row[mark] != 0;
      }
      if (!any) continue;
      rows_.push_back(row);
      row_of_[letter] = static_cast<uint16_t>(rows_.size());
    }
  }

  char32_t find(char32_t letter, char32_t mark) const {
    if (letter >= kLetters || row_of_[letter] == 0) return 0;
    const Row& row = rows_[row_of_[letter] - 1u];
    for (size_t i = 0; i < kMarks.size(); ++i) {
      if (kMarks[i] == mark) return row[i];
    }
    return 0;
  }

 private:
  // Grave, acute, circumflex, tilde, breve, hook above, horn, dot below.
  static constexpr std::array<char32_t, 8> kMarks = {0x300, 0x301, 0x302, 0x303,
                                                     0x306, 0x309, 0x31B, 0x323};
  // Latin letters: those below the first gap, and the block Latin Extended Additional.
  static constexpr char32_t kFirstGap = 0x250;
  static constexpr char32_t kBehindGap = 0x1E00;
  static constexpr char32_t kLetters = 0x1F00;
  using Row = std::array<char16_t, kMarks.size()>;

  std::array<uint16_t, kLetters> row_of_{};  // from 1
  std::vector<Row> rows_;
};

}  // namespace

char32_t composed(char32_t letter, char32_t mark) {
  static const Compositions compositions;
  return compositions.find(letter, mark);
}

const CharInfo* char_table() {
  static const std::array<CharInfo, kCharTableSize> table = compute_table();
  return table.data();
}

CharInfo char_info(char32_t c) { return c < kCharTableSize ? char_table()[c] : compute(c); }

void append_nfc(std::string_view text, std::string& to, std::vector<NormalizedPiece>& pieces) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Edits edits;
  const auto from_base = static_cast<uint32_t>(0);
  const auto to_base = static_cast<uint32_t>(to.size());
  icu::StringByteSink<std::string> sink(&to);
  normalizer().normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())),
                             sink, &edits, code);
  if (U_FAILURE(code)) throw Failure(VIE_E_INTERNAL, "ICU failed to normalize");
  for (auto it = edits.getFineIterator(); it.next(code);) {
    const uint32_t from = from_base + static_cast<uint32_t>(it.sourceIndex());
    const uint32_t at = to_base + static_cast<uint32_t>(it.destinationIndex());
    pieces.push_back({{from, from + static_cast<uint32_t>(it.oldLength())},
                      {at, at + static_cast<uint32_t>(it.newLength())},
                      it.hasChange() != 0});
  }
}

std::string to_nfc(std::string_view text) {
  for (const char *at = text.data(), *end = at + text.size(); at != end;) {
    const Decoded c = decode_utf8(at, end);
    if (!c.well_formed) {
      const auto offset = static_cast<uint32_t>(at - text.data());
      throw Failure(VIE_E_UTF8, "ill-formed UTF-8", {0, offset + 1, offset});
    }
    at += c.size;
  }
  std::string to;
  std::vector<NormalizedPiece> pieces;
  append_nfc(text, to, pieces);
  return to;
}

std::string unicode_versions() {
  return std::string("icu ") + U_ICU_VERSION + "; unicode " + U_UNICODE_VERSION;
}

}  // namespace vie
