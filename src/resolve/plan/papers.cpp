// Coreference of papers, see papers.h.
//
// Two mentions are one paper if their numbers say so, or if they bear one name, period included.  A bare
// noun ("thỏa thuận") speaks of the last paper of its type; several papers at once ("các thỏa thuận")
// are no other paper's mention unless the words are the same.

#include "resolve/plan/papers.h"

#include <algorithm>
#include <string_view>

namespace vie::plan {
namespace {

constexpr size_t kPapersBack = 40;  // mentions that are looked at

std::string_view folded(const Document& document, TokenRange range) {
  if (range.empty()) return {};
  const Span span = document.span(range.first, range.last);
  return document.folded().substr(span.begin, span.size());
}

}  // namespace

bool same_paper(const Document& document, const PlanCandidate& first, const PlanCandidate& second) {
  if (!first.number.empty() && !second.number.empty()) {
    return folded(document, first.number) == folded(document, second.number);
  }
  if (first.doc_type != second.doc_type || first.several != second.several) return false;
  if (first.from_year != second.from_year || first.to_year != second.to_year) {
    if (second.from_year != 0) return false;
  }
  const std::string_view a = folded(document, first.title);
  const std::string_view b = folded(document, second.title);
  if (a == b) return folded(document, first.base) == folded(document, second.base);
  // A later, shorter form of the name: its beginning, or its noun alone.
  return !second.several && a.size() > b.size() && a.starts_with(b) && a[b.size()] == ' ' &&
         second.base.empty();
}

void link_papers(const Document& document, std::vector<PlanCandidate>& plans) {
  for (size_t i = 0; i < plans.size(); ++i) {
    plans[i].paper = static_cast<uint32_t>(i);
    const size_t limit = i > kPapersBack ? i - kPapersBack : 0;
    for (size_t k = i; k > limit; --k) {
      if (!same_paper(document, plans[k - 1], plans[i])) continue;
      plans[i].paper = plans[k - 1].paper;
      break;
    }
  }
}

}  // namespace vie::plan
