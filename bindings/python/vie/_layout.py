"""The structs of vie.h, as ctypes and struct see them, and the signatures of its functions.

tests/python compares all of this with what a C compiler makes of the header.
"""
from __future__ import annotations

import ctypes as C

NONE = 0xFFFFFFFF
TYPE_STR, TYPE_INT, TYPE_DATE, TYPE_RECORD, TYPE_ENTITY = 1, 2, 3, 4, 5
BORROW_TEXT = 0x02
UNIT_CODE_POINT = 1


class Str(C.Structure):
    _fields_ = [("data", C.c_char_p), ("size", C.c_size_t)]


class Span(C.Structure):
    _fields_ = [("begin", C.c_uint32), ("end", C.c_uint32)]


class Date(C.Structure):
    _fields_ = [("year", C.c_int32), ("month", C.c_uint8), ("day", C.c_uint8), ("calendar", C.c_uint8),
                ("flags", C.c_uint8)]


class ErrorDetail(C.Structure):
    _fields_ = [("status", C.c_int32), ("line", C.c_uint32), ("column", C.c_uint32), ("offset", C.c_uint32),
                ("message", C.c_char * 496)]


StopFunction = C.CFUNCTYPE(C.c_int, C.c_void_p)


class Options(C.Structure):
    _fields_ = [("size", C.c_size_t), ("flags", C.c_uint32), ("threads", C.c_uint32), ("published", Date),
                ("kinds", C.POINTER(C.c_uint32)), ("kind_count", C.c_size_t), ("stop", StopFunction),
                ("stop_user", C.c_void_p)]


class Record(C.Structure):
    _fields_ = [("doc", C.c_uint32), ("kind", C.c_uint32), ("span", Span), ("entity", C.c_uint32), ("rule", C.c_uint32),
                ("score", C.c_float), ("first_value", C.c_uint32), ("value_count", C.c_uint32), ("parent", C.c_uint32)]


class Value(C.Structure):
    _fields_ = [("field", C.c_uint32), ("type", C.c_uint32), ("span", Span), ("str", Str), ("integer", C.c_int64),
                ("date", Date)]


class Entity(C.Structure):
    _fields_ = [("doc", C.c_uint32), ("id", C.c_uint32), ("kind", C.c_uint32), ("first_value", C.c_uint32),
                ("value_count", C.c_uint32)]


# The same three for struct.iter_unpack, which turns a whole array of them into tuples in one call.
RECORD_FORMAT = "IIIIIIfIII"
VALUE_FORMAT = "IIIIPNqiBBBB"
ENTITY_FORMAT = "IIIII"

_error = C.POINTER(ErrorDetail)
_handle = C.c_void_p
_handle_out = C.POINTER(C.c_void_p)

FUNCTIONS = {
    "vie_engine_new": (C.c_int32, [_handle_out, _error]),
    "vie_engine_free": (None, [_handle]),
    "vie_builder_new": (_handle, []),
    "vie_builder_free": (None, [_handle]),
    "vie_builder_add_defaults": (C.c_int32, [_handle, _error]),
    "vie_builder_add_source": (C.c_int32, [_handle, C.c_char_p, C.c_char_p, C.c_size_t, _error]),
    "vie_builder_add_file": (C.c_int32, [_handle, C.c_char_p, _error]),
    "vie_builder_add_entry": (C.c_int32, [_handle, C.c_char_p, C.c_char_p, C.c_char_p, _error]),
    "vie_builder_disable": (C.c_int32, [_handle, C.c_char_p, _error]),
    "vie_builder_set": (C.c_int32, [_handle, C.c_uint32, C.c_int64, _error]),
    "vie_builder_build": (C.c_int32, [_handle, _handle_out, _error]),
    "vie_result_new": (_handle, []),
    "vie_result_clear": (None, [_handle]),
    "vie_result_free": (None, [_handle]),
    "vie_extract": (C.c_int32, [_handle, C.c_char_p, C.c_size_t, C.POINTER(Options), _handle, _error]),
    "vie_extract_many": (C.c_int32, [_handle, C.POINTER(Str), C.POINTER(Date), C.c_size_t, C.POINTER(Options), _handle,
                                     _error]),
    "vie_extract_arrow": (C.c_int32, [_handle, C.c_void_p, C.c_void_p, C.c_void_p, C.c_void_p, C.POINTER(Options),
                                      _handle, _error]),
    "vie_result_export_arrow": (C.c_int32, [_handle, C.c_uint32, C.c_void_p, C.c_void_p, _error]),
    "vie_result_export_arrow_entities": (C.c_int32, [_handle, C.c_void_p, C.c_void_p, _error]),
    "vie_result_count": (C.c_size_t, [_handle]),
    "vie_result_value_count": (C.c_size_t, [_handle]),
    "vie_result_records": (C.c_size_t, [_handle, C.c_size_t, C.c_void_p, C.c_size_t, C.c_size_t]),
    "vie_result_values": (C.c_size_t, [_handle, C.c_size_t, C.c_void_p, C.c_size_t, C.c_size_t]),
    "vie_result_entity_count": (C.c_size_t, [_handle]),
    "vie_result_entities": (C.c_size_t, [_handle, C.c_size_t, C.c_void_p, C.c_size_t, C.c_size_t]),
    "vie_result_find": (C.c_int, [_handle, C.c_size_t, C.c_uint32, C.c_size_t, C.c_void_p, C.c_size_t]),
    "vie_result_bad_bytes": (C.c_size_t, [_handle]),
    "vie_result_text": (C.c_int, [_handle, C.c_uint32, C.POINTER(Str)]),
    "vie_result_json": (C.c_int32, [_handle, C.c_uint32, C.POINTER(Str), _error]),
    "vie_kind_name": (C.c_char_p, [_handle, C.c_uint32]),
    "vie_kind_id": (C.c_uint32, [_handle, C.c_char_p]),
    "vie_field_name": (C.c_char_p, [_handle, C.c_uint32]),
    "vie_field_id": (C.c_uint32, [_handle, C.c_char_p]),
    "vie_rule_name": (C.c_char_p, [_handle, C.c_uint32]),
    "vie_status_name": (C.c_char_p, [C.c_int32]),
    "vie_convert_offsets": (C.c_int32, [C.c_char_p, C.c_size_t, C.c_uint32, C.c_void_p, C.c_size_t, _error]),
    "vie_version_number": (C.c_uint32, []),
    "vie_version": (C.c_char_p, []),
    "vie_build_info": (C.c_char_p, []),
    "vie_has_feature": (C.c_int, [C.c_char_p]),
    "vie_engine_memory": (C.c_size_t, [_handle]),
    "vie_result_memory": (C.c_size_t, [_handle]),
}
