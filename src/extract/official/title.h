// One title with its office:
//
//     Title      = Modifier* Word Post* Complement? Term?
//     Complement = Organisation | Field Country? | Country ("tại" Country)? | Place | "của" Owner
//
// The office's name may begin within the title's word ("Trưởng phòng" + "phòng GD&ĐT quận 3").

#ifndef VIE_EXTRACT_OFFICIAL_TITLE_H
#define VIE_EXTRACT_OFFICIAL_TITLE_H

#include <cstdint>

#include "extract/official/words.h"
#include "extract/organisation/grammar.h"
#include "record/official.h"

namespace vie {

/// A title that was read: tokens first <= i < last, modifiers included.
struct TitleItem {
  uint32_t first = 0;
  uint32_t last = 0;
  PositionCandidate position;
  bool takes_office = false;  // may have an office behind it
  bool office = false;       // an office, place or country is named
  bool placed = false;       // of a province, town or the like
  bool needs_name = false;   // says nothing without a name behind it
  bool bearer = false;       // a bearer must be named, before it or behind
  bool serves = false;       // of somebody, who may be named behind it
  bool shares = false;       // takes the office that is named behind a later title of its chain
  uint32_t superior = 0;     // where the title begins of the person this one serves, 0 if none
  bool owned = false;        // of that person by a word ("người phát ngôn của Thủ tướng")
  bool deputy = false;       // of a deputy
  bool seat = false;         // of a town or province, foreign ones included
  bool sole = false;         // of who bears no lower title of State
  bool whole = false;        // of the highest, who hardly need an office named
  explicit operator bool() const { return last != 0; }
};

/// Gives a position its office, with the office's code and country.
void set_office(PositionCandidate& position, const OrganisationCandidate& org);

class TitleGrammar {
 public:
  TitleGrammar(const OfficialWords& words, const OrganisationGrammar& organisations)
      : words_(words), organisations_(organisations) {}

  /// Reads a title.  `behind_name`: it stands behind the person's name, so that no name follows and
  /// capitalised words belong to the office.
  TitleItem parse(const View& view, uint32_t token, bool behind_name) const {
    return parse(view, token, behind_name, 0);
  }

  const OrganisationGrammar& organisations() const { return organisations_; }

 private:
  TitleItem parse(const View& view, uint32_t token, bool behind_name, uint32_t depth) const;
  bool within_name(const View& view, uint32_t token) const;
  bool within_country(const View& view, uint32_t token) const;
  const PhraseHit* title_at(const View& view, uint32_t token) const;
  void complement(const View& view, const TitleWord& word, bool behind_name, uint32_t depth,
                  TitleItem& item) const;
  bool own_office(const View& view, const TitleWord& word, TitleItem& item) const;
  bool field(const View& view, const TitleWord& word, TitleItem& item) const;
  bool country(const View& view, const TitleWord& word, TitleItem& item) const;
  bool place(const View& view, const TitleWord& word, bool behind_name, TitleItem& item) const;
  bool owner(const View& view, const TitleWord& word, uint32_t depth, TitleItem& item) const;
  bool unlisted_office(const View& view, const TitleWord& word, uint32_t token,
                       TitleItem& item) const;
  bool foreign_name(const View& view, uint32_t token) const;
  bool names_head(const View& view, TokenRange role, uint32_t token) const;
  uint32_t head_before(const View& view, TokenRange role, uint32_t token) const;
  void go_on(const View& view, bool behind_name, TitleItem& item) const;
  bool unnamed_office(const View& view, TitleItem& item) const;
  bool bare_office(const View& view, TitleItem& item) const;
  bool short_form(const View& view, const TitleWord& word, TitleItem& item) const;
  void abbreviated_office(const View& view, const TitleWord& word, bool behind_name,
                          TitleItem& item) const;
  bool brand_owner(const View& view, uint32_t token) const;
  void brand(const View& view, TitleItem& item) const;
  void company_word(const View& view, TitleItem& item) const;
  void detached_office(const View& view, TitleItem& item) const;
  void department(const View& view, TitleItem& item) const;
  uint32_t whose_department(const View& view, uint32_t token) const;
  OrganisationCandidate with_departments(const View& view, uint32_t token) const;
  bool ends_field(const View& view, uint32_t token, bool first) const;
  void at_office(const View& view, TitleItem& item) const;
  void about(const View& view, TitleItem& item) const;
  void participle(const View& view, TitleItem& item) const;
  void take_office(const OrganisationCandidate& org, TitleItem& item) const;
  void judge(const TitleWord& word, TitleItem& item) const;

  const OfficialWords& words_;
  const OrganisationGrammar& organisations_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_OFFICIAL_TITLE_H
