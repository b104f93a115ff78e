// Completes the candidates of the kind official over the whole document and writes their records.

#ifndef VIE_RESOLVE_OFFICIALS_H
#define VIE_RESOLVE_OFFICIALS_H

#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "record/table.h"
#include "resolve/context.h"
#include "text/document.h"

namespace vie {

class OfficialResolver {
 public:
  OfficialResolver(const Lexicons& lexicons, const Rules& rules);

  void run(const Document& document, const Hits& hits, const Context& context,
           Candidates& candidates, Table& table) const;
};

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIALS_H
