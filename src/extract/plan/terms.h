// The words that the search for papers goes by, each with the part it plays.
//
// The lexicons plan.* of data/lexicon are read once into a table by entry, so that a phrase found in a
// text tells at once what it is: no attribute is looked up while a text is read.

#ifndef VIE_EXTRACT_PLAN_TERMS_H
#define VIE_EXTRACT_PLAN_TERMS_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/entry_table.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/plan.h"

namespace vie::plan {

/// The part that a phrase plays: one a lexicon.
enum class Role : uint8_t {
  kNone,
  kPaper,       // plan.paper: "hiệp định"
  kVerb,        // plan.verb: "ký kết", "ban hành"
  kCue,         // plan.cue: "đã", "sẽ", "đề nghị"
  kLight,       // plan.light: words between a cue and its verb
  kEvent,       // plan.event: "lễ", "việc"
  kComing,      // plan.coming: "tuần tới"
  kOutcome,     // plan.outcome: "bị hoãn"
  kOther,       // plan.other: "thư ký"
  kQuantity,    // plan.quantity: "các"
  kClassifier,  // plan.classifier: "bản"
  kEnd,         // plan.end: ends a name
  kSoftEnd,     // plan.soft_end: ends a name without a topic
  kValue,       // plan.value: "trị giá"
  kOccasion,    // plan.occasion: "chuyến" behind "trong"
  kTopic,       // plan.topic: "về"
  kClause,      // plan.clause: behind "và", another clause
  kAnd,         // plan.and
  kOpen,        // plan.open: a clause begins behind it
  kBeforeNoun,  // plan.before_noun
  kRelative,    // plan.relative: "mà", "do"
  kBetween,     // plan.between: "giữa"
  kWith,        // plan.with: "với"
  kPeriod,      // plan.period: "giai đoạn"
  kYear,        // plan.year: "năm"
  kUntil,       // plan.until: "đến năm"
  kNumberWord,  // plan.number_word: "số"
  kWord,        // plan.word: taken whole
  kDemonstrative,  // plan.demonstrative: "này"
  kDangling,    // plan.dangling: no name ends in it
  kProspective, // plan.prospective: "tiềm năng"
  kNoneInParticular,  // plan.none_in_particular: "nào"
  kAny,         // plan.any: "mọi"
  kNaming,      // plan.naming: "coi" before "A là B"
  kMember,      // plan.member: joined by no more than a comma
  kCode,        // plan.code: "KH" in a number
  kDefines,     // plan.defines: "là" before "một thỏa thuận"
  kIntro,       // plan.intro: from a group to its members
  kHabit,       // plan.habit: "những buổi" before several verbs
  kLength,      // plan.length: "trong" before "3 năm (2026 - 2029)"
  kProcedure,   // plan.procedure: "quy trình"
  kGlued,       // plan.glued: "Theo ông" behind a lost full stop
  kBeside,      // plan.beside: "giấy chứng nhận" in a list of papers
  kMatter,      // plan.matter: what courts and the police decide
  kJudge,       // plan.judge: who signs as a court
  kFinite,      // plan.finite: behind a subject, no relative clause
  kAnother,     // plan.another: "khác" behind one more of a kind
  kOrder,       // plan.order: "giao" before who is to do it
  kDeal,        // plan.deal: "chuyển nhượng" behind a bare "thỏa thuận"
  kSays,        // plan.says: what somebody says follows
  kHaving,      // plan.having: "có" before what is asked for
  kSubmit,      // plan.submit: "trình" before who is to sign
  kCountry,     // country: its syllables are no words of their own
  kCity,        // country.city: papers are called after the place of their signing
  kCount
};

enum class Act : uint8_t { kSign, kIssue, kExchange, kAdopt, kTreat };
enum class Class : uint8_t {
  kTreaty,
  kAgreement,
  kPlan,
  kJoint,
  kSupplement,
  kContract,
  kDomestic,
  kProcedural,
  kGeneric
};
enum class Mention : uint8_t { kAlways, kNamed, kCapital, kYear, kPeriod, kSigned, kNever };
enum class Event : uint8_t { kCeremony, kAct, kAnniversary, kTime, kSide };

struct Term {
  Role role = Role::kNone;
  Act act = Act::kTreat;                    // of a verb
  PlanStatus status = PlanStatus::kNone;    // of a verb, cue or outcome
  Class kind = Class::kGeneric;             // of a paper
  Mention mention = Mention::kNever;        // of a paper
  Event event = Event::kAct;                // of an event
  bool signed_year = false;                 // of a paper: "năm" tells when it was signed
  bool also_verb = false;                   // of a paper: the word is a verb, too; of a member: it is one
  bool one_sided = false;                   // of a paper: issued by one side, unless parties are named
  bool mutual = false;                      // of a verb: two sides do it
  bool plan_only = false;                   // of a period: only a plan is for it
  bool acronym = false;                     // of a paper: all capitals, or it is something else
  bool before_noun = false;                 // of a cue or demonstrative: a noun may follow
  bool before_time = false;                 // of a soft end: only before a time or an occasion
  bool topic_year = false;                  // of a paper: "năm" behind its topic is the year it is for
  bool single = false;                      // of a quantity: one
  bool yields = false;                      // of a cue: "đã" before it decides
  bool whole = false;                       // of a verb: it is its own paper
  bool far = false;                         // of a cue: reaches over a subject
  bool passive = false;                     // of the opening of a clause: "được"
  bool generic = false;                     // of a cue: a rule or condition, nothing that happened
  bool clause = false;                      // of a cue: reaches to the next mark, over what near words say
  bool anyone = false;                      // of a cue: a subject that is nobody in particular
  bool when = false;                        // of a cue: only as its main clause has it
  bool about = false;                       // of a cue: over a complement, of "về ký kết"
  bool permits = false;                     // of a cue: with "được", a rule
  bool condition = false;                   // of a cue: negations behind it deny nothing
  bool of = false;                          // of a word before a noun: "của"
  bool direct = false;                      // of a verb: not over "của" to what is of something
  bool fulfils = false;                     // of a verb: of a plan, to carry it out
  bool done = false;                        // of a verb: with "đã", the paper is issued
  bool closes = false;                      // of a verb: what is still to be closed does not stand yet
  bool ended = false;                       // of an outcome: a paper that stood stands no longer
  bool of_act = false;                      // of an outcome: only of a signing, not of a paper
  bool own = false;                         // of an outcome: only of statements and plans
  bool court = false;                       // of a paper: by its matter, one of a court or the police
  bool anywhere = false;                    // of such a matter: wherever in the name it stands
  bool country = false;                     // of an end: not before a country
  bool forces = false;                      // of a cue: with "đã", what was forced was done
  bool duty = false;                        // of a cue: a bare pledge under it is a rule
  bool lacks = false;                       // of a cue: there is nobody or nothing
  bool purpose = false;                     // of a cue: of all verbs of a list behind it
  bool sentence = false;                    // of a habit: of all that its sentence tells
  std::string_view id;                      // of a paper or a whole verb: the type
  std::string_view stage;
};

class Terms {
 public:
  explicit Terms(const Lexicons& lexicons);

  const Term& operator[](EntryId entry) const { return terms_[entry]; }
  LexiconId lexicon(Role role) const { return lexicons_[static_cast<size_t>(role)]; }

  /// The longest phrase with a role that begins at a token, or nullptr.
  const PhraseHit* find(const Hits& hits, uint32_t token, Role role) const {
    const LexiconId found_in = lexicon(role);
    return found_in == kNoLexicon ? nullptr : hits.phrase_at(token, found_in);
  }

  size_t memory() const { return owned_bytes(terms_); }

 private:
  EntryTable<Term> terms_;
  LexiconId lexicons_[static_cast<size_t>(Role::kCount)];
};

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_TERMS_H
