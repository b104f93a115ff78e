// The words that tell in which context a crime is spoken of, and how far its case has got, in the sentence
// of the crime.  What the sentence leaves open is settled over the document, see story.h.

#ifndef VIE_RESOLVE_CRIME_CUES_H
#define VIE_RESOLVE_CRIME_CUES_H

#include <cstdint>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/crime.h"
#include "resolve/crime/clauses.h"
#include "resolve/crime/cue_words.h"
#include "resolve/crime/taxonomy.h"
#include "text/document.h"

namespace vie::crime {

class Cues {
 public:
  Cues(const Lexicons& lexicons, const Rules& rules, const Taxonomy& taxonomy);

  /// Reads every mention of a document into scratch.readings.
  void read(const Document& document, const Hits& hits,
            const std::vector<CrimeCandidate>& mentions, CrimeScratch& scratch) const;

  size_t memory() const { return owned_bytes(clauses_, words_); }

 private:
  // The sentence around a list of mentions, as token numbers.
  struct Sentence {
    uint32_t begin;
    uint32_t end;
  };
  void collect(const Document& document, const Hits& hits,
               const std::vector<CrimeCandidate>& mentions, CrimeScratch& scratch) const;
  CrimeCue cue_at(const Hits& hits, uint32_t token, uint32_t end) const;
  Sentence sentence(const Document& document, uint32_t first, uint32_t last) const;
  const CueWord* inside(const CrimeCandidate& mention, const Hits& hits) const;

  const Taxonomy& taxonomy_;
  Clauses clauses_;
  CueWords words_;
  RuleId act_rule_;  // acts are told, whatever their category
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CUES_H
