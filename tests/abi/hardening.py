"""A release build of the library has what its compiler flags promise (cmake/Hardening.cmake).

    python3 hardening.py READELF libvie.so
"""

import subprocess
import sys


def main():
    readelf, library = sys.argv[1:]
    text = subprocess.run([readelf, "-W", "-l", "-d", "--dyn-syms", library], check=True,
                          capture_output=True, text=True).stdout
    wanted = {"GNU_RELRO": "read-only relocations", "NOW": "binding at load time",
              "__stack_chk_fail": "stack protection"}
    missing = [what for mark, what in wanted.items() if mark not in text]
    if any("GNU_STACK" in line and "RWE" in line for line in text.splitlines()):
        missing.append("a stack that is not executable")
    print("\n".join(f"missing: {what}" for what in missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
