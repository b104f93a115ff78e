"""What is found, as dataclasses.

A record's class is that of its kind; records of kinds that a rule file brings are plain `Record`s. What every kind may
say is docs/json.md of libvie: attributes have the names of the keys there (`class_` for `class`), are None or () where
nothing is known, and what this version of the package has no attribute for is in `values` under its key.
"""
from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Dict, Iterator, List, Optional, Tuple, Union, overload


@dataclass(frozen=True, repr=False)
class Entity:
    """A person or a paper that one or more records of a text speak of, and what they say together."""

    id: int
    kind: str
    name: Optional[str] = None
    honorific: Optional[str] = None
    rank: Optional[str] = None
    rank_code: Optional[str] = None
    positions: Tuple[str, ...] = ()
    org_code: Optional[str] = None
    country: Optional[str] = None
    doc_type: Optional[str] = None
    title: Optional[str] = None
    number: Optional[str] = None
    year: Optional[str] = None
    status: Optional[str] = None
    signed_on: Optional[str] = None
    parties: Tuple[str, ...] = ()
    values: Dict[str, Any] = field(default_factory=dict, hash=False)

    def to_dict(self) -> Dict[str, Any]:
        """As in the JSON form."""
        return _known(self, {})

    def __repr__(self) -> str:
        return f"Entity({_shown(self.to_dict())})"


@dataclass(frozen=True, repr=False)
class Record:
    """One thing found. start and end index the str that was passed; start_byte and end_byte its UTF-8 form."""

    kind: str
    start: int
    end: int
    start_byte: int
    end_byte: int
    text: str
    rule: str
    score: float
    entity: Optional[Entity] = None
    values: Dict[str, Any] = field(default_factory=dict, hash=False)

    def to_dict(self) -> Dict[str, Any]:
        """As in the JSON form: begin and end in bytes, begin_cp and end_cp in code points."""
        out = {"kind": self.kind, **self._span(), "rule": self.rule, "score": self.score}
        if self.entity is not None:
            out["entity"] = self.entity.id
        return _known(self, out)

    def __repr__(self) -> str:
        known = _known(self, {} if self.entity is None else {"entity": self.entity.id})
        name = self.kind if type(self) is Record else type(self).__name__
        return f"{name}({self.start}:{self.end} {self.text!r}{', ' if known else ''}{_shown(known)})"

    def _span(self) -> Dict[str, Any]:
        return {"begin": self.start_byte, "end": self.end_byte, "begin_cp": self.start, "end_cp": self.end,
                "text": self.text}


_COMMON = frozenset(f.name for f in fields(Record))


@dataclass(frozen=True, repr=False)
class Date(Record):
    """A date, time, range, duration or set of such."""

    type: Optional[str] = None
    value: Optional[str] = None
    mod: Optional[str] = None
    rel: Optional[str] = None
    grain: Optional[str] = None
    earliest: Optional[datetime.date] = None
    latest: Optional[datetime.date] = None
    year_source: Optional[str] = None
    calendar: Optional[str] = None
    lunar_year: Optional[int] = None
    lunar_month: Optional[int] = None
    lunar_day: Optional[int] = None
    lunar_leap: Optional[int] = None
    timex3: Optional[str] = None
    edtf: Optional[str] = None


@dataclass(frozen=True, repr=False)
class Position(Record):
    """A title: one of an official's, or one that stands without a name."""

    role: Optional[str] = None
    role_code: Optional[str] = None
    org: Optional[str] = None
    org_code: Optional[str] = None
    country: Optional[str] = None
    status: Optional[str] = None
    class_: Optional[str] = None


@dataclass(frozen=True, repr=False)
class Official(Record):
    """A named person with the titles given in the same mention."""

    name: Optional[str] = None
    honorific: Optional[str] = None
    rank: Optional[str] = None
    rank_code: Optional[str] = None
    positions: Tuple[Position, ...] = ()
    country: Optional[str] = None


@dataclass(frozen=True, repr=False)
class Crime(Record):
    """A category of crime."""

    category: Optional[str] = None
    path: Tuple[str, ...] = ()
    name: Optional[str] = None
    name_en: Optional[str] = None
    articles: Tuple[str, ...] = ()
    iccs: Optional[str] = None
    attributes: Tuple[str, ...] = ()
    context: Optional[str] = None
    status: Optional[str] = None
    citation: Optional[str] = None
    sentence: Optional[str] = None


@dataclass(frozen=True, repr=False)
class Plan(Record):
    """A plan, agreement or other signed paper."""

    doc_type: Optional[str] = None
    title: Optional[str] = None
    number: Optional[str] = None
    year: Optional[str] = None
    year_from: Optional[int] = None
    year_to: Optional[int] = None
    status: Optional[str] = None
    stage: Optional[str] = None
    supplements: Optional[str] = None
    signed_on: Optional[str] = None
    place: Optional[str] = None
    parties: Tuple[str, ...] = ()
    signatories: Tuple[Entity, ...] = ()
    witnesses: Tuple[Entity, ...] = ()


CLASSES = {"date": Date, "official": Official, "position": Position, "crime": Crime, "plan": Plan}


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Position):
        return _known(value, value._span())
    if isinstance(value, Entity):
        return value.id
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    return value


def _shown(known: Dict[str, Any]) -> str:
    return ", ".join(f"{key}={value!r}" for key, value in known.items())


def _known(item: Union[Record, Entity], out: Dict[str, Any]) -> Dict[str, Any]:
    """Adds to `out` what is known of `item`."""
    for one in fields(item):
        value = getattr(item, one.name)
        if one.name == "values" or value is None or value == ():
            continue
        if isinstance(item, Record) and one.name in _COMMON:
            continue
        out[one.name.rstrip("_")] = _plain(value)
    out.update((key, _plain(value)) for key, value in item.values.items())
    return out


@dataclass(frozen=True)
class Result(Sequence[Record]):
    """All that was found in one text: a sequence of its records, in the order of the text."""

    text: str
    records: Tuple[Record, ...]
    entities: Tuple[Entity, ...]

    def __len__(self) -> int:
        return len(self.records)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> Tuple[Record, ...]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Record, Tuple[Record, ...]]:
        return self.records[index]

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    @property
    def dates(self) -> List[Date]:
        return [r for r in self.records if isinstance(r, Date)]

    @property
    def officials(self) -> List[Official]:
        return [r for r in self.records if isinstance(r, Official)]

    @property
    def positions(self) -> List[Position]:
        """Titles that stand without a name; those of officials are in their `positions`."""
        return [r for r in self.records if isinstance(r, Position)]

    @property
    def crimes(self) -> List[Crime]:
        return [r for r in self.records if isinstance(r, Crime)]

    @property
    def plans(self) -> List[Plan]:
        return [r for r in self.records if isinstance(r, Plan)]

    def mentions(self, entity: Entity) -> List[Record]:
        """The records that speak of an entity of this text."""
        return [r for r in self.records if r.entity is not None and r.entity.id == entity.id]

    def to_dict(self) -> Dict[str, Any]:
        """As in the JSON form, with offsets in bytes and in code points."""
        return {"records": [r.to_dict() for r in self.records], "entities": [e.to_dict() for e in self.entities]}
