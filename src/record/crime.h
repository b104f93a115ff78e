// A candidate of the kind crime: a mention of a crime, as extract/ found it and resolve/ completes it.

#ifndef VIE_RECORD_CRIME_H
#define VIE_RECORD_CRIME_H

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vie {

struct CrimeCandidate {
  static constexpr uint32_t kMaxAttributes = 4;

  uint32_t first = 0;  // tokens first <= i < last
  uint32_t last = 0;
  uint16_t rule = 0;
  uint32_t category = 0;  // the entry of lexicon `crime` that defines it
  uint32_t list = 0;      // the same for the members of one coordination
  std::array<uint32_t, kMaxAttributes> attributes{};  // entries of lexicon `crime.attribute`
  uint8_t attribute_count = 0;
};

/// How many words and marks of each sort stand before a token: what surrounds a place, or stands
/// between two, is then a subtraction.
struct CrimeSurroundings {
  uint32_t scene = 0;      // police, courts, crime
  uint32_t procedure = 0;  // of these, what only happens in earnest (khởi tố, bị cáo)
  uint32_t fiction = 0;
  uint32_t credits = 0;    // of films: who directs, who plays
  uint32_t tales = 0;      // that begin ("ngày xửa ngày xưa")
  uint32_t sport = 0;      // of matches, and of beasts
  uint32_t children = 0;
  uint32_t commas = 0;
  uint32_t clauses = 0;  // that begin
};

/// A word that tells in which context a crime is spoken of, or how far a case has got.
struct CrimeCue {
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t entry = 0;  // of lexicon crime.cue or crime.status
};

/// What a mention's surroundings say; the strings are the engine's.
struct CrimeReading {
  std::string_view context;
  std::string_view status;
  int rank = 0;       // of the status
  bool open = false;  // nothing near says in which context; the whole document may
  // Open, and a case only if the document tells of one: what discussions are about, and what a word
  // ("thủ đoạn") leaves to the document, were it even told as an event.
  bool topic = false;
  bool vague = false;
  bool named = false;  // open, with a name or a number by it
};

/// An article of the Penal Code that the text cites.
struct CrimeCitation {
  uint32_t first = 0;
  uint32_t last = 0;
  std::string article;    // "251", "256a"
  bool old_code = false;  // the code of 1999 is meant, where the article has another number
  uint32_t mention = 0;   // the first token of the mention that it qualifies
};

/// Scratch of the crime extractor and resolver, kept from text to text.
struct CrimeScratch {
  std::vector<CrimeSurroundings> before;  // tokens + 1
  std::vector<CrimeCue> cues;
  uint32_t policy_cues = 0;  // of these
  uint32_t status_cues = 0;
  std::vector<CrimeReading> readings;  // one a mention
  std::vector<CrimeCitation> citations;
};

}  // namespace vie

#endif  // VIE_RECORD_CRIME_H
