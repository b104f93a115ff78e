"""Runs libvie and the peers that are installed on one file of texts, and prints how fast each is and who found what.

    python3 bench/peers/run.py [--build build/release] [--texts news.jsonl] [--json figures.json] [PEER ...]

The texts are JSON Lines with a `text` member, and `published` where it is known; without a file they are the sentences of
cases.tsv, which hold more dates than texts do. Peers take turns, ROUNDS times, each reading the texts from the first on
for about TURN seconds of processor time; figures are medians over the rounds, and the ratio is that to libvie's command in
the same round. The start is the best of three, on the wall, until a first sentence has been read.
"""
import argparse
import itertools
import json
import pathlib
import statistics
import subprocess
import sys

import cases
import peers

ROUNDS = 5
TURN = 1.5  # seconds
WARM_UP = 0.5
STARTS = 3
COUNTED = 100_000
MARKS = {cases.RIGHT: "✓", cases.FOUND: "~", cases.MISSED: "–", cases.QUIET: "✓", cases.FALSE: "✗"}


def read_texts(path):
    if path is None:
        return [(cases.PUBLISHED, case.text) for case in cases.read()]
    with open(path, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file if line.strip()]
    return [(day(one.get("published")), one["text"]) for one in documents]


def day(published):
    """A whole day, which is what all peers take."""
    return published[:10] if published and len(published) >= 10 else cases.PUBLISHED


def size(texts):
    return sum(len(text.encode()) for _, text in texts)


def prefix(texts, wanted):
    """The first texts, over and over, until there are so many bytes of them."""
    chosen, have = [], 0
    for one in itertools.cycle(texts):
        chosen.append(one)
        have += len(one[1].encode())
        if have >= wanted:
            return chosen


def share_of(peer, texts):
    """As many texts as it reads in a turn, estimated by shorter ones that double until they take a while."""
    wanted = 2000
    while True:
        trial = prefix(texts, wanted)
        seconds, _ = peer.extract(trial)
        if seconds >= WARM_UP:
            return prefix(texts, size(trial) / seconds * TURN)
        wanted *= 2


def begun(peer, texts):
    """Starts a peer for good, and gives its first figures."""
    starts = []
    for _ in range(STARTS):
        peer.stop()
        starts.append(peer.start())
    every = cases.read()
    _, found = peer.extract([(cases.PUBLISHED, case.text) for case in every])
    figures = {"name": peer.name, "note": peer.note, "start": min(starts), "rates": [], "ratios": []}
    if peer.dates:
        figures["cases"] = [cases.judge(case, spans) for case, spans in zip(every, found)]
        _, found = peer.extract(prefix(texts, COUNTED))
        figures["dates"] = sum(map(len, found))
    return figures


def measure(running, texts):
    """The figures of each peer. Who gives up is named, and left out."""
    figures, shares = {}, {}
    for key, peer in running.items():
        try:
            figures[key] = begun(peer, texts)
            shares[key] = share_of(peer, texts)
            figures[key]["bytes"] = size(shares[key])
        except (peers.GaveUp, OSError, subprocess.CalledProcessError) as failure:
            print(f"{key} cannot be run: {failure!r}", file=sys.stderr)
            figures.pop(key, None)
    for _ in range(ROUNDS):
        for key in figures:
            seconds, _ = running[key].extract(shares[key])
            figures[key]["rates"].append(figures[key]["bytes"] / seconds)
            figures[key]["ratios"].append(figures[key]["rates"][-1] / figures["vie"]["rates"][-1])
    for key, peer in running.items():
        if key in figures:
            figures[key]["memory"] = peer.memory()
        peer.stop()
    return figures


def speed_table(figures):
    print(f"| | what it gives | MB/s | of vie | start, s | memory, MB | dates in {COUNTED // 1000} KB |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for one in figures.values():
        print(f"| {one['name']} | {one['note']} | {statistics.median(one['rates']) / 1e6:.3g} | "
              f"{statistics.median(one['ratios']):.3g} | {one['start']:.2f} | {one['memory']:.0f} | "
              f"{one.get('dates', '')} |")


def case_table(figures):
    shown = {key: one for key, one in figures.items() if "cases" in one and not key.startswith("vie-")}
    every = cases.read()
    print(f"\n{MARKS[cases.RIGHT]} right, {MARKS[cases.FOUND]} found with another value, {MARKS[cases.MISSED]} missed; "
          f"of sentences without a date: {MARKS[cases.QUIET]} nothing found, {MARKS[cases.FALSE]} something.\n")
    print("| kind | expression | value | " + " | ".join(shown) + " |\n|---|---|---|" + ":-:|" * len(shown))
    for index, case in enumerate(every):
        words = case.text[case.begin:case.end] if case.kind != "none" else case.text
        marks = " | ".join(MARKS[one["cases"][index]] for one in shown.values())
        print(f"| {case.kind} | {words} | {case.value} | {marks} |")
    dates = sum(case.kind != "none" for case in every)
    right = [one["cases"].count(cases.RIGHT) for one in shown.values()]
    false = [one["cases"].count(cases.FALSE) for one in shown.values()]
    print(f"| right of {dates} | | | " + " | ".join(map(str, right)) + " |")
    print(f"| false of {len(every) - dates} | | | " + " | ".join(map(str, false)) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=peers.PROJECT / "build" / "release")
    parser.add_argument("--texts")
    parser.add_argument("--json", type=pathlib.Path, help="write the figures there, for bench/report.py")
    parser.add_argument("peers", nargs="*", help="only these, and vie")
    options = parser.parse_args()
    running = {key: peer for key, peer in peers.installed(options.build).items()
               if not options.peers or key in (*options.peers, "vie")}
    figures = measure(running, read_texts(options.texts))
    speed_table(figures)
    case_table(figures)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
