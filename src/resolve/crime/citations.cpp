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
constexpr uint32_t kOwnList = 1u << 31;  // numbers of lists from here on are those of lone citations
constexpr uint32_t kFirstYear = 1986;
constexpr uint32_t kLastYear = 2050;

// The latest year that a text speaks of, which is as good as a date for telling the codes apart.
int latest_year(const Document& document) {
  uint32_t latest = kFirstYear;
  for (const Token& token : document.tokens()) {
    const bool year = token.is_number() && token.span.size() == 4;
    if (year && token.number <= kLastYear) latest = std::max(latest, token.number);
  }
  return latest == kFirstYear ? kNewCodeInForce : static_cast<int>(latest);
}

}  // namespace

Citations::Citations(const Rules& rules, const Taxonomy& taxonomy)
    : taxonomy_(taxonomy),
      rule_(rules.find("crime.citation")),
      article_(rules.find_slot("crime_article")),
      code_(rules.find_slot("crime_code")),
      year_(rules.find_slot("crime_year")) {}

// Fills in what the citation itself says.
bool Citations::read(const Document& document, const Hits& hits, const RuleHit& hit, int published,
                     CrimeCitation& citation, bool& named_code) const {
  uint32_t year = 0;
  named_code = false;
  citation = {hit.first, hit.last, {}, false, 0};
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

// The mention closest to a citation that has its article, nullptr if none is near.
const CrimeCandidate* Citations::nearest(const std::vector<CrimeCandidate>& mentions, size_t count,
                                         const CrimeCitation& citation, bool old_code) const {
  const CrimeCandidate* best = nullptr;
  uint32_t least = kReach;
  const auto end = mentions.begin() + static_cast<std::ptrdiff_t>(count);
  const auto from = std::lower_bound(
      mentions.begin(), end, citation.first > kReach ? citation.first - kReach : 0,
      [](const CrimeCandidate& mention, uint32_t at) { return mention.last < at; });
  for (auto at = from; at != end && at->first < citation.last + kReach; ++at) {
    if (!taxonomy_.has_article(at->category, citation.article, old_code)) continue;
    const uint32_t distance = at->first >= citation.last ? at->first - citation.last
                              : citation.first >= at->last ? citation.first - at->last
                                                           : 0;
    if (distance >= least) continue;
    least = distance;
    best = &*at;
  }
  return best;
}

void Citations::read(const Document& document, const Hits& hits, const Context& context,
                     std::vector<CrimeCandidate>& mentions,
                     std::vector<CrimeCitation>& citations) const {
  citations.clear();
  if (rule_ == kNoRule) return;
  const size_t found = mentions.size();
  int published = context.published.year;
  uint32_t behind = 0;
  for (const RuleHit& hit : hits.rules) {
    if (hit.rule != rule_ || hit.first < behind) continue;
    if (published == 0) published = latest_year(document);
    CrimeCitation citation;
    bool named_code = false;
    if (!read(document, hits, hit, published, citation, named_code)) continue;
    behind = hit.last;
    const CrimeCandidate* mention = nearest(mentions, found, citation, citation.old_code);
    if (mention == nullptr) {
      mention = nearest(mentions, found, citation, !citation.old_code);
      if (mention != nullptr) citation.old_code = !citation.old_code;
    }
    if (mention != nullptr) {
      citation.mention = mention->first;
      citations.push_back(citation);
      continue;
    }
    // Without the code's name a number alone is no crime: it may be of any law.
    const EntryId offence = named_code ? taxonomy_.offence(citation.article, citation.old_code)
                                       : kNoEntry;
    if (offence == kNoEntry) continue;
    citation.mention = citation.first;
    citations.push_back(citation);
    CrimeCandidate own;
    own.first = citation.first;
    own.last = citation.last;
    own.rule = rule_;
    own.category = offence;
    own.list = kOwnList + citation.first;
    mentions.push_back(own);
  }
  if (mentions.size() > found) {
    std::sort(mentions.begin(), mentions.end(),
              [](const CrimeCandidate& a, const CrimeCandidate& b) { return a.first < b.first; });
  }
  std::sort(citations.begin(), citations.end(),
            [](const CrimeCitation& a, const CrimeCitation& b) {
              return a.mention != b.mention ? a.mention < b.mention : a.first < b.first;
            });
}

}  // namespace vie::crime
