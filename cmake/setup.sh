#!/bin/sh
# Installs what this project needs from a Debian system's packages, and does nothing if all is there.
#
#     sh cmake/setup.sh          to build the library and the command
#     sh cmake/setup.sh test     to run the tests, too
#
# As root, or by sudo.  Otherwise it says the line that somebody who may should run.  On a system that
# is not Debian it names the packages, and whoever builds finds out what is missing.
set -eu

packages='cmake ninja-build pkg-config g++ libre2-dev libicu-dev libfmt-dev libcli11-dev libsimdjson-dev'
if [ "${1:-}" = test ]; then
  # clang for the header tests and the fuzzer, binutils for nm, Benchmark so that bench/ is built.
  packages="$packages doctest-dev clang libclang-rt-dev binutils python3 python3-venv libbenchmark-dev"
  # A control of bench/, which goes without it; the package exists for amd64 only.
  [ "$(dpkg --print-architecture 2> /dev/null)" != amd64 ] || packages="$packages libhyperscan-dev"
fi

if ! command -v dpkg-query > /dev/null; then
  echo "Not a Debian system; on one these packages would be needed:" $packages >&2
  exit 0
fi
missing=
for package in $packages; do
  case $(dpkg-query -W -f '${Status}' "$package" 2> /dev/null || :) in
    'install ok installed') ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

as=
if [ "$(id -u)" -ne 0 ]; then
  if ! sudo -n true 2> /dev/null; then
    echo "Packages are missing. Please run as root:  apt-get update && apt-get install -y$missing" >&2
    exit 1
  fi
  as='sudo env'
fi
echo "Installing:$missing" >&2
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
if ! { $as apt-get update -q && $as apt-get install -q -y --no-install-recommends $missing; } \
    > "$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
rm -f "$log"
