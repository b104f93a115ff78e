"""From the arrays of a vie_result to records.

All records, values and entities are copied out with one call each, whatever their number, and unpacked by
struct.iter_unpack; byte offsets become offsets in the str with one more call a text. Only strings are fetched one by
one, and each once.
"""
from __future__ import annotations

import ctypes as C
import datetime
import struct
from array import array
from dataclasses import fields
from typing import Any, Dict, Iterable, List, Sequence, Tuple, Type

from . import _layout as layout
from ._library import call, lib
from ._records import CLASSES, Entity, Record, Result

_Plan = Dict[str, bool]  # attribute: whether it is a list


def _plan(cls: type) -> _Plan:
    return {f.name: f.default == () for f in fields(cls)}


_PLANS = {cls: _plan(cls) for cls in (Record, Entity, *CLASSES.values())}
_ATTRIBUTES = {"class": "class_"}
_COMMON = frozenset(_plan(Record))


class _Known(Dict[int, str]):
    """Names of numbers, each asked for once."""

    def __init__(self, function: Any, engine: int):
        super().__init__()
        self._function, self._engine = function, engine

    def __missing__(self, number: int) -> str:
        encoded = self._function(self._engine, number)
        name = self[number] = "" if encoded is None else str(encoded, "utf-8")
        return name


class Names:
    """The names that one engine gives to kinds, fields and rules."""

    def __init__(self, engine: int):
        self.kinds = _Known(lib.vie_kind_name, engine)
        self.fields = _Known(lib.vie_field_name, engine)
        self.rules = _Known(lib.vie_rule_name, engine)


def _copy_out(function: Any, result: int, count: int, form: str) -> List[Tuple[Any, ...]]:
    size = struct.calcsize(form)
    buffer = C.create_string_buffer(count * size)
    function(result, 0, buffer, count, size)
    return list(struct.iter_unpack(form, buffer))


def _code_points(text: str, encoded: bytes, offsets: Iterable[int]) -> Dict[int, int]:
    """For each byte offset, the offset in the str."""
    if len(text) == len(encoded):
        return {offset: offset for offset in offsets}
    ordered = sorted(set(offsets))
    converted = array("I", ordered)
    call(lib.vie_convert_offsets, encoded, len(encoded), layout.UNIT_CODE_POINT, converted.buffer_info()[0],
         len(converted))
    return dict(zip(ordered, converted))


class _Reader:
    def __init__(self, result: int, names: Names):
        self._names = names
        self._strings: Dict[Tuple[int, int], str] = {}
        self.records = _copy_out(lib.vie_result_records, result, lib.vie_result_count(result), layout.RECORD_FORMAT)
        self.values = _copy_out(lib.vie_result_values, result, lib.vie_result_value_count(result), layout.VALUE_FORMAT)
        self.entities = _copy_out(lib.vie_result_entities, result, lib.vie_result_entity_count(result),
                                  layout.ENTITY_FORMAT)

    def text(self, text: str, encoded: bytes, numbers: range, entities: Sequence[Tuple[Any, ...]]) -> Result:
        """The result for one text, whose records have these numbers."""
        self._text, self._encoded = text, encoded
        self._offsets = _code_points(text, encoded, (o for n in numbers for o in self.records[n][2:4]))
        self._entities: Dict[int, Entity] = {}
        for _, entity, kind, first, count in entities:
            known = {"id": entity, "kind": self._names.kinds[kind]}
            self._entities[entity] = Entity(**self._fill(Entity, known, first, count))
        top = tuple(self._record(n) for n in numbers if self.records[n][9] == layout.NONE)
        return Result(text, top, tuple(self._entities.values()))

    def _record(self, number: int) -> Record:
        _, kind_number, begin, end, entity, rule, score, first, count, _ = self.records[number]
        kind = self._names.kinds[kind_number]
        cls: Type[Record] = CLASSES.get(kind, Record)
        start, stop = self._offsets[begin], self._offsets[end]
        known = {"kind": kind, "start": start, "end": stop, "start_byte": begin, "end_byte": end,
                 "text": self._text[start:stop], "rule": self._names.rules[rule],
                 "score": float(f"{score:.7g}"), "entity": self._entities.get(entity)}
        return cls(**self._fill(cls, known, first, count))

    def _fill(self, cls: type, known: Dict[str, Any], first: int, count: int) -> Dict[str, Any]:
        """Adds the attributes that the values give."""
        plan = _PLANS[cls]
        others: Dict[str, Any] = {}
        for value in self.values[first:first + count]:
            key = self._names.fields[value[0]]
            name = _ATTRIBUTES.get(key, key)
            is_list = plan.get(name)
            if is_list is None or (name in _COMMON and cls is not Entity):
                others.setdefault(key, self._value(value))
            elif is_list:
                known[name] = known.get(name, ()) + (self._value(value),)
            else:
                known.setdefault(name, self._value(value))
        known["values"] = others
        return known

    def _value(self, value: Tuple[Any, ...]) -> Any:
        _, kind, _, _, pointer, size, integer, year, month, day, _, _ = value
        if kind == layout.TYPE_INT:
            return integer
        if kind == layout.TYPE_DATE and year > 0 and month and day:
            return datetime.date(year, month, day)
        if kind == layout.TYPE_RECORD and self.records[integer][9] != layout.NONE:
            return self._record(integer)
        if kind == layout.TYPE_ENTITY and integer in self._entities:
            return self._entities[integer]
        string = self._strings.get((pointer, size))
        if string is None:
            string = self._strings[pointer, size] = C.string_at(pointer, size).decode() if size else ""
        return string


def read(result: int, names: Names, texts: Sequence[Tuple[str, bytes]]) -> List[Result]:
    """The results of all texts of one extraction; `texts` has each as str and as UTF-8."""
    reader = _Reader(result, names)
    results = []
    record = entity = 0
    for doc, (text, encoded) in enumerate(texts):
        first_record, first_entity = record, entity
        while record < len(reader.records) and reader.records[record][0] == doc:
            record += 1
        while entity < len(reader.entities) and reader.entities[entity][0] == doc:
            entity += 1
        results.append(reader.text(text, encoded, range(first_record, record), reader.entities[first_entity:entity]))
    return results
