// What a record of the kind date says.

#ifndef VIE_RESOLVE_DATE_ANSWER_H
#define VIE_RESOLVE_DATE_ANSWER_H

#include "base/span.h"
#include "record/date.h"
#include "record/table.h"
#include "resolve/date/ends.h"
#include "resolve/date/story.h"
#include "resolve/date/text.h"

namespace vie::date {

struct Answer {
  DateType type = DateType::kDate;
  DateMod mod = DateMod::kNone;
  Grain grain = Grain::kNone;
  YearSource source = YearSource::kUnset;
  Text value;
  Text timex3;
  Text edtf;
  Bounds bounds;
  Solved point;  // of a date or time, or the beginning of a range
};

/// Solves a candidate where it stands in the story.
void find_answer(const DateCandidate& date, const Story& story, Answer& answer);

/// Writes the record; `span` is in the caller's bytes.
Table::RecordId write_record(const DateCandidate& date, const Answer& answer, Span span, float score,
                             Table& table);

}  // namespace vie::date

#endif  // VIE_RESOLVE_DATE_ANSWER_H
