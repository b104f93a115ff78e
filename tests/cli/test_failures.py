"""What can go wrong, what is said of it, and how `vie` ends."""
from command import BAD_SOURCE, IO, OK, SOME_FAILED, USAGE, CommandTest, lines, texts_of

GOOD = '{"id":"good","text":"mua 3 Xoài"}'

# Lines that are refused: the line, the byte (from 1), what is said.
BAD_LINES = [
    ("{", 2, "expected a key in quotes"),
    ('{"id":1,"text":"x"', 19, "expected ',' or '}'"),
    ('{"id":1,"text":"x', 18, "expected a closing quote"),
    ('{"id":1,"text":"x"} {}', 21, "expected nothing more after the value"),
    ('{"id":1,"text":"x",}', 20, "expected a key in quotes"),
    ('{"id":1 "text":"x"}', 9, "expected ',' or '}'"),
    ('{"id" 1,"text":"x"}', 7, "expected ':'"),
    ("{'id':1}", 2, "expected a key in quotes"),
    ('{"id":"a":[1]},"text":"x"}', 10, "expected ',' or '}'"),
    ('{"id":nul,"text":"x"}', 7, "expected a value"),
    ('{"id":01,"text":"x"}', 8, "expected ',' or '}'"),
    ('{"id":-,"text":"x"}', 8, "expected a digit"),
    ('{"id":1.,"text":"x"}', 9, "expected a digit"),
    ('{"id":[1,2,"text":"x"}', 18, "expected ',' or ']'"),
    ('{"id":1,"meta":[1,,2],"text":"x"}', 19, "expected a value"),
    ('{"id":1,"text":"a\tb"}', 18, "expected a control character to be escaped"),
    ('{"id":1,"text":"a\\x"}', 18, "expected an escape such as \\n or \\u00e0"),
    ('{"id":1,"text":"\\ud83c"}', 17, "expected both halves of a surrogate pair"),
    ('{"id":1,"text":"\\udf4b\\ud83c"}', 17, "expected both halves of a surrogate pair"),
    (b'{"id":1,"text":"\xe1\xba"}', 17, "ill-formed UTF-8"),
    ("[1]", 1, "expected an object"),
    ('"text"', 1, "expected an object"),
    ("Ngày 22-12", 1, "expected a value"),
    ("[" * 5000, 1025, "nested too deeply"),
    ('{"id":1}', 1, 'expected a key "text" in the object'),
    ('{"id":1,"text":null}', 16, 'expected a string as "text"'),
    ('{"id":1,"text":["x"]}', 16, 'expected a string as "text"'),
] + [
    ('{"id":1,"text":"x","published":%s}' % date, 32,
     'expected "published" to be null or a date such as 2021-12-23, 2021-12 or 2021')
    for date in ('"2021-02-29"', '"2021-13"', '"2021-1-2"', '"23/12/2021"', '"0000"', '"2021-12-23T07:00"', '"-021"',
                 '""', "2021", "{}")
]


class Documents(CommandTest):
    def test_a_bad_line_is_told_and_the_rest_goes_on(self):
        for line, byte, what in BAD_LINES:
            with self.subTest(line=line[:60]):
                raw = line if isinstance(line, bytes) else line.encode()
                self.file("news.jsonl", b"\n".join([GOOD.encode(), raw, GOOD.encode()]))
                found = self.documents("--input", "jsonl", "news.jsonl", code=SOME_FAILED,
                                       messages=f"news.jsonl:2:{byte}: {what}\n")
                self.assertEqual([(d["id"], *texts_of(d)) for d in found], [("good", "mua 3 Xoài")] * 2)

    def test_all_bad_lines_in_one_file(self):
        raw = [line if isinstance(line, bytes) else line.encode() for line, _, _ in BAD_LINES]
        self.file("news.jsonl", b"\n".join(raw * 50))
        for jobs in "1", "2":
            code, out, err = self.run_vie("extract", "--input", "jsonl", "--jobs", jobs, "news.jsonl")
            self.assertEqual((code, out), (SOME_FAILED, ""))
            numbers = [int(message.split(":")[1]) for message in err.splitlines()]
            self.assertEqual(numbers, list(range(1, len(raw) * 50 + 1)))

    def test_lines_are_numbered_over_many_chunks(self):
        long = lines({"id": 1, "text": "Trời trong xanh. " * 9000})
        self.file("news.jsonl", (long * 40 + "\n") * 3 + "bad\n")
        self.documents("--input", "jsonl", "--jobs", "2", "news.jsonl", code=SOME_FAILED,
                       messages="news.jsonl:124:1: expected a value\n")

    def test_ill_formed_text_is_skipped_and_counted(self):
        (document,) = self.documents(given=b"\xff\xfe mua 3 Xo\xc3\xa0i \xc3",
                                     messages="-: skipped 3 bytes of ill-formed UTF-8\n")
        self.assertEqual(document["records"][0]["begin"], 3)

    def test_ill_formed_text_is_refused_if_asked(self):
        self.file("good.txt", "mua 3 Xoài")
        found = self.documents("--strict", "-", "good.txt", given=b"Xo\xc3\xa0i\nmua \xff 3", code=SOME_FAILED,
                               messages="-:2:5: ill-formed UTF-8\n")
        self.assertEqual([d["id"] for d in found], ["good.txt"])

    def test_texts_that_are_too_long(self):
        self.file("a.txt", "a" * 2001)
        self.file("b.txt", "b" * 2000)
        found = self.documents("--max-text", "2000", "a.txt", "b.txt", code=SOME_FAILED,
                               messages="a.txt: longer than 2000 bytes (--max-text)\n")
        self.assertEqual([d["id"] for d in found], ["b.txt"])

    def test_lines_that_are_too_long(self):
        for size in 2_000, 5_000_000:  # within what is read at once, and over it
            given = lines({"id": 1, "text": "x"}, {"id": 2, "text": "x" * size}, {"id": 3, "text": "x"},
                          {"id": 4, "text": "x" * size})
            found = self.documents("--input", "jsonl", "--max-text", "2000", given=given, code=SOME_FAILED,
                                   messages="-:2: longer than 2000 bytes (--max-text)\n"
                                            "-:4: longer than 2000 bytes (--max-text)\n")
            self.assertEqual([d["id"] for d in found], [1, 3])


