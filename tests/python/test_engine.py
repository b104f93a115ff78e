"""Engines of one's own, mistakes in sources, threads, and finding the library."""
import gc
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

import vie
from support import ARTICLE, RULES, engine_with_orders


class Engines(unittest.TestCase):
    def test_words_may_be_added_at_any_time(self):
        engine = vie.Engine(defaults=False)
        self.assertEqual(len(engine.extract("một quả sầu riêng, một quả măng cụt")), 0)
        engine.add_entry("fruit", "sầu riêng", {"id": "durian", "shell": "spiky"})
        engine.add_source("slot fruit lexicon fruit\nrule test.fruit\nkind fruit\nmatch quả {fruit}\n"
                          'yes "quả sầu riêng" => quả sầu riêng\n')
        self.assertEqual([r.text for r in engine.extract("một quả sầu riêng, một quả măng cụt")], ["quả sầu riêng"])
        engine.add_entry("fruit", "măng cụt", "id=mangosteen")
        self.assertEqual(len(engine.extract("một quả sầu riêng, một quả măng cụt")), 2)

    def test_files(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "đơn hàng.rules")
            path.write_text(RULES, encoding="utf-8")
            engine = vie.Engine(defaults=False)
            engine.add_file(path)
            self.assertEqual(len(engine.extract("mua 3 Xoài")), 1)

    def test_disable(self):
        engine = engine_with_orders()
        engine.disable("test.order")
        self.assertEqual(len(engine.extract("mua 3 Xoài")), 0)

    def test_mistakes_say_where(self):
        engine = engine_with_orders()
        with self.assertRaises(vie.Error) as caught:
            engine.add_source("# một\nrule test.bad\nkind", "mine.rules")
        error = caught.exception
        self.assertTrue(str(error).startswith("mine.rules:3:1: expected"), error)
        self.assertEqual((error.status, error.status_name, error.line, error.column), (5, "syntax error", 3, 1))
        self.assertEqual(len(engine.extract("mua 3 Xoài")), 1, "what was there before is kept")

    def test_things_that_are_not_there(self):
        engine = vie.Engine()
        with self.assertRaisesRegex(vie.Error, "nonesuch.rules: No such file or directory") as caught:
            engine.add_file("nonesuch.rules")
        self.assertEqual(caught.exception.status_name, "not found")
        with self.assertRaisesRegex(vie.Error, "nonesuch"):
            engine.disable("nonesuch")

    def test_an_engine_may_go_before_its_results(self):
        engine = engine_with_orders()
        result = engine.extract("mua 3 Xoài")
        del engine
        gc.collect()
        self.assertEqual(result[0].values["what"], "Xoài")


class Threads(unittest.TestCase):
    def test_many_threads_use_one_engine(self):
        engine = engine_with_orders()
        texts = [ARTICLE[n:] + f" mua {n + 1} Xoài" for n in range(20)]
        expected = [engine.extract(text) for text in texts]
        problems = []

        def work():
            for _ in range(20):
                for text, result in zip(texts, expected):
                    if engine.extract(text) != result:
                        problems.append(text)

        self.run_all([threading.Thread(target=work) for _ in range(8)])
        self.assertEqual(problems, [])

    def test_extracting_while_words_are_added(self):
        engine = engine_with_orders()
        counts = []

        def extract():
            for _ in range(100):
                counts.append(len(engine.extract("mua 3 Xoài")))

        def add():
            for n in range(20):
                engine.add_entry("fruit", f"quả thứ {n}")

        self.run_all([threading.Thread(target=extract) for _ in range(4)] + [threading.Thread(target=add)])
        self.assertEqual(counts, [1] * 400)

    def test_the_shared_engine_is_made_once(self):
        run_python("import threading, vie, vie._engine as e\n"
                   "made = []\n"
                   "class Counted(e.Engine):\n"
                   "    def __init__(self):\n"
                   "        made.append(self)\n"
                   "        super().__init__()\n"
                   "e.Engine = Counted\n"
                   "threads = [threading.Thread(target=vie.extract, args=('x',)) for _ in range(8)]\n"
                   "[t.start() for t in threads]; [t.join() for t in threads]\n"
                   "assert len(made) == 1, made")

    @staticmethod
    def run_all(threads):
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def run_python(code, path=None, **environment):
    """Runs code in a Python of its own; gives what it wrote."""
    environment = {**os.environ, **environment}
    environment = {key: value for key, value in environment.items() if value is not None}
    if path is not None:
        environment["PYTHONPATH"] = path
    return subprocess.run([sys.executable, "-B", "-c", code], env=environment, check=True, capture_output=True,
                          text=True).stdout


TELL = "try:\n    import vie\n    print(vie.library_path())\nexcept ImportError as e:\n    print(type(e).__name__, e)"


class FindingTheLibrary(unittest.TestCase):
    def test_the_one_that_vie_library_names(self):
        self.assertEqual(run_python(TELL).strip(), os.environ["VIE_LIBRARY"])

    def test_no_other_if_vie_library_is_wrong(self):
        told = run_python(TELL, VIE_LIBRARY="/nonesuch/libvie.so")
        self.assertTrue(told.startswith("LibraryNotFound vie cannot load the shared library libvie. It tried\n"
                                        "  /nonesuch/libvie.so (from VIE_LIBRARY): "), told)
        self.assertNotIn("beside", told)

    def test_a_library_that_is_another(self):
        import _ctypes
        told = run_python(TELL, VIE_LIBRARY=_ctypes.__file__)
        self.assertIn("is not a libvie of this version, for it has no vie_engine_new", told)

    def test_beside_the_package_then_the_system(self):
        with tempfile.TemporaryDirectory() as folder:
            package = shutil.copytree(os.path.dirname(vie.__file__), os.path.join(folder, "vie"))
            told = run_python(TELL, path=folder, VIE_LIBRARY=None, LD_LIBRARY_PATH=None)
            if told.startswith("LibraryNotFound"):  # else libvie is installed on this machine
                order = [told.index(part) for part in ("VIE_LIBRARY: not set", "(beside the package)",
                                                       "(by the system's loader)", "Install libvie")]
                self.assertEqual(order, sorted(order))
            system = os.path.join(folder, "system")
            os.mkdir(system)
            shutil.copy(os.environ["VIE_LIBRARY"], os.path.join(system, "libvie.so.0"))
            self.assertEqual(run_python(TELL, path=folder, VIE_LIBRARY=None, LD_LIBRARY_PATH=system).strip(), "libvie.so.0")
            shutil.copy(os.environ["VIE_LIBRARY"], os.path.join(package, "libvie.so.0"))
            told = run_python(TELL, path=folder, VIE_LIBRARY=None, LD_LIBRARY_PATH=system).strip()
            self.assertEqual(os.path.realpath(told), os.path.realpath(os.path.join(package, "libvie.so.0")))


class About(unittest.TestCase):
    def test_versions(self):
        self.assertRegex(vie.version(), r"^\d+\.\d+\.\d+$")
        self.assertEqual(vie.version(), vie.__version__)
        self.assertIn("re2", vie.build_info())
