"""The one definition of days left, and the days on which a plan charge is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum

import msgspec

from kzcompanion.domain.almaty import day_of, end_of_day, from_wall_time, start_of_day
from kzcompanion.domain.ledger import Entry, last_topup_at
from kzcompanion.domain.own_plan import Anchor, Cycle, OwnPlan

SOON_DAYS = 3
"""From this many days left on, expiry counts as soon."""
CYCLE_DAYS = {Cycle.DAY: 1, Cycle.WEEK: 7, Cycle.DAYS_28: 28, Cycle.DAYS_30: 30}
"""Length of the cycles that are a fixed number of days."""
ASK_DAYS = 3
"""For so many days after a top-up it is asked whether the plan was renewed."""
_CYCLE_OF_FIXED = {Anchor.CALENDAR_MONTH: Cycle.CALENDAR_MONTH, Anchor.WEEKDAY: Cycle.WEEK}
"""Fixed days tell the cycle where nothing else does; whatever the cycle, nothing starts it anew."""


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


def cycle_of(plan: OwnPlan) -> Cycle | None:
    """Return how often the charge is taken; a fixed day of the month or week tells it, too."""
    if plan.cycle is None and plan.anchor is not None:
        return _CYCLE_OF_FIXED.get(plan.anchor)
    return plan.cycle


def as_of(plan: OwnPlan, entries: Iterable[Entry]) -> OwnPlan:
    """Return the plan with its anchor day as the ledger tells it.

    Where every top-up starts the cycle anew, the last top-up is the anchor day, unless a later one was
    told; a told next charge day stands until a top-up later than it.
    """
    paid_at = last_topup_at(entries) if plan.anchor is Anchor.LAST_TOPUP else None
    if paid_at is None:
        return plan
    paid_on, told = day_of(paid_at), plan.next_charge_on
    anchor_on = max(paid_on, plan.anchor_on or paid_on)
    if told is not None and paid_on > told:
        told = None
    return msgspec.structs.replace(plan, anchor_on=anchor_on, next_charge_on=told)


def renewal_to_ask(plan: OwnPlan, entries: Iterable[Entry], today: date) -> date | None:
    """Return the Almaty day of a recent top-up of which it is not known whether it renewed the plan.

    Only where the cycle counts from the activation or the last renewal: there a top-up may have renewed it,
    or not; it is asked, never assumed.
    """
    paid_at = last_topup_at(entries) if plan.anchor is Anchor.ACTIVATION else None
    if paid_at is None:
        return None
    paid_on = day_of(paid_at)
    known = plan.anchor_on is not None and plan.anchor_on >= paid_on
    return None if known or not 0 <= (today - paid_on).days <= ASK_DAYS else paid_on


def next_charge(plan: OwnPlan, after: date) -> date | None:
    """Return the first charge day later than `after`, or None where the plan tells none.

    A told `next_charge_on` wins over the anchor; days are counted from it. Else they are counted from the
    anchor day: one cycle later, and one day more where the anchor day does not count. A month that lacks the
    day is charged on its last day. A plan whose cycle is unknown has just the one charge day that was told.
    """
    rhythm = _rhythm(plan)
    if rhythm is None:
        return None
    if rhythm.cycle is None:
        return rhythm.base if rhythm.base > after else None
    step = rhythm.step_after(after)
    return rhythm.day(step if rhythm.least is None else max(step, rhythm.least))


def charge_days(plan: OwnPlan, after: date, until: date) -> Iterator[date]:
    """Yield the charge days later than `after` up to and including `until`."""
    day = next_charge(plan, after)
    while day is not None and day <= until:
        yield day
        day = next_charge(plan, day)


def past_charge_days(plan: OwnPlan, after: date, until: date) -> list[date]:
    """Return the charge days later than `after` up to `until`, oldest first.

    Days before `next_charge_on` are among them: it supposes that the cycle ran before the told day as it
    runs after it. Before an anchor day nothing was charged; on the day itself the first charge was.
    """
    rhythm = _rhythm(plan)
    if rhythm is None or rhythm.cycle is None or after >= until:
        return [] if rhythm is None else list(charge_days(plan, after, until))
    found = [rhythm.base] if rhythm.least == 1 and after < rhythm.base <= until else []
    step = rhythm.step_after(after)
    if rhythm.least == 1:
        step = max(step, 1)
    day = rhythm.day(step)
    while day is None and step < 0:  # before the calendar begins
        step += 1
        day = rhythm.day(step)
    while day is not None and day <= until:
        found.append(day)
        step += 1
        day = rhythm.day(step)
    return found


def charged_at(plan: OwnPlan, day: date) -> datetime:
    """Return the UTC instant at which charging begins on a charge day; midnight where no hour is known.

    Operators take the charge in the first hours of the day, from midnight on (facts `fee_beeline`,
    `fee_kcell`).
    """
    hour = min(max(plan.window_from or 0, 0), 23)
    return from_wall_time(day, time(hour)) if hour else start_of_day(day)


def bought_on(plan: OwnPlan) -> date | None:
    """Return the day whose charge was taken as the plan was bought; None where it is not counted from one."""
    return plan.anchor_on if plan.next_charge_on is None and plan.anchor not in _CYCLE_OF_FIXED else None


def charges_between(plan: OwnPlan, since: datetime, at: datetime) -> list[date]:
    """Return the days whose charges can have been taken after one instant and up to another.

    A charge may come at any moment of its hours, so a reading within them leaves it open on both sides; where
    their end is not known the charge is supposed as they begin. The first one, of the anchor day itself, was
    taken when the plan was bought, at any hour.
    """
    bought = bought_on(plan)
    days = past_charge_days(plan, _days_on(day_of(since), -2) or date.min, day_of(at))
    return [
        day
        for day in days
        if (start_of_day(day) if day == bought else charged_at(plan, day)) <= at
        and (end_of_day(day) if day == bought else _charged_by(plan, day)) > since
    ]


def charging_at(plan: OwnPlan, moment: datetime) -> bool:
    """Tell whether a charge is being taken just then: a charge day's hours have begun and are not over."""
    today = day_of(moment)
    return any(
        next_charge(plan, _days_on(day, -1) or day) == day
        and charged_at(plan, day) <= moment < _charged_by(plan, day)
        for day in (_days_on(today, -1) or today, today)
    )


