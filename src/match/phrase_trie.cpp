// Compiling the trie of phrases, see phrase_trie.h.
//
// The nodes are made level by level: first those of two symbols, then those of three, and so on.  So what
// ends at a node is known before the nodes below it are made, which begin with the same; and those that
// are asked for most, near the top, get the places that the hash names.

#include "match/phrase_trie.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "base/memory.h"

namespace vie {

// The sets of lexicons by what is in them.
class PhraseTrie::Sets {
 public:
  explicit Sets(std::vector<LexiconSet>& sets) : sets_(sets) {
    sets_.clear();
    static_cast<void>(number({}));
  }
  // A set may say yes where the truth is no: when the numbers are used up, the last one has all.
  uint16_t number(const LexiconSet& set) {
    if (sets_.size() >= kMost) {
      if (sets_.size() == kMost) sets_.push_back(LexiconSet::all());
      const auto at = known_.find(set);
      return at == known_.end() ? static_cast<uint16_t>(kMost) : at->second;
    }
    const auto [at, is_new] = known_.emplace(set, static_cast<uint16_t>(sets_.size()));
    if (is_new) sets_.push_back(set);
    return at->second;
  }

 private:
  static constexpr size_t kMost = 0xffff;
  std::vector<LexiconSet>& sets_;
  std::map<LexiconSet, uint16_t> known_;
};

PhraseTrie::Node PhraseTrie::add_child(Node node, Symbol symbol) {
  const uint64_t hashed = hash(node, symbol);
  if (const size_t known = find(node, symbol, hashed); known != kNowhere) {
    return static_cast<Node>(singles_.size() + known);
  }
  const size_t bit = filter_bit(hashed);
  filter_[bit / 64] |= uint64_t{1} << (bit % 64);
  size_t i = slot_of(hashed);
  while (slots_[i].from != kNone) i = after(i);
  slots_[i] = {node, symbol, info(node)};
  ++used_;
  return static_cast<Node>(singles_.size() + i);
}

void PhraseTrie::build(const Lexicons& lexicons, size_t symbol_count) {
  size_t most = 1;
  for (const Phrase& phrase : lexicons.phrases()) most += phrase.symbol_count;
  const auto room = [](size_t nodes) { return nodes + nodes / 4 + 1; };
  // How many nodes phrases have in common is known once they are made.
  lay_out(lexicons, symbol_count, room(lay_out(lexicons, symbol_count, room(most))));
}

// Makes all nodes in a table of so many slots; returns how many it needed.
size_t PhraseTrie::lay_out(const Lexicons& lexicons, size_t symbol_count, size_t room) {
  singles_ = std::vector<Info>(symbol_count);
  slots_ = std::vector<Slot>(room);
  used_ = 0;
  most_ends_ = 0;
  filter_.assign((size_t{1} << kFilterBits) / 64, 0);
  ends_.assign(1, End{});  // so that no list begins at kNoEnds
  Sets sets(sets_);
  const std::vector<Phrase>& phrases = lexicons.phrases();
  std::vector<Node> nodes;  // of each phrase, where it has come to
  for (const Phrase& phrase : phrases) nodes.push_back(lexicons.symbols(phrase).front());
  std::vector<uint32_t> going_on(phrases.size());
  std::iota(going_on.begin(), going_on.end(), 0);
  std::vector<Ending> endings;
  for (uint32_t length = 1; !going_on.empty(); ++length) {
    endings.clear();
    std::erase_if(going_on, [&](uint32_t i) {
      if (phrases[i].symbol_count > length) return false;
      endings.push_back({nodes[i], phrases[i].entry, phrases[i].begins_with_word});
      return true;
    });
    add_ends(endings, static_cast<uint8_t>(length), lexicons, sets);
    for (const uint32_t i : going_on) {
      nodes[i] = add_child(nodes[i], lexicons.symbols(phrases[i])[length]);
    }
  }
  ends_.shrink_to_fit();
  sets_.shrink_to_fit();
  return used_;
}

// Gives each node what ends there, and then what ends on the way to it.  The lexicons' later entries of
// one surface and way of writing take the place of earlier ones.
void PhraseTrie::add_ends(std::vector<Ending>& endings, uint8_t length, const Lexicons& lexicons,
                          Sets& sets) {
  std::stable_sort(endings.begin(), endings.end(),
                   [](const Ending& a, const Ending& b) { return a.node < b.node; });
  std::vector<End> here;
  for (auto next = endings.begin(); next != endings.end();) {
    const Node node = next->node;
    Info& at = info(node);
    std::array<LexiconSet, 2> of_node = {sets_[at.sets[0]], sets_[at.sets[1]]};
    here.clear();
    for (; next != endings.end() && next->node == node; ++next) {
      const Entry& entry = lexicons[next->entry];
      const CaseRule rule = entry.case_rule;
      // Behind a number or a mark the word whose letters count is not the first token.
      if (rule == CaseRule::kAny || rule == CaseRule::kLower || !next->begins_with_word) {
        of_node[0].add(entry.lexicon);
      }
      if (rule != CaseRule::kLower && next->begins_with_word) of_node[1].add(entry.lexicon);
      const auto same = std::find_if(here.begin(), here.end(), [&](const End& end) {
        return end.lexicon == entry.lexicon && end.case_rule == rule;
      });
      if (same == here.end()) {
        here.push_back(End{next->entry, entry.lexicon, length, rule, false});
      } else {
        same->entry = next->entry;
      }
    }
    // Those that ask for a way of writing come first, for they say more; of equals the later one.
    std::reverse(here.begin(), here.end());
    std::stable_partition(here.begin(), here.end(),
                          [](const End& end) { return end.case_rule != CaseRule::kAny; });
    const uint32_t above = at.first_end;
    at.first_end = static_cast<uint32_t>(ends_.size());
    at.sets = {sets.number(of_node[0]), sets.number(of_node[1])};
    ends_.insert(ends_.end(), here.begin(), here.end());
    if (above == kNoEnds) {
      ends_.back().last = true;
    } else {
      ends_.push_back(End{above, kNoLexicon, 0, CaseRule::kAny, false});
    }
    most_ends_ = std::max(most_ends_, length_of(at.first_end));
  }
}

uint32_t PhraseTrie::length_of(uint32_t list) const {
  uint32_t length = 1;
  for (const End* end = ends(list); !end->last; ++length) {
    ++end;
    if (end->length == 0) end = ends(end->entry);
  }
  return length;
}

size_t PhraseTrie::memory() const {
  return owned_bytes(singles_, slots_, filter_, sets_, ends_);
}

}  // namespace vie
