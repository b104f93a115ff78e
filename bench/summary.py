"""The short table of README.md: libvie, the controls of vie_bench, and the peers of bench/peers, as ratios to libvie."""
import json
import pathlib
import statistics
from typing import NamedTuple

BEGIN = "<!-- speed: written by bench/report.py -->"
END = "<!-- speed: end -->"
NEWS = ("vie/news", "vie/generated news")
CONTROLS = {
    "control/UTF-8 validation": "simdjson: is it UTF-8?",
    "control/Hyperscan, 5000 phrases": "Hyperscan: where 5,000 phrases end",
    "control/RE2, one alternation of 50": "RE2: where 50 patterns match, in one",
    "control/RE2, 50 patterns one by one": "RE2: the same, one after another",
    "control/ICU normalise, fold, word break": "ICU: normalise, fold, cut into words",
}


class Row(NamedTuple):
    group: str  # libvie, control or peer
    what: str
    rate: float  # bytes a second
    of_hash: float  # 0 where the run has no hash
    of_libvie: float


def rows(run, peers):
    """Of a run of vie_bench, and of the figures of bench/peers/run.py, which may be empty."""
    news = next(name for name in NEWS if name in run.figures)
    named = {news: "**libvie**: dates, officials, crimes, papers", f"{news}, NFD": "libvie, letters and marks apart (NFD)",
             "vie/50,000 phrases more": "libvie with 50,000 phrases of a user's own"}
    out = []
    for group, names in (("libvie", named), ("control", CONTROLS)):
        for name, what in names.items():
            if name in run.figures:
                rate = run.figures[name].median
                out.append(Row(group, what, rate, run.of_control(name), rate / run.figures[news].median))
    for key, one in peers.items():
        out.append(Row("libvie" if key.startswith("vie") else "peer", f"{one['name']}: {one['note']}",
                       statistics.median(one["rates"]), 0, statistics.median(one["ratios"])))
    return out


def short(number):
    """Three digits, without an exponent."""
    return f"{number:.0f}" if number >= 100 else f"{number:.3g}" if number >= 0.001 else f"{number:.5f}".rstrip("0")


def table(run, peers):
    lines = ["| one thread | MB/s | of a scalar hash | of libvie |", "|---|---:|---:|---:|"]
    for row in rows(run, peers):
        of_hash = short(row.of_hash) if row.of_hash else ""
        lines.append(f"| {row.what} | {short(row.rate / 1e6)} | {of_hash} | {short(row.of_libvie)} |")
    return "\n".join(lines) + "\n"


def section(run, peers, texts, plot):
    """What stands between the markers."""
    doubt = run.doubt()
    return (f"{BEGIN}\n![Speed of libvie and others, as ratios]({plot})\n\n{table(run, peers)}\n"
            f"Medians over {texts}; {run.machine}. **Believe the ratios, not the absolute figures**, which fall when the "
            f"machine does other work. What is below `vie`, the command with JSON Lines in and out, ran beside it and is a "
            f"ratio to it; what is above ran in one process.\n" + (doubt + "\n" if doubt else "") + END)


def put(page, text):
    """Replaces what stands between the markers of a page."""
    path = pathlib.Path(page)
    before, rest = path.read_text(encoding="utf-8").split(BEGIN)
    path.write_text(before + text + rest.split(END)[1], encoding="utf-8")


def read_peers(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8")) if path else {}
