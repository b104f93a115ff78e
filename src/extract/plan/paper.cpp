// Reading the name of a paper, see paper.h.
//
// A name has no certain end in Vietnamese, where nothing but position tells a topic from the rest of the
// sentence.  So it is read word by word up to a mark, a verb of signing or a word that never stands in a
// name (the lexicon plan.end), within a bound, and years, numbers and parties are noted on the way.

#include "extract/plan/paper.h"

#include <algorithm>

namespace vie::plan {
namespace {

constexpr uint32_t kLongestName = 60;     // tokens
constexpr uint32_t kLongestBracket = 6;   // "(DOC)", "(2021 - 2025)"
constexpr uint32_t kLongestQuote = 50;    // a name in quotes
constexpr uint32_t kLongestQuotedWord = 8;  // a word in quotes inside a name
constexpr uint32_t kLongestBefore = 4;    // determiners before the noun

// Reads on from the noun.  One object a name; step() takes one piece of it.
class NameReader {
 public:
  NameReader(const View& view, RuleId number_rule, Paper& paper)
      : view_(view), number_rule_(number_rule), paper_(paper), out_(paper.candidate) {}

  void run() {
    at_ = paper_.head_last;
    const uint32_t limit = std::min(view_.size(), at_ + kLongestName);
    while (at_ < limit && step()) {}
    at_ = std::min(at_, view_.size());
    out_.last = at_;
    if (!out_.parties.empty()) out_.parties.last = at_;
    if (out_.title.last == 0) out_.title.last = at_;
    paper_.complement = at_ > paper_.head_last;
  }

 private:
  bool step() {
    if (view_.breaks_before(at_)) return false;
    if (at_ == paper_.head_last && shared_noun()) return true;
    if (view_[at_].is_punctuation()) return punctuation();
    if (const PhraseHit* word = view_.find(at_, Role::kWord)) return take(word->last);
    if (number() || period() || year()) return true;
    if (const PhraseHit* until = view_.find(at_, Role::kUntil)) {
      if (view_.is_year(until->last)) return take(until->last + 1);
    }
    if (view_.is_year(at_)) return bare_year();
    if (const PhraseHit* verb = view_.find(at_, Role::kVerb)) {
      if (view_.term(*verb).act == Act::kSign) return false;
    }
    if (at_ == paper_.head_last || after_topic_ == at_) {
      if (base()) return true;
    }
    if (const PhraseHit* topic = view_.find(at_, Role::kTopic)) {
      about_ = true;
      paper_.topic = true;
      after_topic_ = topic->last;
      return take(topic->last);
    }
    if (after_topic_ != at_ && ends()) return false;
    if (const PhraseHit* and_ = view_.find(at_, Role::kAnd)) return conjunction(*and_);
    if (parties()) return true;
    if (view_[at_].capital()) paper_.named = true;
    return take(at_ + 1);
  }

  bool take(uint32_t next) {
    at_ = next;
    return true;
  }

  bool ends() const {
    if (view_.find(at_, Role::kEnd) != nullptr) return true;
    return !about_ && view_.find(at_, Role::kSoftEnd) != nullptr;
  }

  // "số 76", "số 9919/KH-UBND", "53/2013/NĐ-CP".
  bool number() {
    uint32_t from = at_;
    const PhraseHit* word = view_.find(at_, Role::kNumberWord);
    if (word != nullptr) {
      from = word->last;
      while (from < view_.size() && view_[from].is_punctuation() && from < word->last + 2) ++from;
    }
    if (from >= view_.size() || !view_[from].is_number()) return false;
    uint32_t last = word != nullptr ? from + 1 : 0;
    for (const RuleHit& hit : view_.hits().rules_at(from)) {
      if (hit.rule == number_rule_) last = hit.last;
    }
    if (last == 0) return false;
    if (out_.number.empty()) {
      out_.number = {from, last};
      paper_.named = true;
    }
    return take(last);
  }

  // "2021-2025", "2021 đến 2025", "2021, 2022": the last token of it, or the year's own.
  uint32_t range_end(uint32_t first) const {
    uint32_t next = first + 1;
    if (view_.is_dash(next) || view_.find(next, Role::kUntil) != nullptr) {
      const PhraseHit* until = view_.find(next, Role::kUntil);
      next = until != nullptr ? until->last : next + 1;
      if (const PhraseHit* word = view_.find(next, Role::kYear)) next = word->last;
      if (view_.is_year(next)) return next;
    }
    return first;
  }

