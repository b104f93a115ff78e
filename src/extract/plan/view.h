// One text as the search for papers sees it: tokens, and the phrases of the lexicons plan.*, forwards
// and backwards.  Words that only look like a paper or a signing ("thư ký", "Bộ Kế hoạch và Đầu tư")
// are hidden from it.

#ifndef VIE_EXTRACT_PLAN_VIEW_H
#define VIE_EXTRACT_PLAN_VIEW_H

#include <cstdint>
#include <vector>

#include "extract/plan/terms.h"
#include "match/hits.h"
#include "record/candidates.h"
#include "text/document.h"
#include "text/glue.h"
#include "text/marks.h"

namespace vie::plan {

class View {
 public:
  /// Years that a paper may be for or from.
  static constexpr uint32_t kFirstYear = 1900;
  static constexpr uint32_t kLastYear = 2100;

  View(const Document& document, const Hits& hits, const Terms& terms,
       const Candidates& candidates, std::vector<uint8_t>& hidden);

  const Document& document() const { return document_; }
  const Hits& hits() const { return hits_; }
  const Terms& terms() const { return terms_; }
  uint32_t size() const { return document_.size(); }
  const Token& operator[](uint32_t i) const { return document_[i]; }
  const Term& term(const PhraseHit& hit) const { return terms_[hit.entry]; }

  /// The longest phrase with a role that begins at a token, or that ends before one.  Papers, verbs and
  /// what says of them whether they happened are hidden in other words, all else only in offices.
  const PhraseHit* find(uint32_t token, Role role) const;
  const PhraseHit* find_ending(uint32_t end, Role role) const;

  /// Whether a sentence, paragraph or headline ends before a token.
  bool breaks_before(uint32_t token) const {
    if (token >= size() || document_[token].gap == Gap::kNewline) return true;
    return document_[token].starts_sentence && !inside_word(document_, token);
  }
  bool is_year(uint32_t token) const {
    return token < size() && document_[token].is_number() && document_[token].span.size() == 4 &&
           document_[token].number >= kFirstYear && document_[token].number <= kLastYear;
  }
  /// The office whose name begins at a token, or nullptr; the official, and whether he is named.
  const OrganisationCandidate* office_at(uint32_t token) const;
  const OfficialCandidate* official_at(uint32_t token) const;
  bool person_at(uint32_t token) const {
    const OfficialCandidate* official = official_at(token);
    return official != nullptr && official->named();
  }
  const DateCandidate* date_at(uint32_t token) const {
    return beginning_at(candidates_.dates, token);
  }
  bool opens_quote(uint32_t token) const { return vie::opens_quote(document_, token); }
  bool closes_quote(uint32_t token) const { return vie::closes_quote(document_, token); }
  bool is_dash(uint32_t token) const { return vie::is_dash(document_, token); }

 private:
  bool hidden(uint32_t token, Role role) const;
  bool in_name(const PhraseHit& hit, Role role) const;
  void hide();
  bool cuts_into(uint32_t token) const;
  bool runs_past(uint32_t first, uint32_t last) const;

  const Document& document_;
  const Hits& hits_;
  const Terms& terms_;
  const Candidates& candidates_;
  std::vector<uint8_t>& hidden_;
};

}  // namespace vie::plan

#endif  // VIE_EXTRACT_PLAN_VIEW_H
