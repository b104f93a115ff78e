"""The two pieces of astronomy that a lunisolar calendar needs, for the years 1860 to 2150.

Formulas and coefficients are those printed in Jean Meeus, "Astronomical Algorithms", second edition
(Willmann-Bell 1998): chapter 49 for the instants of new moon; chapter 25, the method of higher
accuracy, for the Sun's apparent longitude, with the larger terms of Appendix III (the planetary
theory VSOP87 of Bretagnon and Francou) and the short form of the nutation from chapter 22. Delta-T
follows the polynomials of Espenak and Meeus, "Five Millennium Canon of Solar Eclipses" (NASA
TP-2006-214141).

Times are Julian Days. "jde" is in Dynamical Time, "jd" in Universal Time; they differ by delta-T.
Accuracy: new moons within 16 seconds, longitudes within 0.001 degree, through which the Sun moves
in a minute and a half. The short method of chapter 25 (0.01 degree) would not do: the leap months
of 1917 and 1922 are decided by 0.012 and 0.013 degree.
"""

from math import cos, degrees, radians, sin

J2000 = 2451545.0
SYNODIC_MONTH = 29.530588861

# Chapter 49, table of periodic terms for the new moon, in days:
# coefficient, power of E, and multiples of M (Sun's anomaly), M' (Moon's anomaly), F, Omega.
NEW_MOON_TERMS = (
    (-0.40720, 0, 0, 1, 0, 0),
    (0.17241, 1, 1, 0, 0, 0),
    (0.01608, 0, 0, 2, 0, 0),
    (0.01039, 0, 0, 0, 2, 0),
    (0.00739, 1, -1, 1, 0, 0),
    (-0.00514, 1, 1, 1, 0, 0),
    (0.00208, 2, 2, 0, 0, 0),
    (-0.00111, 0, 0, 1, -2, 0),
    (-0.00057, 0, 0, 1, 2, 0),
    (0.00056, 1, 1, 2, 0, 0),
    (-0.00042, 0, 0, 3, 0, 0),
    (0.00042, 1, 1, 0, 2, 0),
    (0.00038, 1, 1, 0, -2, 0),
    (-0.00024, 1, -1, 2, 0, 0),
    (-0.00017, 0, 0, 0, 0, 1),
    (-0.00007, 0, 2, 1, 0, 0),
    (0.00004, 0, 0, 2, -2, 0),
    (0.00004, 0, 3, 0, 0, 0),
    (0.00003, 0, 1, 1, -2, 0),
    (0.00003, 0, 0, 2, 2, 0),
    (-0.00003, 0, 1, 1, 2, 0),
    (0.00003, 0, -1, 1, 2, 0),
    (-0.00002, 0, -1, 1, -2, 0),
    (-0.00002, 0, 1, 3, 0, 0),
    (0.00002, 0, 0, 4, 0, 0),
)

