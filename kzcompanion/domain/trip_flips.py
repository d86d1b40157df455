"""Finds the assumption that would turn the order of plans over, exact to a tenth of a gigabyte a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

import msgspec

from kzcompanion.domain.money import Money
from kzcompanion.domain.trip_bill import Bill, TripNeeds
from kzcompanion.domain.trip_reasons import Entry

TICKS_PER_GB = 10
MOST_TICKS = 500
"""Usage is varied in tenths of a gigabyte a day, up to fifty gigabytes."""


class FlipKind(StrEnum):
    """Name the assumption that turns the order of two plans over."""

    ABOVE = "above"
    """From so much data a day on, the other one is cheaper."""
    BELOW = "below"
    """Up to so much data a day, the other one is cheaper."""
    ABOVE_UNKNOWN = "above_unknown"
    """From so much data a day on, this one's price is not known, the other one's is."""
    CHARGE = "charge"
    """No usage turns it over; a charge above so much would."""
    WEIGHTS = "weights"
    """By price alone the other one would be first."""


class Flip(msgspec.Struct, frozen=True):
    """Hold the threshold at which another plan overtakes, exact to a tenth of a gigabyte or to the tiyn."""

    kind: FlipKind
    plan_id: str
    """The plan that overtakes."""
    ticks: int = 0
    """Tenths of a gigabyte a day."""
    charge: Money | None = None
    """The highest charge with which the first plan still is as cheap."""


def mb_of(ticks: int) -> int:
    """Return tenths of a gigabyte as whole MB."""
    return ticks * 1024 // TICKS_PER_GB


def first_flip(known: Sequence[Entry], needs: TripNeeds) -> Flip | None:
    """Return what dethrones the first of a ranking: the nearest usage at which another one is cheaper."""
    if len(known) < 2:
        return None
    first, others = known[0], known[1:]
    cheapest = min(known, key=lambda entry: (entry.tiyn, entry is not first))
    if cheapest is not first:
        return Flip(FlipKind.WEIGHTS, cheapest.plan.id)
    near, reach = _near(needs), MOST_TICKS
    best: tuple[int, int, str, Flip] | None = None
    for other in others:
        flip = _by_usage(first, other, near, reach)
        if flip is not None:
            away = abs(flip.ticks - near)
            found = (away, _asked(other.bill)(flip.ticks), other.plan.id, flip)
            best = found if best is None else min(best, found, key=lambda one: one[:3])
            reach = min(reach, best[0])
    if best is not None:
        return best[3]
    by_charge = (flip for other in others if (flip := _by_charge(first, other)) is not None)
    return min(by_charge, key=lambda flip: (flip.charge, flip.plan_id), default=None)


def flip_of(first: Entry, other: Entry, needs: TripNeeds) -> Flip | None:
    """Return what would put another plan before the first."""
    if other.tiyn < first.tiyn:
        return Flip(FlipKind.WEIGHTS, other.plan.id)
    return _by_usage(first, other, _near(needs), MOST_TICKS) or _by_charge(first, other)


def _near(needs: TripNeeds) -> int:
    """Return the last tick that is no more than the usage of the trip."""
    return needs.mb_per_day * TICKS_PER_GB // 1024


def _by_usage(first: Entry, other: Entry, near: int, reach: int) -> Flip | None:
    """Look for the nearest tick, no farther than `reach`, at which the other plan costs less."""
    if _alike(first, other):
        return None
    mine, theirs = _asked(first.bill), _asked(other.bill)
    above = _first_between(mine, theirs, near + 1, min(MOST_TICKS, near + reach))
    below = _last_between(mine, theirs, max(1, near - reach), min(near, MOST_TICKS))
    if above is not None and (below is None or above - near <= near - below):
        kind = FlipKind.ABOVE if mine(above) < _NEVER else FlipKind.ABOVE_UNKNOWN
        return Flip(kind, other.plan.id, above)
    return None if below is None else Flip(FlipKind.BELOW, other.plan.id, below)


def _by_charge(first: Entry, other: Entry) -> Flip | None:
    charge, times = first.plan.rules.charge, (first.cost.times or 0) + first.cost.renewals
    if charge is None or not times or _alike(first, other):
        return None
    limit = Money(charge.tiyn + (other.tiyn - first.tiyn) // times)
    return Flip(FlipKind.CHARGE, other.plan.id, charge=limit)


def _alike(first: Entry, other: Entry) -> bool:
    return first.plan.rules == other.plan.rules and first.plan.per_minute == other.plan.per_minute


_NEVER = 1 << 62
"""Stands for the price nobody knows: nothing known is dearer."""


def _asked(bill: Bill) -> Callable[[int], int]:
    def at(tick: int) -> int:
        total = bill.total(mb_of(tick))
        return _NEVER if total is None else total

    return at


def _first_between(
    mine: Callable[[int], int], theirs: Callable[[int], int], low: int, high: int
) -> int | None:
    """Return the first tick at which theirs costs less; both never fall, so whole stretches need no look."""
    if low > high or theirs(low) >= mine(high):
        return None
    if low == high:
        return low
    middle = (low + high) // 2
    found = _first_between(mine, theirs, low, middle)
    return found if found is not None else _first_between(mine, theirs, middle + 1, high)


def _last_between(
    mine: Callable[[int], int], theirs: Callable[[int], int], low: int, high: int
) -> int | None:
    """Return the last such tick."""
    if low > high or theirs(low) >= mine(high):
        return None
    if low == high:
        return low
    middle = (low + high) // 2
    found = _last_between(mine, theirs, middle + 1, high)
    return found if found is not None else _last_between(mine, theirs, low, middle)
