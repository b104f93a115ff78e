// Reading backwards from the noun, and forwards to one, see determiners.h.

#include "extract/plan/determiners.h"

namespace vie::plan {
namespace {

constexpr uint32_t kLongestBefore = 4;  // determiners before the noun

// "10 văn kiện", but not "Điều 5 Hiến chương" or "12/6 tuyên bố".
bool is_count(const View& view, uint32_t token) {
  constexpr uint32_t kMostDigits = 3;
  if (!view[token].is_number() || view[token].span.size() > kMostDigits) return false;
  if (token == 0 || view.breaks_before(token)) return true;
  return view[token].gap != Gap::kNone &&
         !(view[token - 1].capital() && !view.breaks_before(token - 1)) &&
         view.find_ending(token, Role::kUntil) == nullptr &&
         view.find_ending(token, Role::kEnd) == nullptr;
}

}  // namespace

void read_determiners(const View& view, Paper& paper) {
  uint32_t at = paper.head_first;
  uint32_t first = at;
  for (uint32_t i = 0; i < kLongestBefore && at > 0 && !view.breaks_before(at); ++i) {
    if (view.opens_quote(at - 1)) {
      --at;
    } else if (const PhraseHit* quantity = view.find_ending(at, Role::kQuantity)) {
      at = quantity->first;
      first = at;
      paper.single = view.term(*quantity).single;
      paper.quantity = true;
    } else if (const PhraseHit* classifier = view.find_ending(at, Role::kClassifier)) {
      at = classifier->first;
      paper.classifier = true;
    } else if (is_count(view, at - 1)) {
      --at;
      first = at;
      paper.quantity = true;
    } else {
      break;
    }
  }
  paper.edge = at;
  paper.candidate.several = paper.quantity;
  paper.candidate.first = first;
}

uint32_t behind_determiners(const View& view, uint32_t from) {
  for (uint32_t i = 0; i < kLongestBefore && from < view.size(); ++i) {
    if (view.find(from, Role::kPaper) != nullptr) return from;
    const PhraseHit* word = view.find(from, Role::kClassifier);
    if (word == nullptr) word = view.find(from, Role::kQuantity);
    if (word != nullptr) {
      from = word->last;
    } else if (view[from].is_number()) {
      ++from;
    } else {
      break;
    }
  }
  return from;
}

}  // namespace vie::plan
