// Acts: one or more verbs with a shared object that make an offence together.
//
//     mua bán, vận chuyển trái phép chất ma túy
//     khai thác cát trái phép        vận chuyển 20 kg pháo nổ
//
// The lexicons crime.verb and crime.object say what verbs and objects make; between them may stand
// amounts and a word of unlawfulness, which may stand behind the object as well.

#ifndef VIE_EXTRACT_CRIME_ACTS_H
#define VIE_EXTRACT_CRIME_ACTS_H

#include <cstdint>

#include "extract/crime/words.h"
#include "match/hits.h"
#include "text/document.h"

namespace vie::crime {

struct Act {
  uint32_t last = 0;  // 0: none
  EntryId category = kNoEntry;
  uint64_t verb_classes = 0;  // a bit each
  bool unlawful = false;
  bool alone = false;  // among several verbs is one that needs no object
};

class Acts {
 public:
  Acts(const Words& words, const Document& document, const Hits& hits)
      : words_(words), document_(document), hits_(hits) {}

  /// The act that begins at a token.  `in_scene`: words of crime are near, or a head before it.
  Act at(uint32_t token, bool in_scene) const;

  /// A further object of the verbs of an act before it ("buôn bán vũ khí, ma túy").
  Act further_object(uint32_t token, const Act& act, bool in_scene) const;

 private:
  static constexpr uint32_t kMaxVerbs = 8;
  static constexpr uint32_t kMaxFiller = 12;  // tokens between the verbs and the object

  bool next_verb(uint32_t& token) const;
  bool offence_by_itself(const PhraseHit& verb) const;
  bool take_filler(uint32_t& token, bool& unlawful) const;
  bool make(const PhraseHit& object, bool in_scene, Act& act) const;

  const Words& words_;
  const Document& document_;
  const Hits& hits_;
};

}  // namespace vie::crime

#endif  // VIE_EXTRACT_CRIME_ACTS_H