class Arguments(CommandTest):
    def test_usage(self):
        for arguments, what in [
            ([], "A subcommand is required"),
            (["mine"], "A subcommand is required"),
            (["extract", "--nonesuch"], "--nonesuch"),
            (["extract", "--input", "csv"], "--input"),
            (["extract", "--format", "xml"], "--format"),
            (["extract", "--published", "2021-02-30"], "expected a date such as 2021-12-23, 2021-12 or 2021"),
            (["extract", "--published", "yesterday"], "--published"),
            (["extract", "--kinds", "date,nonesuch"], 'there is no kind "nonesuch"'),
            (["extract", "--disable", "nonesuch"], 'no rule or kind has the name "nonesuch"'),
            (["extract", "--jobs", "0"], "--jobs"),
            (["extract", "--jobs", "many"], "--jobs"),
            (["extract", "--max-text", "1"], "--max-text"),
            (["extract", "--pretty", "--format", "jsonl"], "--pretty"),
            (["extract", "--pretty", "--format", "table"], "--pretty"),
            (["extract", "--text", "--format", "table"], "--text"),
            (["extract", "--offsets", "--format", "table"], "--offsets"),
        ]:
            with self.subTest(arguments=arguments):
                code, out, err = self.run_vie(*arguments)
                self.assertEqual((code, out), (USAGE, ""))
                self.assertIn(what, err)


class Files(CommandTest):
    def test_a_missing_file_is_told_and_the_others_are_read(self):
        self.file("a.txt", "mua 3 Xoài")
        found = self.documents("none.txt", "a.txt", "/", code=IO,
                               messages="none.txt: No such file or directory\n/: Is a directory\n")
        self.assertEqual([d["id"] for d in found], ["a.txt"])

    def test_of_two_exit_codes_the_graver(self):
        self.assertEqual(self.run_vie("extract", "--strict", "-", "none.txt", given=b"\xff")[0], IO)

    def test_mistakes_in_sources(self):
        for source, where in [("rule x\nkind", "2:1: "), ("lexicon a\nb\nrule x\nkind y\n", "3:1: expected a phrase"),
                              ("lexicon a\n  b\tc\td\te\n", "2:"), ("rule x\nkind k\nregex (\nat a\n", "3:"),
                              (b"lexicon a\n\xff", "2:1: ill-formed UTF-8")]:
            with self.subTest(source=source):
                self.file("mine.rules", source)
                code, out, err = self.run_vie("extract", "--add", "mine.rules")
                self.assertEqual((code, out), (BAD_SOURCE, ""))
                self.assertTrue(err.startswith("mine.rules:" + where), err)

    def test_a_source_that_cannot_be_read(self):
        self.assertEqual(self.run_vie("extract", "--add", "none.rules"), (IO, "", "none.rules: No such file or directory\n"))
        self.assertEqual(self.run_vie("extract", "--add", "/")[0], IO)

    def test_nothing_wrong(self):
        self.assertEqual(self.run_vie("extract", given="Trời xanh.")[0], OK)
