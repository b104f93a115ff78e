// Reading the name of a paper, see paper.h.
//
// A name has no certain end in Vietnamese, where nothing but position tells a topic from the rest of the
// sentence.  So it is read word by word up to a mark, a verb of signing or a word that never stands in a
// name (the lexicon plan.end), within a bound, and years, numbers and parties are noted on the way.

#include "extract/plan/paper.h"

#include <algorithm>

#include "extract/plan/determiners.h"
#include "extract/plan/members.h"
#include "extract/plan/name_end.h"
#include "extract/plan/period.h"

namespace vie::plan {
namespace {

constexpr uint32_t kLongestName = 80;      // tokens
constexpr uint32_t kLongestBracket = 6;    // "(DOC)", "(2021 - 2025)"
constexpr uint32_t kLongestQuote = 80;     // a name in quotes
constexpr uint32_t kLongestQuotedWord = 8; // a word in quotes inside a name

// Reads on from the noun.  One object a name; step() takes one piece of it.
class NameReader {
 public:
  NameReader(const View& view, RuleId number_rule, Paper& paper)
      : view_(view), number_rule_(number_rule), paper_(paper), out_(paper.candidate) {}

  void run() {
    at_ = border_ = paper_.head_last;
    const uint32_t limit = std::min(view_.size(), at_ + kLongestName);
    if (!quoted() || parties_behind_quote()) {
      while (at_ < limit && step()) {}
      if (at_ >= limit && limit < view_.size()) at_ = border_;  // no end was found: a safe one
      if (demonstrative_at(view_, at_) == nullptr) trim();
    }
    paper_.complement = at_ > paper_.head_last;
    if (const PhraseHit* word = demonstrative_at(view_, at_)) at_ = word->last;
    out_.last = at_;
    if (!out_.parties.empty()) {
      const uint32_t end = parties_end_ != 0 ? std::min(parties_end_, at_) : at_;
      out_.parties.last = std::max(out_.parties.first, end);
    }
    if (out_.title.last == 0 || out_.title.last > at_) out_.title.last = at_;
    if (!out_.base.empty()) out_.base.last = std::max(out_.base.last, out_.title.last);
  }

 private:
  bool step() {
    if (view_.breaks_before(at_)) return false;
    if (at_ == paper_.head_last && (shared_noun() || done_with())) return true;
    if (view_[at_].is_punctuation()) return punctuation();
    if (const PhraseHit* word = view_.find(at_, Role::kWord)) return take(word->last);
    if (const uint32_t next = number()) return take(next);
    if (const uint32_t next = read_years(view_, at_, paper_)) {
      after_year_ = at_ == paper_.head_last ? 0 : next;
      return take(next);
    }
    if (at_ == after_year_ && !continues()) return false;
    if (const PhraseHit* verb = view_.find(at_, Role::kVerb)) {
      if (view_.term(*verb).act == Act::kSign) return false;
    }
    const bool opens = at_ == paper_.head_last || after_topic_ == at_;
    if (opens && base()) return true;
    if (const PhraseHit* topic = view_.find(at_, Role::kTopic)) {
      border_ = at_;
      about_ = paper_.topic = true;
      if (!out_.parties.empty() && parties_end_ == 0) parties_end_ = at_;
      after_topic_ = topic->last;
      return take(topic->last);
    }
    // "ngừng bắn 10 ngày": a length
    if (view_[at_].is_number() && view_.find(at_ + 1, Role::kEnd) != nullptr &&
        view_.find(at_ + 1, Role::kOccasion) != nullptr && !view_.breaks_before(at_ + 1)) {
      return take(at_ + 2);
    }
    if (after_topic_ != at_ && ends()) return false;
    if (const PhraseHit* and_ = view_.find(at_, Role::kAnd)) return conjunction(*and_);
    if (parties()) return true;
    if (view_.find(at_, Role::kProspective) != nullptr) paper_.prospective = true;
    if (const OrganisationCandidate* office = view_.office_at(at_)) {
      paper_.named = true;
      return take(office->last);
    }
    if (person()) return false;
    if (view_[at_].capital()) paper_.named = true;
    return take(behind_word());
  }

  // "Kế hoạch thực hiện Chỉ thị số 5-CT/TW": the number is that of the paper inside.
  uint32_t number() {
    const TokenRange own = out_.number;
    const uint32_t next = read_number(view_, at_, number_rule_, about_, paper_);
    if (next != 0 && inner_ != kNoPaper) {
      paper_.inner_number = true;
      out_.number = own;
    }
    return next;
  }

  bool take(uint32_t next) {
    at_ = next;
    return true;
  }

