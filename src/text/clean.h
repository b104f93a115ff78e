// The clean copy of a text: what a reader sees of it, in one spelling of each letter.
//
// Clean text is well-formed UTF-8 in NFC, without characters that no reader sees (soft hyphens,
// zero-width spaces), and its only white space is that of ASCII.  Nearly all Vietnamese text
// is clean as it comes; it is then used as it is, and offsets are the same.  Other text is copied,
// with a map from the copy back to the caller's bytes: whoever records an offset goes through it,
// and nobody else has to know.

#ifndef VIE_TEXT_CLEAN_H
#define VIE_TEXT_CLEAN_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/unicode.h"

namespace vie {

class CleanText {
 public:
  /// Makes the clean copy of a text.
  void assign(std::string_view original);
  /// Takes in a text that is known to be clean, and must outlive the use of this object.
  void assign_clean(std::string_view original);

  std::string_view view() const { return view_; }

  /// The bytes of the original that a non-empty span of the clean text stands for.
  Span to_original(Span clean) const;

  /// Ill-formed bytes that were left out, and the offset of the first.
  uint32_t bad_bytes() const { return bad_bytes_; }
  uint32_t first_bad_byte() const { return first_bad_byte_; }

  size_t memory() const;

 private:
  bool copy_letters(std::string_view original);
  void copy_anything(std::string_view original);
  void note_bad(uint32_t offset, uint32_t bytes);

  std::string_view view_;
  bool same_ = true;
  uint32_t bad_bytes_ = 0;
  uint32_t first_bad_byte_ = 0;
  std::string kept_;  // the original without what is left out
  std::vector<NormalizedPiece> kept_pieces_;
  std::string copy_;
  std::vector<NormalizedPiece> nfc_pieces_;
  std::vector<NormalizedPiece> pieces_;  // of the copy, back to the original; in order
};

}  // namespace vie

#endif  // VIE_TEXT_CLEAN_H
