"""What `vie extract` reads: files, standard input, lines of JSON."""
import os
import subprocess
import time

from command import OK, VIE, CommandTest, lines, texts_of


class Texts(CommandTest):
    def test_standard_input_without_a_file(self):
        (document,) = self.documents(given="Ra chợ mua 3 Xoài.")
        self.assertEqual(document["id"], "-")
        self.assertEqual(texts_of(document), ["mua 3 Xoài"])

    def test_files_in_their_order_and_standard_input_among_them(self):
        self.file("b.txt", "mua 2 Bưởi")
        self.file("a.txt", "mua 1 Chanh")
        found = self.documents("b.txt", "-", "a.txt", given="mua 3 Xoài")
        self.assertEqual([(d["id"], *texts_of(d)) for d in found],
                         [("b.txt", "mua 2 Bưởi"), ("-", "mua 3 Xoài"), ("a.txt", "mua 1 Chanh")])

    def test_offsets_are_bytes_of_the_file(self):
        text = "Ở chợ 🍋 mua 3 Xoài."
        (document,) = self.documents(given=text)
        (record,) = document["records"]
        self.assertEqual(text.encode()[record["begin"]:record["end"]].decode(), "mua 3 Xoài")

    def test_empty_text(self):
        self.assertEqual(self.documents(given=""), [{"id": "-", "records": [], "entities": []}])

    def test_nul_bytes_are_text(self):
        (document,) = self.documents(given=b"a\0b mua 3 Xo\xc3\xa0i\0")
        self.assertEqual(document["records"][0]["begin"], 4)

    def test_a_file_name_that_needs_quotes_in_json(self):
        self.file('a"b\\c\n.txt', "mua 3 Xoài")
        (document,) = self.documents('a"b\\c\n.txt')
        self.assertEqual(document["id"], 'a"b\\c\n.txt')

    def test_a_file_name_that_is_not_utf8(self):
        with open(os.fsencode(self.folder) + b"/\xff.txt", "w") as file:
            file.write("mua 3 Xoai")
        (document,) = self.documents(os.fsdecode(b"\xff.txt"))
        self.assertEqual(document["id"], "\ufffd.txt")


