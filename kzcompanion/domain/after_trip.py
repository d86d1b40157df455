"""Keeping a number while abroad (保号): by which days it must be used for money, and what that costs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.ledger import Entry, balance_of, last_paid_activity_at, last_topup_at
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import KeepClock
from kzcompanion.domain.sim import Sim

MARGIN_DAYS = 7
"""So many days before the last one: money sent from abroad may fail, and is then sent again."""
MOST_DAYS = 3660
"""Ten years: nobody plans further."""
MOST_DATES = 400


class KeepPlan(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what it takes to keep a number until the next visit; days are days at Almaty."""

    dates: tuple[date, ...]
    """By each of them one activity that counts; empty where the number lasts by itself."""
    last_activity_on: date | None
    """The last activity that counts, as the ledger tells it."""
    keep_days: int
    clock: KeepClock
    safe_until: date
    """The last day on which the number is still kept, if all of `dates` are met."""
    lost_on: date | None
    """The day from which it may have been taken away already."""
    total: Money | None
    """What all of it costs; None where one activity's price was not told."""
    to_pay_in: Money | None
    """What of it must be paid in: top-ups in full, paid use as far as the balance does not suffice; None
    where that cannot be told."""
    complete: bool
    """Whether the dates reach to the visit; there may be too many to list."""


def keep_plan(
    sim: Sim,
    entries: Sequence[Entry],
    today: date,
    until: date,
    *,
    each: Money | None = None,
    pay_before_leaving: bool = False,
) -> KeepPlan | None:
    """Plan how to keep the number until a day; None where the plan does not tell how long it is kept.

    `each` is what one activity costs; with `pay_before_leaving` one more happens on the day of departure,
    or today where that is over. Days later than ten years from today are not planned for.
    """
    days = sim.plan.keep_days
    if days is None:
        return None
    clock = sim.plan.keep_clock or KeepClock.TOPUP
    paid_at = last_paid_activity_at(entries) if clock is KeepClock.PAID_ACTIVITY else last_topup_at(entries)
    last = None if paid_at is None else day_of(paid_at)
    until = min(until, _later(today, MOST_DAYS))
    lost = None if last is None or _later(last, days) > today else _later(last, days)
    leaving = max(today, sim.departure_on or today) if pay_before_leaving else None
    dates, safe = _schedule(_first(last, days, today, leaving), days, today, until)
    total = None if each is None else each * len(dates)
    return KeepPlan(
        dates=dates,
        last_activity_on=last,
        keep_days=days,
        clock=clock,
        safe_until=safe,
        lost_on=lost,
        total=total,
        to_pay_in=total if clock is KeepClock.TOPUP else _lacking(total, balance_of(entries)),
        complete=safe >= until,
    )


def _first(last: date | None, days: int, today: date, leaving: date | None) -> tuple[list[date], date]:
    """Return the dates to begin with and the day the clock starts from.

    Before the day of departure, too, the number must not idle for too long.
    """
    if leaving is not None:
        before, _ = _schedule(([], today if last is None else last), days, today, leaving)
        return [*(day for day in before if day < leaving), leaving], leaving
    if last is None:
        return [today], today  # nothing tells since when it idles: to be safe, once at once
    return [], last


def _schedule(
    start: tuple[list[date], date], days: int, today: date, until: date
) -> tuple[tuple[date, ...], date]:
    dates, anchor = start
    margin = min(MARGIN_DAYS, days // 4)
    safe = _later(anchor, days - 1)
    while safe < until and len(dates) < MOST_DATES:
        # What is overdue is due today; a clock of one day still goes on by one day.
        anchor = max(_later(safe, -margin), today, _later(anchor, 1))
        dates.append(anchor)
        safe = _later(anchor, days - 1)
    return tuple(dates), safe


def _lacking(total: Money | None, balance: Money | None) -> Money | None:
    if total is None or balance is None:
        return None
    return Money(max(0, total.tiyn - balance.tiyn))


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
