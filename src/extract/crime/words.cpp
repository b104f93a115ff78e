// Compiling the crime lexicons, see words.h.
//
// A category is the entry of lexicon `crime` that has both an id and a parent (or the id of the root);
// everywhere else categories are named by id.  Ids that no entry defines are dropped: a user's source
// may speak of categories that a reduced engine does not have.

#include "extract/crime/words.h"

#include <algorithm>
#include <iterator>

#include "base/strings.h"

namespace vie::crime {
namespace {

constexpr std::string_view kRootId = "crime";
constexpr std::string_view kGangId = "org-crime";
constexpr int kMaxDepth = 16;  // of the tree; guards against a circle of parents

// More classes than bits of a mask are one class too many: the last is then shared.
constexpr size_t kMaxVerbClasses = 63;

Need need_of(std::string_view name) {
  if (name == "scene") return Need::kScene;
  if (name == "offence") return Need::kOffence;
  if (name == "carrier") return Need::kCarrier;
  return Need::kNothing;
}

Figure figure_of(std::string_view name) {
  if (name == "like") return Figure::kLike;
  if (name == "such") return Figure::kSuch;
  if (name == "degree") return Figure::kDegree;
  if (name == "nature") return Figure::kNature;
  if (name == "beast") return Figure::kBeast;
  if (name == "prey") return Figure::kPrey;
  if (name == "thing") return Figure::kThing;
  if (name == "army") return Figure::kArmy;
  if (name == "troops") return Figure::kTroops;
  if (name == "quoted") return Figure::kQuoted;
  if (name == "bombing") return Figure::kBombing;
  if (name == "passive") return Figure::kPassive;
  if (name == "tale") return Figure::kTale;
  if (name == "suicide") return Figure::kSuicide;
  return name == "credits" ? Figure::kCredits : Figure::kNone;
}

HeadKind head_of(std::string_view name) {
  if (name == "general") return HeadKind::kGeneral;
  if (name == "act") return HeadKind::kAct;
  return HeadKind::kOffence;
}

}  // namespace

Words::Words(const Lexicons& lexicons) : words_(lexicons), nodes_(lexicons) {
  read_categories(lexicons);
  constexpr std::pair<std::string_view, Role> kLexicons[] = {
      {"crime", Role::kCrime},           {"crime.complement", Role::kComplement},
      {"crime.head", Role::kHead},       {"crime.link", Role::kLink},
      {"crime.joiner", Role::kJoiner},   {"crime.carrier", Role::kCarrier},
      {"crime.attribute", Role::kAttribute}, {"crime.after", Role::kAfter},
      {"crime.verb", Role::kVerb},       {"crime.object", Role::kObject},
      {"crime.filler", Role::kFiller},   {"crime.unlawful", Role::kUnlawful},
      {"crime.not", Role::kNot},         {"crime.scene", Role::kScene},
      {"crime.fiction", Role::kFiction}, {"crime.sport", Role::kSport},
      {"crime.beast", Role::kBeast},     {"crime.title", Role::kTitle},
      {"crime.title_word", Role::kTitleWord}, {"crime.stop", Role::kStop},
      {"crime.child", Role::kChild},     {"crime.fatal", Role::kFatal},
      {"crime.ramming", Role::kRamming}, {"crime.vehicle", Role::kVehicle},
      {"crime.threat", Role::kThreat},
      {"crime.clause", Role::kClause},   {"crime.figure", Role::kFigure}};
  std::fill(std::begin(lexicons_), std::end(lexicons_), kNoLexicon);
  for (const auto& [lexicon, role] : kLexicons) {
    read_words(lexicons, lexicon, role);
    lexicons_[static_cast<size_t>(role)] = lexicons.find(lexicon);
  }
  for (const Role role : {Role::kCrime, Role::kHead, Role::kCarrier, Role::kVerb, Role::kNot}) {
    openers_.add(lexicons_[static_cast<size_t>(role)]);
  }
  for (const Role role :
       {Role::kFiction, Role::kSport, Role::kBeast, Role::kChild, Role::kClause, Role::kScene,
        Role::kFigure}) {
    surroundings_.add(lexicons_[static_cast<size_t>(role)]);
  }
  figures_.add(lexicons_[static_cast<size_t>(Role::kFigure)]);
  read_objects(lexicons);
}

void Words::read_categories(const Lexicons& lexicons) {
  lexicons.for_each("crime", [&](EntryId id, const Entry& entry) {
    const std::string_view name = entry.attributes.get("id");
    if (entry.attributes.has("parent") || name == kRootId) ids_.emplace_back(name, id);
  });
  // Of two definitions of one id the later counts, as everywhere.
  std::stable_sort(ids_.begin(), ids_.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  root_ = category(kRootId);
  gang_ = category(kGangId);
  for (const auto& [name, id] : ids_) {
    Node& node = nodes_.make(id);
    node.parent = category(lexicons[id].attributes.get("parent"));
    node.vehicle = category(lexicons[id].attributes.get("vehicle"));
    node.fatal = category(lexicons[id].attributes.get("fatal"));
    node.threat = category(lexicons[id].attributes.get("threat"));
  }
  for (const auto& [name, id] : ids_) {
    EntryId up = id;
    for (int depth = 0; up != kNoEntry && depth < kMaxDepth; ++depth) {
      nodes_.make(id).plot |= lexicons[up].attributes.has("plot");
      nodes_.make(id).violent |= lexicons[up].attributes.has("violent");
      nodes_.make(id).human |= lexicons[up].attributes.has("human");
      up = nodes_[up].parent;
    }
  }
}

EntryId Words::category(std::string_view id) const {
  const auto after = std::upper_bound(ids_.begin(), ids_.end(), id,
                                      [](std::string_view a, const auto& b) { return a < b.first; });
  return after != ids_.begin() && (after - 1)->first == id ? (after - 1)->second : kNoEntry;
}

void Words::read_words(const Lexicons& lexicons, std::string_view lexicon, Role role) {
  lexicons.for_each(lexicon, [&](EntryId id, const Entry& entry) {
    const Attributes& attributes = entry.attributes;
    Word& word = words_.make(id);
    word.role = role;
    word.need = need_of(attributes.get("need"));
    word.head = head_of(attributes.get("kind"));
    word.bare = attributes.has("bare");
    word.unknown = attributes.has("unknown");
    word.single = attributes.has("single");
    word.group = attributes.get("kind") == "group";
    word.weak = attributes.has("weak");
    word.alone = attributes.has("alone");
    word.verbs = attributes.has("verbs");
    word.procedure = attributes.has("procedure");
    word.figure = figure_of(attributes.get("figure"));
    if (role == Role::kVerb) word.verb_class = verb_class(attributes.get("class"));
    const std::string_view named = attributes.has("category") ? "category" : "id";
    if (role == Role::kCrime || role == Role::kComplement || role == Role::kAttribute) {
      word.category = category(attributes.get(named));
      word.child = category(attributes.get("child"));
      if (word.category == kNoEntry && role != Role::kAttribute) word.role = Role::kNone;
    }
  });
}

uint8_t Words::verb_class(std::string_view name) {
  const auto known = std::find(verb_classes_.begin(), verb_classes_.end(), name);
  const auto number = static_cast<size_t>(known - verb_classes_.begin());
  if (known == verb_classes_.end() && number < kMaxVerbClasses) verb_classes_.emplace_back(name);
  return static_cast<uint8_t>(std::min(number, kMaxVerbClasses));
}

void Words::read_objects(const Lexicons& lexicons) {
  lexicons.for_each("crime.object", [&](EntryId id, const Entry& entry) {
    Word& word = words_.make(id);
    word.first_offer = static_cast<uint32_t>(offers_.size());
    for (size_t verb = 0; verb < verb_classes_.size(); ++verb) {
      std::string_view name = entry.attributes.get(verb_classes_[verb]);
      auto condition = Offer::Condition::kNone;
      if (name.ends_with('?')) condition = Offer::Condition::kUnlawful;
      if (name.ends_with('*')) condition = Offer::Condition::kScene;
      if (condition != Offer::Condition::kNone) name.remove_suffix(1);
      const EntryId made = category(name);
      if (made != kNoEntry) offers_.push_back({static_cast<uint8_t>(verb), made, condition});
    }
    word.offer_count = static_cast<uint32_t>(offers_.size()) - word.first_offer;
    const EntryId mixed = category(entry.attributes.get("several"));
    if (mixed == kNoEntry) return;
    uint64_t classes = 0;
    for_each_part(entry.attributes.get("several_of"), ',', [&](std::string_view verb) {
      classes |= uint64_t{1} << verb_class(verb);
    });
    several_.push_back({id, classes, mixed});
  });
}

const PhraseHit* Words::longest(const Hits& hits, uint32_t token, Role role) const {
  if (!hits.lexicons[token].may_have(lexicons_[static_cast<size_t>(role)])) return nullptr;
  for (const PhraseHit& hit : hits.phrases_at(token)) {
    if (words_[hit.entry].role == role) return &hit;
  }
  return nullptr;
}

EntryId Words::several(EntryId object, uint64_t verb_classes) const {
  for (const Several& several : several_) {
    if (several.object == object && (verb_classes & ~several.verb_classes) == 0) {
      return several.category;
    }
  }
  return kNoEntry;
}

EntryId Words::common(EntryId a, EntryId b) const {
  for (int i = 0; a != kNoEntry && i < kMaxDepth; ++i, a = nodes_[a].parent) {
    EntryId up = b;
    for (int j = 0; up != kNoEntry && j < kMaxDepth; ++j, up = nodes_[up].parent) {
      if (up == a) return a;
    }
  }
  return kNoEntry;
}

}  // namespace vie::crime
