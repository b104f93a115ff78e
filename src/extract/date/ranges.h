// Ranges and lists: expressions that are joined and share what is written once.

#ifndef VIE_EXTRACT_DATE_RANGES_H
#define VIE_EXTRACT_DATE_RANGES_H

#include <array>
#include <cstdint>
#include <span>

#include "extract/date/expression.h"
#include "record/date.h"

namespace vie::date {

/// The range that begins at a token, of which `here` is what else begins there: "từ ngày 12 đến 15/5",
/// "2021-2026", "từ năm 2016 đến nay".
bool read_range(const Reader& reader, uint32_t token, const Beginning& here, DateCandidate& out);

/// The members of the list whose first has been read: "ngày 10, 11 và 12/5".
class List {
 public:
  static constexpr size_t kMostMembers = 16;

  /// Reads on behind the first member; false if no other belongs to it.
  bool read(const Reader& reader, const Expression& first);
  /// Whether a later member makes the whole sure: "thứ bảy, chủ nhật", "sáng và chiều 12/5".
  bool stands(const Reader& reader) const;
  std::span<const Expression> members() const { return std::span(members_).first(size_); }

 private:
  void share_backward();

  std::array<Expression, kMostMembers> members_;
  size_t size_ = 0;
};

}  // namespace vie::date

#endif  // VIE_EXTRACT_DATE_RANGES_H
