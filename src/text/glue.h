// Whether what looks like the head of a sentence is the rest of one word.
//
// Real text has sentences glued on without a blank ("KTMHôm nay"), so a capital inside a run of letters
// counts as the head of one.  Names are written so too ("MoniFone", "TikTok").

#ifndef VIE_TEXT_GLUE_H
#define VIE_TEXT_GLUE_H

#include <cstdint>

#include "text/document.h"

namespace vie {

/// "Tok" in "TikTok", "U" in "MoU": plain letters behind a capitalised piece of plain letters.  "Trong" in
/// "USDTrong" is none, nor is "Nghị" in "ban hànhNghị".
bool inside_word(const Document& document, uint32_t token);

}  // namespace vie

#endif  // VIE_TEXT_GLUE_H
