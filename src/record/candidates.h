// What extract/ found in one text and resolve/ completes: one list a kind, each in order of where its
// candidates begin.  Lists refer to each other by index.  Reused from text to text.

#ifndef VIE_RECORD_CANDIDATES_H
#define VIE_RECORD_CANDIDATES_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "record/crime.h"
#include "record/custom.h"
#include "record/date.h"
#include "record/official.h"
#include "record/organisation.h"
#include "record/plan.h"

namespace vie {

struct Candidates {
  std::vector<OrganisationCandidate> organisations;
  std::vector<DateCandidate> dates;
  std::vector<OfficialCandidate> officials;
  std::vector<PositionCandidate> positions;  // of officials
  std::vector<OfficialPerson> persons;       // found by resolve/
  std::vector<CountryMention> countries;     // found by resolve/
  std::string_view only_country;             // the one foreign country among them, if it is one
  std::vector<CrimeCandidate> crimes;
  CrimeScratch crime_scratch;
  std::vector<PlanCandidate> plans;
  std::vector<CustomCandidate> custom;
  PlanScratch plan_scratch;
  Arena strings;  // of the candidates; valid until clear()

  void clear() {
    organisations.clear();
    dates.clear();
    officials.clear();
    positions.clear();
    persons.clear();
    countries.clear();
    crimes.clear();
    plans.clear();
    custom.clear();
    strings.clear();
  }

  size_t memory() const {
    const auto bytes = [](const auto&... lists) {
      return (... + (lists.capacity() * sizeof lists[0]));
    };
    return bytes(organisations, dates, officials, positions, persons, crimes, plans, custom) +
           strings.memory();
  }
};

/// The candidate of a sorted list that begins at a token, or nullptr.
template <class Candidate>
const Candidate* beginning_at(const std::vector<Candidate>& list, uint32_t token) {
  const auto at = std::lower_bound(list.begin(), list.end(), token,
                                   [](const Candidate& c, uint32_t t) { return c.first < t; });
  return at != list.end() && at->first == token ? &*at : nullptr;
}

}  // namespace vie

#endif  // VIE_RECORD_CANDIDATES_H
