// A whole mention of one person:
//
//     Mention = Before* Name After*              "Đại tướng Trần Văn A, Ủy viên ..., Bộ trưởng ..."
//     Before  = Honorific | Rank | Title, titles joined by "," "kiêm" or a dash
//     After   = ("," | dash) Title... | "(" Title... ")"
//
// A title that a name follows belongs to that name: in "A, Chủ tịch nước B" the title is B's.  A
// mention without a name is a title alone.

#ifndef VIE_EXTRACT_OFFICIAL_MENTION_H
#define VIE_EXTRACT_OFFICIAL_MENTION_H

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/memory.h"
#include "extract/official/name.h"
#include "extract/official/title.h"
#include "extract/official/words.h"

namespace vie {

/// The titles of a mention, without memory of their own; more than fit are left out.
class TitleRow {
 public:
  void push_back(const TitleItem& item) {
    if (size_ < items_.size()) items_[size_++] = item;
  }
  void insert_first(const TitleItem& item) {
    if (size_ == items_.size()) return;
    std::copy_backward(begin(), end(), end() + 1);
    items_[0] = item;
    ++size_;
  }
  void resize(uint32_t size) { size_ = std::min(size, size_); }
  void clear() { size_ = 0; }
  void erase_first(uint32_t count) {
    std::copy(begin() + count, end(), begin());
    size_ -= count;
  }
  uint32_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  TitleItem* begin() { return items_.data(); }
  TitleItem* end() { return items_.data() + size_; }
  const TitleItem* begin() const { return items_.data(); }
  const TitleItem* end() const { return items_.data() + size_; }

 private:
  std::array<TitleItem, 24> items_;
  uint32_t size_ = 0;
};

/// What was read: tokens first <= i < last.
struct Mention {
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t resume = 0;  // where reading may go on; before `last` if a person stands within a title
  PersonName name;
  TokenRange honorific;
  TokenRange rank;
  std::string_view rank_code;
  std::string_view rank_country;  // "tướng Mỹ"
  bool weak_rank = false;
  TitleRow titles;
  bool bare = false;           // nothing but a name
  uint32_t titles_before = 0;  // of them, how many stand before the name

  void start(uint32_t token) {
    first = last = resume = token;
    name = {};
    honorific = rank = {};
    rank_code = rank_country = {};
    weak_rank = bare = false;
    titles.clear();
    titles_before = 0;
  }
};

class MentionGrammar {
 public:
  MentionGrammar(const Lexicons& lexicons, const OrganisationGrammar& organisations)
      : words_(lexicons), titles_(words_, organisations), names_(words_, organisations) {}
  MentionGrammar(const MentionGrammar&) = delete;
  MentionGrammar& operator=(const MentionGrammar&) = delete;

  /// Reads the mention that begins at a token; false if none does.  `assigned`: a verb of appointment
  /// stands before, so that a name behind a comma is not that of the title's bearer.
  bool parse(const View& view, uint32_t token, bool assigned, Mention& mention) const;

  /// Reads what stands behind a name: titles behind a comma or dash, or in brackets.
  void behind(const View& view, Mention& mention) const;

  /// Adds the titles of a chain "A, B, C" that ends before a token.
  void leading(const View& view, uint32_t at, uint32_t end, Mention& mention) const;

  const OfficialWords& words() const { return words_; }
  const NameGrammar& names() const { return names_; }
  const TitleGrammar& titles() const { return titles_; }

  size_t memory() const { return owned_bytes(words_); }

 private:
  uint32_t before(const View& view, uint32_t token, bool assigned, Mention& mention) const;
  bool respect(const View& view, uint32_t& at, Mention& mention) const;
  bool rank(const View& view, uint32_t& at, bool behind_name, Mention& mention) const;
  uint32_t whole_bracket(const View& view, uint32_t end, Mention& mention) const;
  void aside(const View& view, uint32_t at, Mention& mention) const;
  void split(const View& view, Mention& mention) const;
  bool two_persons(const TitleItem& before, const TitleItem& later) const;
  bool quoted(const View& view, const Mention& mention) const;
  uint32_t behind_years(const View& view, uint32_t token) const;
  uint32_t behind_note(const View& view, uint32_t token) const;
  uint32_t behind_age(const View& view, uint32_t token) const;
  uint32_t behind_homes(const View& view, uint32_t token) const;
  bool dash(const View& view, uint32_t token) const;
  uint32_t joint(const View& view, uint32_t token) const;
  bool behind_source(const View& view, uint32_t token) const;
  bool set_apart(const View& view, uint32_t token) const;
  bool name_follows(const View& view, uint32_t at) const;
  bool follows_bare(const View& view, uint32_t at, const Mention& mention) const;
  bool listed_next(const View& view, const TitleItem& item, const Mention& mention) const;
  uint32_t glued(const View& view, uint32_t token) const;
  uint32_t brand_end(const View& view, const TitleItem& item) const;
  bool guest(const View& view, const Mention& mention, const TitleItem& item) const;
  bool head_speaks(const View& view, const Mention& mention, const TitleItem& item) const;
  bool another_country(const Mention& mention, const TitleItem& item) const;
  uint32_t row(const View& view, uint32_t at, Mention& mention) const;

  OfficialWords words_;
  TitleGrammar titles_;
  NameGrammar names_;
};

}  // namespace vie

#endif  // VIE_EXTRACT_OFFICIAL_MENTION_H
