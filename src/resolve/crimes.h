// Completes the candidates of the kind crime over the whole document and writes their records.

#ifndef VIE_RESOLVE_CRIMES_H
#define VIE_RESOLVE_CRIMES_H

#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "record/table.h"
#include "resolve/context.h"
#include "resolve/crime/citations.h"
#include "resolve/crime/cues.h"
#include "resolve/crime/story.h"
#include "resolve/crime/taxonomy.h"
#include "text/document.h"

namespace vie {

class CrimeResolver {
 public:
  CrimeResolver(const Lexicons& lexicons, const Rules& rules);

  void run(const Document& document, const Hits& hits, const Context& context,
           Candidates& candidates, Table& table) const;

  size_t memory() const { return owned_bytes(taxonomy_, cues_); }

 private:
  Table::RecordId write(const Document& document, const CrimeCandidate& mention,
                        const crime::Category& category, Table& table) const;
  void write_articles(const crime::Category& category, const CrimeCitation* citation,
                      Table::RecordId record, Table& table) const;
  void write_sentence(const Document& document, const Hits& hits,
                      const std::vector<CrimeCandidate>& mentions, size_t mention,
                      Table::RecordId record, Table& table) const;

  const Rules& rules_;
  crime::Taxonomy taxonomy_;
  crime::Cues cues_;
  crime::Story story_;
  crime::Citations citations_;
  RuleId sentence_rule_;
};

}  // namespace vie

#endif  // VIE_RESOLVE_CRIMES_H
