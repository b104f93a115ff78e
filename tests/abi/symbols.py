"""What the headers promise, what is listed, and what the libraries hold are the same.

    python3 symbols.py NM libvie.so libvie.a vie.h arrow.h

1. The functions of the headers, those of symbols.txt, and the symbols that libvie.so exports are one list.
2. layout_test.c pins every struct member and constant of the headers; Arrow's own structs are its business.
3. Our objects call nothing that ends the process or writes to its streams, and run nothing before main().
"""

import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent

# Of C++, fmt and RE2's headers, only what is inlined into our objects counts.
FORBIDDEN = re.compile(
    r"\b(abort|exit|_exit|_Exit|quick_exit|(f|v|vf|d)?printf|(f)?puts|putchar|perror|syslog|std(in|out|err)"
    r"|std::(cout|cerr|clog)|__assert_fail)(@.*)?$")


def header_functions(text):
    return set(re.findall(r"VIE_API[^;(]*?VIE_CALL\s+(vie_\w+)\s*\(", text))


def listed_functions():
    lines = (HERE / "symbols.txt").read_text().splitlines()
    entries = [line.split() for line in lines if line and not line.startswith("#")]
    assert all(len(entry) == 2 for entry in entries), "symbols.txt: a name and a version a line"
    names = [name for name, _ in entries]
    assert names == sorted(set(names)), "symbols.txt: each name once, in order"
    return set(names)


def nm(tool, *arguments):
    output = subprocess.run([tool, *arguments], check=True, capture_output=True, text=True).stdout
    return output.splitlines()


def exported(tool, library):
    """All names that a program could bind to, the nodes of the version script left out."""
    names = {line.split()[0] for line in nm(tool, "-D", "-P", "--defined-only", library)}
    return {name.split("@")[0] for name in names if not re.match(r"VIE_\d+(@|$)", name)}


def compare(what, one, other):
    return [f"{what}: {name}" for name in sorted(one ^ other)]


def layout_gaps(text):
    """Members and constants that layout_test.c does not pin."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    wanted = set()
    for name, body in re.findall(r"typedef struct (vie_\w+) \{(.*?)\} \1;", text, flags=re.S):
        wanted.add(f"SIZE({name},")
        for member in re.findall(r"(\w+)(?:\[\d+\])?;", body):
            wanted.add(f"MEMBER({name}, {member},")
    for name in re.findall(r"^\s*(VIE_[A-Z0-9_]+) =", text, flags=re.M):
        wanted.add(f"NUMBER({name},")
    for name in re.findall(r"^#define (VIE_[A-Z0-9_]+)[ \t]+0x", text, flags=re.M):
        wanted.add(f"NUMBER({name},")
    pinned = (HERE / "layout_test.c").read_text()
    return [f"layout_test.c lacks {line}" for line in sorted(wanted) if line not in pinned]


def misdeeds(tool, archive):
    out = []
    for line in nm(tool, "-A", "-C", "-u", archive):
        name = line.split(" U ")[-1].strip()
        if FORBIDDEN.match(name):
            out.append(f"an object calls {name}: {line.split(':')[1]}")
    for line in nm(tool, "-A", archive):
        if "_GLOBAL__sub_I" in line:
            out.append(f"an object runs code before main(): {line}")
    return out


def main():
    tool, shared, static, *headers = sys.argv[1:]
    text = "".join(pathlib.Path(header).read_text() for header in headers)
    functions = header_functions(text)
    assert len(functions) > 30, "the headers were not understood"
    assert FORBIDDEN.match("abort") and FORBIDDEN.match("std::cout") and not FORBIDDEN.match("snprintf")
    problems = compare("in a header or in symbols.txt, not in both", functions, listed_functions())
    problems += compare("in a header or exported, not both", functions, exported(tool, shared))
    problems += layout_gaps(text)
    problems += misdeeds(tool, static)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
