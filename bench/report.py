#!/usr/bin/env python3
"""Runs vie_bench and prints its figures as a Markdown table: each as megabytes a second and as a ratio to the scalar hash
of the same run, which is the control to believe.

    python3 bench/report.py build/release/bench/vie_bench [--save run.json] [Google Benchmark's options]
    python3 bench/report.py --from run.json [--peers figures.json] [--readme --texts "3,000 articles"]

Medians over the repetitions. The run is marked doubtful if the control itself moved by more than a tenth: then the
machine was busy, and the figures are to be taken again. --readme writes the short table and the plot into the project's
README.md and docs/speed.svg instead, with the figures of bench/peers/run.py if they are given.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

import figures
import plot
import summary

PROJECT = pathlib.Path(__file__).resolve().parent.parent
PLOT = "docs/speed.svg"
REPETITIONS = 7


def run(binary, options):
    """What vie_bench prints as JSON, and the processor's name with it."""
    command = [binary, "--benchmark_format=json", f"--benchmark_repetitions={REPETITIONS}",
               "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.1", *options]
    got = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    name = re.search(r"model name\s*:\s*(.*)", cpuinfo.read_text()) if cpuinfo.exists() else None
    got["context"]["cpu"] = name[1].strip() if name else "unknown processor"
    return json.dumps(got, indent=1)


def table(taken):
    lines = [f"| {'benchmark':<44} | {'MB/s':>8} | {'of the scalar hash':>18} | {'spread':>6} |", "|---|---:|---:|---:|"]
    for name, figure in sorted(taken.figures.items()):
        rate = f"{figure.median / 1e6:.1f}" if figure.is_rate else f"{figure.median:.1f} ms"
        ratio = f"{taken.of_control(name):.4f}" if figure.is_rate else ""
        lines.append(f"| {name:<44} | {rate:>8} | {ratio:>18} | {figure.spread:>6.0%} |")
    doubt = taken.doubt()
    return "\n".join(lines) + "\n" + ("\n" + doubt + "\n" if doubt else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", nargs="?")
    parser.add_argument("--from", dest="stored", help="a run that --save has stored")
    parser.add_argument("--save", type=pathlib.Path)
    parser.add_argument("--peers", help="what bench/peers/run.py --json has stored")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--texts", default="generated news", help="what the texts were, for README.md")
    options, others = parser.parse_known_args()
    if (options.binary is None) == (options.stored is None):
        parser.error("either vie_bench or --from is wanted")
    text = pathlib.Path(options.stored).read_text() if options.stored else run(options.binary, others)
    if options.save:
        options.save.write_text(text)
    taken = figures.read(text)
    if not options.readme:
        sys.stdout.write(table(taken))
        return
    peers = summary.read_peers(options.peers)
    summary.put(PROJECT / "README.md", summary.section(taken, peers, options.texts, PLOT))
    (PROJECT / PLOT).write_text(plot.svg(summary.rows(taken, peers), summary.short), encoding="utf-8")


if __name__ == "__main__":
    main()