# Chapter 49, planetary arguments A1..A14: amplitude in days, constant and rate per k in degrees.
# A1 has a term in T squared besides, added below.
PLANETARY_TERMS = (
    (0.000325, 299.77, 0.107408),
    (0.000165, 251.88, 0.016321),
    (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478),
    (0.000110, 84.66, 18.206239),
    (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732),
    (0.000056, 154.84, 7.306860),
    (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824),
    (0.000040, 291.34, 1.844379),
    (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
)

# Appendix III, heliocentric longitude of the Earth, series L0, L1, L2 (the coefficients of tau to
# the power 0, 1, 2): amplitude in units of 1e-8 radian, phase in radians, radians per millennium.
EARTH_LONGITUDE = (
    (
        (175347046, 0, 0),
        (3341656, 4.6692568, 6283.0758500),
        (34894, 4.6261, 12566.1517),
        (3497, 2.7441, 5753.3849),
        (3418, 2.8289, 3.5231),
        (3136, 3.6277, 77713.7715),
        (2676, 4.4181, 7860.4194),
        (2343, 6.1352, 3930.2097),
        (1324, 0.7425, 11506.7698),
        (1273, 2.0371, 529.6910),
        (1199, 1.1096, 1577.3435),
        (990, 5.233, 5884.927),
        (902, 2.045, 26.298),
        (857, 3.508, 398.149),
        (780, 1.179, 5223.694),
        (753, 2.533, 5507.553),
        (505, 4.583, 18849.228),
        (492, 4.205, 775.523),
        (357, 2.920, 0.067),
        (317, 5.849, 11790.629),
        (284, 1.899, 796.298),
        (271, 0.315, 10977.079),
        (243, 0.345, 5486.778),
        (206, 4.806, 2544.314),
        (205, 1.869, 5573.143),
        (202, 2.458, 6069.777),
        (156, 0.833, 213.299),
        (132, 3.411, 2942.463),
        (126, 1.083, 20.775),
        (115, 0.645, 0.980),
        (103, 0.636, 4694.003),
        (102, 0.976, 15720.839),
        (102, 4.267, 7.114),
    ),
    (
        (628331966747, 0, 0),
        (206059, 2.678235, 6283.075850),
        (4303, 2.6351, 12566.1517),
        (425, 1.590, 3.523),
        (119, 5.796, 26.298),
        (109, 2.966, 1577.344),
    ),
    (
        (52919, 0, 0),
        (8720, 1.0721, 6283.0758),
        (309, 0.867, 12566.152),
    ),
)


def polynomial(x, *coefficients):
    """Constant first, by Horner's rule."""
    value = 0.0
    for coefficient in reversed(coefficients):
        value = value * x + coefficient
    return value


def delta_t(jd):
    """Dynamical minus Universal Time, in seconds (a prediction from about 2005 on)."""
    year = 2000.0 + (jd - J2000) / 365.25
    if year < 1860:
        raise ValueError("delta-T is given from 1860 on")
    if year < 1900:
        return polynomial(year - 1860, 7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624,
                          1 / 233174)
    if year < 1920:
        return polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197)
    if year < 1941:
        return polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936)
    if year < 1961:
        return polynomial(year - 1950, 29.07, 0.407, -1 / 233, 1 / 2547)
    if year < 1986:
        return polynomial(year - 1975, 45.45, 1.067, -1 / 260, -1 / 718)
    if year < 2005:
        return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814,
                          0.00002373599)
    if year < 2050:
        return polynomial(year - 2000, 62.92, 0.32217, 0.005589)
    return -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year)


def new_moon_jde(k):
    """The k-th new moon; k = 0 is that of 6 January 2000."""
    t = k / 1236.85
    jde = (2451550.09766 + SYNODIC_MONTH * k
           + polynomial(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073))
    e = polynomial(t, 1, -0.002516, -0.0000074)
    sun = 2.5534 + 29.10535670 * k + polynomial(t, 0, 0, -0.0000014, -0.00000011)
    moon = (201.5643 + 385.81693528 * k
            + polynomial(t, 0, 0, 0.0107582, 0.00001238, -0.000000058))
    latitude = (160.7108 + 390.67050284 * k
                + polynomial(t, 0, 0, -0.0016118, -0.00000227, 0.000000011))
    node = 124.7746 - 1.56375588 * k + polynomial(t, 0, 0, 0.0020672, 0.00000215)
    for amplitude, power, of_sun, of_moon, of_latitude, of_node in NEW_MOON_TERMS:
        angle = of_sun * sun + of_moon * moon + of_latitude * latitude + of_node * node
        jde += amplitude * e ** power * sin(radians(angle))
    for index, (amplitude, constant, rate) in enumerate(PLANETARY_TERMS):
        bend = -0.009173 * t * t if index == 0 else 0.0
        jde += amplitude * sin(radians(constant + rate * k + bend))
    return jde


def new_moon(k):
    """The same instant in Universal Time."""
    jde = new_moon_jde(k)
    return jde - delta_t(jde) / 86400


def sun_longitude(jd):
    """The Sun's apparent longitude at a Universal Time, degrees in [0, 360)."""
    centuries = (jd + delta_t(jd) / 86400 - J2000) / 36525
    tau = centuries / 10
    earth = 0.0
    for power, series in enumerate(EARTH_LONGITUDE):
        earth += tau ** power * sum(a * cos(b + c * tau) for a, b, c in series)
    true_longitude = degrees(earth * 1e-8) + 180
    # In seconds of arc: reduction to the FK5 system, aberration at the mean distance, nutation.
    node = radians(125.04452 - 1934.136261 * centuries)
    sun = radians(280.4665 + 36000.7698 * centuries)
    moon = radians(218.3165 + 481267.8813 * centuries)
    nutation = (-17.20 * sin(node) - 1.32 * sin(2 * sun) - 0.23 * sin(2 * moon)
                + 0.21 * sin(2 * node))
    return (true_longitude + (-0.09033 - 20.4898 + nutation) / 3600) % 360
