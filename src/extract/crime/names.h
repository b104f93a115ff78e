// Where words of crime are part of a name: of an office, a law, a treaty, a film, a book.

#ifndef VIE_EXTRACT_CRIME_NAMES_H
#define VIE_EXTRACT_CRIME_NAMES_H

#include <cstdint>

#include "extract/crime/words.h"
#include "match/hits.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie::crime {

class Names {
 public:
  Names(const Words& words, const Document& document, const Hits& hits,
        const Candidates& candidates)
      : words_(words), document_(document), hits_(hits), candidates_(candidates) {}

  /// The token behind the name that a token stands in, or the token itself if there is none.  To be
  /// asked from left to right.
  uint32_t skip(uint32_t token);

  /// Whether a mention stands in the quoted title of a film, book or song.
  bool in_quoted_title(uint32_t token) const;

 private:
  static constexpr uint32_t kMaxTitle = 14;  // words of a law's name before the crime
  static constexpr uint32_t kMaxQuote = 12;  // tokens from the opening quote to the mention
  static constexpr uint32_t kMaxBefore = 4;  // from the word "phim" to the quote

  uint32_t law(uint32_t token) const;

  const Words& words_;
  const Document& document_;
  const Hits& hits_;
  const Candidates& candidates_;
  size_t organisation_ = 0;
};

}  // namespace vie::crime

#endif  // VIE_EXTRACT_CRIME_NAMES_H
