// Telling names with capitals inside from sentences that are glued on, see glue.h.

#include "text/glue.h"

#include <algorithm>
#include <string_view>

namespace vie {
namespace {

bool plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

bool inside_word(const Document& document, uint32_t token) {
  if (token == 0 || token >= document.size()) return false;
  if (document[token].gap != Gap::kNone || !document[token].is_word()) return false;
  const Token& before = document[token - 1];
  const bool piece =
      before.shape == Shape::kTitle || (before.capital() && before.span.size() == 1);
  return before.is_word() && piece && plain(document.folded(token)) &&
         plain(document.folded(token - 1));
}

}  // namespace vie
