// The words that tell in which context a crime is spoken of, and how far its case has got, in the sentence
// of the crime.  What the sentence leaves open is settled over the document, see story.h.

#ifndef VIE_RESOLVE_CRIME_CUES_H
#define VIE_RESOLVE_CRIME_CUES_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/crime.h"
#include "resolve/crime/clauses.h"
#include "resolve/crime/taxonomy.h"
#include "text/document.h"

namespace vie::crime {

/// What an entry of lexicon crime.cue, crime.status or crime.inside says.
struct CueWord {
  // Where the crime stands; kAround: it has the word in it ("vụ cướp", "thảm họa diệt chủng").
  enum class Side : uint8_t { kRight, kLeft, kEither, kAround };

  /// Whether it may stand in the passive: what an authority does.
  bool passive() const { return context == "suppression" || context == "prevention"; }

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
  bool authority = false;  // what no crowd does in earnest
  bool milieu = false;  // of people, not of a deed
  bool doer = false;    // a person ("kẻ")
  bool told = false;    // takes a clause that tells what is said ("cho rằng ...")
  std::string_view other;  // the context when no authority is the subject, empty if that is the same
  bool onward = false;  // goes on with the status of the mention before ("để điều tra về hành vi")
};

class Cues {
 public:
  Cues(const Lexicons& lexicons, const Rules& rules, const Taxonomy& taxonomy);

  /// Reads every mention of a document into scratch.readings.
  void read(const Document& document, const Hits& hits,
            const std::vector<CrimeCandidate>& mentions, CrimeScratch& scratch) const;

 private:
  // The mentions between which a cue is looked for, as token numbers.
  struct Clause {
    uint32_t begin;  // of the sentence
    uint32_t end;
    uint32_t left;   // behind the last mention before, of another list
    uint32_t right;  // the first token of the next mention of another list
  };
  void collect(const Document& document, const Hits& hits,
               const std::vector<CrimeCandidate>& mentions, CrimeScratch& scratch) const;
  CrimeReading read(const CrimeCandidate& mention, const Clause& clause, const CueWord* own,
                    const CrimeReading* before_it, const Clauses::View& view) const;
  void generalise(const CrimeCandidate& mention, const CueWord* own, bool held,
                  const Clauses::View& view, CrimeReading& reading) const;
  const CueWord* inside(const CrimeCandidate& mention, const Hits& hits) const;
  const CueWord& word(const CrimeCue& cue) const { return words_[cue.entry]; }

  const Taxonomy& taxonomy_;
  Clauses clauses_;
  // A cue that is no word of a lexicon but what a rule matches.
  struct RuleCue {
    RuleId rule;
    uint32_t entry;  // in words_
    bool last_word;  // only the last word of the match stands for it
  };
  void add_rule_cue(RuleId rule, std::string_view context, uint32_t reach, bool last_word = false);

  std::vector<CueWord> words_;  // by EntryId; behind them those of the rules
  std::vector<RuleCue> rule_cues_;
  RuleId act_rule_;  // acts are told, whatever their category
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CUES_H
