// The texts that benchmarks run on: one document a call, as users have them.

#ifndef VIE_BENCH_TEXTS_H
#define VIE_BENCH_TEXTS_H

#include <string>
#include <vector>

namespace bench {

struct TextSet {
  std::string name;
  std::vector<std::string> documents;
  size_t bytes = 0;
};

/// Reads JSON Lines with a "text" member, or makes a set from sentences of our own if `path` is empty.
/// At most `limit` bytes are kept.
TextSet load_texts(const std::string& path, size_t limit);

/// Sentences of our own that are nothing but what libvie looks for; and English, in which is nothing.
TextSet dense_texts(size_t limit);
TextSet foreign_texts(size_t limit);

/// Texts on which engines are known to slow down: one document of `size` bytes each.
std::vector<TextSet> hostile_texts(size_t size);

/// The same documents with letters and marks apart (NFD); with only the tones apart, as some keyboards
/// write; in capitals.
TextSet decomposed(const TextSet& texts);
TextSet half_composed(const TextSet& texts);
TextSet capitals(const TextSet& texts);

}  // namespace bench

#endif  // VIE_BENCH_TEXTS_H