def _charged_by(plan: OwnPlan, day: date) -> datetime:
    """Return when charging is over: on the next day where the hours go on past midnight."""
    begins, hour = plan.window_from or 0, plan.window_to
    if hour is None:
        return charged_at(plan, day)
    last = day if hour > begins else _days_on(day, 1) or day
    return end_of_day(last) if hour > 23 else from_wall_time(last, time(max(hour, 0)))


def cycles_until(plan: OwnPlan, today: date, departure: date) -> int:
    """Return how many plan charges are still to be taken up to and including the day of departure."""
    return sum(1 for _ in charge_days(plan, today, departure))


class _Rhythm(msgspec.Struct, frozen=True, kw_only=True):
    """Count charge days as whole cycles from one day: 31 January, 28 February, 31 March do not drift."""

    base: date
    cycle: Cycle | None
    least: int | None
    """The first step that is charged; None where the cycle has always run."""
    shift: int = 0
    """Days added to every step but the base."""

    def day(self, step: int) -> date | None:
        """Return the charge day after so many cycles; None outside the calendar."""
        assert self.cycle is not None
        if self.cycle is Cycle.CALENDAR_MONTH:
            day = _months_on(self.base, step)
            return None if day is None else _days_on(day, self.shift)
        return _days_on(self.base, step * CYCLE_DAYS[self.cycle] + self.shift)

    def step_after(self, after: date) -> int:
        """Return the first step whose day is later than `after`."""
        assert self.cycle is not None
        last = date.fromordinal(max(1, after.toordinal() - self.shift))
        if self.cycle is not Cycle.CALENDAR_MONTH:
            return (last - self.base).days // CYCLE_DAYS[self.cycle] + 1
        months = (last.year - self.base.year) * 12 + last.month - self.base.month
        day = _months_on(self.base, months)
        return months if day is None or day > last else months + 1


def _rhythm(plan: OwnPlan) -> _Rhythm | None:
    cycle = cycle_of(plan)
    if cycle is Cycle.NONE:
        return None
    if plan.next_charge_on is not None:
        return _Rhythm(base=plan.next_charge_on, cycle=cycle, least=0)
    if cycle is None or plan.anchor is None or plan.anchor_on is None:
        return None
    if plan.anchor in _CYCLE_OF_FIXED:
        return _Rhythm(base=plan.anchor_on, cycle=cycle, least=None)
    return _Rhythm(base=plan.anchor_on, cycle=cycle, least=1, shift=int(plan.first_day_counts is False))


def _days_on(first: date, days: int) -> date | None:
    try:
        return first + timedelta(days=days)
    except OverflowError:
        return None


def _months_on(first: date, months: int) -> date | None:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(first.day, _month_length(year, month + 1)))


def _month_length(year: int, month: int) -> int:
    # The calendar module would load the locale's names of months.
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days
