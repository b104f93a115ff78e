// What a clause says of the crimes in it: who is the subject of a verb, whether a noun is the subject of
// what is said, whether all of it is told in general.
//
// No parse: each question is answered from a few words of data/lexicon/crime_clauses.tsv within a bounded
// reach, and the beginnings of clauses that were counted over the whole text.

#ifndef VIE_RESOLVE_CRIME_CLAUSES_H
#define VIE_RESOLVE_CRIME_CLAUSES_H

#include <cstdint>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/crime.h"
#include "text/document.h"

namespace vie::crime {

enum class Subject : uint8_t { kNone, kAuthority, kPerson, kCrowd };

/// Whether a clause tells what happens as a rule; kMaybe: unless the document tells of a case.
enum class General : uint8_t { kNo, kMaybe, kAlways };

class Clauses {
 public:
  explicit Clauses(const Lexicons& lexicons);

  /// Looks at one text; all that is asked below is of the text that the view was made for.
  struct View {
    const Document& document;
    const Hits& hits;
    const CrimeScratch& scratch;
  };

  /// The nearest noun before a verb that may be its subject.
  Subject subject(const View& view, uint32_t verb) const;

  /// Whether a crime is the subject of a predicate behind it ("cho rằng hành vi phạm tội mang tính ...").
  /// person: the mention itself speaks of a person.
  bool is_subject(const View& view, const CrimeCandidate& mention, bool person) const;

  /// Whether the clause tells what happens as a rule ("ai cũng"), or of several that nobody counted or
  /// named ("các vụ", "những kẻ").
  General general(const View& view, const CrimeCandidate& mention) const;

  /// Whether a name or a number stands by: a definite event has them.
  bool definite(const View& view, const CrimeCandidate& mention) const;

  /// Whether the crime is one of several that are not counted ("các vụ", "bọn").
  bool plural(const View& view, const CrimeCandidate& mention) const;

  /// Whether the crime is one affair: behind a noun of affairs ("vụ", "đường dây") that nothing counts.
  bool single(const View& view, const CrimeCandidate& mention) const;

  /// Whether a verb is in the passive, its object before it: "bị", but for its agent, right before it.
  bool passive(const View& view, uint32_t object, uint32_t verb) const;

  /// The same with any object.
  bool in_passive(const View& view, uint32_t verb) const;

  /// Whether only its number is denied ("không phải vụ cướp đầu tiên").
  bool numbered(const View& view, const CrimeCandidate& mention) const;

  /// Whether nothing but joining words, heads and commas stands between two mentions.
  bool joined(const View& view, uint32_t from, uint32_t to) const;

  /// Whether the head of the text identifies a person by age or address, or begins a sentence with a
  /// name: what is told there is a case, not a topic.
  bool reports(const View& view) const;
  static constexpr uint32_t kLead = 80;  // tokens of the head of a text: title and lead

  /// Whether a person is named or spoken of between two places ("phát hiện Tám Lúa vận chuyển ...").
  bool person_between(const View& view, uint32_t from, uint32_t to) const;

  /// Whether people that are counted stand before it in its clause ("3 người ... nhập cảnh trái phép").
  bool counted_doers(const View& view, const CrimeCandidate& mention) const;

  /// Whether it is suffered by the noun before it ("tù nhân bị đánh").
  bool suffered(const View& view, const CrimeCandidate& mention) const;
  /// Whether it belongs to what is said of somebody else ("vợ của kẻ trộm").
  /// person: the mention itself speaks of a person ("kẻ trộm").
  bool owned(const View& view, const CrimeCandidate& mention, bool person) const;
  /// Whether words of people are a doer: counted, or with a name of their own ("ba tên giang hồ").
  bool doer(const View& view, const CrimeCandidate& mention) const;
  bool counted(const View& view, const CrimeCandidate& mention) const;

  size_t memory() const {
    return owned_bytes(subject_of_, general_of_, whole_, right_, passive_, equals_);
  }

 private:
  bool passive_at(const View& view, uint32_t token) const;
  bool same_clause(const View& view, uint32_t from, uint32_t to) const;
  bool ends_at(const View& view, uint32_t end, LexiconId lexicon) const;
  bool in_longer(const View& view, const PhraseHit& hit) const;
  General general_at(const View& view, uint32_t token) const;
  General told_as_rule(const View& view, const CrimeCandidate& mention) const;
  bool agents(const View& view, const CrimeCandidate& mention) const;

  LexiconId subjects_;
  LexiconId general_;
  LexiconId particular_;
  LexiconId plural_;
  LexiconId predicates_;
  LexiconId whose_;
  LexiconId agents_;
  LexiconId counted_;
  LexiconId things_;
  LexiconId ordinals_;
  LexiconId joiners_;
  LexiconId identity_;
  LexiconId surnames_;
  LexiconId heads_;
  LexiconId affairs_;
  LexiconId people_;
  std::vector<Subject> subject_of_;  // by EntryId
  std::vector<General> general_of_;
  std::vector<bool> whole_;
  std::vector<bool> right_;
  std::vector<bool> passive_;
  std::vector<bool> equals_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CLAUSES_H
