// Whether words of crime are only a figure of speech, or have no human doer or victim.
//
// "như tội phạm", "rất giang hồ", "dịch sởi giết chết", "con bò bị đánh chết": a few words of lexicon
// crime.figure, each kind of them at its own place before or behind the mention, tell so.

#ifndef VIE_EXTRACT_CRIME_FIGURES_H
#define VIE_EXTRACT_CRIME_FIGURES_H

#include <cstdint>

#include "extract/crime/words.h"
#include "match/hits.h"
#include "text/document.h"

namespace vie::crime {

class Figures {
 public:
  Figures(const Words& words, const Document& document, const Hits& hits)
      : words_(words), document_(document), hits_(hits) {}

  struct Crime {
    uint32_t first;
    uint32_t last;
    bool violent;  // the words hurt, kill or destroy
    bool human;    // only people suffer it
    bool bare;     // crime as such
  };
  /// earnest: police or courts act near, so that no war is told of.
  bool is_figure(const Crime& crime, bool earnest) const;

 private:
  const PhraseHit* figure(uint32_t token, Figure kind) const;
  bool before(const Crime& crime) const;
  bool behind(uint32_t last) const;
  const PhraseHit* prey(uint32_t token) const;
  bool suffered(const Crime& crime) const;
  bool war(const Crime& crime) const;
  bool scare_quoted(const Crime& crime) const;
  bool quote(uint32_t token) const;

  const Words& words_;
  const Document& document_;
  const Hits& hits_;
};

}  // namespace vie::crime

#endif  // VIE_EXTRACT_CRIME_FIGURES_H
