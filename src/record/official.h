// Candidates of the kinds official and position: a named person with titles, or titles alone, as
// extract/ found them; and what resolve/ makes of them: persons, each with all that a text says.

#ifndef VIE_RECORD_OFFICIAL_H
#define VIE_RECORD_OFFICIAL_H

#include <cstdint>
#include <string_view>

namespace vie {

/// Tokens first <= i < last; empty if both are equal.
struct TokenRange {
  uint32_t first = 0;
  uint32_t last = 0;
  bool empty() const { return first == last; }
};

enum class PositionStatus : uint8_t { kCurrent, kFormer, kActing, kNew, kLate };

/// How far a title makes an official of its bearer: companies and clubs have presidents and directors,
/// too.
enum class Standing : uint8_t {
  kOffice,         // it does
  kAtHome,         // of a Vietnamese or well-known name, unless the text names a company as theirs
  kUnlessCompany,  // unless the text names a company as theirs
  kAbroad,         // of a foreign or well-known name, or with a country
  kIfPublic,       // only if the text names a public office as theirs
  kBeside,         // only beside a title that does
  kNone            // it does not
};

/// One title, with its office as written.
struct PositionCandidate {
  TokenRange text;             // "Bộ trưởng Bộ Nội vụ Vương quốc Campuchia"
  TokenRange role;             // "Bộ trưởng"
  TokenRange org;              // "Bộ Nội vụ Vương quốc Campuchia"; one that serves several titles
                               // stands behind the last of them
  std::string_view role_code;  // "gov-bo-truong"; codes are borrowed from the engine or
  std::string_view org_code;   // Candidates::strings
  std::string_view org_abroad;  // what the code of the like office of another country ends in
  std::string_view org_kind;   // "ministry", "company", ...; empty if no office is named
  std::string_view country;    // of the office, as it or its country is written; empty if not said
  std::string_view position_class;  // "state", "party", "police", ...
  std::string_view code_at_home;  // of the role where it is of Vietnam, if not role_code
  std::string_view code_of_state;  // of the role that is a country's, without any office
  std::string_view code_of_head;  // of the role of a head of State at home
  bool general = false;     // companies and clubs give the title, too
  bool sole = false;        // who bears it bears no lower title of State
  bool of_company = false;  // without an office: rather a company's
  bool of_country = false;  // the title's country stands right behind it
  bool native = false;      // without a country, and in doubt, of Vietnam
  bool org_at_home = false;  // org_code is that of an office of Vietnam only
  PositionStatus status = PositionStatus::kCurrent;
  Standing standing = Standing::kOffice;
};

/// A mention of a person, or of a title alone (then `name` is empty).
struct OfficialCandidate {
  uint32_t first = 0;  // tokens first <= i < last, the whole mention
  uint32_t last = 0;
  uint16_t rule = 0;
  TokenRange name;
  TokenRange honorific;
  TokenRange rank;
  std::string_view rank_code;
  std::string_view rank_country;  // that stands behind the rank ("tướng Mỹ")
  uint32_t first_position = 0;  // among Candidates::positions
  uint32_t position_count = 0;
  bool bare = false;  // a name alone: a record only if it is the full name of a person told before
  bool doubtful = false;  // a record only if the name is that of a person told before
  uint8_t persons = 1;  // of titles alone: how many are meant ("hai Bộ trưởng": 2); 0: any number
  uint32_t clause = 0;  // of titles alone: 1 + the token of the verb that tells the title of somebody

  // Filled in by resolve/: who is meant.  0 if nobody in particular; a mention of two ("hai Bộ
  // trưởng") has both.
  uint32_t entity = 0;
  uint32_t second_entity = 0;
  uint32_t subject = 0;        // of a title in a clause: 1 + index of who is spoken of, 0 if not known
  bool tells = false;          // such a title makes an official of its subject
  bool spoken_of = false;      // is the subject of such a title
  std::string_view country;  // of the person's post; ISO 3166-1 alpha-2, empty if not known
  bool dropped = false;      // while candidates are being sorted out
  uint32_t next_mention = 0;  // of the same person: 1 + index, 0 if this is the last

  bool named() const { return !name.empty(); }
};

/// A person of a text: what all mentions say.  Candidates::persons[i] has entity number i + 1.
struct OfficialPerson {
  std::string_view name;      // the fullest form, borrowed from the document
  TokenRange full_name;       // where that stands
  std::string_view country;   // ISO 3166-1 alpha-2; empty if not known
  std::string_view org_code;  // of the office that the person heads or belongs to; empty if not known

  // While persons are being told apart.
  bool official = false;  // a title makes this person an official
  bool international = false;  // serves a body of several countries
  bool company = false;   // a title at a company is told
  bool told = false;      // some mention is a record
  uint32_t number = 0;
  uint32_t first_mention = 0;  // 1 + index among Candidates::officials, 0 if there is none;
  uint32_t last_mention = 0;   // the others follow by OfficialCandidate::next_mention
};

/// Where a country is named, itself or by a city or office of its own.
struct CountryMention {
  uint32_t token = 0;
  std::string_view country;
};

}  // namespace vie

#endif  // VIE_RECORD_OFFICIAL_H
