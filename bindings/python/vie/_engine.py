"""Engines: rules and word lists, compiled, and the extraction of texts with them."""
from __future__ import annotations

import ctypes as C
import datetime
import os
import re
import threading
from typing import Any, Iterable, List, Mapping, Optional, Sequence, Tuple, Union

from . import _layout as layout
from ._arrow import ArrowBatch, pointers
from ._library import call, lib
from ._read import Names, read
from ._records import Result

Published = Union[None, str, datetime.date]

_PUBLISHED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def _date(published: Published) -> layout.Date:
    if published is None:
        return layout.Date()
    if isinstance(published, datetime.date):
        return layout.Date(published.year, published.month, published.day)
    if not isinstance(published, str):
        raise TypeError(f"published must be a date, a str or None, not {type(published).__name__}")
    match = _PUBLISHED.fullmatch(published)
    if match is not None:
        year, month, day = (int(part or 0) for part in match.groups())
        try:
            datetime.date(year, month or 1, day or 1)  # does it exist?
            if (match[2] is None or month) and (match[3] is None or day):
                return layout.Date(year, month, day)
        except ValueError:
            pass
    raise ValueError(f"published must be a date such as 2021-12-23, 2021-12 or 2021, not {published!r}")


def _encode(text: str) -> bytes:
    if not isinstance(text, str):
        raise TypeError(f"a text must be a str, not {type(text).__name__}")
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"the text has half of a surrogate pair at index {error.start}, so it is no Unicode text and "
                         "has no UTF-8 form") from None


class _Handle:
    """A handle of the library, freed with its last user."""

    def __init__(self, value: Optional[int], free: Any):
        if not value:
            raise MemoryError("libvie: out of memory")
        self.value: int = value
        self._free = free

    def __del__(self) -> None:
        if getattr(self, "value", None):
            self._free(self.value)


class _Compiled:
    """One state of an engine; never changes."""

    def __init__(self, builder: int):
        engine = C.c_void_p()
        call(lib.vie_builder_build, builder, C.byref(engine))
        self._handle = _Handle(engine.value, lib.vie_engine_free)
        self.engine = self._handle.value
        self.names = Names(self.engine)


_own = threading.local()  # .result: this thread's vie_result, whose memory is used again


def _result() -> _Handle:
    result = getattr(_own, "result", None)
    if result is None:
        result = _own.result = _Handle(lib.vie_result_new(), lib.vie_result_free)
    return result


class Engine:
    """What to look for. Any number of threads may use one engine; words and rules may be added at any time, and count
    from the next extraction on."""

    def __init__(self, defaults: bool = True):
        """With the built-in word lists and rules, unless `defaults` is False."""
        self._lock = threading.Lock()
        self._builder = _Handle(lib.vie_builder_new(), lib.vie_builder_free)
        self._compiled: Optional[_Compiled] = None
        if defaults:
            self._change(lib.vie_builder_add_defaults)

    def add_file(self, path: Union[str, "os.PathLike[str]"]) -> None:
        """Adds a lexicon or rule file."""
        self._change(lib.vie_builder_add_file, os.fsencode(path))

    def add_source(self, source: str, name: str = "source") -> None:
        """Adds a lexicon or rule file that is in memory; `name` is for messages."""
        encoded = _encode(source)
        self._change(lib.vie_builder_add_source, _encode(name), encoded, len(encoded))

    def add_entry(self, lexicon: str, entry: str, attributes: Union[str, Mapping[str, str]] = "") -> None:
        """Adds one entry to a lexicon: add_entry("rank", "Đại úy|đ/c đại úy", {"id": "captain"})."""
        if not isinstance(attributes, str):
            attributes = ";".join(f"{key}={value}" for key, value in attributes.items())
        self._change(lib.vie_builder_add_entry, _encode(lexicon), _encode(entry), _encode(attributes))

    def disable(self, name: str) -> None:
        """Leaves out a rule, or all rules of a kind."""
        self._change(lib.vie_builder_disable, _encode(name))

    def _change(self, function: Any, *arguments: Any) -> None:
        with self._lock:
            call(function, self._builder.value, *arguments)
            self._compiled = None

    def _ready(self) -> _Compiled:
        compiled = self._compiled
        if compiled is None:
            with self._lock:
                compiled = self._compiled
                if compiled is None:
                    compiled = self._compiled = _Compiled(self._builder.value)
        return compiled

    def extract(self, text: str, published: Published = None, kinds: Optional[Iterable[str]] = None) -> Result:
        """Finds what is in one text. `published` is when it was published, as a date or as "2021-12-23", "2021-12" or
        "2021"; `kinds` names the only kinds that are wanted."""
        encoded = _encode(text)
        compiled = self._ready()
        options = _options(compiled, kinds)
        options.published = _date(published)
        result = _result().value
        call(lib.vie_extract, compiled.engine, encoded, len(encoded), C.byref(options), result)
        return _finish(compiled, result, [(text, encoded)])[0]

    def extract_many(self, texts: Iterable[str], published: Union[Published, Sequence[Published]] = None,
                     kinds: Optional[Iterable[str]] = None, threads: int = 1) -> List[Result]:
        """Likewise for many texts, on several threads if wanted. `published` is one date for all, or a sequence with
        one for each."""
        both = [(text, _encode(text)) for text in texts]
        compiled = self._ready()
        options = _options(compiled, kinds, threads)
        result = _result().value
        _extract_strings(compiled, [encoded for _, encoded in both], published, options, result)
        return _finish(compiled, result, both)

    def extract_arrow(self, texts: Any, published: Any = None, kind: Optional[str] = None,
                      threads: int = 1) -> ArrowBatch:
        """The records of many texts as Arrow columns, those of one kind or of all: docs/python.md has the columns.
        `texts` is an Arrow array of strings (anything with `__arrow_c_array__`), which is not copied, or an iterable of
        str; `published` one date for all, or one for each: an Arrow array of date32 with the former, a sequence with
        the latter."""
        compiled = self._ready()
        options = _options(compiled, None if kind is None else [kind], threads)
        handle = _Handle(lib.vie_result_new(), lib.vie_result_free)
        keep: Any  # the texts, which the result borrows
        if hasattr(texts, "__arrow_c_array__"):
            keep = _extract_arrays(compiled, texts, published, options, handle.value)
        else:
            if hasattr(texts, "__arrow_c_stream__"):
                raise TypeError(f"texts must be one array; combine the chunks of this {type(texts).__name__} first")
            keep = [_encode(text) for text in texts]
            _extract_strings(compiled, keep, published, options, handle.value)
        number = 0 if kind is None else options.kinds[0]

        def export(schema: Any, array: Any, kept: Any = keep) -> None:
            call(lib.vie_result_export_arrow, handle.value, number, schema, array)

        return ArrowBatch(export)


