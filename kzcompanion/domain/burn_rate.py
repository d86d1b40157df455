"""How fast something is used up, judged from readings of what was left: a robust rate and how sure it is.

Floats stand here for rates and spreads only; every amount that is shown or stored stays whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from math import exp, log, sqrt

import msgspec

from kzcompanion.domain.burn_case import Case

FEWEST_READINGS = 3
SHORTEST_DAYS = 2.0
"""Fewer readings, or readings within a shorter time, say nothing of the days to come."""
_DAY_SECONDS = 86_400
_SHORTEST_SPAN = 1 / 24
"""In days: readings closer together than an hour tell of one deed, not of a habit."""
_INSTANT = 1 / _DAY_SECONDS
"""In days: nothing is used in less than a second."""
_HALF_LIFE = 14.0
"""In days."""
_LADDER = tuple(0.2 * sqrt(2) ** step for step in range(9))
"""How uneven days may be: coefficients of variation from even ones to a single one that counts for ten."""
_FONDNESS = -0.5
"""Power of the coefficient with which it is believed before anything was seen: even days are likelier."""
_UNEVEN, _TAIL = 0.6, 0.5
"""From that coefficient on, the true one is likely larger than a few spans show, half as large again at 1 and
beyond: such days have a long tail - the film, the long call."""
_CUT = 5.0
"""What a single span holds beyond that many times the usual does not count in the rate."""
_ONE_OFF, _ONE_OFF_DAYS, _ONE_OFF_SIGMAS, _ONE_OFF_SPANS = 2.0, 7.0, 4.0, 3
"""One span of three or more that holds more than twice the usual and a week's use on top, and stands out
among the others so far, holds a single purchase; the farther it does and the longer they are, the surer."""
_ONE_OFF_POWER, _ONE_OFF_DOUBLED = 2.0, 14.0
"""With which power of the excess the belief in a habit falls, and after how many days it is doubled."""
_BIG = 9.0
"""A big day nobody has seen yet uses so many times the usual more."""
_BIG_SHARE = 0.5
"""Such days are in the habit of so many travellers."""
_BIG_DAYS, _OTHER_DAYS = 2, 6
"""Of their days two in eight are big: the belief before anything was seen, worth those eight days."""
_BIG_SPREAD, _BIG_UNEVENNESS = 0.25, 0.5
"""How much big days differ, and days beside them: squares of coefficients of variation."""


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
    """Hold the rate per day and everything that may be true of the habit."""

    per_day: float
    cases: tuple[Case, ...] = ()
    """Their shares are 1 together; none where nothing is used."""
    cut: bool = False
    """A single purchase was not taken for a habit."""
    factor: float = 1.0
    """What the days to come use, as a multiple of those seen; the rate above has it in it."""
    doubt: float = 0.0
    """How far off that factor may be, as a share of it."""

    def chance(self, amount: float, days: float) -> float:
        """Return how likely it is, from 0 to 1, that within so many days at least the amount is used."""
        if amount < 0:
            return 1.0
        if not self.cases or days < _INSTANT:
            return 0.0
        if amount == 0:
            return 1.0
        return sum(case.share * case.chance(amount, days, self.factor, self.doubt) for case in self.cases)


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

    The rate is a mean in which newer days weigh more. A single span far beyond the others is a habit only as
    far as it is believed to be one; where nothing of the kind was seen, it may still come.
    """
    if not spans:
        return None
    habit = _cases(spans, [float(span.used) for span in spans])
    if not habit:
        return Burn(0.0)
    usual = _usual(spans)
    per_day = habit[0].per_day
    cut = _alone([span.used - _CUT * usual * max(span.days, _SHORTEST_SPAN) for span in spans])
    if cut is not None:
        used = [float(span.used) for span in spans]
        used[cut] = _CUT * usual * max(spans[cut].days, _SHORTEST_SPAN)
        per_day = _mean(spans, used)[0]
    over = _alone([span.used - _most(span, usual) for span in spans])
    if over is not None and len(spans) >= _ONE_OFF_SPANS:
        belief = _belief(spans, over, usual)
        without = _cases(spans, _without(spans, over, usual))
        return Burn(per_day, (*_shared(habit, belief), *_shared(without, 1 - belief)), cut is not None)
    seen = any(span.used > _most(span, usual) for span in spans)
    return Burn(per_day, habit if seen else _with_big_days(spans, habit), cut is not None)


