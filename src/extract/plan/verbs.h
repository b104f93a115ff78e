// The verb that governs a paper: before it, if the paper is its object; behind it, if the paper is its
// subject or has a relative clause; or in a clause before its subject.

#ifndef VIE_EXTRACT_PLAN_VERBS_H
#define VIE_EXTRACT_PLAN_VERBS_H

#include <cstdint>

#include "extract/plan/view.h"

namespace vie::plan {

/// Whether a phrase is the verb ký and not a person called Ký.
bool is_signing(const View& view, const PhraseHit& verb);

/// The verb whose object begins at `edge`, or nullptr.  `floor` is the first token that is not part of the
/// paper before: its verbs are its own.
const PhraseHit* verb_before(const View& view, uint32_t edge, uint32_t floor);

/// A signing verb behind a paper.
struct VerbBehind {
  const PhraseHit* verb = nullptr;  // nullptr: there is none
  bool opened = false;   // "mà", "do" or "được" stands before it
  bool passive = false;  // the last of them was "được"
  uint32_t auxiliary = 0;  // the end of that "được"; 0: the last was another word
  uint32_t comma = 0;    // that closes the aside before it; 0: none
};

/// Right behind a name that ends at `from`, behind auxiliaries, or in a clause that "mà", "do" or "được" opens.
VerbBehind verb_behind(const View& view, uint32_t from);

/// "Thỏa thuận, nhằm mở rộng hợp tác, đã được ký": behind an aside between commas.
VerbBehind verb_behind_aside(const View& view, uint32_t from);

/// "Nếu được ký kết, hiệp định này ...": the verb stands in a clause before its subject, or nullptr.
const PhraseHit* verb_fronted(const View& view, uint32_t edge);

/// The verb of a list whose first members are nothing but nouns: "trao 36 giấy chứng nhận và các hợp đồng,
/// <thỏa thuận ...>", "đàm phán 3 hiệp định, đó là <Hiệp định ...>"; only of handing over, of issuing, or of
/// what is still to come.
const PhraseHit* verb_over_members(const View& view, uint32_t edge, uint32_t floor);

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_VERBS_H
