// Places and countries behind an office or title: "tỉnh Quảng Trị", "TP.HCM", "quận 11", "Vương quốc
// Campuchia".  Only what belongs to a name is read here; places elsewhere in a text are nobody's.

#ifndef VIE_EXTRACT_ORGANISATION_PLACE_H
#define VIE_EXTRACT_ORGANISATION_PLACE_H

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/memory.h"
#include "match/entry_table.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "text/document.h"

namespace vie {

/// Tokens up to `last`; no place if `last` is 0.
struct Place {
  uint32_t last = 0;
  std::string_view country;   // code, if the place is a country
  std::string_view province;  // id, if it is a province of Vietnam
  uint8_t level = 0;          // 1 country or province, 2 district, 3 commune
  bool ambiguous = false;     // may as well be (part of) a person's name
  bool abroad = false;        // of another country, whichever
  explicit operator bool() const { return last != 0; }
};

class PlaceGrammar {
 public:
  explicit PlaceGrammar(const Lexicons& lexicons);

  /// A country with the words of its official name, or one pointed at ("nước này": code empty).
  Place country(const Document& document, const Hits& hits, uint32_t token) const;
  /// A country's name with one letter wrong ("Uzebekistan"): only where a country is expected.
  Place misspelled(const Document& document, uint32_t token) const;
  /// A town or state abroad, as it is listed; nullptr if none begins at a token.  `id`: its country.
  const PhraseHit* city(const Hits& hits, uint32_t token) const {
    return hits.phrase_at(token, city_);
  }
  std::string_view id(const PhraseHit& hit) const { return info(hit).id; }
  /// A province or a place with a type word before it.
  Place place(const Document& document, const Hits& hits, uint32_t token) const;
  /// Where a run of capitalised words that names something ends: before a full name that may follow.
  uint32_t proper_name(const Document& document, const Hits& hits, uint32_t token,
                       uint32_t max_words) const;

  /// Whether any family name begins at a token.
  bool family(const Hits& hits, uint32_t token) const {
    return hits.phrase_at(token, surname_) != nullptr;
  }
  /// Whether two to four capitalised words begin with a common family name.
  bool full_name(const Document& document, const Hits& hits, uint32_t token) const;
  /// Whether three capitalised words begin with any family name.
  bool whole_name(const Document& document, const Hits& hits, uint32_t token) const;
  /// "Chiều 27/6", "Đến ngày 7/7": in capitals behind a name, another sentence.
  bool begins_time(const Document& document, const Hits& hits, uint32_t token) const;
  /// A district's or town's name that stands without a word for it: the end of two or three words
  /// that are no person's name, or the token itself.
  uint32_t seat_name(const Document& document, const Hits& hits, uint32_t token) const;
  /// "đường cao tốc Tân Lập - Hòa Sơn": at the dash, where the second place ends of a road or line
  /// named after both; the dash itself if no word for a road stands before the first.
  uint32_t other_end(const Document& document, const Hits& hits, uint32_t dash) const;

  size_t memory() const { return owned_bytes(info_, spelled_); }

 private:
  uint32_t run(const Document& document, const Hits& hits, uint32_t token) const;
  uint32_t syllables(const Document& document, uint32_t last) const;
  uint32_t hyphenated(const Document& document, uint32_t last) const;
  bool begins_person(const Document& document, const Hits& hits, uint32_t token) const;
  bool given_name(const Document& document, const Hits& hits, uint32_t token) const;
  bool family_name(const Hits& hits, uint32_t token) const;
  struct Info {
    std::string_view id;
    uint8_t level = 0;
    bool ambiguous = false;
    bool bare = false;
    bool strong = false;
    bool foreign = false;
    bool town = false;

    bool operator==(const Info&) const = default;
  };
  const Info& info(const PhraseHit& hit) const { return info_[hit.entry]; }

  LexiconId country_, form_, pointing_, province_, not_, type_, route_, surname_, middle_;
  LexiconId highland_, city_, time_, region_, topic_;
  EntryTable<Info> info_;
  std::vector<std::pair<std::string, EntryId>> spelled_;  // long names of one word, in small letters
};

}  // namespace vie

#endif  // VIE_EXTRACT_ORGANISATION_PLACE_H
