"""What underthesea has nearest to dates: named entities (persons, places, organisations). It reads no dates."""
from importlib.metadata import version

from serve import serve
from underthesea import ner


def extract(text, published):
    found = []
    at = 0
    for word, _, _, tag in ner(text):
        begin = text.find(word, at)
        if begin < 0:
            continue
        at = begin + len(word)
        if tag.startswith("B-"):
            found.append((begin, at, tag[2:]))
        elif tag.startswith("I-") and found:
            found[-1] = (found[-1][0], at, found[-1][2])
    return found


serve(f"underthesea {version('underthesea')}", extract)
