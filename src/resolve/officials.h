// Completes the candidates of the kind official over the whole document and writes their records:
// officials with their positions as parts, titles alone, and one entity a person.

#ifndef VIE_RESOLVE_OFFICIALS_H
#define VIE_RESOLVE_OFFICIALS_H

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "record/table.h"
#include "resolve/context.h"
#include "resolve/official/coreference.h"
#include "resolve/official/country.h"
#include "text/document.h"

namespace vie {

class OfficialResolver {
 public:
  OfficialResolver(const Lexicons& lexicons, const Rules& rules);

  /// Afterwards candidates.officials and candidates.persons hold only what was written.
  void run(const Document& document, const Hits& hits, const Context& context,
           Candidates& candidates, Table& table) const;

  size_t memory() const { return owned_bytes(coreference_, country_); }

 private:
  void write_entities(const Document& document, const Candidates& candidates, Table& table) const;
  void write_official(const Document& document, const Candidates& candidates,
                      const OfficialCandidate& official, Table& table) const;
  void write_position(const Document& document, const PositionCandidate& position,
                      std::string_view country, Table::RecordId record, Table& table) const;

  Coreference coreference_;
  OfficialCountry country_;
};

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIALS_H
