// The stages in their order, see engine.h: text, match, extract, resolve.

#include "engine/engine.h"

#include <algorithm>

#include "base/failure.h"
#include "base/strings.h"
#include "match/source.h"
#include "record/fields.h"

namespace vie {
namespace {

// The first word of the first line that is not a comment.
std::string_view first_word(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const std::string_view line = trim(take_until(text, '\n'));
    if (line.empty() || line.front() == '#') continue;
    return line.substr(0, line.find_first_of(" \t"));
  }
  return {};
}

// The phrases are compiled before the other stages make their tables, which then find their place free.
const Lexicons& without_phrases(EngineSources& sources) {
  sources.lexicons.drop_phrases();
  return sources.lexicons;
}

}  // namespace

bool EngineSources::has_rules(std::string_view text) {
  const std::string_view word = first_word(text);
  return word == "slot" || word == "rule" || word == Keys::kKeyword;
}

void EngineSources::read(std::string_view name, std::string_view text, Keys& keys) {
  SourceReader reader(name, text);
  const std::string_view word = first_word(text);
  if (word == "lexicon") {
    lexicons.read(reader, keys);
  } else if (has_rules(text)) {
    rules.read(reader, keys);
  } else if (reader.next()) {
    reader.fail("expected \"lexicon\", \"keys\", \"slot\" or \"rule\" as the first word of a source");
  }
}

void EngineSources::check_patterns(int64_t regex_memory) {
  static_cast<void>(Matcher(lexicons, rules, vocabulary, regex_memory));
}

size_t Workspace::memory() const {
  return document.memory() + hits.memory() + match.memory() + candidates.memory();
}

Engine::Engine(std::unique_ptr<EngineSources> sources, int64_t regex_memory)
    : sources_(std::move(sources)),
      matcher_(sources_->lexicons, sources_->rules, sources_->vocabulary, regex_memory),
      organisations_(without_phrases(*sources_), sources_->rules),
      dates_(sources_->lexicons, sources_->rules, matcher_),
      officials_(sources_->lexicons, sources_->rules, organisations_.grammar()),
      crimes_(sources_->lexicons, sources_->rules, matcher_),
      plans_(sources_->lexicons, sources_->rules, matcher_),
      custom_(sources_->rules),
      date_resolver_(sources_->lexicons, sources_->rules),
      official_resolver_(sources_->lexicons, sources_->rules),
      crime_resolver_(sources_->lexicons, sources_->rules),
      plan_resolver_(sources_->lexicons, sources_->rules) {
  for (uint16_t slot = 0; slot < matcher_.slot_count(); ++slot) {
    user_fields_.push_back(matcher_.slot_name(slot));
  }
}

void Engine::extract(std::string_view text, uint32_t doc, const ExtractOptions& options,
                     Workspace& workspace, Table& table) const {
  Document& document = workspace.document;
  Candidates& candidates = workspace.candidates;
  document.assign(text, sources_->vocabulary);
  if (options.strict_utf8 && document.bad_bytes() > 0) {
    throw Failure(VIE_E_UTF8, "ill-formed UTF-8", {0, 0, document.first_bad_byte()});
  }
  matcher_.run(document, workspace.hits, workspace.match);
  candidates.clear();
  // Papers are told of with the days and people that sign them, and within the name of an office nothing
  // is a crime; else no kind needs another.
  const auto wants = [&](uint32_t kind) {
    return options.kinds.empty() ||
           std::find(options.kinds.begin(), options.kinds.end(), kind) != options.kinds.end();
  };
  const bool plans = wants(VIE_KIND_PLAN);
  const bool dates = plans || wants(VIE_KIND_DATE);
  const bool officials = plans || wants(VIE_KIND_OFFICIAL) || wants(VIE_KIND_POSITION);
  const bool crimes = wants(VIE_KIND_CRIME);
  if (officials || crimes) organisations_.run(document, workspace.hits, candidates);
  if (dates) dates_.run(document, workspace.hits, candidates);
  if (officials) officials_.run(document, workspace.hits, candidates);
  if (crimes) crimes_.run(document, workspace.hits, candidates);
  if (plans) plans_.run(document, workspace.hits, candidates);
  custom_.run(document, workspace.hits, candidates);

  const Context context{options.published};
  table.start_document(doc, options.kinds);
  if (dates) date_resolver_.run(document, workspace.hits, context, candidates, table);
  if (officials) official_resolver_.run(document, workspace.hits, context, candidates, table);
  if (crimes) crime_resolver_.run(document, workspace.hits, context, candidates, table);
  if (plans) plan_resolver_.run(document, workspace.hits, context, candidates, table);
  write_custom(workspace, table);
  table.finish_document();
}

