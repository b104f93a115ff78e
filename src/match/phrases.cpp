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
constexpr uint32_t kAtOnce = 4;  // hits that are copied in one go

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
  std::vector<End> ends;  // by node
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
    add_ends(first->node, std::span(first, next), lexicons, ends);
  }
  gather_ends(ends);
  nodes_.shrink_to_fit();
  ends_.shrink_to_fit();
}

// The lexicons' later entries of one surface and way of writing take the place of earlier ones.
void Phrases::add_ends(Node node, std::span<const Ending> endings, const Lexicons& lexicons,
                       std::vector<End>& ends) {
  NodeInfo& info = nodes_[node];
  info.first_end = static_cast<uint32_t>(ends.size());
  const auto begin = static_cast<std::ptrdiff_t>(ends.size());
  for (const Ending& ending : endings) {
    const Entry& entry = lexicons[ending.entry];
    const auto same = std::find_if(ends.begin() + begin, ends.end(), [&](const End& end) {
      return end.lexicon == entry.lexicon && end.case_rule == entry.case_rule;
    });
    if (same == ends.end()) {
      ends.push_back({ending.entry, entry.lexicon, entry.case_rule, 0});
    } else {
      same->entry = ending.entry;
    }
  }
  info.count = static_cast<uint32_t>(static_cast<std::ptrdiff_t>(ends.size()) - begin);
}

// Gives each node what ends there and at the nodes above it, the longest first, and their lexicons.  A
// node at which nothing ends has the list of the one above it.  A node has a greater number than the one
// above it, or that is a single symbol's, so each is ready before it is asked for.
void Phrases::gather_ends(const std::vector<End>& own) {
  std::map<LexiconSet, uint32_t> known;
  sets_.clear();
  const auto number = [&](const LexiconSet& set) {
    const auto [at, is_new] = known.emplace(set, static_cast<uint32_t>(sets_.size()));
    if (is_new) sets_.push_back(set);
    return at->second;
  };
  std::vector<Node> above(nodes_.size(), kNone);
  for (const Edge& edge : edges_) {
    if (edge.to != kNone) above[edge.to] = edge.from;
  }
  std::vector<uint8_t> depths(nodes_.size(), 0);
  number({});
  ends_.clear();
  most_hits_ = 0;
  for (Node node = 0; node < nodes_.size(); ++node) {
    NodeInfo& info = nodes_[node];
    const NodeInfo up = above[node] == kNone ? NodeInfo{} : nodes_[above[node]];
    depths[node] = static_cast<uint8_t>(above[node] == kNone ? 1 : depths[above[node]] + 1);
    if (info.count == 0) {
      info = up;
      continue;
    }
    const std::span<const End> here = std::span(own).subspan(info.first_end, info.count);
    info = {static_cast<uint32_t>(ends_.size()), 0, up.count + static_cast<uint32_t>(here.size()),
            up.cased};
    LexiconSet set = sets_[up.lexicons];
    for (const bool cased : {true, false}) {
      for (auto end = here.rbegin(); end != here.rend(); ++end) {
        if ((end->case_rule != CaseRule::kAny) != cased) continue;
        ends_.push_back(*end);
        ends_.back().length = depths[node];
        info.cased |= cased;
        if (!cased) set.add(end->lexicon);
      }
    }
    ends_.insert(ends_.end(), ends_.begin() + up.first_end,
                 ends_.begin() + up.first_end + up.count);
    info.lexicons = number(set);
    most_hits_ = std::max(most_hits_, info.count);
  }
  ends_.resize(ends_.size() + kAtOnce);  // so that as many can be read from any
}

// Writes the hits of one token; `out` has room for most_hits_ and kAtOnce more.  Returns where they end.
// Few tokens have more than kAtOnce, so that copying that many at once, of which only those count that
// are there, saves a jump at each hit that cannot be foreseen.
PhraseHit* Phrases::put_hits(const NodeInfo& node, const Document& document, uint32_t first,
                             PhraseHit* out, LexiconSet& lexicons) const {
  const End* end = ends_.data() + node.first_end;
  if (node.cased) {
    for (const End* const behind = end + node.count; end != behind; ++end) {
      const uint32_t last = first + end->length;
      if (end->case_rule != CaseRule::kAny) {
        if (!written_as(end->case_rule, document, first, last)) continue;
        lexicons.add(end->lexicon);
      }
      *out++ = {first, last, end->entry, end->lexicon};
    }
    return out;
  }
  for (uint32_t done = 0; done < node.count; done += kAtOnce) {
    for (uint32_t i = done; i < done + kAtOnce; ++i) {
      out[i] = {first, first + end[i].length, end[i].entry, end[i].lexicon};
    }
  }
  return out + node.count;
}

void Phrases::find(const Document& document, Hits& hits) const {
  const uint32_t size = document.size();
  hits.phrases.clear();
  hits.phrase_index.resize(size + 1);
  hits.lexicons.resize(size);
  size_t count = 0;
  for (uint32_t i = 0; i < size; ++i) {
    hits.phrase_index[i] = static_cast<uint32_t>(count);
    LexiconSet& lexicons = hits.lexicons[i];
    if (hits.masked(i)) {
      lexicons = {};
      continue;
    }
    Node node = document[i].symbol;
    for (uint32_t last = i + 1; last < size; ++last) {
      const Node next = child(node, document[last].symbol);
      if (next == kNone || document[last].gap == Gap::kNewline || hits.masked(last)) break;
      node = next;
    }
    lexicons = sets_[nodes_[node].lexicons];
    // Room for what one token can have at most, so that nobody asks for it hit by hit.
    if (hits.phrases.size() < count + most_hits_ + kAtOnce) {
      hits.phrases.resize(2 * count + most_hits_ + kAtOnce);
    }
    PhraseHit* const begin = hits.phrases.data() + count;
    count += static_cast<size_t>(put_hits(nodes_[node], document, i, begin, lexicons) - begin);
  }
  hits.phrase_index[size] = static_cast<uint32_t>(count);
  hits.phrases.resize(count);
}

size_t Phrases::memory() const {
  return nodes_.capacity() * sizeof(NodeInfo) + edges_.capacity() * sizeof(Edge) +
         filter_.capacity() * sizeof(uint64_t) + sets_.capacity() * sizeof(LexiconSet) +
         ends_.capacity() * sizeof(End);
}

}  // namespace vie
