"""The scripts on the small made-up run of testdata/: tables, the section of README.md, the plot."""
import contextlib
import io
import json
import pathlib
import sys
import tempfile
import unittest
import xml.etree.ElementTree
from unittest import mock

import figures
import plot
import report
import summary

DATA = pathlib.Path(__file__).with_name("testdata")
SHORT_TABLE = """\
| one thread | MB/s | of a scalar hash | of libvie |
|---|---:|---:|---:|
| **libvie**: dates, officials, crimes, papers | 100 | 0.1 | 1 |
| libvie, letters and marks apart (NFD) | 96 | 0.096 | 0.96 |
| RE2: where 50 patterns match, in one | 390 | 0.39 | 3.9 |
| RE2: the same, one after another | 16 | 0.016 | 0.16 |
| vie 0.1.0: all | 85 |  | 1 |
| chrono-node 2.10.3: dates | 19 |  | 0.21 |
| heideltime 2.2.1: dates | 0.04 |  | 0.0005 |
"""


class ReportTest(unittest.TestCase):
    def setUp(self):
        self.run_text = (DATA / "run.json").read_text()
        self.taken = figures.read(self.run_text)
        self.peers = summary.read_peers(DATA / "peers.json")

    def test_the_command_prints_medians_ratios_and_spreads(self):
        out = io.StringIO()
        with mock.patch.object(sys, "argv", ["report.py", "--from", str(DATA / "run.json")]), \
                contextlib.redirect_stdout(out):
            report.main()
        cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in out.getvalue().splitlines()]
        self.assertIn(["vie/news", "100.0", "0.1000", "20%"], cells)
        self.assertIn(["vie/build engine", "30.0 ms", "", "7%"], cells)
        self.assertNotIn("Doubtful", out.getvalue())

    def test_a_control_that_moved_is_told(self):
        moved = self.run_text.replace("1010000000.0", "1200000000.0")
        self.assertIn("between 990 and 1200 MB/s", figures.read(moved).doubt())

    def test_the_short_table_has_controls_and_peers_that_were_run(self):
        self.assertEqual(summary.table(self.taken, self.peers), SHORT_TABLE)

    def test_the_section_is_put_between_the_markers_and_nowhere_else(self):
        section = summary.section(self.taken, self.peers, "our texts", "docs/speed.svg")
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "page.md"
            page.write_text(f"above\n{summary.BEGIN}\nold\n{summary.END}\nbelow\n")
            summary.put(page, section)
            summary.put(page, section)  # as often as one likes
            text = page.read_text()
        self.assertEqual(text, f"above\n{section}\nbelow\n")
        self.assertIn("Medians over our texts; Example CPU, 2 cores, load average 0.5, 2026-01-02", section)

    def test_the_page_of_the_project_has_the_markers_once(self):
        text = (report.PROJECT / "README.md").read_text(encoding="utf-8")
        self.assertEqual((text.count(summary.BEGIN), text.count(summary.END)), (1, 1))

    def test_the_plot_has_a_bar_for_each_row_and_slower_ones_go_left(self):
        rows = summary.rows(self.taken, self.peers)
        tree = xml.etree.ElementTree.fromstring(plot.svg(rows, summary.short))
        bars = tree.findall("{http://www.w3.org/2000/svg}rect")[1:]  # the first is the background
        self.assertEqual(len(bars), len(rows))
        one, faster, slower = (float(bars[index].get("x")) for index in (0, 2, 5))
        self.assertEqual(faster, one)
        self.assertLess(slower, one)

    def test_a_run_with_an_error_has_no_figure(self):
        got = json.loads(self.run_text)
        got["benchmarks"][0]["error_occurred"] = True
        self.assertEqual(figures.read(json.dumps(got)).figures[figures.CONTROL].most, 1010e6)


if __name__ == "__main__":
    unittest.main()
