// A trie over symbols, see phrases.h.
//
// The basic idea is that of FlashText, on syllables instead of characters: from every token the trie
// is walked as far as it goes, which is a step or two, for few words begin a phrase.  The nodes of
// single symbols, which are asked for at every token, are found by the symbol itself; all edges are
// in one hash table, for a node has few, behind a filter of a bit an edge.  Phrases are whole syllables by construction, and their
// depth is bounded by the longest phrase, so the cost is linear in the text.

#include "match/phrases.h"

#include <algorithm>
#include <map>

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
  // A full table costs little, for the filter keeps away whoever would walk through it in vain.
  if (8 * ++edge_count_ > 7 * edges_.size()) {
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
  ends_.clear();
  case_rules_.clear();
  std::vector<Ending> endings;
  for (const Phrase& phrase : lexicons.phrases()) {
    const std::span<const Symbol> symbols = lexicons.symbols(phrase);
    Node node = symbols.front();
    for (const Symbol symbol : symbols.subspan(1)) node = add_child(node, symbol);
    endings.push_back({node, phrase.entry});
  }
  std::stable_sort(endings.begin(), endings.end(),
                   [](const Ending& a, const Ending& b) { return a.node < b.node; });
  for (auto next = endings.begin(); next != endings.end();) {
    const auto first = next;
    while (next != endings.end() && next->node == first->node) ++next;
    add_ends(first->node, std::span(first, next), lexicons);
  }
  unite_lexicons();
  nodes_.shrink_to_fit();
  ends_.shrink_to_fit();
  case_rules_.shrink_to_fit();
}

void Phrases::add_ends(Node node, std::span<const Ending> endings, const Lexicons& lexicons) {
  NodeInfo& info = nodes_[node];
  info.first_end = static_cast<uint32_t>(ends_.size());
  for (const bool free : {true, false}) {
    for (const Ending& ending : endings) {
      const Entry& entry = lexicons[ending.entry];
      if ((entry.case_rule == CaseRule::kAny) != free) continue;
      size_t at = info.first_end;
      while (at < ends_.size() && (ends_[at].lexicon != entry.lexicon ||
                                   case_rules_[at] != entry.case_rule)) {
        ++at;
      }
      if (at == ends_.size()) {
        ends_.push_back({0, 0, ending.entry, entry.lexicon});
        case_rules_.push_back(entry.case_rule);
        ++(free ? info.free_count : info.cased_count);
      } else {
        ends_[at].entry = ending.entry;
      }
    }
  }
}

// Gives each node the lexicons of the free ends on the way to it.  A node has a greater number than the
// one before it, or that is a single symbol's, so each is ready before it is asked for.
void Phrases::unite_lexicons() {
  std::map<LexiconSet, uint32_t> known;
  sets_.clear();
  const auto number = [&](const LexiconSet& set) {
    const auto [at, is_new] = known.emplace(set, static_cast<uint32_t>(sets_.size()));
    if (is_new) sets_.push_back(set);
    return at->second;
  };
  std::vector<Node> before(nodes_.size(), kNone);
  for (const Edge& edge : edges_) {
    if (edge.to != kNone) before[edge.to] = edge.from;
  }
  number({});
  for (Node node = 0; node < nodes_.size(); ++node) {
    LexiconSet set = sets_[nodes_[before[node]].lexicons];
    for (uint32_t i = 0; i < nodes_[node].free_count; ++i) {
      set.add(ends_[nodes_[node].first_end + i].lexicon);
    }
    nodes_[node].lexicons = number(set);
  }
}

void Phrases::add_hits(const NodeInfo& node, const Document& document, uint32_t first, uint32_t last,
                       std::vector<PhraseHit>& hits, LexiconSet& lexicons) const {
  const auto add = [&](uint32_t end) {
    hits.push_back({first, last, ends_[end].entry, ends_[end].lexicon});
  };
  uint32_t end = node.first_end;
  for (uint32_t i = 0; i < node.free_count; ++i) add(end++);
  for (uint32_t i = 0; i < node.cased_count; ++i, ++end) {
    if (!written_as(case_rules_[end], document, first, last)) continue;
    add(end);
    lexicons.add(ends_[end].lexicon);
  }
}

void Phrases::find(const Document& document, Hits& hits) const {
  const uint32_t size = document.size();
  hits.phrases.clear();
  hits.phrase_index.resize(size + 1);
  hits.lexicons.resize(size);
  for (uint32_t i = 0; i < size; ++i) {
    const auto begin = static_cast<uint32_t>(hits.phrases.size());
    hits.phrase_index[i] = begin;
    LexiconSet lexicons;
    if (!hits.masked(i)) {
      Node node = document[i].symbol;
      add_hits(nodes_[node], document, i, i + 1, hits.phrases, lexicons);
      for (uint32_t last = i + 1; last < size; ++last) {
        const Node next = child(node, document[last].symbol);
        if (next == kNone || document[last].gap == Gap::kNewline || hits.masked(last)) break;
        node = next;
        add_hits(nodes_[node], document, i, last + 1, hits.phrases, lexicons);
      }
      lexicons.add(sets_[nodes_[node].lexicons]);
      std::reverse(hits.phrases.begin() + begin, hits.phrases.end());
    }
    hits.lexicons[i] = lexicons;
  }
  hits.phrase_index[size] = static_cast<uint32_t>(hits.phrases.size());
}

size_t Phrases::memory() const {
  return nodes_.capacity() * sizeof(NodeInfo) + edges_.capacity() * sizeof(Edge) +
         filter_.capacity() * sizeof(uint64_t) + sets_.capacity() * sizeof(LexiconSet) +
         ends_.capacity() * sizeof(PhraseHit) + case_rules_.capacity() * sizeof(CaseRule);
}

}  // namespace vie
