// The face of RE2, see regex.h.

#include "match/regex.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "base/failure.h"
#include "base/memory.h"

namespace vie {

struct Regex::Impl {
  Impl(std::string_view pattern, const RE2::Options& options)
      : re(re2::StringPiece(pattern.data(), pattern.size()), options) {}
  RE2 re;
};

Regex::Regex(std::string_view pattern, int64_t memory) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(memory);
  impl_ = std::make_unique<Impl>(pattern, options);
  const RE2& re = impl_->re;
  if (!re.ok()) throw Failure(VIE_E_PATTERN, re.error());
  const int count = re.NumberOfCapturingGroups();
  if (count > kMaxGroups) throw Failure(VIE_E_PATTERN, "more than 15 groups");
  groups_.resize(static_cast<size_t>(count));
  for (const auto& [number, name] : re.CapturingGroupNames()) {
    groups_[static_cast<size_t>(number) - 1] = name;
  }
  // Groups that nobody asks for cost much: without them a match is one pass of RE2's automaton.
  while (!groups_.empty() && groups_.back().empty()) groups_.pop_back();
}

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

bool Regex::match_at(std::string_view text, uint32_t begin, uint32_t window_size,
                     std::vector<Span>& spans) const {
  std::array<re2::StringPiece, kMaxGroups + 1> parts;
  size_t end = std::min<size_t>(text.size(), size_t{begin} + window_size);
  // A window must not end within a character.
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  const re2::StringPiece window(text.data(), end);
  const int count = static_cast<int>(groups_.size()) + 1;
  if (!impl_->re.Match(window, begin, end, RE2::ANCHOR_START, parts.data(), count)) return false;
  if (parts[0].empty()) return false;
  spans.clear();
  for (int i = 0; i < count; ++i) {
    const re2::StringPiece& part = parts[static_cast<size_t>(i)];
    if (part.data() == nullptr) {
      spans.push_back({});
      continue;
    }
    const auto at = static_cast<uint32_t>(part.data() - text.data());
    spans.push_back({at, at + static_cast<uint32_t>(part.size())});
  }
  return true;
}

size_t Regex::memory() const {
  constexpr size_t kBytesOfInstruction = 16;
  const RE2& re = impl_->re;
  return sizeof(Impl) + owned_bytes(groups_) + re.pattern().size() +
         static_cast<size_t>(std::max(re.ProgramSize(), 0)) * kBytesOfInstruction;
}

std::string regex_version() { return "re2 " VIE_RE2_VERSION; }

}  // namespace vie
