// The words that tell in which context a crime is spoken of, and how far its case has got.

#ifndef VIE_RESOLVE_CRIME_CUES_H
#define VIE_RESOLVE_CRIME_CUES_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/crime.h"
#include "resolve/crime/taxonomy.h"
#include "text/document.h"

namespace vie::crime {

/// What an entry of lexicon crime.cue or crime.status says.
struct CueWord {
  enum class Side : uint8_t { kRight, kLeft, kEither };  // where the crime stands

  std::string_view context;  // empty: no cue
  std::string_view status;   // empty: says nothing of a case's progress
  int rank = 0;
  uint32_t reach = 0;
  uint32_t cost = 0;
  Side side = Side::kRight;
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
               const std::vector<CrimeCandidate>& mentions, std::vector<CrimeCue>& cues) const;
  CrimeReading read(const CrimeCandidate& mention, const Clause& clause,
                    const CrimeScratch& scratch) const;
  bool goes_on(const CrimeCandidate& mention, const CrimeScratch& scratch) const;
  const CueWord& word(const CrimeCue& cue) const { return words_[cue.entry]; }

  const Taxonomy& taxonomy_;
  std::vector<CueWord> words_;  // by EntryId; the last is that of counts
  RuleId count_rule_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CUES_H