  // What may follow the year that closes a name: its topic, its parties, whose it is.
  bool continues() const {
    for (const Role role : {Role::kTopic, Role::kBetween, Role::kWith, Role::kBeforeNoun, Role::kAnd,
                            Role::kSoftEnd, Role::kWord}) {
      if (view_.find(at_, role) != nullptr) return true;
    }
    return view_[at_].capital();
  }

  // The name stands in quotes, noun and all, and ends where they do.
  bool quoted() {
    if (paper_.head_first == 0 || !view_.opens_quote(paper_.head_first - 1)) return false;
    const uint32_t behind = closing(paper_.head_first - 1, false, kLongestQuote);
    if (behind == 0 || tells_more(paper_.head_last, behind - 1)) return false;
    while (at_ + 1 < behind) {
      const uint32_t number = read_number(view_, at_, number_rule_, true, paper_);
      const uint32_t next = number != 0 ? number : read_years(view_, at_, paper_);
      if (next == 0 && view_.find(at_, Role::kBetween) != nullptr && out_.parties.empty()) {
        out_.parties = {at_, at_};
      }
      at_ = next != 0 ? next : at_ + 1;
    }
    at_ = behind - 1;
    out_.title.last = at_;
    paper_.named = true;
    return true;
  }

  // “Hiệp định này chỉ là một thỏa thuận tồi. Chúng tôi rút khỏi nó”: what somebody said is no name.
  bool tells_more(uint32_t from, uint32_t end) const {
    for (uint32_t at = from; at < end; ++at) {
      if (view_.breaks_before(at) || view_.find(at, Role::kDefines) != nullptr) return true;
      const PhraseHit* relative = view_.find(at, Role::kRelative);
      if (relative != nullptr && view_.term(*relative).passive) return true;
    }
    return false;
  }

  // The token behind the word that begins here: an official, or a word of which a part ends a name.
  uint32_t behind_word() {
    if (const PhraseHit* inner = view_.find(at_, Role::kPaper)) inner_ = inner->entry;
    naming_ = naming_ || view_.find(at_, Role::kNaming) != nullptr;
    if (const OfficialCandidate* official = view_.official_at(at_)) return official->last;
    const PhraseHit* member = view_.find(at_, Role::kMember);
    return member != nullptr ? member->last : at_ + 1;
  }

  // "thỏa thuận 'ngừng bắn' giữa A và B": the parties stand behind the quote.
  bool parties_behind_quote() {
    if (view_.breaks_before(at_ + 1)) return false;
    const PhraseHit* with = view_.find(at_ + 1, Role::kWith);
    const bool partner = with != nullptr && names_party(with->last);
    if (view_.find(at_ + 1, Role::kBetween) == nullptr && !partner) return false;
    return take(at_ + 1);
  }

  // No name ends in a preposition or the like: what is left of a phrase that was cut off goes.
  void trim() {
    while (at_ > paper_.head_last) {
      const char mark = view_.document().punctuation(at_ - 1);
      if (mark == '/' || mark == '&' || mark == ',') {
        --at_;
        continue;
      }
      const PhraseHit* word = view_.find_ending(at_, Role::kDangling);
      const bool part = view_.find_ending(at_, Role::kWord) != nullptr;  // "làm việc"
      if (word == nullptr || part || word->first < paper_.head_last) return;
      if (view_.document().punctuation(word->first - 1) == ',') return;  // "các ngành, lĩnh vực"
      at_ = word->first;
    }
  }

  bool ends() const {
    // "cam kết không tái phạm": what is promised
    const bool promise = paper_.term->kind == Class::kContract && paper_.term->also_verb;
    const PhraseHit* cue = promise && at_ == paper_.head_last ? view_.find(at_, Role::kCue) : nullptr;
    if (cue != nullptr && view_.term(*cue).status == PlanStatus::kRefused) return false;
    if (naming_ && view_.find(at_, Role::kDefines) != nullptr) return false;  // "coi A là B"
    const PhraseHit* end = view_.find(at_, Role::kEnd);
    // "hợp đồng giao tàu tới Peru"
    const bool leads = end != nullptr && view_.term(*end).country && out_.parties.empty() &&
                       at_ > paper_.head_last && view_.find(end->last, Role::kCountry) != nullptr;
    const PhraseHit* word = demonstrative_at(view_, at_);
    if ((end != nullptr && !leads) || (word != nullptr && !other_party_follows(*word))) return true;
    // "Lễ ký thỏa thuận thất bại", but not "thất bại của đội"
    const PhraseHit* outcome = view_.find(at_, Role::kOutcome);
    if (outcome != nullptr && view_.find(outcome->last, Role::kBeforeNoun) == nullptr) return true;
    const PhraseHit* soft = view_.find(at_, Role::kSoftEnd);
    if (soft == nullptr) return false;
    // "hợp đồng với A từ B": a party's name takes no more.
    const bool goes_on = view_.term(*soft).before_time && (about_ || out_.parties.empty());
    return goes_on ? before_time(view_, soft->last) : !about_;
  }

