// A text with its officials found and resolved, from the built-in data.

#ifndef VIE_TESTS_UNIT_OFFICIALS_H
#define VIE_TESTS_UNIT_OFFICIALS_H

#include "extract/officials.h"
#include "extract/organisations.h"
#include "reading.h"
#include "resolve/officials.h"

namespace vie {

/// The text must outlive it.
struct ResolvedOfficials : Reading {
  Table table;

  explicit ResolvedOfficials(std::string_view text) : Reading(text) {
    const EngineSources& sources = Sources::builtin().engine;
    const OrganisationExtractor organisations(sources.lexicons, sources.rules);
    organisations.run(document, hits, candidates);
    OfficialExtractor(sources.lexicons, sources.rules, organisations.grammar())
        .run(document, hits, candidates);
    table.start_document(0);
    OfficialResolver(sources.lexicons, sources.rules)
        .run(document, hits, Context(), candidates, table);
  }
};

}  // namespace vie

#endif  // VIE_TESTS_UNIT_OFFICIALS_H
