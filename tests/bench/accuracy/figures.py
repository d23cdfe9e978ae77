# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures with their uncertainty: intervals of proportions, calibration of confidences. Standard library only."""
import math
from collections import namedtuple

Band = namedtuple("Band", "low high count right mean")


def log_choose(n, k):
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def at_most(k, n, p):
    """The chance of at most k successes in n tries of chance p."""
    if p <= 0:
        return 1.0
    if p >= 1:
        return 1.0 if k >= n else 0.0
    logs = math.log(p), math.log1p(-p)
    return min(1.0, math.fsum(math.exp(log_choose(n, i) + i * logs[0] + (n - i) * logs[1]) for i in range(k + 1)))


def bisect(holds):
    """The greatest p in 0..1 for which holds(p) is true; it must turn false once."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def clopper_pearson(k, n, level=0.95):
    """The exact interval of a proportion: never narrower than it should be, also for few tries."""
    if n == 0:
        return 0.0, 1.0
    tail = (1 - level) / 2
    low = 0.0 if k == 0 else bisect(lambda p: 1 - at_most(k - 1, n, p) <= tail)
    high = 1.0 if k == n else bisect(lambda p: at_most(k, n, p) >= tail)
    return low, high


def wilson(k, n, z=1.959964):
    """The interval of a proportion for many tries."""
    if n == 0:
        return 0.0, 1.0
    share, square = k / n, z * z
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = z * math.sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def interval(k, n):
    return clopper_pearson(k, n) if n <= 1000 else wilson(k, n)


def bands_of(pairs, count=10):
    """pairs: (confidence, right) -> the bands of equal width that hold any."""
    bands = []
    for i in range(count):
        inside = [(c, ok) for c, ok in pairs if min(count - 1, int(c * count)) == i]
        if inside:
            bands.append(Band(i / count, (i + 1) / count, len(inside), sum(ok for _, ok in inside),
                              math.fsum(c for c, _ in inside) / len(inside)))
    return bands


def expected_calibration_error(pairs):
    """The mean distance of what was promised from what was kept, over ten bands, by their sizes."""
    if not pairs:
        return None
    return sum(b.count * abs(b.right / b.count - b.mean) for b in bands_of(pairs)) / len(pairs)


def percent(share):
    return "-" if share is None else f"{100 * share:.1f}"


def with_interval(k, n):
    """"96.4 % (93.1-98.4)"; "7 of 9" where no more can be said."""
    if n == 0:
        return "none"
    low, high = interval(k, n)
    return f"{k} of {n} = {percent(k / n)} % ({percent(low)}-{percent(high)})"
