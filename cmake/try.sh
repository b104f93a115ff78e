#!/bin/sh
# Sets up, builds, and shows what is found in a text:
#
#     sh cmake/try.sh [FILE]     the sample article, or a file of yours
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
file=${1:-$here/examples/sample.txt}
case $file in /*) ;; *) file=$(pwd)/$file ;; esac
cd "$here"
sh cmake/setup.sh
mkdir -p build/try
{
  cmake --preset release -B build/try -D VIE_DEVELOPER=OFF &&
    cmake --build build/try --target vie-cli
} > build/try/log 2>&1 || {
  cat build/try/log >&2
  exit 1
}
exec build/try/vie extract "$file"
