// The changes: cut, double, swap, put in a word, a byte or a piece of another text.  Positions are
// bytes, so characters are broken, too.

#include "mutations.h"

namespace fuzz {

std::string_view Mutator::piece(std::string_view text) {
  const size_t begin = below(text.size() + 1);
  return text.substr(begin, below(60));
}

void Mutator::change(std::string& text) {
  const size_t at = below(text.size() + 1);
  switch (below(9)) {
    case 0:
      text.erase(at, below(12));
      break;
    case 1:
      text.insert(at, std::string(piece(text)));
      break;
    case 2:
      text.insert(at, std::string(piece(seeds_[below(seeds_.size())])));
      break;
    case 3:
    case 4:
    case 5:
      text.insert(at, words_[below(words_.size())]);
      break;
    case 6:
      text.insert(at, 1, static_cast<char>(below(256)));
      break;
    case 7:
      if (at < text.size()) text[at] = static_cast<char>(below(256));
      break;
    case 8:
      text = text.substr(at) + text.substr(0, at);
      break;
  }
}

std::string Mutator::next() {
  std::string text = seeds_[below(seeds_.size())];
  for (size_t changes = below(8); changes > 0; --changes) change(text);
  return text;
}

}  // namespace fuzz
