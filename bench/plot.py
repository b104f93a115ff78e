"""The same rows as a bar chart in SVG, drawn by hand so that it needs nothing installed.

The scale is logarithmic: a peer may be ten thousand times slower. libvie is the line at 1, bars go from there to the
right where something is faster and to the left where it is slower.
"""
import math
from xml.sax.saxutils import escape

COLOURS = {"libvie": "#0b6e4f", "control": "#7a8793", "peer": "#b4541a"}
LEFT, WIDTH, LABEL, STEP, TOP = 330, 900, 12, 24, 48


def svg(rows, short):
    drawn = [row for row in rows if row.of_libvie > 0]
    exponents = [math.log10(row.of_libvie) for row in drawn]
    low, high = math.floor(min(exponents)), math.ceil(max([*exponents, 1]))
    bottom = TOP + STEP * len(drawn)

    def x(exponent):
        return LEFT + (exponent - low) / (high - low) * (WIDTH - LEFT - 70)

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {bottom + 30}" '
           f'font-family="sans-serif" font-size="{LABEL}">',
           "<title>Speed as a ratio to libvie</title>",
           f'<rect width="{WIDTH}" height="{bottom + 30}" fill="#ffffff"/>',
           f'<text x="10" y="20" font-size="15" font-weight="bold">Speed on the same news, libvie = 1 (logarithmic)</text>']
    for exponent in range(low, high + 1):
        out.append(f'<line x1="{x(exponent):.1f}" y1="{TOP - 12}" x2="{x(exponent):.1f}" y2="{bottom}" '
                   f'stroke="{"#222222" if exponent == 0 else "#dddddd"}"/>')
        out.append(f'<text x="{x(exponent):.1f}" y="{bottom + 18}" text-anchor="middle">{short(10 ** exponent)}</text>')
    for index, (row, exponent) in enumerate(zip(drawn, exponents)):
        y = TOP + STEP * index
        begin, end = sorted((x(0), x(exponent)))
        out.append(f'<text x="{LEFT - 10}" y="{y + 5}" text-anchor="end">{escape(row.what.replace("*", ""))}</text>')
        out.append(f'<rect x="{begin:.1f}" y="{y - 7}" width="{max(end - begin, 2):.1f}" height="14" '
                   f'fill="{COLOURS[row.group]}"/>')
        out.append(f'<text x="{end + 5:.1f}" y="{y + 5}">{short(row.of_libvie)}</text>')
    return "\n".join([*out, "</svg>"]) + "\n"
