// Blocks 16 bytes at a time: by SSE2, which every 64-bit x86 has, and by NEON, which every 64-bit ARM
// has.

#include "text/block.h"

#if defined(__SSE2__)

#include <emmintrin.h>

#include "text/scan_block.h"

namespace vie {
namespace {

struct Vector128 {
  static constexpr uint32_t kSize = 16;
  __m128i v;

  static Vector128 load(const unsigned char* at) {
    return {_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))};
  }
  void store(unsigned char* at) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(at), v); }
  static Vector128 all(int byte) { return {_mm_set1_epi8(static_cast<char>(byte))}; }
  Vector128 equals(int byte) const { return {_mm_cmpeq_epi8(v, all(byte).v)}; }
  Vector128 between(int low, int high) const {
    const __m128i above = _mm_sub_epi8(v, all(low).v);
    return {_mm_cmpeq_epi8(_mm_min_epu8(above, all(high - low).v), above)};
  }
  Vector128 even() const { return {_mm_cmpeq_epi8(_mm_and_si128(v, all(1).v), all(0).v)}; }
  Vector128 top_bit() const { return {_mm_cmpgt_epi8(all(0).v, v)}; }
  bool any() const { return _mm_movemask_epi8(v) != 0; }
  uint64_t mask() const { return static_cast<uint32_t>(_mm_movemask_epi8(v)); }
  Vector128 operator|(Vector128 o) const { return {_mm_or_si128(v, o.v)}; }
  Vector128 operator&(Vector128 o) const { return {_mm_and_si128(v, o.v)}; }
  Vector128 operator^(Vector128 o) const { return {_mm_xor_si128(v, o.v)}; }
  Vector128 operator~() const { return {_mm_xor_si128(v, all(0xFF).v)}; }
  Vector128 operator+(Vector128 o) const { return {_mm_add_epi8(v, o.v)}; }
};

}  // namespace

ScanBlock scan_block_128() { return scan_block<Vector128>; }

}  // namespace vie

#elif defined(__aarch64__)

#include <arm_neon.h>

#include "text/scan_block.h"

namespace vie {
namespace {

struct Vector128 {
  static constexpr uint32_t kSize = 16;
  uint8x16_t v;

  static Vector128 load(const unsigned char* at) { return {vld1q_u8(at)}; }
  void store(unsigned char* at) const { vst1q_u8(at, v); }
  static Vector128 all(int byte) { return {vdupq_n_u8(static_cast<uint8_t>(byte))}; }
  Vector128 equals(int byte) const { return {vceqq_u8(v, all(byte).v)}; }
  Vector128 between(int low, int high) const {
    return {vcleq_u8(vsubq_u8(v, all(low).v), all(high - low).v)};
  }
  Vector128 even() const { return {vceqq_u8(vandq_u8(v, all(1).v), all(0).v)}; }
  Vector128 top_bit() const { return {vcgeq_u8(v, all(0x80).v)}; }
  bool any() const { return vmaxvq_u8(v) != 0; }
  // ARM has no mask of top bits: each byte is cut to its own bit, and halves are added up.
  uint64_t mask() const {
    static constexpr uint8_t kBits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bits = vandq_u8(v, vld1q_u8(kBits));
    return uint64_t{vaddv_u8(vget_low_u8(bits))} | (uint64_t{vaddv_u8(vget_high_u8(bits))} << 8);
  }
  Vector128 operator|(Vector128 o) const { return {vorrq_u8(v, o.v)}; }
  Vector128 operator&(Vector128 o) const { return {vandq_u8(v, o.v)}; }
  Vector128 operator^(Vector128 o) const { return {veorq_u8(v, o.v)}; }
  Vector128 operator~() const { return {vmvnq_u8(v)}; }
  Vector128 operator+(Vector128 o) const { return {vaddq_u8(v, o.v)}; }
};

}  // namespace

ScanBlock scan_block_128() { return scan_block<Vector128>; }

}  // namespace vie

#else

namespace vie {
ScanBlock scan_block_128() { return nullptr; }
}  // namespace vie

#endif
