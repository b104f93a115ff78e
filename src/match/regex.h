// RE2 behind one small class.
//
// regex.cpp is the only file that includes RE2, whose interface changes between versions.  A regex is
// matched anchored at a place, within a bounded window: RE2 is linear in the window, and the number
// of windows is linear in the text.  The window of masks is larger, for web addresses get long, and
// what was masked once is not looked at again.

#ifndef VIE_MATCH_REGEX_H
#define VIE_MATCH_REGEX_H

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace vie {

class Regex {
 public:
  static constexpr uint32_t kWindow = 256;  // bytes a match may look at
  static constexpr uint32_t kMaskWindow = 2048;
  static constexpr int kMaxGroups = 15;
  static constexpr int64_t kDefaultMemory = 8 << 20;

  /// Compiles RE2 syntax.  Throws a VIE_E_PATTERN Failure with RE2's message.
  explicit Regex(std::string_view pattern, int64_t memory = kDefaultMemory);
  ~Regex();
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;

  /// Names of the groups from 1 to the last that has one; empty for a group without a name.
  const std::vector<std::string>& groups() const { return groups_; }

  /// Matches at `begin`, looking at `window` bytes at most, and fills `spans` with the whole match and
  /// the groups() ({0,0}: no part of it).  A match is never empty.  Safe from any number of threads.
  bool match_at(std::string_view text, uint32_t begin, uint32_t window,
                std::vector<Span>& spans) const;

  /// About how many bytes its compiled form has; what RE2 keeps while matching comes on top.
  size_t memory() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::vector<std::string> groups_;
};

/// "re2 libre2.so.9.0.0", for bug reports.
std::string regex_version();

}  // namespace vie

#endif  // VIE_MATCH_REGEX_H
