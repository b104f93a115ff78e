// The words that mentions of officials are made of: what the lexicons say of them, looked up once.

#ifndef VIE_EXTRACT_OFFICIAL_WORDS_H
#define VIE_EXTRACT_OFFICIAL_WORDS_H

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/memory.h"
#include "match/entry_table.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/official.h"
#include "record/organisation.h"
#include "text/document.h"

namespace vie {

/// Offices of which a text says its abbreviation, "Hiệp hội Thủy sản (VASEP) thuộc ...": the last ones told.
class ShortForms {
 public:
  void find(const Document& document, const std::vector<OrganisationCandidate>& offices);
  /// The office whose abbreviation stands at a token; nullptr if the text explains none such.
  const OrganisationCandidate* at(const Document& document, uint32_t token) const;

 private:
  struct Told {
    const OrganisationCandidate* office;
    uint32_t token;  // the abbreviation
  };
  std::array<Told, 16> offices_{};
  uint32_t size_ = 0;
};

/// What a grammar reads: a text, what was found in it, and room for composed codes.
struct View {
  const Document& document;
  const Hits& hits;
  Arena& strings;
  const ShortForms& short_forms;

  uint32_t size() const { return document.size(); }
  /// A token is there and stands in the same paragraph as the one before.
  bool follows(uint32_t token) const {
    return token < document.size() && document[token].gap != Gap::kNewline;
  }
  char mark(uint32_t token) const {
    return follows(token) ? document.punctuation(token) : '\0';
  }
  /// The phrase of a lexicon at a token that follows.
  const PhraseHit* at(uint32_t token, LexiconId lexicon) const {
    return follows(token) ? hits.phrase_at(token, lexicon) : nullptr;
  }
  /// A hyphen or dash that stands between spaces or before one: it sets something apart.
  bool dash(uint32_t token) const;
};

/// What an entry of "title" says.
struct TitleWord {
  std::string_view id;
  std::string_view position_class;
  Standing standing = Standing::kOffice;
  bool org = false;
  bool place = false;
  bool portfolio = false;
  bool host = false;
  bool field = false;
  bool about = false;         // of a theme: "Đặc phái viên về Syria"
  bool needs_office = false;
  bool needs_name = false;
  bool bearer = false;        // says nothing of who is not named
  bool seat = false;          // of a town or province, foreign ones included
  bool serves = false;        // of somebody: "Thư ký đồng chí ..."
  bool department = false;    // of a hospital or school, which must be named
  bool solid = false;         // no office begins within its words
  bool native = false;        // in a Vietnamese text without a country rather of Vietnam
  bool deputy = false;
  bool firm = false;          // without an office told of a company
  bool sole = false;          // who bears it bears no lower title of State
  bool whole = false;         // an office behind the next title of a chain is not this one's
  std::string_view country;   // where alone there is such an office
  std::string_view at_home;   // its code in Vietnam, if it has another
  std::string_view of_state;  // its code if a country alone stands behind it
  std::string_view of_head;   // its code if a head of State of Vietnam bears it alone
  std::string_view elsewhere;  // its code if the office is of another class than the title
  bool weak() const { return standing != Standing::kOffice; }
};

class OfficialWords {
 public:
  explicit OfficialWords(const Lexicons& lexicons);

  const TitleWord& title_word(const PhraseHit& hit) const { return titles_[hit.entry]; }
  std::string_view id(const PhraseHit& hit) const { return entries_[hit.entry].id; }
  PositionStatus status(const PhraseHit& hit) const { return entries_[hit.entry].status; }
  uint8_t persons(const PhraseHit& hit) const { return entries_[hit.entry].persons; }
  /// Of an honorific: one that opens a mention ("ông"), one that opens none ("anh", "bị cáo").
  bool other(const PhraseHit& hit) const { return entries_[hit.entry].other; }
  /// Of an honorific: a degree or calling.
  bool learned(const PhraseHit& hit) const { return entries_[hit.entry].learned; }
  /// Of an honorific: with a capital within a sentence it begins another ("ông").
  bool opens(const PhraseHit& hit) const { return entries_[hit.entry].opens; }
  /// Of a verb: the post is not held yet ("ứng cử viên").
  bool hoped(const PhraseHit& hit) const { return entries_[hit.entry].hoped; }
  bool ambiguous(const PhraseHit& hit) const { return entries_[hit.entry].ambiguous; }
  bool strong(const PhraseHit& hit) const { return entries_[hit.entry].strong; }
  /// Of a rank: a word that is used in jest, too ("tướng").
  bool weak(const PhraseHit& hit) const { return entries_[hit.entry].weak; }
  std::string_view abroad(const PhraseHit& hit) const { return entries_[hit.entry].abroad; }
  std::string_view country(const PhraseHit& hit) const { return entries_[hit.entry].country; }

  LexiconId title, rank, honorific, plural, modifier, post, participle, ordinal, term;
  LexiconId seat, join, appoint, source, list, wish;
  LexiconId portfolio;
  LexiconId apostrophe, middle, particle, prefix, stop, stop_capitals, not_before, not_name, clan;
  LexiconId field, surname, country_name, province, place_type, city;
  LexiconId owner, both, title_not, monument, after, predicate, office_head, office_bare, office_stop, office, about, ward;
  LexiconId age, born, lives;

  size_t memory() const { return owned_bytes(titles_, entries_); }

 private:
  struct Entry {
    std::string_view id, abroad, country;
    PositionStatus status = PositionStatus::kCurrent;
    uint8_t persons = 0;
    bool other = false;
    bool learned = false;
    bool opens = false;
    bool hoped = false;
    bool ambiguous = false;
    bool strong = false;
    bool weak = false;

    bool operator==(const Entry&) const = default;
  };
  EntryTable<TitleWord> titles_;
  EntryTable<Entry> entries_;
};

/// The class of a position at an office of some kind ("court" -> "judiciary"), empty if the kind does
/// not decide; and whether the office is a company or the like, whose people are no officials.
std::string_view class_of_office(std::string_view kind);
bool private_office(std::string_view kind);

}  // namespace vie

#endif  // VIE_EXTRACT_OFFICIAL_WORDS_H
