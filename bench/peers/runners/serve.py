"""What every runner does, whatever its language: it names itself, then extracts from the texts that come.

It prints a line "NAME VERSION" when it is ready. Each line that it reads is "PUBLISHED<TAB>TEXT"; line breaks of the
text travel as vertical tabs. At an empty line it extracts from all since the last one, and prints for each text a line
of what was found, "BEGIN END VALUE" with tabs between, then the seconds of processor time (of all threads) that extraction
alone took, which other programs on the machine disturb less than the clock on the wall. Values have the shape
of libvie's, as far as the peer can say them. Offsets count characters (UTF-16 units in Java and JavaScript).
"""
import sys
import time


def serve(name, extract):
    """Calls extract(text, published) for each text; it gives a list of (begin, end, value)."""
    print(name, flush=True)
    lines = []
    for line in sys.stdin:
        if line != "\n":
            lines.append(line.rstrip("\n"))
            continue
        seconds = 0.0
        for published, text in (one.replace("\v", "\n").split("\t", 1) for one in lines):
            begin = time.process_time()
            found = extract(text, published)
            seconds += time.process_time() - begin
            print("\t".join(f"{first} {last} {value}" for first, last, value in found))
        print(seconds, flush=True)
        lines = []
