# What `cmake --install` puts where: headers, libraries, the command, and how to find them by CMake
# (vieConfig.cmake) and by pkg-config (vie.pc).  tests/install/manifest.txt lists the files.
include(CMakePackageConfigHelpers)

set(config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/vie)
file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/vie/*)
install(FILES ${headers} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/vie)
if(TARGET vie-cli)
  install(TARGETS vie-cli)
  # The command finds the library where it is installed beside it, whatever the prefix is.
  set_target_properties(vie-cli PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
endif()

# The .pc files count from where they lie, so they stay true when a package is unpacked elsewhere,
# unless a directory was given as an absolute one.
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(VIE_PC_PREFIX "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH up "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
  string(REGEX REPLACE "/$" "" up "${up}")
  set(VIE_PC_PREFIX "\${pcfiledir}/${up}")
endif()
foreach(dir INCLUDEDIR LIBDIR)
  if(IS_ABSOLUTE "${CMAKE_INSTALL_${dir}}")
    set(VIE_PC_${dir} "${CMAKE_INSTALL_${dir}}")
  else()
    set(VIE_PC_${dir} "\${prefix}/${CMAKE_INSTALL_${dir}}")
  endif()
endforeach()

# vie_pc(name kind): the static library names its file, for -lvie would find the shared one, and
# requires what the shared one has in its own list.
function(vie_pc name kind)
  set(VIE_PC_NAME ${name})
  if(kind STREQUAL static)
    set(VIE_PC_CFLAGS " -DVIE_STATIC")
    set(VIE_PC_LIBS "\${libdir}/libvie.a -lstdc++ -pthread\nRequires: re2 icu-uc fmt")
  else()
    set(VIE_PC_CFLAGS "")
    set(VIE_PC_LIBS "-L\${libdir} -lvie")
  endif()
  configure_file(${PROJECT_SOURCE_DIR}/cmake/vie.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()

foreach(kind shared static)
  if(NOT TARGET vie::${kind})
    continue()
  endif()
  get_target_property(target vie::${kind} ALIASED_TARGET)
  install(TARGETS ${target} EXPORT vie-${kind}-targets)
  install(EXPORT vie-${kind}-targets NAMESPACE vie:: DESTINATION ${config_dir})
  if(target STREQUAL vie)
    vie_pc(vie ${kind})
  else()
    vie_pc(vie-${kind} ${kind})
  endif()
endforeach()

configure_package_config_file(cmake/vieConfig.cmake.in ${PROJECT_BINARY_DIR}/vieConfig.cmake
                              INSTALL_DESTINATION ${config_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/vieConfigVersion.cmake
                                 COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/vieConfig.cmake ${PROJECT_BINARY_DIR}/vieConfigVersion.cmake
        DESTINATION ${config_dir})