void Engine::write_custom(const Workspace& workspace, Table& table) const {
  const Document& document = workspace.document;
  for (const CustomCandidate& candidate : workspace.candidates.custom) {
    const auto kind = static_cast<uint32_t>(VIE_KIND_USER + custom_.kind_of(candidate.rule));
    const Table::RecordId record =
        table.add(kind, document.original(document.span(candidate.first, candidate.last)),
                  candidate.rule, sources_->rules[candidate.rule].score);
    for (uint32_t i = 0; i < candidate.capture_count; ++i) {
      const Capture& capture = workspace.hits.captures[candidate.first_capture + i];
      const Span span = document.span(capture.first, capture.last);
      table.set_str(record, static_cast<uint32_t>(VIE_FIELD_USER) + capture.slot,
                    document.clean(span), document.original(span));
    }
  }
}

std::string_view Engine::kind_name(uint32_t kind) const {
  for (const KindInfo& info : kind_infos()) {
    if (info.id == kind) return info.name;
  }
  const size_t user = kind - size_t{VIE_KIND_USER};
  return kind >= VIE_KIND_USER && user < custom_.kinds().size() ? custom_.kinds()[user]
                                                                : std::string_view();
}

std::string_view Engine::field_name(uint32_t field) const {
  if (const FieldInfo* info = find_field(field)) return info->name;
  const size_t user = field - size_t{VIE_FIELD_USER};
  return field >= VIE_FIELD_USER && user < user_fields_.size() ? user_fields_[user]
                                                               : std::string_view();
}

bool Engine::field_is_list(uint32_t field) const {
  const FieldInfo* info = find_field(field);
  return info != nullptr && info->list;
}

std::string_view Engine::rule_name(uint32_t rule) const {
  return rule < sources_->rules.size() ? sources_->rules[static_cast<RuleId>(rule)].name
                                       : std::string_view();
}

uint32_t Engine::kind_id(std::string_view name) const {
  for (const KindInfo& info : kind_infos()) {
    if (info.name == name) return info.id;
  }
  const auto& kinds = custom_.kinds();
  const auto at = std::find(kinds.begin(), kinds.end(), name);
  return at == kinds.end() ? 0 : static_cast<uint32_t>(VIE_KIND_USER + (at - kinds.begin()));
}

uint32_t Engine::field_id(std::string_view name) const {
  for (const FieldInfo& info : field_infos()) {
    if (info.name == name) return info.id;
  }
  const auto at = std::find(user_fields_.begin(), user_fields_.end(), name);
  return at == user_fields_.end()
             ? 0
             : static_cast<uint32_t>(VIE_FIELD_USER + (at - user_fields_.begin()));
}

size_t EngineSources::memory() const { return owned_bytes(vocabulary, lexicons, rules); }

size_t Engine::memory() const {
  return sizeof *this + sizeof *sources_ +
         owned_bytes(*sources_, matcher_, organisations_, dates_, officials_, crimes_, plans_, custom_) +
         owned_bytes(date_resolver_, official_resolver_, crime_resolver_, plan_resolver_, user_fields_);
}

}  // namespace vie