  void set_years(uint32_t first, uint32_t last) {
    paper_.named = true;
    if (out_.from_year != 0) return;
    out_.from_year = view_[first].number;
    out_.to_year = view_[last].number;
  }

  bool period() {
    const PhraseHit* word = view_.find(at_, Role::kPeriod);
    if (word == nullptr) return false;
    if (view_.term(*word).plan_only && paper_.term->kind != Class::kPlan) return false;
    uint32_t first = word->last;
    if (const PhraseHit* year = view_.find(first, Role::kYear)) first = year->last;
    if (!view_.is_year(first)) return false;
    const uint32_t last = range_end(first);
    set_years(first, last);
    return take(last + 1);
  }

  bool year() {
    const PhraseHit* word = view_.find(at_, Role::kYear);
    if (word == nullptr || !view_.is_year(word->last)) return false;
    const uint32_t last = range_end(word->last);
    if (paper_.term->signed_year && last == word->last) {
      if (out_.signed_year == 0) out_.signed_year = view_[last].number;
      paper_.named = true;
    } else {
      set_years(word->last, last);
    }
    return take(last + 1);
  }

  // "Kế hoạch hợp tác 2021-2025"; the year in "Hiệp định Genève 1954" is part of the name.
  bool bare_year() {
    const uint32_t last = range_end(at_);
    if (last != at_) {
      set_years(at_, last);
    } else if (paper_.term->signed_year) {
      out_.signed_year = view_[at_].number;
      paper_.named = true;
    } else if (paper_.term->kind == Class::kPlan && at_ == paper_.head_last) {
      set_years(at_, at_);
    }
    return take(last + 1);
  }

  // A supplement goes on with the name of the paper that it amends.
  bool base() {
    if (paper_.term->kind != Class::kSupplement) return false;
    const uint32_t from = skip_classifiers(at_);
    const PhraseHit* head = view_.find(from, Role::kPaper);
    if (head == nullptr || !out_.base.empty()) return false;
    out_.base = {from, head->last};
    return take(head->last);
  }

  uint32_t skip_classifiers(uint32_t from) const {
    for (uint32_t i = 0; i < kLongestBefore; ++i) {
      const PhraseHit* word = view_.find(from, Role::kClassifier);
      if (word == nullptr) word = view_.find(from, Role::kQuantity);
      if (word != nullptr && view_.find(from, Role::kPaper) == nullptr) {
        from = word->last;
      } else if (view_.find(from, Role::kPaper) == nullptr && from < view_.size() &&
                 view_[from].is_number()) {
        ++from;
      } else {
        break;
      }
    }
    return from;
  }

  // "các thỏa thuận và kế hoạch hợp tác đã ký": two nouns under one determiner share what follows.
  bool shared_noun() {
    const PhraseHit* and_ = view_.find(at_, Role::kAnd);
    const bool comma = at_ < view_.size() && view_.document().punctuation(at_) == ',';
    if (!paper_.quantity || (and_ == nullptr && !comma)) return false;
    const uint32_t next = and_ != nullptr ? and_->last : at_ + 1;
    const PhraseHit* head = view_.find(next, Role::kPaper);
    if (head == nullptr || view_.breaks_before(next) || view_[next].capital()) return false;
    return take(head->last);
  }

  // "và": another paper or another clause ends the name, anything else goes on with it.
  bool conjunction(const PhraseHit& and_) {
    const uint32_t next = and_.last;
    if (view_.breaks_before(next)) return false;
    // "Ngày ký Hiệp ước ... và 50 năm thiết lập quan hệ"
    if (view_[next].is_number() && view_.find(next + 1, Role::kYear) != nullptr) return false;
    if (view_.find(skip_classifiers(next), Role::kPaper) != nullptr) return false;
    if (view_.find(next, Role::kVerb) != nullptr || view_.find(next, Role::kClause) != nullptr ||
        view_.find(next, Role::kEnd) != nullptr || view_.find(next, Role::kCue) != nullptr) {
      return false;
    }
    return take(next);
  }

  bool parties() {
    const bool between = view_.find(at_, Role::kBetween) != nullptr;
    if (!between && view_.find(at_, Role::kWith) == nullptr) return false;
    if (out_.parties.empty()) {
      out_.parties = {at_, at_ + 1};
      out_.title.last = at_;
      paper_.named = paper_.named || between;
    }
    return take(at_ + 1);
  }

