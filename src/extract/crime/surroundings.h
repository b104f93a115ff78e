// What stands around a place: words of police and courts, of stories, of sport.
//
// Doubtful words are crimes near the first ("cướp" beside "công an"), and none near the others.  The
// words are counted once a text, so that looking around costs two subtractions.

#ifndef VIE_EXTRACT_CRIME_SURROUNDINGS_H
#define VIE_EXTRACT_CRIME_SURROUNDINGS_H

#include <cstdint>

#include "extract/crime/words.h"
#include "match/hits.h"
#include "record/crime.h"
#include "text/document.h"

namespace vie::crime {

void count_surroundings(const Words& words, const Document& document, const Hits& hits,
                        CrimeScratch& scratch);

/// The words within `reach` tokens of tokens first <= i < last, those themselves not counted.
CrimeSurroundings around(const CrimeScratch& scratch, uint32_t first, uint32_t last,
                         uint32_t reach);

}  // namespace vie::crime

#endif  // VIE_EXTRACT_CRIME_SURROUNDINGS_H
