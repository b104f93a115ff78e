// Completes the candidates of the kind date over the whole document and writes their records.

#ifndef VIE_RESOLVE_DATES_H
#define VIE_RESOLVE_DATES_H

#include <cstddef>
#include <vector>

#include "base/arena.h"
#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "record/table.h"
#include "resolve/context.h"
#include "resolve/date/story.h"
#include "resolve/date/surroundings.h"
#include "text/document.h"

namespace vie {

class DateResolver {
 public:
  DateResolver(const Lexicons& lexicons, const Rules& rules);

  void run(const Document& document, const Hits& hits, const Context& context,
           Candidates& candidates, Table& table) const;

  size_t memory() const { return owned_bytes(around_, scores_); }

 private:
  void look_around(const Document& document, const Hits& hits, const std::vector<DateCandidate>& dates,
                   size_t index, date::Story& story) const;
  void write(const Document& document, const Hits& hits, DateCandidate& date, date::Story& story,
             Arena& strings, Table& table) const;

  date::Surroundings around_;
  std::vector<float> scores_;  // by rule
};

}  // namespace vie

#endif  // VIE_RESOLVE_DATES_H
