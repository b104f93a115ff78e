"""An article with what was found in it marked, as a page of HTML:

    python3 mark_html.py article.txt 2021-12-23 > article.html
"""
import html
import sys

import vie

COLOURS = {"date": "#cfe8ff", "official": "#d9f2d0", "position": "#eef7e9", "crime": "#ffd9d2", "plan": "#fff0b8"}


def summary(record):
    """What a reader sees who points at a mark."""
    fields = record.to_dict()
    known = (fields.get(key) for key in ("value", "name", "role", "category", "year", "status"))
    return ", ".join([record.kind, *filter(None, known)])


def marked(result):
    """The text as HTML. Of records that overlap the first is marked."""
    out, at = [], 0
    for record in result:
        if record.start < at:
            continue
        out.append(html.escape(result.text[at:record.start]))
        out.append(f'<mark style="background:{COLOURS.get(record.kind, "#eeeeee")}" '
                   f'title="{html.escape(summary(record))}">{html.escape(record.text)}</mark>')
        at = record.end
    out.append(html.escape(result.text[at:]))
    return "".join(out)


path, published = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    article = file.read()
print('<!DOCTYPE html>\n<meta charset="utf-8">')
print(f"<title>{html.escape(path)}</title>")
for paragraph in marked(vie.extract(article, published)).split("\n\n"):
    print(f"<p>{paragraph.strip()}</p>")
