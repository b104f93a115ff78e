# vie_warnings(target): the warnings that all code of this project is free of.
function(vie_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wshadow -Wconversion)
  if(VIE_DEVELOPER)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
