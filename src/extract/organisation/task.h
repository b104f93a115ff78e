// The task that a steering body is named after: "Ban Chỉ đạo" + "về hợp nhất, sáp nhập các đơn vị",
// "Ủy ban Chỉ đạo quốc gia" + "thực hiện chiến lược biển đến năm 2030, tầm nhìn đến năm 2045".  Such a
// name is half a sentence without a mark of its own end: it goes on to a verb of the sentence, a
// person, or a mark that nothing of the task follows.

#ifndef VIE_EXTRACT_ORGANISATION_TASK_H
#define VIE_EXTRACT_ORGANISATION_TASK_H

#include <cstdint>

#include "extract/organisation/place.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "text/document.h"

namespace vie {

class TaskGrammar {
 public:
  explicit TaskGrammar(const Lexicons& lexicons);

  /// Where the task ends that begins at a token, behind the body's name; the token itself if none
  /// does.  `begun`: the name has told a part of it, so that a comma may join more.
  uint32_t end(const Document& document, const Hits& hits, const PlaceGrammar& places,
               uint32_t token, bool begun) const;

 private:
  bool opens(const Document& document, const Hits& hits, uint32_t token) const;
  bool ends(const Document& document, const Hits& hits, const PlaceGrammar& places,
            uint32_t token) const;
  uint32_t behind_phrase(const Document& document, const Hits& hits, const PlaceGrammar& places,
                         uint32_t token) const;
  uint32_t behind_comma(const Document& document, const Hits& hits, uint32_t comma) const;

  LexiconId about_, task_, link_, word_, topic_, after_, particle_, title_, rank_, honorific_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_ORGANISATION_TASK_H
