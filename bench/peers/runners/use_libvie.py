"""Dates by libvie's Python package. It finds officials, crimes and papers in the same pass, and that time is counted."""
import vie
from serve import serve


def extract(text, published):
    return [(date.start, date.end, date.value) for date in vie.extract(text, published=published).dates]


serve(f"libvie for Python {vie.version()}", extract)
