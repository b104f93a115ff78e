// Comparing names, see names.h.  Words are compared as folded text; punctuation (hyphens, the dots of
// initials) is passed over.

#include "resolve/official/names.h"

#include <string_view>

#include "text/syllable.h"

namespace vie {
namespace {

uint32_t next_word(const Document& document, uint32_t token, uint32_t last) {
  while (token < last && !document[token].is_word()) ++token;
  return token;
}

constexpr size_t kLongWord = 5;   // bytes of a foreign word that a slip leaves recognisable
constexpr uint32_t kWholeName = 3;  // words of a Vietnamese name, at least

bool letter(char c) { return static_cast<unsigned char>(c) < 0x80; }

// Whether two words differ in one letter.  Of Vietnamese words only by marks that one of them lacks.
bool one_letter_off(std::string_view a, std::string_view b, bool foreign) {
  if (a == b) return false;
  size_t head = 0;
  while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
  while (head > 0 && head < a.size() && !letter(a[head]) && !letter(a[head - 1])) --head;
  size_t tail = 0;
  while (tail < a.size() - head && tail < b.size() - head &&
         a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
    ++tail;
  }
  const std::string_view left = a.substr(head, a.size() - head - tail);
  const std::string_view right = b.substr(head, b.size() - head - tail);
  const auto plain = [](std::string_view s) { return s.size() == 1 && letter(s[0]); };
  if (!foreign) {  // but "Lê Văn D." is nobody's name
    return plain(left) != plain(right) && !left.empty() && !right.empty() && head + tail > 0;
  }
  return a.size() >= kLongWord && b.size() >= kLongWord && left.size() <= 1 && right.size() <= 1;
}

}  // namespace

uint32_t PersonNames::words(const Document& document, TokenRange name) const {
  uint32_t count = 0;
  for (uint32_t i = name.first; i < name.last; ++i) count += document[i].is_word();
  return count;
}

bool PersonNames::same(const Document& document, TokenRange a, TokenRange b) const {
  uint32_t i = a.first;
  uint32_t j = b.first;
  for (;;) {
    i = next_word(document, i, a.last);
    j = next_word(document, j, b.last);
    if (i == a.last || j == b.last) return i == a.last && j == b.last;
    const bool equal = document[i].symbol != kUnknown
                           ? document[i].symbol == document[j].symbol
                           : document.folded(i) == document.folded(j);
    if (!equal) return false;
    ++i;
    ++j;
  }
}

bool PersonNames::ends_in(const Document& document, TokenRange full, TokenRange part) const {
  const uint32_t size = part.last - part.first;
  return size <= full.last - full.first && same(document, part, {full.last - size, full.last});
}

bool PersonNames::short_for(const Document& document, const Hits& hits, TokenRange part,
                      TokenRange full, bool abroad) const {
  const uint32_t size = part.last - part.first;
  if (size >= full.last - full.first) return false;
  if (ends_in(document, full, part)) return true;
  return (abroad || !vietnamese(document, hits, full)) &&
         same(document, part, {full.first, full.first + size});
}

bool PersonNames::slip(const Document& document, TokenRange written, TokenRange full) const {
  const uint32_t count = words(document, written);
  const bool strange = foreign(document, full);
  if (count == 1 && strange && words(document, full) > 1) {
    return one_letter_off(document.folded(written.first), document.folded(full.last - 1), true);
  }
  if (count != words(document, full) || count < (strange ? 2 : kWholeName)) return false;
  uint32_t slips = 0;
  uint32_t i = written.first;
  uint32_t j = full.first;
  for (uint32_t word = 0; word < count; ++word, ++i, ++j) {
    i = next_word(document, i, written.last);
    j = next_word(document, j, full.last);
    if (document.folded(i) == document.folded(j)) continue;
    if (++slips > 1 || !one_letter_off(document.folded(i), document.folded(j), strange)) return false;
  }
  return slips == 1;
}

bool PersonNames::foreign(const Document& document, TokenRange name) const {
  for (uint32_t i = name.first; i < name.last; ++i) {
    if (document[i].is_word() && !vietnamese_syllable(document.folded(i))) return true;
    // "Phôn-cơ": a foreign word spelled by syllables of Vietnamese.
    const bool joint = document.punctuation(i) == '-' && i + 1 < name.last;
    if (joint && document[i + 1].shape == Shape::kLower) return true;
  }
  return false;
}

bool PersonNames::vietnamese(const Document& document, const Hits& hits, TokenRange name) const {
  if (words(document, name) < 2) return false;
  // "Y Bion Niê", "Ksor Phước": family names of the highlands are spelled like no other.
  for (uint32_t i = name.first; i < name.last; ++i) {
    if (hits.phrase_at(i, surname_) == nullptr) continue;
    if (!vietnamese_syllable(document.folded(i))) return true;
  }
  const bool highlander = hits.phrase_at(name.first, highland_) != nullptr;
  if (highlander && hits.phrase_at(name.last - 1, surname_) != nullptr) return true;
  if (hits.phrase_at(name.first, surname_) == nullptr) return false;
  for (uint32_t i = name.first; i < name.last; ++i) {
    if (!document[i].is_word() || !vietnamese_syllable(document.folded(i))) return false;
  }
  return true;
}

}  // namespace vie
