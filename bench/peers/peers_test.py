"""libvie must be right in every case of cases.tsv, and the judge must know right from wrong."""
import os
import pathlib
import sys
import unittest

import cases
import peers


def judged(want, *values):
    """What becomes of an expression of this value if spans on it have those values."""
    return cases.judge(cases.Case("", want, "", 5, 9), [(4, 9, value) for value in values])


class CasesTest(unittest.TestCase):
    def test_libvie_finds_the_very_expression_with_its_value(self):
        every = cases.read()
        command = peers.Command(os.environ["VIE_COMMAND"], "")
        _, found = command.extract([(cases.PUBLISHED, case.text) for case in every])
        self.assertGreater(len(every), 50)
        for case, spans in zip(every, found):
            with self.subTest(case.text):
                if case.kind == "none":
                    self.assertEqual(spans, [])
                else:
                    self.assertIn((case.begin, case.end, case.value), spans)
                self.assertIn(cases.judge(case, spans), (cases.RIGHT, cases.QUIET))


def runner(extract):
    """A peer whose extract(text, published) is that expression."""
    code = f"import sys; from serve import serve; serve('echo 1', lambda text, published: {extract})"
    return peers.Runner([sys.executable, "-B", "-c", code], "", {"PYTHONPATH": str(peers.HERE / "runners")})


class RunnerTest(unittest.TestCase):
    def run_on(self, extract, *texts):
        peer = runner(extract)
        self.addCleanup(peer.stop)
        self.assertGreater(peer.start(), 0)
        self.assertEqual(peer.name, "echo 1")
        self.assertGreater(peer.memory(), 0)
        return peer.extract([("2022-05-12", text) for text in texts])[1]

    def test_texts_arrive_with_their_lines_and_answers_come_back_in_order(self):
        found = self.run_on("[(text.find(c), len(text), published) for c in 'b\\n' if c in text]", "a\tb", "", "a\nbc")
        self.assertEqual(found, [[(2, 3, "2022-05-12")], [], [(2, 4, "2022-05-12"), (1, 4, "2022-05-12")]])

    def test_more_answers_than_a_pipe_holds(self):
        found = self.run_on("[(0, len(text), 'x')]", *["một hai ba " * 100] * 500)
        self.assertEqual(found, [[(0, 1100, "x")]] * 500)

    def test_a_peer_that_dies_has_given_up(self):
        with self.assertRaises(peers.GaveUp):
            self.run_on("sys.exit() if text == 'die' else []", "live", "die")


class InstalledTest(unittest.TestCase):
    def test_whoever_is_installed_reads_a_plain_date(self):
        case = cases.Case("day", "2021-09-05", "Trường khai giảng ngày 5/9/2021.", 18, 31)
        for key, peer in peers.installed(pathlib.Path(os.environ["VIE_COMMAND"]).parent).items():
            with self.subTest(key):
                self.addCleanup(peer.stop)
                peer.start()
                _, [spans] = peer.extract([(cases.PUBLISHED, case.text)])
                if peer.dates:
                    self.assertEqual(cases.judge(case, spans), cases.RIGHT)


class JudgeTest(unittest.TestCase):
    def test_only_spans_that_touch_the_expression_count(self):
        case = cases.Case("day", "2022-05-12", "", 5, 9)
        self.assertEqual(cases.judge(case, [(0, 5, "2022-05-12")]), cases.MISSED)
        self.assertEqual(cases.judge(case, [(8, 12, "2022-05-12")]), cases.RIGHT)

    def test_anything_is_false_where_there_is_no_date(self):
        none = cases.Case("none", "-", "", -1, -2)
        self.assertEqual(cases.judge(none, []), cases.QUIET)
        self.assertEqual(cases.judge(none, [(0, 2, "2022")]), cases.FALSE)

    def test_a_moment_within_what_is_meant_is_right(self):
        self.assertEqual(judged("2022-Q3", "2022-07-01"), cases.RIGHT)
        self.assertEqual(judged("198X", "1980/1989"), cases.RIGHT)
        self.assertEqual(judged("2022-05-10TMO", "2022-05-10T04:00/2022-05-10T11:00"), cases.RIGHT)
        self.assertEqual(judged("2022-05-10", "2022-05-11"), cases.FOUND)
        self.assertEqual(judged("2022-02", "2022-02-30"), cases.FOUND)

    def test_the_hour_must_be_right_where_one_is_said(self):
        self.assertEqual(judged("2022-05-12T09:30", "2022-05-12T09:30"), cases.RIGHT)
        self.assertEqual(judged("2022-05-12T09:30", "2022-05-12"), cases.FOUND)
        self.assertEqual(judged("T07:15", "2022-05-12T07:15"), cases.RIGHT)

    def test_a_range_must_be_right_at_both_ends(self):
        self.assertEqual(judged("2022-04-12/2022-04-15", "2022-04-12", "2022-04-15"), cases.RIGHT)
        self.assertEqual(judged("2021-01/2021-09", "2021-01-01/2021-09-30"), cases.RIGHT)
        self.assertEqual(judged("2022-04-12/2022-04-15", "2022-04-15"), cases.FOUND)

    def test_lengths_may_be_in_other_units(self):
        self.assertEqual(judged("P1W", "P7D"), cases.RIGHT)
        self.assertEqual(judged("PT2H30M", "PT150M"), cases.RIGHT)
        self.assertEqual(judged("P12Y6M", "P12Y"), cases.FOUND)
        self.assertEqual(judged("P1Y", "2021"), cases.FOUND)


if __name__ == "__main__":
    unittest.main()
