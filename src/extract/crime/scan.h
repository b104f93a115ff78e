// The walk over a text that finds the mentions of crimes, from left to right.
//
// At each token stands a mention if a head ("tội phạm về"), a carrier ("đường dây"), the name of a crime
// or an act begins there; the longest reading wins.  A head opens a list, whose members need no
// head of their own ("tội phạm về ma túy, kinh tế, buôn lậu"), as long as nothing but commas, quotes
// and joining words stands between them.

#ifndef VIE_EXTRACT_CRIME_SCAN_H
#define VIE_EXTRACT_CRIME_SCAN_H

#include <cstdint>

#include "extract/crime/acts.h"
#include "extract/crime/figures.h"
#include "extract/crime/names.h"
#include "extract/crime/words.h"
#include "match/hits.h"
#include "match/rules.h"
#include "record/candidates.h"
#include "text/document.h"

namespace vie::crime {

/// The rules that name the records, kNoRule for one that is switched off.
struct RuleIds {
  RuleId offence;
  RuleId act;
  RuleId complement;
  RuleId attribute;
  RuleId head;
  RuleId unknown;
};

class Scan {
 public:
  Scan(const Words& words, const RuleIds& rules, const Document& document, const Hits& hits,
       Candidates& candidates);

  void run();

 private:
  // What stands before a place and lets words count there.
  struct Setting {
    bool head = false;     // any head, or a list that one opened
    bool general = false;  // complements count
    bool offence = false;  // names of offences that are plain words else
    bool carrier = false;
  };
  // One crime, without what it hangs on.
  struct Item {
    uint32_t last = 0;  // 0: none
    EntryId category = kNoEntry;
    RuleId rule = kNoRule;
    Act act;
    EntryId child = kNoEntry;  // the category when the victim is a child
  };
  // The coordination that the walk is in.
  struct List {
    bool open = false;
    Setting setting;
    uint32_t number = 0;
    Act act;  // of its last member, whose verbs may have further objects
  };

  // A mention that could stand at a token, before it is settled that it does.
  struct Reading {
    uint32_t first = 0;
    uint32_t last = 0;   // 0: none; the attributes behind it are not counted
    uint32_t reach = 0;  // with the attribute that it owes its category to
    EntryId category = kNoEntry;
    RuleId rule = kNoRule;
    Setting setting;  // of the list that it opens
    Act act;
    bool opens = true;
    EntryId child = kNoEntry;
  };

  uint32_t step(uint32_t token);
  uint32_t separator(uint32_t token) const;
  Item item_at(uint32_t token, const Setting& setting) const;
  Item name_at(uint32_t token, const Setting& setting) const;
  bool counts(const Word& word, const PhraseHit& hit, const Setting& setting) const;
  bool after_complement(uint32_t token) const;
  Reading read_plain(uint32_t token) const;
  Reading read_head(uint32_t token, uint32_t first, bool gang) const;
  Reading read_unknown(const PhraseHit& head, const Setting& setting) const;
  Reading read_carried(uint32_t token) const;
  bool cut_short(uint32_t first, uint32_t last) const;
  bool cut_by_longer(const PhraseHit& head) const;
  uint32_t behind_links(uint32_t token, const Setting& setting) const;
  uint32_t take_further_object(uint32_t token);
  uint32_t take(const Reading& reading);
  bool deadly(uint32_t token) const;
  bool rammed(uint32_t token) const;
  bool announced(uint32_t token) const;
  bool unreal(uint32_t first, uint32_t last, EntryId category) const;
  bool in_scene(uint32_t first, uint32_t last) const;
  bool same_line(uint32_t token) const {
    return token < document_.size() && document_[token].gap != Gap::kNewline;
  }

  const Words& words_;
  const RuleIds& rules_;
  const Document& document_;
  const Hits& hits_;
  Candidates& candidates_;
  Acts acts_;
  Names names_;
  Figures figures_;
  List list_;
};

}  // namespace vie::crime

#endif  // VIE_EXTRACT_CRIME_SCAN_H
