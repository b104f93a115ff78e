// Blocks by AVX2: 32 bytes at a time.  This file is compiled for processors that have it; the rest of
// the library asks scan_block_avx2() whether this one does.

#include "text/block.h"

#if defined(__AVX2__)

#include <immintrin.h>

#include "text/scan_block.h"

namespace vie {
namespace {

struct Avx2 {
  static constexpr uint32_t kSize = 32;
  __m256i v;

  static Avx2 load(const unsigned char* at) {
    return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))};
  }
  void store(unsigned char* at) const { _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), v); }
  static Avx2 all(int byte) { return {_mm256_set1_epi8(static_cast<char>(byte))}; }
  Avx2 equals(int byte) const { return {_mm256_cmpeq_epi8(v, all(byte).v)}; }
  Avx2 between(int low, int high) const {
    const __m256i above = _mm256_sub_epi8(v, all(low).v);
    return {_mm256_cmpeq_epi8(_mm256_min_epu8(above, all(high - low).v), above)};
  }
  Avx2 even() const { return {_mm256_cmpeq_epi8(_mm256_and_si256(v, all(1).v), all(0).v)}; }
  Avx2 top_bit() const { return {_mm256_cmpgt_epi8(all(0).v, v)}; }
  bool any() const { return _mm256_movemask_epi8(v) != 0; }
  uint64_t mask() const { return static_cast<uint32_t>(_mm256_movemask_epi8(v)); }
  Avx2 operator|(Avx2 o) const { return {_mm256_or_si256(v, o.v)}; }
  Avx2 operator&(Avx2 o) const { return {_mm256_and_si256(v, o.v)}; }
  Avx2 operator^(Avx2 o) const { return {_mm256_xor_si256(v, o.v)}; }
  Avx2 operator~() const { return {_mm256_xor_si256(v, all(0xFF).v)}; }
  Avx2 operator+(Avx2 o) const { return {_mm256_add_epi8(v, o.v)}; }
};

}  // namespace

ScanBlock scan_block_avx2() {
  return __builtin_cpu_supports("avx2") ? static_cast<ScanBlock>(scan_block<Avx2>) : nullptr;
}

}  // namespace vie

#else

namespace vie {
ScanBlock scan_block_avx2() { return nullptr; }
}  // namespace vie

#endif
