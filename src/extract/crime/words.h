// What the entries of the crime lexicons mean, compiled once an engine.
//
// Entries are numbered, so all that their attributes say is looked up once, at construction, and stands
// in one array indexed by EntryId: the extractor asks for a word's role at every phrase it meets.

#ifndef VIE_EXTRACT_CRIME_WORDS_H
#define VIE_EXTRACT_CRIME_WORDS_H

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/entry_table.h"
#include "match/hits.h"
#include "match/lexicon.h"

namespace vie::crime {

/// What an entry is for: the lexicon it stands in.
enum class Role : uint8_t {
  kNone,
  kCrime,       // a name of a crime
  kComplement,  // one that counts only behind a general head
  kHead,
  kLink,
  kJoiner,
  kCarrier,
  kAttribute,
  kAfter,
  kVerb,
  kObject,
  kFiller,
  kUnlawful,
  kNot,
  kScene,
  kFiction,
  kSport,
  kBeast,
  kTitle,
  kTitleWord,
  kStop,
  kChild,
  kFatal,
  kRamming,
  kVehicle,
  kThreat,
  kClause,
  kFigure
};
constexpr size_t kRoles = static_cast<size_t>(Role::kFigure) + 1;

/// Where a name of a crime counts.
enum class Need : uint8_t { kNothing, kScene, kOffence, kCarrier };

/// What a word of lexicon crime.figure tells of the crime near it.
enum class Figure : uint8_t {
  kNone,
  kLike,
  kSuch,
  kDegree,
  kNature,
  kBeast,
  kPrey,
  kThing,
  kArmy,
  kTroops,
  kBombing,
  kPassive,
  kQuoted,
  kSuicide,
  kCredits,
  kTale
};

/// What a head opens.
enum class HeadKind : uint8_t { kGeneral, kOffence, kAct };

struct Word {
  Role role = Role::kNone;
  Need need = Need::kNothing;
  HeadKind head = HeadKind::kOffence;
  EntryId category = kNoEntry;  // the entry that defines the category this word names
  EntryId child = kNoEntry;     // kCrime: that when the victim is a child
  bool bare = false;       // kHead: a record by itself
  bool unknown = false;    // kHead: what follows is an offence, known or not
  bool single = false;     // kHead: opens no list
  bool group = false;      // kCarrier: a gang
  bool weak = false;       // kCarrier: only in a scene
  bool alone = false;      // kCarrier, kAttribute: the two together are a mention
  bool verbs = false;      // kJoiner: joins verbs
  bool procedure = false;  // kScene
  Figure figure = Figure::kNone;
  uint8_t verb_class = 0;  // kVerb
  uint32_t first_offer = 0;  // kObject: what it makes with verbs
  uint32_t offer_count = 0;
};

/// What one class of verbs and an object make.
struct Offer {
  enum class Condition : uint8_t { kNone, kUnlawful, kScene };
  uint8_t verb_class;
  EntryId category;
  Condition condition;
};

class Words {
 public:
  explicit Words(const Lexicons& lexicons);

  const Word& operator[](EntryId entry) const { return words_[entry]; }
  const Word& of(const PhraseHit& hit) const { return words_[hit.entry]; }

  /// The longest phrase of a role that begins at a token, or nullptr.
  const PhraseHit* longest(const Hits& hits, uint32_t token, Role role) const;

  /// The lexicons of words that a mention may begin with outside a list.
  const LexiconSet& openers() const { return openers_; }
  const LexiconSet& figures() const { return figures_; }
  /// The lexicons whose words are counted around a place.
  const LexiconSet& surroundings() const { return surroundings_; }

  std::span<const Offer> offers(const Word& object) const {
    return std::span(offers_).subspan(object.first_offer, object.offer_count);
  }
  /// What an object makes with verbs of several offences, kNoEntry if nothing special.
  EntryId several(EntryId object, uint64_t verb_classes) const;
  /// The closest category that both belong to, kNoEntry if there is none.
  EntryId common(EntryId a, EntryId b) const;

  /// Whether a category or one above it is a matter of stories and games.
  bool plot(EntryId category) const { return nodes_[category].plot; }

  /// Whether a category is one of killing, hurting or destroying.
  bool violent(EntryId category) const { return nodes_[category].violent; }

  /// Whether only people suffer a category.
  bool human(EntryId category) const { return nodes_[category].human; }

  /// What a category is if the victim dies of it, kNoEntry if that makes no difference.
  EntryId fatal(EntryId category) const { return nodes_[category].fatal; }

  /// What a category, or the one above it, is if a vehicle does it.
  EntryId vehicle(EntryId category) const {
    const Node& node = nodes_[category];
    if (node.vehicle != kNoEntry || node.parent == kNoEntry) return node.vehicle;
    return nodes_[node.parent].vehicle;
  }

  /// The same if it is only announced to the victim ("tao sẽ giết mày").
  EntryId threat(EntryId category) const {
    const Node& node = nodes_[category];
    if (node.threat != kNoEntry || node.parent == kNoEntry) return node.threat;
    return nodes_[node.parent].threat;
  }

  EntryId root() const { return root_; }      // "crime", kNoEntry if no source defines it
  EntryId gang() const { return gang_; }      // "org-crime"

  size_t memory() const {
    return owned_bytes(words_, nodes_, ids_, verb_classes_, offers_, several_);
  }

 private:
  // A category's place in the tree.
  struct Node {
    EntryId parent = kNoEntry;
    bool plot = false;
    bool violent = false;
    bool human = false;
    EntryId fatal = kNoEntry;
    EntryId vehicle = kNoEntry;
    EntryId threat = kNoEntry;
  };
  struct Several {
    EntryId object;
    uint64_t verb_classes;
    EntryId category;
  };
  void read_categories(const Lexicons& lexicons);
  void read_words(const Lexicons& lexicons, std::string_view lexicon, Role role);
  void read_objects(const Lexicons& lexicons);
  uint8_t verb_class(std::string_view name);
  EntryId category(std::string_view id) const;

  LexiconId lexicons_[kRoles];  // by Role
  LexiconSet openers_;
  LexiconSet surroundings_;
  LexiconSet figures_;
  EntryTable<Word> words_;
  EntryTable<Node> nodes_;  // of the entries that define categories
  std::vector<std::pair<std::string, EntryId>> ids_;
  std::vector<std::string> verb_classes_;
  std::vector<Offer> offers_;
  std::vector<Several> several_;
  EntryId root_ = kNoEntry;
  EntryId gang_ = kNoEntry;
};

}  // namespace vie::crime

#endif  // VIE_EXTRACT_CRIME_WORDS_H
