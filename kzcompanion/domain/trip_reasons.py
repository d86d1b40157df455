"""What speaks for and against a plan on a trip, the weightiest first, as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from fractions import Fraction

import msgspec

from kzcompanion.domain.money import Money
from kzcompanion.domain.offered_plan import OfferedPlan
from kzcompanion.domain.trip_bill import Bill, TripCost, TripNeeds
from kzcompanion.domain.trip_cost import trip_cost

_OLD_DAYS = 30


class ReasonKind(StrEnum):
    """Name a reason for or against a plan."""

    CHEAPEST = "cheapest"
    LASTS = "lasts"
    SLOWER_NOT_OFF = "slower_not_off"
    NOTHING_EXTRA = "nothing_extra"
    PAID_ONCE = "paid_once"
    TETHERING = "tethering"
    ROLLOVER = "rollover"
    ALL_KNOWN = "all_known"
    NEAR_CHEAPEST = "near_cheapest"

    UNKNOWN_PRICE = "unknown_price"
    NO_DATA = "no_data"
    DEARER = "dearer"
    DATA_RUN_OUT = "data_run_out"
    MINUTES_RUN_OUT = "minutes_run_out"
    EXTRA_COST = "extra_cost"
    PAID_EARLY = "paid_early"
    SLOW_FROM = "slow_from"
    CAP_UNKNOWN = "cap_unknown"
    CLOSED = "closed"
    PAID_OFTEN = "paid_often"
    UNUSED_DAYS = "unused_days"
    NO_TETHERING = "no_tethering"
    SEEN_LONG_AGO = "seen_long_ago"
    DAY_UNKNOWN = "day_unknown"
    DOUBTS = "doubts"


class Reason(msgspec.Struct, frozen=True):
    """Hold one reason with the figure its sentence needs: an amount, a number of days or times, a day."""

    kind: ReasonKind
    amount: Money | None = None
    count: int = 0
    on: date | None = None


class Entry:
    """Hold one plan with its bill while it is judged."""

    __slots__ = ("bill", "cost", "plan", "score")

    def __init__(self, plan: OfferedPlan, needs: TripNeeds) -> None:
        self.plan, self.bill = plan, Bill(plan, needs)
        self.cost = trip_cost(plan, self.bill)
        self.score = Fraction(0)

    @property
    def tiyn(self) -> int:
        """Return the total, which must be known."""
        assert self.cost.total is not None
        return self.cost.total.tiyn


def reasons_for(entry: Entry, least: int | None) -> Iterator[Reason]:
    """Yield what speaks for a plan; `least` is the lowest total in tiyn, None where the plan has none."""
    cost, rules = entry.cost, entry.plan.rules
    priced = least is not None
    if priced and entry.tiyn == least:
        yield Reason(ReasonKind.CHEAPEST)
    if cost.runs_out is None and rules.allowances.data_mb is not None:
        yield Reason(ReasonKind.LASTS)
    if rules.allowances.unlimited_data:
        yield Reason(ReasonKind.SLOWER_NOT_OFF)
    if priced and least is not None and least < entry.tiyn <= least * 11 // 10:
        yield Reason(ReasonKind.NEAR_CHEAPEST, Money(entry.tiyn - least))
    if cost.times == 1 and cost.renewals == 0:
        yield Reason(ReasonKind.PAID_ONCE)
    if priced and cost.runs_out is not None and cost.renewals == 0 and not _extra(cost):
        yield Reason(ReasonKind.NOTHING_EXTRA)
    if rules.tethering:
        yield Reason(ReasonKind.TETHERING)
    if rules.rollover and (cost.times or 0) > 1:
        yield Reason(ReasonKind.ROLLOVER)
    if priced and not cost.doubts:
        yield Reason(ReasonKind.ALL_KNOWN)


def reasons_against(entry: Entry, least: int | None, today: date) -> Iterator[Reason]:
    """Yield what speaks against a plan; `least` as in `reasons_for`."""
    cost, plan = entry.cost, entry.plan
    if cost.no_data:
        yield Reason(ReasonKind.NO_DATA)
    elif least is None:
        yield Reason(ReasonKind.UNKNOWN_PRICE, count=len(cost.questions))
    yield from _running_out(entry)
    if least is not None and entry.tiyn > least:
        yield Reason(ReasonKind.DEARER, Money(entry.tiyn - least))
    if plan.rules.allowances.unlimited_data and plan.rules.allowances.data_mb is None:
        yield Reason(ReasonKind.CAP_UNKNOWN)
    if plan.closed:
        yield Reason(ReasonKind.CLOSED)
    yield from _lesser(entry, today)


def _lesser(entry: Entry, today: date) -> Iterator[Reason]:
    cost, plan = entry.cost, entry.plan
    if (cost.times or 0) > 1:
        yield Reason(ReasonKind.PAID_OFTEN, count=cost.times or 0)
    if plan.seen_on is None:
        yield Reason(ReasonKind.DAY_UNKNOWN)
    elif (today - plan.seen_on).days > _OLD_DAYS:
        yield Reason(ReasonKind.SEEN_LONG_AGO, count=(today - plan.seen_on).days, on=plan.seen_on)
    if plan.rules.tethering is False:
        yield Reason(ReasonKind.NO_TETHERING)
    if cost.unused_days > 0:
        yield Reason(ReasonKind.UNUSED_DAYS, count=cost.unused_days)
    if cost.doubts:
        yield Reason(ReasonKind.DOUBTS, count=len(cost.doubts))


def _running_out(entry: Entry) -> Iterator[Reason]:
    cost = entry.cost
    out = cost.runs_out
    if out is not None and out.data:
        unlimited = entry.plan.rules.allowances.unlimited_data
        kind = ReasonKind.SLOW_FROM if unlimited else ReasonKind.DATA_RUN_OUT
        yield Reason(kind, count=out.day, on=out.on)
    if out is not None and out.minutes:
        yield Reason(ReasonKind.MINUTES_RUN_OUT, count=out.day, on=out.on)
    if cost.renewals:
        yield Reason(ReasonKind.PAID_EARLY, cost.renewed, cost.renewals)
    elif _extra(cost):
        yield Reason(ReasonKind.EXTRA_COST, Money(_extra(cost)))


def _extra(cost: TripCost) -> int:
    return sum(part.tiyn for part in (cost.extra_data, cost.extra_minutes) if part is not None)
