#!/usr/bin/env python3
"""Runs vie_bench and prints its figures as a Markdown table: each as megabytes a second and as a ratio to
the scalar hash of the same run, which is the control to believe.

    python3 bench/report.py build/release/bench/vie_bench [Google Benchmark's options]

Medians over the repetitions. The run is marked doubtful if the control itself moved by more than a tenth:
then the machine was busy, and the figures are to be taken again.
"""
import json
import subprocess
import sys

CONTROL = "control/scalar hash"
REPETITIONS = 5
TRUSTED_SPREAD = 0.1


def run(binary, options):
    command = [binary, "--benchmark_format=json", f"--benchmark_repetitions={REPETITIONS}",
               "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.1", *options]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)["benchmarks"]


def aggregates(benchmarks):
    """{name: {"median": row, "min": row, "max": row}} of rates, or of times where there is no rate."""
    rows = {}
    for row in benchmarks:
        if row["run_type"] == "iteration":
            value = row.get("bytes_per_second") or row["cpu_time"]
            rows.setdefault(row["run_name"], []).append((value, "bytes_per_second" in row))
    return {name: (sorted(v for v, _ in values), values[0][1]) for name, values in rows.items()}


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    figures = aggregates(run(sys.argv[1], sys.argv[2:]))
    control, _ = figures[CONTROL]
    base = control[len(control) // 2]
    print(f"| {'benchmark':<44} | {'MB/s':>8} | {'of the scalar hash':>18} |\n|---|---:|---:|")
    for name, (values, is_rate) in figures.items():
        median = values[len(values) // 2]
        if is_rate:
            print(f"| {name:<44} | {median / 1e6:8.1f} | {median / base:18.4f} |")
        else:
            print(f"| {name:<44} | {f'{median:.1f} ms':>8} | {'':>18} |")
    if control[-1] - control[0] > TRUSTED_SPREAD * base:
        print(f"\nDoubtful: the control moved between {control[0] / 1e6:.0f} and {control[-1] / 1e6:.0f} MB/s.")


if __name__ == "__main__":
    main()
