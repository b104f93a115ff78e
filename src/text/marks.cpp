// Marks that come in several forms, see marks.h.

#include "text/marks.h"

#include <string_view>

namespace vie {
namespace {

std::string_view mark_at(const Document& document, uint32_t token) {
  if (token >= document.size() || !document[token].is_punctuation()) return {};
  return document.folded(token);
}

bool straight_quote(std::string_view mark) { return mark == "\"" || mark == "'"; }

}  // namespace

bool is_dash(const Document& document, uint32_t token) {
  const std::string_view mark = mark_at(document, token);
  if (mark.size() <= 1) return mark == "-";
  return mark == "\u2013" || mark == "\u2014" || mark == "\u2012" || mark == "\u2010" ||
         mark == "\u2011" || mark == "\u2212";
}

bool opens_quote(const Document& document, uint32_t token) {
  const std::string_view mark = mark_at(document, token);
  if (mark.size() <= 1) return straight_quote(mark);
  return mark == "\u201c" || mark == "\u2018" || mark == "\u00ab";
}

bool closes_quote(const Document& document, uint32_t token) {
  const std::string_view mark = mark_at(document, token);
  if (mark.size() <= 1) return straight_quote(mark);
  return mark == "\u201d" || mark == "\u2019" || mark == "\u00bb";
}

}  // namespace vie
