"""Finds and loads libvie.

In this order: the file that VIE_LIBRARY names, and no other if it is set; a file beside this package; what the system's
loader finds under the library's name. ctypes.util.find_library is not asked: it runs compilers and guesses.
"""
from __future__ import annotations

import ctypes as C
import os
import pathlib
import sys
from typing import Any, Callable, List, Tuple

from . import _layout
from ._errors import NO_MEMORY, OK, Error, LibraryNotFound

if sys.platform == "win32":
    NAMES = ["vie-0.dll"]
elif sys.platform == "darwin":
    NAMES = ["libvie.0.dylib"]
else:
    NAMES = ["libvie.so.0"]


def _candidates() -> List[Tuple[str, str]]:
    """What to load, and how to speak of it."""
    wanted = os.environ.get("VIE_LIBRARY")
    if wanted:
        return [(wanted, f"{wanted} (from VIE_LIBRARY)")]
    here = pathlib.Path(__file__).resolve().parent
    beside = [(str(here / name), f"{here / name} (beside the package)") for name in NAMES]
    return beside + [(name, f"{name} (by the system's loader)") for name in NAMES]


def _load() -> Tuple[C.CDLL, str]:
    tried = []
    for path, spoken in _candidates():
        try:
            library = C.CDLL(path)
        except OSError as error:
            tried.append(f"  {spoken}: {error}")
            continue
        missing = [name for name in _layout.FUNCTIONS if not hasattr(library, name)]
        if not missing:
            return library, path
        tried.append(f"  {spoken}: is not a libvie of this version, for it has no {missing[0]}")
    if "VIE_LIBRARY" not in os.environ:
        tried.insert(0, "  VIE_LIBRARY: not set")
    raise LibraryNotFound("vie cannot load the shared library libvie. It tried\n" + "\n".join(tried) +
                          "\nInstall libvie, or set VIE_LIBRARY to the path of " + NAMES[0] + ".")


lib, _path = _load()
for _name, (_result, _arguments) in _layout.FUNCTIONS.items():
    _function = getattr(lib, _name)
    _function.restype, _function.argtypes = _result, _arguments


def call(function: Callable[..., int], *arguments: Any) -> None:
    """Calls a function that gives a status and takes a vie_error as its last argument."""
    detail = _layout.ErrorDetail()
    status = function(*arguments, C.byref(detail))
    if status == OK:
        return
    if status == NO_MEMORY:
        raise MemoryError("libvie: out of memory")
    raise Error(detail.message.decode("utf-8", "replace"), status, lib.vie_status_name(status).decode(), detail.line,
                detail.column, detail.offset)


def version() -> str:
    """The library's version, such as "0.1.0"."""
    return str(lib.vie_version(), "ascii")


def build_info() -> str:
    """What the library is built of and which data it holds; for reports of bugs."""
    return str(lib.vie_build_info(), "utf-8")


def library_path() -> str:
    """The file that was loaded, or the name by which the system's loader found it."""
    return _path
