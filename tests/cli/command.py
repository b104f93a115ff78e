"""Runs the `vie` command for the tests beside this file.

The tests bring a rule of their own, so that they do not change with what the built-in rules find: "mua 3 Xoài" is a
record of kind `order` with the fields n and what.
"""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

VIE = os.environ.get("VIE_COMMAND", "vie")

RULES = """\
slot   n     number 1..99
slot   what  word title
rule   test.order
kind   order
match  mua {n} {what}
yes    "mua 3 Xoài"  => mua 3 Xoài
"""

OK, SOME_FAILED, USAGE, BAD_SOURCE, IO, INTERNAL = 0, 1, 2, 3, 4, 70


class CommandTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.rules = self.file("order.rules", RULES)

    def file(self, name, content):
        """Writes a file and gives its path as a string."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def run_vie(self, *arguments, given=b""):
        """Runs `vie` in the folder; gives exit code, output and messages."""
        if isinstance(given, str):
            given = given.encode()
        done = subprocess.run([VIE, *arguments], input=given, capture_output=True, cwd=self.folder, timeout=300)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def extract(self, *arguments, given=b"", code=OK, messages=""):
        """Runs `vie extract` with the test's rule, checks code and messages, and gives the output."""
        got, out, err = self.run_vie("extract", "--add", self.rules, *arguments, given=given)
        self.assertEqual((got, err), (code, messages))
        return out

    def documents(self, *arguments, **more):
        """Likewise, and gives the output's lines as objects."""
        return [json.loads(line) for line in self.extract(*arguments, **more).splitlines()]


def lines(*documents):
    """JSON Lines of dictionaries, or of strings as they are."""
    return "".join((d if isinstance(d, str) else json.dumps(d, ensure_ascii=False)) + "\n" for d in documents)


def texts_of(document):
    return [record["text"] for record in document["records"]]
