# Writes the files of data/ into one C++ source: cmake -DROOT=... -DOUTPUT=... -P EmbedData.cmake
# String literals would meet compilers' limits; arrays of bytes need no tool but CMake itself.
file(GLOB files RELATIVE "${ROOT}" "${ROOT}/lexicon/*.tsv" "${ROOT}/rules/*.rules")
list(SORT files)
set(arrays "")
set(entries "")
set(hashes "")
set(number 0)
foreach(file IN LISTS files)
  file(READ "${ROOT}/${file}" hex HEX)
  file(SHA256 "${ROOT}/${file}" hash)
  string(APPEND hashes "${file} ${hash}\n")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND arrays "const unsigned char kFile${number}[] = {${bytes}0};\n")
  string(APPEND entries
    "    {\"${file}\", {reinterpret_cast<const char*>(kFile${number}), sizeof kFile${number} - 1}},\n")
  math(EXPR number "${number} + 1")
endforeach()
string(SHA256 all "${hashes}")
string(SUBSTRING "${all}" 0 12 all)
file(WRITE "${OUTPUT}" "// Made from data/ by cmake/EmbedData.cmake.
#include \"engine/builtin_data.h\"
namespace vie {
namespace {
${arrays}}  // namespace
std::span<const BuiltinSource> builtin_sources() {
  static const BuiltinSource sources[] = {
${entries}  };
  return sources;
}
std::string_view builtin_hash() { return \"${all}\"; }
}  // namespace vie
")
