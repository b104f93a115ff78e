// A trie over symbols, see phrases.h.
//
// The basic idea is that of FlashText, on syllables instead of characters: from every token the trie
// is walked as far as it goes, which is a step or two, for few words begin a phrase.  The children of
// the root, which are asked for at every token, are an array indexed by symbol; all other edges are
// in one hash table, for a node has few.  Phrases are whole syllables by construction, and their
// depth is bounded by the longest phrase, so the cost is linear in the text.

#include "match/phrases.h"

#include <algorithm>

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

size_t Phrases::hash(Node node, Symbol symbol) {
  const uint64_t key = (uint64_t{node} << 32) | symbol;
  return static_cast<size_t>((key * 0x9E3779B97F4A7C15u) >> 29);
}

Phrases::Node Phrases::child(Node node, Symbol symbol) const {
  const size_t mask = edges_.size() - 1;
  for (size_t i = hash(node, symbol) & mask;; i = (i + 1) & mask) {
    const Edge& edge = edges_[i];
    if (edge.to == 0) return 0;
    if (edge.from == node && edge.symbol == symbol) return edge.to;
  }
}

Phrases::Node Phrases::add_child(Node node, Symbol symbol) {
  const auto insert = [this](Edge edge) {
    const size_t mask = edges_.size() - 1;
    size_t i = hash(edge.from, edge.symbol) & mask;
    while (edges_[i].to != 0) i = (i + 1) & mask;
    edges_[i] = edge;
  };
  if (const Node known = node == kRoot ? first_[symbol] : child(node, symbol); known != 0) {
    return known;
  }
  const auto created = static_cast<Node>(end_index_.size());
  end_index_.push_back(0);
  if (node == kRoot) {
    first_[symbol] = created;
    return created;
  }
  if (2 * ++edge_count_ > edges_.size()) {
    std::vector<Edge> old(edges_.size() * 2);
    old.swap(edges_);
    for (const Edge& edge : old) {
      if (edge.to != 0) insert(edge);
    }
  }
  insert({node, symbol, created});
  return created;
}

void Phrases::build(const Lexicons& lexicons, size_t symbol_count) {
  first_.assign(symbol_count, 0);
  edges_.assign(1024, Edge{});
  edge_count_ = 0;
  end_index_.assign(1, 0);  // while building: unused, only counts the nodes
  struct Ending {
    Node node;
    EntryId entry;
  };
  std::vector<Ending> endings;
  for (const Phrase& phrase : lexicons.phrases()) {
    Node node = kRoot;
    for (const Symbol symbol : phrase.symbols) node = add_child(node, symbol);
    endings.push_back({node, phrase.entry});
  }
  std::stable_sort(endings.begin(), endings.end(),
                   [](const Ending& a, const Ending& b) { return a.node < b.node; });
  ends_.clear();
  size_t next = 0;
  for (Node node = 0; node < end_index_.size(); ++node) {
    const auto begin = static_cast<uint32_t>(ends_.size());
    end_index_[node] = begin;
    for (; next < endings.size() && endings[next].node == node; ++next) {
      const Entry& entry = lexicons[endings[next].entry];
      const End end{endings[next].entry, entry.lexicon, entry.case_rule};
      const auto same = std::find_if(ends_.begin() + begin, ends_.end(), [&](const End& other) {
        return other.lexicon == end.lexicon && other.case_rule == end.case_rule;
      });
      if (same == ends_.end()) {
        ends_.push_back(end);
      } else {
        *same = end;
      }
    }
  }
  end_index_.push_back(static_cast<uint32_t>(ends_.size()));
}

void Phrases::find(const Document& document, Hits& hits) const {
  hits.phrases.clear();
  hits.phrase_index.resize(document.size() + 1);
  for (uint32_t i = 0; i < document.size(); ++i) {
    hits.phrase_index[i] = static_cast<uint32_t>(hits.phrases.size());
    if (hits.masked(i)) continue;
    Node node = first_[document[i].symbol];
    for (uint32_t last = i + 1; node != 0; ++last) {
      for (uint32_t e = end_index_[node]; e < end_index_[node + 1]; ++e) {
        const End& end = ends_[e];
        if (end.case_rule != CaseRule::kAny &&
            !written_as(end.case_rule, document, i, last)) {
          continue;
        }
        hits.phrases.push_back({i, last, end.entry, end.lexicon});
      }
      if (last == document.size() || document[last].gap == Gap::kNewline || hits.masked(last)) break;
      node = document[last].symbol == kUnknown ? 0 : child(node, document[last].symbol);
    }
    std::reverse(hits.phrases.begin() + hits.phrase_index[i], hits.phrases.end());
  }
  hits.phrase_index[document.size()] = static_cast<uint32_t>(hits.phrases.size());
}

size_t Phrases::memory() const {
  return first_.capacity() * sizeof(Node) + edges_.capacity() * sizeof(Edge) +
         end_index_.capacity() * sizeof(uint32_t) +
         ends_.capacity() * sizeof(End);
}

}  // namespace vie
