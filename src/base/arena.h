// A place for the strings of one result.
//
// Strings are copied in, NUL-terminated, and stay where they are until clear(), which keeps the
// memory: a result that is used again allocates nothing once it has seen its largest text.

#ifndef VIE_BASE_ARENA_H
#define VIE_BASE_ARENA_H

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace vie {

class Arena {
 public:
  /// Room for `size` bytes; never moves until clear().
  char* allocate(size_t size) {
    while (block_ < blocks_.size() && used_ + size > blocks_[block_].size) {
      ++block_;
      used_ = 0;
    }
    if (block_ == blocks_.size()) {
      const size_t room = std::max(size, kBlock);
      blocks_.push_back({std::make_unique<char[]>(room), room});
      used_ = 0;
    }
    char* start = blocks_[block_].data.get() + used_;
    used_ += size;
    return start;
  }

  /// A NUL-terminated copy of `text`, the NUL not counted in its size.
  std::string_view copy(std::string_view text) {
    char* to = allocate(text.size() + 1);
    if (!text.empty()) std::memcpy(to, text.data(), text.size());
    to[text.size()] = '\0';
    return {to, text.size()};
  }

  void clear() noexcept {
    block_ = 0;
    used_ = 0;
  }

  size_t memory() const noexcept {
    size_t total = 0;
    for (const Block& block : blocks_) total += block.size;
    return total;
  }

 private:
  static constexpr size_t kBlock = 16 * 1024;
  struct Block {
    std::unique_ptr<char[]> data;
    size_t size;
  };
  std::vector<Block> blocks_;
  size_t block_ = 0;
  size_t used_ = 0;
};

}  // namespace vie

#endif  // VIE_BASE_ARENA_H
