"""The public headers compile alone and twice in every language that may include them, without a warning.

    python3 headers.py INCLUDE_DIR C_COMPILER CXX_COMPILER
"""

import pathlib
import subprocess
import sys

C_MODES = ("c89", "c99", "c11", "c17")
CXX_MODES = ("c++98", "c++11", "c++14", "c++17", "c++20", "c++2b")
WRAPPER_MODES = ("c++17", "c++20", "c++2b")  # of the .hpp headers

BOTH = ["-pedantic", "-Wall", "-Wextra", "-Wundef", "-Wshadow", "-Wconversion", "-Werror", "-fsyntax-only"]
C_FLAGS = ["-x", "c", "-Wstrict-prototypes", "-Wmissing-prototypes"]
CXX_FLAGS = ["-x", "c++", "-Wold-style-cast", "-Wnon-virtual-dtor"]


def main():
    include, c, cxx = sys.argv[1:]
    headers = sorted(pathlib.Path(include, "vie").iterdir())
    assert any(header.name == "vie.h" for header in headers)
    failed = tried = 0
    for header in headers:
        wrapper = header.suffix == ".hpp"
        runs = [(cxx, mode, CXX_FLAGS) for mode in (WRAPPER_MODES if wrapper else CXX_MODES)]
        if not wrapper:
            runs += [(c, mode, C_FLAGS) for mode in C_MODES]
        source = f"#include <vie/{header.name}>\n" * 2 + "int vie_test_is_not_empty;\n"
        if header.name == "vie.h":
            source += "vie_options vie_test_options = VIE_OPTIONS_INIT;\n"
        for compiler, mode, flags in runs:
            flags = list(flags)
            if compiler == cxx and mode != "c++98":
                flags.append("-Wzero-as-null-pointer-constant")
            command = [compiler, f"-std={mode}", *flags, *BOTH, "-I", include, "-"]
            done = subprocess.run(command, input=source, text=True, capture_output=True)
            tried += 1
            if done.returncode != 0:
                failed += 1
                print(f"{header.name} as {mode} by {compiler}:\n{done.stderr}")
    print(f"{tried} ways, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
