// The grammar of organisations' names:
//
//     Name   = (listed name | Head Topic*) Tail*
//     Topic  = word of a field ("nông nghiệp", "GD&ĐT") joined by "và", a comma, a dash, "về"
//     Tail   = Task | Place | Country | larger Name | "của" larger Name | "," larger Name | "(" Name | code ")"
//
// What a head may be followed by is said in data/lexicon/org_head.tsv.  The walk goes forward only and
// every part of it is bounded, so a name costs no more than a constant, whatever the text.

#ifndef VIE_EXTRACT_ORGANISATION_GRAMMAR_H
#define VIE_EXTRACT_ORGANISATION_GRAMMAR_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/memory.h"
#include "extract/organisation/place.h"
#include "extract/organisation/task.h"
#include "match/entry_table.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/organisation.h"
#include "text/document.h"

namespace vie {

class OrganisationGrammar {
 public:
  explicit OrganisationGrammar(const Lexicons& lexicons);

  /// Whether the word before a name has opened it ("Trưởng" of "Trưởng phòng"): then the head may
  /// stand in small letters.
  enum class Opened : uint8_t { kNo, kYes };

  /// The organisation whose name begins at a token; `last` is 0 if none does.  Codes that must be
  /// composed are made in `strings`.
  OrganisationCandidate parse(const Document& document, const Hits& hits, uint32_t token,
                              Arena& strings, Opened opened = Opened::kNo) const {
    return parse(document, hits, token, strings, opened, 0);
  }

  /// Where a field ("an ninh quốc gia", "GD&ĐT") that begins at a token ends; the token itself if
  /// none begins there.
  uint32_t field(const Document& document, const Hits& hits, uint32_t token) const {
    return token < document.size() ? topics(document, hits, token) : token;
  }

  /// Where a task ("về hợp nhất các đơn vị") that begins at a token ends; the token itself if none does.
  uint32_t task(const Document& document, const Hits& hits, uint32_t token) const {
    return tasks_.end(document, hits, places_, token, false);
  }

  /// The lexicons of words that a name may begin with.
  const LexiconSet& openers() const { return openers_; }

  /// The kind of offices whose names begin with the word at a token; empty if it is none.
  std::string_view kind_of_head(const Hits& hits, uint32_t token) const {
    const PhraseHit* head = hits.phrase_at(token, head_);
    return head == nullptr ? std::string_view() : heads_[head->entry].kind;
  }

  /// Whether a word for an office begins at a token and goes on behind what ends at `last`: "Huyện ủy"
  /// is no district ("Huyện").
  bool head_goes_on(const Hits& hits, uint32_t token, uint32_t last) const {
    const PhraseHit* head = hits.phrase_at(token, head_);
    return head != nullptr && head->last > last;
  }

  const PlaceGrammar& places() const { return places_; }
  /// The lexicon of words before a seat or host ("tại").
  LexiconId seat_words() const { return at_; }

  size_t memory() const { return owned_bytes(places_, heads_, verbs_, sports_); }

 private:
  enum class Needs : uint8_t { kNone, kAny, kTopic, kPlace };
  struct Head {
    std::string_view id, kind, country, code, abroad;
    uint8_t level = 0;
    Needs needs = Needs::kNone;
    bool known = false;
    bool named = false;
    bool inner = false;
    bool comma = false;
    bool whole = false;
    bool host = false;
    bool numbered = false;
    bool seat = false;
    bool armed = false;    // of the forces or a party: never named after a person
    bool central = false;  // never of a province: a ministry, the Party, ...
    bool over = false;     // larger than others of its level
    bool task = false;     // named after what it is to do
  };
  struct Core {  // a name without its tails
    const Head* head = nullptr;
    uint32_t last = 0;
    bool complete = false;
    bool own = false;    // has words of its own behind the head
    bool sport = false;  // an association of a sport
  };
  struct State {
    OrganisationCandidate org;
    const Head* head;
    std::string_view province;
    uint8_t place_level = 0;
    bool placed = false;
    bool own = false;
    bool tasked = false;  // its task is told
  };

  OrganisationCandidate parse(const Document& document, const Hits& hits, uint32_t token,
                              Arena& strings, Opened opened, uint32_t depth) const;
  Core core(const Document& document, const Hits& hits, uint32_t token, Opened opened) const;
  uint32_t own_words(const Document& document, const Hits& hits, const Head& head, uint32_t token,
                     bool& own) const;
  bool other_office(const Document& document, const Hits& hits, uint32_t token) const;
  bool placed_office(const Document& document, const Hits& hits, uint32_t token) const;
  uint32_t number(const Document& document, const Hits& hits, uint32_t token) const;
  uint32_t topics(const Document& document, const Hits& hits, uint32_t token) const;
  uint32_t abbreviation(const Document& document, const Hits& hits, uint32_t token) const;
  bool tail(const Document& document, const Hits& hits, Arena& strings, uint32_t depth,
            State& state) const;
  bool branch_tail(const Document& document, const Hits& hits, State& state) const;
  uint32_t pair(const Document& document, const Hits& hits, uint32_t token) const;
  bool place_tail(const Document& document, const Hits& hits, State& state) const;
  bool larger_tail(const Document& document, const Hits& hits, uint32_t token, Arena& strings,
                   uint32_t depth, State& state) const;
  bool bracket_tail(const Document& document, const Hits& hits, Arena& strings, uint32_t depth,
                    State& state) const;
  std::string_view code(const State& state, Arena& strings) const;

  PlaceGrammar places_;
  TaskGrammar tasks_;
  LexiconId short_country_, branch_, about_;
  LexiconId org_, head_, title_, topic_, link_, owner_, at_, not_, number_, after_, site_, reach_;
  LexiconSet openers_;
  EntryTable<Head> heads_;  // of "org" and "org.head"
  std::vector<bool> verbs_;   // by EntryId; of "org.topic": a verb, too
  std::vector<bool> sports_;  // and a sport
};

}  // namespace vie

#endif  // VIE_EXTRACT_ORGANISATION_GRAMMAR_H
