// Reading names, see names.h.
//
// A run of words with capitals is a name if it has two of them, if it is one in capitals throughout ("KTM"),
// or one that is no Vietnamese syllable ("Vietjet").  At the head of a sentence every word has a capital, so
// grammar words there are left out.  The noun of a body and what qualifies it, in small letters, belong to
// the name: "hãng hàng không Vietjet".  "ông" before it says that it is a person's.

#include "resolve/plan/names.h"

#include <algorithm>

#include "resolve/plan/phrases.h"
#include "text/syllable.h"

namespace vie::plan {
namespace {

constexpr uint32_t kLongestName = 14;  // words with capitals
constexpr uint32_t kQualifiers = 5;    // words in small letters between a body's noun and its name
constexpr size_t kPersonsBack = 64;    // that are compared with a name

// "QĐ" in "12/QĐ-UBND" is part of a number.
bool in_number(const Document& document, uint32_t token) {
  if (token == 0 || document[token].gap != Gap::kNone) return false;
  const char mark = document.punctuation(token - 1);
  return mark == '/' || mark == '-' || document[token - 1].is_number();
}

// "trường" in "môi trường" is no school.
bool inside_word(const Hits& hits, const PhraseHit& body) {
  if (body.first == 0) return false;
  for (const PhraseHit& hit : hits.phrases_at(body.first - 1)) {
    if (hit.last >= body.last && hit.lexicon != body.lexicon) return true;
  }
  return false;
}

}  // namespace

NameFinder::NameFinder(const Lexicons& lexicons)
    : body_(lexicons.find("plan.body")),
      honorific_(lexicons.find("honorific")),
      native_(lexicons.find("plan.native")),
      and_(lexicons.find("plan.and")),
      pair_(lexicons.find("plan.pair")),
      compound_(lexicons.find("plan.word")),
      member_(lexicons.find("plan.member")),
      grammar_{lexicons.find("plan.end"),    lexicons.find("plan.before_noun"),
               lexicons.find("plan.cue"),    lexicons.find("plan.light"),
               lexicons.find("plan.joiner"), lexicons.find("plan.open"),
               lexicons.find("plan.verb"),   lexicons.find("plan.paper"),
               lexicons.find("plan.occasion"), lexicons.find("plan.quantity"),
               lexicons.find("plan.opener")} {}

// "&", or a mark within a word: "Saigon Co.op", "Coca-Cola".
bool NameFinder::joins(const Document& document, const Hits& hits, uint32_t token) const {
  if (token == 0 || token + 1 >= document.size()) return false;
  const char mark = document.punctuation(token);
  if (mark == '&') return document[token + 1].is_word();
  const PhraseHit* pair = hits.phrase_at(token - 1, pair_);
  if (pair != nullptr && pair->last > token) return true;
  const bool tight = document[token].gap == Gap::kNone && document[token + 1].gap == Gap::kNone;
  return tight && (mark == '.' || mark == '-') && document[token + 1].is_word() &&
         document[token - 1].is_word();
}

bool NameFinder::in_name(const Document& document, const Hits& hits, uint32_t token) const {
  const Token& t = document[token];
  if (t.is_word()) return t.capital() || (token > 0 && t.gap == Gap::kNone && joins(document, hits, token - 1));
  if (t.is_number()) {  // "VP3", "3P"
    if (token > 0 && t.gap == Gap::kNone && document[token - 1].capital()) return true;
    return token + 1 < document.size() && document[token + 1].gap == Gap::kNone &&
           document[token + 1].is_word() && document[token + 1].capital();
  }
  return joins(document, hits, token);
}

bool NameFinder::is_grammar(const Hits& hits, uint32_t token) const {
  for (const PhraseHit& hit : hits.phrases_at(token)) {
    if (std::find(grammar_.begin(), grammar_.end(), hit.lexicon) != grammar_.end()) return true;
  }
  return false;
}

// "sáng" in "ánh sáng", "đầu" in "Đầu tư" are no times.
bool NameFinder::in_compound(const Hits& hits, uint32_t token) const {
  const PhraseHit* member = member_ == kNoLexicon ? nullptr : hits.phrase_at(token, member_);
  if (member != nullptr && member->last > token + 1) return true;
  const PhraseHit* word = token == 0 || compound_ == kNoLexicon ? nullptr : hits.phrase_at(token - 1, compound_);
  return word != nullptr && word->last > token;
}

// "Ngân hàng Đầu tư và Phát triển A": a conjunction between a word in small letters and one with a capital
// that is no body's noun.
bool NameFinder::joins_inside(const Document& document, const Hits& hits, uint32_t token) const {
  if (token == 0 || token + 1 >= document.size() || phrase_at(document, hits, token, and_) == nullptr) return false;
  return document[token - 1].is_word() && !document[token - 1].capital() && !parts(document, token + 1) &&
         document[token + 1].capital() && phrase_at(document, hits, token + 1, body_) == nullptr;
}

// The noun of a body before a name, with what qualifies it: its first token, or `first`.
uint32_t NameFinder::body_before(const Document& document, const Hits& hits, uint32_t first) const {
  uint32_t found = first;
  for (uint32_t at = first, words = 0; at > 0 && words <= kQualifiers; --at, ++words) {
    const PhraseHit* body = phrase_ending(hits, at, body_);
    if (body != nullptr && !inside_word(hits, *body)) {
      found = at = body->first;
      words = 0;
      if (at == 0 || breaks_before(document, at)) break;
    }
    if (breaks_before(document, at) || !document[at - 1].is_word()) break;
    if (found == first && joins_inside(document, hits, at - 1)) continue;
    if (is_grammar(hits, at - 1) && !in_compound(hits, at - 1)) break;
  }
  return found;
}

// Whether a run of words with capitals is a name, and not a person's.
bool NameFinder::stands(const Document& document, const Hits& hits, const Candidates& candidates,
                        TokenRange run) const {
  if (in_number(document, run.first)) return false;
  if (phrase_ending(hits, run.first, honorific_) != nullptr) return false;
  for (const PhraseHit& hit : hits.phrases_at(run.first)) {
    const bool whole = hit.lexicon == honorific_ || hit.last == run.last;
    if (whole && (hit.lexicon == honorific_ || hit.lexicon == native_)) return false;
  }
  const std::vector<PlanPerson>& persons = candidates.plan_scratch.persons;
  for (size_t i = 0; i < std::min(persons.size(), kPersonsBack); ++i) {
    if (persons[i].called) continue;
    const uint32_t given = persons[i].name.last - 1;
    if (document.folded(given) == document.folded(run.last - 1)) return false;
  }
  if (run.last - run.first > 1) return true;
  const Token& only = document[run.first];
  return only.shape == Shape::kUpper || only.shape == Shape::kMixed ||
         !vietnamese_syllable(document.folded(run.first));
}

uint32_t NameFinder::before(const Document& document, const Hits& hits,
                            const Candidates& candidates, uint32_t end) const {
  uint32_t first = end;
  while (first > 0 && end - first < kLongestName && (first == end || !parts(document, first)) &&
         in_name(document, hits, first - 1)) {
    --first;
  }
  while (first < end && (document[first].is_punctuation() || is_grammar(hits, first))) ++first;
  // "Tổ chức Di cư quốc tế (IOM)": the short form behind it says that the small letters end a name.
  if (first == end && end + 1 < document.size() && document.punctuation(end) == '(' &&
      document[end + 1].shape == Shape::kUpper) {
    return body_before(document, hits, end);
  }
  if (first == end || document[end - 1].is_punctuation()) return end;
  const uint32_t body = body_before(document, hits, first);
  if (body != first) return body;
  return stands(document, hits, candidates, {first, end}) ? first : end;
}

uint32_t NameFinder::extend(const Document& document, const Hits& hits, uint32_t end) const {
  const uint32_t limit = std::min(document.size(), end + kLongestName);
  while (end < limit && !parts(document, end)) {
    // "Giải pháp Ánh sáng": a word in small letters between two with capitals
    if (end + 2 < limit && document[end].is_word() && !document[end].capital() &&
        joins_inside(document, hits, end + 1)) {
      end += 2;
    }
    const bool inner = document[end].is_word() && end + 1 < limit &&
                       (!is_grammar(hits, end) || in_compound(hits, end)) &&
                       !parts(document, end + 1) && document[end + 1].capital();
    if (!in_name(document, hits, end) && !inner) break;
    ++end;
  }
  return end;
}

uint32_t NameFinder::at(const Document& document, const Hits& hits, const Candidates& candidates,
                        uint32_t first) const {
  uint32_t run = first;
  const PhraseHit* body = phrase_at(document, hits, first, body_);
  while (const PhraseHit* next = phrase_at(document, hits, run, body_)) run = next->last;
  const uint32_t limit = std::min(document.size(), run + (body != nullptr ? kQualifiers : 0));
  while (run < limit && beginning_at(candidates.organisations, run) == nullptr &&
         document[run].is_word() && !document[run].capital() &&
         !breaks_before(document, run) && (!is_grammar(hits, run) || in_compound(hits, run))) {
    ++run;
  }
  uint32_t last = run;
  while (last < document.size() && last - run < kLongestName &&
         (last == first || !parts(document, last)) && in_name(document, hits, last)) {
    ++last;
  }
  if (last == run || document[run].is_punctuation()) return first;
  // "Công ty Xây dựng A": behind the noun of a body the word is part of the name.
  const bool grammar = is_grammar(hits, run) && !(body != nullptr && in_compound(hits, run));
  if (grammar) return first;
  if (body != nullptr) return extend(document, hits, last);
  return stands(document, hits, candidates, {run, last}) ? last : first;
}

}  // namespace vie::plan
