// Telling: what of a date that has been solved becomes part of the story.

#ifndef VIE_RESOLVE_DATE_TELLING_H
#define VIE_RESOLVE_DATE_TELLING_H

#include "match/hits.h"
#include "record/date.h"
#include "resolve/date/answer.h"
#include "resolve/date/story.h"
#include "resolve/date/surroundings.h"
#include "text/document.h"

namespace vie::date {

/// A date in its document, with what the words around it say.
struct Place {
  const Document& document;
  const Hits& hits;
  const Surroundings& around;
  const DateCandidate& date;
};

/// Makes a solved date part of the story: the day, month and year told of last, and the year that governs
/// what follows.
void tell(const Place& place, const Answer& answer, Story& story);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_TELLING_H
