// What the words around a date say of it: tense, papers, comparisons, captions, brackets.

#ifndef VIE_RESOLVE_DATE_SURROUNDINGS_H
#define VIE_RESOLVE_DATE_SURROUNDINGS_H

#include <cstdint>
#include <vector>

#include "base/memory.h"
#include "match/hits.h"
#include "match/lexicon.h"
#include "record/date.h"
#include "text/document.h"

namespace vie::date {

/// The words that are looked for, found once an engine.
class Surroundings {
 public:
  explicit Surroundings(const Lexicons& lexicons);

  /// What the nearest word of tense in the sentence says: -1 past, 1 future, 0 nothing.
  int tense(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// Whether the nearest word of tense before the date looks forward: "sẽ họp ngày 20/6".
  bool is_planned(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// Dates of papers, births and what is in brackets are not when anything of the story happens.
  bool belongs_to_paper(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "tăng 2% so với cùng kỳ năm 2016"
  bool is_base(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "hồi tháng 5/2015", "lần gần nhất là vào tháng 5"
  bool looks_back(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "... ở Huế ngày 8/11/2011. (Nguồn: ...)": a picture of another day.
  bool in_caption(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "kế hoạch năm 2018 của xã"
  bool of_something(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// Whether a verb of speaking stands in some tokens of one sentence.
  bool is_said(const Document& document, const Hits& hits, uint32_t first, uint32_t last) const;
  /// "nỗi sợ ngày chủ nhật", "một ngày chủ nhật": a weekday of no one week.
  bool is_habit(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "ngày 1/1/2026 rơi vào thứ Năm"
  bool is_fallen_on(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "hôm 5/6"
  bool is_lately(const Hits& hits, const DateCandidate& date) const;
  /// "mới đây nhất, hồi tháng 1"
  bool is_recent(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "mỗi khi bà đến, hôm đó ..."
  bool is_whenever(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// "lấy ngày 3/12 làm ngày hội", "chọn ngày 1/1 làm mốc": a day of every year.
  bool is_made(const Document& document, const Hits& hits, const DateCandidate& date) const;
  /// Whether the text speaks of Tết anywhere.
  bool names_tet(const Document& document, const Hits& hits) const;

  size_t memory() const { return owned_bytes(tenses_, other_feasts_); }

 private:
  LexiconId tense_ = kNoLexicon;
  LexiconId cites_ = kNoLexicon;
  LexiconId base_ = kNoLexicon;
  LexiconId back_ = kNoLexicon;
  LexiconId caption_ = kNoLexicon;
  LexiconId of_ = kNoLexicon;
  LexiconId tet_ = kNoLexicon;
  LexiconId says_ = kNoLexicon;
  LexiconId habit_ = kNoLexicon;
  LexiconId falls_ = kNoLexicon;
  LexiconId lately_ = kNoLexicon;
  LexiconId recent_ = kNoLexicon;
  LexiconId whenever_ = kNoLexicon;
  LexiconId takes_ = kNoLexicon;
  LexiconId made_ = kNoLexicon;
  std::vector<int8_t> tenses_;         // by entry
  std::vector<uint8_t> far_;           // likewise: whether it cites a date that is not beside it
  std::vector<uint8_t> always_;        // likewise: whether it makes a day whatever the verb
  std::vector<uint8_t> other_feasts_;  // likewise: whether it is another feast than Tết
};

/// Whether a date is all that stands in its brackets.
bool in_brackets(const Document& document, const DateCandidate& date);

/// Whether a date stands in a bracket that opened a few words before it: "(kết thúc vào tháng 3/2019)".
bool opens_bracket(const Document& document, const DateCandidate& date);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_SURROUNDINGS_H
