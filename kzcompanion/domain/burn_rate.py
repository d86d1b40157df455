"""How fast something is used up, judged from readings of what was left: a robust rate and how sure it is.

Floats stand here for rates and spreads only; every amount that is shown or stored stays whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from math import sqrt

import msgspec

FEWEST_READINGS = 3
SHORTEST_DAYS = 2.0
"""Fewer readings, or readings within a shorter time, say nothing of the days to come."""
_DAY_SECONDS = 86_400
_SHORTEST_SPAN = 1 / 24
"""In days: readings closer together than an hour tell of one deed, not of a habit."""
_ONE_OFF = 5.0
"""A span used up this many times faster than usual holds a single purchase; the rest of it is cut off."""
_BELIEF = 2
"""How many spans the first belief about the variance is worth."""
_MORE, _LESS = 2.4, 0.4
"""That belief, as a day's deviation in rates: days have a long tail upwards - the film, the long call - and
none downwards. Found on the simulated ledgers of tests/bench/test_forecast_bands.py."""
_TAIL = 1.2
"""How much wider than Student's t the band must be, since days are skewed; found there, too."""
_HALF_LIFE = 14.0
"""In days."""
_QUANTILES = (3.08, 1.89, 1.64, 1.53, 1.48, 1.44, 1.42, 1.40, 1.38, 1.37)
"""Student's t at 90 %, for 1, 2, 3 … degrees of freedom: each side of the band is missed one time in ten."""
_MANY = 1.30


class Reading(msgspec.Struct, frozen=True):
    """Hold what was left at an instant, and what had been added since the reading before."""

    at: datetime
    left: int
    added: int = 0


class Span(msgspec.Struct, frozen=True):
    """Hold what was used between two readings."""

    days: float
    used: int


class Burn(msgspec.Struct, frozen=True):
    """Hold the rate per day, the variance of a day to either side, and how far they can be trusted."""

    per_day: float
    variance_up: float
    variance_down: float
    days: float
    """Time the rate was judged from, older days counted less."""
    freedom: int
    """Degrees of freedom of the variance, from 1."""
    cut: bool
    """A one-off purchase was cut down to what is usual."""
    doubt: float = 0.0
    """How far off the rate itself may be, as a share of it, beside what the readings tell."""
    habit: Burn | None = None
    """The same, should what was cut have been a habit seen once; None where nothing was cut."""

    def at_most(self, days: float) -> float:
        """Return what will hardly be exceeded within so many days, whether what was cut comes back or not."""
        plain = self.per_day * days + self._margin(days, self.variance_up)
        return plain if self.habit is None else max(plain, self.habit.at_most(days))

    def at_least(self, days: float) -> float:
        """Return what will almost surely be used within so many days, never below zero."""
        return max(0.0, self.per_day * days - self._margin(days, self.variance_down))

    def _margin(self, days: float, variance: float) -> float:
        # Days differ, and the rate itself was judged from a limited time.
        factor = _QUANTILES[self.freedom - 1] if self.freedom <= len(_QUANTILES) else _MANY
        own = (_TAIL * factor) ** 2 * variance * days * (1 + days / self.days)
        return sqrt(own + (factor * self.doubt * self.per_day * days) ** 2)


def days_between(earlier: datetime, later: datetime) -> float:
    """Return the time between two instants in days."""
    return (later - earlier).total_seconds() / _DAY_SECONDS


def spans_of(readings: Sequence[Reading]) -> list[Span]:
    """Return the spans between readings in order of time.

    A span in which more is left than can be - a refill that nobody wrote down - tells nothing and is left
    out.
    """
    spans = []
    for before, after in pairwise(readings):
        used = before.left + after.added - after.left
        days = days_between(before.at, after.at)
        if used >= 0 and days > 0:
            spans.append(Span(days, used))
    return spans


def missing_readings(readings: Sequence[Reading]) -> int:
    """Return how many readings are wanting before a rate may be told; 0 when there are enough."""
    if len(readings) < FEWEST_READINGS:
        return FEWEST_READINGS - len(readings)
    return 0 if days_between(readings[0].at, readings[-1].at) >= SHORTEST_DAYS else 1


def burn_of(spans: Sequence[Span]) -> Burn | None:
    """Judge the rate from spans in order of time, or None where there are none.

    The rate is a mean in which newer days weigh more, after a single span far faster than the median of the
    others has been cut down. The variance starts from a belief about uneven days that is worth two spans.
    """
    if not spans:
        return None
    usual = _usual(spans)
    limits = [_ONE_OFF * usual * max(span.days, _SHORTEST_SPAN) for span in spans]
    over = [index for index, span in enumerate(spans) if span.used > limits[index]]
    used = [float(span.used) for span in spans]
    habit = _judged(spans, used)
    if len(over) != 1:
        # What happens twice is no exception: cutting it would foretell too late an end.
        return habit
    used[over[0]] = limits[over[0]]
    return msgspec.structs.replace(_judged(spans, used), cut=True, habit=habit)


def _judged(spans: Sequence[Span], used: Sequence[float]) -> Burn:
    """Judge the rate from what was used in each span."""
    weights = _weights(spans)
    weighed_days = sum(weight * span.days for weight, span in zip(weights, spans, strict=True))
    per_day = sum(weight * amount for weight, amount in zip(weights, used, strict=True)) / weighed_days
    spread = sum(
        weight * (amount - per_day * span.days) ** 2 / max(span.days, _SHORTEST_SPAN)
        for weight, amount, span in zip(weights, used, spans, strict=True)
    ) * (len(spans) / sum(weights))
    freedom = len(spans) - 1 + _BELIEF
    return Burn(
        per_day=per_day,
        variance_up=(spread + _BELIEF * (_MORE * per_day) ** 2) / freedom,
        variance_down=(spread + _BELIEF * (_LESS * per_day) ** 2) / freedom,
        days=weighed_days**2
        / sum(weight**2 * span.days for weight, span in zip(weights, spans, strict=True)),
        freedom=freedom,
        cut=False,
    )


def _weights(spans: Sequence[Span]) -> list[float]:
    """Return the weight of each span: halved for every two weeks before the newest reading."""
    weights = []
    age = 0.0
    for span in reversed(spans):
        weights.append(0.5 ** ((age + span.days / 2) / _HALF_LIFE))
        age += span.days
    return weights[::-1]


def _usual(spans: Sequence[Span]) -> float:
    """Return the median rate of the spans in which anything was used, weighted by their length."""
    rates = sorted((span.used / span.days, span.days) for span in spans if span.used)
    half = sum(days for _, days in rates) / 2
    seen = 0.0
    for rate, days in rates:
        seen += days
        if seen >= half:
            return rate
    return 0.0
