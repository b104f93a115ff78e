// Running everything over a text, see matcher.h.
//
// First the masks, then the phrases, then the rules: a rule's slots may be lexicon phrases, and neither
// looks at what is masked.  A pattern is tried only at tokens that can begin it, found through an index
// by symbol, by lexicon, and by the coarse classes number, capital, word.

#include "match/matcher.h"

#include <algorithm>

#include "base/memory.h"

namespace vie {
namespace {

void add(std::vector<std::vector<uint16_t>>& lists, size_t at, uint16_t number) {
  if (at >= lists.size()) lists.resize(at + 1);
  if (lists[at].empty() || lists[at].back() != number) lists[at].push_back(number);
}

void add(std::vector<uint16_t>& list, uint16_t number) {
  if (list.empty() || list.back() != number) list.push_back(number);
}

constexpr size_t kMaxPatterns = 65535;  // they are numbered by 16 bits

// The number that the next pattern or regex will have.
template <class List>
uint16_t next_number(const List& list, const Rule& rule) {
  if (list.size() == kMaxPatterns) {
    fail_at(rule.source, rule.position, "too many patterns: the limit is 65535");
  }
  return static_cast<uint16_t>(list.size());
}

}  // namespace

Matcher::Matcher(const Lexicons& lexicons, const Rules& rules, Vocabulary& vocabulary,
                 int64_t regex_memory) {
  for (const Slot& slot : rules.slots()) {
    ResolvedSlot resolved{slot.kind,       slot.low,
                          slot.high,       slot.min_digits,
                          slot.max_digits, lexicons.find(slot.lexicon),
                          {},              slot.shape};
    if (!slot.key.empty()) {
      resolved.entries.assign(lexicons.size(), 0);
      lexicons.for_each(slot.lexicon, [&](EntryId id, const Entry& entry) {
        resolved.entries[id] = entry.attributes.get(slot.key) == slot.key_value;
      });
    }
    slots_.push_back(std::move(resolved));
    slot_names_.push_back(slot.name);
  }
  for (RuleId id = 1; id < rules.size(); ++id) {
    const Rule& rule = rules[id];
    for (const PatternSource& source : rule.patterns) {
      const uint16_t number = next_number(patterns_, rule);
      patterns_.push_back({id, Pattern(source, rule.source, rules, vocabulary)});
      index_pattern(number);
    }
    if (!rule.regex.text.empty()) add_regex(id, rule, vocabulary, regex_memory);
  }
  followers_.list(pattern_index_.by_number);
  phrases_.build(lexicons, vocabulary.size());
  begins_.assign(vocabulary.size(), 0);
  for (const auto& [index, what] : {std::pair(&pattern_index_, kPattern), {&regex_index_, kRegex},
                                    {&mask_index_, kMask}}) {
    index->finish(vocabulary.size());
    note_beginnings(*index, what);
  }
}

void Matcher::note_beginnings(const Index& index, Begins what) {
  const auto note = [what](uint8_t& begins) { begins = static_cast<uint8_t>(begins | what); };
  for (Symbol symbol = 0; symbol < begins_.size(); ++symbol) {
    if (!index.at(symbol).empty()) note(begins_[symbol]);
  }
  auto& words = begins_by_kind_[static_cast<size_t>(TokenKind::kWord)];
  auto& numbers = begins_by_kind_[static_cast<size_t>(TokenKind::kNumber)];
  if (!index.by_number.empty()) note(numbers[false]);
  if (!index.by_word.empty()) note(words[false]);
  if (!index.by_word.empty() || !index.by_capital.empty()) note(words[true]);
}

void Matcher::add_regex(RuleId id, const Rule& rule, Vocabulary& vocabulary, int64_t memory) {
  const uint16_t number = next_number(regexes_, rule);
  try {
    regexes_.push_back({id, Regex(rule.regex.text, memory), {}, rule.kind == kMaskKind});
  } catch (const Failure& failure) {
    fail_at(rule.source, rule.regex.position, failure.message(), failure.status());
  }
  CompiledRegex& compiled = regexes_.back();
  for (const std::string& group : compiled.regex.groups()) {
    if (group.empty()) {
      compiled.group_slots.push_back(kNoSlot);
      continue;
    }
    const auto known = std::find(slot_names_.begin(), slot_names_.end(), group);
    if (known == slot_names_.end() && slot_names_.size() == kNoSlot) {
      fail_at(rule.source, rule.regex.position, "too many names of groups and slots");
    }
    compiled.group_slots.push_back(static_cast<uint16_t>(known - slot_names_.begin()));
    if (known == slot_names_.end()) slot_names_.push_back(group);
  }
  index_regex(number, rule, vocabulary);
}

void Matcher::index_pattern(uint16_t number) {
  const Beginnings beginnings = patterns_[number].pattern.beginnings();
  followers_.add(beginnings, patterns_[number].pattern.followers(), slots_);
  for (const Symbol symbol : beginnings.symbols) pattern_index_.by_symbol.emplace_back(symbol, number);
  for (const uint16_t slot : beginnings.slots) {
    const ResolvedSlot& s = slots_[slot];
    if (s.kind == Slot::Kind::kNumber) {
      add(pattern_index_.by_number, number);
    } else if (s.kind == Slot::Kind::kWord) {
      const bool capital = s.shape == Shape::kTitle || s.shape == Shape::kUpper;
      add(capital ? pattern_index_.by_capital : pattern_index_.by_word, number);
    } else if (s.lexicon != kNoLexicon) {
      add(pattern_index_.by_lexicon, s.lexicon, number);
      pattern_index_.lexicons.add(s.lexicon);
    }
  }
}

void Matcher::index_regex(uint16_t number, const Rule& rule, Vocabulary& vocabulary) {
  Index& index = regexes_[number].mask ? mask_index_ : regex_index_;
  Document scratch;
  for (const auto& [at, position] : rule.at) {
    if (at == "{number}") {
      add(index.by_number, number);
    } else if (at == "{capital}") {
      add(index.by_capital, number);
    } else if (at == "{any}") {
      add(index.by_number, number);
      add(index.by_word, number);
    } else {
      scratch.assign(at, vocabulary);
      if (scratch.size() != 1) {
        fail_at(rule.source, position, "expected one word, {number}, {capital} or {any}");
      }
      index.by_symbol.emplace_back(vocabulary.add(scratch.clean()), number);
    }
  }
}

// Calls attempt(number) for what begins with a token by its symbol or its coarse class.
template <class Try>
void Matcher::each_at(const Index& index, const Token& token, bool numbers, Try&& attempt) {
  for (const uint16_t number : index.at(token.symbol)) attempt(number);
  if (numbers && token.is_number()) {
    for (const uint16_t number : index.by_number) attempt(number);
  }
  if (token.is_word()) {
    for (const uint16_t number : index.by_word) attempt(number);
    if (token.capital()) {
      for (const uint16_t number : index.by_capital) attempt(number);
    }
  }
}

void Matcher::run(const Document& document, Hits& hits, MatchScratch& scratch) const {
  run_masks(document, hits, scratch);
  phrases_.find(document, hits);
  hits.rules.clear();
  hits.captures.clear();
  hits.rule_index.resize(document.size() + 1);
  scratch.runner.start(document, hits, slots_);
  for (uint32_t i = 0; i < document.size(); ++i) {
    hits.rule_index[i] = static_cast<uint32_t>(hits.rules.size());
    if (hits.masked(i)) continue;
    if (may_begin(document[i], kPattern | kRegex) || hits.any_at(i, pattern_index_.lexicons)) {
      run_rules_at(document, i, hits, scratch);
    }
  }
  hits.rule_index[document.size()] = static_cast<uint32_t>(hits.rules.size());
}

void Matcher::run_masks(const Document& document, Hits& hits, MatchScratch& scratch) const {
  hits.mask.assign(document.size(), 0);
  for (uint32_t i = 0; i < document.size(); ++i) {
    if (!may_begin(document[i], kMask) || hits.masked(i)) continue;
    each_at(mask_index_, document[i], true, [&](uint16_t number) {
      const Regex& regex = regexes_[number].regex;
      if (!regex.match_at(document.clean(), document[i].span.begin, Regex::kMaskWindow,
                          scratch.spans)) {
        return;
      }
      const uint32_t end = scratch.spans[0].end;
      for (uint32_t j = i; j < document.size() && document[j].span.begin < end; ++j) {
        hits.mask[j] = 1;
      }
    });
  }
}

void Matcher::run_rules_at(const Document& document, uint32_t token, Hits& hits,
                           MatchScratch& scratch) const {
  const size_t before = hits.rules.size();
  const Token& t = document[token];
  const auto attempt = [&](uint16_t number) { try_pattern(number, token, hits, scratch); };
  const auto attempt_before = [&](uint16_t number, uint32_t next) {
    if (followers_.allow(number, document, hits, next)) attempt(number);
  };
  each_at(pattern_index_, t, false, [&](uint16_t number) { attempt_before(number, token + 1); });
  if (t.is_number()) followers_.each_listed(document, hits, token + 1, attempt);
  if (hits.any_at(token, pattern_index_.lexicons)) {
    for (const PhraseHit& hit : hits.phrases_at(token)) {
      if (hit.lexicon >= pattern_index_.by_lexicon.size()) continue;
      for (const uint16_t number : pattern_index_.by_lexicon[hit.lexicon]) {
        attempt_before(number, hit.last);
      }
    }
  }
  each_at(regex_index_, t, true,
          [&](uint16_t number) { try_regex(number, document, token, hits, scratch); });
  if (hits.rules.size() - before > 1) {
    std::sort(hits.rules.begin() + static_cast<std::ptrdiff_t>(before), hits.rules.end(),
              [](const RuleHit& a, const RuleHit& b) { return a.rule < b.rule; });
  }
}

// The match of a rule at the current token, which is the last that has any; or nullptr.
RuleHit* Matcher::hit_of(RuleId rule, uint32_t token, Hits& hits) {
  for (size_t i = hits.rule_index[token]; i < hits.rules.size(); ++i) {
    if (hits.rules[i].rule == rule) return &hits.rules[i];
  }
  return nullptr;
}

void Matcher::try_pattern(uint16_t number, uint32_t token, Hits& hits,
                          MatchScratch& scratch) const {
  const CompiledPattern& compiled = patterns_[number];
  const uint32_t last = scratch.runner.longest(compiled.pattern, token);
  if (last == 0) return;
  const std::vector<Capture>& captures = scratch.runner.captures();
  const RuleHit hit{token, last, compiled.rule, static_cast<uint32_t>(hits.captures.size()),
                    static_cast<uint32_t>(captures.size())};
  // Of the patterns of one rule the longest match counts.
  RuleHit* const rival = hit_of(compiled.rule, token, hits);
  if (rival != nullptr && rival->last >= last) return;
  hits.captures.insert(hits.captures.end(), captures.begin(), captures.end());
  if (rival != nullptr) {
    *rival = hit;
  } else {
    hits.rules.push_back(hit);
  }
}

void Matcher::try_regex(uint16_t number, const Document& document, uint32_t token, Hits& hits,
                        MatchScratch& scratch) const {
  const CompiledRegex& compiled = regexes_[number];
  // A token may have been named in several ways: by its word and as any word.
  if (hit_of(compiled.rule, token, hits) != nullptr) return;
  if (!compiled.regex.match_at(document.clean(), document[token].span.begin, Regex::kWindow,
                               scratch.spans)) {
    return;
  }
  const auto tokens_of = [&](Span span, uint32_t& first, uint32_t& last) {
    first = document.token_at(span.begin);
    last = document.token_at(span.end - 1) + 1;
    last = std::min(last, document.size());
    // Whole tokens only: a match that ends within a word or number is none.
    return first < last && document[first].span.begin == span.begin &&
           document[last - 1].span.end == span.end;
  };
  RuleHit hit{token, 0, compiled.rule, static_cast<uint32_t>(hits.captures.size()), 0};
  if (!tokens_of(scratch.spans[0], hit.first, hit.last)) return;
  for (size_t i = 0; i < compiled.group_slots.size(); ++i) {
    Capture capture{compiled.group_slots[i], 0, 0, 0};
    const Span span = scratch.spans[i + 1];
    if (capture.slot == kNoSlot || span.empty()) continue;
    if (tokens_of(span, capture.first, capture.last)) hits.captures.push_back(capture);
  }
  hit.capture_count = static_cast<uint32_t>(hits.captures.size()) - hit.first_capture;
  hits.rules.push_back(hit);
}

size_t Matcher::memory() const {
  return owned_bytes(phrases_, slots_, slot_names_, patterns_, followers_, regexes_, pattern_index_,
                     regex_index_, mask_index_, begins_);
}

void Matcher::Index::finish(size_t symbol_count) {
  if (by_symbol.empty()) return;
  std::sort(by_symbol.begin(), by_symbol.end());
  by_symbol.erase(std::unique(by_symbol.begin(), by_symbol.end()), by_symbol.end());
  first.reserve(symbol_count + 1);
  numbers.reserve(by_symbol.size());
  auto next = by_symbol.begin();
  for (Symbol symbol = 0; symbol < symbol_count; ++symbol) {
    first.push_back(static_cast<uint32_t>(numbers.size()));
    while (next != by_symbol.end() && next->first == symbol) numbers.push_back((next++)->second);
  }
  first.push_back(static_cast<uint32_t>(numbers.size()));
  std::vector<std::pair<Symbol, uint16_t>>().swap(by_symbol);
}

size_t Matcher::Index::memory() const {
  return owned_bytes(by_symbol, first, numbers, by_lexicon, by_number, by_capital, by_word);
}

}  // namespace vie
