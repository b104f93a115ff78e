"""Includes only point down: the layers of docs/design.md, checked over the sources.

    python3 tests/layers.py ROOT

Each folder of src/ has a height, and may include only what is lower, or itself. ICU, RE2 and what only the
command uses have one place each. Prints every include that breaks this, and fails if there is one.
"""

import pathlib
import re
import sys

HEIGHTS = {
    "base": 0,
    "text": 1, "record": 1,                    # neither knows the other
    "match": 2,
    "extract": 3, "resolve": 3, "output": 3,   # the three do not know each other
    "engine": 4,
    "": 5,                                     # the C face
}
# Headers of others, and the only files (or folder) that may include them.
PLACES = {
    r"unicode/": ("text/unicode.cpp",),
    r"re2/": ("match/regex.cpp",),
    r"(CLI/|simdjson)": ("cli/",),
    r"(iostream|ostream|regex)$": (),
}
LONGEST_FILE = 500  # lines; a newcomer should not fear a file

INCLUDE = re.compile(r'\s*#\s*include\s+["<]([^">]+)[">]')


def folder(path):
    return path.split("/")[0] if "/" in path else ""


def may_include(file, header):
    """Whether `file` may include `header`, both relative to src/."""
    for pattern, places in PLACES.items():
        if re.match(pattern, header):
            return any(file.startswith(place) for place in places)
    own, other = folder(file), folder(header)
    if other == "":
        return header != "guard.h" or own == ""  # else a system's header, or a neighbour of the command
    if own == other or other not in HEIGHTS:
        return True
    if own == "cli":
        return False  # a client of vie.h like any other
    return HEIGHTS[other] < HEIGHTS[own]


def problems(source):
    for path in sorted(source.rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        file = path.relative_to(source).as_posix()
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > LONGEST_FILE:
            yield f"{file}: {len(lines)} lines, {LONGEST_FILE} at most"
        if folder(file) not in HEIGHTS and folder(file) != "cli":
            yield f"{file}: the folder has no place among the layers"
            continue
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if match and not may_include(file, match[1]):
                yield f"{file}:{number}: may not include {match[1]}"


def main():
    assert not may_include("text/clean.cpp", "match/hits.h")
    assert not may_include("text/clean.cpp", "record/table.h")
    assert not may_include("extract/dates.cpp", "resolve/dates.h")
    assert not may_include("match/rules.cpp", "re2/re2.h")
    assert not may_include("cli/main.cpp", "engine/engine.h")
    assert may_include("match/regex.cpp", "re2/re2.h")
    assert may_include("engine/engine.cpp", "match/hits.h")
    found = list(problems(pathlib.Path(sys.argv[1]) / "src"))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
