# vie_warnings(target): the warnings that all code of this project is free of.
#
# GCC 12 sees overlapping copies inside std::string where there are none once it optimises a release build
# (gcc.gnu.org/PR105651); that warning alone is left out there.
function(vie_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wshadow -Wconversion)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
  endif()
  if(VIE_DEVELOPER)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
