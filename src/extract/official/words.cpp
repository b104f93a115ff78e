// Reading what the lexicons say of titles and names, see words.h.

#include "extract/official/words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "text/marks.h"

namespace vie {
namespace {

PositionStatus status_of(std::string_view name) {
  if (name == "former") return PositionStatus::kFormer;
  if (name == "acting") return PositionStatus::kActing;
  if (name == "late") return PositionStatus::kLate;
  if (name == "new") return PositionStatus::kNew;
  return PositionStatus::kCurrent;
}

Standing standing_of(const Attributes& attributes) {
  if (attributes.has("no")) return Standing::kNone;
  const std::string_view weak = attributes.get("weak");
  if (weak == "home") return Standing::kAtHome;
  if (weak == "abroad") return Standing::kAbroad;
  if (weak == "keep") return Standing::kUnlessCompany;
  if (weak == "deny") return Standing::kIfPublic;
  if (weak == "extra") return Standing::kBeside;
  return Standing::kOffice;
}

using Pair = std::pair<std::string_view, std::string_view>;
constexpr std::array<Pair, 21> kClasses = {{
    {"police", "police"},       {"police-unit", "police"},   {"military", "military"},
    {"court", "judiciary"},     {"procuracy", "judiciary"},  {"diplomatic", "diplomatic"},
    {"party", "party"},         {"mass", "social"},          {"media", "social"},
    {"institution", "social"},  {"academy", "academic"},     {"school", "academic"},
    {"local", "local"},         {"local-division", "local"}, {"ministry", "state"},       {"agency", "state"},
    {"state", "state"},         {"assembly", "state"},       {"government", "state"},
    {"international", "foreign"}, {"company", "company"},
}};
constexpr std::array<std::string_view, 5> kPrivate = {"company", "bank", "lawyers", "sport", "club"};

}  // namespace

std::string_view class_of_office(std::string_view kind) {
  for (const auto& [of, is] : kClasses) {
    if (of == kind) return is;
  }
  return {};
}

bool private_office(std::string_view kind) {
  return std::find(kPrivate.begin(), kPrivate.end(), kind) != kPrivate.end();
}

bool View::dash(uint32_t token) const {
  if (!follows(token) || !is_dash(document, token)) return false;
  return follows(token + 1) &&
         (document[token].gap == Gap::kSpace || document[token + 1].gap == Gap::kSpace);
}

void ShortForms::find(const Document& document, const std::vector<OrganisationCandidate>& offices) {
  size_ = 0;
  for (const OrganisationCandidate& office : offices) {
    for (uint32_t at = office.first + 1; at + 2 < office.last; ++at) {
      const Token& inner = document[at + 1];
      const bool told = document.punctuation(at) == '(' && inner.is_word() && inner.capital() &&
                        document.punctuation(at + 2) == ')';
      if (!told) continue;
      offices_[size_++ % offices_.size()] = {&office, at + 1};
      break;
    }
  }
}

const OrganisationCandidate* ShortForms::at(const Document& document, uint32_t token) const {
  const size_t count = std::min<size_t>(size_, offices_.size());
  for (size_t i = 0; i < count; ++i) {
    if (document.folded(offices_[i].token) == document.folded(token)) return offices_[i].office;
  }
  return nullptr;
}

OfficialWords::OfficialWords(const Lexicons& lexicons)
    : title(lexicons.find("title")),
      rank(lexicons.find("rank")),
      honorific(lexicons.find("honorific")),
      plural(lexicons.find("honorific.plural")),
      modifier(lexicons.find("modifier")),
      post(lexicons.find("title.post")),
      participle(lexicons.find("title.participle")),
      ordinal(lexicons.find("title.ordinal")),
      term(lexicons.find("title.term")),
      seat(lexicons.find("title.seat")),
      join(lexicons.find("title.join")),
      appoint(lexicons.find("title.appoint")),
      source(lexicons.find("title.source")),
      list(lexicons.find("title.list")),
      wish(lexicons.find("title.wish")),
      portfolio(lexicons.find("org.portfolio")),
      apostrophe(lexicons.find("name.apostrophe")),
      middle(lexicons.find("name.middle")),
      particle(lexicons.find("name.particle")),
      prefix(lexicons.find("name.prefix")),
      stop(lexicons.find("name.stop")),
      stop_capitals(lexicons.find("name.stop.capitals")),
      not_before(lexicons.find("name.not_before")),
      not_name(lexicons.find("name.not")),
      clan(lexicons.find("name.clan")),
      field(lexicons.find("org.topic")),
      surname(lexicons.find("surname")),
      country_name(lexicons.find("country")),
      province(lexicons.find("province")),
      place_type(lexicons.find("place.type")),
      city(lexicons.find("country.city")),
      owner(lexicons.find("org.owner")),
      both(lexicons.find("name.and")),
      title_not(lexicons.find("title.not")),
      monument(lexicons.find("name.monument")),
      after(lexicons.find("name.after")),
      predicate(lexicons.find("title.predicate")),
      office_head(lexicons.find("org.head")),
      office_bare(lexicons.find("org.bare")),
      office_stop(lexicons.find("org.stop")),
      office(lexicons.find("org")),
      about(lexicons.find("org.about")),
      ward(lexicons.find("org.ward")),
      age(lexicons.find("name.age")),
      born(lexicons.find("name.born")),
      lives(lexicons.find("name.lives")),
      titles_(lexicons),
      entries_(lexicons) {
  for (EntryId id = 0; id < lexicons.size(); ++id) {
    const Attributes& attributes = lexicons[id].attributes;
    const Entry entry{attributes.get("id"),
                      attributes.get("abroad"),
                      attributes.get("country"),
                      status_of(attributes.get("status")),
                      static_cast<uint8_t>(attributes.number("persons")),
                      attributes.has("other"),
                      attributes.has("learned"),
                      attributes.has("opens"),
                      attributes.has("hoped"),
                      attributes.has("ambiguous"),
                      attributes.has("strong"),
                      attributes.has("weak")};
    if (entry != Entry{}) entries_.make(id) = entry;
  }
  lexicons.for_each("title", [this](EntryId id, const vie::Entry& entry) {
    TitleWord& word = titles_.make(id);
    word.id = entry.attributes.get("id");
    word.position_class = entry.attributes.get("class");
    word.standing = standing_of(entry.attributes);
    const std::string_view needs = entry.attributes.get("needs");
    word.needs_office = needs == "office";
    word.needs_name = needs == "name";
    word.bearer = entry.attributes.has("bearer");
    word.seat = entry.attributes.has("seat");
    word.serves = entry.attributes.has("serves");
    word.department = entry.attributes.has("department");
    word.solid = entry.attributes.has("solid");
    word.native = entry.attributes.has("native");
    word.deputy = entry.attributes.has("deputy");
    word.firm = entry.attributes.has("firm");
    word.sole = entry.attributes.has("sole");
    word.whole = entry.attributes.has("whole");
    word.country = entry.attributes.get("country");
    word.at_home = entry.attributes.get("home");
    word.of_state = entry.attributes.get("state");
    word.of_head = entry.attributes.get("head");
    word.elsewhere = entry.attributes.get("elsewhere");
    for_each_part(entry.attributes.get("takes"), '+', [&word](std::string_view what) {
      word.org |= what == "org";
      word.place |= what == "place";
      word.portfolio |= what == "portfolio";
      word.host |= what == "host";
      word.field |= what == "field";
      word.about |= what == "about";
    });
  });
}

}  // namespace vie
