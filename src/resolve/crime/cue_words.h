// The words of lexicons crime.cue, crime.status and crime.inside, compiled once an engine: in which context
// a crime near them is spoken of, how far its case has got, and what they govern.

#ifndef VIE_RESOLVE_CRIME_CUE_WORDS_H
#define VIE_RESOLVE_CRIME_CUE_WORDS_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/entry_table.h"
#include "match/lexicon.h"
#include "match/lexicon_set.h"
#include "match/rules.h"

namespace vie::crime {

// The contexts that the code itself speaks of.
inline constexpr std::string_view kMention = "mention";
inline constexpr std::string_view kCase = "case";
inline constexpr std::string_view kAllegation = "allegation";
inline constexpr std::string_view kPolicy = "policy";
inline constexpr std::string_view kSuppression = "suppression";
inline constexpr std::string_view kNegated = "negated";
inline constexpr std::string_view kPrevention = "prevention";
inline constexpr std::string_view kNoCue = "none";  // of a word in which a cue is only a syllable
inline constexpr std::string_view kOpen = "open";  // of a word that leaves it to the document

/// What an entry of lexicon crime.cue, crime.status or crime.inside says.
struct CueWord {
  // Where the crime stands; kAround: it has the word in it ("vụ cướp", "thảm họa diệt chủng").
  enum class Side : uint8_t { kRight, kLeft, kEither, kAround };

  std::string_view context;  // empty: no cue
  std::string_view status;   // empty: says nothing of a case's progress
  int rank = 0;
  uint32_t reach = 0;
  uint32_t cost = 0;
  Side side = Side::kRight;
  bool close = false;   // not over a comma
  bool flat = false;    // distance costs nothing
  bool gate = false;    // all behind it is supposed ("nếu")
  bool law = false;     // so much that a status behind it means nothing ("dự luật")
  bool wish = false;    // what is wished ("kêu gọi ... đầu thú") has not happened
  bool wished = false;
  bool person = false;  // a status that is a noun ("bị cáo")
  bool apart = false;      // not right behind a crime: there it is said of the victim
  bool authority = false;  // what no crowd does in earnest
  bool far_authority = false;  // far from the crime only with an authority as its subject
  bool needs_authority = false;  // without one as its subject it says what other says
  bool milieu = false;  // of people, not of a deed
  bool abstract = false;  // of what is talked about, unless it names a doer
  bool doer = false;    // a person ("kẻ")
  bool fact = false;    // what it governs has happened ("sau vụ")
  bool deed = false;    // tells a deed, although its category is a topic
  bool says = false;    // takes a clause: what is done in it is said to be done ("cho rằng ...")
  bool passive = false;    // may stand in the passive: what an authority does
  std::string_view other;  // the context when no authority is the subject, empty if that is the same
  bool onward = false;  // goes on with the status of the mention before ("để điều tra về hành vi")
};

/// A cue that is no word of a lexicon but what a rule matches.
struct RuleCue {
  RuleId rule;
  uint32_t entry;
  bool last_word;  // only the last word of the match stands for it
};

class CueWords {
 public:
  CueWords(const Lexicons& lexicons, const Rules& rules);

  /// By EntryId; behind those come the entries of the rules.
  const CueWord& operator[](uint32_t entry) const { return words_[entry]; }
  /// The lexicons of cues.
  const LexiconSet& lexicons() const { return lexicons_; }
  /// What a rule says, nullptr if nothing.
  const RuleCue* of(RuleId rule) const;

  size_t memory() const { return owned_bytes(words_, rules_); }

 private:
  void read(const Lexicons& lexicons, std::string_view lexicon);
  void add(RuleId rule, std::string_view context, uint32_t reach, bool last_word = false);

  EntryTable<CueWord> words_;
  LexiconSet lexicons_;
  uint32_t size_;  // of the lexicons and the rules
  std::vector<RuleCue> rules_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CUE_WORDS_H
