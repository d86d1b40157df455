"""The one definition of days left, and the days on which a plan charge is taken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from kzcompanion.domain.own_plan import Cycle, OwnPlan

SOON_DAYS = 3
"""From this many days left on, expiry counts as soon."""
CYCLE_DAYS = {Cycle.DAY: 1, Cycle.WEEK: 7, Cycle.DAYS_28: 28, Cycle.DAYS_30: 30}
"""Length of the cycles that are a fixed number of days."""


class ExpiryState(StrEnum):
    """Name how near the last good day is."""

    FINE = "fine"
    SOON = "soon"
    TODAY = "today"
    EXPIRED = "expired"


def days_left(valid_until: date, today: date) -> int:
    """Return the days after today that are still good: 0 on the last good day, negative once it is over.

    Both are Almaty days; something valid until a day is good to 23:59:59 of it.
    """
    return (valid_until - today).days


def expiry_state(valid_until: date, today: date) -> ExpiryState:
    """Return the state that goes with days_left."""
    left = days_left(valid_until, today)
    if left < 0:
        return ExpiryState.EXPIRED
    if left == 0:
        return ExpiryState.TODAY
    return ExpiryState.SOON if left <= SOON_DAYS else ExpiryState.FINE


def next_charge(plan: OwnPlan, after: date) -> date | None:
    """Return the first charge day later than `after`, or None where the plan tells none.

    Days are counted from `next_charge_on`; a month that lacks that day of the month is charged on its last
    day. A plan whose cycle is unknown has just the one charge day that was told.
    """
    first = plan.next_charge_on
    if first is None or plan.cycle is Cycle.NONE:
        return None
    if first > after:
        return first
    if plan.cycle is None:
        return None
    if plan.cycle is Cycle.CALENDAR_MONTH:
        months = (after.year - first.year) * 12 + after.month - first.month
        day = _months_on(first, months)
        return day if day is None or day > after else _months_on(first, months + 1)
    length = CYCLE_DAYS[plan.cycle]
    return _days_on(first, ((after - first).days // length + 1) * length)


def charge_days(plan: OwnPlan, after: date, until: date) -> Iterator[date]:
    """Yield the charge days later than `after` up to and including `until`."""
    day = next_charge(plan, after)
    while day is not None and day <= until:
        yield day
        day = next_charge(plan, day)


def past_charge_days(plan: OwnPlan, after: date, until: date) -> list[date]:
    """Return the charge days later than `after` up to `until`, oldest first.

    Days before `next_charge_on` are among them: it supposes that the cycle ran before the told day as it
    runs after it.
    """
    first = plan.next_charge_on
    if first is None or plan.cycle in {None, Cycle.NONE} or after >= until:
        return [] if first is None else list(charge_days(plan, after, until))
    if plan.cycle is Cycle.CALENDAR_MONTH:
        steps = (first.year - after.year) * 12 + first.month - after.month + 1
        earlier = [_months_on(first, -step) for step in range(max(steps, 0), 0, -1)]
    else:
        assert plan.cycle is not None
        length = CYCLE_DAYS[plan.cycle]
        steps = (first - after).days // length + 1
        earlier = [_days_on(first, -step * length) for step in range(max(steps, 0), 0, -1)]
    before = [day for day in earlier if day is not None and after < day <= until]
    return before + list(charge_days(plan, after, until))


def cycles_until(plan: OwnPlan, today: date, departure: date) -> int:
    """Return how many plan charges are still to be taken up to and including the day of departure."""
    return sum(1 for _ in charge_days(plan, today, departure))


def _days_on(first: date, days: int) -> date | None:
    try:
        return first + timedelta(days=days)
    except OverflowError:
        return None


def _months_on(first: date, months: int) -> date | None:
    """Step whole months from the anchor itself, so that 31 January, 28 February, 31 March do not drift."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(first.day, _month_length(year, month + 1)))


def _month_length(year: int, month: int) -> int:
    # The calendar module would load the locale's names of months.
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days
