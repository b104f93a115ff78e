"""What `vie extract` writes: JSON Lines, JSON, tables; standard output that cannot take it."""
import json
import os
import pty
import subprocess

from command import BAD_SOURCE, IO, OK, VIE, CommandTest, lines, texts_of

TWO = lines({"id": "a", "text": "Ra chợ mua 3 Xoài và mua 12 Cam.", "published": "2021-12-23"},
            {"id": 2, "text": "Không mua gì."})


class Forms(CommandTest):
    def test_lines_are_the_form_in_a_pipe(self):
        out = self.extract("--input", "jsonl", given=TWO)
        self.assertEqual(self.extract("--input", "jsonl", "--format", "jsonl", given=TWO), out)
        first, second = map(json.loads, out.splitlines())
        self.assertEqual(list(first), ["id", "published", "records", "entities"])
        self.assertEqual(first["records"][0],
                         {"kind": "order", "begin": 9, "end": 20, "text": "mua 3 Xoài", "rule": "test.order",
                          "score": 1, "n": "3", "what": "Xoài"})
        self.assertEqual(second, {"id": 2, "records": [], "entities": []})

    def test_json_is_one_array(self):
        as_lines = self.documents("--input", "jsonl", given=TWO)
        for more in (), ("--pretty",), ("--jobs", "2"):
            self.assertEqual(json.loads(self.extract("--input", "jsonl", "--format", "json", *more, given=TWO)), as_lines)

    def test_pretty_means_json(self):
        out = self.extract("--input", "jsonl", "--pretty", given=TWO)
        self.assertEqual(out, self.extract("--input", "jsonl", "--pretty", "--format", "json", given=TWO))
        self.assertTrue(out.startswith('[\n  {\n    "id": "a",\n    "published": "2021-12-23",\n    "records": [\n'), out)
        self.assertTrue(out.endswith('    "entities": []\n  }\n]\n'), out)

    def test_text_and_offsets(self):
        (document,) = self.documents("--text", "--offsets", given="Ở chợ 🍋 mua 3 Xoài.")
        self.assertEqual(document["text"], "Ở chợ 🍋 mua 3 Xoài.")
        (record,) = document["records"]
        self.assertEqual((record["begin"], record["begin_cp"], record["begin_utf16"]), (15, 8, 9))

    def test_table(self):
        self.assertEqual(self.extract("--input", "jsonl", "--format", "table", given=TWO),
                         "a (2021-12-23)\n"
                         "  order  mua 3 Xoài  n=3  what=Xoài\n"
                         "  order  mua 12 Cam  n=12  what=Cam\n"
                         "2\n")

    def test_table_counts_letters_however_they_are_composed(self):
        out = self.extract("--format", "table", given="mua 3 Xoa\u0300i, mua 1 Cam")
        self.assertEqual(out.splitlines()[2], "  order  mua 1 Cam   n=1  what=Cam")

    def test_the_form_on_a_terminal_is_a_table(self):
        try:
            controller, terminal = pty.openpty()
        except OSError as no_terminals:  # a bare container has no /dev/pts
            self.skipTest(f"no terminal to be had: {no_terminals}")
        with os.fdopen(controller, "rb"):
            done = subprocess.run([VIE, "extract", "--add", self.rules], input="mua 3 Xoài".encode(), stdout=terminal)
            os.close(terminal)
            self.assertEqual(done.returncode, OK)
            self.assertEqual(os.read(controller, 4096).decode().splitlines(), ["-", "  order  mua 3 Xoài  n=3  what=Xoài"])


class Choices(CommandTest):
    def test_kinds(self):
        self.assertEqual(len(self.documents("--kinds", "order", given="mua 3 Xoài")[0]["records"]), 1)
        self.assertEqual(len(self.documents("--kinds", "date,official", given="mua 3 Xoài")[0]["records"]), 0)
        self.assertEqual(len(self.documents("--kinds", "date", "--kinds", "order", given="mua 3 Xoài")[0]["records"]), 1)

    def test_disable(self):
        for name in "test.order", "order":
            self.assertEqual(texts_of(self.documents("--disable", name, given="mua 3 Xoài")[0]), [])

    def test_add_more_than_one_file(self):
        lexicon = self.file("fruit.tsv", "lexicon fruit\nSầu riêng\tid=durian\n")
        rules = self.file("fruit.rules", "slot fruit lexicon fruit\nrule test.fruit\nkind fruit\nmatch quả {fruit}\n"
                          'yes "quả sầu riêng" => quả sầu riêng\n')
        (document,) = self.documents("--add", lexicon, "--add", rules, given="mua 3 Xoài, một quả sầu riêng")
        self.assertEqual([r["kind"] for r in document["records"]], ["order", "fruit"])

    def test_version(self):
        code, out, err = self.run_vie("version")
        self.assertEqual((code, err), (OK, ""))
        self.assertRegex(out, r"^vie \d+\.\d+\.\d+; re2 .*; icu .*; unicode .*; data \w+\n$")
        self.assertRegex(self.run_vie("--version")[1], r"^vie \d+\.\d+\.\d+\n$")

    def test_help_tells_every_exit_code(self):
        code, out, err = self.run_vie("extract", "--help")
        self.assertEqual((code, err), (OK, ""))
        for number in "0 all", "1 some", "2 mistake", f"{BAD_SOURCE} mistake", f"{IO} a file", "70 a bug":
            self.assertIn(number, out)


class Pipes(CommandTest):
    def many(self):
        return self.file("many.jsonl", lines(*({"id": i, "text": "mua 3 Xoài"} for i in range(100_000))))

    def test_a_reader_that_has_had_enough(self):
        for restored in True, False:  # by SIGPIPE, and by EPIPE where a parent ignores that signal
            with subprocess.Popen([VIE, "extract", "--input", "jsonl", "--jobs", "2", self.many()],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, restore_signals=restored) as vie:
                vie.stdout.readline()
                vie.stdout.close()
                self.assertEqual(vie.stderr.read(), b"")
                self.assertIn(vie.wait(), (-13, IO))

    def test_a_full_disk(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([VIE, "extract"], input=b"x", stdout=full, stderr=subprocess.PIPE)
        self.assertEqual((done.returncode, done.stderr), (IO, b"standard output: No space left on device\n"))
