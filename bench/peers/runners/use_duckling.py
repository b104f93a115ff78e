"""Dates by duckling, Vietnamese, dimensions time and duration: of the server at DUCKLING_URL, else in the process by
the package pyduckling-native-phihos, which carries duckling compiled.

Duckling proposes up to three values; the first is taken. The end of its intervals is not meant any more: one grain is
taken off.
"""
import datetime
import json
import os
import urllib.parse
import urllib.request
from importlib.metadata import version

from serve import serve

URL = os.environ.get("DUCKLING_URL")
ZONE = "Asia/Ho_Chi_Minh"
SHOWN = {"year": "%Y", "quarter": "%Y-%m", "month": "%Y-%m", "hour": "%Y-%m-%dT%H:%M", "minute": "%Y-%m-%dT%H:%M",
         "second": "%Y-%m-%dT%H:%M:%S"}
LENGTH = {"year": "P{}Y", "quarter": "P{}Q", "month": "P{}M", "week": "P{}W", "day": "P{}D", "hour": "PT{}H",
          "minute": "PT{}M", "second": "PT{}S"}
STEP = {"hour": datetime.timedelta(hours=1), "minute": datetime.timedelta(minutes=1),
        "second": datetime.timedelta(seconds=1)}


def noon(published):
    """The reference time in seconds: noon of that day in Vietnam."""
    return int(datetime.datetime.fromisoformat(published + "T12:00:00+07:00").timestamp())


def ask_server(text, published):
    form = {"text": text, "locale": "vi_VN", "tz": ZONE, "reftime": noon(published) * 1000,
            "dims": '["time","duration"]'}
    with urllib.request.urlopen(URL, urllib.parse.urlencode(form).encode()) as answer:
        return json.load(answer)


def asker():
    if URL:
        return ask_server, "duckling server"
    import duckling
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    locale = duckling.parse_locale("VI_XX", duckling.default_locale_lang(duckling.parse_lang("VI")))
    dimensions = duckling.parse_dimensions(["time", "duration"])

    def ask(text, published):
        context = duckling.Context(duckling.parse_ref_time(zones, ZONE, noon(published)), locale)
        return duckling.parse(text, context, dimensions, False)
    return ask, f"duckling (pyduckling-native-phihos {version('pyduckling-native-phihos')})"


def shown(moment, back=False):
    when = datetime.datetime.fromisoformat(moment["value"][:19])
    if back:
        when -= STEP.get(moment["grain"], datetime.timedelta(days=1))
    return when.strftime(SHOWN.get(moment["grain"], "%Y-%m-%d"))


def value(answer):
    it = answer["value"]
    if answer["dim"] == "duration":
        return LENGTH[it["unit"]].format(it["value"])
    if it["type"] == "interval":
        return (shown(it["from"]) if "from" in it else "..") + "/" + (shown(it["to"], True) if "to" in it else "..")
    return shown(it)


ask, name = asker()
serve(name, lambda text, published: [(a["start"], a["end"], value(a)) for a in ask(text, published)])
