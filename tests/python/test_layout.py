"""vie/_layout.py against the header: a struct or a function that differs reads or writes where it should not."""
import ctypes
import os
import pathlib
import re
import struct
import subprocess
import unittest

from vie import _errors, _layout

STRUCTS = {"vie_str": _layout.Str, "vie_span": _layout.Span, "vie_date": _layout.Date,
           "vie_error": _layout.ErrorDetail, "vie_options": _layout.Options, "vie_record": _layout.Record,
           "vie_value": _layout.Value, "vie_entity": _layout.Entity}


class Layout(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        printed = subprocess.run([os.environ["VIE_PRINT_LAYOUT"]], capture_output=True, text=True, check=True).stdout
        cls.compiled = {name: int(number) for name, number in (line.split() for line in printed.splitlines())}
        headers = pathlib.Path(os.environ["VIE_HEADERS"])
        text = "".join((headers / name).read_text(encoding="utf-8") for name in ("vie.h", "arrow.h"))
        cls.header = re.sub(r"/\*.*?\*/", "", text, flags=re.S)

    def test_structs(self):
        ours = {}
        for name, struct_class in STRUCTS.items():
            ours[name] = ctypes.sizeof(struct_class)
            for member, _ in struct_class._fields_:
                ours[f"{name}.{member}"] = getattr(struct_class, member).offset
        self.assertEqual(ours, {name: number for name, number in self.compiled.items() if name.startswith("vie_")})

    def test_all_members_are_compared(self):
        for name, body in re.findall(r"typedef struct (vie_\w+) \{(.*?)\}", self.header, flags=re.S):
            members = re.findall(r"(\w+)(?:\[\d+\])?;", body)
            self.assertEqual(members, [member for member, _ in STRUCTS[name]._fields_], name)

    def test_formats_of_arrays(self):
        for form, struct_class in [(_layout.RECORD_FORMAT, _layout.Record), (_layout.VALUE_FORMAT, _layout.Value),
                                   (_layout.ENTITY_FORMAT, _layout.Entity)]:
            self.assertEqual(struct.calcsize(form), ctypes.sizeof(struct_class))
        record = _layout.Record(1, 2, _layout.Span(3, 4), 5, 6, 0.5, 7, 8, 9)
        self.assertEqual(struct.unpack(_layout.RECORD_FORMAT, record), (1, 2, 3, 4, 5, 6, 0.5, 7, 8, 9))
        value = _layout.Value(1, 2, _layout.Span(3, 4), _layout.Str(None, 5), -6, _layout.Date(-7, 8, 9, 10, 11))
        self.assertEqual(struct.unpack(_layout.VALUE_FORMAT, value), (1, 2, 3, 4, 0, 5, -6, -7, 8, 9, 10, 11))
        entity = _layout.Entity(1, 2, 3, 4, 5)
        self.assertEqual(struct.unpack(_layout.ENTITY_FORMAT, entity), (1, 2, 3, 4, 5))

    def test_constants(self):
        for name, ours in [("VIE_NONE", _layout.NONE), ("VIE_TYPE_STR", _layout.TYPE_STR),
                           ("VIE_TYPE_INT", _layout.TYPE_INT), ("VIE_TYPE_DATE", _layout.TYPE_DATE),
                           ("VIE_TYPE_RECORD", _layout.TYPE_RECORD), ("VIE_TYPE_ENTITY", _layout.TYPE_ENTITY),
                           ("VIE_BORROW_TEXT", _layout.BORROW_TEXT),
                           ("VIE_UNIT_CODE_POINT", _layout.UNIT_CODE_POINT), ("VIE_OK", _errors.OK),
                           ("VIE_E_NO_MEMORY", _errors.NO_MEMORY)]:
            self.assertEqual(ours, self.compiled[name], name)

    def test_functions(self):
        declared = re.findall(r"VIE_API ([^;]*?)\bVIE_CALL (vie_\w+)\((.*?)\)", self.header, flags=re.S)
        self.assertGreater(len(declared), 30)
        self.assertEqual(sorted(name for _, name, _ in declared), sorted(_layout.FUNCTIONS))
        for result, name, parameters in declared:
            with self.subTest(function=name):
                restype, argtypes = _layout.FUNCTIONS[name]
                given = [] if parameters.strip() == "void" else parameters.split(",")
                self.assertEqual(restype, self.ctype(result))
                self.assertEqual(len(argtypes), len(given))
                for argtype, parameter in zip(argtypes, given):
                    self.assertIn(argtype, self.ctypes_of_parameter(parameter))

    @staticmethod
    def ctype(c):
        c = " ".join(c.replace("*", " * ").split())
        return {"vie_status": ctypes.c_int32, "void": None, "int": ctypes.c_int, "size_t": ctypes.c_size_t,
                "uint32_t": ctypes.c_uint32, "const char *": ctypes.c_char_p, "vie_result *": ctypes.c_void_p,
                "vie_builder *": ctypes.c_void_p}[c]

    @staticmethod
    def ctypes_of_parameter(parameter):
        """What a parameter may be declared as: an output array may also be any pointer."""
        c = " ".join(parameter.replace("*", " * ").replace("const ", "").split()[:-1])
        c = c.replace("* *", "**").strip()
        pointers = {"vie_error *": _layout.ErrorDetail, "vie_str *": _layout.Str, "vie_date *": _layout.Date,
                    "vie_options *": _layout.Options}
        if c in pointers:
            return [ctypes.POINTER(pointers[c])]
        return {"vie_engine **": [ctypes.POINTER(ctypes.c_void_p)], "vie_engine *": [ctypes.c_void_p],
                "vie_builder *": [ctypes.c_void_p], "vie_result *": [ctypes.c_void_p], "char *": [ctypes.c_char_p],
                "size_t": [ctypes.c_size_t], "uint32_t": [ctypes.c_uint32], "int64_t": [ctypes.c_int64],
                "vie_status": [ctypes.c_int32], "vie_record *": [ctypes.c_void_p], "vie_value *": [ctypes.c_void_p],
                "vie_entity *": [ctypes.c_void_p], "uint32_t *": [ctypes.c_void_p],
                "struct ArrowSchema *": [ctypes.c_void_p], "struct ArrowArray *": [ctypes.c_void_p]}[c]
