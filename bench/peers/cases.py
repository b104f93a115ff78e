"""The cases of cases.tsv, and how what a peer found is judged.

Generous to peers, because each writes values in its own way: a span has only to touch the expression, and a value is
right if it begins within the days that are meant, at the same hour if one is said. Only of a range both ends must be
right, and it may come as two dates. Lengths and sets must be the same.
"""
import calendar
import datetime
import pathlib
import re
from typing import NamedTuple

PUBLISHED = "2022-05-12"
RIGHT, FOUND, MISSED, FALSE, QUIET = "right", "found", "missed", "false", "quiet"
SEASONS = {"SP": 1, "SU": 4, "FA": 7, "WI": 10}
UNITS = {"Y": 12, "Q": 3, "M": 1}  # in months; below, in seconds
TIMES = {"W": 604800, "D": 86400}
CLOCK = {"H": 3600, "M": 60, "S": 1}


class Case(NamedTuple):
    kind: str
    value: str
    text: str
    begin: int
    end: int


def read(path=pathlib.Path(__file__).with_name("cases.tsv")):
    cases = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, value, marked = line.split("\t")
            begin, end = marked.find("["), marked.find("]") - 1
            cases.append(Case(kind, value, marked.replace("[", "").replace("]", ""), begin, end))
    return cases


def months(year, first, count):
    last = datetime.date(year + (first + count - 2) // 12, (first + count - 2) % 12 + 1, 1)
    return (datetime.date(year, first, 1), last.replace(day=calendar.monthrange(last.year, last.month)[1]))


def days(value):
    """First and last day of a value that is not a range; None where it has none or is ill-formed."""
    try:
        if match := re.match(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", value):
            day = datetime.date(*map(int, match.groups()))
            return (day, day)
        if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
            return months(int(match[1]), int(match[2]), 1)
        if match := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
            length = 3 if match[2] == "Q" else 6
            return months(int(match[1]), (int(match[3]) - 1) * length + 1, length)
        if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
            return months(int(match[1]), SEASONS[match[2]], 3)
        if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = datetime.date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return (monday + datetime.timedelta(5 if match[3] else 0), monday + datetime.timedelta(6))
        if match := re.fullmatch(r"(\d{2,4})X{0,2}", value):
            spare = 10 ** (4 - len(match[1]))
            first = int(match[1]) * spare
            return (datetime.date(first, 1, 1), datetime.date(first + spare - 1, 12, 31))
    except ValueError:
        pass
    return None


def bounds(value):
    """First and last day of any value, a range or not."""
    ends = [days(end) for end in value.split("/")]
    return None if len(ends) > 2 or None in ends else (ends[0][0], ends[-1][1])


def clock(value):
    match = re.search(r"T(\d\d:\d\d)", value)
    return match and match[1]


def length(value):
    """A length as months and seconds, so that P7D and P1W are the same; None if it is none."""
    match = re.fullmatch(r"P(?=.)((?:\d+[YQMWD])*)(?:T((?:\d+[HMS])+))?", value)
    if match is None:
        return None
    parts = [(int(n), unit) for n, unit in re.findall(r"(\d+)([A-Z])", match[1])]
    return (sum(n * UNITS.get(unit, 0) for n, unit in parts),
            sum(n * TIMES.get(unit, 0) for n, unit in parts)
            + sum(int(n) * CLOCK[unit] for n, unit in re.findall(r"(\d+)([A-Z])", match[2] or "")))


def is_right(want, values):
    """Whether the values of the spans that touch the expression say what is meant."""
    if want in values:
        return True
    if length(want):
        return any(length(value) == length(want) for value in values)
    if want.startswith("T"):
        return any(clock(value) == clock(want) for value in values)
    meant = bounds(want)
    if meant is None:
        return False
    if "/" in want:
        ends = [end for value in values for end in value.split("/") if days(end)]
        wanted = want.split("/")
        return (any(days(end)[0] == meant[0] and clock(end) == clock(wanted[0]) for end in ends)
                and any(days(end)[1] == meant[1] and clock(end) == clock(wanted[1]) for end in ends))
    for value in values:
        first = days(value.split("/")[0])
        if first and meant[0] <= first[0] <= meant[1] and clock(want) in (None, clock(value)):
            return True
    return False


def judge(case, spans):
    """What became of a case, of the spans (begin, end, value) found in its text."""
    if case.kind == "none":
        return FALSE if spans else QUIET
    touching = [value for begin, end, value in spans if begin < case.end and case.begin < end]
    if not touching:
        return MISSED
    return RIGHT if is_right(case.value, touching) else FOUND
