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
cmake --preset release > /dev/null
cmake --build --preset release --target vie-cli > build/release/build.log || {
  cat build/release/build.log
  exit 1
}
exec build/release/vie extract "$file"
