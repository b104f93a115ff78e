// Comparing names of persons by their words.

#ifndef VIE_RESOLVE_OFFICIAL_NAMES_H
#define VIE_RESOLVE_OFFICIAL_NAMES_H

#include <cstdint>

#include "match/hits.h"
#include "match/lexicon.h"
#include "record/official.h"
#include "text/document.h"

namespace vie {

class PersonNames {
 public:
  explicit PersonNames(const Lexicons& lexicons)
      : surname_(lexicons.find("surname")), highland_(lexicons.find("name.highland")) {}

  uint32_t words(const Document& document, TokenRange name) const;
  /// The same words, in any case and spelling.
  bool same(const Document& document, TokenRange a, TokenRange b) const;
  /// Whether a short form may stand for a full name: the last word of a Vietnamese name, the first or
  /// last word or words of a foreign one or of somebody from `abroad`.
  bool short_for(const Document& document, const Hits& hits, TokenRange part, TokenRange full,
                 bool abroad) const;
  /// Whether a full name ends in the words of another.
  bool ends_in(const Document& document, TokenRange full, TokenRange part) const;
  /// Whether a name is another with one letter wrong: the whole name ("Đào Việt Anh" for "Đào Việt
  /// Ánh"), or the family name of a foreigner ("Borell" for "Josep Borrell").
  bool slip(const Document& document, TokenRange written, TokenRange full) const;
  /// Some word is not spelled as Vietnamese.
  bool foreign(const Document& document, TokenRange name) const;
  /// Begins with a Vietnamese family name and is spelled as Vietnamese.
  bool vietnamese(const Document& document, const Hits& hits, TokenRange name) const;

 private:
  LexiconId surname_, highland_;
};

}  // namespace vie

#endif  // VIE_RESOLVE_OFFICIAL_NAMES_H
