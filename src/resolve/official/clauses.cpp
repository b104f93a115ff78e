// Whose a title in a clause is, see clauses.h.  All looking is over a bounded number of tokens and
// candidates.

#include "resolve/official/clauses.h"

namespace vie {
namespace {

constexpr uint32_t kReach = 24;      // tokens from who is spoken of to the verb
constexpr uint32_t kReachBehind = 8;  // tokens from the title to a person behind it
constexpr size_t kMentions = 8;      // candidates between them
constexpr uint32_t kMaxWord = 3;     // tokens of the words before a person
constexpr size_t kNobody = SIZE_MAX;

}  // namespace

TitleClauses::TitleClauses(const Lexicons& lexicons)
    : adverb_(lexicons.find("title.clause.adverb")),
      passive_(lexicons.find("title.clause.passive")),
      whom_(lexicons.find("title.clause.whom")),
      no_subject_(lexicons.find("title.clause.not")),
      appoint_(lexicons.find("title.appoint")),
      hoped_(lexicons.size()),
      done_(lexicons.size()) {
  lexicons.for_each("title.appoint", [this](EntryId id, const Entry& entry) {
    hoped_[id] = entry.attributes.has("hoped");
    done_[id] = entry.attributes.has("done");
  });
}

bool TitleClauses::ends_at(const Hits& hits, uint32_t token, LexiconId lexicon) const {
  for (uint32_t back = 1; back <= kMaxWord && back <= token; ++back) {
    const PhraseHit* hit = hits.phrase_at(token - back, lexicon);
    if (hit != nullptr && hit->last == token) return true;
  }
  return false;
}

// What lies between a person and a verb: brackets, and adverbs, which a comma or dash may set apart.
TitleClauses::Gap TitleClauses::gap(const Document& document, const Hits& hits, uint32_t first,
                                    uint32_t verb) const {
  Gap gap;
  uint32_t at = first;
  if (at < verb && document.punctuation(at) == '(') {
    while (at < verb && document.punctuation(at) != ')') ++at;
    if (at < verb) ++at;
  }
  const bool apart = at < verb && document[at].is_punctuation();
  gap.apart = apart;
  if (apart) ++at;
  const uint32_t begin = at;
  while (at < verb) {
    const PhraseHit* adverb = hits.phrase_at(at, adverb_);
    if (adverb == nullptr) break;
    at = adverb->last;
  }
  const PhraseHit* passive = at < verb ? hits.phrase_at(at, passive_) : nullptr;
  gap.passive = passive != nullptr;
  for (uint32_t i = at; i < verb; ++i) gap.passive &= document.punctuation(i) != ',';
  // Behind a comma alone another clause begins: "Theo ông A, làm Bí thư xã không dễ".
  gap.near = (at >= verb || (passive != nullptr && passive->last >= verb)) &&
             (!apart || at > begin || gap.passive);
  return gap;
}

// The candidate before a title whom the clause speaks of.
size_t TitleClauses::before(const Document& document, const Hits& hits,
                            const Candidates& candidates, size_t index) const {
  const OfficialCandidate& title = candidates.officials[index];
  const uint32_t verb = title.clause - 1;
  const PhraseHit* assigned = hits.phrase_at(verb, appoint_);
  const bool done = assigned != nullptr && done_[assigned->entry];
  for (size_t back = 1; back <= kMentions && back <= index; ++back) {
    const OfficialCandidate& other = candidates.officials[index - back];
    if (other.last > verb) continue;  // another title of the clause
    if (verb - other.last > kReach) return kNobody;
    for (uint32_t at = other.last; at <= verb; ++at) {
      if (document[at].starts_sentence) return kNobody;
    }
    const bool gloss = other.first > 0 && document.punctuation(other.first - 1) == '(';
    if (!other.named() || gloss) continue;
    if (ends_at(hits, other.first, passive_)) continue;  // "được Thủ tướng A bổ nhiệm"
    const Gap between = gap(document, hits, other.last, verb);
    if (done && !between.passive) return kNobody;  // "Ông A cách chức Bộ trưởng"
    // "thay ông A làm Bí thư", but "thay cho ông A, người trở thành Bí thư".
    if (between.near) {
      return !between.apart && ends_at(hits, other.first, no_subject_) ? kNobody : index - back;
    }
    return assigned != nullptr && between.passive ? index - back : kNobody;
  }
  return kNobody;
}

// The candidate behind a title: "thôi giữ chức Bí thư đối với ông A".
size_t TitleClauses::behind(const Document& document, const Hits& hits,
                            const Candidates& candidates, size_t index) const {
  const auto& all = candidates.officials;
  size_t next = index + 1;
  while (next < all.size() && next < index + kMentions && all[next].clause == all[index].clause) {
    ++next;
  }
  if (next >= all.size() || !all[next].named() || all[next].bare) return kNobody;
  const uint32_t end = all[next - 1].last;
  const uint32_t person = all[next].first;
  if (person - end > kReachBehind || !ends_at(hits, person, whom_)) return kNobody;
  for (uint32_t at = end; at < person; ++at) {
    if (document[at].starts_sentence) return kNobody;
  }
  return next;
}

void TitleClauses::run(const Document& document, const Hits& hits, Candidates& candidates) const {
  for (size_t i = 0; i < candidates.officials.size(); ++i) {
    OfficialCandidate& title = candidates.officials[i];
    if (title.clause == 0) continue;
    const PhraseHit* verb = hits.phrase_at(title.clause - 1, appoint_);
    size_t subject = before(document, hits, candidates, i);
    if (subject == kNobody && verb != nullptr) subject = behind(document, hits, candidates, i);
    if (subject == kNobody) continue;
    title.subject = static_cast<uint32_t>(subject + 1);
    const bool hoped = verb != nullptr && hoped_[verb->entry];
    const PositionCandidate& position = candidates.positions[title.first_position];
    // "trở thành cố vấn tài chính" of somebody: what companies have, too, needs its office named.
    const bool public_post = position.standing == Standing::kOffice &&
                             (!position.general || !position.org_kind.empty() ||
                              !position.country.empty());
    if (!hoped && public_post) {
      title.tells = candidates.officials[subject].spoken_of = true;
    }
  }
}

}  // namespace vie
