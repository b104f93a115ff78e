// Whose the titles around a name are: those of two persons, of two countries, of a head and a minister
// stand side by side with nothing but a comma between them.  See mention.h.

#include <algorithm>

#include "extract/official/mention.h"

namespace vie {

// Of titles before a name only those from the last border on are its bearer's; the former are left to
// be read alone.
void MentionGrammar::split(const View& view, Mention& mention) const {
  for (uint32_t i = mention.titles.size(); i-- > 1;) {
    const TitleItem& later = mention.titles.begin()[i];
    const TitleItem& before = mention.titles.begin()[i - 1];
    // "ý kiến của Thủ tướng, Bộ trưởng A nói"; but "Thủ tướng kiêm Bộ trưởng A".
    const bool party = later.position.position_class == "party" || later.position.org_kind == "party";
    const bool lower = before.sole && !party &&
                       view.mark(before.last) == ',' && later.first == before.last + 1;
    if (!lower && !two_persons(before, later)) continue;
    mention.first = later.first;
    mention.honorific = {};
    mention.titles.erase_first(i);
    return;
  }
}

// "Tổng thống Pháp, Thủ tướng Merkel": a title with its country and one without any office behind it
// are two persons'; so are those of two countries, and a deputy and the head of one office.
bool MentionGrammar::two_persons(const TitleItem& before, const TitleItem& later) const {
  const bool one_office = !later.position.org_code.empty() &&
                          before.position.org_code == later.position.org_code &&
                          before.position.status == later.position.status;
  if (one_office && before.deputy && !later.deputy &&
      before.position.position_class == later.position.position_class) {
    return true;
  }
  const std::string_view country = before.position.country;
  if (country.empty() || before.position.position_class == "party" ||
      before.position.org_kind == "party") {
    return false;
  }
  // "Đặc phái viên của Thủ tướng Nhật Bản, nguyên Thủ tướng A" speaks of one.
  if (!later.office) return later.position.status != PositionStatus::kFormer;
  // "đề xuất của Chủ tịch Thượng viện Haiti, Chủ tịch Quốc hội A": a title as Vietnam has it.
  if (later.position.country.empty()) return country != kHome && later.position.native;
  return later.position.country != country;
}

// Whether a title of State names another country than one of State before the name does.
bool MentionGrammar::another_country(const Mention& mention, const TitleItem& item) const {
  const auto of_state = [](const TitleItem& title) {
    return title.position.position_class != "diplomatic" && !title.position.country.empty() &&
           title.position.org_kind != "international";
  };
  if (!of_state(item) || item.position.status != PositionStatus::kCurrent) return false;
  return std::any_of(mention.titles.begin(), mention.titles.begin() + mention.titles_before,
                     [&](const TitleItem& before) {
                       return of_state(before) &&
                              before.position.country != item.position.country;
                     });
}

// "Phó Thủ tướng Lê Văn A, Bộ trưởng Ngoại giao Thái Lan thăm ...": behind a name of Vietnam whose title
// says no country, a foreign title that no mark sets apart is the next person's.
bool MentionGrammar::guest(const View& view, const Mention& mention, const TitleItem& item) const {
  const std::string_view country = item.position.country;
  const bool foreign = !country.empty() && country != kHome &&
                       item.position.position_class != "diplomatic" &&
                       item.position.status == PositionStatus::kCurrent;
  const bool verb = view.at(item.last, words_.after) != nullptr;
  const PhraseHit* family = view.hits.phrase_at(mention.name.first, words_.surname);
  if (!foreign || !verb || mention.titles_before == 0 || mention.name.words < 3 ||
      family == nullptr || !words_.strong(*family)) {
    return false;
  }
  return std::all_of(mention.titles.begin(), mention.titles.begin() + mention.titles_before,
                     [](const TitleItem& before) { return before.position.country.empty(); });
}

// "Theo ông A, Chủ tịch Trung Quốc đã nói": who A tells of.
bool MentionGrammar::head_speaks(const View& view, const Mention& mention,
                                 const TitleItem& item) const {
  return item.position.of_country && item.position.country != kHome &&
         item.position.position_class != "diplomatic" && mention.titles.empty() &&
         view.at(item.last, words_.after) != nullptr && behind_source(view, mention.first);
}

}  // namespace vie
