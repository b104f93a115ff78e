// Completing candidates of the kind crime, see crimes.h.

#include "resolve/crimes.h"

#include <algorithm>

namespace vie {
namespace {

constexpr uint32_t kSentenceReach = 12;  // tokens from a punishment to its offence
constexpr std::string_view kConvicted = "convicted";

}  // namespace

CrimeResolver::CrimeResolver(const Lexicons& lexicons, const Rules& rules)
    : rules_(rules),
      taxonomy_(lexicons),
      cues_(lexicons, rules, taxonomy_),
      story_(taxonomy_),
      citations_(rules, taxonomy_),
      sentence_rule_(rules.find("crime.sentence")) {}

void CrimeResolver::run(const Document& document, const Hits& hits, const Context& context,
                        Candidates& candidates, Table& table) const {
  std::vector<CrimeCandidate>& mentions = candidates.crimes;
  CrimeScratch& scratch = candidates.crime_scratch;
  const std::vector<CrimeReading>& readings = scratch.readings;
  const std::vector<CrimeCitation>& citations = scratch.citations;
  citations_.read(document, hits, context, mentions, scratch.citations);
  if (mentions.empty()) return;
  cues_.read(document, hits, mentions, scratch);
  story_.settle(document, mentions, scratch);

  for (size_t i = 0; i < mentions.size(); ++i) {
    const CrimeCandidate& mention = mentions[i];
    const crime::Category& category = taxonomy_[mention.category];
    const Table::RecordId record = write(document, mention, category, table);
    const auto cited = std::lower_bound(
        citations.begin(), citations.end(), mention.first,
        [](const CrimeCitation& citation, uint32_t at) { return citation.mention < at; });
    const bool has_citation = cited != citations.end() && cited->mention == mention.first;
    write_articles(category, has_citation ? &*cited : nullptr, record, table);
    for (uint32_t a = 0; a < mention.attribute_count; ++a) {
      const std::string_view id = taxonomy_.attribute(mention.attributes[a]);
      if (id != category.id) table.set_str(record, VIE_FIELD_ATTRIBUTE, id);
    }
    table.set_str(record, VIE_FIELD_CONTEXT, readings[i].context);
    if (!readings[i].status.empty()) table.set_str(record, VIE_FIELD_STATUS, readings[i].status);
    if (has_citation) {
      const Span span = document.span(cited->first, cited->last);
      table.set_str(record, VIE_FIELD_CITATION, document.clean(span), document.original(span));
    }
    if (readings[i].status.starts_with(kConvicted)) {
      write_sentence(document, hits, mentions, i, record, table);
    }
  }
}

Table::RecordId CrimeResolver::write(const Document& document, const CrimeCandidate& mention,
                                     const crime::Category& category, Table& table) const {
  const Span span = document.original(document.span(mention.first, mention.last));
  const Table::RecordId record =
      table.add(VIE_KIND_CRIME, span, mention.rule, rules_[mention.rule].score);
  table.set_str(record, VIE_FIELD_CATEGORY, category.id);
  for (const std::string_view id : category.path) table.set_str(record, VIE_FIELD_PATH, id);
  table.set_str(record, VIE_FIELD_NAME, category.name);
  if (!category.name_en.empty()) table.set_str(record, VIE_FIELD_NAME_EN, category.name_en);
  if (!category.iccs.empty()) table.set_str(record, VIE_FIELD_ICCS, category.iccs);
  return record;
}

// The articles of the category; of a group whose article of today the text cites, that one.
void CrimeResolver::write_articles(const crime::Category& category,
                                   const CrimeCitation* citation, Table::RecordId record,
                                   Table& table) const {
  if (citation != nullptr && !citation->old_code) {
    table.set_str(record, VIE_FIELD_ARTICLE, citation->article);
    return;
  }
  for (const std::string_view article : category.articles) {
    table.set_str(record, VIE_FIELD_ARTICLE, article);
  }
}

// The punishment just before the offence ("15 năm tù về tội ..."), else just behind it, with no other
// mention between them.
void CrimeResolver::write_sentence(const Document& document, const Hits& hits,
                                   const std::vector<CrimeCandidate>& mentions, size_t mention,
                                   Table::RecordId record, Table& table) const {
  if (sentence_rule_ == kNoRule) return;
  const CrimeCandidate& crime = mentions[mention];
  const auto write = [&](uint32_t first, uint32_t last) {
    const Span span = document.span(first, last);
    table.set_str(record, VIE_FIELD_SENTENCE, document.clean(span), document.original(span));
  };
  const auto hit_at = [&](uint32_t token) -> const RuleHit* {
    for (const RuleHit& hit : hits.rules_at(token)) {
      if (hit.rule == sentence_rule_) return &hit;
    }
    return nullptr;
  };
  // The longest punishment that ends nearest before the crime: the first one met that is not part of a
  // longer one ("3 năm 6 tháng tù").
  const uint32_t from = std::max(mention > 0 ? mentions[mention - 1].last : 0,
                                 crime.first > kSentenceReach ? crime.first - kSentenceReach : 0);
  const RuleHit* before = nullptr;
  for (uint32_t token = from; token < crime.first;) {
    const RuleHit* hit = hit_at(token);
    if (document[token].starts_sentence) before = nullptr;
    if (hit != nullptr) before = hit;
    token = hit != nullptr ? hit->last : token + 1;
  }
  if (before != nullptr && before->last <= crime.first) return write(before->first, before->last);
  const uint32_t until =
      std::min({document.size(), crime.last + kSentenceReach,
                mention + 1 < mentions.size() ? mentions[mention + 1].first : document.size()});
  for (uint32_t token = crime.last; token < until && !document[token].starts_sentence; ++token) {
    if (const RuleHit* hit = hit_at(token)) return write(hit->first, hit->last);
  }
}

}  // namespace vie
