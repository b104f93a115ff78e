"""Information extraction from Vietnamese text: dates, officials, crime categories, signed plans.

    import vie

    for record in vie.extract(text, published="2021-12-23"):
        print(record.kind, text[record.start:record.end])

`extract`, `extract_many` and `extract_arrow` use one engine with the built-in rules, made at the first call and shared by all threads.
Make an `Engine` of your own to add words and rules or to leave some out.
"""
from ._arrow import ArrowBatch
from ._engine import Engine, extract, extract_arrow, extract_many
from ._errors import Error, LibraryNotFound
from ._library import build_info, library_path, version
from ._records import Crime, Date, Entity, Official, Plan, Position, Record, Result

__all__ = [
    "ArrowBatch", "Crime", "Date", "Engine", "Entity", "Error", "LibraryNotFound", "Official", "Plan", "Position", "Record",
    "Result", "build_info", "extract", "extract_arrow", "extract_many", "library_path", "version",
]

__version__ = "0.1.0"
