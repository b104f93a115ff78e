"""Dates by dateparser's search_dates. It gives a moment for everything, so a month comes as a day of it."""
import datetime

import dateparser
from dateparser.search import search_dates
from serve import serve


def value(moment):
    return moment.strftime("%Y-%m-%dT%H:%M" if (moment.hour, moment.minute) != (0, 0) else "%Y-%m-%d")


def extract(text, published):
    settings = {"RELATIVE_BASE": datetime.datetime.fromisoformat(published)}
    found = []
    at = 0
    for words, moment in search_dates(text, languages=["vi"], settings=settings) or []:
        begin = text.find(words, at)  # it tells the words, not where they stand
        if begin >= 0:
            at = begin + len(words)
            found.append((begin, at, value(moment)))
    return found


serve(f"dateparser {dateparser.__version__}", extract)
