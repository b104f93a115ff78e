// Finds candidates of the kinds official and position: persons with titles, persons named with a word
// of respect (of whom a title may be told elsewhere in the text), and titles alone.

#ifndef VIE_EXTRACT_OFFICIALS_H
#define VIE_EXTRACT_OFFICIALS_H

#include "base/memory.h"
#include "extract/official/mention.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/matcher.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie {

class OfficialExtractor {
 public:
  /// `organisations` must outlive this object.
  OfficialExtractor(const Lexicons& lexicons, const Rules& rules,
                    const OrganisationGrammar& organisations);

  /// Appends to candidates.officials and candidates.positions.
  void run(const Document& document, const Hits& hits, Candidates& candidates) const;

  size_t memory() const { return owned_bytes(grammar_); }

 private:
  struct Scan {
    View view;
    Candidates& candidates;
    Mention& mention;
    TitleItem shared;  // the last title of several persons whose names are still to come, if any
    TitleItem common;  // one that stands before a colon and a list of persons with titles of their own
  };
  uint32_t at(Scan& scan, uint32_t token) const;
  uint32_t group(Scan& scan, uint32_t token, const PhraseHit& plural) const;
  uint32_t members(Scan& scan, uint32_t token, const PhraseHit& list) const;
  uint32_t names(Scan& scan, uint32_t at, uint32_t first, bool listed) const;
  bool behind_wish(const View& view, uint32_t token) const;
  bool within_office(const Scan& scan, const PersonName& name) const;
  void share(Scan& scan) const;
  bool counted(const View& view, const TitleItem& item) const;
  uint32_t behind_monument(Scan& scan, uint32_t token) const;
  bool may_begin(const View& view, uint32_t token) const;
  OrganisationCandidate office_of_role(Scan& scan, const PositionCandidate& position) const;
  void add(Scan& scan) const;
  void add_titles(Scan& scan, uint8_t persons, uint32_t clause = 0) const;

  MentionGrammar grammar_;
  LexiconSet starts_;   // of words that a mention may begin with, besides a name
  LexiconSet openers_;  // and of those that are looked at for what stands behind them
  RuleId title_first_, name_first_, plain_, title_alone_, appointed_, group_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_OFFICIALS_H
