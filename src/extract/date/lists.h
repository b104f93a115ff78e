// Lists: expressions in a row that share what is written once, each a record of its own.

#ifndef VIE_EXTRACT_DATE_LISTS_H
#define VIE_EXTRACT_DATE_LISTS_H

#include <array>
#include <cstddef>
#include <span>

#include "extract/date/expression.h"

namespace vie::date {

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

#endif  // VIE_EXTRACT_DATE_LISTS_H
