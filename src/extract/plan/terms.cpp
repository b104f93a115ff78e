// Reading the lexicons plan.* into a table, see terms.h.  An attribute value that is not known leaves
// the default: a user's file may say more than this version understands.

#include "extract/plan/terms.h"

#include <span>

namespace vie::plan {
namespace {

constexpr std::string_view kLexiconNames[] = {
    "",
    "plan.paper",
    "plan.verb",
    "plan.cue",
    "plan.light",
    "plan.event",
    "plan.coming",
    "plan.outcome",
    "plan.other",
    "plan.quantity",
    "plan.classifier",
    "plan.end",
    "plan.soft_end",
    "plan.value",
    "plan.occasion",
    "plan.topic",
    "plan.clause",
    "plan.and",
    "plan.open",
    "plan.before_noun",
    "plan.relative",
    "plan.between",
    "plan.with",
    "plan.period",
    "plan.year",
    "plan.until",
    "plan.number_word",
    "plan.word",
    "plan.demonstrative",
    "plan.dangling",
    "plan.prospective",
    "plan.none_in_particular",
    "plan.any",
    "plan.naming",
    "plan.member",
    "plan.code",
    "plan.defines",
    "plan.intro",
    "plan.habit",
    "plan.length",
    "plan.procedure",
    "plan.glued",
    "plan.beside",
    "plan.matter",
    "plan.judge",
    "plan.finite",
    "plan.another",
    "plan.order",
    "plan.deal",
    "plan.says",
    "plan.having",
    "plan.submit",
    "country",
    "country.city",
};
static_assert(std::size(kLexiconNames) == static_cast<size_t>(Role::kCount));

template <class Value>
struct Named {
  std::string_view name;
  Value value;
};
constexpr Named<Act> kActs[] = {{"sign", Act::kSign},
                                {"issue", Act::kIssue},
                                {"exchange", Act::kExchange},
                                {"adopt", Act::kAdopt},
                                {"treat", Act::kTreat}};
constexpr Named<PlanStatus> kStatuses[] = {{"signed", PlanStatus::kSigned},
                                           {"planned", PlanStatus::kPlanned},
                                           {"referenced", PlanStatus::kReferenced},
                                           {"refused", PlanStatus::kRefused},
                                           {"issued", PlanStatus::kIssued}};
constexpr Named<Class> kClasses[] = {
    {"treaty", Class::kTreaty},         {"agreement", Class::kAgreement},
    {"plan", Class::kPlan},             {"joint", Class::kJoint},
    {"supplement", Class::kSupplement}, {"contract", Class::kContract},
    {"domestic", Class::kDomestic},     {"procedural", Class::kProcedural},
    {"generic", Class::kGeneric}};
constexpr Named<Mention> kMentions[] = {{"always", Mention::kAlways},
                                        {"named", Mention::kNamed},
                                        {"capital", Mention::kCapital},
                                        {"year", Mention::kYear},
                                        {"period", Mention::kPeriod},
                                        {"signed", Mention::kSigned},
                                        {"none", Mention::kNever}};
constexpr Named<Event> kEvents[] = {{"ceremony", Event::kCeremony},
                                    {"act", Event::kAct},
                                    {"anniversary", Event::kAnniversary},
                                    {"time", Event::kTime},
                                    {"side", Event::kSide}};

template <class Value>
void read(const Attributes& attributes, std::string_view key, std::span<const Named<Value>> names,
          Value& value) {
  const std::string_view given = attributes.get(key);
  for (const Named<Value>& named : names) {
    if (named.name == given) value = named.value;
  }
}

Term make_term(Role role, const Attributes& attributes) {
  Term term;
  term.role = role;
  read<Act>(attributes, "act", kActs, term.act);
  read<PlanStatus>(attributes, "status", kStatuses, term.status);
  read<Class>(attributes, "class", kClasses, term.kind);
  read<Mention>(attributes, "mention", kMentions, term.mention);
  read<Event>(attributes, "kind", kEvents, term.event);
  const bool of_signing = term.kind == Class::kTreaty || term.kind == Class::kJoint;
  const std::string_view year = attributes.get("year");
  term.signed_year = year.empty() ? of_signing : year != "for";
  term.topic_year = year == "topic";
  term.also_verb = attributes.has("verb");
  term.one_sided = term.kind == Class::kDomestic || attributes.has("sides");
  term.mutual = attributes.has("mutual");
  term.plan_only = attributes.has("plan");
  term.acronym = attributes.has("acronym");
  term.before_noun = attributes.has("noun");
  term.before_time = attributes.has("time");
  term.single = attributes.has("one");
  term.yields = attributes.has("yields");
  term.whole = attributes.has("whole");
  term.far = attributes.get("reach") == "far";
  term.passive = attributes.has("passive");
  term.clause = attributes.get("reach") == "clause";
  term.generic = attributes.get("status") == "generic" || attributes.has("rule");
  term.anyone = attributes.has("anyone");
  term.when = attributes.has("when");
  term.about = attributes.has("about");
  term.permits = attributes.has("permit");
  term.condition = attributes.has("condition");
  term.of = attributes.has("of");
  term.direct = attributes.has("direct");
  term.fulfils = attributes.has("fulfils");
  term.done = attributes.has("done");
  term.closes = attributes.has("closes");
  term.ended = attributes.has("ended");
  term.of_act = attributes.has("signing");
  term.own = attributes.has("own");
  term.court = attributes.has("court");
  term.anywhere = attributes.has("anywhere");
  term.country = attributes.has("country");
  term.forces = attributes.has("forces");
  term.duty = attributes.has("duty");
  term.lacks = attributes.has("lacks");
  term.purpose = attributes.has("purpose");
  term.sentence = attributes.has("sentence");
  term.id = attributes.get("id");
  term.stage = attributes.get("stage");
  return term;
}

}  // namespace

Terms::Terms(const Lexicons& lexicons) : terms_(lexicons) {
  for (size_t role = 0; role < std::size(kLexiconNames); ++role) {
    lexicons_[role] = role == 0 ? kNoLexicon : lexicons.find(kLexiconNames[role]);
  }
  for (EntryId id = 0; id < lexicons.size(); ++id) {
    for (size_t role = 1; role < std::size(kLexiconNames); ++role) {
      if (lexicons[id].lexicon == lexicons_[role]) {
        terms_.make(id) = make_term(static_cast<Role>(role), lexicons[id].attributes);
      }
    }
  }
}

}  // namespace vie::plan
