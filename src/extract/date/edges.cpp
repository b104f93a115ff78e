// See edges.h.  Only tokens without white space between them are looked at, three at most.

#include "extract/date/edges.h"

#include <string_view>

#include "text/marks.h"

namespace vie::date {
namespace {

bool glued(const Document& document, uint32_t token) {
  return token < document.size() && document[token].gap == Gap::kNone;
}

// Marks that join the groups of one longer number or code.
bool joins_numbers(const Document& document, uint32_t token) {
  return std::string_view("/.,:_+#@").find(document.punctuation(token)) != std::string_view::npos &&
         document.punctuation(token) != '\0';
}

bool doubled_slash(const Document& document, uint32_t last) {
  return document.punctuation(last) == '/' && document.punctuation(last + 1) == '/' &&
         glued(document, last + 2) && document[last + 2].is_number();
}

}  // namespace

bool clean_before(const Document& document, uint32_t first) {
  if (first == 0 || !glued(document, first)) return true;
  if (!document[first - 1].is_punctuation()) return false;
  const bool joined = joins_numbers(document, first - 1);
  if (!joined && !is_dash(document, first - 1)) return true;
  if (first < 2 || !glued(document, first - 1)) return document.punctuation(first - 1) != '/';
  const Token& before = document[first - 2];
  if (before.is_punctuation()) return true;
  // "cầu.12/5" is a sentence glued on to another, "Q.12" and "Covid-19" are names.
  constexpr uint32_t kLongestShortening = 3;
  return before.is_word() && document.punctuation(first - 1) == '.' &&
         before.span.size() > kLongestShortening && !before.capital();
}

Edge edge_after(const Document& document, uint32_t last) {
  if (last >= document.size()) return Edge::kClean;
  const Token& next = document[last];
  if (document.punctuation(last) == '%' && next.gap != Gap::kNewline) return Edge::kBroken;
  if (!glued(document, last)) return Edge::kClean;
  if (!document[last - 1].is_number()) {
    // "25H2" is a name.
    const bool glued_unit = last > 1 && document[last - 1].is_word() && glued(document, last - 1) &&
                            document[last - 2].is_number();
    return glued_unit && !next.is_punctuation() ? Edge::kBroken : Edge::kClean;
  }
  // A sentence may be glued on ("2022Hà Nội"); "6.3L" is a measure.
  if (!next.is_punctuation()) {
    return next.shape == Shape::kTitle && next.span.size() > 1 ? Edge::kClean : Edge::kBroken;
  }
  const bool followed = glued(document, last + 1);
  if (!followed) return Edge::kClean;
  const Token& after = document[last + 1];
  if (is_dash(document, last)) {
    if (after.is_number()) return Edge::kDash;
    return after.is_word() && after.shape == Shape::kUpper && document.punctuation(last) == '-'
               ? Edge::kBroken
               : Edge::kClean;
  }
  if (!joins_numbers(document, last)) return Edge::kClean;
  if (doubled_slash(document, last)) return Edge::kDoubled;
  if (after.is_number()) return Edge::kBroken;
  return after.is_word() && document.punctuation(last) == '/' ? Edge::kBroken : Edge::kClean;
}

}  // namespace vie::date