def _alone(beyond: Sequence[float]) -> int | None:
    """Return the place of the only span beyond a limit: what happens twice is no exception."""
    places = [place for place, much in enumerate(beyond) if much > 0]
    return places[0] if len(places) == 1 else None


def _mean(spans: Sequence[Span], used: Sequence[float]) -> tuple[float, float]:
    """Return what was used a day, newer days weighing more, and the days it was judged from."""
    weights = _weights(spans)
    weighed = sum(weight * span.days for weight, span in zip(weights, spans, strict=True))
    per_day = sum(weight * amount for weight, amount in zip(weights, used, strict=True)) / weighed
    return per_day, weighed**2 / sum(
        weight**2 * span.days for weight, span in zip(weights, spans, strict=True)
    )


def _cases(spans: Sequence[Span], used: Sequence[float]) -> tuple[Case, ...]:
    """Return how uneven the days may be, each as likely as it makes what was used in the spans."""
    per_day, days = _mean(spans, used)
    if per_day <= 0:
        return ()
    spread = _spread(spans, used, per_day)
    logs = [
        (_FONDNESS + 1 - len(spans)) * log(uneven) - spread / (2 * uneven**2 * per_day**2)
        for uneven in _LADDER
    ]
    likelihoods = [exp(each - max(logs)) for each in logs]
    return tuple(
        Case(likelihood / sum(likelihoods), per_day, days, _tailed(uneven) ** 2)
        for likelihood, uneven in zip(likelihoods, _LADDER, strict=True)
    )


def _spread(spans: Sequence[Span], used: Sequence[float], per_day: float) -> float:
    """Return the sum of squares by which the spans differ from a rate, each as of a single day."""
    return sum(
        (amount - per_day * span.days) ** 2 / max(span.days, _SHORTEST_SPAN)
        for amount, span in zip(used, spans, strict=True)
    )


def _tailed(uneven: float) -> float:
    return uneven * (1 + _TAIL * min(1.0, max(0.0, (uneven - _UNEVEN) / (1 - _UNEVEN))))


def _shared(cases: Sequence[Case], share: float) -> tuple[Case, ...]:
    """Return the cases, believed that far together."""
    return tuple(msgspec.structs.replace(case, share=case.share * share) for case in cases)


def _most(span: Span, usual: float) -> float:
    """Return the most that passes for usual in a span."""
    return usual * (_ONE_OFF * span.days + _ONE_OFF_DAYS)


def _without(spans: Sequence[Span], place: int, usual: float) -> list[float]:
    """Return what was used, with what is usual in one of the spans."""
    used = [float(span.used) for span in spans]
    used[place] = usual * spans[place].days
    return used


def _belief(spans: Sequence[Span], place: int, usual: float) -> float:
    """Return how far a span beyond the others is still believed to be a habit: 1 where they vary, too."""
    used, span = _without(spans, place, usual), spans[place]
    days = sum(each.days for each in spans)
    per_day = sum(used) / days
    sigma = sqrt(_spread(spans, used, per_day) / max(1, len(spans) - 2) * max(span.days, _SHORTEST_SPAN))
    most = max(_most(span, usual), per_day * span.days + _ONE_OFF_SIGMAS * sigma)
    power = _ONE_OFF_POWER * (1 + days / _ONE_OFF_DOUBLED)
    return float(min(1.0, most / span.used) ** power)


def _with_big_days(spans: Sequence[Span], cases: Sequence[Case]) -> tuple[Case, ...]:
    """Return the cases and one more: big days are in the habit, but none has come yet."""
    days = sum(span.days for span in spans)
    missed = 1.0
    for place in range(_BIG_DAYS):
        other = _OTHER_DAYS + place
        missed *= other / (other + days)
    share = _BIG_SHARE * missed / (_BIG_SHARE * missed + 1 - _BIG_SHARE)
    rate = _BIG_DAYS / (_BIG_DAYS + _OTHER_DAYS + days)
    more = 1 + rate * _BIG
    variance = rate * (1 - rate + _BIG_SPREAD) * (_BIG / more) ** 2
    usual = cases[0]
    seen = usual.days + _BIG_DAYS + _OTHER_DAYS
    big = Case(share, usual.per_day * more, seen, variance + _BIG_UNEVENNESS)
    return (*_shared(cases, 1 - share), big)


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