  // The token behind the closing mark of a quote or bracket, or 0.
  uint32_t closing(uint32_t open, bool bracket, uint32_t reach) const {
    const uint32_t limit = std::min(view_.size(), open + 1 + reach);
    for (uint32_t i = open + 1; i < limit; ++i) {
      if (view_[i].gap == Gap::kNewline) return 0;
      if (bracket ? view_.document().punctuation(i) == ')' : view_.closes_quote(i)) return i + 1;
    }
    return 0;
  }

  bool punctuation() {
    const char mark = view_.document().punctuation(at_);
    if (mark == '(') return bracket();
    if (view_.opens_quote(at_)) {
      const bool whole = at_ == paper_.head_last || after_topic_ == at_;
      const uint32_t behind = closing(at_, false, whole ? kLongestQuote : kLongestQuotedWord);
      if (behind == 0) return false;
      paper_.named = true;
      return take(behind);
    }
    if (mark == '&' || mark == '/') return take(at_ + 1);
    if (view_.is_dash(at_)) {
      const bool tight = view_[at_].gap == Gap::kNone;
      const bool name = at_ + 1 < view_.size() && view_[at_ + 1].capital() && view_[at_ - 1].capital();
      return (tight || name) && !view_.breaks_before(at_ + 1) && take(at_ + 1);
    }
    if (mark == '.') return view_[at_].gap == Gap::kNone && at_ + 1 < view_.size() &&
                            view_[at_ + 1].gap == Gap::kNone && take(at_ + 1);
    if (mark == ',') return comma();
    return false;
  }

  // Only in a list of parties, whose members bear capitals.
  bool comma() {
    const uint32_t next = at_ + 1;
    // "đến năm 2030, định hướng đến năm 2050"
    const PhraseHit* until = view_.find(next, Role::kUntil);
    if (until != nullptr && view_.is_year(until->last)) return take(until->last + 1);
    return !out_.parties.empty() && !view_.breaks_before(next) && view_[next].capital() &&
           view_.find(next, Role::kPaper) == nullptr && list_goes_on(next) && take(next);
  }

  // Whether "và" still comes before the next mark that could end a list.
  bool list_goes_on(uint32_t from) const {
    const uint32_t limit = std::min(view_.size(), from + kLongestBefore * 4);
    for (uint32_t i = from; i < limit && !view_.breaks_before(i); ++i) {
      if (view_.find(i, Role::kAnd) != nullptr) return true;
      if (view_.find(i, Role::kEnd) != nullptr) return false;
    }
    return false;
  }

  // A short form or the years stand in brackets: "(DOC)", "(2021 - 2025)"; "(ký năm 2010)" does not
  // belong to the name.
  bool bracket() {
    const uint32_t behind = closing(at_, true, kLongestBracket);
    if (behind == 0) return false;
    if (view_.is_year(at_ + 1)) {
      const uint32_t last = range_end(at_ + 1);
      if (last + 2 != behind || last == at_ + 1) return false;
      if (!paper_.term->signed_year) set_years(at_ + 1, last);
      return take(behind);
    }
    const Shape shape = view_[at_ + 1].shape;
    if (shape != Shape::kUpper && shape != Shape::kMixed) return false;
    paper_.named = true;
    return take(behind);
  }

  const View& view_;
  RuleId number_rule_;
  Paper& paper_;
  PlanCandidate& out_;
  uint32_t at_ = 0;
  bool about_ = false;         // a topic has begun
  uint32_t after_topic_ = ~0u; // the token behind the word that began it
};

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

// Determiners, numbers and classifiers before the noun.
void read_before(const View& view, Paper& paper) {
  uint32_t at = paper.head_first;
  uint32_t first = at;
  for (uint32_t i = 0; i < kLongestBefore && at > 0 && !view.breaks_before(at); ++i) {
    if (view.opens_quote(at - 1)) {
      --at;
    } else if (const PhraseHit* quantity = view.find_ending(at, Role::kQuantity)) {
      at = quantity->first;
      first = at;
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

}  // namespace

Paper read_paper(const View& view, const PhraseHit& head, RuleId number_rule) {
  Paper paper;
  paper.term = &view.term(head);
  paper.head_first = head.first;
  paper.head_last = head.last;
  read_before(view, paper);
  paper.candidate.title.first = head.first;
  paper.candidate.doc_type = paper.term->id;
  NameReader(view, number_rule, paper).run();
  return paper;
}

}  // namespace vie::plan
