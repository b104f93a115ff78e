"""The peers that are installed: how each is started, spoken to (serve.py has the protocol), and stopped."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
HOME = PROJECT / "build" / "peers"
PATIENCE = 120  # seconds for one batch; whoever takes longer is out

FIRST = ("2022-05-12", "Chợ họp ngày 12/5/2022.")


class GaveUp(Exception):
    pass


class Runner:
    """A peer in a process of its own."""

    def __init__(self, command, note, environment=None, dates=True):
        self.command, self.note, self.environment, self.dates = command, note, environment or {}, dates
        self.process = None

    def start(self):
        """Gives the seconds from nothing to the first sentence read."""
        begin = time.perf_counter()
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONUTF8": "1", **self.environment},
                                        encoding="utf-8", errors="replace")
        self.name = self.process.stdout.readline().strip()
        self.extract([FIRST])
        return time.perf_counter() - begin

    def extract(self, texts):
        """Gives the seconds of processor time that extraction took, and the spans (begin, end, value) of each text."""
        timer = threading.Timer(PATIENCE, self.process.kill)
        timer.start()
        try:
            # Written by a thread of its own, for the answers may fill their pipe before all is written.
            threading.Thread(target=self._write, args=(texts,), daemon=True).start()
            found = [spans(self.process.stdout.readline()) for _ in texts]
            return float(self.process.stdout.readline()), found
        except ValueError:
            raise GaveUp from None
        finally:
            timer.cancel()

    def _write(self, texts):
        try:
            for published, text in texts:
                self.process.stdin.write(f"{published}\t{one_line(text)}\n")
            self.process.stdin.write("\n")
            self.process.stdin.flush()
        except OSError:
            pass  # it died; the reader notices

    def memory(self):
        """The most memory that it had, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status")
        match = re.search(r"VmHWM:\s*(\d+)", status.read_text()) if status.exists() else None
        return int(match[1]) / 1000 if match else None

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.communicate()


class Command:
    """libvie's command: JSON Lines in, JSON Lines out, one thread; its start is counted each time."""
    dates = True

    def __init__(self, path, note, *options):
        self.path, self.note, self.options = path, note, options

    def start(self):
        begin = time.perf_counter()
        self.extract([FIRST])
        took = time.perf_counter() - begin
        version = subprocess.run([self.path, "--version"], capture_output=True, encoding="utf-8", check=True).stdout
        self.name = " ".join(["vie", re.search(r"[\d.]+", version)[0], *self.options])
        return took

    def extract(self, texts):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for published, text in texts:
                file.write(json.dumps({"published": published, "text": text}, ensure_ascii=False) + "\n")
            file.flush()
            command = [self.path, "extract", "--input", "jsonl", "--jobs", "1", "--offsets", *self.options, file.name]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                out = process.stdout.read()
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
            seconds = usage.ru_utime + usage.ru_stime
        self.most = usage.ru_maxrss / 1000
        return seconds, [[(record["begin_cp"], record["end_cp"], record["value"]) for record in json.loads(line)["records"]
                          if record["kind"] == "date"] for line in out.splitlines()]

    def memory(self):
        return self.most

    def stop(self):
        pass


def one_line(text):
    """A text as it travels: line breaks as vertical tabs, other breaks as blanks."""
    return re.sub("[\t\r\v\f\x1c-\x1e\x85\u2028\u2029]", " ", text).replace("\n", "\v")


def spans(line):
    if not line.endswith("\n"):
        raise GaveUp
    parts = (part.split(" ", 2) for part in line.rstrip("\n").split("\t") if part)
    return [(int(begin), int(end), value) for begin, end, value in parts]


def installed(build):
    """All peers that can be run, libvie's command first; `build` is the build folder to take libvie from."""
    build = pathlib.Path(build).resolve()
    python = HOME / "python" / "bin" / "python3"
    runners = HERE / "runners"
    found = {"vie": Command(str(build / "vie"), "dates, officials, crimes, papers"),
             "vie-dates": Command(str(build / "vie"), "dates", "--kinds", "date")}
    library = next(build.glob("**/libvie.so.0"), None)
    if library:
        found["vie-python"] = Runner(["python3", "-B", str(runners / "use_libvie.py")], "all, as Python objects",
                                 {"VIE_LIBRARY": str(library), "PYTHONPATH": str(PROJECT / "bindings" / "python")})
    if (HOME / "node_modules" / "chrono-node").exists():
        found["chrono"] = Runner(["node", str(runners / "chrono.mjs")], "dates", {"CHRONO_HOME": str(HOME)})
    for package, note in {"dateparser": "dates", "underthesea": "names, no dates", "duckling": "dates"}.items():
        if any(HOME.glob(f"python/lib/python3*/site-packages/{package}")) or (
                package == "duckling" and "DUCKLING_URL" in os.environ):
            found[package] = Runner([str(python) if python.exists() else "python3", "-B",
                                     str(runners / f"use_{package}.py")], note, dates=package != "underthesea")
    if (HOME / "heideltime" / "HeidelTimeRunner.class").exists():
        jars = f"{HOME}/heideltime/*:{HOME}/heideltime"
        found["heideltime"] = Runner(["java", "-cp", jars, "HeidelTimeRunner"], "dates")
    return found
