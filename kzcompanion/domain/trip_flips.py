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


def flips(known: Sequence[Entry], needs: TripNeeds) -> dict[str, Flip]:
    """Return for the first of a ranking what dethrones it, for each other what puts it before the first."""
    if len(known) < 2:
        return {}
    first, found = known[0], {}
    for other in known[1:]:
        flip = _flip(first, other, needs)
        if flip is not None:
            found[other.plan.id] = flip
    cheapest = min(known, key=lambda entry: (entry.tiyn, entry is not first))
    if cheapest is not first:
        found[first.plan.id] = Flip(FlipKind.WEIGHTS, cheapest.plan.id)
        return found
    here = needs.mb_per_day
    by_usage = [flip for flip in found.values() if flip.kind is not FlipKind.CHARGE]
    bills = {entry.plan.id: entry.bill for entry in known}

    def nearness(flip: Flip) -> tuple[int, int, str]:
        there = _asked(bills[flip.plan_id])(flip.ticks)
        return abs(mb_of(flip.ticks) - here), there, flip.plan_id

    nearest = min(by_usage, key=nearness, default=None)
    if nearest is None:
        by_charge = [flip for flip in found.values() if flip.charge is not None]
        nearest = min(by_charge, key=lambda flip: (flip.charge, flip.plan_id), default=None)
    if nearest is not None:
        found[first.plan.id] = nearest
    return found


def _flip(first: Entry, other: Entry, needs: TripNeeds) -> Flip | None:
    if other.tiyn < first.tiyn:
        return Flip(FlipKind.WEIGHTS, other.plan.id)
    if other.plan.rules == first.plan.rules and other.plan.per_minute == first.plan.per_minute:
        return None
    mine, theirs = _asked(first.bill), _asked(other.bill)
    near = needs.mb_per_day * TICKS_PER_GB // 1024
    above = _first_between(mine, theirs, near + 1, MOST_TICKS)
    below = _last_between(mine, theirs, 1, near)
    if above is not None and (below is None or above - near <= near - below):
        kind = FlipKind.ABOVE if mine(above) < _NEVER else FlipKind.ABOVE_UNKNOWN
        return Flip(kind, other.plan.id, above)
    if below is not None:
        return Flip(FlipKind.BELOW, other.plan.id, below)
    charge, times = first.plan.rules.charge, (first.cost.times or 0) + first.cost.renewals
    if charge is None or not times:
        return None
    return Flip(
        FlipKind.CHARGE,
        other.plan.id,
        charge=Money(charge.tiyn + (other.tiyn - first.tiyn) // times),
    )


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