class Lines(CommandTest):
    def test_any_id_is_given_back(self):
        ids = [7, "bài-1", -1.5e3, None, True, ["a", 1], {"báo": 2}, 123456789012345678901234567890]
        given = lines(*({"id": i, "text": "mua 3 Xoài"} for i in ids))
        self.assertEqual([d["id"] for d in self.documents("--input", "jsonl", given=given)], ids)

    def test_an_id_is_written_as_it_came(self):
        out = self.extract("--input", "jsonl", given='{"id": "\\u00e0\\n" , "text": "x"}')
        self.assertTrue(out.startswith('{"id":"\\u00e0\\n","records"'), out)

    def test_without_an_id_the_line_is_named(self):
        self.file("a.jsonl", lines({"text": "x"}, "", {"text": "y"}))
        found = self.documents("--input", "jsonl", "a.jsonl")
        self.assertEqual([d["id"] for d in found], ["a.jsonl:1", "a.jsonl:3"])

    def test_other_keys_and_any_order_of_keys(self):
        given = lines({"meta": {"a": [1, {"text": "không"}]}, "text": "mua 3 Xoài", "id": 1, "tags": []})
        (document,) = self.documents("--input", "jsonl", given=given)
        self.assertEqual((document["id"], texts_of(document)), (1, ["mua 3 Xoài"]))

    def test_escapes_become_text_before_offsets_are_counted(self):
        given = '{"id":1,"text":"\\t\\"\\ud83c\\udf4b\\u0000 mua 3 Xo\\u00e0i"}\n'
        (document,) = self.documents("--input", "jsonl", "--text", given=given)
        text = document["text"]
        self.assertEqual(text, '\t"🍋\0 mua 3 Xoài')
        (record,) = document["records"]
        self.assertEqual(text.encode()[record["begin"]:record["end"]].decode(), "mua 3 Xoài")

    def test_line_ends_blank_lines_and_a_byte_order_mark(self):
        given = b'\xef\xbb\xbf{"id":1,"text":"a"}\r\n\r\n   \n{"id":2,"text":""}'
        self.assertEqual([d["id"] for d in self.documents("--input", "jsonl", given=given)], [1, 2])

    def test_empty_file(self):
        self.assertEqual(self.extract("--input", "jsonl"), "")
        self.assertEqual(self.extract("--input", "jsonl", "--jobs", "2"), "")
        self.assertEqual(self.extract("--input", "jsonl", "--format", "json"), "[]\n")

    def test_published_of_the_line_goes_before_that_of_the_command(self):
        given = lines({"id": 1, "text": "x", "published": "2021-12-23"}, {"id": 2, "text": "x", "published": None},
                      {"id": 3, "text": "x", "published": "2020"}, {"id": 4, "text": "x"})
        found = self.documents("--input", "jsonl", "--published", "2019-05", given=given)
        self.assertEqual([d["published"] for d in found], ["2021-12-23", "2019-05", "2020", "2019-05"])
        found = self.documents("--input", "jsonl", given=given)
        self.assertEqual([d.get("published") for d in found], ["2021-12-23", None, "2020", None])

    def test_a_line_of_64_megabytes(self):
        filler = "Trời trong xanh và gió nhẹ. " * 2_000_000
        self.assertGreater(len(filler.encode()), 64 << 20)
        given = lines({"id": 1, "text": "x"}, {"id": 2, "text": filler + "mua 3 Xoài"}, {"id": 3, "text": "mua 1 Me"})
        found = self.documents("--input", "jsonl", given=given)
        self.assertEqual([(d["id"], *texts_of(d)) for d in found], [(1,), (2, "mua 3 Xoài"), (3, "mua 1 Me")])

    def test_an_answer_comes_before_the_next_question(self):
        for jobs in "1", "2":
            with subprocess.Popen([VIE, "extract", "--input", "jsonl", "--jobs", jobs], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, bufsize=0) as vie:
                for number in range(3):
                    vie.stdin.write(b'{"id":%d,"text":"x"}\n' % number)
                    self.assertIn(b'"id":%d,' % number, vie.stdout.readline())
                vie.stdin.close()
                self.assertEqual(vie.wait(), OK)

    def test_a_line_that_comes_in_pieces(self):
        with subprocess.Popen([VIE, "extract", "--input", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              bufsize=0) as vie:
            for piece in b'{"id":1,', b'"text":"x', b'"}', b'\n{"id":2,"text":""}':
                vie.stdin.write(piece)
                time.sleep(0.01)
            vie.stdin.close()
            self.assertEqual(len(vie.stdout.read().splitlines()), 2)


class Order(CommandTest):
    def test_threads_keep_the_order_of_lines(self):
        given = lines(*({"id": i, "text": f"mua {i % 90 + 1} Xoài. " * (i * 7919 % 200)} for i in range(3000)))
        alone = self.extract("--input", "jsonl", given=given)
        self.assertEqual(self.extract("--input", "jsonl", "--jobs", "2", given=given), alone)
        self.assertEqual(self.extract("--input", "jsonl", "--jobs", "5", given=given), alone)
        self.assertEqual(len(alone.splitlines()), 3000)

    def test_threads_keep_the_order_of_files_and_messages(self):
        for i in range(30):
            self.file(f"{i}.txt", b"mua 3 Xo\xc3\xa0i" if i % 3 else b"\xff")
        files = [f"{i}.txt" for i in range(30)]
        alone = self.run_vie("extract", "--strict", *files)
        self.assertEqual(alone[0], 1)
        self.assertEqual(self.run_vie("extract", "--strict", "--jobs", "2", *files), alone)
