// How many bytes a thing holds beside itself: what its containers have taken from the heap.
//
// One name for everything, so that a class says `return owned_bytes(first_, second_, ...)` of its members
// and forgets none of what they hold in turn.

#ifndef VIE_BASE_MEMORY_H
#define VIE_BASE_MEMORY_H

#include <array>
#include <cstddef>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vie {

// A class tells by itself, by memory(); what is plain data owns nothing.
template <class T>
size_t owned_bytes(const T& thing) {
  if constexpr (requires { thing.memory(); }) {
    return thing.memory();
  } else {
    static_assert(std::is_trivially_copyable_v<T>, "it may own something, so it has to tell");
    return 0;
  }
}

inline size_t owned_bytes(const std::string& text) {
  static const size_t kInside = std::string().capacity();
  return text.capacity() > kInside ? text.capacity() + 1 : 0;
}

inline size_t owned_bytes(const std::vector<bool>& bits) { return bits.capacity() / 8; }

template <class A, class B>
size_t owned_bytes(const std::pair<A, B>& pair);
template <class T, size_t N>
size_t owned_bytes(const std::array<T, N>& things);

template <class T>
size_t owned_bytes(const std::vector<T>& things) {
  size_t total = things.capacity() * sizeof(T);
  if constexpr (!std::is_trivially_copyable_v<T>) {
    for (const T& thing : things) total += owned_bytes(thing);
  }
  return total;
}

template <class A, class B>
size_t owned_bytes(const std::pair<A, B>& pair) {
  return owned_bytes(pair.first) + owned_bytes(pair.second);
}

template <class T, size_t N>
size_t owned_bytes(const std::array<T, N>& things) {
  size_t total = 0;
  for (const T& thing : things) total += owned_bytes(thing);
  return total;
}

template <class Key, class Value>
size_t owned_bytes(const std::unordered_map<Key, Value>& map) {
  // Of each element a node with the next one and the hash; and the table of buckets.
  size_t total = map.bucket_count() * sizeof(void*);
  for (const auto& element : map) {
    total += sizeof element + sizeof(void*) + sizeof(size_t) + owned_bytes(element);
  }
  return total;
}

template <class First, class Second, class... Rest>
size_t owned_bytes(const First& first, const Second& second, const Rest&... rest) {
  return owned_bytes(first) + owned_bytes(second, rest...);
}

}  // namespace vie

#endif  // VIE_BASE_MEMORY_H
