// Reading numbers and years in names of papers, see period.h.
//
// A year behind the name of a plan is the year it is for; behind that of a treaty it is the year of its
// signing; behind a decision's noun it is that of its issue, behind its topic the one it is for; and "đến
// năm 2030" is how far it looks ahead, which is neither.

#include "extract/plan/period.h"

#include <algorithm>

namespace vie::plan {
namespace {

constexpr uint32_t kLawName = 4;     // words of the name of a law before its year
constexpr uint32_t kMostDigits = 5;  // of a number of a paper that stands alone

// "2021-2025", "2021 đến 2025", "2021 đến năm 2025": the last token of it, or the first year's own.
uint32_t range_end(const View& view, uint32_t first) {
  uint32_t next = first + 1;
  const PhraseHit* until = view.find(next, Role::kUntil);
  if (until == nullptr && !view.is_dash(next)) return first;
  next = until != nullptr ? until->last : next + 1;
  if (const PhraseHit* word = view.find(next, Role::kYear)) next = word->last;
  return view.is_year(next) ? next : first;
}

void set_years(const View& view, uint32_t first, uint32_t last, Paper& paper) {
  paper.named = true;
  if (paper.candidate.from_year != 0) return;
  paper.candidate.from_year = view[first].number;
  paper.candidate.to_year = view[last].number;
}

uint32_t read_period(const View& view, uint32_t at, Paper& paper) {
  const PhraseHit* word = view.find(at, Role::kPeriod);
  if (word == nullptr) return 0;
  if (view.term(*word).plan_only && paper.term->kind != Class::kPlan) return 0;
  uint32_t first = word->last;
  if (const PhraseHit* year = view.find(first, Role::kYear)) first = year->last;
  if (!view.is_year(first)) return 0;
  const uint32_t last = range_end(view, first);
  set_years(view, first, last, paper);
  return last + 1;
}

// "trong 3 năm (2026 - 2029)": the years that a length of time is said to be.
uint32_t read_length(const View& view, uint32_t at, Paper& paper) {
  const PhraseHit* word = view.find(at, Role::kLength);
  if (word == nullptr || word->last + 1 >= view.size() || !view[word->last].is_number()) return 0;
  const PhraseHit* unit = view.find(word->last + 1, Role::kYear);
  if (unit == nullptr || unit->last >= view.size()) return 0;
  const uint32_t first = unit->last + 1;
  if (view.document().punctuation(unit->last) != '(' || !view.is_year(first)) return 0;
  const uint32_t last = range_end(view, first);
  if (last == first || last + 1 >= view.size()) return 0;
  if (view.document().punctuation(last + 1) != ')') return 0;
  set_years(view, first, last, paper);
  return last + 2;
}

// "sửa đổi một số điều của Hiến pháp năm 2013": the year is that of the law that the topic names.
bool of_nested_law(const View& view, uint32_t from, uint32_t at) {
  const uint32_t first = std::max(from, at > kLawName ? at - kLawName : 0);
  for (uint32_t i = first; i < at; ++i) {
    if (view[i].capital() || view.find(i, Role::kPaper) != nullptr) {
      return !view.closes_quote(at - 1);
    }
  }
  return false;
}

uint32_t read_year(const View& view, uint32_t at, Paper& paper) {
  const PhraseHit* word = view.find(at, Role::kYear);
  if (word == nullptr || !view.is_year(word->last)) return 0;
  const uint32_t last = range_end(view, word->last);
  const uint32_t named = paper.candidate.number.empty() ? paper.head_last : paper.candidate.number.last;
  const bool in_topic = paper.term->topic_year && at > named;
  if (in_topic && of_nested_law(view, named, at)) return last + 1;
  if (paper.term->signed_year && last == word->last && !in_topic) {
    if (paper.candidate.signed_year == 0) paper.candidate.signed_year = view[last].number;
    paper.named = true;
  } else {
    set_years(view, word->last, last, paper);
  }
  return last + 1;
}

// "Kế hoạch hợp tác 2021-2025"; the year in "Hiệp định Genève 1954" is part of the name.
uint32_t read_bare_year(const View& view, uint32_t at, Paper& paper) {
  if (!view.is_year(at)) return 0;
  const uint32_t last = range_end(view, at);
  if (last != at) {
    set_years(view, at, last, paper);
  } else if (paper.term->signed_year) {
    paper.candidate.signed_year = view[at].number;
    paper.named = true;
  } else if (paper.term->kind == Class::kPlan && at == paper.head_last) {
    set_years(view, at, at, paper);
  }
  return last + 1;
}

// "văn bản số 12/KH-UBND" is a plan: the letters of the number tell what the noun does not.
void read_code(const View& view, Paper& paper) {
  if (paper.term->kind != Class::kGeneric) return;
  for (uint32_t i = paper.candidate.number.first; i < paper.candidate.number.last; ++i) {
    const PhraseHit* code = view.find(i, Role::kCode);
    if (code == nullptr) continue;
    paper.candidate.doc_type = view.term(*code).id;
    return;
  }
}

}  // namespace

uint32_t read_number(const View& view, uint32_t at, RuleId number_rule, bool in_topic,
                     Paper& paper) {
  const PhraseHit* word = view.find(at, Role::kNumberWord);
  uint32_t from = at;
  if (word != nullptr) {
    from = word->last;
    if (from < view.size() && view[from].is_punctuation()) ++from;  // "số: 76"
  }
  if (from >= view.size() || !view[from].is_number()) return 0;
  const bool domestic = paper.term->kind == Class::kDomestic;
  const bool at_noun = at == paper.head_last;
  uint32_t last = 0;
  if (word != nullptr && (at_noun || (domestic && !in_topic))) last = from + 1;
  if (word == nullptr && at_noun && domestic && view[from].span.size() < kMostDigits &&
      (paper.term->topic_year || !view.is_year(from))) {
    last = from + 1;
  }
  for (const RuleHit& hit : view.hits().rules_at(from)) {
    if (hit.rule == number_rule && !in_topic) last = hit.last;
  }
  if (last == 0) return 0;
  if (paper.candidate.number.empty()) {
    paper.candidate.number = {from, last};
    read_code(view, paper);
  }
  paper.named = true;
  return last;
}

uint32_t read_years(const View& view, uint32_t at, Paper& paper) {
  if (const uint32_t behind = read_period(view, at, paper)) return behind;
  if (const uint32_t behind = read_year(view, at, paper)) return behind;
  if (const uint32_t behind = read_length(view, at, paper)) return behind;
  const PhraseHit* until = view.find(at, Role::kUntil);
  if (until != nullptr && view.is_year(until->last)) return until->last + 1;
  return read_bare_year(view, at, paper);
}

uint32_t read_years_in_bracket(const View& view, uint32_t at, Paper& paper) {
  if (!view.is_year(at)) return 0;
  const uint32_t last = range_end(view, at);
  if (last == at) return 0;
  if (!paper.term->signed_year) set_years(view, at, last, paper);
  return last + 1;
}

}  // namespace vie::plan