  // "giữa khối này và Lào": the second of two parties follows.
  bool other_party_follows(const PhraseHit& word) const {
    return !out_.parties.empty() && view_.find(out_.parties.first, Role::kBetween) != nullptr &&
           view_.find(word.last, Role::kAnd) != nullptr && !view_.breaks_before(word.last);
  }

  // A person whom nothing ties to the name begins the next caption: "... khí hậu Tổng thống A phát biểu".
  bool person() const {
    const OfficialCandidate* official = view_.official_at(at_);
    if (official == nullptr || !official->named()) return false;
    const bool titled = official->name.first > at_;
    // A bare name in the middle goes with the noun before it: "thương vụ A".
    if (!titled && !(at_ > paper_.head_last && view_[at_ - 1].capital())) return false;
    return view_[at_].capital() && after_topic_ != at_ && view_.find_ending(at_, Role::kAnd) == nullptr &&
           view_.find_ending(at_, Role::kWith) == nullptr &&
           view_.find_ending(at_, Role::kBetween) == nullptr &&
           view_.find_ending(at_, Role::kBeforeNoun) == nullptr;
  }

  // A supplement goes on with the name of the paper that it amends.
  bool base() {
    if (paper_.term->kind != Class::kSupplement) return false;
    const uint32_t from = behind_determiners(view_, at_);
    const PhraseHit* head = view_.find(from, Role::kPaper);
    if (head == nullptr || !out_.base.empty()) return false;
    out_.base = {from, head->last};
    return take(head->last);
  }

  // "các thỏa thuận và kế hoạch hợp tác đã ký", "ký hợp đồng và thỏa thuận về ...": two nouns under one
  // determiner or verb share what follows.
  bool shared_noun() {
    const PhraseHit* and_ = view_.find(at_, Role::kAnd);
    const bool comma = at_ < view_.size() && view_.document().punctuation(at_) == ',';
    const PhraseHit* verb = view_.find_ending(paper_.edge, Role::kVerb);
    const bool signs = and_ != nullptr && verb != nullptr && view_.term(*verb).act == Act::kSign;
    if ((!paper_.quantity && !signs) || (and_ == nullptr && !comma)) return false;
    const uint32_t next = and_ != nullptr ? and_->last : at_ + 1;
    const PhraseHit* head = view_.find(next, Role::kPaper);
    if (head == nullptr || view_.breaks_before(next) || view_[next].capital()) return false;
    return take(head->last);
  }

  // "hợp đồng thành công với A": an adverb of the verb between the noun and its partner.
  bool done_with() {
    const PhraseHit* light = view_.find(at_, Role::kLight);
    if (light == nullptr || view_.find(light->last, Role::kWith) == nullptr) return false;
    return view_.find(at_, Role::kWith) == nullptr && take(light->last);
  }

  bool conjunction(const PhraseHit& and_) {
    border_ = at_;
    if (view_.find(at_, Role::kWith) != nullptr && names_party(and_.last)) return parties();
    // "Hiệp ước A (XYZ) và dự họp": a short form in brackets closes a name
    const bool closed = view_.document().punctuation(at_ - 1) == ')';
    if (closed && and_.last < view_.size() && !view_[and_.last].capital() && out_.parties.empty()) return false;
    if (begins_clause(view_, paper_, and_.last) || at_ == paper_.head_last) return false;
    return (!begins_other(view_, and_.last) || like_members(view_, paper_, at_, and_.last) || same_inner(and_.last)) &&
           take(and_.last);
  }

  // "kế hoạch thực hiện nghị quyết về A và nghị quyết về B": both are inside the name.
  bool same_inner(uint32_t at) const {
    const PhraseHit* head = view_.find(at, Role::kPaper);
    return head != nullptr && head->entry == inner_ && !view_.breaks_before(at);
  }

  bool parties() {
    const bool between = view_.find(at_, Role::kBetween) != nullptr;
    if (!between && view_.find(at_, Role::kWith) == nullptr) return false;
    // One side's own paper has no partner: "văn bản xin đồng ý với phương án".
    const bool own = paper_.term->one_sided && paper_.term->kind != Class::kPlan;
    const bool partner = (!about_ && !own) || at_ == paper_.head_last || (!own && names_party(at_ + 1));
    if (out_.parties.empty() && (between || partner)) {
      border_ = at_;
      out_.parties = {at_, at_ + 1};
      if (!about_ && out_.title.last == 0) out_.title.last = at_;
      paper_.named = paper_.named || between;
    }
    return take(at_ + 1);
  }

