"""Ledgers of travellers who do not exist, with the day on which their balance really ran out.

Seeded, so that every run sees the same ones. Each life is a sequence of days with what was used on each; the
traveller reads the balance on some evenings and on the last one of the history; then life goes on as before.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money

LENGTHS = (3, 5, 7, 14, 30)
"""Days of history before the question."""
_START = datetime.fromisoformat("2026-10-01T15:00:00+00:00")
_DayUse = Callable[[random.Random, int], float]


class Life(msgspec.Struct, frozen=True):
    """Hold a ledger, the instant of the question, and the Almaty day on which the balance ran out."""

    entries: tuple[Entry, ...]
    now: datetime
    ran_out_on: date


def steady(rng: random.Random, _day: int) -> float:
    """Use about the same every day."""
    return max(0.0, rng.gauss(100, 25))


def bursty(rng: random.Random, _day: int) -> float:
    """Use little on most days and four to twelve times as much on one in four."""
    return 200 + rng.expovariate(1 / 200) if rng.random() < 0.25 else rng.uniform(20, 80)


def weekly(rng: random.Random, day: int) -> float:
    """Use three times as much at weekends."""
    return max(0.0, rng.gauss(210 if day % 7 in {5, 6} else 70, 20))


KINDS: dict[str, _DayUse] = {"steady": steady, "bursty": bursty, "weekly": weekly}


def lives(kind: str, length: int, count: int, *, seed: int = 7) -> Iterator[Life]:
    """Yield lives of a kind: one of KINDS, `outlier` or `few_checks`.

    `outlier` is steady but for one purchase of 1 500; `few_checks` is steady and read three or four times.
    """
    rng = random.Random(f"{seed} {kind} {length}")
    for _ in range(count):
        yield _life(rng, kind, length)


def _life(rng: random.Random, kind: str, length: int) -> Life:
    use = KINDS.get(kind, steady)
    phase = rng.randrange(7)
    outlier = rng.randrange(length) if kind == "outlier" else -1
    past = [use(rng, day + phase) + (1500 if day == outlier else 0) for day in range(length)]
    checks = _check_days(rng, kind, length)
    left_now = rng.uniform(2, 25) * 100
    before = left_now + sum(past)
    entries = [_check(-1, before)]
    for day, used in enumerate(past):
        before -= used
        if day in checks:
            entries.append(_check(day, before))
    day, left = length - 1, left_now
    while left > 0:
        day += 1
        left -= use(rng, day + phase)
    return Life(tuple(entries), _evening(length - 1), day_of(_evening(day)))


def _check_days(rng: random.Random, kind: str, length: int) -> set[int]:
    """Return the days on whose evening the balance is read, always the last one."""
    days = range(length - 1)
    wanted = min(len(days), rng.choice((1, 2)) if kind == "few_checks" else max(1, round(length * 0.6)))
    return {*rng.sample(days, wanted), length - 1}


def _evening(day: int) -> datetime:
    return _START + timedelta(days=day)


def _check(day: int, left: float) -> Entry:
    return Entry(
        id=f"e{day}",
        sim_id="s",
        kind=EntryKind.CHECK,
        at=_evening(day),
        seq=day + 1,
        balance=Money(round(left * 100)),
    )
