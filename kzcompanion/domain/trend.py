"""What the last week cost beside the week before, for the tile of a SIM."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

import msgspec

from kzcompanion.domain.burn_rate import Reading, days_between
from kzcompanion.domain.forecast import balance_readings, newest
from kzcompanion.domain.ledger import Entry, in_order
from kzcompanion.domain.money import Money

WEEK_DAYS = 7
_FASTER = 1.25
_SLOWER = 0.8
"""A change smaller than this is no change."""
_FEWEST_DAYS = 2.0
"""A week of which less was seen tells nothing."""


class Pace(StrEnum):
    """Name how the last week's use compares with the week before."""

    FASTER = "faster"
    EVEN = "even"
    SLOWER = "slower"
    UNKNOWN = "unknown"


class WeekTrend(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what went in the week before the last reading, plan charges included."""

    spent: Money
    days_seen: float
    """How much of that week lies between readings."""
    spent_before: Money | None
    """The same for the week before it; None while too little of it was seen."""
    pace: Pace


def week_trend(entries: Iterable[Entry]) -> WeekTrend | None:
    """Compare the two weeks before the last reading; None while less than two days were seen."""
    readings, _ = balance_readings(newest(in_order(entries), 2 * WEEK_DAYS))
    if not readings:
        return None
    end = readings[-1].at
    try:
        middle, start = end - timedelta(days=WEEK_DAYS), end - timedelta(days=2 * WEEK_DAYS)
    except OverflowError:
        return None
    spent, seen = _spent_within(readings, middle, end)
    if seen < _FEWEST_DAYS:
        return None
    before, seen_before = _spent_within(readings, start, middle)
    known = seen_before >= _FEWEST_DAYS
    return WeekTrend(
        spent=Money(round(spent)),
        days_seen=seen,
        spent_before=Money(round(before)) if known else None,
        pace=_pace(spent / seen, before / seen_before) if known else Pace.UNKNOWN,
    )


def _spent_within(readings: Sequence[Reading], start: datetime, end: datetime) -> tuple[float, float]:
    """Return what was used from start to end and how many days of it were seen, each span taken as even."""
    spent = seen = 0.0
    for after, before in pairwise(reversed(readings)):
        if after.at <= start:
            break
        used = before.left + after.added - after.left
        shared = days_between(max(before.at, start), min(after.at, end))
        if used >= 0 and shared > 0:
            spent += used * shared / days_between(before.at, after.at)
            seen += shared
    return spent, seen


def _pace(now: float, before: float) -> Pace:
    if now > before * _FASTER:
        return Pace.FASTER
    return Pace.SLOWER if now < before * _SLOWER else Pace.EVEN
