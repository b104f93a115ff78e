// See grammar.h.

#include "extract/date/grammar.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/strings.h"

namespace vie::date {
namespace {

constexpr std::string_view kKind = "date";
constexpr std::string_view kLexiconPrefix = "date.";

constexpr std::array<std::pair<std::string_view, Field>, 16> kFields = {
    {{"day", Field::kDay},           {"month", Field::kMonth},     {"year", Field::kYear},
     {"yy", Field::kShortYear},      {"hour", Field::kHour},       {"minute", Field::kMinute},
     {"second", Field::kSecond},     {"weekday", Field::kWeekday}, {"quarter", Field::kQuarter},
     {"decade", Field::kDecade},     {"century", Field::kCentury}, {"count", Field::kCount},
     {"thousands", Field::kThousands}, {"hundreds", Field::kHundreds}, {"units", Field::kUnits},
     {"tenth", Field::kTenth}}};

// In the order of Role.
constexpr std::array<std::string_view, kRoles> kRoleNames = {
    "",   "from",      "to",       "and",    "never", "across", "now", "onward", "backward",  "of",
    "qualifier", "calendar", "toward", "ago", "since",  "span",      "every",
    "zone"};
constexpr std::string_view kRolePrefix = "date.word.";

constexpr std::array<std::pair<std::string_view, uint16_t>, 17> kClasses = {
    {{"numbers", kBareNumbers}, {"day", kHeadedDay},    {"month", kMonthClass},
     {"year", kYearClass},      {"clock", kClockClass}, {"length", kLengthClass},
     {"weekday", kWeekdayClass}, {"part", kPartClass},  {"every", kEveryClass},
     {"few", kFewClass},        {"step", kStepClass}, {"unit", kUnitClass},
     {"name", kNameClass},      {"other", kOtherClass},
     {"days", kDaysClass},     {"count", kCountClass},
     {"all", kAllClasses}}};

constexpr std::array<std::pair<std::string_view, DateRelation>, 4> kRelations = {
    {{"before", DateRelation::kBefore},
     {"after", DateRelation::kAfter},
     {"since", DateRelation::kSince},
     {"until", DateRelation::kUntil}}};

template <class Names>
auto by_name(const Names& names, std::string_view name) {
  using Value = decltype(names[0].second);
  for (const auto& [known, value] : names) {
    if (known == name) return value;
  }
  return Value{};
}

uint16_t classes(std::string_view list) {
  uint16_t all = 0;
  for_each_part(list, ',', [&](std::string_view part) {
    all = static_cast<uint16_t>(all | by_name(kClasses, part));
  });
  return all;
}

// "day2_word" is the second day.
SlotMeaning slot_meaning(std::string_view name) {
  SlotMeaning meaning;
  std::string_view stem = name.substr(0, name.find('_'));
  if (stem.ends_with('2')) {
    meaning.second = true;
    stem.remove_suffix(1);
  }
  meaning.field = by_name(kFields, stem);
  return meaning;
}

Neighbour read_neighbour(const Attributes& attributes) {
  Neighbour neighbour;
  neighbour.leads = classes(attributes.get("leads"));
  neighbour.forbids = classes(attributes.get("forbids"));
  neighbour.predicate = attributes.has("predicate");
  neighbour.ends_phrase = neighbour.predicate || attributes.has("ends_phrase");
  neighbour.event = attributes.has("event");
  neighbour.stays = attributes.has("stays");
  neighbour.within = attributes.has("within");
  neighbour.recurs = attributes.has("recurs");
  neighbour.yearly = attributes.has("yearly");
  neighbour.ordinal = attributes.has("ordinal");
  neighbour.compares = attributes.has("compares");
  neighbour.compares_with = attributes.has("compares_with");
  neighbour.than = attributes.has("than");
  neighbour.birth = attributes.has("birth");
  neighbour.age = attributes.has("age");
  neighbour.edition = attributes.has("edition");
  neighbour.names_year = attributes.has("names_year");
  neighbour.part = read_meaning(attributes).point.part;
  neighbour.relation = by_name(kRelations, attributes.get("rel"));
  return neighbour;
}

}  // namespace

Grammar::Grammar(const Lexicons& lexicons, const Rules& rules, const Matcher& matcher)
    : rules_(rules.size()),
      entry_index_(lexicons.size(), 0),
      word_index_(lexicons.size(), 0),
      neighbour_index_(lexicons.size(), 0),
      number_lexicon_(lexicons.find("date.number")),
      day_head_lexicon_(lexicons.find("date.day_head")),
      before_lexicon_(lexicons.find("date.before")),
      after_lexicon_(lexicons.find("date.after")),
      range_rule_(rules.find("date.range")) {
  for (size_t role = 0; role < kRoles; ++role) {
    role_lexicons_[role] =
        lexicons.find(std::string(kRolePrefix).append(kRoleNames[role]));
  }
  for (const Role role : {Role::kNever, Role::kFrom, Role::kNow, Role::kQualifier, Role::kSince}) {
    openers_.add(role_lexicons_[static_cast<size_t>(role)]);
  }
  for (RuleId id = 1; id < rules.size(); ++id) {
    if (rules[id].kind != kKind) continue;
    rules_[id] = {true, read_meaning(rules[id].with)};
  }
  for (uint16_t slot = 0; slot < matcher.slot_count(); ++slot) {
    slots_.push_back(slot_meaning(matcher.slot_name(slot)));
    slots_.back().lexicon =
        slot < rules.slots().size() && rules.slots()[slot].kind == Slot::Kind::kLexicon;
  }
  for (EntryId id = 0; id < lexicons.size(); ++id) {
    const Entry& entry = lexicons[id];
    const Attributes& attributes = entry.attributes;
    if (!std::string_view(lexicons.name(entry.lexicon)).starts_with(kLexiconPrefix)) continue;
    if (std::string_view(lexicons.name(entry.lexicon)).starts_with(kRolePrefix)) {
      words_.push_back(
          {attributes.has("guarded"), attributes.has("outside"), attributes.has("length_only"),
           attributes.has("opens"), read_meaning(attributes)});
      word_index_[id] = static_cast<uint16_t>(words_.size());
    } else if (entry.lexicon == before_lexicon_ || entry.lexicon == after_lexicon_) {
      neighbours_.push_back(read_neighbour(attributes));
      neighbour_index_[id] = static_cast<uint16_t>(neighbours_.size());
    } else {
      entries_.push_back(read_meaning(attributes));
      entry_index_[id] = static_cast<uint16_t>(entries_.size());
    }
  }
}

const Word* Grammar::word_at(const Hits& hits, uint32_t token, Role role, uint32_t& last) const {
  const LexiconId lexicon = role_lexicons_[static_cast<size_t>(role)];
  const bool within = token < hits.size();
  const PhraseHit* hit =
      within && lexicon != kNoLexicon ? hits.phrase_at(token, lexicon) : nullptr;
  if (hit == nullptr) return nullptr;
  last = hit->last;
  return find(words_, word_index_, hit->entry);
}

bool Grammar::names_day(const Hits& hits, uint32_t token) const {
  return day_head_lexicon_ != kNoLexicon && hits.phrase_at(token, day_head_lexicon_) != nullptr;
}

bool Grammar::numeral_at(const Hits& hits, uint32_t token) const {
  const PhraseHit* hit = number_lexicon_ == kNoLexicon ? nullptr : hits.phrase_at(token, number_lexicon_);
  return hit != nullptr && hit->last - token > 1;
}

const Neighbour* Grammar::before(const Document& document, const Hits& hits, uint32_t token,
                                 uint32_t* first) const {
  if (token == 0 || document[token].gap == Gap::kNewline) return nullptr;
  const Neighbour* longest = nullptr;
  const uint32_t begin = token > kLongestNeighbour ? token - kLongestNeighbour : 0;
  for (uint32_t i = token; i-- > begin;) {
    for (const PhraseHit& hit : hits.phrases_at(i)) {
      if (hit.lexicon != before_lexicon_ || hit.last != token) continue;
      longest = find(neighbours_, neighbour_index_, hit.entry);
      if (first != nullptr) *first = i;
    }
  }
  return longest;
}

const Neighbour* Grammar::after(const Document& document, const Hits& hits, uint32_t token) const {
  if (token >= document.size() || document[token].gap == Gap::kNewline) return nullptr;
  const PhraseHit* hit = hits.phrase_at(token, after_lexicon_);
  return hit == nullptr ? nullptr : find(neighbours_, neighbour_index_, hit->entry);
}

}  // namespace vie::date
