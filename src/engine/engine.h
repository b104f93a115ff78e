// The engine: everything compiled, immutable, shared by all threads; and the workspace, everything one
// thread needs for one text, reused from text to text.

#ifndef VIE_ENGINE_ENGINE_H
#define VIE_ENGINE_ENGINE_H

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/crimes.h"
#include "extract/custom.h"
#include "extract/dates.h"
#include "extract/officials.h"
#include "extract/organisations.h"
#include "extract/plans.h"
#include "match/hits.h"
#include "match/keys.h"
#include "match/lexicon.h"
#include "match/matcher.h"
#include "match/rules.h"
#include "output/names.h"
#include "record/candidates.h"
#include "record/table.h"
#include "resolve/context.h"
#include "resolve/crimes.h"
#include "resolve/dates.h"
#include "resolve/officials.h"
#include "resolve/plans.h"
#include "text/document.h"
#include "text/vocabulary.h"

namespace vie {

/// What the sources say, before it is compiled.
struct EngineSources {
  static constexpr size_t kMaxSource = 16u << 20;

  Vocabulary vocabulary;
  Lexicons lexicons{vocabulary};
  Rules rules;

  EngineSources() = default;
  EngineSources(const EngineSources&) = delete;
  EngineSources& operator=(const EngineSources&) = delete;

  /// Reads a lexicon or a rule source, whichever its first line says; for `keys` see match/keys.h.
  void read(std::string_view name, std::string_view text, Keys& keys);
  static bool has_rules(std::string_view text);
  /// Compiles and throws away: finds the mistakes in patterns.
  void check_patterns(int64_t regex_memory);

  size_t memory() const;
};

/// Everything one thread needs for one text; grows to its bound and then allocates no more.
struct Workspace {
  Document document;
  Hits hits;
  MatchScratch match;
  Candidates candidates;

  size_t memory() const;
};

struct ExtractOptions {
  bool strict_utf8 = false;
  vie_date published{};
  std::span<const uint32_t> kinds;  // borrowed; empty: all
};

class Engine : public RecordNames {
 public:
  Engine(std::unique_ptr<EngineSources> sources, int64_t regex_memory);

  /// Appends the records of one text to `table` as its document number `doc`.  Throws VIE_E_UTF8 under
  /// the strict option; then the document has no records.
  void extract(std::string_view text, uint32_t doc, const ExtractOptions& options,
               Workspace& workspace, Table& table) const;

  std::string_view kind_name(uint32_t kind) const override;
  std::string_view field_name(uint32_t field) const override;
  bool field_is_list(uint32_t field) const override;
  std::string_view rule_name(uint32_t rule) const override;
  uint32_t rule_count() const override { return static_cast<uint32_t>(sources_->rules.size()); }
  uint32_t user_kind_count() const override { return static_cast<uint32_t>(custom_.kinds().size()); }
  uint32_t user_field_count() const override { return static_cast<uint32_t>(user_fields_.size()); }
  uint32_t kind_id(std::string_view name) const;
  uint32_t field_id(std::string_view name) const;

  const EngineSources& sources() const { return *sources_; }
  const Matcher& matcher() const { return matcher_; }
  size_t memory() const;

 private:
  void write_custom(const Workspace& workspace, Table& table) const;

  std::unique_ptr<EngineSources> sources_;
  Matcher matcher_;
  OrganisationExtractor organisations_;
  DateExtractor dates_;
  OfficialExtractor officials_;
  CrimeExtractor crimes_;
  PlanExtractor plans_;
  CustomExtractor custom_;
  DateResolver date_resolver_;
  OfficialResolver official_resolver_;
  CrimeResolver crime_resolver_;
  PlanResolver plan_resolver_;
  std::vector<std::string> user_fields_;  // names, from VIE_FIELD_USER on
};

}  // namespace vie

#endif  // VIE_ENGINE_ENGINE_H
