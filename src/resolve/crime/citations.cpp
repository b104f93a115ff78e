// Tying articles to offences, see citations.h.
//
// The number of an article means nothing without its code: 139 was fraud in the code of 1999 and is
// something else today.  The year behind the code decides if there is one; else the code in which the article
// fits an offence named nearby; else the date of the document, for the code of 2015 came into force with
// the year 2018.

#include "resolve/crime/citations.h"

#include <algorithm>

namespace vie::crime {
namespace {

constexpr int kNewCodeInForce = 2018;
constexpr uint32_t kNewCodeYear = 2015;
constexpr uint32_t kReach = 40;  // tokens from a citation to its offence

}  // namespace

Citations::Citations(const Rules& rules, const Taxonomy& taxonomy)
    : taxonomy_(taxonomy),
      rule_(rules.find("crime.citation")),
      article_(rules.find_slot("crime_article")),
      code_(rules.find_slot("crime_code")),
      year_(rules.find_slot("crime_year")) {}

// Fills in what the citation itself says.
bool Citations::read(const Document& document, const Hits& hits, const RuleHit& hit, int published,
                     Citation& citation, bool& named_code) const {
  uint32_t year = 0;
  named_code = false;
  citation = {hit.first, hit.last, {}, false, -1, kNoEntry};
  for (const Capture& capture : hits.captures_of(hit)) {
    if (capture.slot == article_) {
      citation.article = document.clean(capture.first, capture.last);
      // A letter belongs to the number: 217a, 256a.
      const uint32_t next = capture.last;
      if (next < hit.last && document[next].gap == Gap::kNone && document[next].is_word()) {
        citation.article += document.folded(next);
      }
    }
    if (capture.slot == code_) named_code = true;
    if (capture.slot == year_) year = capture.value;
  }
  citation.old_code =
      year != 0 ? year < kNewCodeYear : published != 0 && published < kNewCodeInForce;
  return !citation.article.empty();
}

// The mention closest to a citation that has its article, -1 if none is near.
int Citations::nearest(const std::vector<CrimeCandidate>& mentions, const Citation& citation,
                       bool old_code) const {
  int best = -1;
  uint32_t least = kReach;
  const auto from = std::lower_bound(
      mentions.begin(), mentions.end(), citation.first > kReach ? citation.first - kReach : 0,
      [](const CrimeCandidate& mention, uint32_t at) { return mention.last < at; });
  for (auto at = from; at != mentions.end() && at->first < citation.last + kReach; ++at) {
    if (!taxonomy_.has_article(at->category, citation.article, old_code)) continue;
    const uint32_t distance = at->first >= citation.last ? at->first - citation.last
                              : citation.first >= at->last ? citation.first - at->last
                                                           : 0;
    if (distance >= least) continue;
    least = distance;
    best = static_cast<int>(at - mentions.begin());
  }
  return best;
}

void Citations::read(const Document& document, const Hits& hits, const Context& context,
                     const std::vector<CrimeCandidate>& mentions,
                     std::vector<Citation>& citations) const {
  citations.clear();
  if (rule_ == kNoRule) return;
  uint32_t behind = 0;
  for (const RuleHit& hit : hits.rules) {
    Citation citation;
    bool named_code = false;
    if (hit.rule != rule_ || hit.first < behind ||
        !read(document, hits, hit, context.published.year, citation, named_code)) {
      continue;
    }
    behind = hit.last;
    for (const bool other : {false, true}) {
      const bool old_code = citation.old_code != other;
      citation.mention = nearest(mentions, citation, old_code);
      if (citation.mention < 0) continue;
      citation.old_code = old_code;
      break;
    }
    // Without the code's name a number alone is no crime: it may be of any law.
    if (citation.mention < 0 && named_code) {
      citation.offence = taxonomy_.offence(citation.article, citation.old_code);
    }
    if (citation.mention >= 0 || citation.offence != kNoEntry) citations.push_back(citation);
  }
}

}  // namespace vie::crime
