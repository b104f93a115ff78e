"""Installs the project into an empty folder, and builds programs against it in every way.

    python3 install_test.py KEY=VALUE...   (see CMakeLists.txt beside this)

The installed tree is moved before it is used: nothing in it may know where it was made.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
GIVEN = {}


def run(*command, **options):
    """Runs a command, and shows what it wrote if it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command} gave {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


class InstallTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(cls.folder.name)
        run(GIVEN["cmake"], "--install", GIVEN["build"], "--prefix", root / "first",
            "--config", GIVEN["config"])
        shutil.move(root / "first", root / "moved")
        cls.prefix = root / "moved"
        cls.root = root
        cls.expected = f"vie {GIVEN['version']}: 1 record\n"

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def environment(self, **more):
        return dict(os.environ, LD_LIBRARY_PATH=str(self.prefix / GIVEN["lib"]), **more)

    def build_project(self, name, *options):
        """Configures and builds a project beside this file, and runs its program."""
        build = self.root / (name + "".join(options).replace("/", "_"))[-60:]
        run(GIVEN["cmake"], "-G", GIVEN["generator"], "-S", HERE / name, "-B", build,
            f"-DCMAKE_C_COMPILER={GIVEN['cc']}", f"-DCMAKE_CXX_COMPILER={GIVEN['cxx']}",
            f"-DCMAKE_CXX_COMPILER_LAUNCHER={GIVEN['launcher']}", *options)
        run(GIVEN["cmake"], "--build", build)
        self.assertEqual(run(build / "program", env=self.environment()), self.expected)
        return build

    def test_manifest(self):
        words = {"LIB": GIVEN["lib"], "VERSION": GIVEN["version"], "ABI": GIVEN["abi"],
                 "CONFIG": GIVEN["config"].lower()}
        lines = (HERE / "manifest.txt").read_text().splitlines()
        wanted = []
        for line in lines:
            if line and not line.startswith("#"):
                for word, value in words.items():
                    line = line.replace(word, value)
                wanted.append(line)
        found = [path.relative_to(self.prefix).as_posix()
                 for path in self.prefix.rglob("*") if not path.is_dir()]
        self.assertEqual(sorted(found), sorted(wanted))

    def test_find_package_shared(self):
        build = self.build_project("find_package", f"-DCMAKE_PREFIX_PATH={self.prefix}")
        needed = run("readelf", "-d", build / "program")
        self.assertIn(f"libvie.so.{GIVEN['abi']}", needed)
        for name in ("libre2", "libicu", "libfmt", "libstdc++"):
            self.assertNotIn(name, needed)

    def test_find_package_static(self):
        build = self.build_project("find_package", f"-DCMAKE_PREFIX_PATH={self.prefix}", "-DSTATIC=ON")
        self.assertNotIn("libvie", run("readelf", "-d", build / "program"))

    def test_find_package_of_a_version_to_come(self):
        project = self.root / "later"
        project.mkdir()
        (project / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.25)\nproject(later LANGUAGES C)\n"
            "find_package(vie 99 CONFIG)\nif(vie_FOUND)\nmessage(FATAL_ERROR found)\nendif()\n")
        run(GIVEN["cmake"], "-G", GIVEN["generator"], "-S", project, "-B", self.root / "later_build",
            f"-DCMAKE_PREFIX_PATH={self.prefix}")

    def pkg_config(self, module):
        folder = str(self.prefix / GIVEN["lib"] / "pkgconfig")
        flags = run("pkg-config", "--cflags", "--libs", module,
                    env=self.environment(PKG_CONFIG_PATH=folder)).split()
        program = self.root / module
        run(GIVEN["cc"], HERE / "program.c", "-o", program, *flags)
        self.assertEqual(run(program, env=self.environment()), self.expected)
        self.assertEqual(run("pkg-config", "--modversion", module,
                             env=self.environment(PKG_CONFIG_PATH=folder)).strip(), GIVEN["version"])
        return flags

    def test_pkg_config_shared(self):
        flags = self.pkg_config("vie")
        self.assertIn("-lvie", flags)
        self.assertNotIn("-lre2", flags)

    def test_pkg_config_static(self):
        self.assertIn("-lre2", self.pkg_config("vie-static"))

    def test_command_finds_its_library(self):
        environment = {key: value for key, value in os.environ.items() if key != "LD_LIBRARY_PATH"}
        out = run(self.prefix / "bin" / "vie", "--version", env=environment)
        self.assertIn(GIVEN["version"], out)

    def test_add_subdirectory(self):
        self.build_project("add_subdirectory", f"-DVIE_SOURCE={GIVEN['source']}")


if __name__ == "__main__":
    GIVEN.update(argument.split("=", 1) for argument in sys.argv[1:])
    unittest.main(argv=sys.argv[:1], verbosity=2)
