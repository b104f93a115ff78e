#!/bin/sh
# Sets up, builds, and runs every test:
#
#     sh cmake/test.sh           all of it, some ten minutes on two cores
#     sh cmake/test.sh quick     without the sanitizers
#
# The sanitizers come first, so that the last line is that of the whole suite.
set -eu
cd "$(dirname "$0")/.."
sh cmake/setup.sh test

# Libraries that only tests need, in a place of their own.
python=build/python
if ! "$python/bin/python3" -c 'import pyarrow' 2> /dev/null; then
  python3 -m venv --clear "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check -r tests/python/requirements.txt
fi
launcher=
if command -v ccache > /dev/null; then
  launcher='-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache'
fi

# run PRESET TARGET: configures, builds, and runs the tests of a preset.
run() {
  echo "== $1"
  cmake --preset "$1" $launcher > /dev/null
  cmake --build --preset "$1" --target "$2"
  ctest --preset "$1"
}

if [ "${1:-}" != quick ]; then
  run asan sanitized_tests
  run tsan thread_tests
fi
run dev all
