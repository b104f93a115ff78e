"""Figures of one run of vie_bench, from Google Benchmark's JSON: medians and how far they moved."""
import json
import statistics
from typing import NamedTuple

CONTROL = "control/scalar hash"
TRUSTED_SPREAD = 0.1


class Figure(NamedTuple):
    median: float
    least: float
    most: float
    is_rate: bool  # bytes a second; else milliseconds

    @property
    def spread(self):
        """How far repetitions lay apart, as a part of the median."""
        return (self.most - self.least) / self.median


class Run(NamedTuple):
    machine: str
    figures: dict  # by name, in the order of the run

    def of_control(self, name):
        return self.figures[name].median / self.figures[CONTROL].median

    def doubt(self):
        """A sentence if the control itself moved too far, else nothing."""
        control = self.figures[CONTROL]
        if control.spread <= TRUSTED_SPREAD:
            return ""
        return (f"Doubtful: the control moved between {control.least / 1e6:.0f} and "
                f"{control.most / 1e6:.0f} MB/s.")


def read(text):
    """Of the JSON that vie_bench printed, with the `cpu` that report.py has put in."""
    got = json.loads(text)
    values = {}
    for row in got["benchmarks"]:
        if row["run_type"] == "iteration" and not row.get("error_occurred"):
            rate = row.get("bytes_per_second")
            values.setdefault(row["run_name"], (rate is not None, []))[1].append(rate or row["cpu_time"])
    figures = {name: Figure(statistics.median(some), min(some), max(some), is_rate)
               for name, (is_rate, some) in values.items()}
    about = got["context"]
    return Run(f"{about.get('cpu', 'unknown processor')}, {about['num_cpus']} cores, load average "
               f"{about['load_avg'][0]:.1f}, {about['date'][:10]}", figures)
