# vie_hardening(target): what distributions compile and link with, in release builds.
#
# The library reads text that strangers wrote, so a mistake in it should end in a stopped program and
# not in one that does what the text says.  Debug and sanitizer builds have better checks of their
# own, and _FORTIFY_SOURCE needs an optimised build.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

set(hardening_compile "")
set(hardening_link "")
if(VIE_HARDENING)
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "VIE_HAS${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
      list(APPEND hardening_compile ${flag})
    endif()
  endforeach()
  foreach(flag -Wl,-z,relro -Wl,-z,now)
    string(MAKE_C_IDENTIFIER "VIE_HAS${flag}" has)
    check_linker_flag(CXX ${flag} ${has})
    if(${has})
      list(APPEND hardening_link ${flag})
    endif()
  endforeach()
endif()

function(vie_hardening target)
  if(VIE_HARDENING)
    target_compile_options(${target} PRIVATE "$<$<CONFIG:Release>:${hardening_compile}>")
    # Undefined first: some distributions' compilers define it by themselves.
    target_compile_options(${target} PRIVATE
      "$<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    target_link_options(${target} PRIVATE "$<$<CONFIG:Release>:${hardening_link}>")
  endif()
endfunction()
