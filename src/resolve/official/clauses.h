// Whose a title is that a clause tells of somebody:
//
//     "Ông A được bầu làm Bí thư Tỉnh ủy"       "bổ nhiệm bà B giữ chức Giám đốc Sở Y tế"
//     "Ông A hiện là Chủ tịch UBND tỉnh"        "thôi giữ chức Bộ trưởng đối với ông B"
//
// The person stands right before the verb, or far before it if what lies between is passive, or right
// behind the title.  Such a title makes an official of a person of whom the text tells no other: what
// follows it in the text are mentions of an official.

#ifndef VIE_RESOLVE_OFFICIAL_CLAUSES_H
#define VIE_RESOLVE_OFFICIAL_CLAUSES_H

#include <cstdint>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie {

class TitleClauses {
 public:
  explicit TitleClauses(const Lexicons& lexicons);

  /// Sets `subject` and `tells` of titles in clauses, `spoken_of` of those whom they make officials.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(hoped_, done_); }

 private:
  struct Gap {
    bool near = false;     // nothing between but what may stand between a subject and its verb
    bool apart = false;    // a comma or dash sets the clause apart
    bool passive = false;  // something is done to who is named before
  };
  size_t before(const Document& document, const Hits& hits, const Candidates& candidates,
                size_t index) const;
  size_t behind(const Document& document, const Hits& hits, const Candidates& candidates,
                size_t index) const;
  Gap gap(const Document& document, const Hits& hits, uint32_t first, uint32_t verb) const;
  bool ends_at(const Hits& hits, uint32_t token, LexiconId lexicon) const;

  LexiconId adverb_, passive_, whom_, no_subject_;
  LexiconId appoint_;
  std::vector<bool> hoped_;  // by EntryId: nobody holds the post yet
  std::vector<bool> done_;   // by EntryId: done by somebody to who is meant
};

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIAL_CLAUSES_H
