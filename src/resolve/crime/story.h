// What the whole document tells of the crimes whose own sentences say nothing.
//
// A report tells of one case, and says "khởi tố" or "bị cáo" in some sentences only: title, lead and the
// story itself are told in plain verbs.  So a mention that its sentence leaves open is part of the case if the
// document has one of the same kind.

#ifndef VIE_RESOLVE_CRIME_STORY_H
#define VIE_RESOLVE_CRIME_STORY_H

#include <vector>

#include "record/crime.h"
#include "resolve/crime/taxonomy.h"
#include "text/document.h"

namespace vie::crime {

class Story {
 public:
  explicit Story(const Taxonomy& taxonomy) : taxonomy_(taxonomy) {}

  /// Gives every open reading of scratch.readings a context.
  void settle(const Document& document, const std::vector<CrimeCandidate>& mentions,
              CrimeScratch& scratch) const;

 private:
  bool counted(const Document& document, const CrimeCandidate& mention) const;
  bool procedure_near(const CrimeCandidate& mention, const CrimeScratch& scratch) const;

  const Taxonomy& taxonomy_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_STORY_H
