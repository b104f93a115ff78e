// Comparing names, see names.h.  Words are compared as folded text; punctuation (hyphens, the dots of
// initials) is passed over.

#include "resolve/official/names.h"

#include "text/syllable.h"

namespace vie {
namespace {

uint32_t next_word(const Document& document, uint32_t token, uint32_t last) {
  while (token < last && !document[token].is_word()) ++token;
  return token;
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

bool PersonNames::short_for(const Document& document, const Hits& hits, TokenRange part,
                      TokenRange full, bool abroad) const {
  const uint32_t size = part.last - part.first;
  if (size >= full.last - full.first) return false;
  if (same(document, part, {full.last - size, full.last})) return true;
  return (abroad || !vietnamese(document, hits, full)) &&
         same(document, part, {full.first, full.first + size});
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
