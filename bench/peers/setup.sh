#!/bin/sh
# Fetches the peers into build/peers, nothing outside; what cannot be had is named and left out.
#
#     sh bench/peers/setup.sh
#
# Wants python3 with venv, npm, and for HeidelTime mvn and a JDK.
here=$(cd "$(dirname "$0")" && pwd)
home=$here/../../build/peers
mkdir -p "$home/heideltime"
home=$(cd "$home" && pwd)
log=$home/setup.log
: > "$log"

# get NAME COMMAND...: runs it, and says whether the peer is there.
get() {
  name=$1
  shift
  if "$@" >> "$log" 2>&1; then echo "$name: there"; else echo "$name: not to be had, see $log"; fi
}

heideltime() {
  mvn -q -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$home/heideltime" &&
    javac -encoding UTF-8 -cp "$home/heideltime/*" -d "$home/heideltime" "$here/runners/HeidelTimeRunner.java"
}

get 'python environment' python3 -m venv "$home/python"
while read -r package; do
  get "$package" "$home/python/bin/pip" install --quiet --disable-pip-version-check "$package"
done < "$here/requirements.txt"
get chrono-node npm install --prefix "$home" --no-audit --no-fund --no-save chrono-node@2.10.3
get heideltime heideltime
