// A trie over symbols, see phrases.h.
//
// The basic idea is that of FlashText, on syllables instead of characters: from every token the trie
// is walked as far as it goes, which is a step or two, for few words begin a phrase.  The nodes of
// single symbols, which are asked for at every token, are found by the symbol itself; all edges are
// in one hash table, for a node has few, behind a filter of a bit an edge.  Phrases are whole syllables by construction, and their
// depth is bounded by the longest phrase, so the cost is linear in the text.

#include "match/phrases.h"

#include <algorithm>

#include "text/utf8.h"

namespace vie {
namespace {

constexpr unsigned kFilterBits = 18;  // 32 KiB
constexpr size_t kBeginEdges = 1024;

// Different bits of a hash for the filter and for the table.
size_t filter_bit(uint64_t hash) { return static_cast<size_t>(hash >> (64 - kFilterBits)); }
size_t table_slot(uint64_t hash, size_t size) { return static_cast<size_t>(hash >> 29) & (size - 1); }

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

uint64_t Phrases::hash(Node node, Symbol symbol) {
  return ((uint64_t{node} << 32) | symbol) * 0x9E3779B97F4A7C15u;
}

Phrases::Node Phrases::child(Node node, Symbol symbol) const {
  const uint64_t hashed = hash(node, symbol);
  const size_t bit = filter_bit(hashed);
  if ((filter_[bit / 64] >> (bit % 64) & 1) == 0) return kNone;
  for (size_t i = table_slot(hashed, edges_.size());; i = (i + 1) & (edges_.size() - 1)) {
    const Edge& edge = edges_[i];
    if (edge.to == kNone || (edge.from == node && edge.symbol == symbol)) return edge.to;
  }
}

void Phrases::insert(const Edge& edge) {
  const uint64_t hashed = hash(edge.from, edge.symbol);
  const size_t bit = filter_bit(hashed);
  filter_[bit / 64] |= uint64_t{1} << (bit % 64);
  size_t i = table_slot(hashed, edges_.size());
  while (edges_[i].to != kNone) i = (i + 1) & (edges_.size() - 1);
  edges_[i] = edge;
}

Phrases::Node Phrases::add_child(Node node, Symbol symbol) {
  if (const Node known = child(node, symbol); known != kNone) return known;
  const auto created = static_cast<Node>(nodes_.size());
  nodes_.emplace_back();
  nodes_[node].leaf = false;
  if (2 * ++edge_count_ > edges_.size()) {
    std::vector<Edge> old(edges_.size() * 2);
    old.swap(edges_);
    for (const Edge& edge : old) {
      if (edge.to != kNone) insert(edge);
    }
  }
  insert({node, symbol, created});
  return created;
}

void Phrases::build(const Lexicons& lexicons, size_t symbol_count) {
  nodes_.assign(symbol_count, {});
  edges_.assign(kBeginEdges, Edge{});
  edge_count_ = 0;
  filter_.assign((size_t{1} << kFilterBits) / 64, 0);
  struct Ending {
    Node node;
    EntryId entry;
  };
  std::vector<Ending> endings;
  for (const Phrase& phrase : lexicons.phrases()) {
    Node node = phrase.symbols.front();
    for (size_t i = 1; i < phrase.symbols.size(); ++i) node = add_child(node, phrase.symbols[i]);
    endings.push_back({node, phrase.entry});
  }
  std::stable_sort(endings.begin(), endings.end(),
                   [](const Ending& a, const Ending& b) { return a.node < b.node; });
  ends_.clear();
  for (auto next = endings.begin(); next != endings.end();) {
    NodeInfo& node = nodes_[next->node];
    node.first_end = static_cast<uint32_t>(ends_.size());
    const Node number = next->node;
    for (; next != endings.end() && next->node == number; ++next) {
      const Entry& entry = lexicons[next->entry];
      const End end{next->entry, entry.lexicon, entry.case_rule};
      const auto same = std::find_if(ends_.begin() + node.first_end, ends_.end(), [&](const End& other) {
        return other.lexicon == end.lexicon && other.case_rule == end.case_rule;
      });
      if (same == ends_.end()) {
        ends_.push_back(end);
      } else {
        *same = end;
      }
    }
    node.end_count = static_cast<uint32_t>(ends_.size()) - node.first_end;
  }
}

void Phrases::find(const Document& document, Hits& hits) const {
  hits.phrases.clear();
  hits.phrase_index.resize(document.size() + 1);
  hits.lexicons.assign(document.size(), LexiconSet());
  for (uint32_t i = 0; i < document.size(); ++i) {
    const auto begin = static_cast<uint32_t>(hits.phrases.size());
    hits.phrase_index[i] = begin;
    Node node = document[i].symbol;
    if (node == kNone || hits.masked(i)) continue;
    LexiconSet& lexicons = hits.lexicons[i];
    for (uint32_t last = i + 1;; ++last) {
      const NodeInfo& info = nodes_[node];
      for (uint32_t e = 0; e < info.end_count; ++e) {
        const End& end = ends_[info.first_end + e];
        if (end.case_rule != CaseRule::kAny &&
            !written_as(end.case_rule, document, i, last)) {
          continue;
        }
        hits.phrases.push_back({i, last, end.entry, end.lexicon});
        lexicons.add(end.lexicon);
      }
      if (info.leaf || last == document.size()) break;
      const Token& next = document[last];
      if (next.symbol == kUnknown || next.gap == Gap::kNewline || hits.masked(last)) break;
      node = child(node, next.symbol);
      if (node == kNone) break;
    }
    std::reverse(hits.phrases.begin() + begin, hits.phrases.end());
  }
  hits.phrase_index[document.size()] = static_cast<uint32_t>(hits.phrases.size());
}

size_t Phrases::memory() const {
  return nodes_.capacity() * sizeof(NodeInfo) + edges_.capacity() * sizeof(Edge) +
         filter_.capacity() * sizeof(uint64_t) + ends_.capacity() * sizeof(End);
}

}  // namespace vie
