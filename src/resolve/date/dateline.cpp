// Knowing a dateline by its shape, see dateline.h: no word is looked at, only lines, capitals, a comma.

#include "resolve/date/dateline.h"

namespace vie {
namespace {

constexpr uint32_t kHeadTokens = 120;  // a dateline lies no further down
constexpr int kHeadLines = 4;
constexpr uint32_t kPlaceWords = 6;

bool is_whole_day(const DateCandidate& date) {
  const DatePoint& p = date.from;
  return date.type == DateType::kDate && p.has_year() && p.month != 0 && p.day != 0 && !p.lunar &&
         !p.short_year && !p.every && p.anchor == DateAnchor::kNone;
}

bool begins_line(const Document& document, uint32_t token) {
  return document[token].gap == Gap::kNewline;
}

}  // namespace

bool is_dateline(const Document& document, const DateCandidate& date) {
  if (date.first >= kHeadTokens || !is_whole_day(date)) return false;
  if (date.last < document.size() && !begins_line(document, date.last)) return false;
  int lines = 0;
  for (uint32_t i = 0; i <= date.first; ++i) lines += begins_line(document, i);
  if (lines > kHeadLines) return false;
  if (begins_line(document, date.first)) return true;
  if (document.punctuation(date.first - 1) != ',') return false;
  uint32_t place = date.first - 1;
  for (uint32_t words = 0; words < kPlaceWords && place > 0; ++words) {
    --place;
    if (!document[place].is_word() || !document[place].capital()) return false;
    if (begins_line(document, place)) return true;
  }
  return false;
}

}  // namespace vie
