// Settling what the sentences leave open, see story.h.
//
// Three things make an open mention a case: the document tells of a case of that kind; the crime is of a
// kind that is told, not discussed (a murder, a sum of money taken); words of procedure stand close by.
// Topics ("tham nhũng", "tội phạm") are what discussions are about, so for them, and behind words that leave
// it open ("thủ đoạn"), only the first counts.

#include "resolve/crime/story.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "match/lexicon.h"

namespace vie::crime {
namespace {

constexpr uint32_t kProcedureReach = 60;  // tokens to a word of procedure
constexpr uint32_t kStoryReach = 160;     // the same for a longer story, which has more such words
constexpr uint32_t kStoryWords = 3;
constexpr uint32_t kFirmMentions = 2;  // of a case without a status that the text is about
constexpr uint32_t kLawWords = 6;  // of policy in a text about law
constexpr std::ptrdiff_t kMaxCases = 16;   // kinds of cases that are remembered of one document
constexpr std::string_view kCase = "case";

}  // namespace

// It comes with a sum or an amount: told, not discussed.
bool Story::counted(const Document& document, const CrimeCandidate& mention) const {
  for (uint32_t token = mention.first; token < mention.last; ++token) {
    if (document[token].is_number()) return true;
  }
  return false;
}

bool Story::procedure_near(const CrimeCandidate& mention, const CrimeScratch& scratch) const {
  const auto size = static_cast<uint32_t>(scratch.before.size()) - 1;
  const auto count = [&](uint32_t reach) {
    const uint32_t from = mention.first > reach ? mention.first - reach : 0;
    const uint32_t to = std::min(size, mention.last + reach);
    return scratch.before[to].procedure - scratch.before[from].procedure;
  };
  return count(kProcedureReach) >= 1 || count(kStoryReach) >= kStoryWords;
}

void Story::settle(const Document& document, const std::vector<CrimeCandidate>& mentions,
                   CrimeScratch& scratch) const {
  std::vector<CrimeReading>& readings = scratch.readings;
  // A text about law speaks of murders and courts, too.
  const bool law = scratch.policy_cues >= kLawWords && scratch.policy_cues > scratch.status_cues;
  for (size_t i = 0; i < mentions.size(); ++i) {
    CrimeReading& reading = readings[i];
    if (!reading.open) continue;
    const bool told = !reading.status.empty() ||
                      (!law && counted(document, mentions[i])) ||
                      (!reading.vague && !law &&
                       (taxonomy_[mentions[i].category].event ||
                        (!reading.topic &&
                         (reading.named || procedure_near(mentions[i], scratch)))));
    if (!told) continue;
    reading.context = kCase;
    reading.open = false;
  }
  // The kinds of crime of which the document tells a case.
  struct Told {
    EntryId category = kNoEntry;
    uint32_t mentions = 0;
    bool status = false;
  };
  std::array<Told, kMaxCases> cases{};
  std::ptrdiff_t count = 0;
  bool earnest = false;  // of any kind, with a status
  for (size_t i = 0; i < mentions.size() && count < kMaxCases; ++i) {
    // Of a topic a mere "vụ tham nhũng" makes no case of all that is said about it.
    const bool sure = !taxonomy_[mentions[i].category].topic || !readings[i].status.empty();
    if (readings[i].context != kCase || !sure) continue;
    earnest |= !readings[i].status.empty();
    const EntryId category = mentions[i].category;
    const auto same = [&](const Told& told) { return told.category == category; };
    auto told = std::find_if(cases.begin(), cases.begin() + count, same);
    if (told == cases.begin() + count) {
      told->category = category;
      ++count;
    }
    ++told->mentions;
    told->status |= !readings[i].status.empty();
  }
  for (size_t i = 0; i < mentions.size(); ++i) {
    if (!readings[i].open) continue;
    // "Phạm tội lần đầu" is said of whatever the document tells.
    const bool as_such = taxonomy_[mentions[i].category].path.size() <= 1 && readings[i].vague;
    const bool vague = readings[i].vague;
    const bool known = std::any_of(cases.begin(), cases.begin() + count, [&](const Told& told) {
      const bool firm = told.status || told.mentions >= kFirmMentions;
      return (firm || !vague) && taxonomy_.related(told.category, mentions[i].category);
    });
    if (known || (as_such && earnest && !law)) {
      readings[i].context = kCase;
    } else {
      readings[i].status = {};
    }
    readings[i].open = false;
  }
}

}  // namespace vie::crime
