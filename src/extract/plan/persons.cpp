// Keeping persons, see persons.h.

#include "extract/plan/persons.h"

#include <algorithm>

#include "text/glue.h"
#include "text/marks.h"

namespace vie::plan {
namespace {

constexpr size_t kPersonsBack = 64;   // that are compared with a name without a title
constexpr uint32_t kLongestName = 4;  // words of a name that a word calls a person's

bool has_title(const OfficialCandidate& official) {
  return official.name.first > official.first || official.position_count > 0;
}

// "ông A - Tổng giám đốc Sen Vàng": the name behind the post of a man who is named already.
bool names_company(const Document& document, const std::vector<OfficialCandidate>& all, size_t i) {
  const OfficialCandidate& official = all[i];
  if (i == 0 || official.name.first == official.first || !official.honorific.empty()) return false;
  const OfficialCandidate& before = all[i - 1];
  if (!before.named() || before.last + 1 != official.first) return false;
  return is_dash(document, before.last);
}

bool begins_sentence(const Document& document, uint32_t token) {
  return document[token].gap == Gap::kNewline ||
         (document[token].starts_sentence && !inside_word(document, token));
}

}  // namespace

PersonFinder::PersonFinder(const Lexicons& lexicons)
    : surname_(lexicons.find("surname")),
      caller_(lexicons.find("plan.caller")),
      country_(lexicons.find("country")),
      country_short_(lexicons.find("country.short")),
      province_(lexicons.find("province")),
      family_names_(lexicons.size()) {
  callers_.add(caller_);
  lexicons.for_each("surname", [this](EntryId id, const Entry& entry) {
    family_names_[id] = entry.attributes.has("strong");
  });
}

// "tiền đạo A", "trung vệ Brazil A": the words with capitals behind such a noun, a country left out.
void PersonFinder::read_called(const Document& document, const Hits& hits,
                               Candidates& candidates) const {
  std::vector<PlanPerson>& persons = candidates.plan_scratch.persons;
  const size_t before = persons.size();
  for (uint32_t token = 0; token < document.size(); ++token) {
    if (!hits.any_at(token, callers_)) continue;
    const PhraseHit* noun = hits.phrase_at(token, caller_);
    if (noun == nullptr) continue;
    uint32_t first = noun->last;
    for (const LexiconId lexicon : {country_, country_short_}) {
      const PhraseHit* country =
          first < document.size() && lexicon != kNoLexicon ? hits.phrase_at(first, lexicon) : nullptr;
      if (country != nullptr) first = country->last;
    }
    uint32_t last = first;
    while (last < document.size() && last < first + kLongestName && document[last].is_word() &&
           document[last].shape == Shape::kTitle && !begins_sentence(document, last)) {
      ++last;
    }
    if (last > first) {
      persons.push_back({.first = token, .last = last, .name = {first, last}, .called = true, .org = {}});
    }
  }
  const auto earlier = [](const PlanPerson& a, const PlanPerson& b) { return a.first < b.first; };
  std::inplace_merge(persons.begin(), persons.begin() + static_cast<std::ptrdiff_t>(before),
                     persons.end(), earlier);
}

// "UBND tỉnh Lâm Đồng": a province whose name begins as a family name does, unless a word calls it a person.
bool PersonFinder::is_place(const Document& document, const Hits& hits,
                            const OfficialCandidate& official) const {
  if (province_ == kNoLexicon || official.name.first != official.first) return false;
  const PhraseHit* province = hits.phrase_at(official.name.first, province_);
  return province != nullptr && province->last == official.name.last &&
         document[official.name.first].capital();
}

void PersonFinder::run(const Document& document, const Hits& hits, Candidates& candidates) const {
  std::vector<PlanPerson>& persons = candidates.plan_scratch.persons;
  persons.clear();
  candidates.plan_scratch.companies.clear();
  const std::vector<OfficialCandidate>& all = candidates.officials;
  for (size_t i = 0; i < all.size(); ++i) {
    const TokenRange name = all[i].name;
    if (names_company(document, all, i)) {
      candidates.plan_scratch.companies.push_back(name);
      continue;
    }
    // A name of one word is too often half a brand ("VinBrain") to be taken without a post.
    if (name.last <= name.first + 1 || is_place(document, hits, all[i])) continue;
    const PhraseHit* family = surname_ == kNoLexicon ? nullptr : hits.phrase_at(name.first, surname_);
    // "ông A"; behind a post between them a company may be named
    const bool called = !all[i].honorific.empty() && all[i].honorific.last == name.first;
    const bool sure = called ||
                      (family != nullptr && family_names_[family->entry]);
    bool known = has_title(all[i]) || sure;
    for (size_t k = i > kPersonsBack ? i - kPersonsBack : 0; k < i && !known; ++k) {
      known = has_title(all[k]) && !all[k].name.empty() && !names_company(document, all, k) &&
              document.folded(all[k].name.last - 1) == document.folded(name.last - 1);
    }
    if (!known) continue;
    persons.push_back({.first = all[i].first, .last = all[i].last, .name = name, .sure = sure, .org = {}});
    for (uint32_t k = 0; k < all[i].position_count; ++k) {
      const TokenRange org = candidates.positions[all[i].first_position + k].org;
      if (persons.back().org.empty()) persons.back().org = org;
    }
  }
  read_called(document, hits, candidates);
}

}  // namespace vie::plan
