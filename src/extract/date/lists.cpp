// See lists.h.  A bare number is a member only if one behind it says what it lacks, or if "và" closes the
// list: what follows the last such member is left alone.

#include "extract/date/lists.h"

#include <algorithm>

#include "extract/date/borrowing.h"
#include "extract/date/point.h"

namespace vie::date {

bool List::read(const Reader& reader, const Expression& first) {
  members_[0] = first;
  size_ = 1;
  bool part_first = false;
  // "chiều 11 và sáng 12/5"
  if (coarsest(first.point) == Rank::kPart && finest(first.point) == Rank::kPart) {
    Expression day;
    if (reader.read_number(first.last, first.point, day)) {
      overlay(members_[0].point, day.point);
      members_[0].last = day.last;
      part_first = true;
    }
  }
  if (first.is_length || first.is_range || first.point.every) return false;
  const Rank rank = finest(first.point);
  if (rank == Rank::kClock) return false;
  size_t complete = 1;  // members up to the last that needs no later one
  const Document& document = reader.document();
  uint32_t next = members_[0].last;
  while (size_ < kMostMembers && reader.same_line(next)) {
    uint32_t behind = next;
    const bool comma = document.punctuation(next) == ',';
    if (comma) behind = next + 1;
    const bool word =
        reader.same_line(behind) &&
        reader.grammar().word_at(reader.hits(), behind, Role::kAnd, behind) != nullptr;
    if (!comma && !word) break;
    Expression& member = members_[size_];
    if (!reader.same_line(behind)) break;
    const Outcome outcome = reader.read_point(behind, member);
    const bool like = finest(member.point) == rank ||
                      (rank == Rank::kPart && finest(member.point) == Rank::kDay) ||
                      (rank == Rank::kDay && finest(member.point) == Rank::kPart && member.point.day != 0) ||
                      (rank >= Rank::kMonth && rank <= Rank::kQuarter && word &&
                       finest(member.point) == Rank::kYear && !is_bare_year(member));
    // "tháng 3, tháng 4 âm lịch"
    const bool both_lunar = member.says_lunar && !first.point.has_year() && (word || rank == Rank::kMonth);
    // "thức khuya, mỗi ngày": a set that nothing before it shares.
    const bool apart = member.point.every && member.plain_last == 0;
    const bool same = outcome == Outcome::kFound && like && member.need != Need::kFiner &&
                      (member.point.lunar == first.point.lunar || first.point.month == 0 || both_lunar) &&
                      !member.is_range && !member.dash && !apart && member.point.anchor == first.point.anchor;
    if (!same && !(outcome != Outcome::kImpossible &&
                   reader.read_number(behind, first.point, member) && !member.dash)) {
      break;
    }
    if (reader.forbidden(member)) break;
    // "tháng 5, tháng 6 đến tháng 10": a range begins.
    uint32_t joint = 0;
    if (!member.number_only && reader.same_line(member.last) &&
        reader.grammar().word_at(reader.hits(), member.last, Role::kTo, joint) != nullptr) {
      Expression end;
      if (reader.same_line(joint) && reader.read_point(joint, end) == Outcome::kFound &&
          finest(end.point) == rank) {
        break;
      }
    }
    // A bare number is a date by the rule that made the member which explains it.
    if (member.rule == kNoRule) member.rule = first.rule;
    // "đêm 4 và 10/7": the part of the day takes both.
    if (part_first && member.need == Need::kLead) member.need = Need::kNothing;
    ++size_;
    next = member.last;
    // A bare number counts if a member behind it has what it lacks, or if "và" closes the list.
    const bool closed = word && rank >= Rank::kMonth && reader.ends_phrase(next);
    // "Tối 3/6, đêm thi mở màn": a part of the day that nothing makes sure is no member.
    const bool sure = !(rank == Rank::kPart && member.need == Need::kCoarser && !word);
    if ((!member.number_only && sure) || member.says_lunar || coarsest(member.point) > std::max(rank, Rank::kDay) || closed) {
      complete = size_;
    }
  }
  size_ = complete;
  share_backward();
  return size_ > 1;
}

bool List::stands(const Reader& reader) const {
  const Rank rank = finest(members_[0].point);
  if (rank != Rank::kPart && rank != Rank::kWeekday) return false;
  if (reader.forbidden(members_[0])) return false;
  for (size_t i = 1; i < size_; ++i) {
    if (reader.stands(members_[i])) return true;
  }
  return false;
}

void List::share_backward() {
  for (size_t i = size_; i-- > 1;) {
    DatePoint& earlier = members_[i - 1].point;
    const DatePoint& later = members_[i].point;
    if (members_[i].says_lunar && !earlier.has_year()) {
      earlier.lunar = true;
      members_[i - 1].says_lunar = true;
    }
    borrow_from_later(earlier, later);
  }
}

}  // namespace vie::date