  // "về mua bán khí với Tập đoàn A": a partner named behind the topic.
  bool names_party(uint32_t at) const {
    return !view_.breaks_before(at) &&
           (view_[at].capital() || view_.office_at(at) != nullptr || view_.official_at(at) != nullptr);
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
    if (mark == ',') return comma();
    if (mark == '&' || mark == '/') return take(at_ + 1);
    const bool tight = view_[at_].gap == Gap::kNone && at_ + 1 < view_.size() &&
                       view_[at_ + 1].gap == Gap::kNone;
    if (mark == '+') return tight && take(at_ + 1);
    if (mark == '.') return tight && short_form() && take(at_ + 1);
    if (view_.opens_quote(at_)) {
      if (view_.closes_quote(at_) && view_[at_].gap == Gap::kNone) return false;  // word" closes
      const bool whole = at_ == paper_.head_last || after_topic_ == at_;
      const uint32_t behind = closing(at_, false, whole ? kLongestQuote : kLongestQuotedWord);
      if (behind == 0) return false;
      paper_.named = true;
      return take(behind);
    }
    if (view_.is_dash(at_)) {
      const bool names = at_ + 1 < view_.size() && view_[at_ + 1].capital() &&
                         view_[at_ - 1].capital();
      const bool joins = tight || names || like_members(view_, paper_, at_, at_ + 1);  // "kinh tế - xã hội"
      return joins && !view_.breaks_before(at_ + 1) && take(at_ + 1);
    }
    return false;
  }

  // "TP.HCM", "2.5", but not the full stop in "Liên Hợp Quốc.Ông".
  bool short_form() const {
    const Token& before = view_[at_ - 1];
    return (before.is_number() && view_[at_ + 1].is_number()) ||
           ((before.shape == Shape::kUpper || before.span.size() == 1) && before.capital() &&
            (view_[at_ + 1].capital() || view_[at_ + 1].is_number()));
  }

  // A comma goes on with a list ("phòng, chống", "A, B và C"), or to a further year ("đến năm 2030, định
  // hướng đến năm 2050").
  bool comma() {
    const uint32_t next = at_ + 1;
    const bool decimal = view_[at_ - 1].is_number() && next < view_.size() &&
                         view_[next].is_number() && view_[next].gap == Gap::kNone;
    if (decimal) return take(next + 1);  // "4,7 tỷ"
    const PhraseHit* until = view_.find(next, Role::kUntil);
    if (until != nullptr && view_.is_year(until->last)) return take(until->last + 1);
    if (view_.breaks_before(next) || at_ == paper_.head_last) return false;
    const bool joined = like_members(view_, paper_, at_, next) || further_name(view_, paper_, at_);
    if (!joined && (begins_other(view_, next) || !list_goes_on(view_, paper_, next))) return false;
    border_ = at_;
    return take(next);
  }

  // A short form or the years stand in brackets: "(DOC)", "(2021 - 2025)"; "(ký năm 2010)" does not
  // belong to the name.
  bool bracket() {
    const uint32_t behind = closing(at_, true, kLongestBracket);
    if (behind == 0) return false;
    if (const uint32_t last = read_years_in_bracket(view_, at_ + 1, paper_)) {
      return last + 1 == behind && take(behind);
    }
    const Shape shape = view_[at_ + 1].shape;
    const bool pieces = shape == Shape::kTitle && view_[at_ + 2].gap == Gap::kNone &&
                        view_[at_ + 2].is_word();  // "(MoU)"
    if (shape != Shape::kUpper && shape != Shape::kMixed && !pieces) return false;
    paper_.named = true;
    return take(behind);
  }

  const View& view_;
  RuleId number_rule_;
  Paper& paper_;
  PlanCandidate& out_;
  uint32_t at_ = 0;
  uint32_t border_ = 0;         // the last place where the name could have ended
  bool about_ = false;          // a topic has begun
  static constexpr EntryId kNoPaper = ~EntryId{0};
  EntryId inner_ = kNoPaper;    // the noun of a paper inside the name
  bool naming_ = false;         // a verb that says what something is came
  uint32_t parties_end_ = 0;    // where a topic behind the parties begins
  uint32_t after_year_ = 0;     // the token behind a year that may close it
  uint32_t after_topic_ = ~0u;  // the token behind the word that began it
};

}  // namespace

Paper read_paper(const View& view, const PhraseHit& head, RuleId number_rule) {
  Paper paper;
  paper.term = &view.term(head);
  paper.head_first = head.first;
  paper.head_last = head.last;
  read_determiners(view, paper);
  paper.candidate.title.first = head.first;
  paper.candidate.doc_type = paper.term->id;
  NameReader(view, number_rule, paper).run();
  return paper;
}

}  // namespace vie::plan
