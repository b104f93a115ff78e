"""The days that an article speaks of, in the order of the calendar:

    python3 dates_timeline.py article.txt 2021-12-23
"""
import sys

import vie

CONTEXT = 30  # characters on either side


def line(text, date):
    days = str(date.earliest) if date.earliest == date.latest else f"{date.earliest} .. {date.latest}"
    before = text[max(0, date.start - CONTEXT):date.start]
    after = text[date.end:date.end + CONTEXT]
    return f"{days:<25} {before}[{date.text}]{after}".replace("\n", " ").rstrip()


path, published = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    article = file.read()

dated = [date for date in vie.extract(article, published, kinds=["date"]).dates if date.earliest and date.latest]
for found in sorted(dated, key=lambda date: (date.earliest, date.latest, date.start)):
    print(line(article, found))
