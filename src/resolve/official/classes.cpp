// The class of general titles, see classes.h.

#include "resolve/official/classes.h"

namespace vie {
namespace {

constexpr size_t kMentionsBack = 64;

// Whether a title's words are those that another begins with: "Chủ tịch", "Chủ tịch UBND".
bool begins(const Document& document, TokenRange title, TokenRange longer) {
  const uint32_t words = title.last - title.first;
  if (words > longer.last - longer.first) return false;
  for (uint32_t i = 0; i < words; ++i) {
    if (document.folded(title.first + i) != document.folded(longer.first + i)) return false;
  }
  return true;
}

}  // namespace

void class_general_titles(const Document& document, Candidates& candidates) {
  for (size_t i = 0; i < candidates.officials.size(); ++i) {
    const OfficialCandidate& mention = candidates.officials[i];
    if (mention.entity == 0) continue;
    for (uint32_t p = 0; p < mention.position_count; ++p) {
      PositionCandidate& title = candidates.positions[mention.first_position + p];
      if (!title.general || title.text.last != title.role.last) continue;
      const size_t stop = i > kMentionsBack ? i - kMentionsBack : 0;
      bool found = false;
      for (size_t back = i; back-- > stop && !found;) {
        const OfficialCandidate& other = candidates.officials[back];
        if (other.entity != mention.entity) continue;
        for (uint32_t q = 0; q < other.position_count && !found; ++q) {
          const PositionCandidate& told = candidates.positions[other.first_position + q];
          if (told.org.empty() || !begins(document, title.role, told.role)) continue;
          title.position_class = told.position_class;
          found = true;
        }
      }
    }
  }
}

}  // namespace vie
