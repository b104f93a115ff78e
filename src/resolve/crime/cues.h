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

/// What a mention's surroundings say.
struct Reading {
  std::string_view context;
  std::string_view status;
  int rank = 0;
};

class Cues {
 public:
  Cues(const Lexicons& lexicons, const Rules& rules);

  /// Reads every mention of a document; `readings` is overwritten, one a mention.
  void read(const Document& document, const Hits& hits,
            const std::vector<CrimeCandidate>& mentions, std::vector<Reading>& readings) const;

 private:
  struct Cue {
    uint32_t first;
    uint32_t last;
    const CueWord* word;
  };
  // The mentions between which a cue is looked for, as token numbers.
  struct Clause {
    uint32_t begin;  // of the sentence
    uint32_t end;
    uint32_t left;   // behind the last mention before, of another list
    uint32_t right;  // the first token of the next mention of another list
  };
  std::vector<Cue> collect(const Document& document, const Hits& hits,
                           const std::vector<CrimeCandidate>& mentions) const;
  Reading read(const CrimeCandidate& mention, const Clause& clause,
               const std::vector<Cue>& cues) const;

  std::vector<CueWord> words_;  // by EntryId
  CueWord count_;
  RuleId count_rule_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_CUES_H
