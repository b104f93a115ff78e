"""What goes wrong in the library, as exceptions."""
from __future__ import annotations

OK, NO_MEMORY = 0, 2


class Error(Exception):
    """A call of libvie that failed.

    status and status_name say what happened (VIE_E_* of vie.h); line and column (from 1, in bytes; 0: not known) and
    offset (in bytes) say where in a rule or lexicon source, if it was there.
    """

    def __init__(self, message: str, status: int, status_name: str, line: int = 0, column: int = 0, offset: int = 0):
        super().__init__(message, status, status_name, line, column, offset)
        self.message = message
        self.status = status
        self.status_name = status_name
        self.line = line
        self.column = column
        self.offset = offset

    def __str__(self) -> str:
        return self.message or self.status_name


class LibraryNotFound(ImportError):
    """The shared library is not there, or is not one that this package can use; says what was tried."""
