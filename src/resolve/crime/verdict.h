// What the cues of a sentence say of one crime in it.
//
// Each cue is weighed in turn: whether it governs the crime at all, how far away it counts, what status it
// gives.  Then the nearest one decides, and the clause may take back what it says.  One verdict is made
// for each mention, on the stack.

#ifndef VIE_RESOLVE_CRIME_VERDICT_H
#define VIE_RESOLVE_CRIME_VERDICT_H

#include <cstdint>
#include <string_view>

#include "record/crime.h"
#include "resolve/crime/clauses.h"
#include "resolve/crime/cue_words.h"

namespace vie::crime {

class Verdict {
 public:
  /// What is known of a crime before its cues are weighed.
  struct Crime {
    CrimeCandidate mention;  // its whole list
    uint32_t left = 0;       // behind the last mention before, of another list
    uint32_t right = 0;      // the first token of the next mention of another list
    const CueWord* own = nullptr;  // a word within the mention that says its context
    const CrimeReading* before_it = nullptr;  // of the crime before it in the sentence
    bool topic = false;   // spoken of at large
    bool as_such = false; // crime as such, of no category
    bool act = false;     // a verb and an object
    bool reported = false;  // at the head of a text that identifies a person there
    bool joined = false;  // only joining words stand between it and the crime before it
  };

  Verdict(const Clauses& clauses, const Clauses::View& view, const Crime& crime);

  void weigh(const CrimeCue& cue, const CueWord& word);
  CrimeReading decide();

  /// What is told of another is not told of this one ("vợ của kẻ trộm").
  bool apart() const { return owned_; }

 private:
  // Where a cue stands to the crime.
  struct Way {
    bool left;
    uint32_t distance;
    uint32_t clauses;
    uint32_t commas;
  };
  // The highest status on one side.
  struct Progress {
    std::string_view status;
    int rank = 0;
    bool noun = false;  // "bị cáo"
  };
  Way way(const CrimeCue& cue) const;
  bool governs(const CrimeCue& cue, const CueWord& word, const Way& way);
  bool take_task(const CueWord& word, const Way& way);
  void take_status(const CrimeCue& cue, const CueWord& word, const Way& way);
  void settle_context();
  void settle_status();
  void generalise();

  const Clauses& clauses_;
  const Clauses::View& view_;
  const Crime& crime_;
  CrimeReading reading_;
  const bool person_;  // the mention speaks of a person
  const bool owned_;
  uint32_t least_;        // the cost of the cue that decides
  bool onward_ = false;   // it hands on the status before
  bool shared_ = false;   // it stands before another crime of the sentence
  bool weak_ = false;     // it does not settle a case of a group
  bool fact_ = false;     // what is said of the crime supposes that it happened
  bool grounded_ = false; // what governs the crime supposes it, whatever else is only supposed
  bool held_ = false;     // a status has the crime as its object
  const CueWord* said_ = nullptr;  // a verb of saying that has the crime in its clause
  bool plainly_said_ = false;      // no comma between them
  const CueWord* gate_ = nullptr;
  Progress before_;
  Progress behind_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_VERDICT_H
