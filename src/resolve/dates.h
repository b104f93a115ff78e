// Completes the candidates of the kind date over the whole document and writes their records.

#ifndef VIE_RESOLVE_DATES_H
#define VIE_RESOLVE_DATES_H

#include <cstdint>
#include <vector>

#include "base/arena.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "record/table.h"
#include "resolve/context.h"
#include "resolve/date/story.h"
#include "text/document.h"

namespace vie {

class DateResolver {
 public:
  DateResolver(const Lexicons& lexicons, const Rules& rules);

  void run(const Document& document, const Hits& hits, const Context& context,
           Candidates& candidates, Table& table) const;

 private:
  int tense_around(const Document& document, const Hits& hits, const DateCandidate& date) const;
  bool in_caption(const Document& document, const Hits& hits, const DateCandidate& date) const;
  bool governs(const Document& document, const Hits& hits, const DateCandidate& date,
               const date::Solved& solved) const;
  bool looks_back(const Document& document, const Hits& hits, const DateCandidate& date) const;
  bool belongs_to_paper(const Document& document, const Hits& hits, const DateCandidate& date) const;
  bool is_base(const Document& document, const Hits& hits, const DateCandidate& date) const;
  bool is_planned(const Document& document, const Hits& hits, const DateCandidate& date,
                  const date::Solved& solved, const date::Story& story) const;
  bool may_be_of_event(const Document& document, const Hits& hits, const DateCandidate& date,
                       const date::Solved& solved) const;
  void tell(const Document& document, const Hits& hits, const DateCandidate& date,
            const date::Solved& solved, date::Story& story) const;
  void write(const Document& document, const Hits& hits, DateCandidate& date, date::Story& story,
             Arena& strings, Table& table) const;

  LexiconId tense_lexicon_ = kNoLexicon;
  LexiconId cites_lexicon_ = kNoLexicon;
  LexiconId base_lexicon_ = kNoLexicon;
  LexiconId back_lexicon_ = kNoLexicon;
  LexiconId caption_lexicon_ = kNoLexicon;
  LexiconId of_lexicon_ = kNoLexicon;
  std::vector<int8_t> tenses_;   // by entry
  std::vector<float> scores_;    // by rule
};

}  // namespace vie

#endif  // VIE_RESOLVE_DATES_H
