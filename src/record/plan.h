// A candidate of the kind plan: a mention of a plan, agreement or other paper, as extract/ found it and
// resolve/ completes it.

#ifndef VIE_RECORD_PLAN_H
#define VIE_RECORD_PLAN_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "record/official.h"  // TokenRange

namespace vie {

/// What has become of a paper.
enum class PlanStatus : uint8_t { kNone, kSigned, kPlanned, kReferenced, kRefused, kIssued };

/// How a signing verb stands to its paper.
enum class PlanVoice : uint8_t {
  kNone,      // no signing verb
  kActive,    // "hai Bộ ký kế hoạch"
  kEvent,     // "lễ ký kế hoạch"
  kPassive,   // "kế hoạch được ký"
  kRelative,  // "kế hoạch đã ký", "kế hoạch do ông A ký"
};

struct PlanCandidate {
  uint32_t first = 0;  // tokens first <= i < last
  uint32_t last = 0;
  uint16_t rule = 0;
  PlanStatus status = PlanStatus::kNone;
  PlanVoice voice = PlanVoice::kNone;
  std::string_view doc_type;  // borrowed from the engine, as is `stage`
  std::string_view stage;
  TokenRange title;    // the name without its parties and what follows them
  TokenRange number;   // "53/2013/NĐ-CP"
  TokenRange parties;  // what stands behind "giữa" or "với"
  TokenRange base;     // the paper that this one amends
  TokenRange verb;     // the signing verb
  uint32_t from_year = 0;  // the period that it is for; 0: not said
  uint32_t to_year = 0;
  uint32_t signed_year = 0;  // said with the paper itself: "Hiệp định năm 1973"
  bool by_default = false;  // issued, because nothing says that two sides sign
  bool one_sided = false;   // a decision, a law: whoever signs it stands for no side
  bool several = false; // "các", "10": more than one paper
  bool group = false;   // only names the members of a list that follows: no record
  uint32_t subject_end = 0;  // the subject of the verb ends here, auxiliaries left out
  uint32_t paper = 0;   // set by resolve/: the first mention of the same paper
  uint32_t leader = 0;  // candidate whose verb, signers and date are this one's too; itself if none
};

/// A named person of the text, official or not: a director signs, too, and is no official.
struct PlanPerson {
  uint32_t first = 0;  // tokens first <= i < last, with titles
  uint32_t last = 0;
  TokenRange name;
  bool sure = false;    // "ông A", or a family name: its last words alone mean this person, too
  bool called = false;  // only by the noun before it ("tiền đạo A"), so it may be a club's name
  TokenRange org;       // of the post in the mention: "Sen Vàng"; empty if none is named
  uint32_t entity = 0;  // given by resolve/ to one who takes part in a signing
};

/// Those who take part in a signing: entities, or kPlanPerson + the index of a PlanPerson.
constexpr uint32_t kPlanPerson = 0x80000000;
struct PlanPeople {
  std::vector<uint32_t> signatories;
  std::vector<uint32_t> witnesses;
  TokenRange subject;                 // of the signing verb: where parties may be named
  void clear() {
    signatories.clear();
    witnesses.clear();
    subject = {};
  }
};

struct PlanParty {
  std::string_view name;     // as written; in the document or in Candidates::strings
  std::string_view code;     // of an office; empty if not known
  std::string_view country;  // of an office or a country; empty if not said
};

/// Scratch memory of the search for papers in one text.
struct PlanScratch {
  std::vector<uint8_t> hidden;     // tokens in words that only look like a paper or a signing
  std::vector<uint32_t> entities;  // by paper
  std::vector<PlanPerson> persons;  // in order of the text
  std::vector<TokenRange> companies;  // names that look like persons' behind a post: "- Giám đốc Sen Vàng"
  PlanPeople people;
  std::vector<uint32_t> nobody;  // people who are read only to know where they end
  std::vector<uint8_t> titles;   // tokens in names of papers
  std::vector<PlanParty> parties;
};

}  // namespace vie

#endif  // VIE_RECORD_PLAN_H
