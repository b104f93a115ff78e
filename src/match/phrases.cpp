// Walking the trie of phrases, see phrases.h.
//
// The basic idea is that of FlashText, on syllables instead of characters: from every token the trie
// is walked as far as it goes, which is a step or two, for few words begin a phrase.  Phrases are whole
// syllables by construction, and their depth is bounded by the longest phrase, so the cost is linear in
// the text.

#include "match/phrases.h"

#include "text/utf8.h"

namespace vie {
namespace {

// Of one letter, which is a capital and all capitals at once.
bool one_letter(const Document& document, const Token& token) {
  return decode_valid_utf8(document.clean().data() + token.span.begin).size == token.span.size();
}

bool written_as(CaseRule rule, const Document& document, uint32_t first, uint32_t last) {
  const auto all = [&](auto test) {
    for (uint32_t i = first; i < last; ++i) {
      if (document[i].is_word() && !test(document[i])) return false;
    }
    return true;
  };
  // The first word, behind numbers and punctuation that the phrase may begin with.
  const auto begins_with_capital = [&] {
    uint32_t i = first;
    while (i + 1 < last && !document[i].is_word()) ++i;
    return document[i].capital();
  };
  switch (rule) {
    case CaseRule::kAny:
      return true;
    case CaseRule::kCapital:
      return all([](const Token& t) { return t.capital(); });
    case CaseRule::kFirst:
      return begins_with_capital();
    case CaseRule::kUpper:
      return all([&](const Token& t) {
        return t.shape == Shape::kUpper || (t.shape == Shape::kTitle && one_letter(document, t));
      });
    case CaseRule::kLower:
      return !begins_with_capital();
  }
  return false;
}

}  // namespace

void Phrases::find(const Document& document, Hits& hits) const {
  const uint32_t size = document.size();
  hits.phrases_ = this;
  hits.document_ = &document;
  hits.lists_.assign(1, {});
  hits.arena_.clear();
  hits.room_ = {};
  hits.phrase_lists_.resize(size);
  hits.lexicons.resize(size);
  const Token* const tokens = document.tokens().data();
  const uint8_t* const mask = hits.mask.data();
  uint32_t* const lists = hits.phrase_lists_.data();
  LexiconSet* const lexicons = hits.lexicons.data();
  for (uint32_t i = 0; i < size; ++i) {
    if (mask[i] != 0) {
      lists[i] = 0;
      lexicons[i] = {};
      continue;
    }
    PhraseTrie::Node node = tokens[i].symbol;
    const PhraseTrie::Info* info = &trie_.single(tokens[i].symbol);
    for (uint32_t last = i + 1; last < size; ++last) {
      const Token& next = tokens[last];
      PhraseTrie::Node below = node;
      const PhraseTrie::Info* info_below = nullptr;
      if (!trie_.step(below, info_below, next.symbol)) break;
      if (next.gap == Gap::kNewline || mask[last] != 0) break;
      node = below;
      info = info_below;
    }
    lists[i] = info->first_end == PhraseTrie::kNoEnds ? 0 : info->first_end | Hits::kUnread;
    lexicons[i] = trie_.set(info->sets[tokens[i].capital()]);
  }
}

size_t Phrases::read(uint32_t first_end, const Document& document, uint32_t token,
                     PhraseHit* out) const {
  size_t count = 0;
  for (const PhraseTrie::End* end = trie_.ends(first_end);; ++end) {
    if (end->length == 0) end = trie_.ends(end->entry);
    const uint32_t last = token + end->length;
    out[count] = {token, last, end->entry, end->lexicon};
    count += end->case_rule == CaseRule::kAny || written_as(end->case_rule, document, token, last);
    if (end->last) return count;
  }
}

}  // namespace vie
