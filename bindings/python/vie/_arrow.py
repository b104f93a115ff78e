"""Arrow in and out, over its PyCapsule interface, without an Arrow library.

A capsule holds the address of one of the C structs of vie/arrow.h. Those that come in belong to their capsules, and are
only read. Those that go out live in `_given` until their capsule is gone; a consumer that took the content has set its
`release` to NULL by then, and if none did it is released with the capsule.
https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html
"""
from __future__ import annotations

import ctypes as C
from typing import Any, Callable, Dict, Optional, Tuple


class ArrowSchema(C.Structure):
    pass


class ArrowArray(C.Structure):
    pass


_release_schema = C.CFUNCTYPE(None, C.POINTER(ArrowSchema))
_release_array = C.CFUNCTYPE(None, C.POINTER(ArrowArray))

ArrowSchema._fields_ = [
    ("format", C.c_char_p), ("name", C.c_char_p), ("metadata", C.c_char_p), ("flags", C.c_int64),
    ("n_children", C.c_int64), ("children", C.c_void_p), ("dictionary", C.c_void_p), ("release", _release_schema),
    ("private_data", C.c_void_p)]
ArrowArray._fields_ = [
    ("length", C.c_int64), ("null_count", C.c_int64), ("offset", C.c_int64), ("n_buffers", C.c_int64),
    ("n_children", C.c_int64), ("buffers", C.c_void_p), ("children", C.c_void_p), ("dictionary", C.c_void_p),
    ("release", _release_array), ("private_data", C.c_void_p)]

_NAMES = {ArrowSchema: b"arrow_schema", ArrowArray: b"arrow_array"}

# A capsule's destructor sees it when nothing refers to it any more, so it must not be made an object again: hence void.
_destructor = C.PYFUNCTYPE(None, C.c_void_p)
_new = C.PYFUNCTYPE(C.py_object, C.c_void_p, C.c_char_p, _destructor)(("PyCapsule_New", C.pythonapi))
_pointer_of_dying = C.PYFUNCTYPE(C.c_void_p, C.c_void_p, C.c_char_p)(("PyCapsule_GetPointer", C.pythonapi))
_name_of_dying = C.PYFUNCTYPE(C.c_char_p, C.c_void_p)(("PyCapsule_GetName", C.pythonapi))
_pointer = C.PYFUNCTYPE(C.c_void_p, C.py_object, C.c_char_p)(("PyCapsule_GetPointer", C.pythonapi))

_given: Dict[int, Any] = {}  # by address: the structs that capsules hold


def _drop(capsule: int) -> None:
    item = _given.pop(_pointer_of_dying(capsule, _name_of_dying(capsule)), None)
    if item is not None and item.release:
        item.release(C.byref(item))


_drop_callback = _destructor(_drop)


def _capsule(item: Any) -> Any:
    address = C.addressof(item)
    _given[address] = item
    return _new(address, _NAMES[type(item)], _drop_callback)


def pointers(source: Any) -> Tuple[Any, Any, Any]:
    """Of an object with an Arrow array: the addresses of its schema and array, and what keeps them alive."""
    schema, array = source.__arrow_c_array__()
    return _pointer(schema, b"arrow_schema"), _pointer(array, b"arrow_array"), (schema, array)


class ArrowBatch:
    """Rows as an Arrow struct array, for whatever takes Arrow's PyCapsule interface: pyarrow.record_batch(batch),
    polars.DataFrame(batch). It may be taken any number of times."""

    def __init__(self, export: Callable[[Any, Any], None]):
        self._export = export

    def _exported(self) -> Tuple[ArrowSchema, ArrowArray]:
        schema, array = ArrowSchema(), ArrowArray()
        self._export(C.byref(schema), C.byref(array))
        return schema, array

    def __arrow_c_array__(self, requested_schema: Optional[object] = None) -> Tuple[Any, Any]:
        # Another schema may be asked for, and need not be given.
        schema, array = self._exported()
        return _capsule(schema), _capsule(array)

    def __arrow_c_schema__(self) -> Any:
        return self.__arrow_c_array__()[0]
