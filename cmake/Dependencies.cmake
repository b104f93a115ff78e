# What libvie itself needs: RE2, ICU's common library, fmt; all private to it.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(ICUUC REQUIRED IMPORTED_TARGET icu-uc)
find_package(fmt REQUIRED)

# RE2's pkg-config file has no version; its shared object's name does, and bug reports want one.
list(GET RE2_LINK_LIBRARIES 0 re2_library)
file(REAL_PATH "${re2_library}" re2_library)
get_filename_component(VIE_RE2_VERSION "${re2_library}" NAME)

set(VIE_DEPENDENCIES PkgConfig::RE2 PkgConfig::ICUUC fmt::fmt Threads::Threads)