def _extract_strings(compiled: _Compiled, texts: Sequence[bytes], published: Union[Published, Sequence[Published]],
                     options: layout.Options, result: int) -> None:
    dates = None
    if published is None or isinstance(published, (str, datetime.date)):
        options.published = _date(published)
    else:
        if len(published) != len(texts):
            raise ValueError(f"there are {len(published)} dates of publication for {len(texts)} texts")
        dates = (layout.Date * len(texts))(*map(_date, published))
    strings = (layout.Str * len(texts))(*(layout.Str(encoded, len(encoded)) for encoded in texts))
    call(lib.vie_extract_many, compiled.engine, strings, dates, len(texts), C.byref(options), result)


def _extract_arrays(compiled: _Compiled, texts: Any, published: Any, options: layout.Options, result: int) -> Any:
    """Returns what must live as long as the result."""
    texts_schema, texts_array, keep = pointers(texts)
    days_schema, days_array = None, None
    if hasattr(published, "__arrow_c_array__"):
        days_schema, days_array, days = pointers(published)
        keep += days
    else:
        options.published = _date(published)
    call(lib.vie_extract_arrow, compiled.engine, texts_schema, texts_array, days_schema, days_array, C.byref(options),
         result)
    return keep


def _options(compiled: _Compiled, kinds: Optional[Iterable[str]], threads: int = 1) -> layout.Options:
    if threads < 1:
        raise ValueError(f"threads must be 1 or more, not {threads}")
    options = layout.Options(size=C.sizeof(layout.Options), flags=layout.BORROW_TEXT, threads=threads)
    if kinds is not None:
        if isinstance(kinds, str):
            raise TypeError(f"kinds must be names in a list or such, not the str {kinds!r}")
        numbers = []
        for name in kinds:
            numbers.append(lib.vie_kind_id(compiled.engine, _encode(name)))
            if numbers[-1] == 0:
                raise ValueError(f"there is no kind {name!r}")
        options.kinds = (C.c_uint32 * len(numbers))(*numbers)
        options.kind_count = len(numbers)
    return options


def _finish(compiled: _Compiled, result: int, texts: Sequence[Tuple[str, bytes]]) -> List[Result]:
    try:
        return read(result, compiled.names, texts)
    finally:
        lib.vie_result_clear(result)  # it borrows the texts, which may go now


_shared: Optional[Engine] = None
_shared_lock = threading.Lock()


def _engine() -> Engine:
    global _shared
    if _shared is None:
        with _shared_lock:
            if _shared is None:
                _shared = Engine()
    return _shared


def extract(text: str, published: Published = None, kinds: Optional[Iterable[str]] = None) -> Result:
    """Finds what is in one text, by the built-in rules: see Engine.extract."""
    return _engine().extract(text, published, kinds)


def extract_many(texts: Iterable[str], published: Union[Published, Sequence[Published]] = None,
                 kinds: Optional[Iterable[str]] = None, threads: int = 1) -> List[Result]:
    """Finds what is in each of many texts, by the built-in rules: see Engine.extract_many."""
    return _engine().extract_many(texts, published, kinds, threads)


def extract_arrow(texts: Any, published: Any = None, kind: Optional[str] = None, threads: int = 1) -> ArrowBatch:
    """The records of many texts as Arrow columns, by the built-in rules: see Engine.extract_arrow."""
    return _engine().extract_arrow(texts, published, kind, threads)
